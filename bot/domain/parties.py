"""Customers and leads, and what is sold to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from bot.domain.errors import Invalid
from bot.domain.facts import Name

MOST_PHONES = 8
MOST_ALIASES = 300
"""Letters of all other names together."""


class PartyKind(StrEnum):
    LEAD = "lead"
    PERSON = "person"
    COMPANY = "company"


class LeadState(StrEnum):
    UNKNOWN = "unknown"
    QUALIFIED = "qualified"
    DISQUALIFIED = "disqualified"


@dataclass(eq=False, kw_only=True)
class Party:
    """Whoever an opportunity is with. A lead converts once and keeps its id."""

    id: int = field(init=False, repr=False)
    kind: PartyKind
    lead_state: LeadState = LeadState.UNKNOWN
    name: str
    search_key: str
    """`reading.names.search_key(name)`: how it is found in four scripts."""
    words_key: str
    aliases: str = ""
    """What else people call them, with commas between."""
    phone: str | None = None
    other_phones: list[str] = field(default_factory=list)
    """A changed list is a new list: a change inside the old one would go unnoticed."""
    email: str | None = None
    place: str | None = None
    latitude: int | None = None
    """Where that is, in millionths of a degree, once a visit was made there."""
    longitude: int | None = None
    source_id: int | None = None
    owner_id: int | None = None
    created_by: int | None = None
    created_at: datetime
    active: bool = True
    supplier: bool = False
    """We buy from them, too: quotations may be asked of them."""
    converted_by: int | None = None
    """Who made a person or a company of the lead it once was."""
    converted_at: datetime | None = None
    merged_into_id: int | None = None
    """Of a hidden one: the older customer that has everything of it now."""
    deleted_at: datetime | None = None

    @property
    def phones(self) -> tuple[str, ...]:
        """All of them, the main one first."""
        return tuple(each for each in (self.phone, *self.other_phones) if each)

    def call_at(self, phones: Sequence[str]) -> None:
        """These numbers from now on; the first is the main one."""
        if len(phones) > MOST_PHONES:
            raise Invalid("phones-too-many", most=MOST_PHONES)
        self.phone = phones[0] if phones else None
        self.other_phones = list(phones[1:])

    def take_in(self, other: Party, phones: Sequence[str]) -> None:
        """What is known of another that turned out to be the same: it fills what is empty.

        `phones` are those of its numbers that are not here yet.
        """
        united = [*self.phones, *phones]
        self.phone, self.other_phones = united[0] if united else None, united[1:]
        for name in ("email", "place", "source_id", "owner_id"):
            if getattr(self, name) is None:
                setattr(self, name, getattr(other, name))
        self.aliases = _each_once(f"{self.aliases},{other.aliases}")
        if self.kind is PartyKind.LEAD and other.kind is not PartyKind.LEAD:
            self.kind, self.lead_state = other.kind, LeadState.QUALIFIED
        self.active = self.active or other.active

    def qualify(self, state: LeadState) -> None:
        self._must_be_lead()
        self.lead_state = state

    def convert(self, kind: PartyKind, *, by: int | None, at: datetime) -> None:
        """Once, to a person or a company; id and history stay."""
        self._must_be_lead()
        if kind is PartyKind.LEAD:
            raise Invalid("choice-unknown")
        if self.lead_state is LeadState.DISQUALIFIED:
            raise Invalid("lead-disqualified")
        self.kind, self.lead_state = kind, LeadState.QUALIFIED
        self.converted_by, self.converted_at = by, at

    def must_be_active(self) -> None:
        if not self.active:
            raise Invalid("customer-inactive")

    def _must_be_lead(self) -> None:
        if self.kind is not PartyKind.LEAD:
            raise Invalid("not-a-lead")


def too_fine(quantity: Decimal, decimals: int) -> Invalid | None:
    """Why there cannot be so much of anything, where quantities have so many decimals."""
    if quantity == round(quantity, decimals):
        return None
    return Invalid("quantity-decimals", most=decimals) if decimals else Invalid("quantity-whole")


def alias_list(aliases: str) -> tuple[str, ...]:
    """The other names of a product or a customer, as kept, one by one."""
    return tuple(name for each in aliases.split(",") if (name := each.strip()))


def alias_text(typed: str | None) -> str:
    """Other names as they are kept: the commas of any language, each name once.

    One below the other they are several, too.
    """
    names = " ".join((typed or "").translate(COMMAS).split())
    if len(names) > MOST_ALIASES:
        raise Invalid("text-too-long", longest=MOST_ALIASES)
    return _each_once(names)


def _each_once(aliases: str) -> str:
    return ", ".join(dict.fromkeys(alias_list(aliases)))


COMMAS = str.maketrans(dict.fromkeys("،;؛\n", ","))


@dataclass(eq=False, kw_only=True)
class ProductGroup:
    id: int = field(init=False, repr=False)
    name: str
    position: int
    active: bool = True

    @property
    def label(self) -> Name:
        return Name(self.name)


OTHER_CODE = "OTHER"
"""Of the one product that is there from the beginning: its name is written on each line."""


@dataclass(eq=False, kw_only=True)
class Product:
    id: int = field(init=False, repr=False)
    code: str
    name: str
    search_key: str
    words_key: str
    aliases: str = ""
    """What else people call it, with commas between: known to the reader of lines."""
    group_id: int | None = None
    unit: str | None = None
    whole_units: bool = False
    unit_price: int | None = None
    """Minor units of `currency`; None when the rep types it each time."""
    currency: str
    sellable: bool = True
    stock_tracked: bool = False
    """What is on hand is counted, by warehouse."""
    active: bool = True

    @property
    def is_other(self) -> bool:
        return self.code == OTHER_CODE

    def check_sold(self, quantity: int) -> None:
        """Refuses what cannot be sold: hidden goods, half a pump. Thousandths."""
        if not (self.active and self.sellable):
            raise Invalid("product-not-sold")
        if quantity <= 0:
            raise Invalid("quantity-not-positive")
        if self.whole_units and quantity % 1000:
            raise Invalid("quantity-not-whole")

"""What a line is made of, once every piece of it has been recognised."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from bot.reading.dates.moments import DateRead
from bot.reading.lines.words import Role


@dataclass(frozen=True, slots=True)
class Product:
    """A product as a line may name it; `list_price` whole units of `currency`."""

    aliases: tuple[str, ...]
    list_price: Decimal | None = None
    currency: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """What the writer's house knows: customers by id, products by code, sources by key.

    `other_names` of customers by their ids.

    `currency` is the default one; with `toman` a bare number is toman where that is IRR.
    """

    customers: Mapping[str, str] = field(default_factory=dict)
    other_names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    products: Mapping[str, Product] = field(default_factory=dict)
    sources: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    currency: str
    toman: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """Positions of the folded line."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Word(Span):
    """Nothing known: part of the customer's name, or of the note."""

    known: bool = False


@dataclass(frozen=True, slots=True)
class Break(Span):
    """A comma or another sign that parts clauses."""


@dataclass(frozen=True, slots=True)
class RoleWord(Span):
    """A word that gives its neighbour a role."""

    role: Role


@dataclass(frozen=True, slots=True)
class Count(Span):
    """A word that counts pieces."""


@dataclass(frozen=True, slots=True)
class Number(Span):
    """A number or an amount; `currency` is its written name's meaning, if any."""

    values: tuple[Decimal, ...]
    currency: str | None
    scaled: bool


@dataclass(frozen=True, slots=True)
class Percent(Span):
    """A percentage or the number behind "probability"."""

    values: tuple[Decimal, ...]


@dataclass(frozen=True, slots=True)
class Phone(Span):
    """A telephone number: for the note, and no amount."""


@dataclass(frozen=True, slots=True)
class ProductName(Span):
    """A product's code or alias; `many`: written in the plural."""

    code: str
    many: bool = False


@dataclass(frozen=True, slots=True)
class SourceName(Span):
    """A source's alias; `led`: a word such as "met at" stands before it."""

    key: str
    led: bool


@dataclass(frozen=True, slots=True)
class When(Span):
    """A date; `field` is "close", "follow_up" or "either", `days` what it may mean.

    `led`: its keyword stands right before or behind it. Not `sure`: nothing says what it
    is the day of, so that it is shown and asked.
    """

    field: str
    days: tuple[DateRead, ...]
    led: bool = False
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Opaque(Span):
    """Something that names a field and says nothing usable: the field is asked."""

    field: str
    also: str = ""
    """Another field that it may have been meant for."""


@dataclass(frozen=True, slots=True)
class Split:
    """One way to part words that name a customer and a product; `goods` is the product with
    how many of it and for how much, as they were typed.
    """

    customer: str
    product: str
    goods: str


Part = (
    Word
    | Break
    | RoleWord
    | Count
    | Number
    | Percent
    | Phone
    | ProductName
    | SourceName
    | When
    | Opaque
)

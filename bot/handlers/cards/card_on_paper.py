"""An opportunity as a sheet of paper, to be handed on: what a customer may read of it, too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import partial

from bot.actions.access import reach
from bot.actions.lists.columns import columns_of, facts_in
from bot.actions.ports import Desk
from bot.conversations.field_names import field_label, label_of
from bot.domain.columns import NEXT_CONTACT
from bot.domain.facts import Fact, Name, Percent, Term
from bot.domain.followups import next_contact
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import Line
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.handlers.documents.on_paper import DIGITS, letterhead, printed_logo, spoken_in
from bot.handlers.documents.writing import Writing
from bot.papers.paper import Paper, Side
from bot.papers.press import pdf
from bot.speech.in_words import amount_in_words
from bot.speech.notices import CARD_START
from bot.speech.reader import Reader
from bot.speech.reply import Parcel, say_of
from bot.speech.translator import Translator

SHOWN = ("title", "status", "stage_id", "close_date", NEXT_CONTACT, "assignee_id", "type_id")
"""Fields in their order; empty ones are left out. What is said among colleagues only - the
chance, rivals, reasons, where it came from, an admin's own fields - never gets on paper."""


def card_file(
    actor: Member, desk: Desk, reader: Reader, tr: Translator, *, opportunity: int, bot_name: str
) -> Parcel:
    """Everything is read here; it is set later, outside of the transaction."""
    found = reach(actor, desk, opportunity, Act.SEE)
    sheet = card_sheet(desk, found, spoken_in(reader, reader.locale), tr, bot_name=bot_name)
    party = desk.store.get(Party, found.party_id)
    caption = say_of(
        "paper-caption",
        kind=Term("paper-kind-opportunity"),
        number=Name(found.number),
        buyer=Name(party.name if party else ""),
    )
    return Parcel(f"{found.number}.pdf", partial(pdf, sheet), caption)


def card_sheet(
    desk: Desk, found: Opportunity, reader: Reader, tr: Translator, *, bot_name: str = ""
) -> Paper:
    writing = _Writing(desk, reader, tr, tr.formats(reader), found)
    priced = found.money is not None
    return Paper(
        lang=reader.locale.value,
        rtl=reader.rtl,
        digits=DIGITS.get(reader.locale, "0123456789"),
        kind=writing.own("paper-kind-opportunity"),
        number=found.number,
        code=found.number,
        scan=f"https://t.me/{bot_name}?start={CARD_START}{found.id}" if bot_name else found.number,
        seller=letterhead(desk, writing.typed),
        buyer=writing.customer(),
        facts=tuple(writing.facts()),
        columns=tuple(writing.columns()) if found.lines else (),
        rows=tuple(tuple(writing.row(line, at)) for at, line in enumerate(found.lines, 1)),
        sums=((writing.own("paper-sum-total"), writing.sum(found.amount or 0)),) * priced,
        words_label=writing.own("paper-in-words") if priced else "",
        words=amount_in_words(found.money, reader.locale) if found.money else "",
        logo=printed_logo(desk),
    )


@dataclass(frozen=True)
class _Writing(Writing):
    """The texts of one opportunity for one reader."""

    found: Opportunity

    def sum(self, minor: int) -> str:
        return self.money(Money(minor, self.found.currency))

    def customer(self) -> Side:
        party = self.desk.store.get(Party, self.found.party_id)
        name, place = (party.name, party.place) if party else ("", None)
        lines = (self.typed(place),) if place else ()
        return Side(self.typed(name), lines, self.own(field_label("party_id").key))

    def facts(self) -> Iterator[tuple[str, str]]:
        follow_ups = self.desk.store.pipelines.follow_ups(self.found.id)
        coming = next_contact(follow_ups, self.desk.now)
        known = columns_of(self.desk)
        for field in (known[name] for name in SHOWN):
            said = facts_in(self.desk, self.found, field.name, coming)
            if said:
                label = self.said(label_of(field))
                yield label, self.formats.listing([self.said(each) for each in said])

    def said(self, fact: Fact) -> str:
        match fact:
            case Name(text):
                return self.typed(text)
            case Term():
                return self.own(fact)
            case Money():
                return self.money(fact)
            case Percent(value):
                return self.formats.percent(value)
            case datetime():
                return self.formats.when(fact)
            case date():
                return self.formats.day(fact, "day")
            case int() | Decimal():
                return self.formats.number(fact)
        return self.typed(str(fact))

    def columns(self) -> Iterator[str]:
        names = ["place", "product", "quantity", "price", "total"]
        if self.discounted:
            names.insert(4, "discount")
        return (self.own(f"paper-column-{each}") for each in names)

    @property
    def discounted(self) -> bool:
        return any(each.discount for each in self.found.lines)

    def row(self, line: Line, place: int) -> Iterator[str]:
        yield from self.counted(line, place)
        yield self.sum(line.unit_price)
        if self.discounted:
            yield self.discount(line)
        yield self.sum(line.total)

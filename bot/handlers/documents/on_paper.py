"""A document as a sheet of paper: everything on it in the words of one language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from zoneinfo import ZoneInfo

from bot.actions.documents.reaching import opportunity_of, see_document
from bot.actions.ports import Desk
from bot.actions.ports.documents import Paper as Found
from bot.actions.set_up.logos import logo_of
from bot.domain.company_settings import setting
from bot.domain.documents import PAID, DocumentLine
from bot.domain.facts import Name, Term
from bot.domain.history import RecordKind, RecordState
from bot.domain.money import Money
from bot.domain.people import USUAL_CALENDAR, Locale, Member
from bot.handlers.documents.finding_papers import scanned
from bot.handlers.documents.writing import Writing
from bot.handlers.screens.records.words import state_of
from bot.papers.paper import Paper, Side
from bot.papers.press import pdf
from bot.speech.in_words import amount_in_words
from bot.speech.markup import isolated
from bot.speech.reader import Reader
from bot.speech.reply import Parcel, say_of
from bot.speech.translator import Translator

TO_BE_SAID = frozenset(RecordState) - {RecordState.SENT, RecordState.CONFIRMED}
"""Of these nobody is to think that they hold; the others are what a paper is anyway.

So is the draft of a request: whoever reads it is asked, and promised nothing.
"""

DIGITS = {Locale.FA: "۰۱۲۳۴۵۶۷۸۹"}


def paper_file(
    actor: Member,
    desk: Desk,
    reader: Reader,
    tr: Translator,
    *,
    record_id: int,
    language: str,
    bot_name: str,
) -> Parcel:
    """Everything is read here; it is set later, outside of the transaction.

    In the reader's own language, or in that of whom it is for; `bot_name` (without @) is
    where its code leads.
    """
    found = see_document(actor, desk, record_id)
    locale = Locale(language) if language else reader.locale
    sheet = sheet_of(desk, found, spoken_in(reader, locale), tr, bot_name=bot_name)
    caption = say_of(
        "paper-caption",
        kind=Term(f"record-{found.record.kind.value}"),
        number=Name(found.document.number),
        buyer=Name(found.document.buyer),
    )
    return Parcel(f"{found.document.number}.pdf", partial(pdf, sheet), caption)


def spoken_in(reader: Reader, locale: Locale) -> Reader:
    """Rials stand as rials on paper, whatever is spoken."""
    calendar = reader.calendar if locale is reader.locale else USUAL_CALENDAR[locale]
    return replace(reader, locale=locale, calendar=calendar, toman=False)


def sheet_of(
    desk: Desk, found: Found, reader: Reader, tr: Translator, *, bot_name: str = ""
) -> Paper:
    writing = _Writing(desk, reader, tr, tr.formats(reader), found)
    document, priced = found.document, found.record.kind is not RecordKind.SUPPLIER_REQUEST
    return Paper(
        lang=reader.locale.value,
        rtl=reader.rtl,
        digits=DIGITS.get(reader.locale, "0123456789"),
        kind=writing.own(f"paper-kind-{found.record.kind.value}"),
        number=document.number,
        code=document.number,
        scan=scanned(document.number, bot_name),
        seller=letterhead(desk, writing.typed),
        buyer=writing.buyer(),
        facts=tuple(writing.facts()),
        columns=tuple(writing.columns()) if document.lines else (),
        rows=tuple(tuple(writing.row(line, at)) for at, line in enumerate(document.lines, 1)),
        sums=tuple(writing.sums()) if priced else (),
        words_label=writing.own("paper-in-words") if priced else "",
        words=writing.in_words() if priced else "",
        notes=(writing.typed(document.note),) if document.note else (),
        logo=printed_logo(desk),
    )


def letterhead(desk: Desk, typed: Callable[[str], str]) -> Side:
    """Who sends it: the company, and what an admin wrote below its name."""
    below = setting(desk.organisation, "letterhead") or ""
    lines = tuple(typed(each) for each in below.splitlines() if each.strip())
    return Side(typed(desk.organisation.name), lines)


def printed_logo(desk: Desk) -> bytes | None:
    logo = logo_of(desk)
    return logo.content if logo is not None else None


@dataclass(frozen=True)
class _Writing(Writing):
    """The texts of one document for one reader."""

    found: Found

    def sum(self, minor: int) -> str:
        return self.money(Money(minor, self.found.document.currency))

    @property
    def total(self) -> int:
        return self.found.record.amount or 0

    def in_words(self) -> str:
        total = Money(self.total, self.found.document.currency)
        return amount_in_words(total, self.reader.locale)

    @property
    def priced(self) -> bool:
        return self.found.record.kind is not RecordKind.SUPPLIER_REQUEST

    @property
    def discounted(self) -> bool:
        return self.priced and any(each.discount for each in self.found.document.lines)

    @property
    def taxed(self) -> bool:
        return self.priced and bool(self.found.document.sums().taxes)

    def buyer(self) -> Side:
        document = self.found.document
        address = document.buyer_address.splitlines()
        lines = tuple(self.typed(each) for each in address if each.strip())
        label = self.own("paper-to" if self.priced else "paper-to-supplier")
        return Side(self.typed(document.buyer), lines, label)

    def facts(self) -> Iterator[tuple[str, str]]:
        record = self.found.record
        yield self.own("paper-fact-day"), self.formats.day(self.found.document.day, "day")
        if record.valid_until is not None:
            zone = ZoneInfo(self.desk.organisation.zone)
            last = (record.valid_until - timedelta(seconds=1)).astimezone(zone).date()
            yield self.own("paper-fact-until"), self.formats.day(last, "day")
        opportunity = opportunity_of(self.desk, self.found)
        if opportunity is not None:
            yield self.own("paper-fact-about"), isolated(opportunity.number, rtl=self.reader.rtl)
        parent = (
            self.desk.store.documents.of_record(record.parent_id) if record.parent_id else None
        )
        if parent is not None and parent.record.kind is not RecordKind.SUPPLIER_REQUEST:
            what = self.own(f"paper-kind-{parent.record.kind.value}")
            yield what, isolated(parent.document.number, rtl=self.reader.rtl)
        if record.state in TO_BE_SAID and (self.priced or record.state is not RecordState.DRAFT):
            yield self.own("paper-fact-state"), self.own(state_of(record))

    def columns(self) -> Iterator[str]:
        names = ["place", "product", "quantity"]
        if self.priced:
            names.append("price")
        if self.discounted:
            names.append("discount")
        if self.taxed:
            names.append("tax")
        if self.priced:
            names.append("total")
        return (self.own(f"paper-column-{each}") for each in names)

    def row(self, line: DocumentLine, place: int) -> Iterator[str]:
        yield from self.counted(line, place)
        if self.priced:
            yield self.sum(line.unit_price)
        if self.discounted:
            yield self.discount(line)
        if self.taxed:
            taxed = line.tax_percent is not None
            yield self.formats.percent(line.tax_percent or 0) if taxed else ""
        if self.priced:
            yield self.sum(line.total)

    def sums(self) -> Iterator[tuple[str, str]]:
        sums = self.found.document.sums()
        if sums.taxes:
            yield self.own("paper-sum-net"), self.sum(sums.net)
        for tax in sums.taxes:
            label = f"{self.typed(tax.name)} {self.formats.percent(tax.percent)}"
            yield label, self.sum(tax.amount)
        received = self.found.record.kind in PAID
        yield self.own("paper-sum-paid" if received else "paper-sum-total"), self.sum(self.total)

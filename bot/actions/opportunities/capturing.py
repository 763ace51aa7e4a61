"""One line, one opportunity: understanding it with what the house knows, and keeping it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.actions.ports import Desk
from bot.actions.ports.finding import Sold
from bot.actions.records.noting import note_on
from bot.domain.history import Record
from bot.domain.lists import ListItem, ListKind, Pipeline
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.parties import alias_list
from bot.domain.people import Member
from bot.reading.lines.line import LONGEST, LineRead, read_line
from bot.reading.lines.list_values import Names, with_list_values
from bot.reading.lines.parts import Book
from bot.reading.lines.parts import Product as ProductWords
from bot.reading.names import name_norm
from bot.reading.result import CalendarName, Lang
from bot.reading.words.source_words import SOURCE_WORDS
from bot.reading.words.type_words import TYPE_WORDS

MOST_CUSTOMERS = 100
"""How many customers a line is compared with: those that share its words."""
MOST_PRODUCTS = 500


def understand(
    desk: Desk, text: str, *, lang: Lang, calendar: CalendarName, now: datetime
) -> LineRead:
    """What a line says; `now` is the writer's local time."""
    return understand_by(desk, text, lang=lang, calendar=calendar, now=now)[0]


def understand_by(
    desk: Desk, text: str, *, lang: Lang, calendar: CalendarName, now: datetime
) -> tuple[LineRead, Book]:
    """The same, and what the house knows that the line may speak of.

    Customers are given by their ids and products by their codes; sources as `source_key`
    has them. Not every customer is looked at, but those the words of the line may mean:
    first what is left of it when nobody is known tells which words those are. Values of the
    lists are read by their names, and of the line what is left.
    """
    known = book = _book(desk)

    def read(words: str) -> LineRead:
        nonlocal known
        found, known = _read(desk, words, book, lang=lang, calendar=calendar, now=now)
        return found

    return with_list_values(text, _lists(desk), read), known


def _read(
    desk: Desk, text: str, book: Book, *, lang: Lang, calendar: CalendarName, now: datetime
) -> tuple[LineRead, Book]:
    alone = read_line(text, lang=lang, now=now, calendar=calendar, book=book)
    left = name_norm(f"{alone.customer.new or ''} {alone.note}").split()
    words = name_norm(text[:LONGEST]).split()
    customers = desk.store.finding.mentioned(words, left, size=MOST_CUSTOMERS)
    if not customers:
        return alone, book
    others = desk.store.finding.other_names(customers)
    known = replace(
        book,
        customers={str(each): name for each, name in customers.items()},
        other_names={str(each): tuple(names) for each, names in others.items()},
    )
    return read_line(text, lang=lang, now=now, calendar=calendar, book=known), known


@dataclass(frozen=True, slots=True)
class Message:
    """What somebody wrote in a chat, and when (aware)."""

    text: str
    chat: int
    id: int
    at: datetime

    def to_json(self) -> dict[str, Any]:
        return {"text": self.text, "chat": self.chat, "id": self.id, "at": self.at.isoformat()}

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Message:
        """What `to_json` wrote."""
        at = datetime.fromisoformat(stored["at"])
        return cls(stored["text"], stored["chat"], stored["id"], at)


def opportunity_of(desk: Desk, chat: int, message_id: int) -> int | None:
    """The opportunity that was made of this very message, so that it is made once."""
    record = desk.store.pipelines.record_of(chat, message_id)
    return None if record is None else record.opportunity_id


def keep_message(actor: Member, desk: Desk, opportunity: Opportunity, message: Message) -> Record:
    """The message in the history of what was made of it, inside the step that made it."""
    at = min(message.at, desk.now)
    return note_on(
        actor, desk, opportunity, message.text, at=at, message=(message.chat, message.id)
    )


def keep_left_over(actor: Member, desk: Desk, opportunity: Opportunity, words: str) -> None:
    """What no field took of it, as a note of its own: the last word on the card."""
    if words:
        note_on(actor, desk, opportunity, words)


def source_key(item: ListItem) -> str:
    """What a line's source is called in a reading: its code, else its id."""
    return item.code or str(item.id)


def _book(desk: Desk) -> Book:
    """Everything but the customers."""
    organisation = desk.organisation
    products = desk.store.finding.product_words(size=MOST_PRODUCTS)
    return Book(
        products={each.code: _product_words(each) for each in products},
        sources=_source_words(desk.store.lists.items(ListKind.SOURCE)),
        currency=organisation.currency,
        toman=organisation.toman,
    )


def _product_words(sold: Sold) -> ProductWords:
    price = sold.unit_price
    return ProductWords(
        aliases=(sold.name, *alias_list(sold.aliases)),
        list_price=None if price is None else Money(price, sold.currency).value,
        currency=sold.currency,
    )


def _lists(desk: Desk) -> dict[str, Names]:
    """By the question that asks for a value; of pipelines only where there is a choice."""
    lists = desk.store.lists
    types, campaigns = (lists.items(each) for each in (ListKind.TYPE, ListKind.CAMPAIGN))
    pipelines = lists.pipelines()
    offered = pipelines if len(pipelines) > 1 else ()
    return {
        "type": {each.id: _called(each, TYPE_WORDS) for each in types},
        "campaign": {each.id: _called(each, {}) for each in campaigns},
        "pipeline": {each.id: _called(each, TYPE_WORDS) for each in offered},
    }


def _called(item: ListItem | Pipeline, words: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    return (*words.get(item.code or "", ()), *filter(None, [item.name]))


def _source_words(items: Iterable[ListItem]) -> dict[str, tuple[str, ...]]:
    return {source_key(item): _called(item, SOURCE_WORDS) for item in items}

"""Opportunities that some words may mean: by number, title, customer or product.

Words are compared folded, so that four scripts and their spellings find each other.
Inside a name it is looked from three letters on, as everywhere.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Table, event, false, or_, select
from sqlalchemy.orm import Mapper

from bot.domain.custom_fields import CustomValue
from bot.domain.opportunities import Opportunity
from bot.persistence.catalogue import INSIDE_FROM, begins
from bot.persistence.journal import AuditedSession
from bot.persistence.tables.lists import number_series
from bot.persistence.tables.opportunities import line, opportunity
from bot.persistence.tables.parties import party, product
from bot.reading.names import name_norm, search_key

Clause = ColumnElement[bool]

MOST_DIGITS = 9


def mentions(session: AuditedSession, text: str) -> Clause:
    """Nothing is meant by no letters at all."""
    if not search_key(text):
        return false()
    sold = select(line.c.opportunity_id).join(product, product.c.id == line.c.product_id)
    return or_(
        opportunity.c.number.in_(_numbers(session, text)),
        title_like(text),
        opportunity.c.party_id.in_(select(party.c.id).where(named_like(party, text))),
        opportunity.c.id.in_(sold.where(named_like(product, text))),
    )


def title_like(text: str) -> Clause:
    key = opportunity.c.title_key
    squeezed = search_key(text)
    if len(squeezed) < INSIDE_FROM:
        return begins(key, squeezed)
    return key.contains(squeezed, autoescape=True)


def named_like(table: Table, text: str) -> Clause:
    squeezed, words = search_key(text), name_norm(text)
    beginnings = [begins(table.c.words_key, words), begins(table.c.search_key, squeezed)]
    if len(squeezed) < INSIDE_FROM:
        return or_(*beginnings)
    return or_(*beginnings, table.c.search_key.contains(squeezed, autoescape=True))


def _numbers(session: AuditedSession, text: str) -> list[str]:
    """The numbers it may stand for: as written, or the count alone, in any year."""
    squeezed = search_key(text)
    found = [text.strip()]
    for series in session.scalars(select(number_series.c.series)):
        count = squeezed.removeprefix(search_key(series))
        if count.isdecimal() and len(count) <= MOST_DIGITS:
            found.append(f"{series}-{int(count):05d}")
    return found


def watch_titles() -> None:
    """From now on the key follows the title by itself: no undo can miss it."""
    for moment in ("before_insert", "before_update"):
        event.listen(Opportunity, moment, _title_key)
        event.listen(CustomValue, moment, _text_key)


def _title_key(_mapper: Mapper[Any], _connection: object, target: Any) -> None:
    target.title_key = search_key(target.title)


def _text_key(_mapper: Mapper[Any], _connection: object, target: Any) -> None:
    target.text_key = search_key(target.text or "")

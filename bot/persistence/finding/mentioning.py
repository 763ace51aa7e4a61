"""Opportunities that some words may mean: by number, title, customer, product or note.

Words are compared folded, so that four scripts and their spellings find each other.
Inside a name it is looked from three letters on, as everywhere.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Table,
    any_,
    event,
    false,
    func,
    inspect,
    literal,
    or_,
    select,
    union_all,
)
from sqlalchemy.orm import Mapper

from bot.domain.custom_fields import CustomValue
from bot.domain.history import Record
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Product
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.inserting import dialect_of
from bot.persistence.database.planning import plan_anew
from bot.persistence.database.types import Id, Some
from bot.persistence.finding.customer_questions import begins, ids_called
from bot.persistence.finding.trigrams import INSIDE_FROM, Trigrams
from bot.persistence.tables.history import record
from bot.persistence.tables.lists import number_series
from bot.persistence.tables.opportunities import line, opportunity
from bot.persistence.tables.parties import party, product
from bot.reading.folding import fold_text
from bot.reading.names import code_key, name_norm, search_key

Clause = ColumnElement[bool]

MOST_DIGITS = 9
FEW = 1_000
"""So many are found before anything else is asked of them."""


def mentions(session: AuditedSession, text: str) -> Clause:
    """Nothing is meant by no letters at all."""
    squeezed = search_key(text)
    if not squeezed:
        return false()
    sold = select(line.c.opportunity_id).join(product, product.c.id == line.c.product_id)
    ways = [
        opportunity.c.number.in_(_numbers(session, text)),
        title_like(session, text),
        opportunity.c.party_id.in_(select(party.c.id).where(named_like(session, text))),
        opportunity.c.id.in_(sold.where(_product_like(text))),
    ]
    if len(squeezed) >= INSIDE_FROM:
        ways.append(opportunity.c.id.in_(_noted(session, squeezed)))
    few = _found(session, ways) if dialect_of(session) == "postgresql" else None
    return or_(*ways) if few is None else opportunity.c.id == any_(literal(few, Some(Id)))


def _found(session: AuditedSession, ways: list[Clause]) -> list[int] | None:
    """Their ids, each way by an index of its own; None where there are more than a few.

    Of ways joined by OR PostgreSQL uses no index, but looks through the whole list: right where
    its first page is soon full, and long where hardly any of them is meant.
    """
    plan_anew(session)
    some = (select(opportunity.c.id).where(way).limit(FEW + 1).subquery() for way in ways)
    ids = session.scalars(union_all(*(select(each.c.id) for each in some)).limit(FEW + 1)).all()
    return None if len(ids) > FEW else sorted(set(ids))


def title_like(session: AuditedSession, text: str) -> Clause:
    key = opportunity.c.title_key
    squeezed = search_key(text)
    if len(squeezed) < INSIDE_FROM:
        return begins(key, squeezed)
    return Trigrams(session).inside(key, squeezed)


def _noted(session: AuditedSession, squeezed: str) -> Select[tuple[int]]:
    """The opportunities in whose history something so was written."""
    written = Trigrams(session).inside(record.c.text_key, squeezed)
    has_one = record.c.opportunity_id.is_not(None)
    return select(record.c.opportunity_id).where(written, has_one, record.c.deleted_at.is_(None))


def named_like(session: AuditedSession, text: str) -> Clause:
    squeezed = search_key(text)
    ways = _beginnings(party, text)
    if len(squeezed) >= INSIDE_FROM:
        ways.append(Trigrams(session).inside(party.c.search_key, squeezed))
    # Beside each other, not by OR: a question inside one makes PostgreSQL read all customers.
    return party.c.id.in_(union_all(select(party.c.id).where(or_(*ways)), ids_called(squeezed)))


def _product_like(text: str) -> Clause:
    """By code, name or another name; products are few."""
    squeezed = search_key(text)
    ways = _beginnings(product, text)
    ways.append(begins(product.c.code_key, code_key(text)))
    if len(squeezed) >= INSIDE_FROM:
        ways += [
            product.c.search_key.contains(squeezed, autoescape=True),
            func.lower(product.c.aliases).contains(text.strip().lower(), autoescape=True),
        ]
    return or_(*ways)


def _beginnings(table: Table, text: str) -> list[Clause]:
    return [
        begins(table.c.words_key, name_norm(text)),
        begins(table.c.search_key, search_key(text)),
    ]


def _numbers(session: AuditedSession, text: str) -> list[str]:
    """The numbers it may stand for: as written, or the count alone, in any year."""
    squeezed = search_key(text)
    found = list(dict.fromkeys((text.strip(), fold_text(text).strip().upper())))
    for series in session.scalars(select(number_series.c.series)):
        count = squeezed.removeprefix(search_key(series))
        if count.isdecimal() and len(count) <= MOST_DIGITS:
            found.append(f"{series}-{int(count):05d}")
    return found


def watch_texts() -> None:
    """From now on these keys follow their texts by themselves: no undo can miss them."""
    for moment in ("before_insert", "before_update"):
        event.listen(Opportunity, moment, _title_key)
        event.listen(CustomValue, moment, _text_key)
        event.listen(Record, moment, _text_key)
    event.listen(Product, "before_insert", _code_key)
    event.listen(Product, "before_update", _changed_code_key)


def title_follows(target: Any) -> None:
    target.title_key = search_key(target.title)


def code_follows(target: Any) -> None:
    target.code_key = code_key(target.code)


def text_follows(target: Any) -> None:
    target.text_key = search_key(target.text or "")


def _title_key(_mapper: Mapper[Any], _connection: object, target: Any) -> None:
    title_follows(target)


def _code_key(_mapper: Mapper[Any], _connection: object, target: Any) -> None:
    code_follows(target)


def _changed_code_key(mapper: Mapper[Any], connection: object, target: Any) -> None:
    """Codes that were two before they had keys stay two: the younger's key is not its code's."""
    if inspect(target).attrs.code.history.has_changes():
        _code_key(mapper, connection, target)


def _text_key(_mapper: Mapper[Any], _connection: object, target: Any) -> None:
    text_follows(target)

"""What is asked about customers: questions that are made once for each engine, and kept."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    and_,
    bindparam,
    literal,
    select,
    union_all,
)

from bot.persistence.database.ready import Ready
from bot.persistence.database.types import Id, Key, among
from bot.persistence.finding.contacts import ALIAS
from bot.persistence.finding.trigrams import matching
from bot.persistence.tables.parties import party, party_contact

KNOWN = and_(party.c.active, party.c.deleted_at.is_(None))

LAST = "\U0010ffff"

WINDOW = 200
"""So many rows of one way are put in order before they are shown."""

BEGINNING_SO = 40

KEYS = Ready(
    lambda dialect: select(party.c.id, party.c.search_key, party.c.words_key).where(
        KNOWN, among(party.c.id, "ids", dialect)
    )
)
THOSE = Ready(lambda dialect: select(party).where(KNOWN, among(party.c.id, "ids", dialect)))
NAMES = Ready(
    lambda dialect: select(party.c.id, party.c.name).where(among(party.c.id, "ids", dialect))
)
OTHER_NAMES = Ready(
    lambda dialect: select(party.c.id, party.c.aliases).where(
        among(party.c.id, "ids", dialect), party.c.aliases != ""
    )
)
BEGUN = Ready(
    lambda _: select(party.c.id).where(KNOWN, _from_to(party.c.search_key, "key")).limit(WINDOW)
)
CALLED = Ready(
    lambda dialect: (
        select(party.c.id)
        .where(
            KNOWN,
            party.c.id.in_(
                select(party_contact.c.party_id).where(
                    among(party_contact.c.contact_key, "keys", dialect)
                )
            ),
        )
        .limit(WINDOW)
    )
)


@lru_cache(maxsize=256)
def some_of(begun: int, inside: int, by_table: bool) -> Ready:
    return Ready(lambda _: _some_of_each(begun, inside, by_table))


def _some_of_each(begun: int, inside: int, by_table: bool) -> CompoundSelect[Any]:
    key = party.c.words_key
    ways = [
        *(
            matching(party.c.search_key, bindparam(f"in_{at}", type_=Key), by_table)
            for at in range(inside)
        ),
        *(
            and_(key >= bindparam(f"from_{at}", type_=Key), key < bindparam(f"to_{at}", type_=Key))
            for at in range(begun)
        ),
    ]
    some = (select(party.c.id).where(KNOWN, way).limit(BEGINNING_SO).subquery() for way in ways)
    return union_all(*(select(each.c.id) for each in some))


def _from_to(key: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """As `begins`, with names for where it begins and ends."""
    start, end = (bindparam(each, type_=Key) for each in (name, f"{name}_end"))
    return and_(key >= start, key < end)


def _beginnings_called(_dialect: str) -> CompoundSelect[Any]:
    """Other names that begin in one of two ways."""
    named = select(party_contact.c.party_id, party_contact.c.contact_key)
    ways = (
        named.where(_from_to(party_contact.c.contact_key, each)).limit(WINDOW).subquery()
        for each in ("half", "few")
    )
    return union_all(*(select(each) for each in ways))


CALLED_ALIKE = Ready(_beginnings_called)


def _beginning_so(_dialect: str) -> Select[Any]:
    """By any word, by the first letters, by another name; see `_together`."""
    called = _from_to(party_contact.c.contact_key, "name")
    return _together(
        _from_to(party.c.words_key, "words"),
        _from_to(party.c.search_key, "key"),
        party.c.id.in_(select(party_contact.c.party_id).where(called)),
    )


BEGINNING = Ready(_beginning_so)


@cache
def having_inside(by_table: bool) -> Ready:
    """A word that begins so anywhere in the name, then these letters anywhere."""
    return Ready(
        lambda _: _together(
            matching(party.c.words_key, bindparam("words", type_=Key), by_table),
            matching(party.c.search_key, bindparam("key", type_=Key), by_table),
        )
    )


def _together(*ways: ColumnElement[bool]) -> Select[Any]:
    """At most `size` of each way, with the place of that way. Kept by whoever asks for it."""
    size = bindparam("size", type_=Id)
    some = [
        select(party.c.id, party.c.name, literal(place).label("way"))
        .where(KNOWN, way)
        .limit(size)
        .subquery()
        for place, way in enumerate(ways)
    ]
    found = union_all(*(select(each) for each in some)).subquery()
    return select(found.c.id, found.c.name, found.c.way)


def begins(key: ColumnElement[Any], beginning: str) -> ColumnElement[bool]:
    """As a range, which both engines answer from an ordinary index."""
    return and_(key >= beginning, key < beginning + LAST)


def ids_called(squeezed: str) -> Select[tuple[int]]:
    named = begins(party_contact.c.contact_key, ALIAS + squeezed)
    return select(party_contact.c.party_id).where(named)

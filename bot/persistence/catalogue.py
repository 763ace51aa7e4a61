"""Finding customers and products by what people type.

Beginnings are found by index. Inside a name it is looked from three letters on, so that
the scan is worth its while.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, Table, and_, case, func, literal, or_, select

from bot.domain.parties import Party, Product
from bot.persistence.journal import AuditedSession
from bot.persistence.tables.opportunities import opportunity
from bot.persistence.tables.parties import party, product
from bot.reading.names import name_norm, search_key

E = TypeVar("E")

INSIDE_FROM = 3
LOOKED_AT = 200
"""How many of the last opportunities tell which customers were used last."""

WORDS_INSIDE = 4
"""How many words of a text are looked for inside all names: each costs a comparison."""
BEGINNING_SO = 40
_MISSPELT_FROM = 4
_AS_TYPED = 3
"""A misspelt word is still found when its first letters are right."""

_KNOWN = and_(party.c.active, party.c.deleted_at.is_(None))
_SOLD = and_(product.c.active, product.c.sellable)


class SqlCatalogue:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def parties(self, text: str, *, page: int, size: int) -> tuple[Sequence[Party], bool]:
        if not search_key(text):
            return self._used_last(page, size)
        return self._page(_matching(Party, party, _KNOWN, text), page, size)

    def products(self, text: str, *, page: int, size: int) -> tuple[Sequence[Product], bool]:
        return product_page(self._session, _SOLD, text, page=page, size=size)

    def party_named(self, search_key: str) -> Party | None:
        """The oldest, when there are several of that name."""
        return self._session.scalar(
            select(Party)
            .where(party.c.search_key == search_key, _KNOWN)
            .order_by(party.c.id)
            .limit(1)
        )

    def mentioned(
        self, words: Sequence[str], names: Sequence[str], *, size: int
    ) -> Sequence[Party]:
        """Beginnings by index, a few of each, then one look through all names."""
        wanted = list(set(names))
        begun = [
            *(begins(party.c.words_key, each) for each in _beginnings(words, wanted)),
            *(begins(party.c.search_key, each) for each in wanted),
        ]
        found = [row for each in begun for row in self._some(each, BEGINNING_SO)]
        return list(dict.fromkeys([*self._inside(wanted, size), *found]))

    def _some(self, condition: ColumnElement[bool], size: int) -> Sequence[Party]:
        query = select(Party).where(_KNOWN, condition).order_by(party.c.words_key, party.c.id)
        return self._session.scalars(query.limit(size)).all()

    def _inside(self, names: Sequence[str], size: int) -> Sequence[Party]:
        """Those with most of the longest words anywhere in them."""
        longest = sorted(names, key=len, reverse=True)[:WORDS_INSIDE]
        has = [
            party.c.search_key.contains(each, autoescape=True)
            for each in longest
            if len(each) >= INSIDE_FROM
        ]
        if not has:
            return ()
        hits = sum((case((each, 1), else_=0) for each in has), start=literal(0))
        query = select(Party).where(_KNOWN, or_(*has)).order_by(hits.desc(), party.c.id)
        return self._session.scalars(query.limit(size)).all()

    def product_coded(self, code: str) -> Product | None:
        """In any case; as typed before others."""
        code = code.strip()
        return self._session.scalar(
            select(Product)
            .where(func.lower(product.c.code) == code.lower())
            .order_by(case((product.c.code == code, 0), else_=1), product.c.id)
            .limit(1)
        )

    def _page(self, query: Select[E], page: int, size: int) -> tuple[Sequence[E], bool]:
        return _page(self._session, query, page, size)

    def _used_last(self, page: int, size: int) -> tuple[Sequence[Party], bool]:
        """Those of the last opportunities, then the newest."""
        used = self._session.scalars(
            select(opportunity.c.party_id).order_by(opportunity.c.id.desc()).limit(LOOKED_AT)
        )
        newest = self._session.scalars(
            select(party.c.id).where(_KNOWN).order_by(party.c.id.desc()).limit(LOOKED_AT)
        )
        ids = list(dict.fromkeys([*used, *newest]))
        found = self._session.scalars(select(Party).where(party.c.id.in_(ids), _KNOWN))
        by_id = {each.id: each for each in found}
        ordered = [by_id[each] for each in ids if each in by_id]
        start = page * size
        return ordered[start : start + size], len(ordered) > start + size


def product_page(
    session: AuditedSession, kept: ColumnElement[bool], text: str, *, page: int, size: int
) -> tuple[Sequence[Product], bool]:
    """By code or name, best first; of those that are `kept`."""
    code = begins(func.lower(product.c.code), text.strip().lower())
    if not search_key(text):
        every = select(Product).where(kept).order_by(product.c.name, product.c.id)
        return _page(session, every, page, size)
    return _page(session, _matching(Product, product, kept, text, code), page, size)


def _page(
    session: AuditedSession, query: Select[E], page: int, size: int
) -> tuple[Sequence[E], bool]:
    rows = session.scalars(query.limit(size + 1).offset(page * size)).all()
    return rows[:size], len(rows) > size


def _matching(
    kind: type[E], table: Table, kept: ColumnElement[bool], text: str, *first: ColumnElement[bool]
) -> Select[E]:
    """Best first: `first`, beginnings, beginnings of a word, inside; as typed before others."""
    squeezed, words = search_key(text), name_norm(text)
    ranks = [*first, begins(table.c.words_key, words), begins(table.c.search_key, squeezed)]
    if len(squeezed) >= INSIDE_FROM:
        ranks += [
            table.c.words_key.contains(f" {words}", autoescape=True),
            table.c.search_key.contains(squeezed, autoescape=True),
        ]
    rank = case(*((each, number) for number, each in enumerate(ranks)), else_=len(ranks))
    typed = case((table.c.name.startswith(text.strip(), autoescape=True), 0), else_=1)
    return select(kind).where(kept, or_(*ranks)).order_by(rank, typed, table.c.name, table.c.id)


def begins(key: ColumnElement[Any], beginning: str) -> ColumnElement[bool]:
    """As a range, which both engines answer from an ordinary index."""
    return and_(key >= beginning, key < beginning + "\U0010ffff")


def _beginnings(words: Sequence[str], names: Sequence[str]) -> list[str]:
    """Neighbours, single words, and the first letters of what may be misspelt."""
    pairs = [f"{first} {second}" for first, second in pairwise(words)]
    singles = [each for each in words if len(each) > 1 and not each.isdigit()]
    first_letters = [each[:_AS_TYPED] for each in names if len(each) >= _MISSPELT_FROM]
    return list(dict.fromkeys([*pairs, *singles, *first_letters]))

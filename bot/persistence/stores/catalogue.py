"""Finding customers and products by what people type.

Customers are many and are found by index, see `finding`; products are few.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from sqlalchemy import ColumnElement, Select, Table, and_, bindparam, case, exists, or_, select

from bot.domain.parties import Party, Product, ProductGroup
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.ready import Ready
from bot.persistence.database.types import among
from bot.persistence.finding.customer_questions import KNOWN, begins
from bot.persistence.finding.customers import SqlFinding
from bot.persistence.finding.trigrams import INSIDE_FROM
from bot.persistence.memory import remembered
from bot.persistence.tables.opportunities import opportunity
from bot.persistence.tables.parties import party, product, product_group
from bot.reading.names import code_key, name_norm, search_key

E = TypeVar("E")

LOOKED_AT = 200
"""How many of the last opportunities tell which customers were used last."""

_SOLD = and_(product.c.active, product.c.sellable)


_USED_BY_ANYBODY = Ready(
    lambda _: select(opportunity.c.party_id).order_by(opportunity.c.id.desc()).limit(LOOKED_AT)
)
_NEWEST = Ready(
    lambda _: select(party.c.id).where(KNOWN).order_by(party.c.id.desc()).limit(LOOKED_AT)
)
_STILL_KNOWN = Ready(
    lambda dialect: select(party.c.id).where(among(party.c.id, "ids", dialect), KNOWN)
)
_NAMED = Ready(
    lambda _: (
        select(party)
        .where(party.c.search_key == bindparam("called"), KNOWN)
        .order_by(party.c.id)
        .limit(1)
    )
)


class SqlCatalogue:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def parties(
        self, text: str, *, page: int, size: int, first: Sequence[int] = ()
    ) -> tuple[Sequence[Party], bool]:
        if not search_key(text):
            return self._used_last(page, size, first)
        return SqlFinding(self._session).parties(text, page=page, size=size)

    def products(
        self,
        text: str,
        *,
        page: int,
        size: int,
        group_id: int | None = None,
        first: Sequence[int] = (),
    ) -> tuple[Sequence[Product], bool]:
        kept = _SOLD if group_id is None else and_(_SOLD, product.c.group_id == group_id)
        return product_page(self._session, kept, text, page=page, size=size, first=first)

    def sold_groups(self) -> Sequence[ProductGroup]:
        def query() -> Select[ProductGroup]:
            holds = exists().where(product.c.group_id == product_group.c.id, _SOLD)
            return (
                select(ProductGroup)
                .where(product_group.c.active, holds)
                .order_by(product_group.c.position, product_group.c.id)
            )

        # Every choice of a product asks for them.
        return remembered(self._session, "sold-groups", query)

    def party_named(self, search_key: str) -> Party | None:
        """The oldest, when there are several of that name."""
        return next(iter(_NAMED.entities(self._session, Party, called=search_key)), None)

    def product_coded(self, code: str) -> Product | None:
        """In any case and any digits; as typed before others."""
        code = code.strip()
        return self._session.scalar(
            select(Product)
            .where(or_(product.c.code_key == code_key(code), product.c.code == code))
            .order_by(case((product.c.code == code, 0), else_=1), product.c.id)
            .limit(1)
        )

    def _used_last(
        self, page: int, size: int, first: Sequence[int]
    ) -> tuple[Sequence[Party], bool]:
        """The `first` ones, those of the last opportunities, then the newest."""
        session, wanted = self._session, (page + 1) * size + 1
        ordered: dict[int, None] = {}
        # Each of these costs a question, and mostly the first two of them are enough.
        for ways in (first, _USED_BY_ANYBODY, _NEWEST):
            some = ways.column(session) if isinstance(ways, Ready) else ways
            ids = [each for each in dict.fromkeys(some) if each not in ordered]
            known = set(_STILL_KNOWN.column(session, ids=ids)) if ids else set()
            ordered |= dict.fromkeys(each for each in ids if each in known)
            if len(ordered) >= wanted:
                break
        shown = list(ordered)[page * size : (page + 1) * size]
        return SqlFinding(session).those(shown), len(ordered) >= wanted


def product_page(
    session: AuditedSession,
    kept: ColumnElement[bool],
    text: str,
    *,
    page: int,
    size: int,
    first: Sequence[int] = (),
) -> tuple[Sequence[Product], bool]:
    """By code or name, best first; of those that are `kept`. Without a text the `first` ones,
    then all by name.
    """
    code = begins(product.c.code_key, code_key(text))
    if not search_key(text):
        ranks = {each: place for place, each in enumerate(first)}
        used = (case(ranks, value=product.c.id, else_=len(ranks)),) if ranks else ()
        every = select(Product).where(kept).order_by(*used, product.c.name, product.c.id)
        return _page(session, every, page, size)
    # Other names are kept as they were typed, so they are looked through as such.
    alias = product.c.aliases.icontains(text.strip(), autoescape=True)
    return _page(session, _matching(Product, product, kept, text, code, last=alias), page, size)


def _page(
    session: AuditedSession, query: Select[E], page: int, size: int
) -> tuple[Sequence[E], bool]:
    rows = session.scalars(query.limit(size + 1).offset(page * size)).all()
    return rows[:size], len(rows) > size


def _matching(
    kind: type[E],
    table: Table,
    kept: ColumnElement[bool],
    text: str,
    *first: ColumnElement[bool],
    last: ColumnElement[bool],
) -> Select[E]:
    """Best first: `first`, beginnings, beginnings of a word, inside, `last`; as typed before
    others.
    """
    squeezed, words = search_key(text), name_norm(text)
    ranks = [*first, begins(table.c.words_key, words), begins(table.c.search_key, squeezed)]
    if len(squeezed) >= INSIDE_FROM:
        ranks += [
            table.c.words_key.contains(f" {words}", autoescape=True),
            table.c.search_key.contains(squeezed, autoescape=True),
        ]
    ranks.append(last)
    rank = case(*((each, number) for number, each in enumerate(ranks)), else_=len(ranks))
    typed = case((table.c.name.startswith(text.strip(), autoescape=True), 0), else_=1)
    return select(kind).where(kept, or_(*ranks)).order_by(rank, typed, table.c.name, table.c.id)

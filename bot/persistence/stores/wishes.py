"""Products that somebody asked for, as they are kept."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import not_, select

from bot.domain.parties import OTHER_CODE, Product, alias_list
from bot.domain.people import Member
from bot.domain.rights import OFFICE, Office
from bot.domain.wishes import Wish, Wisher, WishState
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.inserting import insert_into
from bot.persistence.finding.customers import SOLD
from bot.persistence.memory import value_remembered
from bot.persistence.tables.parties import product
from bot.persistence.tables.people import member
from bot.persistence.tables.wishes import IS_OPEN, wish, wisher
from bot.reading.names import search_key as key_of


class SqlWishes:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def open_one(self, name: str, search_key: str, *, at: datetime) -> tuple[Wish, bool]:
        row = insert_into(self._session, wish).values(
            name=name, search_key=search_key, state=WishState.OPEN, asked_at=at
        )
        row = row.on_conflict_do_nothing(index_elements=["search_key"], index_where=IS_OPEN)
        is_new = self._session.scalar(row.returning(wish.c.id)) is not None
        called = select(Wish).where(wish.c.search_key == search_key, IS_OPEN)
        return self._session.scalars(called).one(), is_new

    def asked(self, wish_id: int) -> Wish | None:
        found = select(Wish).where(wish.c.id == wish_id)
        if self._session.reading:
            return self._session.scalar(found)
        # As it is now, though it may have been read before the lock.
        locked = found.with_for_update().execution_options(populate_existing=True)
        return self._session.scalar(locked)

    def open_ones(self) -> Sequence[Wish]:
        return self._session.scalars(select(Wish).where(IS_OPEN).order_by(wish.c.id)).all()

    def wishers(self, wish_id: int) -> Sequence[Wisher]:
        query = select(Wisher).where(wisher.c.wish_id == wish_id).order_by(wisher.c.id)
        return self._session.scalars(query).all()

    def names_of(self, opportunity_id: int) -> Sequence[str]:
        """Few are open at once, and every card asks: all of them are remembered."""

        def ask() -> tuple[tuple[int, str], ...]:
            asked = (
                select(wisher.c.opportunity_id, wish.c.name)
                .join(wish, wish.c.id == wisher.c.wish_id)
                .where(IS_OPEN, wisher.c.opportunity_id.is_not(None))
                .order_by(wisher.c.id)
            )
            return tuple((row[0], row[1]) for row in self._session.execute(asked))

        asked = value_remembered(self._session, "wishes", ask)
        return tuple(dict.fromkeys(name for about, name in asked if about == opportunity_id))

    def sold_as(self, search_key: str) -> Product | None:
        return self.sold_under((search_key,)).get(search_key)

    def sold_under(self, search_keys: Collection[str]) -> Mapping[str, Product]:
        named = select(Product).where(SOLD, product.c.search_key.in_(search_keys))
        newest_first = self._session.scalars(named.order_by(product.c.id.desc()))
        found = {each.search_key: each for each in newest_first}
        return {**self._with_other_names(set(search_keys) - found.keys()), **found}

    def _with_other_names(self, search_keys: Collection[str]) -> dict[str, Product]:
        """Other names are kept as they were typed; products are few."""
        found: dict[str, int] = {}
        if not search_keys:
            return {}
        query = select(product.c.id, product.c.aliases).where(SOLD, product.c.aliases != "")
        for row in self._session.execute(query.order_by(product.c.id)):
            for key in map(key_of, alias_list(row.aliases)):
                if key in search_keys:
                    found.setdefault(key, row.id)
        return {key: self._session.get_one(Product, each) for key, each in found.items()}

    def unsold_as(self, search_key: str) -> Product | None:
        kept_back = self._session.scalars(
            select(Product).where(not_(SOLD), product.c.code != OTHER_CODE).order_by(product.c.id)
        )
        return next((each for each in kept_back if search_key in _names(each)), None)

    def admins(self) -> Sequence[Member]:
        may = member.c.role.in_(OFFICE[Office.SET_UP])
        here = select(Member).where(may, member.c.active, member.c.person.is_not(None))
        return self._session.scalars(here.order_by(member.c.id)).all()


def _names(of: Product) -> set[str]:
    return {of.search_key, *map(key_of, (of.code, *alias_list(of.aliases)))}

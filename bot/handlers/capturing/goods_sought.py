"""A line whose product may be one of several: "2 x pump", where two pumps are sold.

Which one is asked where products are asked for; how many of it, and for how much, is kept.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.actions.ports import Desk
from bot.conversations.kinds.picker import MOST_NAME
from bot.domain.people import Member
from bot.reading.lines.customer import CustomerRead
from bot.reading.lines.goods import GoodsRead, read_goods
from bot.reading.lines.line import LineRead
from bot.reading.names import search_key

_LEAST_LETTERS = 3
_DOUBTS = frozenset({"items", "amount"})


def with_sought(member: Member, desk: Desk, read: LineRead) -> LineRead:
    """The same with what must be a product that is sold; as it was where nothing is called so.

    Its words are no note then, nor the name of a new customer.
    """
    doubtful = _DOUBTS & set(read.ask)
    if read.items or not doubtful or len(read.unread or read.line) > MOST_NAME:
        return read
    if read.note:
        typed = read.unread or read.note
        said = _goods(member, desk, typed)
        names = _sold(desk, said.names if said else (read.note,))
        if not names:
            return read
        ask = tuple(dict.fromkeys((*read.ask, "items")))
        unread = said.left if said else ""
        return replace(read, sought=(typed, *names), note="", unread=unread, ask=ask)
    if read.customer.new is None:
        return read
    said = _goods(member, desk, read.line)
    if (
        said is None
        or said.quantity is None
        or search_key(read.customer.new) not in {search_key(each) for each in said.names}
    ):
        return read
    names = _sold(desk, said.names)
    if not names:
        return read
    left = (each for each in read.ask if each not in {"amount", "items", "customer"})
    return replace(
        read,
        sought=(read.line, *names),
        customer=CustomerRead(),
        unread=said.left,
        ask=("customer", "items", *left),
        worth_said=False,
        worth=None,
    )


def _goods(member: Member, desk: Desk, typed: str) -> GoodsRead | None:
    return read_goods(
        typed,
        lang=member.locale.value,
        calendar=member.calendar.value,
        now=desk.now.replace(tzinfo=None),
        currency=desk.organisation.currency,
        toman=desk.organisation.toman,
    )


def _sold(desk: Desk, names: Iterable[str]) -> tuple[str, ...]:
    """Those of the names that something for sale is found by."""
    return tuple(
        name
        for name in names
        if len(search_key(name)) >= _LEAST_LETTERS
        and desk.store.catalogue.products(name, page=0, size=1)[0]
    )

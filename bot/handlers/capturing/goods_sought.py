"""A line whose product may be one of several, or one that nobody sells: "2 x pump".

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
from bot.reading.lines.line import FIELDS, LineRead
from bot.reading.lines.parts import Book
from bot.reading.lines.unsold import Unsold, find_unsold
from bot.reading.names import search_key

_LEAST_LETTERS = 3
_DOUBTS = frozenset({"items", "amount"})


def with_sought(member: Member, desk: Desk, read: LineRead, book: Book) -> LineRead:
    """The same with what must be a product; as it was where nothing tells that it is one: it
    is counted with a price for each, or something for sale is called so.

    Its words are no note then, nor the name of a new customer.
    """
    doubtful = _DOUBTS & set(read.ask)
    if read.items or not doubtful or len(read.unread or read.line) > MOST_NAME:
        return read
    unsold = _unsold(member, desk, read, book)
    priced = unsold is not None and unsold.read.items[0].unit_price is not None
    if unsold is not None and priced and not unsold.timely:
        return _counted(member, desk, unsold)
    sold = _called(member, desk, read)
    if sold is not read or unsold is None or not _sold(desk, (unsold.splits[0].product,)):
        return sold
    return _counted(member, desk, unsold)


def _unsold(member: Member, desk: Desk, read: LineRead, book: Book) -> Unsold | None:
    return find_unsold(
        read.line,
        lang=member.locale.value,
        calendar=member.calendar.value,
        now=desk.now.replace(tzinfo=None),
        book=book,
    )


def _counted(member: Member, desk: Desk, unsold: Unsold) -> LineRead:
    """With its words as what is sought, and what they come to as the worth."""
    read, split = unsold.read, unsold.splits[0]
    (item,) = read.items
    said = goods_in(member, desk, split.goods)
    names = said.names if said else (split.product,)
    worth = None
    if item.unit_price is not None and item.quantity is not None:
        worth = item.unit_price * item.quantity * (100 - read.discount) / 100
    several = len(unsold.splits) > 1
    return replace(
        read,
        items=(),
        amount=worth,
        sought=(split.goods, *names),
        splits=unsold.splits if several else (),
        alone=None if unsold.sure else unsold.alone,
        ask=tuple(each for each in FIELDS if each in {*read.ask, "items"} - {"amount"}),
        discount=0,
        at_list_price=False,
        bare_count=None,
    )


def _called(member: Member, desk: Desk, read: LineRead) -> LineRead:
    """As far as something for sale is called so."""
    if read.note:
        typed = read.unread or read.note
        said = goods_in(member, desk, typed)
        names = _sold(desk, said.names if said else (read.note,))
        if not names:
            return read
        ask = tuple(dict.fromkeys((*read.ask, "items")))
        unread = said.left if said else ""
        return replace(read, sought=(typed, *names), note="", unread=unread, ask=ask)
    if read.customer.new is None:
        return read
    said = goods_in(member, desk, read.line)
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


def goods_in(member: Member, desk: Desk, typed: str) -> GoodsRead | None:
    """What is typed as goods, by whoever types."""
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

"""Products with their quantities: one after the other, then a list in which each can change.

Inside the question other kinds ask: which product, how many, for how much; `item_place`
says which. The list price is taken unless another is named.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from bot.conversations.answers import NO_PRODUCT, Answer, Item
from bot.conversations.draft import EVERY_GROUP, Aside
from bot.conversations.here import Here
from bot.conversations.kinds.goods_said import item_said, other_said, said_of, wanted_in
from bot.conversations.kinds.item_parts import called, is_open, is_sound, said_item, with_part
from bot.conversations.kinds.item_place import (
    DISCOUNT,
    ITEM,
    NEW,
    OTHER,
    PRICE,
    PRODUCTS,
    QUANTITY,
    Chosen,
    asking,
    asks,
    at_list,
    items_of,
    may_price,
    missing,
    price_far,
    product_at,
    prompt,
    sensible_place,
    unknown_goods,
)
from bot.conversations.kinds.item_prices import price_rows, priced
from bot.conversations.kinds.kind import (
    Answered,
    Kind,
    Looking,
    Rows,
    Step,
    Ticked,
    Trouble,
    Unticked,
)
from bot.conversations.kinds.picker import wish_row
from bot.conversations.lookups import MOST_ID, Lookup, Row
from bot.conversations.presses import Choose, DoneChoosing, NameOther
from bot.conversations.said import Said, Typed
from bot.conversations.spoken import Sayable, Sum
from bot.conversations.wished import wished_lines
from bot.domain.errors import Invalid
from bot.domain.facts import Name, Term
from bot.domain.money import Money
from bot.reading.lines.goods import GoodsRead
from bot.speech.reply import Button, Say, say_of

MOST_ITEMS = 30
_REMOVE = "remove"


@dataclass(frozen=True)
class Items(Kind[Chosen]):
    """Several products; `known["may_price"]` says whether a product's price may be changed."""

    @property
    def goes_on(self) -> bool:
        return True

    def fits(self, answer: Answer) -> bool:
        return (
            isinstance(answer, tuple)
            and 0 < len(answer) <= MOST_ITEMS
            and all(isinstance(each, Item) and is_sound(each) for each in answer)
        )

    def token(self, answer: Chosen) -> str:
        raise TypeError(f"items fit on no button: {answer!r}")

    def answer_of(self, token: str, here: Here) -> None:
        del token, here

    def read(self, text: str, here: Here) -> Step:
        """What the last one lacks still, such as its price; other words look for one more."""
        return self._lacked(text, here) or self._sought(text, here)

    def _lacked(self, text: str, here: Here) -> Step | None:
        at = len(items_of(here)) - 1
        part = missing(items_of(here)[at], here)
        if not part:
            return None
        step = self._inner(Typed(text), _at(here, (ITEM, str(at), part)))
        return step if isinstance(step, Ticked) else None

    def _sought(self, text: str, here: Here) -> Step:
        return self._inner(Typed(text), _at(here, (NEW,))) or Trouble(Invalid("choice-unclear"))

    def naming(self, answer: Chosen) -> Lookup | None:
        ids = tuple(dict.fromkeys(each.product for each in answer if each.name is None))
        return Lookup("product", ids=ids) if ids else None

    def opening(self, known: Mapping[str, Any]) -> Aside:
        return PRODUCTS.opening(known)

    def lacks(self, answer: Chosen, rows: tuple[Row, ...]) -> bool:
        return any(is_open(each, rows) for each in answer)

    def lookup(self, aside: Aside) -> Lookup | None:
        match aside.inside:
            case (first, product, *_) if first == NEW:
                return Lookup("product", ids=(int(product),))
            case (first, *_) if first in (ITEM, OTHER):
                return None
        return PRODUCTS.lookup(aside)

    def heeding(self, said: Said) -> tuple[Lookup, ...]:
        return PRODUCTS.heeding(said)

    def facts(self, answer: Chosen, rows: tuple[Row, ...]) -> tuple[Sayable, ...]:
        """A line for each, and what they make together when there are several."""
        said = tuple(said_item(each, rows) for each in answer)
        totals = [each.total for each in said]
        known = [each for each in totals if each is not None]
        one_currency = len({each.currency for each in known}) == 1
        if len(known) < len(totals) or len(totals) == 1 or not one_currency:
            return said
        return (*said, Sum(sum(known[1:], start=known[0])))

    def beneath(self, answer: Chosen, rows: tuple[Row, ...]) -> tuple[Say, ...]:
        """Such as how much of each is on hand; once, however many lines it stands on."""
        chosen = tuple(dict.fromkeys(each.product for each in answer))
        told = [row for product in chosen for row in rows if row.id == product and row.about]
        if len(chosen) == 1:
            return tuple(each for row in told for each in row.about)
        named = ((say_of("form-item-about", product=row.label), *row.about) for row in told)
        return tuple(each for row in named for each in row)

    # What is heard --------------------------------------------------------------------

    def hear(self, said: Said, here: Here) -> Step | None:
        here = sensible_place(here)
        match said, here.aside.inside:
            case NameOther(), (() | (_,)):
                return _named(here)
            case DoneChoosing(), () | ("new",) if items_of(here):
                return self._ended(here)
            case Choose(value=token), () if items_of(here):
                return priced(token, here) or _gone_into(token, here)
            case Choose(value=part), (first, at) if first == ITEM:
                return self._changing(part, int(at), here)
            case Typed(text), () if items_of(here):
                return self.read(text, here)
            case Typed(), (first, _) if first == ITEM:
                return Trouble(Invalid("choice-unclear"))
        return self._inner(said, here)

    def _ended(self, here: Here) -> Step:
        """The answer; what is not yet known of it is asked first."""
        for at, item in enumerate(items_of(here)):
            part = missing(item, here)
            if part:
                return Looking(Aside(inside=(ITEM, str(at), part)))
        return Answered(items_of(here))

    def _changing(self, part: str, at: int, here: Here) -> Step | None:
        if part == _REMOVE:
            kept = (*items_of(here)[:at], *items_of(here)[at + 1 :])
            return Ticked(kept, Aside()) if kept else Unticked(Aside())
        allowed = part in (QUANTITY, DISCOUNT) or (part == PRICE and may_price(at, here))
        return Looking(Aside(inside=(ITEM, str(at), part))) if allowed else None

    def _inner(self, said: Said, here: Here) -> Step | None:
        """What the kind that asks inside made of it, as a step of this question."""
        step = asking(here).hear(said, here)
        match step:
            case Looking(aside):
                return Looking(replace(aside, inside=here.aside.inside))
            case Answered(value):
                return self._answered(value, here)
        return step

    def _answered(self, value: Answer, here: Here) -> Step | None:
        items = items_of(here)
        match here.aside.inside, value:
            case ((() | (_,)), int()) if said := said_of(here.given.row("product", value), here):
                return self._as_said(value, said, here)
            case ((() | (_,)), int()):
                return Looking(Aside(inside=(NEW, str(value)), group=here.aside.group))
            case (first,), str() if first == OTHER:
                return Looking(Aside(inside=(OTHER, value)))
            case (first, name), Decimal() if first == OTHER:
                return Looking(Aside(inside=(OTHER, name, str(int(value * 1000)))))
            case (first, name, quantity), Money() if first == OTHER:
                item = Item(NO_PRODUCT, Decimal(quantity) / 1000, value, name=name)
                return Ticked((*items, item), Aside())
            case (first, product), Decimal() if first == NEW:
                return self._added(Item(int(product), value), here)
            case (first, product, quantity), Money() if first == NEW:
                item = Item(int(product), Decimal(quantity) / 1000, value)
                return Ticked((*items, item), Aside())
            case (_, at, part), _:
                changed = with_part(items[int(at)], part, value)
                sure = len(items) == 1 and not missing(changed, here)
                changed_items = (*items[: int(at)], changed, *items[int(at) + 1 :])
                return Ticked(changed_items, Aside(), sure=sure)
        return None

    def _as_said(self, product: int, said: GoodsRead, here: Here) -> Step:
        """All that was typed with its name; what is not sure of it is asked at once."""
        item = item_said(product, here.given.row("product", product), said, here)
        part, at = missing(item, here), len(items_of(here))
        inside = (ITEM, str(at), part) if part else ()
        return Ticked((*items_of(here), item), Aside(inside=inside))

    def _added(self, item: Item, here: Here) -> Step:
        """The list price is taken where there is one."""
        if missing(item, here):
            thousandths = str(int((item.quantity or Decimal(0)) * 1000))
            inside = (NEW, str(item.product), thousandths)
            return Looking(Aside(inside=inside, group=here.aside.group))
        return Ticked((*items_of(here), item), Aside())

    def back(self, aside: Aside) -> Aside | None:
        if aside.inside in ((), (NEW,)) and (of_group := PRODUCTS.back(aside)):
            return replace(of_group, inside=aside.inside)
        if aside.inside:
            before = aside.inside[:-1] if aside.inside[0] in (NEW, OTHER) else ()
            return Aside(inside=before, group=aside.group if before == (NEW,) else EVERY_GROUP)
        return Aside() if aside.search else None

    # What is shown --------------------------------------------------------------------

    def within(self, here: Here) -> bool:
        """Of a product that was chosen or is there already: how many, for how much, what else."""
        return sensible_place(here).aside.inside not in ((), (NEW,))

    def lines(self, here: Here) -> tuple[Say, ...]:
        here = sensible_place(here)
        if at_list(here):
            far = (price_far(each, here) for each in items_of(here))
            return (*filter(None, far), *wished_lines(here.given.known))
        inner = asking(here).lines(here) if asks(here) else ()
        row = product_at(here)
        about = (say_of("form-item-about", product=row.label), *row.about) if row else ()
        unknown = unknown_goods(here)
        name = Name(wanted_in(unknown, here.context).name) if unknown else None
        nobody = (say_of("wish-unknown", text=name),) if name else ()
        return (*about, *prompt(here), *nobody, *inner, *wished_lines(here.given.known))

    def rows(self, here: Here) -> Rows:
        here = sensible_place(here)
        if at_list(here):
            return (*price_rows(here), *((button,) for button in self._list(here)))
        if not asks(here):
            return tuple((button,) for button in self._changes(here))
        unknown = unknown_goods(here)
        wish = (wish_row(unknown, here),) if unknown else ()
        choosing = here.aside.inside in ((), (NEW,)) and bool(items_of(here))
        done = ((_done(here),),) if choosing else ()
        return (*wish, *asking(here).rows(here), *done)

    def doubted(self, here: Here) -> Name | Term | None:
        """The first product of which something is not known, or the only one."""
        items = items_of(here)
        lacking = [each for each in items if missing(each, here)] or list(items[:1])
        if not lacking or (len(items) > 1 and not missing(lacking[0], here)):
            return None
        return called(lacking[0], here.given.row("product", lacking[0].product))

    def candidates(self, here: Here) -> Rows:
        return asking(sensible_place(here)).candidates(here)

    def _list(self, here: Here) -> Iterator[Button]:
        for at, item in enumerate(items_of(here)):
            row = here.given.row("product", item.product)
            label = say_of("form-item-change", product=called(item, row))
            yield here.choice(label, f"{ITEM}:{at}")
        if len(items_of(here)) < MOST_ITEMS:
            yield from self._more(here)
        yield _done(here)

    def _more(self, here: Here) -> Iterator[Button]:
        """One more: of the group of the last one, where that is kept, or by a button of it."""
        last = here.given.row("product", items_of(here)[-1].product)
        group = last.group if last else None
        of_group = f"{NEW}:{group.id}" if group else NEW
        if group and here.context.empty_group:
            yield here.choice(say_of("button-another-from", group=group.label), of_group)
        yield here.choice(Say("form-item-more"), NEW if here.context.empty_group else of_group)

    def _changes(self, here: Here) -> Iterator[Button]:
        at = int(here.aside.inside[1])
        yield here.choice(Say("ask-quantity.label"), QUANTITY)
        if may_price(at, here):
            yield here.choice(Say("ask-unit-price.label"), PRICE)
        yield here.choice(Say("ask-discount.label"), DISCOUNT)
        yield here.choice(Say("form-item-remove"), _REMOVE)


def _done(here: Here) -> Button:
    return Button(Say("form-done"), DoneChoosing(here.revision, here.question))


def _named(here: Here) -> Step | None:
    """What was typed is its name, if it has letters; else it is asked for."""
    if not here.given.known.get("may_other") or len(items_of(here)) >= MOST_ITEMS:
        return None
    typed = here.aside.name or unknown_goods(here)
    if not any(map(str.isalpha, typed)):
        return Looking(Aside(inside=(OTHER,)))
    said = other_said(here.aside.search, here.context) if here.aside.called else {}
    return _as_other(typed, said, here)


def _as_other(name: str, said: Mapping[str, Answer], here: Here) -> Step:
    """With how many of it and for how much, as far as that was typed."""
    quantity, price, off = (said.get(each) for each in ("quantity", "unit_price", "discount"))
    if isinstance(price, Money):
        counted = quantity if isinstance(quantity, Decimal) else None
        less = off if isinstance(off, int) else 0
        items = (*items_of(here), Item(NO_PRODUCT, counted, price, less, name=name))
        asked = () if counted is not None else (ITEM, str(len(items) - 1), QUANTITY)
        return Ticked(items, Aside(inside=asked))
    if isinstance(quantity, Decimal):
        return Looking(Aside(inside=(OTHER, name, str(int(quantity * 1000)))))
    return Looking(Aside(inside=(OTHER, name)))


def _gone_into(token: str, here: Here) -> Step | None:
    first, _, at = token.partition(":")
    counted = at.isascii() and at.isdecimal() and len(at) < len(str(MOST_ID))
    if first == NEW and (counted or not at) and len(items_of(here)) < MOST_ITEMS:
        return Looking(Aside(inside=(NEW,), group=int(at or EVERY_GROUP)))
    if first == ITEM and counted and int(at) < len(items_of(here)):
        return Looking(Aside(inside=(ITEM, at)))
    return None


def _at(here: Here, inside: tuple[str, ...]) -> Here:
    return replace(here, aside=Aside(inside=inside))

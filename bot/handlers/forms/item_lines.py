"""Lines of an opportunity: what their form must know, and its answers as the actions take them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from bot.actions.access import acts
from bot.actions.dialogs import Dialog
from bot.actions.opportunities.lines import NewLine
from bot.actions.opportunities.lines_together import Put
from bot.actions.opportunities.other_items import check_other
from bot.actions.ports import Desk
from bot.actions.set_up.stocking import stock_mode
from bot.conversations.answers import Answer, Answers, Item, New
from bot.domain.facts import Name
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import Line
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.domain.stock import StockMode
from bot.handlers.forms.starting import begin
from bot.handlers.turns.looks import Next
from bot.speech.reply import Say, say_of


def about_lines(actor: Member, desk: Desk, opportunity: Opportunity) -> dict[str, Any]:
    """What the form of one line more must know."""
    may = acts(actor, desk, opportunity)
    serial = stock_mode(desk) is StockMode.SERIAL
    return {
        "opportunity": opportunity.id,
        "version": opportunity.version,
        "may_price": Act.PRICE in may,
        "may_other": Act.RENAME_LINE in may and not serial,
    }


def as_kept(answer: Answer | None) -> Any:
    """What is new goes by its name."""
    match answer:
        case New(text):
            return text
        case tuple():
            return tuple(each.text if isinstance(each, New) else each for each in answer)
    return answer


def new_lines(items: Answer) -> list[NewLine]:
    """In minor units and thousandths."""
    chosen = items if isinstance(items, tuple) else ()
    return [
        NewLine(
            product_id=each.product,
            quantity=thousandths(each.quantity),
            unit_price=each.price.minor if each.price else None,
            currency=each.price.currency if each.price else None,
            discount=Decimal(each.discount),
            name=each.name,
        )
        for each in chosen
        if isinstance(each, Item)
    ]


def thousandths(quantity: Answer | None) -> int:
    return int(Decimal(str(quantity)) * 1000)


def taken_of(line: Line, wanted: Decimal, done: str) -> tuple[Say, ...]:
    """`done`; of a discount over the limit, what counts now and what waits."""
    if wanted <= line.discount:
        return (say_of(done),)
    name = Name(line.name)
    return (say_of("discount-waits", product=name, given=line.discount, discount=wanted),)


def taken_of_all(put: Put, done: str) -> tuple[Say, ...]:
    """`done`; and of each discount over the limit, what counts now and what waits."""
    waiting = [say for line, off in put if off > line.discount for say in taken_of(line, off, "")]
    return (say_of(done), *waiting)


def begin_other(
    desk: Desk, dialog: Dialog, opportunity: Opportunity, answers: Answers | None = None
) -> Next:
    """A line with a name of its own; refused where every piece has a serial number."""
    opportunity.must_be_open()
    check_other(desk)
    known = {"opportunity": opportunity.id, "version": opportunity.version}
    return begin(dialog, "other_line", known=known, answers=answers)

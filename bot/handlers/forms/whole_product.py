"""A new product typed in one line where its name is asked for."""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.conversations import machine
from bot.conversations.answers import Answer
from bot.conversations.draft import Draft
from bot.conversations.product_to_sell import SETUP_PRODUCT
from bot.domain.people import Member
from bot.reading.lines.product_line import read_product_line


def whole_product(actor: Member, desk: Desk, draft: Draft, text: str) -> Draft | None:
    """At its review, or at its group where no such one is there; None for a name alone."""
    if draft.form != SETUP_PRODUCT.name or draft.at != "name" or draft.only:
        return None
    groups = {each.name: each.id for each in desk.store.set_up.groups() if each.active}
    read = read_product_line(
        text,
        lang=actor.locale.value,
        currency=desk.organisation.currency,
        toman=desk.organisation.toman,
        groups=groups,
    )
    if read is None:
        return None
    said: dict[str, Answer | None] = {"name": read.name, "price": read.price, "group": read.group}
    answers = {
        **draft.answers,
        **{name: value for name, value in said.items() if value is not None},
    }
    asking = {"group"} if read.group_unknown else set()
    return machine.start(SETUP_PRODUCT, draft.known, answers=answers, asking=asking)

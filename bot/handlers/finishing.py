"""What a finished form does: its answers become one action, and a screen to look at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

from bot.actions import capturing, follow_ups, life, lines, opportunities, personal
from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.conversations.answers import Answer, Hours, Item, New
from bot.domain.errors import Invalid
from bot.domain.facts import Name
from bot.domain.lists import ListItem, ListKind
from bot.domain.money import Money
from bot.domain.parties import Party
from bot.domain.people import Calendar, Locale, Member
from bot.handlers.customer_finishing import CUSTOMER_FINISHERS
from bot.handlers.filled import Finished
from bot.handlers.filter_finishing import filter_answered
from bot.handlers.looks import HOME, Next, reader_of, screen
from bot.handlers.many_finishing import MANY, many_edited, many_lost
from bot.handlers.rule_finishing import rule_compared, rule_named
from bot.handlers.screens.home import greeting
from bot.handlers.setup_finishing import SETUP_FINISHERS
from bot.handlers.starting import begin_opportunity
from bot.speech.reply import say_of


def finish(filled: Finished) -> Next:
    """Runs the action of this form; its refusals keep the draft."""
    return FINISHERS[filled.draft.form](filled)


def _new_opportunity(filled: Finished) -> Next:
    if MANY in filled.known:
        return many_edited(filled)
    if "opportunity" in filled.known:
        return _edited(filled)
    answers = {name: value for name, value in filled.answers.items() if value is not None}
    customer, due = answers.pop("customer"), answers.pop("follow_up", None)
    opportunity = opportunities.create(
        filled.actor,
        filled.desk,
        customer=customer.text if isinstance(customer, New) else _id(customer),
        title=_title(filled, customer),
        items=_new_lines(answers.pop("items", ())),
        answers=answers,
    )
    if isinstance(due, datetime):
        follow_ups.plan(filled.desk, opportunity, filled.actor, due_local=due, by=filled.actor)
    if "line" in filled.known:
        line = capturing.Message.from_json(filled.known["line"])
        capturing.keep_message(filled.actor, filled.desk, opportunity, line)
    filled.desk.store.flush()
    where = screen("card", opportunity=opportunity.id)
    return Next(where, above=(say_of("created", number=opportunity.number),))


def _new_lines(items: Answer) -> list[lines.NewLine]:
    """The products as they were answered, in minor units and thousandths."""
    chosen = items if isinstance(items, tuple) else ()
    return [
        lines.NewLine(
            product_id=each.product,
            quantity=_thousandths(each.quantity),
            unit_price=each.price.minor if each.price else None,
            discount=Decimal(each.discount),
        )
        for each in chosen
        if isinstance(each, Item)
    ]


def _edited(filled: Finished) -> Next:
    only = filled.draft.only
    if only is None:
        raise Invalid("field-unknown")
    value = filled.answers.get(only)
    opportunity = opportunities.edit(
        filled.actor,
        filled.desk,
        filled.opportunity,
        version=filled.version or 0,
        name=only,
        value=value.text if isinstance(value, New) else value,
    )
    by_hand = only == "amount" and opportunity.lines
    return filled.card("changed-amount" if by_hand else "changed")


def _add_line(filled: Finished) -> Next:
    answers = filled.answers
    price = answers.get("unit_price")
    discount = answers.get("discount")
    lines.add_line(
        filled.actor,
        filled.desk,
        filled.opportunity,
        product_id=_id(answers["product"]),
        quantity=_thousandths(answers["quantity"]),
        unit_price=price.minor if isinstance(price, Money) else None,
        discount=Decimal(str(discount or 0)),
    )
    return filled.card("line-added")


def _won(filled: Finished) -> Next:
    reason = filled.answers.get("reason")
    life.win(
        filled.actor,
        filled.desk,
        filled.opportunity,
        version=filled.version,
        reason=_id(reason) if reason is not None else None,
        note=filled.words("note"),
    )
    return filled.card("won-cheer")


def _lost(filled: Finished) -> Next:
    if MANY in filled.known:
        return many_lost(filled)
    reasons = filled.answers["reasons"]
    life.lose(
        filled.actor,
        filled.desk,
        filled.opportunity,
        version=filled.version,
        reasons=[_id(each) for each in reasons] if isinstance(reasons, tuple) else (),
        note=filled.words("note"),
    )
    return filled.card("lost-saved")


def _filter(filled: Finished) -> Next:
    """Of a filter, or of an assignment rule."""
    return rule_compared(filled) if "rule" in filled.known else filter_answered(filled)


def _follow_up(filled: Finished) -> Next:
    when: Any = filled.answers["when"]
    follow_ups.set_follow_up(
        filled.actor,
        filled.desk,
        filled.opportunity,
        due_local=when,
        note=filled.words("note"),
    )
    return filled.card("follow-up-set")


def _welcome(filled: Finished) -> Next:
    """Each answer is a setting of its own; then the first opportunity, guided."""
    for name, answer in filled.answers.items():
        if answer is not None:
            PERSONAL[name](filled.actor, filled.desk, answer)
    if filled.draft.only:
        # The keys under the input field speak the language they came with.
        hello = greeting(filled.actor) if filled.draft.only == "language" else None
        return Next(screen("settings"), above=(say_of("setting-kept"),), greeting=hello)
    return after_welcome(filled.actor, filled.desk, filled.dialog)


def after_welcome(actor: Member, desk: Desk, dialog: Dialog) -> Next:
    """The first time a rep is led to a first opportunity; it can be skipped."""
    first = not actor.welcomed
    personal.welcomed(actor, desk)
    if first and actor.role != "viewer":
        guided = begin_opportunity(actor, dialog, above=(say_of("welcome-first"),))
        return replace(guided, greeting=greeting(actor))
    return Next(HOME, above=(say_of("setting-kept"),), greeting=greeting(actor))


def _speak(actor: Member, desk: Desk, answer: Answer) -> None:
    personal.speak(actor, desk, Locale(str(answer)))


def _count_days(actor: Member, desk: Desk, answer: Answer) -> None:
    personal.count_days(actor, desk, Calendar(str(answer)))


def _live_in(actor: Member, desk: Desk, answer: Answer) -> None:
    personal.live_in(actor, desk, str(answer))


def _be_quiet(actor: Member, desk: Desk, answer: Answer) -> None:
    if isinstance(answer, Hours):
        personal.be_quiet(actor, desk, answer.start, answer.end)


PERSONAL: dict[str, Callable[[Member, Desk, Answer], None]] = {
    "language": _speak,
    "zone": _live_in,
    "calendar": _count_days,
    "quiet": _be_quiet,
}

FINISHERS: dict[str, Callable[[Finished], Next]] = {
    "new_opportunity": _new_opportunity,
    "add_line": _add_line,
    "won": _won,
    "lost": _lost,
    "follow_up": _follow_up,
    "welcome": _welcome,
    "filter": _filter,
    "setup_rule": rule_named,
    **CUSTOMER_FINISHERS,
    **SETUP_FINISHERS,
}


def _id(answer: object) -> int:
    if not isinstance(answer, int):
        raise Invalid("choice-unknown")
    return answer


def _thousandths(quantity: Answer | None) -> int:
    return int(Decimal(str(quantity)) * 1000)


def _title(filled: Finished, customer: Answer | None) -> str:
    """The usual title, party - type date, in the language of who creates it."""
    if isinstance(customer, New):
        party_name = customer.text
    else:
        party = filled.desk.store.get(Party, _id(customer))
        party_name = party.name if party else ""
    chosen = filled.answers.get("type")
    kind = filled.desk.store.get(ListItem, _id(chosen)) if chosen is not None else None
    kind = kind or filled.desk.store.lists.items(ListKind.TYPE)[0]
    said = say_of("default-title", party=Name(party_name), type=kind.label, day=filled.desk.today)
    return filled.tr.plain(said, reader_of(filled.actor, filled.desk))

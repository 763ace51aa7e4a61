"""What a finished form does: its answers become one action, and a screen to look at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

from bot.actions.dialogs import Dialog
from bot.actions.follow_ups import planning as follow_ups
from bot.actions.opportunities import capturing, life, lines
from bot.actions.opportunities import creating as opportunities
from bot.actions.opportunities.lines_together import put_lines
from bot.actions.people import personal
from bot.actions.ports import Desk
from bot.actions.wishes.asking import wished_for
from bot.conversations import spoken
from bot.conversations.answers import Answer, Hours, New
from bot.conversations.draft import LEFT_OVER
from bot.conversations.given import given_of
from bot.conversations.wished import goods_left, wished
from bot.domain.errors import Invalid
from bot.domain.lists import StageKind
from bot.domain.money import Money
from bot.domain.parties import Product
from bot.domain.people import Calendar, Locale, Member
from bot.handlers.capturing.doubling import unless_alike
from bot.handlers.capturing.lines_behind import then_the_next
from bot.handlers.cards.copying import copied
from bot.handlers.cards.exchanging import exchanged
from bot.handlers.cards.line_buttons import LINE_FINISHERS
from bot.handlers.cards.moving import stage_asked, wait_for_end
from bot.handlers.customers.finishing import CUSTOMER_FINISHERS
from bot.handlers.documents.finishing import DOCUMENT_FINISHERS
from bot.handlers.follow_ups.day_finishing import DAY_FINISHERS
from bot.handlers.follow_ups.walking import onward
from bot.handlers.forms.filled import Finished
from bot.handlers.forms.item_lines import as_kept, new_lines, taken_of, taken_of_all, thousandths
from bot.handlers.forms.starting import begin_opportunity
from bot.handlers.forms.titles import usual_title
from bot.handlers.lists.boards import board_find, board_of
from bot.handlers.lists.filter_finishing import filter_answered
from bot.handlers.lists.many_finishing import MANY, many_edited, many_lost
from bot.handlers.records.finishing import RECORD_FINISHERS, file_parked, made_before
from bot.handlers.reports.finishing import report_days_picked
from bot.handlers.reports.goals import GOAL_FINISHERS
from bot.handlers.screens.forms.form import found_for, opportunity_form
from bot.handlers.screens.home import greeting
from bot.handlers.set_up.finishing import SETUP_FINISHERS
from bot.handlers.set_up.rule_finishing import rule_compared, rule_named
from bot.handlers.turns.looks import HOME, Next, screen
from bot.speech.reply import Say, say_of


def finish(filled: Finished) -> Next:
    """Runs the action of this form; its refusals keep the draft."""
    return FINISHERS[filled.draft.form](filled)


def _new_opportunity(filled: Finished) -> Next:
    if MANY in filled.known:
        return many_edited(filled)
    if "opportunity" in filled.known:
        return _edited(filled)
    before = made_before(filled)
    if before is not None:
        return before
    answers = {name: value for name, value in filled.answers.items() if value is not None}
    customer, due = answers.pop("customer"), answers.pop("follow_up", None)
    opportunity = opportunities.create(
        filled.actor,
        filled.desk,
        customer=customer.text if isinstance(customer, New) else _id(customer),
        title=_words(answers.pop("title", "")) or _title(filled, customer),
        items=new_lines(answers.pop("items", ())),
        answers={name: as_kept(value) for name, value in answers.items()},
    )
    wished_for(filled.actor, filled.desk, opportunity, tuple(wished(filled.known)))
    if isinstance(due, datetime):
        follow_ups.plan(filled.desk, opportunity, filled.actor, due_local=due, by=filled.actor)
    if "line" in filled.known:
        line = capturing.Message.from_json(filled.known["line"])
        capturing.keep_message(filled.actor, filled.desk, opportunity, line)
        left = filled.known if opportunity.lines else {**filled.known, **goods_left(filled.known)}
        capturing.keep_left_over(
            filled.actor, filled.desk, opportunity, str(left.get(LEFT_OVER, ""))
        )
    filled.desk.store.flush()
    if "unfiled" in filled.known:
        return file_parked(filled, opportunity.id)
    where = screen("card", opportunity=opportunity.id)
    return Next(where, above=(say_of("created", number=opportunity.number),))


def _words(answer: Answer) -> str:
    return answer if isinstance(answer, str) else ""


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
        value=as_kept(value),
    )
    by_hand = only == "amount" and opportunity.lines
    return filled.card("changed-amount" if by_hand else "changed", *_as_understood(filled, only))


def _as_understood(filled: Finished, name: str) -> tuple[Say, ...]:
    """The new value: not every field stands on the card."""
    form, draft = opportunity_form(filled.desk), filled.draft
    question, answer = form.question(name), filled.answers.get(name)
    if question is None or answer is None:
        return ()
    draft = draft.with_answer(name, answer)
    given = given_of(form, draft, found_for(filled.actor, filled.desk, form, draft))
    return spoken.lines(question.title, question.kind.facts(answer, given.rows[name]))


def _add_line(filled: Finished) -> Next:
    answers = filled.answers
    price = answers.get("unit_price")
    discount = Decimal(str(answers.get("discount") or 0))
    line = lines.add_line(
        filled.actor,
        filled.desk,
        filled.opportunity,
        product_id=_id(answers["product"]),
        quantity=thousandths(answers["quantity"]),
        unit_price=price.minor if isinstance(price, Money) else None,
        discount=discount,
    )
    product = filled.desk.store.get(Product, _id(answers["product"]))
    where = screen("card", opportunity=filled.opportunity)
    if product is not None and product.group_id is not None:
        where = screen("card", opportunity=filled.opportunity, group=product.group_id)
    return Next(where, above=taken_of(line, discount, "line-added"))


def _add_lines(filled: Finished) -> Next:
    items = new_lines(filled.answers["items"] or ())
    put = put_lines(filled.actor, filled.desk, filled.opportunity, added=items)
    where = screen("card", opportunity=filled.opportunity)
    return Next(where, above=taken_of_all(put, "line-added"))


def _won(filled: Finished) -> Next:
    reason = filled.answers.get("reason")
    more = {"reason": reason, "note": filled.words("note")}
    if waiting := wait_for_end(filled, StageKind.WON, more):
        return waiting
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
    chosen = reasons if isinstance(reasons, tuple) else ()
    rivals = as_kept(filled.answers.get("competitors") or ())
    why, note = [_id(each) for each in chosen], filled.words("note")
    cancel = bool(filled.known.get("cancel_quotes"))
    more = {
        "reasons": why,
        "note": note,
        "competitors": list(rivals),
        "cancel_quotes": cancel,
    }
    if waiting := wait_for_end(filled, StageKind.LOST, more):
        return waiting
    life.lose(
        filled.actor,
        filled.desk,
        filled.opportunity,
        version=filled.version,
        reasons=why,
        note=note,
        competitors=rivals,
        cancel_quotes=cancel,
    )
    return filled.card("lost-saved")


def _filter(filled: Finished) -> Next:
    """Of a filter, or of an assignment rule."""
    return rule_compared(filled) if "rule" in filled.known else filter_answered(filled)


def _follow_up(filled: Finished) -> Next:
    when: Any = filled.answers["when"]
    said = say_of("follow-up-set")
    at, what = (filled.actor, filled.desk), {"due_local": when, "note": filled.words("note")}
    if "party" in filled.known:
        follow_ups.set_customer_follow_up(*at, int(filled.known["party"]), **what)
    else:
        follow_ups.set_follow_up(*at, filled.opportunity, **what)
    if "walk" in filled.known:
        return onward(*at, list(filled.known["walk"]), above=(said,))
    if "party" in filled.known:
        return Next(screen("customer", party=filled.known["party"]), above=(said,))
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
        guided = begin_opportunity(actor, desk, dialog, above=(say_of("welcome-first"),))
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
    "new_opportunity": unless_alike(then_the_next(_new_opportunity)),
    "stage_move": stage_asked,
    "add_line": _add_line,
    "add_lines": _add_lines,
    "exchange": exchanged,
    "copy": copied,
    "board_of": board_of,
    "board_find": board_find,
    **LINE_FINISHERS,
    "won": _won,
    "lost": _lost,
    "follow_up": _follow_up,
    "welcome": _welcome,
    "filter": _filter,
    "setup_rule": rule_named,
    "report_days": report_days_picked,
    **CUSTOMER_FINISHERS,
    **RECORD_FINISHERS,
    **DOCUMENT_FINISHERS,
    **DAY_FINISHERS,
    **SETUP_FINISHERS,
    **GOAL_FINISHERS,
}


def _id(answer: object) -> int:
    if not isinstance(answer, int):
        raise Invalid("choice-unknown")
    return answer


def _title(filled: Finished, customer: Answer | None) -> str:
    chosen = filled.answers.get("type")
    type_id = None if chosen is None else _id(chosen)
    return usual_title(filled.actor, filled.desk, filled.tr, customer=customer, type_id=type_id)

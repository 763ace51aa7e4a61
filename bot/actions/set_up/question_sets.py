"""Forms of an admin's own: what they ask, and filling one in on an opportunity or a customer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.actions.access import reach
from bot.actions.customers.access import reach_customer
from bot.actions.ports import Desk
from bot.actions.records.making import write_down, write_down_of_customer
from bot.domain.customer_rights import CustomerAct
from bot.domain.errors import Invalid, NotFound
from bot.domain.history import Record, RecordKind, StepKind
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.domain.question_sets import LONGEST_ANSWER, QuestionSet, filled_in
from bot.domain.rights import Act, Office, check_office


def set_questions(actor: Member, desk: Desk, set_id: int, questions: Iterable[str]) -> QuestionSet:
    check_office(actor, Office.SET_UP)
    changed = _kept(desk, set_id)
    desk.step(actor, StepKind.SETTINGS)
    changed.ask(questions)
    return changed


def offered(desk: Desk) -> list[QuestionSet]:
    """Those in use that ask anything, in their order."""
    return [each for each in desk.store.set_up.question_sets() if each.active and each.questions]


def to_fill_in(actor: Member, desk: Desk, opportunity_id: int, set_id: int) -> QuestionSet:
    """The set, for whoever may add to the history of this opportunity."""
    reach(actor, desk, opportunity_id, Act.RECORD)
    return _in_use(desk, set_id)


def to_fill_in_of_customer(
    actor: Member, desk: Desk, party_id: int, set_id: int
) -> tuple[Party, QuestionSet]:
    """The customer, who may have no opportunity, and the set, for whoever may change them."""
    party = reach_customer(actor, desk, party_id, CustomerAct.EDIT)
    return party, _in_use(desk, set_id)


def fill_in(
    actor: Member,
    desk: Desk,
    opportunity_id: int,
    set_id: int,
    pairs: Sequence[tuple[str, str]],
) -> Record:
    """A record of each question that was answered, as it was asked, and the answer."""
    opportunity = reach(actor, desk, opportunity_id, Act.RECORD)
    text = _text(_kept(desk, set_id), pairs)
    return write_down(actor, desk, opportunity, RecordKind.FORM, text)


def fill_in_of_customer(
    actor: Member, desk: Desk, party_id: int, set_id: int, pairs: Sequence[tuple[str, str]]
) -> Record:
    """The same in the history of the customer alone."""
    party = reach_customer(actor, desk, party_id, CustomerAct.EDIT)
    text = _text(_kept(desk, set_id), pairs)
    return write_down_of_customer(actor, desk, party, RecordKind.FORM, text)


def _text(chosen: QuestionSet, pairs: Sequence[tuple[str, str]]) -> str:
    if not pairs:
        raise Invalid("empty")
    if any(len(said) > LONGEST_ANSWER for _, said in pairs):
        raise Invalid("text-too-long", longest=LONGEST_ANSWER)
    return filled_in(chosen.name, pairs)


def _in_use(desk: Desk, set_id: int) -> QuestionSet:
    chosen = _kept(desk, set_id)
    if not chosen.active:
        raise NotFound
    return chosen


def _kept(desk: Desk, set_id: int) -> QuestionSet:
    found = desk.store.get(QuestionSet, set_id)
    if found is None:
        raise NotFound
    return found

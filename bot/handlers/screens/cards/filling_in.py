"""Which form of an admin's own is filled in, and what one of them asks."""

from __future__ import annotations

from collections.abc import Iterator

from bot.actions.access import reach
from bot.actions.customers.access import reach_customer
from bot.actions.set_up import question_sets
from bot.domain.customer_rights import CustomerAct
from bot.domain.facts import Name
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.question_sets import QuestionSet
from bot.domain.rights import Act
from bot.handlers.cards.question_presses import (
    AskQuestions,
    FillIn,
    FillInOfCustomer,
    ShowCustomerForms,
    ShowForms,
)
from bot.handlers.customers.presses import OpenCustomer
from bot.handlers.turns.looks import Sight, View
from bot.speech.moves import OpenCard
from bot.speech.reply import Button, Reply, Say, say_of


def forms(sight: Sight) -> Reply:
    if "party" in sight.params:
        return _of_customer(sight)
    opportunity = reach(sight.actor, sight.desk, int(sight.params["opportunity"]), Act.RECORD)
    rows = tuple(
        (Button(say_of("button-named", name=each.label), FillIn(opportunity.id, each.id)),)
        for each in question_sets.offered(sight.desk)
    )
    title = "forms-title" if rows else "forms-none"
    back = (Button(say_of("button-back"), OpenCard(opportunity.id)),)
    return Reply(lines=(say_of(title, title=Name(opportunity.title)),), rows=(*rows, back))


def _of_customer(sight: Sight) -> Reply:
    at = (sight.actor, sight.desk, int(sight.params["party"]))
    party = reach_customer(*at, CustomerAct.EDIT)
    rows = tuple(
        (Button(say_of("button-named", name=each.label), FillInOfCustomer(party.id, each.id)),)
        for each in question_sets.offered(sight.desk)
    )
    title = "forms-title" if rows else "forms-none"
    back = (Button(say_of("button-back"), OpenCustomer(party.id)),)
    return Reply(lines=(say_of(title, title=Name(party.name)),), rows=(*rows, back))


def customer_forms_button(sight: Sight, party: Party) -> Iterator[Button]:
    """On the card of a customer, where there is any form: the only one at once."""
    offered = question_sets.offered(sight.desk)
    if len(offered) == 1:
        label = say_of("button-form-named", form=offered[0].label)
        yield Button(label, FillInOfCustomer(party.id, offered[0].id))
    elif offered:
        yield Button(say_of("button-forms"), ShowCustomerForms(party.id))


def forms_button(sight: Sight, opportunity: Opportunity, may: frozenset[Act]) -> Iterator[Button]:
    """On a card, where there is any form: the only one at once."""
    offered = question_sets.offered(sight.desk) if Act.RECORD in may else []
    if len(offered) == 1:
        label = say_of("button-form-named", form=offered[0].label)
        yield Button(label, FillIn(opportunity.id, offered[0].id))
    elif offered:
        yield Button(say_of("button-forms"), ShowForms(opportunity.id))


def asked(chosen: QuestionSet) -> Iterator[Say]:
    """What it asks, in the set-up."""
    if not chosen.questions:
        yield say_of("form-asks-nothing")
    for place, each in enumerate(chosen.questions, start=1):
        yield say_of("form-asks", place=place, question=Name(each))


def questions_row(chosen: object) -> tuple[Button, ...]:
    if not isinstance(chosen, QuestionSet):
        return ()
    return (Button(say_of("setup-form-questions"), AskQuestions(chosen.id)),)


FILLING_SCREENS: dict[str, View] = {"forms": forms}

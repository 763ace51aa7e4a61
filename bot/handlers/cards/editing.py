"""The question for one field of a card, filled in as it is."""

from __future__ import annotations

from bot.actions.access import reach
from bot.actions.dialogs import Dialog
from bot.actions.opportunities.creating import act_to_change, answer_of
from bot.actions.ports import Desk
from bot.conversations.new_opportunity import APART
from bot.domain.errors import NotFound
from bot.domain.people import Member
from bot.handlers.forms.starting import begin
from bot.handlers.screens.forms.form import opportunity_form
from bot.handlers.turns.looks import Next


def editing_field(
    actor: Member, desk: Desk, dialog: Dialog, opportunity_id: int, *, version: int, name: str
) -> Next:
    act = act_to_change(name)
    opportunity = reach(actor, desk, opportunity_id, act, version=version)
    if opportunity_form(desk).question(name) is None or name in APART:
        raise NotFound
    value = answer_of(opportunity, desk, name)
    answers = {} if value is None else {name: value}
    known = {
        "opportunity": opportunity_id,
        "version": version,
        "pipeline": opportunity.pipeline_id,
    }
    return begin(dialog, "new_opportunity", known=known, answers=answers, only=name)

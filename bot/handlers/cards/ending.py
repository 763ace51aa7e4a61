"""Beginning the form of an end, after whatever its stage needs first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.actions.access import acts, reach
from bot.actions.dialogs import Dialog
from bot.actions.opportunities import life
from bot.actions.opportunities.competitors import competitors_of
from bot.actions.ports import Desk
from bot.conversations.kinds.named import NOTED
from bot.domain.lists import StageKind
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.handlers.cards.moving import TOLD, answers_told, ask_first
from bot.handlers.forms.starting import begin
from bot.handlers.turns.looks import Next, screen

STAGES = {Act.WIN: StageKind.WON, Act.LOSE: StageKind.LOST}
"""The stages that may need something before their forms are asked."""

FORMS = {Act.WIN: "won", Act.LOSE: "lost"}


def begin_ending(
    actor: Member,
    desk: Desk,
    dialog: Dialog,
    opportunity_id: int,
    *,
    version: int,
    how: Act,
    cancel_quotes: bool = False,
    told: Mapping[str, Any] | None = None,
    **more: Any,
) -> Next:
    """`how` is WIN or LOSE; `more` is known to the form, and what was `told` answers it.

    A quote that is out is asked about.
    """
    if told:
        more[TOLD] = dict(told)
    opportunity = reach(actor, desk, opportunity_id, how, version=version)
    out = how is Act.LOSE and desk.store.pipelines.has_quote_out(opportunity.id, desk.now)
    if out and not cancel_quotes:
        return Next(screen("lose-quotes", opportunity=opportunity.id, **more))
    if out:
        more["cancel_quotes"] = True
    stage = life.ending_stage(desk, opportunity, STAGES[how])
    back = screen("card", opportunity=opportunity.id)
    asked = ask_first(actor, desk, dialog, opportunity, stage=stage, back=back, **more)
    if asked is not None:
        return asked
    known = {
        "opportunity": opportunity.id,
        "version": version,
        "may_price": Act.PRICE in acts(actor, desk, opportunity),
        **more,
    }
    if how is Act.LOSE:
        known[NOTED] = [each.name for each in competitors_of(desk, opportunity)]
    return begin(dialog, FORMS[how], known=known, answers=answers_told(known))

"""What experience says about the chance of an opportunity."""

from __future__ import annotations

from dataclasses import replace

from bot.actions.access import figures_of, may_see_reports
from bot.actions.ports import Desk
from bot.domain.chances import Experience, Whose
from bot.domain.lists import StageKind
from bot.domain.people import Member
from bot.domain.reports import Scope


def experience_of(actor: Member, desk: Desk, stage_id: int) -> Experience | None:
    """How those that stood in this stage ended, among the actor's figures.

    None where they are too few to say anything, or the actor reads no figures.
    """
    if not may_see_reports(actor):
        return None
    scope = figures_of(actor, desk)
    found = desk.store.figures.experience(scope, stage_id)
    return replace(found, whose=_whose(scope)) if found.enough else None


def _whose(scope: Scope) -> Whose:
    if scope.everybody:
        return Whose.ALL
    return Whose.TEAM if scope.team_ids else Whose.OWN


def experience_of_new(actor: Member, desk: Desk, pipeline_id: int | None) -> Experience | None:
    """The same of the stage that a new one of this pipeline, or of the first, begins in."""
    lines = [each for each in desk.store.lists.pipelines() if pipeline_id in (None, each.id)]
    stages = desk.store.lists.stages(lines[0].id) if lines else ()
    first = next((each for each in stages if each.kind is StageKind.OPEN), None)
    return None if first is None else experience_of(actor, desk, first.id)

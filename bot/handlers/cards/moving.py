"""Moving an opportunity to a stage: at once, or after asking what the stage needs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.actions.access import acts, reach
from bot.actions.dialogs import Dialog
from bot.actions.follow_ups import planning as follow_ups
from bot.actions.opportunities import completing, life
from bot.actions.opportunities.approvals import ask_stage, must_wait
from bot.actions.opportunities.guards import lacking
from bot.actions.ports import Desk
from bot.actions.set_up import pipelines
from bot.actions.set_up.stages import stage_of
from bot.conversations.answers import Answers
from bot.domain.history import StepKind
from bot.domain.lists import Stage, StageKind
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.handlers.forms.filled import Finished
from bot.handlers.forms.item_lines import as_kept, new_lines
from bot.handlers.forms.starting import begin
from bot.handlers.turns.looks import Next, Screen
from bot.speech.reply import say_of

ENDINGS = {StageKind.WON: "won", StageKind.LOST: "lost"}
"""Stages that are entered through a form of their own."""

TOLD = "told"
"""In `known`: answers that were typed before the form of an end was begun, as JSON."""


def move_or_ask(
    actor: Member,
    desk: Desk,
    dialog: Dialog,
    *,
    opportunity_id: int,
    version: int,
    stage_id: int,
    back: Screen,
) -> Next:
    """In the stage already, or at the first question that it still needs answered.

    Of two taps on one button the second finds it done, and is told what the first one was.
    """
    opportunity = reach(actor, desk, opportunity_id, Act.MOVE)
    if opportunity.version != version and _moved_just_now(actor, desk, opportunity, stage_id):
        return Next(back, toast=say_of("stage-moved"))
    opportunity = reach(actor, desk, opportunity_id, Act.MOVE, version=version)
    stage = stage_of(desk, stage_id)
    asked = ask_first(actor, desk, dialog, opportunity, stage=stage, back=back)
    return asked or _moved(actor, desk, opportunity, stage, back)


def _moved_just_now(actor: Member, desk: Desk, opportunity: Opportunity, stage_id: int) -> bool:
    """Whether the last that happened to it is that the actor moved it to this stage."""
    last = next(iter(desk.store.history.steps(opportunity.id, 1)), None)
    mine = last is not None and last.kind is StepKind.STAGE and last.by == actor.id
    return mine and opportunity.stage_id == stage_id


def ask_first(
    actor: Member,
    desk: Desk,
    dialog: Dialog,
    opportunity: Opportunity,
    *,
    stage: Stage,
    back: Screen,
    **more: Any,
) -> Next | None:
    """The form of what is missing, and nothing else; None when nothing is.

    `more` is known to the form of an ending, which follows.
    """
    missing = lacking(desk, opportunity, stage) if stage.active else []
    unpriced = stage.kind is StageKind.WON and opportunity.money is None
    if unpriced and not {"amount", "items"} & set(missing):
        missing.append("amount")
    if not missing:
        return None
    may = acts(actor, desk, opportunity)
    known: dict[str, Any] = {
        "opportunity": opportunity.id,
        "version": opportunity.version,
        "stage": stage.id,
        "asked": missing,
        "may_pick": Act.LINES in may,
        "may_price": Act.PRICE in may,
        "back": back.to_json(),
        "more": more,
    }
    only = missing[0] if len(missing) == 1 else None
    above = (
        say_of("refused-win-needs-amount")
        if unpriced and missing == ["amount"]
        else say_of("stage-asks", stage=stage.label),
    )
    return begin(dialog, "stage_move", known=known, only=only, above=above)


def stage_asked(filled: Finished) -> Next:
    """What was missing is kept, and it moves; to an end through the form of that end."""
    actor, desk = filled.actor, filled.desk
    answers = {name: value for name, value in filled.answers.items() if value is not None}
    due, items = answers.pop("follow_up", None), answers.pop("items", ())
    opportunity = completing.complete(
        actor,
        desk,
        filled.opportunity,
        version=filled.version,
        answers={name: as_kept(value) for name, value in answers.items()},
        items=new_lines(items),
    )
    if isinstance(due, datetime):
        follow_ups.set_follow_up(actor, desk, opportunity.id, due_local=due)
    desk.store.flush()
    stage = stage_of(desk, int(filled.known["stage"]))
    if stage.kind in ENDINGS:
        known = {
            "opportunity": opportunity.id,
            "version": opportunity.version,
            **filled.known.get("more", {}),
        }
        told = answers_told(known)
        return begin(filled.dialog, ENDINGS[stage.kind], known=known, answers=told)
    back = Screen.from_json(filled.known["back"])
    return _moved(actor, desk, opportunity, stage, back)


def answers_told(known: Mapping[str, Any]) -> Answers:
    """Of what was typed before the form; lists of ids are as the form has them."""
    told = known.get(TOLD) or {}
    return {name: tuple(said) if isinstance(said, list) else said for name, said in told.items()}


def _moved(
    actor: Member, desk: Desk, opportunity: Opportunity, stage: Stage, back: Screen
) -> Next:
    if must_wait(actor, desk, opportunity, stage):
        ask_stage(actor, desk, opportunity.id, stage_id=stage.id)
        return Next(back, toast=say_of("approval-asked"))
    act = (
        life.move_stage
        if stage.pipeline_id == opportunity.pipeline_id
        else pipelines.move_to_pipeline
    )
    act(actor, desk, opportunity.id, version=opportunity.version, stage_id=stage.id)
    return Next(back, toast=say_of("stage-moved"))


def wait_for_end(filled: Finished, kind: StageKind, more: dict[str, Any]) -> Next | None:
    """An end that demands it is asked for, with what was answered; None where none does."""
    opportunity = reach(filled.actor, filled.desk, filled.opportunity, Act.MOVE)
    stage = life.ending_stage(filled.desk, opportunity, kind)
    if not must_wait(filled.actor, filled.desk, opportunity, stage):
        return None
    ask_stage(
        filled.actor,
        filled.desk,
        opportunity.id,
        version=filled.version,
        stage_id=stage.id,
        more=more,
    )
    return filled.card("approval-asked")

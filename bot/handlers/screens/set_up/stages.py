"""The stages of a pipeline, one stage, what it needs, and who takes over when it goes."""

from __future__ import annotations

from bot.actions.set_up.pipelines import pipeline_of
from bot.actions.set_up.stages import heirs, stage_of
from bot.conversations.form import Question
from bot.conversations.stage_move import requirable
from bot.domain.facts import Fact, Percent, Several, Term
from bot.domain.lists import Stage, StageKind
from bot.handlers.cards.approval_presses import DemandApproval
from bot.handlers.screens.forms.form import own_fields
from bot.handlers.screens.set_up.page import (
    RETIRED,
    Row,
    admin_only,
    back,
    button,
    numbered,
    told,
    use_row,
)
from bot.handlers.set_up.pipeline_presses import Require, ShowPipelines, ShowRequired
from bot.handlers.set_up.presses import (
    AddStage,
    EditStage,
    ReplaceStage,
    ReplaceStageNow,
    RetireStage,
    ReviveStage,
    ShiftStage,
    ShowStage,
    ShowStageList,
    TakeStageBack,
)
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Button, Flow, Reply, Say, say_of


def stage_list(sight: Sight) -> Reply:
    """All in their order; a pipeline has few, so they stand on one page."""
    admin_only(sight)
    pipelines = sight.desk.store.set_up.pipelines()
    pipeline = pipeline_of(sight.desk, int(sight.params.get("pipeline") or pipelines[0].id))
    rows = sight.desk.store.set_up.stages(pipeline.id)
    lines: list[Say | None] = [say_of("setup-stages-title"), None]
    if len(pipelines) > 1:
        lines[:1] = [say_of("setup-entry-title", value=pipeline.label), lines[0]]
    for place, each in enumerate(rows, start=1):
        facts: dict[str, Fact] = {
            "place": place,
            "value": each.label,
            "probability": Percent(each.probability),
        }
        lines.append(Say("setup-stage-row" if each.active else "setup-stage-row-off", facts))
    return told(
        lines,
        *numbered([ShowStage(each.id) for each in rows], 0),
        _given_up(sight),
        (button("setup-add", AddStage(pipeline.id)), button("setup-pipelines", ShowPipelines())),
        back(),
    )


def _given_up(sight: Sight) -> Row:
    """Of a stage whose opportunities have just gone to another."""
    gone = int(sight.params.get(RETIRED, 0))
    return (button("setup-retire-undo", TakeStageBack(gone)),) if gone else ()


def stage(sight: Sight) -> Reply:
    """One stage; of won and lost only the name can be changed."""
    admin_only(sight)
    chosen = stage_of(sight.desk, int(sight.params["stage"]))
    lines: list[Say | None] = [
        say_of("setup-entry-title", value=chosen.label),
        say_of("setup-stage-probability", probability=Percent(chosen.probability)),
    ]
    if chosen.kind is not StageKind.OPEN:
        lines.append(say_of("setup-stage-stays"))
        lines += _entering(sight, chosen)
        rename = (button("setup-rename", EditStage(chosen.id, "name")),)
        return told(lines, rename, _entry_rows(chosen), back(ShowStageList(chosen.pipeline_id)))
    lines.append(_stale(chosen))
    lines.append(say_of("setup-stage-holds", count=sight.desk.store.set_up.open_in(chosen.id)))
    lines += _entering(sight, chosen)
    if not chosen.active:
        lines.append(say_of("setup-out-of-use"))
    return told(lines, *_changes(sight, chosen), back(ShowStageList(chosen.pipeline_id)))


def _requirable(sight: Sight, chosen: Stage) -> list[Question]:
    """Of the fields of an admin's only those of its pipeline."""
    own = [each for each in own_fields(sight.desk) if each.is_for(chosen.pipeline_id)]
    return list(requirable(own))


def _entering(sight: Sight, chosen: Stage) -> list[Say]:
    """What entering takes."""
    asked = [each for each in _requirable(sight, chosen) if each.name in chosen.required]
    needs = [say_of("setup-stage-needs", fields=Several(tuple(each.title for each in asked)))]
    waits = [say_of("setup-stage-waits")] if chosen.approval else []
    return [*(needs if asked else []), *waits]


def _entry_rows(chosen: Stage) -> Row:
    return (button("setup-required", ShowRequired(chosen.id)),)


def required(sight: Sight) -> Reply:
    """Everything a stage may ask for before an opportunity enters; a tap ticks it."""
    admin_only(sight)
    chosen = stage_of(sight.desk, int(sight.params["stage"]))
    ticks = []
    for each in _requirable(sight, chosen):
        needed = each.name in chosen.required
        label = say_of("form-ticked" if needed else "form-unticked", value=each.title)
        ticks.append(Button(label, Require(chosen.id, each.name, 0 if needed else 1)))
    wait = say_of(
        "form-ticked" if chosen.approval else "form-unticked", value=Term("setup-approval")
    )
    demand = Button(wait, DemandApproval(chosen.id, 0 if chosen.approval else 1))
    lines = (say_of("setup-required-title", stage=chosen.label),)
    return told(lines, Flow(ticks), (demand,), back(ShowStage(chosen.id)))


def _stale(chosen: Stage) -> Say:
    if not chosen.stale_days:
        return say_of("setup-never-stale")
    return say_of("setup-stale", days=chosen.stale_days)


def _changes(sight: Sight, chosen: Stage) -> tuple[Row, ...]:
    return (
        (button("setup-rename", EditStage(chosen.id, "name")),),
        (
            button("ask-stage-probability.label", EditStage(chosen.id, "probability")),
            button("ask-stale-days.label", EditStage(chosen.id, "stale_days")),
        ),
        (
            button("setup-up", ShiftStage(chosen.id, -1)),
            button("setup-down", ShiftStage(chosen.id, 1)),
        ),
        _entry_rows(chosen),
        use_row(sight, RetireStage(chosen.id), ReviveStage(chosen.id), active=chosen.active),
    )


def heir(sight: Sight) -> Reply:
    """Where everything goes that is in a stage which goes out of use."""
    admin_only(sight)
    gone = stage_of(sight.desk, int(sight.params["stage"]))
    count = sight.desk.store.set_up.open_in(gone.id)
    rows = [
        (button("button-stage", ReplaceStage(gone.id, each.id), stage=each.label),)
        for each in heirs(sight.desk, gone)
    ]
    lines = (say_of("setup-heir-title", value=gone.label, count=count),)
    return told(lines, *rows, back(ShowStage(gone.id)))


def heir_sure(sight: Sight) -> Reply:
    """What it does, asked once: how many move where, and what becomes of their chances."""
    admin_only(sight)
    gone = stage_of(sight.desk, int(sight.params["stage"]))
    there = stage_of(sight.desk, int(sight.params["heir"]))
    count = sight.desk.store.set_up.open_in(gone.id)
    lines = [say_of("setup-heir-sure", value=gone.label, stage=there.label, count=count)]
    if count and gone.probability != there.probability:
        before, after = Percent(gone.probability), Percent(there.probability)
        lines.append(say_of("setup-heir-chance", before=before, after=after))
    lines.append(say_of("setup-heir-undo"))
    go = ReplaceStageNow(gone.id, there.id, count)
    return told(lines, (button("setup-heir-go", go),), back(RetireStage(gone.id)))

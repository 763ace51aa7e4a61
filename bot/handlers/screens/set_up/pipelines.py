"""The pipelines, one of them, and where everything goes when one goes out of use."""

from __future__ import annotations

from bot.actions.set_up.pipelines import open_stages, other_pipelines, pipeline_of, unmapped
from bot.handlers.screens.set_up.page import (
    admin_only,
    back,
    button,
    numbered,
    told,
    use_row,
)
from bot.handlers.set_up.pipeline_presses import (
    ChooseHeir,
    MapStage,
    NewPipeline,
    RenamePipeline,
    RetirePipeline,
    RevivePipeline,
    ShiftPipeline,
    ShowPipeline,
    ShowPipelines,
)
from bot.handlers.set_up.presses import ShowStageList
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Flow, Reply, Say, say_of


def pipelines(sight: Sight) -> Reply:
    """All in their order; there are few, so they stand on one page."""
    admin_only(sight)
    rows = sight.desk.store.set_up.pipelines()
    lines: list[Say | None] = [say_of("setup-pipelines-title"), None]
    for place, each in enumerate(rows, start=1):
        key = "setup-row" if each.active else "setup-row-off"
        lines.append(say_of(key, place=place, value=each.label))
    return told(
        lines,
        *numbered([ShowPipeline(each.id) for each in rows], 0),
        (button("setup-add", NewPipeline()),),
        back(ShowStageList(0)),
    )


def pipeline(sight: Sight) -> Reply:
    admin_only(sight)
    chosen = pipeline_of(sight.desk, int(sight.params["pipeline"]))
    stages = [each.label for each in sight.desk.store.lists.stages(chosen.id)]
    held = len(sight.desk.store.set_up.open_of(chosen.id))
    lines: list[Say | None] = [say_of("setup-entry-title", value=chosen.label), None]
    lines += [say_of("setup-pipeline-stage", stage=each) for each in stages]
    lines += [None, say_of("setup-pipeline-holds", count=held)]
    if not chosen.active:
        lines.append(say_of("setup-out-of-use"))
    return told(
        lines,
        (button("setup-stages", ShowStageList(chosen.id)),),
        (button("setup-rename", RenamePipeline(chosen.id)),),
        (
            button("setup-up", ShiftPipeline(chosen.id, -1)),
            button("setup-down", ShiftPipeline(chosen.id, 1)),
        ),
        use_row(sight, RetirePipeline(chosen.id), RevivePipeline(chosen.id), active=chosen.active),
        back(ShowPipelines()),
    )


def heir(sight: Sight) -> Reply:
    """Which pipeline takes over."""
    admin_only(sight)
    gone = pipeline_of(sight.desk, int(sight.params["pipeline"]))
    held = len(sight.desk.store.set_up.open_of(gone.id))
    rows = [
        button("setup-name", ChooseHeir(gone.id, each.id), value=each.label)
        for each in other_pipelines(sight.desk, gone.id)
    ]
    lines = (say_of("setup-pipeline-heir-title", value=gone.label, count=held),)
    return told(lines, Flow(rows), back(ShowPipeline(gone.id)))


def mapping(sight: Sight) -> Reply:
    """Which stage of the one that takes over, for each stage that holds anything."""
    admin_only(sight)
    gone = pipeline_of(sight.desk, int(sight.params["pipeline"]))
    taking = pipeline_of(sight.desk, int(sight.params["heir"]))
    left = unmapped(sight.desk, gone.id, dict(sight.params["map"]))
    if not left:
        return pipeline(sight)
    stage, count = left[0]
    rows = [
        (button("setup-name", MapStage(stage.id, each.id), value=each.label),)
        for each in open_stages(sight.desk, taking.id)
    ]
    title = say_of("setup-map-title", stage=stage.label, count=count, heir=taking.label)
    return told((title,), *rows, back(ShowPipeline(gone.id)))

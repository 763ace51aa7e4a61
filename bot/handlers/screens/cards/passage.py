"""Where an opportunity has been: every stage, who moved it there, and for how long."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.actions.access import reach
from bot.actions.set_up.pipelines import open_stages, other_pipelines, pipeline_of
from bot.domain.facts import Fact, Name, Term
from bot.domain.lists import Stage
from bot.domain.moves import Status
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.handlers.home.presses import MoveStage
from bot.handlers.screens.cards.card_buttons import back_to_card
from bot.handlers.set_up.pipeline_presses import ShowItsStages, ShowOtherPipelines
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Button, Flow, Reply, Say, say_of

MOST_CHANGES = 15
MINUTE = 60


def passage(sight: Sight) -> Reply:
    """The latest first; the first stage is where it was made."""
    opportunity = reach(sight.actor, sight.desk, int(sight.params["opportunity"]), Act.SEE)
    changes = list(sight.desk.store.pipelines.stage_changes(opportunity.id))
    lines: list[Say | None] = [say_of("passage-title", title=Name(opportunity.title)), None]
    if opportunity.status is Status.OPEN:
        zone = ZoneInfo(sight.desk.organisation.zone)
        since = opportunity.stage_changed_at.astimezone(zone).date()
        days = (sight.desk.today - since).days
        here = _label(sight, opportunity.stage_id)
        lines.append(say_of("card-stage", stage=here, days=days))
    for each in changes[::-1][:MOST_CHANGES]:
        facts: dict[str, Fact] = {
            "at": each.at,
            "member": _member(sight, each.by),
            "from": _label(sight, each.from_stage_id),
            "to": _label(sight, each.to_stage_id),
            "minutes": each.seconds // MINUTE,
        }
        lines.append(Say("passage-step", facts))
    created = {"at": opportunity.created_at, "member": _member(sight, opportunity.created_by)}
    lines.append(Say("passage-created", created))
    return Reply(lines=tuple(lines), rows=(back_to_card(opportunity.id),))


def _label(sight: Sight, stage_id: int | None) -> Name | Term:
    stage = sight.desk.store.get(Stage, stage_id) if stage_id else None
    return stage.label if stage else Term("form-gone")


def _member(sight: Sight, member_id: int | None) -> Name | Term:
    member = sight.desk.store.get(Member, member_id) if member_id else None
    return Name(member.name) if member else Term("somebody-system")


def elsewhere(sight: Sight) -> Reply:
    """The other pipelines that it may move to."""
    opportunity = reach(sight.actor, sight.desk, int(sight.params["opportunity"]), Act.MOVE)
    others = other_pipelines(sight.desk, opportunity.pipeline_id)
    buttons = [
        Button(say_of("button-stage", stage=each.label), ShowItsStages(opportunity.id, each.id))
        for each in others
    ]
    lines = (say_of("pipelines-title", title=Name(opportunity.title)),)
    return Reply(lines=lines, rows=(Flow(buttons), back_to_card(opportunity.id)))


def its_stages(sight: Sight) -> Reply:
    """Where in another pipeline it goes: nobody else can know."""
    opportunity = reach(sight.actor, sight.desk, int(sight.params["opportunity"]), Act.MOVE)
    chosen = pipeline_of(sight.desk, int(sight.params["pipeline"]))
    at = (opportunity.id, opportunity.version)
    rows = [
        (Button(say_of("button-stage", stage=each.label), MoveStage(*at, each.id)),)
        for each in open_stages(sight.desk, chosen.id)
    ]
    back = (Button(say_of("button-back"), ShowOtherPipelines(opportunity.id)),)
    lines = (say_of("its-stages-title", pipeline=chosen.label),)
    return Reply(lines=lines, rows=(*rows, back))

"""What can be done with an opportunity now: the buttons under its card."""

from __future__ import annotations

from collections.abc import Iterator

from bot.actions.access import acts, reach
from bot.actions.follow_ups.asking import to_be_asked
from bot.actions.opportunities.life import may_reopen
from bot.actions.set_up.pipelines import other_pipelines
from bot.actions.undo import latest_undoable
from bot.domain.company_settings import setting
from bot.domain.facts import Name
from bot.domain.history import ENDS, Step
from bot.domain.lists import StageKind
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party, ProductGroup
from bot.domain.rights import Act
from bot.handlers.cards.approval_presses import AskReopen
from bot.handlers.cards.card_presses import AddFromGroup, BringBack, ShowCardMore
from bot.handlers.customers.presses import OpenCustomer
from bot.handlers.documents.presses import ShowPapers
from bot.handlers.follow_ups.day_presses import AskAbout
from bot.handlers.home.presses import (
    AddProduct,
    LoseIt,
    MoveStage,
    ReopenIt,
    SetFollowUp,
    ShowFields,
    ShowHistory,
    ShowHome,
    ShowLines,
    ShowStages,
    UndoStep,
    WinIt,
)
from bot.handlers.screens.cards.filling_in import forms_button
from bot.handlers.screens.cards.named import number_line
from bot.handlers.screens.cards.planned import Plan
from bot.handlers.screens.cards.record_rows import call_button, files_button, visit_button
from bot.handlers.screens.cards.waiting import asked_to_reopen, to_decide
from bot.handlers.screens.cards.whole_card import whole_card
from bot.handlers.screens.lists.lists import around
from bot.handlers.screens.records.words import done_by
from bot.handlers.set_up.pipeline_presses import ShowOtherPipelines, ShowPassage
from bot.handlers.turns.looks import Sight
from bot.speech.moves import OpenCard
from bot.speech.reply import Button, Flow, Reply, say_of

Rows = tuple[tuple[Button, ...], ...]


def card_rows(sight: Sight, opportunity: Opportunity, plan: Plan) -> Rows:
    """Only what this member may do in this state; the actions check again."""
    return tuple(row for row in _all_rows(sight, opportunity, plan) if row)


def _all_rows(sight: Sight, opportunity: Opportunity, plan: Plan) -> Iterator[tuple[Button, ...]]:
    may = acts(sight.actor, sight.desk, opportunity)
    step = latest_undoable(sight.actor, sight.desk, opportunity.id)
    if step is not None:
        label = say_of("button-undo", what=done_by(sight.desk, step))
        yield (Button(label, UndoStep(step.id)),)
    decision = to_decide(sight, opportunity)
    yield decision
    home = Button(say_of("button-home"), ShowHome())
    if folds(opportunity, may):
        yield from _open_rows(sight, opportunity, may, plan)
        yield around(sight, opportunity)
        yield (Button(say_of("button-details"), ShowCardMore(opportunity.id)), home)
        return
    if opportunity.status is Status.OPEN:
        if Act.RECORD in may:
            yield (call_button(opportunity),)
    elif Act.REOPEN in may and not decision and not _undoes_end(step):
        yield _reopening(sight, opportunity)
    yield around(sight, opportunity)
    yield Flow((*_rest(sight, opportunity, may), home))


def folds(opportunity: Opportunity, may: frozenset[Act]) -> bool:
    """Whether its text would scroll away above its buttons: so many are there only where
    it is worked on.
    """
    return opportunity.status is Status.OPEN and Act.EDIT in may


def card_more(sight: Sight) -> Reply:
    """What is done or looked at less often, of a card that folds; else all of the card."""
    opportunity = reach(sight.actor, sight.desk, int(sight.params["opportunity"]), Act.SEE)
    may = acts(sight.actor, sight.desk, opportunity)
    party = sight.desk.store.get(Party, opportunity.party_id)
    lines = (
        say_of("card-title", title=Name(opportunity.title)),
        number_line(opportunity, party.name if party else ""),
    )
    whole = whole_card(opportunity, may) if folds(opportunity, may) else ()
    rest = Flow((*_rest(sight, opportunity, may), *whole))
    return Reply(lines=lines, rows=(rest, back_to_card(opportunity.id)))


def _rest(sight: Sight, opportunity: Opportunity, may: frozenset[Act]) -> Iterator[Button]:
    is_open = opportunity.status is Status.OPEN
    if is_open and Act.RECORD in may:
        yield visit_button(opportunity)
    if is_open and Act.MOVE in may:
        yield Button(say_of("button-stages"), ShowStages(opportunity.id))
    yield from files_button(sight, opportunity)
    yield from forms_button(sight, opportunity, may)
    yield from _asking(sight, opportunity)
    yield from _behind(opportunity, may)


def _undoes_end(step: Step | None) -> bool:
    """Who may still take the end back is not asked to choose between that and reopening."""
    return step is not None and step.kind in ENDS


def _reopening(sight: Sight, opportunity: Opportunity) -> tuple[Button, ...]:
    """By oneself, or by asking the manager once."""
    at = (opportunity.id, opportunity.version)
    if may_reopen(sight.actor, sight.desk, opportunity):
        return (Button(say_of("button-reopen"), ReopenIt(*at)),)
    if asked_to_reopen(sight.desk, opportunity):
        return ()
    return (Button(say_of("button-ask-reopen"), AskReopen(*at)),)


def _asking(sight: Sight, opportunity: Opportunity) -> tuple[Button, ...]:
    """A manager asks whoever works on it."""
    if to_be_asked(sight.actor, sight.desk, opportunity) is None:
        return ()
    return (Button(say_of("button-ask"), AskAbout(opportunity.id)),)


def _behind(opportunity: Opportunity, may: frozenset[Act]) -> Iterator[Button]:
    """What is looked at less often."""
    is_open = opportunity.status is Status.OPEN
    edits = is_open and Act.EDIT in may
    yield Button(say_of("button-edit" if edits else "button-details"), ShowFields(opportunity.id))
    if is_open and opportunity.lines and Act.LINES in may:
        yield Button(say_of("button-lines"), ShowLines(opportunity.id))
    yield Button(say_of("button-papers"), ShowPapers(opportunity.id, 0))
    yield Button(say_of("button-its-customer"), OpenCustomer(opportunity.party_id))
    yield Button(say_of("button-history"), ShowHistory(opportunity.id))


def _open_rows(
    sight: Sight, opportunity: Opportunity, may: frozenset[Act], plan: Plan
) -> Iterator[tuple[Button, ...]]:
    at = (opportunity.id, opportunity.version)
    first = []
    if Act.LINES in may:
        first.append(_product_button(sight, opportunity))
    if Act.FOLLOW_UP in may:
        several = say_of("button-planned", count=len(plan.planned))
        label = several if len(plan.planned) > 1 else say_of("button-follow-up")
        first.append(Button(label, SetFollowUp(opportunity.id)))
        if plan.ahead:
            back = say_of("button-bring-back", count=plan.ahead)
            yield (Button(back, BringBack(*at)),)
    yield tuple(first)
    emptied = setting(sight.desk.organisation, "empty_group")
    if Act.LINES in may and emptied and (group := sight.params.get("group")):
        yield from another_from(sight, opportunity, int(group))
    onward = []
    if Act.RECORD in may:
        onward.append(call_button(opportunity))
    if Act.MOVE in may:
        onward.extend(_next_stage(sight, opportunity))
    yield tuple(onward)
    ends = []
    if Act.WIN in may:
        ends.append(Button(say_of("button-won"), WinIt(*at)))
    if Act.LOSE in may:
        ends.append(Button(say_of("button-lost"), LoseIt(*at)))
    yield tuple(ends)


def _product_button(sight: Sight, opportunity: Opportunity) -> Button:
    """Of the group just used, where the company keeps it chosen for the next one."""
    at = (opportunity.id, opportunity.version)
    group = int(sight.params.get("group") or 0)
    if group and not setting(sight.desk.organisation, "empty_group"):
        return Button(say_of("button-product"), AddFromGroup(*at, group))
    return Button(say_of("button-product"), AddProduct(*at))


def another_from(
    sight: Sight, opportunity: Opportunity, group_id: int
) -> Iterator[tuple[Button, ...]]:
    """One more from the group of what was just chosen."""
    group = sight.desk.store.get(ProductGroup, group_id)
    if group is not None and group.active:
        press = AddFromGroup(opportunity.id, opportunity.version, group.id)
        yield (Button(say_of("button-another-from", group=group.label), press),)


def _next_stage(sight: Sight, opportunity: Opportunity) -> Iterator[Button]:
    """One tap to the next stage, if there is one; all of them are behind "more"."""
    stages = [
        stage
        for stage in sight.desk.store.lists.stages(opportunity.pipeline_id)
        if stage.kind is StageKind.OPEN
    ]
    here = next((i for i, each in enumerate(stages) if each.id == opportunity.stage_id), 0)
    if here + 1 < len(stages):
        onward = stages[here + 1]
        press = MoveStage(opportunity.id, opportunity.version, onward.id)
        yield Button(say_of("button-next-stage", stage=onward.label), press)


def stages(sight: Sight) -> Reply:
    """All open stages of its pipeline, the present one marked."""
    opportunity = reach(sight.actor, sight.desk, int(sight.params["opportunity"]), Act.MOVE)
    rows = []
    for stage in sight.desk.store.lists.stages(opportunity.pipeline_id):
        if stage.kind is not StageKind.OPEN:
            continue
        here = stage.id == opportunity.stage_id
        label = say_of("button-stage-here" if here else "button-stage", stage=stage.label)
        press = MoveStage(opportunity.id, opportunity.version, stage.id)
        rows.append((Button(label, press),))
    if other_pipelines(sight.desk, opportunity.pipeline_id):
        other = ShowOtherPipelines(opportunity.id)
        rows.append((Button(say_of("button-other-pipeline"), other),))
    rows.append((Button(say_of("button-passage"), ShowPassage(opportunity.id)),))
    back = back_to_card(opportunity.id)
    lines = (say_of("stages-title", title=Name(opportunity.title)),)
    return Reply(lines=lines, rows=(*rows, back))


def back_to_card(opportunity_id: int) -> tuple[Button, ...]:
    return (Button(say_of("button-back"), OpenCard(opportunity_id)),)

"""The board: a page for each stage of a pipeline, in one message."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.actions.access import acts, reach
from bot.actions.lists.listing import select, usual, whose_offered
from bot.domain.errors import NotFound
from bot.domain.facts import Name, Term
from bot.domain.listings import Kind, Listing, ListTotals, Order, Place
from bot.domain.lists import Pipeline, Stage, StageKind
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.rights import OFFICE, Act, Office
from bot.domain.titles import with_party
from bot.handlers.cards.card_presses import ShowHeirs
from bot.handlers.home.presses import LoseIt, ShowHome, WinIt
from bot.handlers.lists.board_presses import DrawBoard
from bot.handlers.lists.list_presses import (
    MoveOnBoard,
    OpenListed,
    PickOnBoard,
    ShowBoard,
    ShowListing,
    ShowTargets,
)
from bot.handlers.screens.lists.board_moved import just_moved
from bot.handlers.screens.lists.board_narrowing import narrowed_to, narrowing
from bot.handlers.screens.lists.pages import Page, number_rows, page_of, pager
from bot.handlers.screens.lists.rows import rows_said
from bot.handlers.turns.looks import Sight
from bot.speech.presses import Press
from bot.speech.reply import Button, Flow, Reply, Say, say_of

Rows = tuple[tuple[Button, ...], ...]

ENDINGS = {StageKind.WON: WinIt, StageKind.LOST: LoseIt}
"""Stages that are entered through a form of their own."""


def board(sight: Sight) -> Reply:
    """A stage's page: how many, how much, eight of them; with `pick` to move one of them."""
    listing, stage = board_place(sight)
    selection = select(sight.actor, sight.desk, listing)
    totals = sight.desk.store.listings.totals(selection)
    page = page_of(sight, selection)
    stages = sight.desk.store.lists.stages(stage.pipeline_id)
    may_move = stage.kind is StageKind.OPEN and sight.actor.role in OFFICE[Office.CREATE]
    mode = _mode(sight, listing) if may_move and page.rows else ()
    around = _around(sight, listing, stage, stages, mode)
    moved, undo = just_moved(sight)
    above = (*moved, None) if moved else ()
    rows = (undo, *_numbers(sight, listing, page), *around)
    lines = (*above, *_title(sight, listing, stage, totals), None, *_said(sight, listing, page))
    return Reply(lines=lines, rows=tuple(row for row in rows if row))


def board_place(sight: Sight) -> tuple[Listing, Stage]:
    """The stage in the params, else the first of the first pipeline."""
    listing = Listing.of_code(str(sight.params.get("listing", "")))
    if listing is None or listing.id_of(Kind.STAGE) is None:
        first = _pipelines(sight)[0]
        stage = sight.desk.store.lists.stages(first.id)[0]
        # A board says no order, and has but one.
        mine = listing or replace(usual(sight.actor, sight.desk), order=Order.TOUCHED)
        return mine.about(Kind.STAGE, stage.id), stage
    found = sight.desk.store.get(Stage, listing.id_of(Kind.STAGE) or 0)
    if found is None:
        raise NotFound
    return listing, found


def _pipelines(sight: Sight) -> Sequence[Pipeline]:
    return sight.desk.store.lists.pipelines()


def _title(
    sight: Sight, listing: Listing, stage: Stage, totals: ListTotals
) -> tuple[Say | None, ...]:
    worth = Money(totals.final, sight.desk.organisation.currency)
    whose = Term(f"whose-{listing.whose.value}")
    title = say_of("board-title", stage=stage.label, whose=whose)
    sums = say_of("board-sum", count=totals.count, amount=worth)
    ended = stage.kind is not StageKind.OPEN
    lately = (say_of("board-lately"),) if ended and not listing.archived else ()
    return (title, *narrowed_to(sight, listing), sums, *lately)


def _said(sight: Sight, listing: Listing, page: Page) -> list[Say | None]:
    if not page.rows:
        return [say_of("board-empty")]
    pick: list[Say | None] = [None, say_of("board-pick")] if sight.params.get("pick") else []
    return [*rows_said(sight, page.rows, order=listing.order, with_stage=False), *pick]


def _numbers(sight: Sight, listing: Listing, page: Page) -> Rows:
    picking = bool(sight.params.get("pick"))

    def pressed(opportunity: Opportunity) -> Press:
        if picking:
            return ShowTargets(opportunity.id, listing.code)
        return OpenListed(opportunity.id, listing.code)

    def turn(way: str, place: Place) -> Press:
        kind = PickOnBoard if picking else ShowBoard
        return kind(listing.code, way, place.key, place.id)

    return (*number_rows(page, pressed), pager(page, turn))


def _mode(sight: Sight, listing: Listing) -> tuple[Button, ...]:
    """Between opening cards by their number and moving them."""
    here = (
        listing.code,
        str(sight.params.get("way", "f")),
        int(sight.params.get("key", 0)),
        int(sight.params.get("row", 0)),
    )
    if sight.params.get("pick"):
        return (Button(say_of("button-back"), ShowBoard(*here)),)
    return (Button(say_of("button-move"), PickOnBoard(*here)),)


def _around(
    sight: Sight,
    listing: Listing,
    stage: Stage,
    stages: Sequence[Stage],
    mode: tuple[Button, ...],
) -> Rows:
    """The stages beside this one, moving and narrowing, the other pipelines, whose, the list."""
    at = next((i for i, each in enumerate(stages) if each.id == stage.id), 0)
    beside = []
    if at > 0:
        beside.append(_to_stage("button-stage-before", listing, stages[at - 1]))
    if at + 1 < len(stages):
        beside.append(_to_stage("button-stage-after", listing, stages[at + 1]))
    whose = tuple(
        Button(say_of(f"button-whose-{each.value}"), ShowBoard(replace(listing, whose=each).code))
        for each in whose_offered(sight.actor, sight.desk)
        if each is not listing.whose
    )
    last = Flow(
        (
            Button(say_of("button-as-list"), ShowListing(listing.code)),
            Button(say_of("button-board-picture"), DrawBoard(listing.code)),
            Button(say_of("button-home"), ShowHome()),
        )
    )
    others = Flow(_other_pipelines(sight, listing, stage))
    narrow = Flow((*mode, *narrowing(sight, listing, stage)))
    return (tuple(beside), others, whose, narrow, last)


def _to_stage(key: str, listing: Listing, stage: Stage) -> Button:
    where = listing.about(Kind.STAGE, stage.id)
    return Button(say_of(key, stage=stage.label), ShowBoard(where.code))


def _other_pipelines(sight: Sight, listing: Listing, stage: Stage) -> list[Button]:
    buttons = []
    for each in _pipelines(sight):
        stages = sight.desk.store.lists.stages(each.id)
        if each.id != stage.pipeline_id and stages:
            where = listing.about(Kind.STAGE, stages[0].id)
            buttons.append(Button(say_of("button-stage", stage=each.label), ShowBoard(where.code)))
    return buttons


def targets(sight: Sight) -> Reply:
    """To which stage one opportunity of the board goes, or to whom; won and lost ask what they
    must.
    """
    opportunity = reach(sight.actor, sight.desk, int(sight.params["opportunity"]), Act.MOVE)
    code = str(sight.params["listing"])
    rows = tuple(
        (Button(say_of("button-stage", stage=each.label), _move(opportunity, each, code)),)
        for each in sight.desk.store.lists.stages(opportunity.pipeline_id)
        if each.id != opportunity.stage_id
    )
    if Act.REASSIGN in acts(sight.actor, sight.desk, opportunity):
        rows = (*rows, (Button(say_of("button-give"), ShowHeirs(opportunity.id, 0)),))
    back = (Button(say_of("button-back"), ShowBoard(code)),)
    party = sight.desk.store.get(Party, opportunity.party_id)
    title = with_party(opportunity.title, party.name if party else "")
    lines = (say_of("board-where", title=Name(title), number=opportunity.number),)
    return Reply(lines=lines, rows=(*rows, back))


def _move(opportunity: Opportunity, stage: Stage, code: str) -> Press:
    at = (opportunity.id, opportunity.version)
    ending = ENDINGS.get(stage.kind)
    return ending(*at) if ending else MoveOnBoard(*at, stage.id, code)

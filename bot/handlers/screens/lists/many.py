"""Many at once: ticking rows of a list, choosing what is done with them, what came of it."""

from __future__ import annotations

from collections.abc import Iterator

from bot.actions.lists.listing import listing_of, select
from bot.actions.many.changing import check_many, many_of
from bot.conversations.new_opportunity import APART, NEW_OPPORTUNITY
from bot.domain.facts import Name, Term
from bot.domain.listings import Listing, Place
from bot.domain.lists import Pipeline, Stage, StageKind
from bot.domain.many import MOST_AT_ONCE, Many, RowRefused
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Role
from bot.handlers.lists.list_presses import ShowListing
from bot.handlers.lists.many_presses import (
    AskMany,
    GiveMany,
    LoseMany,
    MoveMany,
    ShowManyActs,
    ShowManyFields,
    ShowManyHeirs,
    ShowManyStages,
    ShowTicking,
    Tick,
    TickAll,
    TickNone,
    UndoMany,
)
from bot.handlers.screens.lists.lists import list_label
from bot.handlers.screens.lists.pages import NUMBERS_IN_A_ROW, Page, page_of, pager
from bot.handlers.screens.lists.rows import rows_said
from bot.handlers.turns.looks import Sight
from bot.speech.refusals import refusal
from bot.speech.reply import Button, Flow, Reply, Say, say_of

Row = tuple[Button, ...]

MOST_REFUSALS = 20
"""That are said one by one; how many more there are is said too."""
MOST_CHANGED = 10
HEIRS = 12


def ticking(sight: Sight) -> Reply:
    """A page of a list whose numbers tick."""
    check_many(sight.actor)
    listing = _listing(sight)
    selection = select(sight.actor, sight.desk, listing)
    ticked = frozenset(sight.desk.store.many.ticked(sight.actor.id))
    page = page_of(sight, selection)
    title = say_of("many-title", which=list_label(sight, listing), count=len(ticked))
    said = (
        rows_said(sight, page.rows, order=listing.order) if page.rows else [say_of("list-empty")]
    )

    def turn(way: str, place: Place) -> ShowTicking:
        return ShowTicking(listing.code, way, place.key, place.id)

    rows = (*_boxes(sight, page, listing, ticked), pager(page, turn), *_below(listing, ticked))
    return Reply(lines=(title, None, *said), rows=tuple(row for row in rows if row))


def _listing(sight: Sight) -> Listing:
    return listing_of(sight.actor, sight.desk, str(sight.params.get("listing", "")))


def _boxes(sight: Sight, page: Page, listing: Listing, ticked: frozenset[int]) -> Iterator[Row]:
    way, key, row = (sight.params.get(each, 0) for each in ("way", "key", "row"))
    at = (listing.code, str(way or "f"), int(key), int(row))
    boxes = [
        Button(
            say_of("many-ticked" if each.place.id in ticked else "many-unticked", place=place),
            Tick(each.place.id, *at),
        )
        for place, each in enumerate(page.rows, start=1)
    ]
    for first in range(0, len(boxes), NUMBERS_IN_A_ROW):
        yield tuple(boxes[first : first + NUMBERS_IN_A_ROW])


def _below(listing: Listing, ticked: frozenset[int]) -> Iterator[Row]:
    yield Flow(
        (
            Button(say_of("many-all", most=MOST_AT_ONCE), TickAll(listing.code)),
            Button(say_of("many-none"), TickNone(listing.code)),
        )
    )
    if ticked:
        yield (Button(say_of("many-go", count=len(ticked)), ShowManyActs(listing.code)),)
    yield (Button(say_of("button-to-list"), ShowListing(listing.code)),)


# What is done with them ---------------------------------------------------------------


def many_acts(sight: Sight) -> Reply:
    check_many(sight.actor)
    code, ticked = _ticked(sight)
    if not ticked:
        return Reply(lines=(say_of("refused-many-none"),), rows=(_back(code),))
    rows = (
        (Button(say_of("many-field"), ShowManyFields(code)),),
        (
            Button(say_of("many-stage"), ShowManyStages(code)),
            Button(say_of("many-heir"), ShowManyHeirs(code)),
        ),
        (Button(say_of("many-lose"), LoseMany(code)),),
        _back(code),
    )
    return Reply(lines=(say_of("many-what", count=len(ticked)),), rows=rows)


def _ticked(sight: Sight) -> tuple[str, list[int]]:
    return _listing(sight).code, list(sight.desk.store.many.ticked(sight.actor.id))


def _back(code: str) -> Row:
    return (Button(say_of("button-back"), ShowTicking(code)),)


def many_fields(sight: Sight) -> Reply:
    """Every field that one opportunity could be asked for."""
    check_many(sight.actor)
    code, ticked = _ticked(sight)
    names = Flow(
        Button(Say(question.label), AskMany(question.name, code))
        for question in NEW_OPPORTUNITY.questions
        if question.name not in APART
    )
    back = (Button(say_of("button-back"), ShowManyActs(code)),)
    return Reply(lines=(say_of("many-which-field", count=len(ticked)),), rows=(names, back))


def many_heirs(sight: Sight) -> Reply:
    check_many(sight.actor)
    code, ticked = _ticked(sight)
    page = max(0, int(sight.params.get("page", 0)))
    members = [each for each in sight.desk.store.people.members() if each.role != Role.VIEWER]
    shown = members[page * HEIRS : (page + 1) * HEIRS]
    names = Flow(
        Button(say_of("setup-name", value=Name(each.name)), GiveMany(each.id, code))
        for each in shown
    )
    turn = []
    if page:
        turn.append(Button(say_of("button-earlier"), ShowManyHeirs(code, page - 1)))
    if len(members) > (page + 1) * HEIRS:
        turn.append(Button(say_of("button-later"), ShowManyHeirs(code, page + 1)))
    back = (Button(say_of("button-back"), ShowManyActs(code)),)
    rows = tuple(row for row in (names, tuple(turn), back) if row)
    return Reply(lines=(say_of("many-to-whom", count=len(ticked)),), rows=rows)


def many_stages(sight: Sight) -> Reply:
    """The open stages of every pipeline that one of them is in."""
    check_many(sight.actor)
    code, ticked = _ticked(sight)
    lists = sight.desk.store.lists
    inside = {
        found.pipeline_id
        for each in ticked
        if (found := sight.desk.store.get(Opportunity, each)) is not None
    }
    pipelines = [each for each in lists.pipelines() if each.id in inside]
    rows = [
        (Button(_stage_label(each, stage, several=len(pipelines) > 1), MoveMany(stage.id, code)),)
        for each in pipelines
        for stage in lists.stages(each.id)
        if stage.kind is StageKind.OPEN
    ]
    back = (Button(say_of("button-back"), ShowManyActs(code)),)
    return Reply(lines=(say_of("many-where", count=len(ticked)),), rows=(*rows, back))


def _stage_label(pipeline: Pipeline, stage: Stage, *, several: bool) -> Say:
    if several:
        return say_of("many-stage-of", pipeline=pipeline.label, stage=stage.label)
    return say_of("button-stage", stage=stage.label)


# What came of it ----------------------------------------------------------------------


def many_result(sight: Sight) -> Reply:
    """How many were changed, and a line for each: first those that were not, and why."""
    code, many = _listing(sight).code, many_of(sight.actor, sight.desk, int(sight.params["many"]))
    done = "many-undone" if many.undone_at else "many-changed"
    lines: list[Say | None] = [
        say_of(done, count=many.changed, refused=len(many.refusals)),
    ]
    shown = many.refusals[:MOST_REFUSALS]
    if shown:
        lines += [None, *(_refusal_said(sight, each) for each in shown)]
    if len(many.refusals) > len(shown):
        lines.append(say_of("many-more", count=len(many.refusals) - len(shown)))
    if not many.undone_at:
        lines += _changed_said(sight, many)
    return Reply(lines=tuple(lines), rows=tuple(row for row in _after(sight, many, code) if row))


def _refusal_said(sight: Sight, row: RowRefused) -> Say:
    currency = sight.desk.organisation.currency
    why = sight.tr.plain(refusal(row.refused, sight.reader, currency=currency), sight.reader)
    return say_of("many-refused", **_named(sight, row.opportunity_id), why=Name(why))


def _changed_said(sight: Sight, many: Many) -> list[Say | None]:
    left = {each.opportunity_id for each in many.refusals}
    steps = sight.desk.store.many.steps(many.id)
    rows = dict.fromkeys(each.opportunity_id for each in reversed(steps) if each.opportunity_id)
    named = [each for each in rows if each not in left][:MOST_CHANGED]
    if not named:
        return []
    lines: list[Say | None] = [None]
    lines += [say_of("many-one-changed", **_named(sight, each)) for each in named]
    if many.changed > len(named):
        lines.append(say_of("many-more", count=many.changed - len(named)))
    return lines


def _named(sight: Sight, opportunity_id: int) -> dict[str, Name | Term]:
    found = sight.desk.store.get(Opportunity, opportunity_id)
    party = sight.desk.store.get(Party, found.party_id) if found else None
    return {
        "number": Name(found.number if found else ""),
        "party": Name(party.name) if party else Term("form-gone"),
    }


def _after(sight: Sight, many: Many, code: str) -> Iterator[Row]:
    if many.undoable(sight.desk.now):
        yield (Button(say_of("many-undo", count=many.changed), UndoMany(many.id, code)),)
    yield (
        Button(say_of("button-to-list"), ShowListing(code)),
        Button(say_of("many-again"), ShowTicking(code)),
    )


MANY_SCREENS = {
    "ticking": ticking,
    "many": many_acts,
    "many-fields": many_fields,
    "many-heirs": many_heirs,
    "many-stages": many_stages,
    "many-result": many_result,
}

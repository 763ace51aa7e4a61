"""/today: what is overdue, today, tomorrow and later, and what nobody has planned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.actions.follow_ups.agenda import day_plan
from bot.actions.lists.listing import usual
from bot.actions.people.working_days import local
from bot.domain.facts import Fact, Name
from bot.domain.followups import FollowUp
from bot.domain.listings import Which, Whose
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.titles import says_party
from bot.handlers.follow_ups.day_presses import (
    ShowMonthPlan,
    ShowToday,
    ShowWeekPlan,
)
from bot.handlers.home.presses import ShowHome
from bot.handlers.lists.list_presses import ShowListing
from bot.handlers.turns.looks import Sight
from bot.speech.moves import OpenCard, ShowFollowUp, WalkDay
from bot.speech.presses import Press
from bot.speech.reply import Button, Flow, Reply, Say, say_of

NUMBERS_IN_A_ROW = 5

Row = tuple[Button, ...]


def today(sight: Sight) -> Reply:
    """The counters first, then every group with what is in it, each row with its button."""
    plan = day_plan(sight.actor, sight.desk)
    day = local(sight.actor, sight.desk.now).date()
    lines: list[Say | None] = [
        say_of("today-title", day=day),
        say_of("today-counts", done=plan.done, left=plan.left),
    ]
    presses: list[Press] = []
    groups: tuple[tuple[str, Sequence[FollowUp], int], ...] = (
        ("today-overdue", plan.overdue, len(plan.overdue)),
        ("today-today", plan.today, plan.left - len(plan.overdue)),
        ("today-tomorrow", plan.tomorrow, plan.for_tomorrow),
    )
    for heading, due, count in groups:
        if due:
            lines += [None, say_of(heading, count=count)]
            lines += follow_up_lines(sight, due, first=len(presses) + 1)
            presses += [ShowFollowUp(each.id) for each in due]
    if plan.later:
        lines += [None, say_of("today-later", count=plan.later)]
    if plan.idle:
        lines += [None, say_of("today-none", count=plan.without_step)]
        lines += _idle_lines(sight, plan.idle, first=len(presses) + 1)
        presses += [OpenCard(each.id) for each in plan.idle]
    if not presses and not plan.later:
        lines += [None, say_of("today-free")]
    walk = (Button(say_of("button-walk", count=plan.left), WalkDay()),) if plan.left else ()
    unplanned = plan.without_step if plan.without_step > len(plan.idle) else 0
    rows = (walk, *numbers(presses), _all_unplanned(sight, unplanned), calendars(sight))
    return Reply(lines=tuple(lines), rows=tuple(row for row in rows if row))


def _all_unplanned(sight: Sight, count: int) -> Row:
    """More have no next step than are shown here: the list of them all."""
    if not count:
        return ()
    listing = replace(
        usual(sight.actor, sight.desk), which=Which.NO_NEXT_STEP.value, whose=Whose.MINE
    )
    return (Button(say_of("button-all-unplanned", count=count), ShowListing(listing.code)),)


def calendars(sight: Sight) -> Row:
    day = local(sight.actor, sight.desk.now).date()
    return Flow(
        (
            Button(say_of("button-week"), ShowWeekPlan(day)),
            Button(say_of("button-month"), ShowMonthPlan(day)),
            Button(say_of("button-home"), ShowHome()),
        )
    )


def back_to_today() -> Row:
    return (Button(say_of("button-today"), ShowToday()),)


def numbers(presses: Sequence[Press]) -> tuple[Row, ...]:
    buttons = [
        Button(say_of("button-number", place=place), press)
        for place, press in enumerate(presses, start=1)
    ]
    return tuple(
        tuple(buttons[at : at + NUMBERS_IN_A_ROW])
        for at in range(0, len(buttons), NUMBERS_IN_A_ROW)
    )


def follow_up_lines(sight: Sight, rows: Sequence[FollowUp], *, first: int) -> Iterator[Say]:
    """When, with whom, about what; of somebody one stands in for, in whose place."""
    for place, each in enumerate(rows, start=first):
        facts: dict[str, Fact] = {
            "place": place,
            "at": each.rings_at,
            "clock": local(sight.actor, each.rings_at).time(),
            **about(sight, each),
        }
        near = each.rings_at >= sight.desk.now
        yield Say("today-row" if near else "today-row-late", facts)
        if each.note:
            yield say_of("today-row-note", note=Name(each.note))


def about(sight: Sight, follow_up: FollowUp) -> dict[str, Fact]:
    """The customer, and the opportunity's title if it is about one."""
    opportunity = (
        sight.desk.store.get(Opportunity, follow_up.opportunity_id)
        if follow_up.opportunity_id
        else None
    )
    party_id = opportunity.party_id if opportunity else follow_up.party_id
    party = sight.desk.store.get(Party, party_id or 0)
    return {
        "party": Name(party.name if party else ""),
        "title": Name(opportunity.title if opportunity else ""),
        "titled": 1 if opportunity and not _says_it(opportunity, party) else 0,
    }


def _says_it(opportunity: Opportunity, party: Party | None) -> bool:
    """Said once is enough."""
    return party is not None and says_party(opportunity.title, party.name)


def _idle_lines(sight: Sight, rows: Sequence[Opportunity], *, first: int) -> Iterator[Say]:
    for place, each in enumerate(rows, start=first):
        party = sight.desk.store.get(Party, each.party_id)
        yield say_of(
            "today-idle-row",
            place=place,
            party=Name(party.name if party else ""),
            number=Name(each.number),
        )

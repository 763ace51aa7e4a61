"""What a digest says, as the facts of one message.

Rows are numbered from 1: `at-1`, `party-1`, `title-1`, `opportunity-1` and so on, so that
the message needs nothing but itself when it is sent.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.actions.access import figures_of
from bot.actions.follow_ups.agenda import day_bounds, day_plan, whose_day
from bot.actions.follow_ups.reminding import last_occurrence
from bot.actions.people import goals
from bot.actions.people.working_days import local
from bot.actions.ports import Desk
from bot.actions.telling.nags import how_many_stale, stale_ones, to_nag_about
from bot.domain.digests import DigestPart
from bot.domain.facts import Fact, Name
from bot.domain.filters import Between, Filter
from bot.domain.followups import FollowUp
from bot.domain.goals import Goal, GoalMeasure, Progress
from bot.domain.listings import NAMED, Order, Selection, Which
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Member, Role, Team
from bot.domain.reports import Days, Scope

MOST_ROWS = 12
MOST_RESCUED = 7
MOST_GOALS = 5
OF_PART = {
    DigestPart.ENDED: ("won", "won-amount", "lost", "lost-amount"),
    DigestPart.NEW: ("new", "new-amount"),
    DigestPart.SLIPPED: ("slipped", "slipped-amount"),
    DigestPart.FORECAST: ("forecast", "won-month", "goals"),
}
"""The facts of a week that each part is told by."""
WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Row:
    """`kind` says why it is in the digest: overdue, today or stale."""

    kind: str
    opportunity: Opportunity | None
    follow_up: FollowUp | None = None


def morning(
    member: Member, desk: Desk, since: date, parts: Collection[DigestPart]
) -> dict[str, Fact]:
    """What waits today; won and lost since the day of the last one. Empty: nothing to say."""
    rows = [each for each in _waiting(member, desk) if each.kind in parts]
    if DigestPart.STALE in parts:
        rows += _stale(to_nag_about(member, desk, MOST_ROWS))
    idle = day_plan(member, desk).without_step if DigestPart.IDLE in parts else 0
    unassigned = _unassigned(member, desk) if DigestPart.IDLE in parts else 0
    facts = {**_rows(desk, rows), "idle": idle, "unassigned": unassigned}
    scope, ended = Scope(member_id=member.id), 0
    if DigestPart.ENDED in parts:
        found = desk.store.figures.won_lost(scope, Days(since, _yesterday(desk)))
        ended = found.won + found.lost
        facts |= _ended(desk, found.won, found.won_amount, found.lost)
    if not (rows or idle or unassigned or ended):
        return {}
    if DigestPart.OPEN in parts:
        count, amount, weighted = desk.store.pipelines.totals(scope)
        facts |= {"open": count, **_money(desk, amount=amount, weighted=weighted)}
    return facts


def evening(member: Member, desk: Desk) -> dict[str, Fact]:
    """What of today is not settled; empty when everything is."""
    rows = _waiting(member, desk)
    if not rows:
        return {}
    facts = {**_rows(desk, rows), "done": day_plan(member, desk).done}
    # What its buttons answer: done, or tomorrow, of this very occurrence.
    for place, each in enumerate(rows[:MOST_ROWS], start=1):
        if each.follow_up is not None:
            facts[f"occurrence-{place}"] = last_occurrence(desk, each.follow_up)
    return facts


def rescue(member: Member, desk: Desk, *, asked: bool = False) -> dict[str, Fact]:
    """What nobody touched for too long; empty when there is none.

    When it is `asked` for, also what they were told of today.
    """
    if asked:
        chosen = stale_ones(member, desk)[:MOST_RESCUED]
    else:
        chosen = to_nag_about(member, desk, MOST_RESCUED)
    if not chosen:
        return {}
    facts = _rows(desk, _stale(chosen))
    for place, each in enumerate(chosen, start=1):
        facts[f"worth-{place}"] = 0 if each.money is None else 1
        if each.money is not None:
            facts[f"amount-{place}"] = each.money
    return facts | {"more": max(how_many_stale(member, desk) - len(chosen), 0)}


def week(member: Member, desk: Desk, parts: Collection[DigestPart]) -> dict[str, Fact]:
    """The seven days before today of whoever's figures a manager may see."""
    first, last = desk.today - WEEK, _yesterday(desk)
    facts = _week_of(desk, figures_of(member, desk), first, last)
    left_out = {name for part, names in OF_PART.items() if part not in parts for name in names}
    return {name: fact for name, fact in facts.items() if name not in left_out}


def group_day(team: Team, desk: Desk) -> dict[str, Fact]:
    """Today, of one team; empty when nothing was won, lost or begun."""
    scope, today = Scope(team_ids=frozenset({team.id})), desk.today
    facts = _period(desk, scope, today, today)
    if not (facts["won"] or facts["lost"] or facts["new"]):
        return {}
    count, amount, weighted = desk.store.pipelines.totals(scope)
    return {**facts, "open": count, **_money(desk, amount=amount, weighted=weighted)}


def _week_of(desk: Desk, scope: Scope, first: date, last: date) -> dict[str, Fact]:
    base = desk.organisation.currency
    slipped, slipped_amount = desk.store.digests.slipped(scope, first, last, base)
    month = Days(desk.today.replace(day=1), _end_of_month(desk.today))
    forecast = desk.store.figures.forecast(scope, [month])[0]
    return {
        **_period(desk, scope, first, last),
        "slipped": slipped,
        "month": desk.today,
        **_money(desk, slipped_amount=slipped_amount, forecast=forecast.forecast),
        **_money(desk, won_month=forecast.won),
        **_goals(desk, scope),
    }


def _goals(desk: Desk, scope: Scope) -> dict[str, Fact]:
    """What is reached of each goal that holds today, and expected by its end; teams first."""
    held = goals.held_today(desk, scope)[:MOST_GOALS]
    facts: dict[str, Fact] = {"goals": len(held)}
    for place, each in enumerate(held, start=1):
        row = {"goal": each.label, "until": each.days.last, **_goal(desk, each)}
        facts |= {f"{name}-{place}": fact for name, fact in row.items()}
    return facts


def _goal(desk: Desk, each: Progress) -> dict[str, Fact]:
    """A count has no forecast: nobody wins three quarters of an opportunity."""
    goal = desk.store.get(Goal, each.goal_id)
    if each.measure is GoalMeasure.COUNT or goal is None:
        return {"won": each.reached, "of": each.target}
    forecast = goals.forecast_of(desk, goal)
    return _money(desk, reached=each.reached, target=each.target, expected=forecast)


def _period(desk: Desk, scope: Scope, first: date, last: date) -> dict[str, Fact]:
    ended = desk.store.figures.won_lost(scope, Days(first, last))
    begun = Filter((Between("created_on", first.toordinal(), last.toordinal()),))
    new = desk.store.listings.totals(_selected(desk, scope, begun))
    return {
        "first": first,
        "last": last,
        "new": new.count,
        **_money(desk, new_amount=new.final, lost_amount=ended.lost_amount),
        **_ended(desk, ended.won, ended.won_amount, ended.lost),
    }


def _ended(desk: Desk, won: int, won_amount: int, lost: int) -> dict[str, Fact]:
    return {"won": won, "lost": lost, **_money(desk, won_amount=won_amount)}


def _waiting(member: Member, desk: Desk) -> list[Row]:
    """Overdue and today's, the earliest first."""
    _, night = day_bounds(member, local(member, desk.now).date())
    waiting = desk.store.agenda.waiting(
        whose_day(member, desk), since=None, until=night, limit=MOST_ROWS + 1
    )
    return [
        Row(
            "overdue" if each.rings_at < desk.now else "today",
            desk.store.get(Opportunity, each.opportunity_id) if each.opportunity_id else None,
            each,
        )
        for each in waiting
    ]


def _stale(opportunities: Iterable[Opportunity]) -> list[Row]:
    return [Row("stale", each) for each in opportunities]


def _unassigned(member: Member, desk: Desk) -> int:
    """Open ones that nobody works on, told to who manages."""
    if member.role not in (Role.ADMIN, Role.MANAGER):
        return 0
    chosen = NAMED[Which.UNASSIGNED]
    return desk.store.listings.totals(_selected(desk, figures_of(member, desk), chosen)).count


def _selected(desk: Desk, scope: Scope, chosen: Filter) -> Selection:
    organisation = desk.organisation
    zone, base = organisation.zone, organisation.currency
    return Selection(scope, chosen, Order.TOUCHED, desk.now, zone, base)


def _rows(desk: Desk, rows: Sequence[Row]) -> dict[str, Fact]:
    facts: dict[str, Fact] = {
        "rows": min(len(rows), MOST_ROWS),
        "more": max(len(rows) - MOST_ROWS, 0),
    }
    for place, each in enumerate(rows[:MOST_ROWS], start=1):
        facts |= {f"{name}-{place}": fact for name, fact in _row(desk, each)}
    return facts


def _row(desk: Desk, row: Row) -> Iterator[tuple[str, Fact]]:
    about, follow_up = row.opportunity, row.follow_up
    party_id = about.party_id if about else follow_up.party_id if follow_up else None
    party = desk.store.get(Party, party_id or 0)
    name = party.name if party else ""
    title = about.title if about and not about.title.startswith(name) else ""
    yield "kind", row.kind
    yield "party", Name(name)
    yield "title", Name(title)
    if about is not None:
        yield "opportunity", about.id
    if follow_up is not None:
        yield "at", follow_up.rings_at
        yield "follow-up", follow_up.id
    elif about is not None:
        touched = about.touched_at.astimezone(ZoneInfo(desk.organisation.zone)).date()
        yield "days", (desk.today - touched).days


def _money(desk: Desk, **minor: int) -> dict[str, Fact]:
    base = desk.organisation.currency
    return {name.replace("_", "-"): Money(each, base) for name, each in minor.items()}


def _yesterday(desk: Desk) -> date:
    return desk.today - timedelta(days=1)


def _end_of_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1) - timedelta(days=1)

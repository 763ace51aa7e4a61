"""R23 and R24 by hand: what changed between two mornings, and how far goals are reached."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from bot.actions.people.goals import drop_goal, forecast_of, goals_to_set, held_today, set_goal
from bot.actions.people.joining import remove_member
from bot.actions.ports import Desk
from bot.charts import typeface
from bot.charts.canvas import Canvas
from bot.charts.palette import palette
from bot.charts.spec import Theme
from bot.domain.changes import Way
from bot.domain.errors import Invalid, NotAllowed, NotFound
from bot.domain.facts import Term
from bot.domain.filters import Between, Filter
from bot.domain.goals import Goal, GoalMeasure, Progress
from bot.domain.history import StepKind
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.people import Calendar, Locale, Member, Role, Team
from bot.domain.reports import Days, Scope
from bot.persistence.database.work import SqlWork
from bot.reports.as_text import as_text
from bot.reports.catalogue import run
from bot.reports.composed import Composed
from bot.reports.report import over
from bot.reports.wording import bare
from bot.speech.reader import Reader
from bot.speech.reply import Say
from persistence.company import Company, add_opportunity, found, lose, win
from reports.figures import TR
from support.databases import SetClock

READER = Reader(Locale.EN, Calendar.GREGORIAN, "Europe/Paris")
EVERYBODY = Scope(everybody=True)
IN_BETWEEN = (
    "In neither picture, since they were created and ended in between: 3 "
    "(won 2, 42.50\xa0€; lost 1, 20.00\xa0€)."
)
YEAR = Days(date(2026, 1, 1), date(2026, 12, 31))


async def test_from_one_morning_to_another_to_the_cent(work: SqlWork, clock: SetClock) -> None:
    def monday(desk: Desk) -> tuple[Company, dict[str, int]]:
        company = found(desk)
        ids = {
            name: add_opportunity(desk, company, amount=amount, **known).id
            for name, amount, known in (
                ("kept", 100_00, {}),
                ("grown", 200_00, {}),
                ("shrunk", 300_01, {}),
                ("won", 400_00, {}),
                ("lost", 500_00, {}),
                ("deleted", 600_00, {}),
                ("given away", 700_00, {}),
                ("slipped", 800_00, {"close_date": date(2026, 3, 10)}),
                ("theirs", 900_00, {"assignee_id": company.somchai}),
                ("dinars", 3_333_333, {"currency": "IQD", "rate": 654_321}),
            )
        }
        old = add_opportunity(desk, company, amount=50_00, created_on=date(2026, 2, 1))
        win(desk, company, old)
        ids["reopened"] = old.id
        desk.store.upkeep.take_snapshot(desk.today, desk.now)
        return company, ids

    def tuesday(desk: Desk) -> None:
        desk.step(None, StepKind.IMPORT)

        def one(name: str) -> Opportunity:
            each = desk.store.get(Opportunity, ids[name])
            assert each is not None
            return each

        one("grown").set_amount(250_00)
        one("shrunk").set_amount(299_99)
        one("won").set_amount(444_00)
        win(desk, company, one("won"))
        lose(desk, company, one("lost"))
        one("deleted").deleted_at = desk.now
        one("given away").assignee_id = company.somchai
        one("theirs").assignee_id = company.nadia
        one("slipped").close_date = date(2026, 6, 1)
        again = one("reopened")
        again.status = type(again.status).OPEN
        again.ended_at = again.ended_on = again.win_reason_id = None
        again.stage_id = company.contact
        add_opportunity(desk, company, amount=70_00, created_on=desk.today)
        desk.store.flush()

    company, ids = await work.write(monday)
    clock.forward(hours=20)
    await work.write(tuesday)
    clock.forward(days=1)
    await work.write(lambda desk: desk.store.upkeep.take_snapshot(desk.today, desk.now))

    def look(desk: Desk) -> tuple[Composed, Any]:
        days = Days(date(2026, 3, 1), desk.today)
        told = run("R23", desk, EVERYBODY, days=days, reader=READER, tr=TR)
        asked = told.request.selection
        early = Filter((Between("close_date", None, date(2026, 3, 31).toordinal()),))
        narrowed = type(asked)(EVERYBODY, early, asked.order, asked.now, asked.zone, asked.base)
        return told, desk.store.figures.changed(narrowed, days)

    told, before_april = await work.read(look)
    # Asked for from 1 March on; the first picture was taken a day later.
    totals = {each.key: each.value for each in told.table.totals}
    assert totals["first"] == date(2026, 3, 2)
    assert told.period == over(Days(date(2026, 3, 2), date(2026, 3, 4)))
    rows = {str(label): (count, money) for label, count, money in told.table.rows}

    def row(name: str) -> tuple[int, int]:
        count, money = rows[str(Term(f"report-changed-{name}"))]
        assert isinstance(money, Money)
        return count, money.minor

    # 3,333,333 fils at 0.000654321 € are 2.18 €, by themselves rounded from 2.181068…
    opening = 100_00 + 200_00 + 300_01 + 400_00 + 500_00 + 600_00 + 700_00 + 800_00 + 900_00
    assert row("opening") == (10, opening + 2_18)
    assert row("new") == (1, 70_00)
    assert row("reopened") == (1, 50_00)
    assert row("grown") == (2, 50_00 + 44_00)
    assert row("shrunk") == (1, -2)
    assert row("won") == (1, -444_00)
    assert row("lost") == (1, -500_00)
    assert row("closed") == (1, -600_00)
    ways = [row(way.value) for way in Way]
    assert row("opening")[1] + sum(amount for _, amount in ways) == row("closing")[1]
    assert row("closing")[0] == 9
    assert before_april is not None
    assert before_april.steps[Way.SLIPPED].amount == -800_00
    assert before_april.closing.count == 0


async def test_what_came_and_went_in_between_is_said_beside_the_bridge(
    work: SqlWork, clock: SetClock
) -> None:
    """Nobody who holds it against what was won in these days is left to guess."""

    def picture(desk: Desk) -> None:
        desk.store.upkeep.take_snapshot(desk.today, desk.now)

    def sell(desk: Desk, company: Company) -> None:
        desk.step(None, StepKind.IMPORT)
        for amount, ends in ((30_00, win), (12_50, win), (20_00, lose)):
            ends(desk, company, add_opportunity(desk, company, amount=amount))
        add_opportunity(desk, company, amount=70_00)

    def look(desk: Desk) -> Composed:
        days = Days(date(2026, 3, 1), date(2026, 3, 31))
        return run("R23", desk, EVERYBODY, days=days, reader=READER, tr=TR)

    company = await work.write(found)
    await work.write(picture)
    clock.forward(days=1)
    await work.write(lambda desk: sell(desk, company))
    clock.forward(days=1)
    await work.write(picture)
    await work.write(lambda desk: sell(desk, company))  # on the last day: in no picture yet
    told = await work.read(look)
    rows = {str(label): count for label, count, _ in told.table.rows}
    assert [rows[str(Term(f"report-changed-{way}"))] for way in ("new", "won", "lost")] == [
        1,
        0,
        0,
    ]
    last = told.lines[-1]
    assert last is not None
    assert bare(TR.plain(last, READER)) == IN_BETWEEN
    assert told.spec.footer.endswith(
        "3 came and went in between and are in neither: won 2, lost 1."
    )
    totals = {each.key: each.value for each in told.table.totals}
    assert [totals[each] for each in ("between", "between_won", "between_lost")] == [3, 2, 1]
    assert totals["between_won_amount"] == Money(42_50, "EUR")
    assert totals["between_lost_amount"] == Money(20_00, "EUR")
    assert "Came and went in between: 3" in as_text(told, READER, TR)


@pytest.mark.parametrize("locale", Locale)
def test_all_of_the_foot_has_room(locale: Locale) -> None:
    """Its two lines hold whose figures these are and what came and went, in any language."""
    reader = replace(READER, locale=locale)
    said = (
        Say("report-scope-teams", {"count": 2}),
        Say("report-changed-foot", {"count": 1234, "won": 1000, "lost": 234}),
    )
    foot = " · ".join(TR.plain(each, reader) for each in said)
    sheet = Canvas(palette(Theme.LIGHT), rtl=reader.rtl, reads_rtl=reader.rtl)
    lines = sheet.lines(foot, size=typeface.FOOTER, bold=False)
    assert not any(line.endswith("…") for line in lines)


async def test_one_picture_tells_of_no_change(work: SqlWork) -> None:
    def look(desk: Desk) -> str:
        found(desk)
        desk.store.upkeep.take_snapshot(desk.today, desk.now)
        return run("R23", desk, EVERYBODY, days=7, reader=READER, tr=TR).finding.key

    assert await work.write(look) == "report-changed-from"


# Goals ------------------------------------------------------------------------------------


def acting(desk: Desk, company: Company) -> dict[str, Member]:
    """Ada, an admin, and Maya, who manages the North."""
    facts = {"locale": Locale.EN, "calendar": Calendar.GREGORIAN, "zone": "Europe/Paris"}
    ada = desk.store.add(Member(name="Ada", role=Role.ADMIN, **facts))
    maya = desk.store.add(Member(name="Maya", role=Role.MANAGER, **facts))
    north = desk.store.get(Team, company.north)
    assert north is not None
    north.manager_id = maya.id
    desk.store.flush()
    return {"ada": ada, "maya": maya}


async def test_progress_against_the_time_that_passed(work: SqlWork) -> None:
    """2 March is day 61 of 365: of 3,650 € there should be 610 €."""

    def act(desk: Desk) -> Composed:
        company = found(desk)
        people = acting(desk, company)
        for amount, on in ((609_99, date(2026, 3, 1)), (999_00, date(2025, 12, 31))):
            win(desk, company, add_opportunity(desk, company, amount=amount), on=on)
        lose(desk, company, add_opportunity(desk, company, amount=5_000_00))
        money, count = GoalMeasure.AMOUNT, GoalMeasure.COUNT
        set_goal(people["maya"], desk, measure=money, days=YEAR, target=1, member_id=company.nadia)
        for measure, target, whose in (
            (money, 3_650_00, {"member_id": company.nadia}),
            (count, 6, {"team_id": company.north}),
            (count, 1, {"member_id": company.somchai}),
        ):
            set_goal(people["ada"], desk, measure=measure, days=YEAR, target=target, **whose)
        past = Days(YEAR.first - timedelta(365), YEAR.first - timedelta(1))
        set_goal(people["ada"], desk, measure=count, days=past, target=9, team_id=company.south)
        return run("R24", desk, EVERYBODY, days=0, reader=READER, tr=TR)

    told = await work.write(act)
    at = {each.key: n for n, each in enumerate(told.table.columns)}
    rows = [[row[at[key]] for key in ("target", "reached", "expected")] for row in told.table.rows]
    assert rows == [
        [6, 1, 1],
        [Money(3_650_00, "EUR"), Money(609_99, "EUR"), Money(610_00, "EUR")],
        [1, 0, 0],
    ]
    assert told.spec.title == "2 of 3 goals on course"


async def test_what_who_left_has_won_is_in_the_forecast_of_the_team(work: SqlWork) -> None:
    def act(desk: Desk) -> tuple[int, int]:
        company = found(desk)
        ada = acting(desk, company)["ada"]
        win(desk, company, add_opportunity(desk, company, amount=600_00), on=desk.today)
        goal = set_goal(
            ada, desk, measure=GoalMeasure.AMOUNT, days=YEAR, target=1, team_id=company.north
        )
        remove_member(ada, desk, company.nadia)
        (progress,) = held_today(desk, goal.whose)
        return progress.reached, forecast_of(desk, goal)

    assert await work.write(act) == (600_00, 600_00)


async def test_who_left_has_no_goal_any_more(work: SqlWork) -> None:
    """Nobody could drop it, and it would be told as behind until its last day."""

    def act(desk: Desk) -> list[Progress]:
        company = found(desk)
        ada = acting(desk, company)["ada"]
        set_goal(
            ada, desk, measure=GoalMeasure.COUNT, days=YEAR, target=9, member_id=company.nadia
        )
        remove_member(ada, desk, company.nadia)
        assert not goals_to_set(ada, desk)
        return list(held_today(desk, EVERYBODY))

    assert not await work.write(act)


async def test_who_may_set_which_goal(work: SqlWork) -> None:
    def act(desk: Desk) -> None:
        company = found(desk)
        maya = acting(desk, company)["maya"]
        facts: Any = {"measure": GoalMeasure.COUNT, "days": YEAR}
        kept = set_goal(maya, desk, target=3, team_id=company.north, **facts)
        again = set_goal(maya, desk, target=5, team_id=company.north, **facts)
        assert (again.id, again.target) == (kept.id, 5)
        set_goal(maya, desk, target=3, member_id=company.omid, **facts)
        for whose in ({"team_id": company.south}, {"member_id": company.somchai}):
            with pytest.raises(NotAllowed):
                set_goal(maya, desk, target=3, **whose, **facts)
        for nobody in ({}, {"team_id": 999}, {"member_id": 999}):
            with pytest.raises(NotFound):
                set_goal(maya, desk, target=3, **nobody, **facts)
        with pytest.raises(Invalid, match="goal-target"):
            set_goal(maya, desk, target=0, team_id=company.north, **facts)
        backwards = {**facts, "days": Days(YEAR.last, YEAR.first)}
        with pytest.raises(Invalid, match="goal-days"):
            set_goal(maya, desk, target=1, team_id=company.north, **backwards)
        drop_goal(maya, desk, kept.id)
        assert desk.store.get(Goal, kept.id) is None

    await work.write(act)

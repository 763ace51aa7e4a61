"""R21: a picture of what there is, and behind each of its figures the ones it counts."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.actions.ports import Desk
from bot.charts.spec import LeadersSpec
from bot.domain.facts import Name
from bot.domain.history import StepKind
from bot.domain.lists import Stage
from bot.domain.opportunities import Opportunity
from bot.domain.people import Locale
from bot.domain.tallies import Neglected
from reports.figures import HandMade
from reports.test_report_catalogue import told
from support.sales import sold_to
from support.talker import Talker
from support.town import SECOND, Town, open_town

R21 = "rep.R21...l.."

WITHOUT = {
    Locale.EN: "no next step",
    Locale.FA: "بدون گام بعدی",
    Locale.FR: "sans suite",
    Locale.TH: "ไม่มีขั้นต่อไป",
}


async def neglected(talker: Talker) -> Talker:
    await talker.say("/report")
    return await talker.press(talker.message["message_id"], R21)


async def left(town: Town, number: int, *, due: int = 5, idle: int = 0) -> None:
    """To close in so many days, and touched so many days ago; its stage takes ten of them."""

    def act(desk: Desk) -> None:
        desk.step(None, StepKind.IMPORT)
        one = desk.store.get(Opportunity, number)
        assert one is not None
        stage = desk.store.get(Stage, one.stage_id)
        assert stage is not None
        stage.stale_days = 10
        one.close_date = desk.today + timedelta(days=due)
        one.touched_at = desk.now - timedelta(days=idle)

    await town.core.work.write(act)


@pytest.mark.parametrize("locale", list(Locale))
async def test_where_nothing_is_past_due_the_rows_are_those_without_a_next_step(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        for customer in ("Acme", "Bolt", "Cork"):
            await left(town, await sold_to(town, customer))
        await left(town, await sold_to(town, "Elm", SECOND))
        boss = await neglected(town.manager)
        await boss.tap_key("button-report-rows")
        back, rows = await boss.words("button-back"), boss.buttons
        assert len(rows) == 3
        assert rows[2] == back
        assert all(WITHOUT[locale] in each.replace("\u200b", "") for each in rows[:2])
        await boss.tap(rows[0])
        assert all(each in boss.sees for each in ("Acme", "Bolt", "Cork"))
        assert "Elm" not in boss.sees


async def test_each_figure_of_a_row_opens_what_it_counts(town: Town) -> None:
    await left(town, await sold_to(town, "Acme"), due=-1)
    await left(town, await sold_to(town, "Bolt"), idle=20)
    await left(town, await sold_to(town, "Cork"))
    await left(town, await sold_to(town, "Elm", SECOND), idle=20)
    boss = await neglected(town.manager)
    assert "Nora Field: 1 past due, 1 stale, 3 no next step" in boss.sees
    await boss.tap("Rows")
    wanted = {
        "Nora Field: 1 past due": {"Acme"},
        "Nora Field: 1 stale": {"Bolt"},
        "Nora Field: 3 no next step": {"Acme", "Bolt", "Cork"},
        "Sam Second: 1 stale": {"Elm"},
        "Sam Second: 1 no next step": {"Elm"},
    }
    assert boss.buttons[:-1] == [*wanted]
    for button, customers in wanted.items():
        await boss.tap(button)
        assert {each for each in ("Acme", "Bolt", "Cork", "Elm") if each in boss.sees} == customers
        await boss.tap("‹ Back to the report", "Rows")


class Left(HandMade):
    """Three members with these counts each: the first has all, the others half and none."""

    counts: tuple[int, int, int]

    def neglected(self, selection: Any) -> list[Neglected]:  # noqa: ARG002
        half = (each // 2 for each in self.counts)
        every = ("Nora", self.counts), ("Sam", tuple(half)), ("Ina", (0, 0, 1))
        return [Neglected(n, Name(name), *of) for n, (name, of) in enumerate(every, 1)]


WHAT = {
    Locale.EN: ("past due", "gone stale", "without a next step"),
    Locale.FA: ("گذشته از موعد", "رهاشده", "بدون گام بعدی"),
    Locale.FR: ("en retard", "en sommeil", "sans suite prévue"),
    Locale.TH: ("เลยกำหนด", "ค้างนาน", "ไม่มีขั้นต่อไป"),
}


@pytest.mark.parametrize("locale", list(Locale))
@pytest.mark.parametrize(
    ("counts", "drawn"), [((4, 2, 6), 0), ((0, 2, 6), 1), ((0, 0, 6), 2), ((0, 0, 0), 2)]
)
def test_the_picture_is_about_what_there_is_and_says_which(
    locale: Locale, counts: tuple[int, int, int], drawn: int
) -> None:
    figures = Left()
    figures.counts = counts
    read = told("R21", figures, locale)
    assert isinstance(read.spec, LeadersSpec)
    values = {each.label: each.value for each in read.spec.bars}
    assert values["Nora"] == counts[drawn]
    assert values["Ina"] == (1 if drawn == 2 else 0)
    subtitle = read.spec.subtitle.replace("\u200b", "")
    assert WHAT[locale][drawn] in subtitle
    assert [each for each in WHAT[locale] if each in subtitle] == [WHAT[locale][drawn]]
    first = [column.key for column in read.table.columns]
    assert first == ["member", "past_due", "stale", "no_next_step"]

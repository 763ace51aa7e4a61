"""The reports that count groups of opportunities, each in one definition."""

from __future__ import annotations

from bot.charts.spec import Tone
from bot.domain.moves import Status
from bot.domain.reports import (
    CREATED_BY,
    LOST_BY_MEMBER,
    LOST_BY_SOURCE,
    SOURCES,
    WIN_RATE,
    WON_AMOUNT,
    ReportDefinition,
)
from bot.domain.tallies import Lead, Tally, Top
from bot.reports.counted import Counted
from bot.reports.measures import (
    AMOUNT,
    COUNT,
    LOST,
    LOST_AMOUNT,
    WON,
)
from bot.reports.measures import WIN_RATE as RATE
from bot.reports.measures import WON_AMOUNT as WORTH
from bot.reports.report import Report, Telling
from bot.speech.reply import say_of

MOST_CUSTOMERS = 100
"""In a table that is read; a file holds all of them."""

_ENOUGH = 5
"""From so many ended ones on a rate is worth a title."""


def _of_so_many(tally: Tally, telling: Telling) -> str:
    return telling.plain(say_of("report-n", count=tally.whole.count))


def _its_amount(tally: Tally, telling: Telling) -> str:
    return telling.compact(tally.whole.amount) if tally.whole.amount else ""


def _lost_money(definition: ReportDefinition) -> Counted:
    return Counted(
        definition,
        (LOST, LOST_AMOUNT),
        LOST_AMOUNT,
        "lost",
        statuses=(Status.LOST,),
        tone=Tone.LOST,
        beside=_of_so_many,
    )


COUNTED = (
    _lost_money(LOST_BY_MEMBER),
    _lost_money(LOST_BY_SOURCE),
    Counted(
        *(CREATED_BY, (COUNT, AMOUNT), COUNT, "count"),
        beside=_its_amount,
        ranked=Top(MOST_CUSTOMERS, Lead.COUNT),
    ),
    Counted(SOURCES, (COUNT,), COUNT, "counted", shared=True),
    Counted(
        *(WON_AMOUNT, (WON, WORTH), WORTH, "won"),
        statuses=(Status.WON,),
        tone=Tone.WON,
        beside=_of_so_many,
        ranked=Top(MOST_CUSTOMERS, Lead.AMOUNT),
        compared=True,
        zero=True,
    ),
    Counted(
        WIN_RATE,
        (RATE, WON, LOST),
        RATE,
        "rate",
        statuses=(Status.WON, Status.LOST),
        tone=Tone.WON,
        least=_ENOUGH,
        beside=_of_so_many,
        ranked=Top(MOST_CUSTOMERS, Lead.WIN_RATE, _ENOUGH),
    ),
)

REPORTS: tuple[Report, ...] = tuple(each.report() for each in COUNTED)

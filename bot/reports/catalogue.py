"""Every report there is, and the one way to run one."""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.charts.spec import Theme
from bot.domain.filters import Filter
from bot.domain.reports import Days, Grouping, Scope
from bot.reports import (
    changed,
    cohort,
    counts,
    crossed,
    efficiency,
    forecast,
    goals,
    lists,
    people,
    pipeline,
    speed,
    won_lost,
)
from bot.reports.composed import Composed
from bot.reports.report import Report, Telling
from bot.reports.request import EVERY_ONE, Request
from bot.speech.calendars import WEEK_STARTS
from bot.speech.reader import Reader
from bot.speech.translator import Translator

_ALL = (
    *(won_lost.REPORT, pipeline.REPORT, forecast.REPORT, cohort.REPORT, changed.REPORT),
    *(goals.REPORT, *counts.REPORTS, *crossed.REPORTS, *speed.REPORTS, *lists.REPORTS),
    *(*people.REPORTS, *efficiency.REPORTS),
)

REPORTS: dict[str, Report] = {
    report.id: report for report in sorted(_ALL, key=lambda each: int(each.id[1:]))
}
"""By id, in the order of their ids."""


def run(
    report_id: str,
    desk: Desk,
    scope: Scope,
    *,
    days: int | Days,
    reader: Reader,
    tr: Translator,
    theme: Theme = Theme.LIGHT,
    by: Grouping | None = None,
    second: Grouping | None = None,
    only: Filter = EVERY_ONE,
    whole: bool = False,
) -> Composed:
    """The report over these days of the organisation, or so many last ones, for this reader.

    A report without windows knows its own days and ignores these. `by` None is its usual
    grouping. Raises KeyError for an unknown id, ValueError for less than one day where days
    count, and for a grouping that the report does not have.
    """
    report = REPORTS[report_id]
    if by is not None and by not in report.definition.by:
        raise ValueError(f"{report_id} has no grouping {by}")
    if second is not None and second not in report.definition.second:
        raise ValueError(f"{report_id} has no columns by {second}")
    request = Request(
        scope=scope,
        days=_days(days, desk) if report.windows else None,
        now=desk.now,
        zone=desk.organisation.zone,
        base=desk.organisation.currency,
        calendar=reader.calendar,
        week_start=WEEK_STARTS[reader.locale],
        by=by,
        second=second,
        filter=only,
        whole=whole,
    )
    telling = Telling(request, desk.organisation.currency, reader.at(desk.now), tr, theme)
    return report.compose(report.ask(desk.store.figures, request), telling)


def _days(days: int | Days, desk: Desk) -> Days:
    if isinstance(days, Days):
        return days
    if days < 1:
        raise ValueError(f"a report over {days} days")
    return Days.last_n(days, desk.today)

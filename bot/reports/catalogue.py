"""Every report there is, and the one way to run one."""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.charts.spec import Theme
from bot.domain.reports import Days, Scope
from bot.reports import forecast, pipeline, won_lost
from bot.reports.composed import Composed
from bot.reports.report import Report, Telling
from bot.reports.request import Request
from bot.speech.reader import Reader
from bot.speech.translator import Translator

REPORTS: dict[str, Report] = {
    report.id: report for report in (won_lost.REPORT, pipeline.REPORT, forecast.REPORT)
}
"""By id, in the order in which people are offered them."""


def run(
    report_id: str,
    desk: Desk,
    scope: Scope,
    *,
    days: int,
    reader: Reader,
    tr: Translator,
    theme: Theme = Theme.LIGHT,
) -> Composed:
    """The report over the last `days` days of the organisation, for this reader.

    A report without windows knows its own days and ignores these. Raises KeyError for an
    unknown id and ValueError for less than one day where days count.
    """
    report = REPORTS[report_id]
    if report.windows and days < 1:
        raise ValueError(f"a report over {days} days")
    request = Request(
        scope=scope,
        days=Days.last_n(days, desk.today) if report.windows else None,
        today=desk.today,
        calendar=reader.calendar,
    )
    telling = Telling(request, desk.organisation.currency, reader.at(desk.now), tr, theme)
    return report.compose(report.ask(desk.store.figures, request), telling)

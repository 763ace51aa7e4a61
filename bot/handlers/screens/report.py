"""Which report, and the report itself: a picture with its numbers underneath."""

from __future__ import annotations

from bot.actions.access import figures_of
from bot.charts.spec import Theme
from bot.domain.errors import NotFound
from bot.domain.rights import Office, check_office
from bot.handlers.looks import Sight
from bot.handlers.presses import ShowHome, ShowReport, ShowReports
from bot.reports.catalogue import REPORTS, run
from bot.speech.reply import Button, Picture, Reply, say_of

OTHER_THEME = {Theme.LIGHT: Theme.DARK, Theme.DARK: Theme.LIGHT}


def reports(sight: Sight) -> Reply:
    check_office(sight.actor, Office.REPORT)
    rows = [
        (
            Button(
                say_of(f"report-{report.key}"),
                ShowReport(report.id, _usual_days(report.windows), Theme.LIGHT.value),
            ),
        )
        for report in REPORTS.values()
    ]
    home = (Button(say_of("button-home"), ShowHome()),)
    return Reply(lines=(say_of("reports-title"),), rows=(*rows, home))


def report(sight: Sight) -> Reply:
    """Within the reader's rights, language, calendar and theme."""
    check_office(sight.actor, Office.REPORT)
    chosen = REPORTS.get(str(sight.params["report"]))
    if chosen is None:
        raise NotFound
    days = _known_days(chosen.windows, int(sight.params["days"]))
    theme = _theme(str(sight.params["theme"]))
    told = run(
        chosen.id,
        sight.desk,
        figures_of(sight.actor, sight.desk),
        days=days,
        reader=sight.reader,
        tr=sight.tr,
        theme=theme,
    )
    return Reply(
        lines=told.caption,
        picture=Picture(spec=told.spec),
        rows=_rows(chosen.id, chosen.windows, days, theme),
    )


def _rows(
    report_id: str, windows: tuple[int, ...], days: int, theme: Theme
) -> tuple[tuple[Button, ...], ...]:
    ranges = tuple(
        Button(
            say_of("button-days-here" if each == days else "button-days", days=each),
            ShowReport(report_id, each, theme.value),
        )
        for each in windows
    )
    other = OTHER_THEME[theme]
    look = (
        Button(say_of(f"button-theme-{other.value}"), ShowReport(report_id, days, other.value)),
        Button(say_of("button-reports"), ShowReports()),
    )
    return tuple(row for row in (ranges, look) if row)


def _usual_days(windows: tuple[int, ...]) -> int:
    return windows[len(windows) // 2] if windows else 0


def _known_days(windows: tuple[int, ...], days: int) -> int:
    return days if days in windows else _usual_days(windows)


def _theme(name: str) -> Theme:
    return Theme(name) if name in set(Theme) else Theme.LIGHT

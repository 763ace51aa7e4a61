"""The screens of reports."""

from __future__ import annotations

from bot.handlers.screens.reports.menu import report_nearest, report_shelf, reports
from bot.handlers.screens.reports.numbers import report_numbers
from bot.handlers.screens.reports.report import report
from bot.handlers.turns.looks import View

REPORT_SCREENS: dict[str, View] = {
    "reports": reports,
    "report": report,
    "report-shelf": report_shelf,
    "report-nearest": report_nearest,
    "report-numbers": report_numbers,
}

HEAVY_REPORTS = frozenset({"report", "report-numbers"})
"""Their queries may take time."""

"""The screens of reports."""

from __future__ import annotations

from bot.handlers.looks import View
from bot.handlers.screens.report import report
from bot.handlers.screens.report_menu import report_nearest, report_shelf, reports
from bot.handlers.screens.report_numbers import report_numbers

REPORT_SCREENS: dict[str, View] = {
    "reports": reports,
    "report": report,
    "report-shelf": report_shelf,
    "report-nearest": report_nearest,
    "report-numbers": report_numbers,
}

HEAVY_REPORTS = frozenset({"report", "report-numbers"})
"""Their queries may take time."""

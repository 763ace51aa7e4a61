"""What other programs read of a report is written down, and stays as it is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.reports import REPORTS
from reports.test_report_catalogue import USUAL, told

WRITTEN = Path("docs/report-command.md").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("report", sorted(REPORTS))
def test_the_keys_are_those_in_the_docs(report: str) -> None:
    definition = REPORTS[report]
    kinds: dict[tuple[str, str], list[str]] = {}
    for by in definition.by or (None,):
        table = told(report, USUAL, by=by).table
        columns = [each.key for each in table.columns]
        told_by = by.value if by else ""
        if columns[:1] == [told_by]:
            columns[0] = "BY"
        if columns[1:2] and columns[1] in definition.second:
            columns[1] = "WITH"
        keys = _listed(columns), _listed([each.key for each in table.totals])
        kinds.setdefault(keys, []).append(told_by)
    for (columns_said, totals_said), groupings in kinds.items():
        name = report if len(kinds) == 1 else f"{report} by {', '.join(groupings)}"
        assert f"| {name} | {columns_said} | {totals_said} |" in WRITTEN


def _listed(keys: list[str]) -> str:
    return ", ".join(f"`{key}`" for key in keys) or "none"

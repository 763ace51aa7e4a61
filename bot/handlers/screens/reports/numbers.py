"""The numbers of a report as a table of lines, with all rows that the picture folds."""

from __future__ import annotations

from bot.domain.facts import Name
from bot.handlers.reports.presses import ShowNumbers
from bot.handlers.turns.looks import Sight
from bot.reports.about import of_list
from bot.reports.choice import Choice, told
from bot.reports.tables import TextRow, heading, text_rows, totals_said
from bot.speech.reply import Button, Reply, Say, say_of

ROWS_A_PAGE = 20
_BETWEEN = " · "


def report_numbers(sight: Sight) -> Reply:
    choice = Choice.of(sight.params)
    composed = told(choice, sight.actor, sight.desk, sight.reader, sight.tr)
    rows = text_rows(composed, sight.reader, sight.tr)
    last = max(0, (len(rows) - 1) // ROWS_A_PAGE)
    page = min(max(int(sight.params.get("page", 0)), 0), last)
    shown = rows[page * ROWS_A_PAGE : (page + 1) * ROWS_A_PAGE]
    names = heading(composed, sight.reader, sight.tr)
    head = say_of("report-numbers-head", columns=Name(_BETWEEN.join(names)))
    turning = tuple(
        Button(say_of(key), ShowNumbers(**choice.plain_params, page=to))
        for key, to in (("button-earlier", page - 1), ("button-later", page + 1))
        if 0 <= to <= last
    )
    back = (Button(say_of("button-report-picture"), choice.press()),)
    return Reply(
        lines=(
            composed.finding,
            composed.period,
            None,
            *((head,) if names else ()),
            *(_line(each) for each in shown),
            *(() if shown else (Say("report-empty"),)),
            None,
            *totals_said(composed.table, sight.reader, sight.tr),
            *composed.notes,
            composed.scope,
            *of_list(sight.actor, sight.desk, choice, sight.reader, sight.tr),
        ),
        rows=tuple(row for row in (turning, back) if row),
    )


def _line(row: TextRow) -> Say:
    figures = Name(_BETWEEN.join(row.figures))
    return say_of("report-numbers-row", label=Name(row.label or "–"), figures=figures)

"""A report: a picture with its numbers underneath, and what else can be done with it."""

from __future__ import annotations

from collections.abc import Iterator

from bot.actions.lists.exporting import may_export
from bot.actions.telling.subscriptions import subscribed
from bot.domain.facts import Name, Term
from bot.domain.reports import GOALS
from bot.domain.rights import OFFICE, Office
from bot.domain.spans import OFFERED
from bot.handlers.home.presses import ShowHome, ShowReports
from bot.handlers.reports.goal_presses import ShowGoals
from bot.handlers.reports.presses import (
    MakeReportFile,
    OpenReportRow,
    PickDays,
    ReportOn,
    SendToGroup,
    ShowNumbers,
    TurnReportRows,
)
from bot.handlers.turns.looks import Sight
from bot.reports.about import of_list
from bot.reports.choice import OTHER, Choice, told
from bot.reports.composed import Composed
from bot.reports.sending import groups_of
from bot.reports.spans import span_label
from bot.reports.tables import TextRow, text_rows
from bot.speech.reply import Button, Flow, Picture, Reply, Say, say_of
from bot.speech.report_moves import EveryMonday

Rows = tuple[tuple[Button, ...], ...]

ROWS_A_PAGE = 8


def report(sight: Sight) -> Reply:
    """Within the reader's rights, language, calendar and theme."""
    choice = Choice.of(sight.params)
    composed = told(choice, sight.actor, sight.desk, sight.reader, sight.tr)
    return Reply(
        lines=(
            *composed.caption,
            *of_list(sight.actor, sight.desk, choice, sight.reader, sight.tr),
        ),
        picture=Picture(spec=composed.spec),
        rows=tuple(row for row in _rows(sight, choice, composed) if row),
    )


def _rows(sight: Sight, choice: Choice, composed: Composed) -> Rows:
    match str(sight.params.get("menu", "")):
        case "s" if choice.report.windows:
            return _spans(sight, choice)
        case "b" if len(choice.report.definition.by) > 1:
            return _groupings(choice)
        case "g":
            return _groups(sight, choice)
        case "r":
            return _behind(sight, choice, composed)
    return (
        Flow((*_other_days(sight, choice), *_other_grouping(choice))),
        Flow(_uses(sight, choice, composed)),
        Flow(_ends(choice)),
    )


def _other_days(sight: Sight, choice: Choice) -> Iterator[Button]:
    span = choice.told_span
    if span is not None:
        label = say_of("button-report-days", days=_said(sight, span_label(span)))
        yield Button(label, choice.press("s"))


def _said(sight: Sight, words: Say) -> Name:
    """A sentence of ours inside a label."""
    return Name(sight.tr.plain(words, sight.reader))


def _other_grouping(choice: Choice) -> Iterator[Button]:
    by = choice.told_by
    if by is not None and len(choice.report.definition.by) > 1:
        yield Button(say_of("button-report-by", by=Term(f"group-{by.value}")), choice.press("b"))


def _uses(sight: Sight, choice: Choice, composed: Composed) -> Iterator[Button]:
    if any(composed.table.behind):
        yield Button(say_of("button-report-rows"), choice.press("r"))
    yield Button(say_of("button-report-numbers"), ShowNumbers(**choice.plain_params, page=0))
    if may_export(sight.actor, everything=False) and composed.table.rows:
        for form in ("xlsx", "csv"):
            yield Button(
                say_of(f"button-{form}"), MakeReportFile(**choice.plain_params, form=form)
            )
    if choice.report.definition is GOALS and sight.actor.role in OFFICE[Office.GOALS]:
        yield Button(say_of("button-goals"), ShowGoals(0, ""))
    yield _weekly(sight, choice)
    if groups_of(sight.actor, sight.desk):
        yield Button(say_of("button-report-group"), choice.press("g"))
    other = OTHER[choice.theme]
    yield Button(say_of(f"button-theme-{other.value}"), choice.but(theme=other).press())


def _weekly(sight: Sight, choice: Choice) -> Button:
    now = subscribed(sight.actor, sight.desk, choice.params) is not None
    return Button(
        say_of("button-weekly-here" if now else "button-weekly"), EveryMonday(**choice.params)
    )


def _groups(sight: Sight, choice: Choice) -> Rows:
    """To whose group? It reads the figures of its team alone."""
    return (
        *(
            (
                Button(
                    say_of("button-to-group", team=Name(team.name)),
                    SendToGroup(**choice.plain_params, team=team.id),
                ),
            )
            for team in groups_of(sight.actor, sight.desk)
        ),
        (Button(say_of("button-back"), choice.press()),),
    )


def _ends(choice: Choice) -> Iterator[Button]:
    if choice.listing is None:
        yield Button(say_of("button-reports"), ShowReports())
    else:
        yield Button(say_of("button-reports"), ReportOn(choice.listing.code))
    yield Button(say_of("button-home"), ShowHome())


def _spans(sight: Sight, choice: Choice) -> Rows:
    here = choice.told_span
    buttons = [
        Button(
            say_of(
                "choice-here" if each == here else "choice-other",
                choice=_said(sight, span_label(each)),
            ),
            choice.but(span=each).press(),
        )
        for each in OFFERED
    ]
    params = {name: value for name, value in choice.params.items() if name != "span"}
    pick = Button(say_of("button-pick-days"), PickDays(**params))
    return (Flow(buttons), (pick, Button(say_of("button-back"), choice.press())))


def _groupings(choice: Choice) -> Rows:
    here = choice.told_by
    buttons = [
        Button(
            say_of(
                "choice-here" if each is here else "choice-other",
                choice=Term(f"group-{each.value}.option"),
            ),
            choice.but(by=each).press(),
        )
        for each in choice.report.definition.by
    ]
    return (Flow(buttons), (Button(say_of("button-back"), choice.press()),))


def _behind(sight: Sight, choice: Choice, composed: Composed) -> Rows:
    """A button for each row that counts opportunities, or each figure of it; a page of them."""
    known = text_rows(composed, sight.reader, sight.tr)
    rows = [opened for each in known for opened in each.opened]
    last = max(0, (len(rows) - 1) // ROWS_A_PAGE)
    page = min(max(int(sight.params.get("page", 0)), 0), last)
    shown = rows[page * ROWS_A_PAGE : (page + 1) * ROWS_A_PAGE]
    turning = [
        Button(say_of(key), TurnReportRows(**choice.params, page=to))
        for key, to in (("button-earlier", page - 1), ("button-later", page + 1))
        if 0 <= to <= last
    ]
    return (
        *((_row_button(choice, each, composed),) for each in shown),
        tuple(turning),
        (Button(say_of("button-back"), choice.press()),),
    )


def _row_button(choice: Choice, row: TextRow, composed: Composed) -> Button:
    """What it counts: a row of won beside lost opens both, and says both."""
    keys, name = [each.key for each in composed.table.columns[1:3]], Name(row.label)
    if row.column:
        key = f"button-report-row-{row.column.replace('_', '-')}"
        label = say_of(key, label=name, figure=Name(row.figures[0]))
    elif keys == ["won", "lost"]:
        won, lost = map(Name, row.figures[:2])
        label = say_of("button-report-row-ended", label=name, won=won, lost=lost)
    else:
        figure = row.figures[0] if row.figures else ""
        label = say_of("button-report-row", label=name, figure=Name(figure))
    return Button(label, OpenReportRow(**choice.plain_params, row=row.key))

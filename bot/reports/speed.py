"""How long things take: to win, to answer first, to leave a stage."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from bot.actions.ports.reports import Figures
from bot.charts.spec import MAX_BARS, MAX_POINTS, DaysRow, DaysSpec, LinePoint, LineSpec
from bot.domain.facts import Fact, Name, Term
from bot.domain.moves import Status
from bot.domain.reports import DAYS_TO_CLOSE, FIRST_RESPONSE, STAGE_TIME, Grouping
from bot.domain.tallies import NOTHING, Measured, Question, Spread, StageTime, Tally
from bot.reports.composed import Cell, Composed, Table, Total
from bot.reports.groups import ALL, cell_of, label_of, question, under_column
from bot.reports.plain import asked, columns, tenths, told
from bot.reports.report import Report, Telling
from bot.reports.request import Request
from bot.speech.reply import Say, say_of

_DAY = 86_400
_RANGES = (30, 90, 365)


# R8: days to close ----------------------------------------------------------------------

Spans = tuple[Question, Sequence[Measured]]


def ask_days(figures: Figures, request: Request) -> Spans:
    by = request.by or DAYS_TO_CLOSE.by[0]
    of_won = question(request, by, asked(DAYS_TO_CLOSE, request, Status.WON))
    return of_won, figures.spread(of_won, Spread.CYCLE)


def compose_days(found: Spans, telling: Telling) -> Composed:
    """The slowest first; those without a group last."""
    of_won, groups = found
    by = of_won.by[0]
    rows = sorted(groups, key=lambda each: (each.key[0] is None, -each.total / each.count))
    whole = Measured.of_all(rows)
    return told(
        DAYS_TO_CLOSE,
        telling,
        finding=_about_days(rows, whole, by, telling),
        chart=lambda frame: DaysSpec(
            **frame, rows=tuple(_days_row(each, by, telling) for each in _few(rows))
        ),
        lines=(
            *(_days_line(each, _label(each, by, telling)) for each in _few(rows)),
            None,
            _days_line(whole, ALL),
        )
        if rows
        else (),
        table=Table(
            columns=columns(by.value, "mean_days", "median_days", "count"),
            rows=tuple(
                (cell_of(_as_tally(each), by, telling), *_mean_median(each), each.count)
                for each in rows
            ),
            totals=(
                *(
                    Total(key, value)
                    for key, value in zip(
                        ("mean_days", "median_days"), _mean_median(whole), strict=True
                    )
                ),
                Total("count", whole.count),
            ),
            behind=tuple(of_won.behind(each.key) for each in rows),
            all_behind=of_won.behind(),
        ),
    )


def _about_days(rows: Sequence[Measured], whole: Measured, by: Grouping, telling: Telling) -> Say:
    if not rows:
        return say_of("report-nothing")
    mean, median = _mean_median(whole)
    enough = [each for each in rows if each.key[0] is not None and each.count >= _PATTERN]
    if len(enough) > 1 and enough[0].total * enough[1].count > enough[1].total * enough[0].count:
        slowest = enough[0]
        return say_of(
            "report-days-to-close-top",
            label=_label(slowest, by, telling),
            days=_decimal(_mean_median(slowest)[0]),
        )
    return say_of(
        "report-days-to-close-total",
        days=_decimal(mean),
        median=_decimal(median),
        count=whole.count,
    )


_PATTERN = 2


def _few(rows: Sequence[Measured]) -> Sequence[Measured]:
    """The slowest; the others stand in the table, since means do not add up."""
    return rows[:MAX_BARS]


def _days_row(each: Measured, by: Grouping, telling: Telling) -> DaysRow:
    mean, _ = _mean_median(each)
    return DaysRow(
        label=telling.label(_label(each, by, telling)),
        value=float(mean or 0),
        printed=telling.plain(say_of("report-days", days=_decimal(mean))),
        count=telling.plain(say_of("report-n", count=each.count)),
        low=each.at(1, 4),
        high=each.at(3, 4),
    )


def _days_line(each: Measured, label: Fact) -> Say:
    mean, median = _mean_median(each)
    return say_of(
        "report-line-days",
        label=label,
        days=_decimal(mean),
        median=_decimal(median),
        count=each.count,
    )


def _mean_median(each: Measured) -> tuple[Decimal | None, Decimal | None]:
    twice = each.twice_median
    if twice is None:
        return None, None
    return tenths(each.total, each.count), tenths(twice, 2)


def _decimal(value: Decimal | None) -> Decimal:
    return value or Decimal(0)


def _as_tally(each: Measured) -> Tally:
    return Tally(each.key, each.labels, NOTHING)


def _label(each: Measured, by: Grouping, telling: Telling) -> Name | Term:
    return label_of(_as_tally(each), by, telling)


# R15: minutes to the first response -----------------------------------------------------


def ask_response(figures: Figures, request: Request) -> Spans:
    by_day = question(request, Grouping.DAY, asked(FIRST_RESPONSE, request))
    return by_day, figures.spread(by_day, Spread.RESPONSE)


def compose_response(found: Spans, telling: Telling) -> Composed:
    """A row for each day on which an opportunity was created."""
    by_day, rows = found
    whole = Measured.of_all(rows)
    facts: dict[str, Fact] = {
        "minutes": _decimal(_mean_median(whole)[0]),
        "answered": whole.count,
        "without": whole.without,
    }
    return told(
        FIRST_RESPONSE,
        telling,
        finding=Say("report-first-response-total", facts)
        if whole.count
        else say_of("report-first-response-none", without=whole.without)
        if whole.without
        else say_of("report-nothing"),
        chart=lambda frame: LineSpec(
            **frame,
            series=(telling.plain("report-figure-mean-minutes"),),
            points=_points(rows, by_day, telling) if whole.count else (),
        ),
        lines=_response_lines(whole) if rows else (),
        table=Table(
            columns=columns("day", "count", "without", "mean_minutes", "p50", "p90"),
            rows=tuple(
                (cell_of(_as_tally(each), Grouping.DAY, telling), *_response(each))
                for each in rows
            ),
            totals=tuple(
                Total(key, value)
                for key, value in zip(
                    ("count", "without", "mean_minutes", "p50", "p90"),
                    _response(whole),
                    strict=True,
                )
            ),
            behind=tuple(by_day.behind(each.key) for each in rows),
            all_behind=by_day.behind(),
        ),
    )


def _response_lines(whole: Measured) -> tuple[Say, ...]:
    """Half of no answers did not come in 0 minutes: where none came, only that is said."""
    unanswered = say_of("report-line-unanswered", without=whole.without)
    p50, p90 = whole.at(1, 2), whole.at(9, 10)
    if p50 is None or p90 is None:
        return (unanswered,)
    answered = say_of("report-line-response", p50=p50, p90=p90, answered=whole.count)
    return answered, unanswered


def _response(each: Measured) -> tuple[Cell, ...]:
    """How many, how many without an answer; mean and percentiles of those with one."""
    mean, _ = _mean_median(each)
    return (each.count + each.without, each.without, mean, each.at(1, 2), each.at(9, 10))


def _points(rows: Sequence[Measured], by_day: Question, telling: Telling) -> tuple[LinePoint, ...]:
    known = {each.key[0]: each for each in rows}
    points = []
    for span in by_day.spans[-MAX_POINTS:]:
        each = known.get(span.first) or Measured((span.first,), (span.first,))
        mean = _mean_median(each)[0]
        points.append(
            LinePoint(
                label=under_column(_as_tally(each), Grouping.DAY, telling),
                values=(None if mean is None else float(mean),),
                printed="" if mean is None else telling.formats.number(mean.quantize(Decimal(1))),
            )
        )
    return tuple(points)


# R20: time in stage ---------------------------------------------------------------------


def ask_stages(figures: Figures, request: Request) -> Sequence[StageTime]:
    return figures.stage_times(request.selection, request.range)


def compose_stages(found: Sequence[StageTime], telling: Telling) -> Composed:
    longest = _longest(found)
    return told(
        STAGE_TIME,
        telling,
        finding=_about_stages(found, longest),
        chart=lambda frame: DaysSpec(
            **frame,
            rows=tuple(_stage_row(each, longest, telling) for each in found[:MAX_BARS]),
        ),
        lines=tuple(
            say_of(
                "report-line-days",
                label=each.label,
                days=_mean_days(each),
                median=_median_days(each),
                count=each.count,
            )
            for each in found[:MAX_BARS]
        ),
        table=Table(
            columns=columns("stage", "mean_days", "median_days", "count"),
            rows=tuple(
                (each.label, _mean_days(each), _median_days(each), each.count) for each in found
            ),
            totals=(Total("count", sum(each.count for each in found)),),
        ),
    )


def _longest(found: Sequence[StageTime]) -> StageTime | None:
    """None where another one takes as long, as it is told."""
    most = max((_mean_days(each) for each in found), default=None)
    longest = [each for each in found if _mean_days(each) == most]
    return longest[0] if len(longest) == 1 else None


def _about_stages(found: Sequence[StageTime], longest: StageTime | None) -> Say:
    if longest is not None:
        return say_of("report-stage-time-top", label=longest.label, days=_mean_days(longest))
    if not found:
        return say_of("report-nothing")
    whole = sum(each.total for each in found), sum(each.count for each in found)
    return say_of("report-stage-time-total", days=tenths(whole[0], whole[1] * _DAY))


def _stage_row(each: StageTime, longest: StageTime | None, telling: Telling) -> DaysRow:
    days = _mean_days(each)
    return DaysRow(
        label=telling.label(each.label),
        value=float(days),
        printed=telling.plain(say_of("report-days", days=days)),
        count=telling.plain(say_of("report-n", count=each.count)),
        highlighted=each is longest,
    )


def _mean_days(each: StageTime) -> Decimal:
    return tenths(each.total, each.count * _DAY)


def _median_days(each: StageTime) -> Decimal:
    return tenths(each.twice_median, 2 * _DAY)


REPORTS = (
    Report(DAYS_TO_CLOSE, _RANGES, ask_days, compose_days),
    Report(FIRST_RESPONSE, (7, 30, 90), ask_response, compose_response),
    Report(STAGE_TIME, _RANGES, ask_stages, compose_stages),
)

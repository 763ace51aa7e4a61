"""R14: what months have brought, and what those to come should bring.

Months are those of the reader's calendar: five before this one, and three after it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.actions.ports.reports import Figures
from bot.charts.spec import TrendColumn, TrendSpec
from bot.domain.facts import Percent
from bot.domain.reports import FORECAST, MonthForecast
from bot.reports.composed import Column, Composed, Table, Total
from bot.reports.report import Report, Telling
from bot.reports.request import Request
from bot.reports.scales import Scale
from bot.reports.shares import WHOLE, percent
from bot.speech.calendars import Month
from bot.speech.reply import Say, say_of

BEFORE, AHEAD = 5, 3


@dataclass(frozen=True, slots=True)
class Course:
    """BEFORE months, the present one and AHEAD more, in time."""

    months: tuple[MonthForecast, ...]
    open_elsewhere: int = 0
    """Open ones that are due to close in none of these months, or on no day."""
    weighted_elsewhere: int = 0

    @property
    def now(self) -> MonthForecast:
        return self.months[BEFORE]

    @property
    def others(self) -> tuple[MonthForecast, ...]:
        return self.months[:BEFORE] + self.ahead

    @property
    def ahead(self) -> tuple[MonthForecast, ...]:
        return self.months[BEFORE + 1 :]

    @property
    def won(self) -> int:
        return sum(each.won for each in self.months)

    @property
    def weighted_open(self) -> int:
        return sum(each.weighted_open for each in self.months)

    @property
    def best(self) -> MonthForecast | None:
        """The month with the largest sum, unless another equals it."""
        largest = max(each.forecast for each in self.months)
        best = [each for each in self.months if each.forecast == largest]
        return best[0] if len(best) == 1 else None


def ask(figures: Figures, request: Request) -> Course:
    now = Month.of(request.today, request.calendar)
    months = [now.plus(n).days for n in range(-BEFORE, AHEAD + 1)]
    found = Course(tuple(figures.forecast(request.selection, months)))
    count, _, weighted = figures.totals(request.selection)
    return replace(
        found,
        open_elsewhere=count - sum(each.open for each in found.months),
        weighted_elsewhere=weighted - found.weighted_open,
    )


def compose(found: Course, telling: Telling) -> Composed:
    said = finding(found, telling)
    period = say_of(
        "report-months",
        first=_month(found.months[0], telling, year=True),
        last=_month(found.months[-1], telling, year=True),
    )
    anything = bool(found.won or found.weighted_open)
    return Composed(
        report=FORECAST,
        request=telling.request,
        currency=telling.currency,
        spec=_spec(found, telling, said, period),
        finding=said,
        period=period,
        lines=(*(_lines(found, telling) if anything else ()), *_elsewhere(found, telling)),
        notes=(say_of("report-weighted"),) if anything else (),
        table=_table(found, telling),
    )


def finding(found: Course, telling: Telling) -> Say:
    """What the figures say: the month that stands out, else how far this one is."""
    now = found.now
    if not (found.won or found.weighted_open):
        return say_of("report-forecast-nothing")
    if now.won > max(each.forecast for each in found.others):
        return _about("best", now, now.won, telling)
    if found.best in found.ahead:
        return _about("ahead", found.best, found.best.forecast, telling)
    if now.won and now.weighted_open:
        month = _month(now, telling)
        if now.won * WHOLE < now.forecast:
            return say_of("report-forecast-begun", month=month, share=Percent(1))
        return say_of("report-forecast-reached", month=month, share=_reached(now))
    if now.weighted_open:
        return _about("expected", now, now.weighted_open, telling)
    if now.won:
        return _about("done", now, now.won, telling)
    return _about_what_comes(found, telling)


def _about_what_comes(found: Course, telling: Telling) -> Say:
    coming = sum(each.forecast for each in found.ahead)
    if not coming:
        return say_of("report-forecast-over", month=_month(found.now, telling))
    return say_of("report-forecast-coming", months=AHEAD, amount=telling.money(coming))


def _about(what: str, month: MonthForecast, amount: int, telling: Telling) -> Say:
    said = _month(month, telling)
    return say_of(f"report-forecast-{what}", month=said, amount=telling.money(amount))


def _reached(month: MonthForecast) -> Percent:
    """Percent won of the forecast; all and nothing are said only when they are exact."""
    return Percent(min(max(percent(month.won, month.forecast), 1), WHOLE - 1))


def _month(each: MonthForecast, telling: Telling, *, year: bool = False) -> str:
    month = Month.of(each.first, telling.request.calendar)
    formats = telling.formats
    return formats.month(month, short=True) if year else formats.month_name(month)


def _spec(found: Course, telling: Telling, said: Say, period: Say) -> TrendSpec:
    scale = Scale.of((each.forecast for each in found.months), telling)
    what = say_of("report-forecast-what", unit=scale.unit)
    anything = found.won or found.weighted_open
    return TrendSpec(
        **telling.frame(said, what, period),
        columns=tuple(_column(each, found, scale) for each in found.months) if anything else (),
        value_label=telling.plain("report-figure-won"),
        forecast_label=telling.plain("report-figure-weighted-open"),
    )


def _column(each: MonthForecast, found: Course, scale: Scale) -> TrendColumn:
    month = Month.of(each.first, scale.telling.request.calendar)
    return TrendColumn(
        label=scale.telling.formats.month_name(month, short=True),
        value=each.won,
        forecast=each.weighted_open,
        printed=scale.figure(each.forecast),
        highlighted=each is found.now,
    )


def _lines(found: Course, telling: Telling) -> tuple[Say | None, ...]:
    total = say_of(
        "report-forecast-total",
        won=telling.money(found.won),
        open=telling.money(found.weighted_open),
    )
    return (*(_line(each, telling) for each in found.months), None, total)


def _elsewhere(found: Course, telling: Telling) -> tuple[Say, ...]:
    """What is missing here of all that is expected, as home tells it."""
    if not found.open_elsewhere:
        return ()
    amount = telling.money(found.weighted_elsewhere)
    return (say_of("report-forecast-elsewhere", count=found.open_elsewhere, amount=amount),)


def _line(each: MonthForecast, telling: Telling) -> Say:
    month = _month(each, telling, year=True)
    won, still_open = telling.money(each.won), telling.money(each.weighted_open)
    if each.won and each.weighted_open:
        return say_of("report-month", month=month, won=won, open=still_open)
    if each.weighted_open:
        return say_of("report-month-open", month=month, open=still_open)
    if each.won:
        return say_of("report-month-won", month=month, won=won)
    return say_of("report-month-nothing", month=month)


_COLUMNS = ("month", "first", "last", "won", "weighted_open", "forecast")


def _table(found: Course, telling: Telling) -> Table:
    money, calendar = telling.money, telling.request.calendar
    return Table(
        columns=tuple(map(Column, _COLUMNS)),
        rows=tuple(
            (
                Month.of(each.first, calendar),
                each.first,
                each.last,
                money(each.won),
                money(each.weighted_open),
                money(each.forecast),
            )
            for each in found.months
        ),
        totals=(
            Total("won", money(found.won)),
            Total("weighted_open", money(found.weighted_open)),
            Total("forecast", money(found.won + found.weighted_open)),
            Total("open_elsewhere", found.open_elsewhere),
            Total("weighted_elsewhere", money(found.weighted_elsewhere)),
        ),
    )


REPORT = Report(FORECAST, (), ask, compose)

"""What a report is made of, and what it is told with.

A report asks for figures within a transaction and composes them afterwards; the second half
is a pure function of the figures and of who reads them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypedDict

from bot.actions.ports.reports import Figures
from bot.charts.spec import Theme
from bot.domain.facts import Name, Term
from bot.domain.money import Money
from bot.domain.reports import Days, ReportDefinition, Window
from bot.reports.composed import Composed, whose
from bot.reports.request import Request
from bot.speech.formats import Formats
from bot.speech.reader import Reader
from bot.speech.reply import Say, say_of
from bot.speech.translator import Translator
from bot.speech.widths import cells

_TITLE, _TITLE_RTL = 76, 88
"""Cells that two lines of a title hold, set smaller where they must be; Persian is narrower."""
_NAME_IN_TITLE = range(60, 10, -4)
"""Cells of a name in it: as many as the sentence around it leaves room for."""
_HAPPENED = (Window.CREATED, Window.ENDED, Window.RECORDED, Window.LEFT)
_BETWEEN = "\u00a0· "
"""Two lines break after the dot, not before it."""


class Frame(TypedDict):
    """The fields that all charts share."""

    title: str
    subtitle: str
    footer: str
    empty: str
    rtl: bool
    theme: Theme


@dataclass(frozen=True, slots=True)
class Telling:
    """The request, its reader, and the words and numbers they read."""

    request: Request
    currency: str
    reader: Reader
    tr: Translator
    theme: Theme

    @property
    def formats(self) -> Formats:
        return self.tr.formats(self.reader)

    def plain(self, said: str | Say) -> str:
        return self.tr.plain(said, self.reader)

    def label(self, label: Name | Term) -> str:
        """Words for a bar; the chart cuts those that are too long."""
        return label.text if isinstance(label, Name) else self.plain(label.key)

    def money(self, minor: int) -> Money:
        return Money(minor, self.currency)

    def compact(self, minor: int) -> str:
        return self.formats.compact(self.money(minor))

    def _title(self, finding: Say) -> str:
        """Names give way, so that the figure behind them is never cut."""
        most = _TITLE_RTL if self.reader.rtl else _TITLE
        for room in _NAME_IN_TITLE:
            title = self.tr.plain(finding, self.reader, room=room)
            if cells(title) <= most:
                break
        return title

    def frame(self, finding: Say, what: Say, period: Say, *notes: Say) -> Frame:
        """The words around a chart: `what` was counted over which period, for whom."""
        footer = (whose(self.request.scope), *notes)
        return Frame(
            title=self._title(finding),
            subtitle=_BETWEEN.join(map(self.plain, (what, period))),
            footer=_BETWEEN.join(map(self.plain, footer)),
            empty=self.plain("report-empty"),
            rtl=self.reader.rtl,
            theme=self.theme,
        )


@dataclass(frozen=True, slots=True)
class Report:
    """One report: its definition, the ranges it offers, and its two halves.

    windows: choices of "last n days", the usual one in the middle; empty when the report
    knows its own days.
    """

    definition: ReportDefinition
    windows: tuple[int, ...]
    ask: Callable[[Figures, Request], Any]
    compose: Callable[[Any, Telling], Composed]
    """Gets what `ask` gave."""

    @property
    def id(self) -> str:
        return self.definition.id

    @property
    def key(self) -> str:
        return self.definition.key


def over(days: Days) -> Say:
    if days.first == days.last:
        return say_of("report-period-day", day=days.last)
    return say_of("report-period", first=days.first, last=days.last)


def period_of(telling: Telling, window: Window) -> Say:
    """The days of the request, else the day it is told on; of those not over, that they are not.

    What is planned for days to come, as follow-ups are, is counted already.
    """
    days, today = telling.request.days, telling.request.today
    if days is None:
        return say_of("report-as-of", day=today)
    if window in _HAPPENED and days.first <= today < days.last:
        return say_of("report-period-so-far", first=days.first, last=days.last)
    return over(days)

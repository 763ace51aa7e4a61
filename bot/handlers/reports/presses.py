"""The buttons of reports. What is chosen travels in them: report, grouping, days, look, list.

`by` is a grouping or empty for the usual one, `span` a code of `domain.spans` or empty for
the usual days, `listing` the list whose opportunities are meant, or empty for all.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class ShowNumbers(Press, code="rpn"):
    """Its table in the chat, a page of it counted from 0."""

    report: str
    by: str
    span: str
    listing: str
    page: int


@dataclass(frozen=True)
class OpenReportRow(Press, code="rpw"):
    """The opportunities behind a row, which is known by what it counts."""

    report: str
    by: str
    span: str
    listing: str
    row: str


@dataclass(frozen=True)
class TurnReportRows(Press, code="rpt"):
    report: str
    by: str
    span: str
    theme: str
    listing: str
    page: int


@dataclass(frozen=True)
class MakeReportFile(Press, code="rpf"):
    report: str
    by: str
    span: str
    listing: str
    form: str


@dataclass(frozen=True)
class SendToGroup(Press, code="rpg"):
    report: str
    by: str
    span: str
    listing: str
    team: int


@dataclass(frozen=True)
class PickDays(Press, code="rpd"):
    report: str
    by: str
    theme: str
    listing: str


@dataclass(frozen=True)
class ShowShelf(Press, code="rps"):
    """The reports of a category."""

    category: str
    listing: str


@dataclass(frozen=True)
class ReportOn(Press, code="rpl"):
    """Which report on this list?"""

    listing: str


@dataclass(frozen=True)
class SearchInstead(Press, code="rpx"):
    """What was typed was no report: look for it."""

"""The buttons of a report that comes by itself: seen in the chat, and under what is sent.

`by` is a grouping or empty for the usual one, `span` a code of `domain.spans` or empty for
the usual days, `listing` the list whose opportunities are meant, or empty for all.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class ShowReport(Press, code="rep"):
    """A report; `menu` says which choices stand under it: s(pan), b(y), r(ows), g(roup)."""

    report: str
    by: str
    span: str
    theme: str
    listing: str
    menu: str = ""


@dataclass(frozen=True)
class EveryMonday(Press, code="rpk"):
    """Sent every week, or no longer."""

    report: str
    by: str
    span: str
    theme: str
    listing: str

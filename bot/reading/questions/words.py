"""The shape of one language's words for reports: tables only, filled in `asked_en.py` and so on.

A form stands for one thing: what is asked about, what it is grouped by, over which days, or
nothing at all. Forms are matched folded, the longest first, so "win rate" is no "win".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.reports import Grouping


class Topic(StrEnum):
    WON = "won"
    SALES = "sales"
    """What was won, and how much money it is."""
    LOST = "lost"
    ENDS = "ends"
    """How it went: won and lost both."""
    RECENT = "recent"
    """Won and lost over several windows at once."""
    AMOUNT = "amount"
    RATE = "rate"
    FOLLOW_UPS = "follow-ups"
    OPEN = "open"
    CLOSED = "closed"
    LIST = "list"
    CYCLE = "cycle"
    PIPELINE = "pipeline"
    FORECAST = "forecast"
    CLOSING = "closing"
    SHARE = "share"
    RESPONSE = "response"
    ENGAGED = "engaged"
    EFFICIENCY = "efficiency"
    COHORT = "cohort"
    IN_STAGE = "in-stage"
    NEGLECTED = "neglected"
    STUCK = "stuck"
    """As neglected; in which stage, it is how long they stay there."""
    CHANGED = "changed"
    GOALS = "goals"
    CREATED = "created"
    TOTALS = "totals"
    BEST = "best"
    """Who or what leads; it says of nothing that it is counted."""
    COMPARED = "compared"
    AHEAD = "ahead"
    """Days to come."""
    DURATION = "duration"
    CONTACTS = "contacts"
    """Calls, visits, messages: kept on cards, and counted by no report."""


class Connector(StrEnum):
    FROM = "from"
    SINCE = "since"
    """As "from", and nothing need follow: until today."""
    OF = "of"
    """As "from" where another day follows, else of that day: "du 3 mars"."""
    BETWEEN = "between"
    TO = "to"
    NOW = "now"
    """The other end: today."""


QUALIFYING = frozenset({Topic.BEST, Topic.COMPARED, Topic.AHEAD, Topic.DURATION, Topic.SALES})
"""Topics that say how, and of which much else than a report may be said; sales are won ones."""

MEASURES = frozenset({Topic.WON, Topic.LOST, Topic.RATE, Topic.FORECAST})
"""What reports alone speak of."""

SIDE_BY_SIDE = frozenset({Topic.WON, Topic.LOST, Topic.RATE, Topic.CREATED})
"""Of these two ranges of days are told as two: "sales this year and last year"."""

BESIDE_CONTACTS = QUALIFYING - {Topic.SALES} | {
    Topic.CONTACTS,
    Topic.AMOUNT,
    Topic.LIST,
    Topic.TOTALS,
}
"""Of which nothing says that something else is counted than contacts."""

Meaning = Topic | Grouping


@dataclass(frozen=True, kw_only=True, slots=True)
class AskedWords:
    """One language. `spans` are codes of `domain.spans`.

    articles: what stands before a day and says nothing more: "le 3 mars".
    starts: what stands before a week, a month, a year and says that its first day is meant.
    lasts: patterns around the number of "the last N days": group 1 is N, group 2 the unit.
    units: what group 2 may be: d, w, m or y.
    quarters: patterns of "the third quarter": group 1 is its number or its word.
    """

    topics: Mapping[str, Topic]
    groupings: Mapping[str, Grouping]
    spans: Mapping[str, str]
    connectors: Mapping[str, Connector]
    articles: tuple[str, ...]
    starts: tuple[str, ...]
    nothing: tuple[str, ...]
    lasts: tuple[str, ...]
    units: Mapping[str, str]
    quarters: tuple[str, ...]
    ordinals: Mapping[str, int]


def forms(words: str) -> tuple[str, ...]:
    """Forms between bars: "won | wins | gains"."""
    return tuple(each.strip() for each in words.split("|") if each.strip())


def of_last_year(
    weeks: str, months: str, quarters: str, years: str, of: str = ""
) -> dict[str, str]:
    """How one says this week, month and quarter as they were a year ago, by their codes.

    `of`: what may stand between them and the year. A week is the one that lies nearest to that
    of a year before: 52 weeks.
    """
    leads = tuple(f" {each} " for each in forms(of))
    return {
        code: " | ".join(
            said
            for part in forms(parts)
            for year in forms(years)
            for said in (
                f"{part} {year}",
                f"{year} {part}",
                *(f"{part}{lead}{year}" for lead in leads),
            )
        )
        for code, parts in (("w52", weeks), ("m12", months), ("q4", quarters))
    }

"""Which report words ask for: the first rule that fits and whose report there is.

A rule names topics that must be said, groupings of which one must be said, and the report.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.domain.listings import Which
from bot.domain.reports import IN_TIME, REPORTS, Grouping
from bot.domain.spans import Span, Unit
from bot.reading.questions.asked import Asked
from bot.reading.questions.words import QUALIFYING, Topic

T, G = Topic, Grouping


@dataclass(frozen=True, slots=True)
class Rule:
    report: str
    topics: frozenset[Topic] = frozenset()
    groupings: frozenset[Grouping] = frozenset()
    alone: bool = False
    """Only where no other topic is said, but for those that say how."""
    which: Which | None = None
    """Only of these opportunities, where the report is of all."""
    undated: bool = False
    """Only where no days are said: the report knows its own."""
    named: str | None = None
    """Only of those alone that have some value of this field, and by nothing else."""

    def fits(self, asked: Asked) -> bool:
        if self.undated and asked.span is not None:
            return False
        if self.alone and asked.topics - self.topics - QUALIFYING:
            return False
        if self.named and (asked.groupings or self.named not in asked.named):
            return False
        grouped = not self.groupings or bool(self.groupings & set(asked.groupings))
        return self.topics <= asked.topics and grouped

    def nearness(self, asked: Asked) -> int:
        """How much of it was said: topics tell more than groupings."""
        return 2 * len(self.topics & asked.topics) + len(self.groupings & set(asked.groupings))


def _rule(
    report: str,
    *needed: Topic | Grouping,
    alone: bool = False,
    which: Which | None = None,
    undated: bool = False,
    named: str | None = None,
) -> Rule:
    topics = frozenset(each for each in needed if isinstance(each, Topic))
    groupings = frozenset(each for each in needed if isinstance(each, Grouping))
    return Rule(report, topics, groupings, alone, which, undated, named)


RULES: tuple[Rule, ...] = (
    _rule("R23", T.CHANGED),
    _rule("R24", T.GOALS),
    _rule("R20", T.IN_STAGE),
    _rule("R16", T.ENGAGED),
    _rule("R15", T.RESPONSE),
    _rule("R18", T.COHORT, G.SOURCE, G.TYPE, G.PRODUCT, G.CAMPAIGN, G.PRIORITY),
    _rule("R19", T.COHORT),
    _rule("R17", T.EFFICIENCY),
    _rule("R18", T.RATE),
    _rule("R8", T.CYCLE),
    _rule("R20", T.DURATION, G.STAGE),
    _rule("R20", T.STUCK, G.STAGE),
    _rule("R14", T.FORECAST),
    _rule("R2", T.FOLLOW_UPS),
    _rule("R21", T.NEGLECTED),
    _rule("R21", T.STUCK),
    _rule("R8", T.DURATION),
    _rule("R22", T.LOST, G.COMPETITOR),
    _rule("R22", G.COMPETITOR, alone=True),
    _rule("R9", T.RECENT),
    _rule("R13", T.CLOSING),
    _rule("R13", T.AHEAD, T.CLOSED),
    _rule("R13", T.AHEAD, T.OPEN),
    _rule("R14", T.AHEAD, T.WON),
    _rule("R18", T.WON, T.LOST, *IN_TIME),
    _rule("R1", T.WON, T.LOST),
    _rule("R7", T.LOST, G.CUSTOMER, G.CAMPAIGN, which=Which.LOST),
    _rule("R7", T.OPEN, G.CUSTOMER, G.CAMPAIGN, which=Which.OPEN),
    _rule("R17", T.WON, G.CAMPAIGN),
    _rule("R6", T.LOST, T.LIST),
    _rule("R6", T.LOST, G.MONTH, G.QUARTER, G.YEAR),
    _rule("R18", T.LOST, G.WEEK),
    _rule("R5", T.LOST, G.SOURCE),
    _rule("R4", T.LOST, G.MEMBER),
    _rule("R6", T.LOST, T.AMOUNT, G.REASON),
    _rule("R4", T.LOST, T.AMOUNT),
    _rule("R4", T.LOST, named="loss_reason_id"),
    _rule("R1", T.LOST),
    _rule("R6", G.REASON, alone=True),
    _rule("R1", G.REASON, alone=True),
    _rule("R14", T.WON, G.MONTH, undated=True),
    _rule("R26", T.WON),
    _rule("R3", T.OPEN, T.LIST),
    _rule("R3", T.CLOSED),
    _rule("R26", T.BEST, G.CUSTOMER, alone=True),
    _rule("R17", T.BEST, G.MEMBER, G.CAMPAIGN, alone=True),
    _rule("R26", T.BEST, G.TEAM, alone=True),
    _rule("R26", T.BEST, G.PRODUCT, alone=True),
    _rule("R18", T.BEST, G.SOURCE, alone=True),
    _rule("R17", T.COMPARED, G.MEMBER, G.CAMPAIGN, alone=True),
    _rule("R18", T.COMPARED, G.TEAM, *IN_TIME, alone=True),
    _rule("R12", T.SHARE),
    _rule("R12", T.CREATED, G.SOURCE),
    _rule("R12", G.SOURCE, alone=True),
    _rule("R25", G.CAMPAIGN, alone=True),
    _rule("R13", T.OPEN, G.MEMBER, G.MONTH, G.QUARTER),
    _rule("R13", T.PIPELINE, G.MEMBER, G.MONTH, G.QUARTER),
    _rule("R11", T.PIPELINE),
    _rule("R11", T.OPEN),
    _rule("R11", G.STAGE, alone=True),
    _rule("R10", T.TOTALS),
    _rule("R7", T.CREATED),
    _rule("R7", G.CUSTOMER, G.STAGE, G.CAMPAIGN, G.MEMBER, G.WEEK, G.MONTH),
    _rule("R18", G.TYPE, G.PRODUCT, G.PRIORITY, G.PIPELINE, G.QUARTER, G.YEAR, G.TEAM),
    _rule("R9", T.COMPARED),
    _rule("R14", T.AHEAD),
)


@dataclass(frozen=True, slots=True)
class Meant:
    """A report, a grouping it has or None for its usual one, and days where any were said.

    missing: a grouping that was asked for and that it does not have; beside: one that it has, but
    not at the same time; which: the opportunities
    that it is of, where it is not of all.
    """

    report: str
    by: Grouping | None
    span: Span | None
    missing: Grouping | None = None
    which: Which | None = None
    beside: Grouping | None = None


_OF_CONTACTS = ("R2", "R15", "R21")
"""What is said of contacts: those that are planned, the first ones, those that lack."""


def uncounted(asked: Asked) -> bool:
    """Whether it asks for what no report counts: calls, visits, messages."""
    return T.CONTACTS in asked.topics


def meant(asked: Asked) -> Meant | None:
    """None where no report was asked about."""
    if not asked.says_something or uncounted(asked):
        return None
    rule = next((each for each in RULES if each.report in REPORTS and each.fits(asked)), None)
    return None if rule is None else replace(_meant(rule.report, asked), which=rule.which)


def nearest(asked: Asked, most: int = 3) -> list[Meant]:
    """The reports of which most was said; without a word in common, the first there are."""
    if uncounted(asked):
        return [Meant(each, None, asked.span) for each in _OF_CONTACTS]
    ranked = sorted(RULES, key=lambda each: -each.nearness(asked))
    return [_meant(report, asked) for report in _distinct(ranked)][:most]


def _distinct(rules: list[Rule]) -> Iterator[str]:
    for report in dict.fromkeys(each.report for each in rules):
        if report in REPORTS:
            yield report


_SO_FAR_BACK = {
    Grouping.WEEK: Span.stretch(Unit.WEEK, 0, 7),
    Grouping.MONTH: Span.stretch(Unit.MONTH, 0, 5),
    Grouping.QUARTER: Span.stretch(Unit.QUARTER, 0, 3),
    Grouping.YEAR: Span.stretch(Unit.YEAR, 0, 2),
}
"""Of a report over time where no days were said: of the usual ones it would be a row or two."""
_OWN_ROWS = {"R16": {Grouping.CUSTOMER}, "R24": {Grouping.MEMBER, Grouping.TEAM}}
"""What the rows of a report are, though nobody has to ask for it."""


def _meant(report: str, asked: Asked) -> Meant:
    has = REPORTS[report].by
    # Of two, time: what else the rows are, a report over time shows in its columns.
    wanted = sorted(asked.groupings, key=lambda each: each not in IN_TIME)
    by = next((each for each in wanted if each in has), None)
    can_be = (*has, *_OWN_ROWS.get(report, ()))
    unmet = next((each for each in asked.groupings if each not in can_be), None)
    span = asked.span
    if span is None and by is not None and REPORTS[report].ranged:
        span = _SO_FAR_BACK.get(by)
    if by and REPORTS[report].second:  # what else was asked for may be its columns
        return Meant(report, by, span)
    beside = next((each for each in wanted if each in has and each is not by), None)
    return Meant(report, by, span, unmet, beside=beside)

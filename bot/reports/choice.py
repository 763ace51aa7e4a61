"""What somebody chose of a report, in a button, on a screen, or kept: one value for all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.actions.access import figures_of
from bot.actions.lists.listing import select
from bot.actions.ports import Desk
from bot.charts.spec import Theme
from bot.domain.errors import NotFound
from bot.domain.filters import Filter
from bot.domain.listings import Listing, Whose
from bot.domain.people import Member
from bot.domain.reports import Days, Grouping, Scope
from bot.domain.rights import Office, check_office
from bot.domain.spans import Span, last
from bot.reports.catalogue import REPORTS, run
from bot.reports.composed import Composed
from bot.reports.report import Report
from bot.reports.spans import days_of
from bot.speech.reader import Reader
from bot.speech.report_moves import ShowReport
from bot.speech.translator import Translator

_THEMES = {"d": Theme.DARK, "l": Theme.LIGHT}
OTHER = {Theme.LIGHT: Theme.DARK, Theme.DARK: Theme.LIGHT}


@dataclass(frozen=True)
class Choice:
    """`by` and `span` None: as the report is usually told; `listing` None: of everything."""

    report: Report
    by: Grouping | None = None
    span: Span | None = None
    theme: Theme = Theme.LIGHT
    listing: Listing | None = None

    @classmethod
    def of(cls, chosen: Mapping[str, Any]) -> Choice:
        """From the fields of a button or the parameters of a screen; what means nothing any
        more gives way to the usual. Raises NotFound for an unknown report.
        """
        report = REPORTS.get(str(chosen.get("report", "")))
        if report is None:
            raise NotFound
        by = str(chosen.get("by", ""))
        return cls(
            report,
            by=Grouping(by) if by in report.definition.by else None,
            span=Span.of_code(str(chosen.get("span", ""))) if report.windows else None,
            theme=_THEMES.get(str(chosen.get("theme", "")), Theme.LIGHT),
            listing=Listing.of_code(str(chosen.get("listing", ""))),
        )

    def but(self, **changed: Any) -> Choice:
        return replace(self, **changed)

    @property
    def told_by(self) -> Grouping | None:
        """What the rows are now."""
        has = self.report.definition.by
        return self.by or (has[0] if has else None)

    @property
    def told_span(self) -> Span | None:
        """The days now; None where the report knows its own."""
        windows = self.report.windows
        return (self.span or last(windows[len(windows) // 2])) if windows else None

    @property
    def params(self) -> dict[str, str]:
        """All that a button needs to lead back here."""
        return {
            "report": self.report.id,
            "by": self.by.value if self.by else "",
            "span": self.span.code if self.span else "",
            "theme": self.theme.value[0],
            "listing": self.listing.code if self.listing else "",
        }

    @property
    def plain_params(self) -> dict[str, str]:
        """Without how it looks."""
        return {name: value for name, value in self.params.items() if name != "theme"}

    def press(self, menu: str = "") -> ShowReport:
        """The button that leads to it."""
        return ShowReport(**self.params, menu=menu)


def told(
    choice: Choice,
    actor: Member,
    desk: Desk,
    reader: Reader,
    tr: Translator,
    *,
    whole: bool = False,
) -> Composed:
    """The report within the rights of this member; raises NotAllowed, NotFound.

    `whole`: with every group, however many there are.
    """
    check_office(actor, Office.REPORT)
    scope, only = figures_on(actor, desk, choice.listing)
    return told_of(choice, scope, only, desk, reader=reader, tr=tr, whole=whole)


def told_of(
    choice: Choice,
    scope: Scope,
    only: Filter,
    desk: Desk,
    *,
    reader: Reader,
    tr: Translator,
    whole: bool = False,
) -> Composed:
    """The report of these figures, whoever reads it."""
    return run(
        choice.report.id,
        desk,
        scope,
        days=days_in(choice, desk, reader),
        by=choice.by,
        only=only,
        reader=reader,
        tr=tr,
        theme=choice.theme,
        whole=whole,
    )


def days_in(choice: Choice, desk: Desk, reader: Reader) -> Days | int:
    """0 for a report that knows its own days."""
    span = choice.told_span
    return 0 if span is None else days_of(span, desk.today, reader)


def figures_on(actor: Member, desk: Desk, listing: Listing | None) -> tuple[Scope, Filter]:
    """Whose figures and which of them: a list narrows both, and never widens one's rights."""
    own = figures_of(actor, desk)
    if listing is None:
        return own, Filter()
    selection = select(actor, desk, listing)
    return (own if listing.whose is Whose.ALL else selection.scope), selection.filter


def list_of(actor: Member, desk: Desk, listing: Listing | None) -> Listing:
    """The list that shows the same opportunities as the figures count, in its usual order."""
    scope, _ = figures_on(actor, desk, listing)
    whose = Whose.ALL if scope.everybody else Whose.TEAM if scope.team_ids else Whose.MINE
    return Listing(whose=whose)

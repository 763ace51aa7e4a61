"""What is typed while a report is in view, and says only of which days or by what to tell it."""

from __future__ import annotations

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.domain.errors import NotFound
from bot.domain.people import Member
from bot.handlers.turns.inside import Act
from bot.handlers.turns.looks import Next, Screen, screen
from bot.reading.questions.asked import read_asked
from bot.reports.choice import Choice
from bot.speech.reply import say_of

REPORT = "report"


def told_again(member: Member, desk: Desk, in_view: Screen, text: str) -> Act | None:
    """Tells the report in view of the days that were typed, or by the grouping; None where
    anything else was said.
    """
    if in_view.name != REPORT:
        return None
    asked = read_asked(
        text,
        lang=member.locale.value,
        calendar=member.calendar.value,
        today=desk.today,
        alone=True,
    )
    try:
        choice = Choice.of(in_view.params)
    except NotFound:  # it was opened by a forged button, or is no report any more
        return None
    by = next((each for each in asked.groupings if each in choice.report.definition.by), None)
    only_these = not (asked.topics or asked.unknown or asked.days_unclear)
    if not only_these or (by is None and (asked.groupings or asked.span is None)):
        return None
    span = asked.span if choice.report.windows else None
    again = choice.but(by=by or choice.by, span=span or choice.span)
    dropped = asked.span is not None and span is None
    above = (say_of("report-own-days"),) if dropped else ()

    def inside(_actor: Member, _desk: Desk, _dialog: Dialog) -> Next:
        return Next(screen(REPORT, **again.params), above=above)

    return inside

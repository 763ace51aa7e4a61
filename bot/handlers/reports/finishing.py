"""Two days were picked for a report."""

from __future__ import annotations

from datetime import date

from bot.domain.errors import Invalid
from bot.domain.spans import Span
from bot.handlers.forms.filled import Finished
from bot.handlers.turns.looks import Next, screen
from bot.reports.choice import Choice


def report_days_picked(filled: Finished) -> Next:
    """The report over them; raises Invalid when they are in the wrong order, or too far apart."""
    first, final = filled.answers["days_from"], filled.answers["days_to"]
    if not isinstance(first, date) or not isinstance(final, date):
        raise Invalid("choice-unknown")
    span = Span.between(first, final)
    if span is None:
        raise Invalid("report-days-order")
    return Next(screen("report", **Choice.of(filled.known["choice"]).but(span=span).params))

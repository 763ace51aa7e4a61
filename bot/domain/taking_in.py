"""Of two opportunities that turned out to be one: what the one that stays takes of the other."""

from __future__ import annotations

from bot.domain.errors import Invalid
from bot.domain.money import MOST_MINOR
from bot.domain.opportunities import Opportunity

_TAKEN = (
    "source_id",
    "campaign_id",
    "close_date",
    "assignee_id",
    "buying_process",
    "converted_by",
)


def take_in(stays: Opportunity, goes: Opportunity) -> None:
    """The lines of the other, and what is empty in the one that stays.

    With lines the amount is their sum (invariant 7); an amount by hand stays as it is.
    """
    stays.must_be_open()
    goes.must_be_open()
    if goes.lines and goes.currency != stays.currency:
        raise Invalid("currency-other", currency=stays.currency, typed=goes.currency)
    if sum(each.total for each in (*stays.lines, *goes.lines)) > MOST_MINOR:
        raise Invalid("money-too-large")
    if goes.lines:
        _take_lines(stays, goes)
    elif stays.amount is None and goes.currency == stays.currency:
        stays.amount, stays.amount_source = goes.amount, goes.amount_source
    rivals = [each.competitor_id for each in (*stays.competing, *goes.competing)]
    if goes.competing:
        stays.set_competitors(list(dict.fromkeys(rivals)))
    for name in _TAKEN:
        if getattr(stays, name) is None:
            setattr(stays, name, getattr(goes, name))


def _take_lines(stays: Opportunity, goes: Opportunity) -> None:
    last = max((each.position for each in stays.lines), default=0)
    for place, line in enumerate(list(goes.lines), start=last + 1):
        # First here, then no longer there: a line is never without an opportunity.
        line.position = place
        stays.lines.append(line)
        goes.lines.remove(line)
    stays.sum_lines()

"""Days at work, absence, days off: each action once, rightly."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from bot.actions.lists import columns, listing
from bot.actions.people import absence, days_off
from bot.actions.set_up import rates
from bot.actions.telling import inbox as reading_told
from bot.domain.columns import Where
from bot.domain.listings import Order

CHRISTMAS_EVE = date(2026, 12, 24)
NEW_YEAR = date(2027, 1, 1)


def _holidays(it: Any) -> date:
    days_off.keep_holidays_of(it.admin, it.desk, "FR")
    return NEW_YEAR


OF_THE_COMPANYS_DAYS: dict[str, Callable[[Any], Any]] = {
    "keep_holidays_of": lambda it: it.alone(days_off.keep_holidays_of, "FR"),
    "company_works_on": lambda it: it.alone(days_off.company_works_on, 5, on=True),
    "add_day_off": lambda it: it.alone(days_off.add_day_off, CHRISTMAS_EVE, "Stocktaking"),
    "switch_day_off": lambda it: it.alone(days_off.switch_day_off, _holidays(it)),
    "set_rate": lambda it: it.alone(rates.set_rate, "USD", 920_000_000),
}

OF_ONES_DAY: dict[str, Callable[[Any], Any]] = {
    "work_on": lambda it: it.alone(absence.work_on, 5, on=True),
    "go_away": lambda it: it.alone(absence.go_away, it.desk.now.date()),
    "come_back": lambda it: it.alone(absence.come_back),
    "name_deputy": lambda it: it.alone(absence.name_deputy, it.people["nora"]),
    "read_all": lambda it: it.alone(reading_told.read_all),
    "toggle_column": lambda it: it.alone(columns.toggle_column, Where.FILE, "probability"),
    "put_in_order": lambda it: it.alone(listing.put_in_order, Order.AMOUNT),
    "usual_columns": lambda it: it.alone(columns.usual_columns, Where.FILE),
}

QUESTIONS_OF_A_DAY = {
    *("day_plan", "days_plan", "next_of_day", "on_days", "whose_day", "coming", "deputies"),
    *("to_be_asked", "chosen_columns", "columns_to_export", "rows_to_export"),
    *("opportunities_seen", "enquiry_for"),
}
"""They change nothing."""

TRIED_APART = {
    # Their rights are tried where they are told as stories: the inbox, questions.
    *("read_told", "ask", "answer"),
    # Parts of other actions, which asked for the rights.
    *("assign_new", "tell_choice"),
}

"""Every screen of a day by its name."""

from __future__ import annotations

from bot.handlers.screens.follow_ups import done, follow_up, inbox, plan, today, work
from bot.handlers.turns.looks import View

DAY_SCREENS: dict[str, View] = {
    "today": today.today,
    "follow-up": follow_up.follow_up,
    "steps": follow_up.steps,
    "contact-by": follow_up.contact_by,
    "done": done.done,
    "plan-month": plan.month,
    "plan-week": plan.week,
    "plan-day": plan.day,
    "inbox": inbox.inbox,
    "told": inbox.told,
    "work": work.work,
    "deputies": work.choose_deputy,
    "setup-days-off": work.days_off,
    "setup-countries": work.countries,
}

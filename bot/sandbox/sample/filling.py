"""Fills an empty database with the sample and says what is where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from bot.actions.people.personal import register_group
from bot.actions.ports import Desk, Work
from bot.actions.set_up.founding import is_set_up
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.people import Locale
from bot.sandbox.cast import Cast
from bot.sandbox.sample.company import Company, Part
from bot.sandbox.sample.company_en import COMPANY as ENGLISH
from bot.sandbox.sample.company_fa import COMPANY as PERSIAN
from bot.sandbox.sample.company_fr import COMPANY as FRENCH
from bot.sandbox.sample.company_th import COMPANY as THAI
from bot.sandbox.sample.course import YEAR
from bot.sandbox.sample.goals import set_goals
from bot.sandbox.sample.house import House, found
from bot.sandbox.sample.people import PERSONS, TEAM_CHAT, cast
from bot.sandbox.sample.planning import planned
from bot.sandbox.sample.playing import play

COMPANIES: Mapping[Locale, Company] = {
    Locale.EN: ENGLISH,
    Locale.FA: PERSIAN,
    Locale.TH: THAI,
    Locale.FR: FRENCH,
}
SET_UP_BEFORE = timedelta(days=YEAR + 7)


@dataclass(frozen=True)
class Sample:
    """What was filled in: the cast for the sandbox, and ids of what is worth a look."""

    cast: Cast
    persons: Mapping[Part, int]
    """Telegram ids."""
    members: Mapping[Part, int]
    """Member ids of those who work here."""
    team_chat: int
    opportunities: int
    """How many there are."""
    largest_open: int
    past_due: int
    """The open one whose close date passed longest ago."""
    last_won: int
    last_lost: int
    unpriced_product: int


async def fill(work: Work, *, locale: Locale, now: datetime) -> Sample:
    """A year of work up to `now`, in one transaction.

    The database is migrated and empty; ValueError when a company is in it already. Nothing
    is left to send or due: reminders lie after `now`, and the team's group is registered
    last, so that nothing old is announced there.
    """
    return await work.write(partial(_fill, locale=locale, now=now))


def _fill(desk: Desk, *, locale: Locale, now: datetime) -> Sample:
    if is_set_up(desk):
        raise ValueError("a company is in this database already")
    company = COMPANIES[locale]
    now = now.replace(microsecond=0)
    desk.now = now - SET_UP_BEFORE
    house = found(desk, company, locale)
    opportunities = play(desk, house, planned(company, now), now)
    desk.now = now
    set_goals(desk, house.members)
    register_group(house.members[Part.MANAGER], desk, chat_id=TEAM_CHAT, topic_id=None)
    return _sample(company, house, opportunities)


def _sample(company: Company, house: House, opportunities: Sequence[Opportunity]) -> Sample:
    still_open = [each for each in opportunities if each.status is Status.OPEN]
    dated = [(each.close_date, each.id) for each in still_open if each.close_date]
    return Sample(
        cast=cast(company),
        persons=PERSONS,
        members={part: member.id for part, member in house.members.items()},
        team_chat=TEAM_CHAT,
        opportunities=len(opportunities),
        largest_open=max(still_open, key=lambda each: each.amount or 0).id,
        past_due=min(dated)[1],
        last_won=_last(opportunities, Status.WON),
        last_lost=_last(opportunities, Status.LOST),
        unpriced_product=house.products["S-900"],
    )


def _last(opportunities: Sequence[Opportunity], status: Status) -> int:
    ended = [(each.ended_at, each.id) for each in opportunities if each.status is status]
    return max((at, number) for at, number in ended if at is not None)[1]

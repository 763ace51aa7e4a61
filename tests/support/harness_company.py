"""Six sellers, their team and its group: the company that the harness troubles."""

from __future__ import annotations

from bot.actions.people.joining import join, make_invite
from bot.actions.ports import Desk
from bot.actions.set_up.founding import first_organisation, set_up
from bot.domain.people import Calendar, Locale, Role, Team
from bot.persistence.database.work import open_work
from bot.sandbox.cast import Cast, Group, Person
from support.town import TEAM_CHAT, TownClock

SELLERS = range(201, 207)


def cast() -> Cast:
    people = tuple(Person(each, f"Seller {each}", "en", started=True) for each in SELLERS)
    return Cast(people, (Group(TEAM_CHAT, "Sales", tuple(SELLERS), with_bot=True),))


async def found_company(url: str) -> None:
    work = open_work(url, clock=TownClock(), bot=1)
    try:
        await work.write(_populate)
    finally:
        await work.close()


def _populate(desk: Desk) -> None:
    """A team of sellers with its group; everybody has joined."""
    locale = Locale.EN
    set_up(desk, first_organisation("Pumps & Co", currency="EUR", zone="UTC", locale=locale))
    facts = {"name": "North", "locale": locale, "calendar": Calendar.GREGORIAN}
    team = desk.store.add(Team(**facts, chat_id=TEAM_CHAT))
    for each in SELLERS:
        code = make_invite(desk, role=Role.REP, team_id=team.id)
        join(desk, code=code, person=each, name=f"Seller {each}", language="en").welcomed = True

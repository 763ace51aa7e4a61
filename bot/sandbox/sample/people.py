"""The cast of the demo: who can be played on the page, and by which Telegram ids."""

from __future__ import annotations

from collections.abc import Mapping

from bot.sandbox.cast import Cast, Group, Person
from bot.sandbox.sample.company import Company, Part

PERSONS: Mapping[Part, int] = {
    Part.REP: 101,
    Part.SECOND_REP: 102,
    Part.MANAGER: 103,
    Part.ADMIN: 104,
    Part.VIEWER: 105,
    Part.NEWCOMER: 106,
    Part.STRANGER: 107,
}
TEAM_CHAT = -1001
IN_TEAM = (Part.MANAGER, Part.REP, Part.SECOND_REP)


def cast(company: Company) -> Cast:
    """The newcomer has not met the bot yet: an invite link is how they will."""
    people = tuple(
        Person(
            id=person,
            name=company.people[part].name,
            language=company.people[part].language,
            label=company.people[part].label,
            started=part is not Part.NEWCOMER,
        )
        for part, person in PERSONS.items()
    )
    group = Group(
        id=TEAM_CHAT,
        title=company.team,
        members=tuple(PERSONS[part] for part in IN_TEAM),
        label=company.team_label,
        with_bot=True,
    )
    return Cast(people, (group,), company.zone)

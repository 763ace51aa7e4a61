"""A row of members: found by name; who has no Telegram account yet is invited afterwards."""

from __future__ import annotations

from bot.actions.importing.cells import Cells
from bot.actions.importing.outcome import Outcome
from bot.domain.errors import Invalid
from bot.domain.people import USUAL_CALENDAR, Locale, Member, Role, Team
from bot.domain.shelves import named_well
from bot.reading.names import search_key


def take_member(_actor: Member | None, cells: Cells) -> Outcome:
    """A new one, or another team of one who is there; nobody’s role changes by a file."""
    name = named_well(cells.needed("name"))
    role = cells.code("role", Role) or Role.REP
    locale = cells.code("language", Locale) or cells.house.organisation.locale
    team = _team(cells)
    store = cells.desk.store
    known = [each for each in store.people.members() if search_key(each.name) == search_key(name)]
    if len(known) > 1:
        raise Invalid("import-two-meanings", typed=name)
    if known:
        return _moved(known[0], team)
    organisation = cells.house.organisation
    store.add(
        Member(
            name=name,
            role=role,
            team_id=team.id if team else None,
            locale=locale,
            calendar=USUAL_CALENDAR[locale],
            zone=organisation.zone,
        )
    )
    store.flush()
    return Outcome.ADDED


def _moved(member: Member, team: Team | None) -> Outcome:
    if team is None or member.team_id == team.id:
        return Outcome.KNOWN
    member.team_id = team.id
    return Outcome.CHANGED


def _team(cells: Cells) -> Team | None:
    text = cells.text("team")
    if not text:
        return None
    teams = cells.desk.store.people.teams()
    found = next((each for each in teams if search_key(each.name) == search_key(text)), None)
    if found is None:
        raise Invalid(
            "import-not-listed", typed=text, known=", ".join(each.name for each in teams)
        )
    return found

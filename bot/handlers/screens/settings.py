"""What each person sets for themselves, and the invites of those who may invite."""

from __future__ import annotations

from bot.domain.facts import AsIs, City, Fact, Name, Term
from bot.domain.people import Role, Team
from bot.domain.rights import Office, check_office
from bot.handlers.follow_ups.day_presses import ShowWork
from bot.handlers.home.presses import ChangeSetting, MakeInvite, ShowHome
from bot.handlers.turns.looks import Sight
from bot.speech.moves import ShowDigests
from bot.speech.reply import Button, Flow, Reply, Say, say_of

SETTINGS = ("language", "calendar", "zone", "quiet")
"""Names of questions of the welcome form, asked one by one from here."""

TEAM_ROLES = (Role.REP, Role.VIEWER)
ALL_ROLES = (Role.REP, Role.MANAGER, Role.VIEWER, Role.ADMIN)


def settings(sight: Sight) -> Reply:
    actor = sight.actor
    facts: dict[str, Fact] = {
        "language": Term(f"language-{actor.locale.value}"),
        "calendar": Term(f"calendar-{actor.calendar.value}"),
        "zone": City(actor.zone),
        "from": actor.quiet_from,
        "until": actor.quiet_until,
    }
    never = actor.quiet_from == actor.quiet_until
    lines = (
        say_of("settings-title"),
        None,
        Say("settings-language", facts),
        Say("settings-calendar", facts),
        Say("settings-zone", facts),
        Say("settings-quiet-never" if never else "settings-quiet", facts),
    )
    buttons = [Button(say_of(f"button-set-{name}"), ChangeSetting(name)) for name in SETTINGS]
    work = (Button(say_of("button-work"), ShowWork()),)
    coming = (Button(say_of("button-digests"), ShowDigests()),)
    home = (Button(say_of("button-home"), ShowHome()),)
    rows = (Flow(buttons), work, coming, home)
    return Reply(lines=lines, rows=rows)


def invites(sight: Sight) -> Reply:
    """Whom one may invite, as what; a link appears after the tap."""
    check_office(sight.actor, Office.INVITE)
    managed = sight.desk.store.people.managed_teams(sight.actor.id)
    admin = sight.actor.role is Role.ADMIN
    teams = [each for each in sight.desk.store.people.teams() if admin or each.id in managed]
    roles = ALL_ROLES[:3] if admin else TEAM_ROLES
    rows: list[tuple[Button, ...]] = [
        Flow(_invite(role, team, place if len(teams) > 1 else 0) for role in roles)
        for place, team in enumerate(teams, start=1)
    ]
    if admin:
        rows.append((Button(_as(Role.ADMIN), MakeInvite(Role.ADMIN.value, 0)),))
    said = [
        say_of("setup-row", place=place, value=Name(team.name))
        for place, team in enumerate(teams, start=1)
    ]
    one = [say_of("invite-team", team=Name(each.name)) for each in teams]
    return Reply(
        lines=(say_of("invite-title"), None, *(said if len(teams) > 1 else one)),
        rows=(*rows, (Button(say_of("button-home"), ShowHome()),)),
    )


def _invite(role: Role, team: Team, place: int) -> Button:
    """The number of its team where there are several: a name would be cut."""
    label = say_of("button-invite-to", role=Term(f"role-{role.value}"), place=place)
    return Button(label if place else _as(role), MakeInvite(role.value, team.id))


def _as(role: Role) -> Say:
    return say_of("button-invite-as", role=Term(f"role-{role.value}"))


def invite_link(link: str, role: Role) -> Reply:
    """The link, told once; the code itself is kept nowhere."""
    said = say_of("invite-link", link=AsIs(link), role=Term(f"role-{role.value}"))
    return Reply(lines=(said,), rows=((Button(say_of("button-copy"), copy=link),),))

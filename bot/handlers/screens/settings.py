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
    rows = []
    teams = sight.desk.store.people.teams()
    managed = sight.desk.store.people.managed_teams(sight.actor.id)
    admin = sight.actor.role is Role.ADMIN
    for team in teams:
        if not admin and team.id not in managed:
            continue
        roles = ALL_ROLES[:3] if admin else TEAM_ROLES
        rows += [(_invite(role, team),) for role in roles]
    if admin:
        rows.append((_invite(Role.ADMIN, None),))
    return Reply(
        lines=(say_of("invite-title"),), rows=(*rows, (Button(say_of("button-home"), ShowHome()),))
    )


def _invite(role: Role, team: Team | None) -> Button:
    role_term = Term(f"role-{role.value}")
    if team is None:
        return Button(say_of("button-invite-as", role=role_term), MakeInvite(role.value, 0))
    label = say_of("button-invite-to", role=role_term, team=Name(team.name))
    return Button(label, MakeInvite(role.value, team.id))


def invite_link(link: str, role: Role) -> Reply:
    """The link, told once; the code itself is kept nowhere."""
    said = say_of("invite-link", link=AsIs(link), role=Term(f"role-{role.value}"))
    return Reply(lines=(said,), rows=((Button(say_of("button-copy"), copy=link),),))

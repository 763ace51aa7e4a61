"""The teams, one team, and who manages it."""

from __future__ import annotations

from bot.actions.people.teams import CAN_MANAGE, team_of
from bot.domain.facts import Name, Term
from bot.domain.people import Member, Team
from bot.handlers.home.presses import ShowInvites
from bot.handlers.screens.set_up.page import (
    Shown,
    admin_only,
    back,
    button,
    shelved,
    told,
)
from bot.handlers.set_up.presses import (
    ChooseManager,
    EditTeam,
    MakeManager,
    NewTeam,
    ShowTeam,
    ShowTeams,
)
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Reply, Say, say_of


def teams(sight: Sight) -> Reply:
    admin_only(sight)

    def said(place: int, each: Team) -> Say:
        return _row(sight, each, place)

    shown = Shown(said, lambda each: ShowTeam(each.id), ShowTeams)
    title, add = say_of("setup-teams-title"), (button("setup-add", NewTeam()),)
    return shelved(sight, title, sight.desk.store.people.teams(), shown, add, back())


def _row(sight: Sight, team: Team, place: int) -> Say:
    manager = _manager(sight, team)
    if manager is None:
        return say_of("setup-row", place=place, value=Name(team.name))
    return say_of("setup-row-with", place=place, value=Name(team.name), more=Name(manager.name))


def _manager(sight: Sight, team: Team) -> Member | None:
    manager = sight.desk.store.get(Member, team.manager_id) if team.manager_id else None
    return manager if manager is not None and manager.active else None


def team(sight: Sight) -> Reply:
    admin_only(sight)
    chosen = team_of(sight.desk, int(sight.params["team"]))
    manager = _manager(sight, chosen)
    members = [each for each in sight.desk.store.people.members() if each.team_id == chosen.id]
    lines: list[Say | None] = [
        say_of("setup-entry-title", value=Name(chosen.name)),
        say_of("setup-team-manager", member=Name(manager.name))
        if manager
        else say_of("setup-team-no-manager"),
        say_of("settings-language", language=Term(f"language-{chosen.locale.value}")),
        say_of("setup-team-members", count=len(members)),
    ]
    return told(
        lines,
        (
            button("setup-rename", EditTeam(chosen.id, "name")),
            button("button-set-language", EditTeam(chosen.id, "language")),
        ),
        (button("setup-choose-manager", ChooseManager(chosen.id, 0)),),
        (button("button-invite", ShowInvites()),),
        back(ShowTeams(0)),
    )


def manager(sight: Sight) -> Reply:
    """The managers and admins there are; any other gets the role first."""
    admin_only(sight)
    chosen = team_of(sight.desk, int(sight.params["team"]))
    able = [each for each in sight.desk.store.people.members() if each.role in CAN_MANAGE]
    shown = Shown[Member](
        lambda place, each: say_of("setup-row", place=place, value=Name(each.name)),
        lambda each: MakeManager(chosen.id, each.id),
        lambda to: ChooseManager(chosen.id, to),
    )
    title = say_of("setup-manager-title", team=Name(chosen.name))
    nobody = (button("setup-nobody", MakeManager(chosen.id, 0)),)
    return shelved(sight, title, able, shown, nobody, back(ShowTeam(chosen.id)))

"""The members: a page of them, and one with role, team and permissions."""

from __future__ import annotations

from bot.actions.people.members import member_here
from bot.domain.facts import AsIs, Name, Term
from bot.domain.people import Member, Permission, Role, Team
from bot.handlers.home.presses import ShowInvites
from bot.handlers.screens.set_up.page import (
    Row,
    Shown,
    admin_only,
    back,
    button,
    shelved,
    told,
)
from bot.handlers.set_up.presses import (
    AskToRemove,
    ChooseRole,
    ChooseTeam,
    GiveRole,
    NewLink,
    Permit,
    PutInTeam,
    ShowMember,
    ShowMembers,
    ShowPermissions,
)
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Button, Flow, Reply, Say, say_of


def members(sight: Sight) -> Reply:
    admin_only(sight)

    def said(place: int, each: Member) -> Say:
        name = Name(each.name)
        return say_of("setup-row-with", place=place, value=name, more=_role(each.role))

    shown = Shown(said, lambda each: ShowMember(each.id), ShowMembers)
    title, invite = say_of("setup-members-title"), (button("button-invite", ShowInvites()),)
    return shelved(sight, title, sight.desk.store.people.members(), shown, invite, back())


def _role(role: Role) -> Term:
    return Term(f"role-{role.value}")


def _chosen(sight: Sight) -> Member:
    admin_only(sight)
    return member_here(sight.desk, int(sight.params["member"]))


def member(sight: Sight) -> Reply:
    chosen = _chosen(sight)
    team = sight.desk.store.get(Team, chosen.team_id) if chosen.team_id else None
    lines: list[Say | None] = [
        say_of("setup-entry-title", value=Name(chosen.name)),
        say_of("setup-member-role", role=_role(chosen.role)),
        say_of("setup-member-team", team=Name(team.name))
        if team
        else say_of("setup-member-no-team"),
    ]
    if _is_granted(chosen):
        lines += [None, say_of("setup-member-may")]
        lines += [
            say_of("setup-permission", permission=Term(f"permission-{each.value}"))
            for each in Permission
            if each in chosen.permissions
        ]
    return told(lines, *_changes(chosen), back(ShowMembers(0)))


def _is_granted(chosen: Member) -> bool:
    """Admins and managers have every permission by their role."""
    return chosen.role in (Role.REP, Role.VIEWER)


def _changes(chosen: Member) -> tuple[Row, ...]:
    may = (button("setup-permissions", ShowPermissions(chosen.id)),)
    return (
        (
            button("setup-role", ChooseRole(chosen.id)),
            button("setup-team", ChooseTeam(chosen.id)),
        ),
        may if _is_granted(chosen) else (),
        (button("setup-new-link", NewLink(chosen.id)),),
        (button("setup-remove", AskToRemove(chosen.id)),),
    )


def role(sight: Sight) -> Reply:
    chosen = _chosen(sight)
    roles = [
        button("button-invite-as", GiveRole(chosen.id, each.value), role=_role(each))
        for each in Role
    ]
    lines = (say_of("setup-role-title", member=Name(chosen.name)),)
    return told(lines, Flow(roles), back(ShowMember(chosen.id)))


def into_team(sight: Sight) -> Reply:
    chosen = _chosen(sight)
    rows = [
        (button("setup-name", PutInTeam(chosen.id, each.id), value=Name(each.name)),)
        for each in sight.desk.store.people.teams()
    ]
    none = (button("setup-no-team", PutInTeam(chosen.id, 0)),)
    lines = (say_of("setup-into-title", member=Name(chosen.name)),)
    return told(lines, *rows, none, back(ShowMember(chosen.id)))


def permissions(sight: Sight) -> Reply:
    """A tick for each; a tap takes it away or sets it, at once."""
    chosen = _chosen(sight)
    rows = []
    for each in Permission:
        has = each in chosen.permissions
        label = say_of(
            "form-ticked" if has else "form-unticked", value=Term(f"permission-{each.value}")
        )
        rows.append((Button(label, Permit(chosen.id, each.value, 0 if has else 1)),))
    lines = (say_of("setup-permissions-title", member=Name(chosen.name)),)
    return told(lines, *rows, back(ShowMember(chosen.id)))


def member_link(link: str, name: str) -> Reply:
    """The link, told once; the code itself is kept nowhere."""
    said = say_of("setup-link", member=Name(name), link=AsIs(link))
    return told((said,), (Button(say_of("button-copy"), copy=link),))

"""The buttons of the set-up that concern teams and members."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.dialogs import Dialog
from bot.actions.people.handing_over import let_go
from bot.actions.people.joining import change_role, invite_again
from bot.actions.people.members import member_here, permit, put_in_team
from bot.actions.people.teams import set_manager, team_of
from bot.actions.ports import Desk
from bot.conversations.answers import Answers
from bot.domain.errors import NotFound
from bot.domain.facts import Name
from bot.domain.people import Member, Permission, Role
from bot.handlers.screens.set_up.members import member_link
from bot.handlers.set_up.presses import (
    AskToRemove,
    ChooseManager,
    ChooseRole,
    ChooseSuccessor,
    ChooseTeam,
    EditTeam,
    GiveRole,
    MakeManager,
    NameSuccessor,
    NewLink,
    NewTeam,
    Permit,
    PutInTeam,
    RemoveMember,
    ShowMember,
    ShowMembers,
    ShowPermissions,
    ShowTeam,
    ShowTeams,
)
from bot.handlers.set_up.setting_up import ask, change, look
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.reply import say_of

router = Router(name="setup_people")

MEMBER_VIEWS: dict[type, str] = {
    ShowMember: "setup-member",
    ChooseRole: "setup-role",
    ChooseTeam: "setup-into-team",
    ShowPermissions: "setup-permissions",
    AskToRemove: "setup-remove",
}


# Teams ----------------------------------------------------------------------------------


def _team(team_id: int) -> Screen:
    return screen("setup-team", team=team_id)


@router.callback_query(Pressed(ShowTeams))
async def show_teams(_query: CallbackQuery, press: ShowTeams, turn: Turn) -> None:
    await look(turn, screen("setup-teams", page=press.page))


@router.callback_query(Pressed(ShowTeam))
async def show_team(_query: CallbackQuery, press: ShowTeam, turn: Turn) -> None:
    await look(turn, _team(press.team))


@router.callback_query(Pressed(NewTeam))
async def new_team(_query: CallbackQuery, turn: Turn) -> None:
    await ask(turn, "setup_team", screen("setup-teams", page=0))


@router.callback_query(Pressed(EditTeam))
async def edit_team(_query: CallbackQuery, press: EditTeam, turn: Turn) -> None:
    def present(desk: Desk) -> Answers:
        team = team_of(desk, press.team)
        match press.field:
            case "name":
                return {"name": team.name}
            case "language":
                return {"language": team.locale.value}
        raise NotFound

    back = _team(press.team)
    await ask(turn, "setup_team", back, only=press.field, answers=present, id=press.team)


@router.callback_query(Pressed(ChooseManager))
async def choose_manager(_query: CallbackQuery, press: ChooseManager, turn: Turn) -> None:
    await look(turn, screen("setup-manager", team=press.team, page=press.page))


@router.callback_query(Pressed(MakeManager))
async def make_manager(_query: CallbackQuery, press: MakeManager, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        return set_manager(actor, desk, press.team, press.member or None)

    await change(turn, _team(press.team), act)


# Members --------------------------------------------------------------------------------


def _member(member_id: int) -> Screen:
    return screen("setup-member", member=member_id)


@router.callback_query(Pressed(ShowMembers))
async def show_members(_query: CallbackQuery, press: ShowMembers, turn: Turn) -> None:
    await look(turn, screen("setup-members", page=press.page))


@router.callback_query(Pressed(*MEMBER_VIEWS))
async def show_member(_query: CallbackQuery, press: ShowMember, turn: Turn) -> None:
    await look(turn, screen(MEMBER_VIEWS[type(press)], member=press.member))


@router.callback_query(Pressed(GiveRole))
async def give_role(_query: CallbackQuery, press: GiveRole, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        if press.role not in set(Role):
            raise NotFound
        return change_role(actor, desk, press.member, Role(press.role))

    await change(turn, _member(press.member), act)


@router.callback_query(Pressed(PutInTeam))
async def into_team(_query: CallbackQuery, press: PutInTeam, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        return put_in_team(actor, desk, press.member, press.team or None)

    await change(turn, _member(press.member), act)


@router.callback_query(Pressed(Permit))
async def tick(_query: CallbackQuery, press: Permit, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        if press.permission not in set(Permission):
            raise NotFound
        permission = Permission(press.permission)
        return permit(actor, desk, press.member, permission, granted=bool(press.granted))

    await change(turn, screen("setup-permissions", member=press.member), act)


@router.callback_query(Pressed(NewLink))
async def new_link(_query: CallbackQuery, press: NewLink, turn: Turn) -> None:
    username = turn.kit.username

    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        code = invite_again(actor, desk, press.member)
        link = f"https://t.me/{username}?start={code}"
        name = member_here(desk, press.member).name
        return Next(_member(press.member), greeting=member_link(link, name))

    await turn.do(inside, present=_member(press.member))


@router.callback_query(Pressed(ChooseSuccessor))
async def successor(_query: CallbackQuery, press: ChooseSuccessor, turn: Turn) -> None:
    await look(turn, screen("setup-successor", member=press.member, page=press.page))


@router.callback_query(Pressed(NameSuccessor))
async def hand_over(_query: CallbackQuery, press: NameSuccessor, turn: Turn) -> None:
    await look(turn, screen("setup-hand-over", member=press.member, heir=press.heir))


@router.callback_query(Pressed(RemoveMember))
async def remove(_query: CallbackQuery, press: RemoveMember, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        gone, estate = let_go(actor, desk, press.member, heir_id=press.heir, total=press.total)
        heir = desk.store.get(Member, press.heir)
        said = [say_of("setup-removed", member=Name(gone.name))]
        if heir is not None and estate.total:
            said.append(say_of("setup-handed-over", member=Name(heir.name), count=estate.total))
        return Next(screen("setup-members", page=0), above=tuple(said))

    await turn.do(inside, present=screen("setup-remove", member=press.member))

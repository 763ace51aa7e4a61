"""The bot in a team's group: thrown out, let in again, moved with it to a new id.

Nothing is lost meanwhile: what is for the group waits, and goes out once it may.
"""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.actions.ports.people import People
from bot.actions.ports.post import Outgoing, Post
from bot.domain.facts import Fact, Name
from bot.domain.history import StepKind
from bot.domain.people import Role, Team


def bot_out(desk: Desk, chat: int, *, once: str) -> None:
    """It may not write there any more; the manager is told, once. `once` names the occasion."""
    team = desk.store.people.team_of_chat(chat)
    if team is None:
        return
    desk.store.post.hold(chat)
    if team.heard:
        desk.step(None, StepKind.SETTINGS)
        team.heard = False
        tell_out(desk.store.post, team, desk.store.people, once=once)


def bot_back(desk: Desk, chat: int) -> None:
    """It may write there again: what waited goes out."""
    team = desk.store.people.team_of_chat(chat)
    if team is None:
        return
    if not team.heard:
        desk.step(None, StepKind.SETTINGS)
        team.heard = True
    desk.store.post.release(chat, topic=team.topic_id)


def group_moved(desk: Desk, chat: int, to: int) -> None:
    """The group became a supergroup; it is the same group under another id."""
    if desk.store.people.team_of_chat(to) is None:
        desk.store.post.follow(chat, to)


def tell_out(post: Post, team: Team, people: People, *, once: str) -> None:
    """Privately, to the team's manager; where there is none, to the admins."""
    members = people.members()
    heads = [each for each in members if each.id == team.manager_id]
    for each in heads or [each for each in members if each.role is Role.ADMIN]:
        if each.person is not None:
            dedupe = f"group-out:{team.id}:{once}:{each.id}"
            facts: dict[str, Fact] = {"team": Name(team.name), "id": team.id}
            post.put(Outgoing(chat=each.person, key="group-out", facts=facts, dedupe=dedupe))

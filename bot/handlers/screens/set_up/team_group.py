"""The group of a team: what it is told, ticked by who leads the team."""

from __future__ import annotations

from bot.actions.groups.events import group_of
from bot.domain.facts import Name, Term
from bot.domain.people import GroupEvent
from bot.handlers.groups.presses import LeaveGroup, TellAmounts, TellGroup
from bot.handlers.screens.set_up.page import told
from bot.handlers.turns.looks import Sight
from bot.speech.moves import ShowDigests
from bot.speech.presses import Press
from bot.speech.reply import Button, Reply, Say, say_of


def team_group(sight: Sight) -> Reply:
    team = group_of(sight.actor, sight.desk, int(sight.params["team"]))
    back = (Button(say_of("button-back"), ShowDigests()),)
    lines: list[Say | None] = [say_of("group-title", team=Name(team.name)), None]
    if team.chat_id is None:
        return told([*lines, say_of("group-how")], back)
    lines.append(say_of("group-hears" if team.heard else "group-deaf"))
    ticks = [
        (_tick(f"group-event-{each.value}", each in team.events, _press(team.id, each, on)),)
        for each in GroupEvent
        for on in (0 if each in team.events else 1,)
    ]
    amounts = TellAmounts(team.id, 0 if team.tell_amounts else 1)
    ticks.append((_tick("group-amounts", team.tell_amounts, amounts),))
    leave = (Button(say_of("group-leave"), LeaveGroup(team.id)),)
    return told(lines, *ticks, leave, back)


def _press(team: int, event: GroupEvent, on: int) -> Press:
    return TellGroup(team, event.value, on)


def _tick(key: str, on: bool, press: Press) -> Button:
    return Button(say_of("form-ticked" if on else "form-unticked", value=Term(key)), press)


GROUP_SCREENS = {"team-group": team_group}

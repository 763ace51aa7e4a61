"""What every button of the set-up does: look, change at once, or ask for a word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.conversations.answers import Answers
from bot.domain.people import Member
from bot.domain.rights import Office, check_office
from bot.handlers.forms.starting import begin, keep_for_later
from bot.handlers.screens.set_up.page import RETIRED
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.speech.reply import say_of

Change = Callable[[Member, Desk], object]


async def look(turn: Turn, where: Screen) -> None:
    """A screen of the set-up, for those who may."""

    def inside(actor: Member, _desk: Desk, _dialog: Dialog) -> Next:
        check_office(actor, Office.SET_UP)
        return Next(where)

    await turn.do(inside)


async def change(turn: Turn, where: Screen, act: Change, *, said: str = "setup-kept") -> None:
    """Changes something with one tap and shows how it stands now."""

    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        act(actor, desk)
        return Next(where, toast=say_of(said))

    await turn.do(inside, present=where)


async def switch(turn: Turn, where: Screen, act: Change, *, on: bool) -> None:
    """In use again, or out of use: that is said, and can be undone by the next tap."""
    if on:
        await change(turn, where, act)
        return

    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        act(actor, desk)
        return out_of_use(where)

    await turn.do(inside, present=where)


def out_of_use(where: Screen) -> Next:
    """The page of what was taken out of use just now."""
    page = screen(where.name, **{**where.params, RETIRED: 1})
    return Next(page, above=(say_of("setup-retired"),), toast=say_of("setup-kept"))


async def ask(
    turn: Turn,
    form: str,
    back: Screen,
    *,
    only: str | None = None,
    answers: Callable[[Desk], Answers] | None = None,
    **known: Any,
) -> None:
    """Begins a form of the set-up; left or finished, it leads to `back`."""

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        check_office(actor, Office.SET_UP)
        keep_for_later(dialog, desk.now)
        about = {**known, "back": back.to_json()}
        present = answers(desk) if answers is not None else {}
        return begin(dialog, form, known=about, answers=present, only=only)

    await turn.do(inside, present=back)

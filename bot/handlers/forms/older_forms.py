"""A form that changed while somebody was filling it: it is said so, and nothing typed is lost."""

from __future__ import annotations

from dataclasses import dataclass

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.conversations.repairing import Mended
from bot.conversations.said import Said, Typed
from bot.conversations.spoken import on_button
from bot.domain.facts import Name
from bot.handlers.screens.forms.form import mended_draft
from bot.handlers.turns.looks import Next, screen
from bot.speech.reply import Say, say_of

MOST_TOLD = 5


@dataclass(frozen=True)
class Older:
    """What is told above the form; `instead` when what was said answers nothing any more."""

    told: tuple[Say, ...] = ()
    instead: Next | None = None


def of_older_form(desk: Desk, dialog: Dialog, said: Said) -> Older:
    """Puts the mended draft in the place of an older one, once.

    What was said to a question that is asked no more must not answer another one.
    """
    told, mended = brought_up(desk, dialog)
    if not told or mended is None or not mended.moved:
        return Older(told)
    if isinstance(said, Typed):
        told = (*told, say_of("form-changed-unheard", text=Name(said.text)))
        return Older(told, Next(screen("form"), above=told))
    return Older(told, Next(screen("form"), above=told, toast=say_of("outdated")))


def brought_up(desk: Desk, dialog: Dialog) -> tuple[tuple[Say, ...], Mended | None]:
    """Nothing where the draft is of the form as it is now."""
    found = mended_draft(desk, dialog)
    if found is None or not found[1].changed:
        return (), None
    mended = found[1]
    dialog.draft = mended.draft.to_json()
    dialog.revision += 1
    told = (say_of("form-changed"),)
    if not mended.unplaced:
        return told, mended
    gone = (on_button(each) for each in mended.unplaced[:MOST_TOLD])
    return (*told, say_of("form-changed-unplaced"), *gone), mended

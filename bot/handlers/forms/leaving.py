"""Out of a form: back to where it was begun, the card it was about, or home."""

from __future__ import annotations

from dataclasses import replace

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.conversations.draft import Draft
from bot.domain.people import Member
from bot.handlers.capturing.lines_behind import next_line, waiting_behind, without_waiting
from bot.handlers.follow_ups.walking import BACK_TO_EVENING, onward
from bot.handlers.forms.finishing import after_welcome
from bot.handlers.forms.starting import keep_for_later
from bot.handlers.records.buttons import MOST_SHOWN, TYPED
from bot.handlers.turns.looks import HOME, Next, Screen, screen
from bot.speech.reply import say_of


def leave(dialog: Dialog) -> None:
    """The form is over; buttons of it act no more."""
    dialog.draft = None
    dialog.revision += 1


def left(actor: Member, desk: Desk, dialog: Dialog, draft: Draft) -> Next:
    """Where whoever cancels the form of this draft goes on, and what of it is kept."""
    if draft.form == "file_it":
        desk.store.filing.unpark(dialog.chat)
    if draft.form == "welcome":
        leave(dialog)
        return Next(screen("settings")) if draft.only else after_welcome(actor, desk, dialog)
    words = _typed_before(draft)
    if words is not None:
        leave(dialog)
        return Next(words)
    if "back" in draft.known:
        leave(dialog)
        return Next(Screen.from_json(draft.known["back"]))
    if BACK_TO_EVENING in draft.known.get("walk", ()):
        leave(dialog)
        return onward(actor, desk, [BACK_TO_EVENING])
    before = dialog.kept
    following = waiting_behind(draft)
    if following:
        dialog.draft = without_waiting(draft).to_json()
    keep_for_later(dialog, desk.now)
    if following and (line := next_line(actor, desk, dialog, draft)) is not None:
        return replace(line, above=(say_of("cancelled"), *line.above))
    about = draft.known.get("opportunity")
    if about is not None:
        return Next(screen("card", opportunity=about))
    # Of a form that is not worth keeping nothing is promised.
    return Next(HOME, above=(say_of("cancelled"),) if dialog.kept is not before else ())


def _typed_before(draft: Draft) -> Screen | None:
    """Where the words that a follow-up was read from can still be kept as a note."""
    typed, about = draft.known.get(TYPED), draft.known.get("opportunity")
    if not isinstance(typed, dict):  # a draft may be damaged
        return None
    text = str(typed.get("text", ""))[:MOST_SHOWN]
    if isinstance(about, int):
        return screen("found", about=about, text=text, left=1, **{TYPED: typed})
    return screen("found", party=draft.known.get("party"), text=text, left=1, **{TYPED: typed})

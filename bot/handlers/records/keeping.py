"""Where a kept message leads: told at once, told with what follows, or above a form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.actions.records import making as records
from bot.actions.records.arriving import Arrived
from bot.domain.errors import NotFound
from bot.domain.facts import Name
from bot.domain.history import Record
from bot.domain.people import Member
from bot.handlers.screens.forms.form import present_draft
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Act
from bot.speech.reply import say_of

MOST_TOLD = 200
FILES = ("photo", "document", "voice", "audio", "video", "video_note")


def will_be_kept(payload: Mapping[str, Any]) -> bool:
    """Whether the update behind is likely to be kept too, so that both are told as one."""
    message = payload.get("message")
    if not isinstance(message, dict) or str(message.get("text", "")).startswith("/"):
        return False
    return any(name in message for name in (*FILES, "forward_origin", "reply_to_message"))


def keeping(opportunity_id: int, message: Arrived, behind: Mapping[str, Any]) -> Act:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        record = records.keep(actor, desk, opportunity_id, message)
        if (record.chat_id, record.message_id) != (message.chat, message.id):
            return kept_before(record)
        return told(desk, dialog, record, message, later=will_be_kept(behind))

    return inside


def told(
    desk: Desk, dialog: Dialog, record: Record, message: Arrived, *, later: bool = False
) -> Next:
    """Over an open form a line above it; else the record, with those of the same breath.

    Of the same breath is what nobody was told of yet, and what was sent before our last
    answer came: that answer grows, and no other is sent.
    """
    if present_draft(desk, dialog) is not None:
        opportunity = desk.store.pipelines.opportunity(record.opportunity_id or 0)
        title = Name(opportunity.title if opportunity else "")
        return Next(screen("form"), above=(say_of("kept-title", title=title),))
    before = Screen.from_json(dialog.screen)
    together = before.name == "kept" and _same_breath(dialog, before, message)
    ids = [*before.params.get("records", ()), record.id] if together else [record.id]
    ids = list(dict.fromkeys(ids))[-MOST_TOLD:]
    params: dict[str, Any] = {"records": ids}
    if len({_opportunity_of(desk, each) for each in ids}) == 1:
        params["opportunity"] = record.opportunity_id
    if message.album is not None:
        params["album"] = message.album
    in_place = together and dialog.shown
    return Next(Screen("kept", params), later=later, in_place=in_place)


def kept_before(record: Record) -> Next:
    """The same message once more: where it is, and nothing else."""
    if record.opportunity_id is None:
        raise NotFound
    return Next(screen("card", opportunity=record.opportunity_id), above=(say_of("kept-before"),))


def _same_breath(dialog: Dialog, before: Screen, message: Arrived) -> bool:
    if not dialog.shown:
        return True
    album = message.album is not None and before.params.get("album") == message.album
    return album or (dialog.message_id is not None and message.id < dialog.message_id)


def _opportunity_of(desk: Desk, record_id: int) -> int | None:
    record = desk.store.get(Record, record_id)
    return record.opportunity_id if record else None

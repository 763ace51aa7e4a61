"""Messages that become records: replies, forwards, files, voices, places, contacts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiogram import Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.types import Message

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.actions.records import making as records
from bot.actions.records.arriving import Arrived
from bot.conversations.draft import Draft
from bot.domain.people import Member
from bot.handlers.customers.shared_contacts import meeting
from bot.handlers.documents import logos
from bot.handlers.records.arriving import arrived
from bot.handlers.records.keeping import keeping
from bot.handlers.records.parking import parking
from bot.handlers.screens.forms.form import present_draft
from bot.handlers.turns.looks import HOME, Next, Screen, screen
from bot.handlers.turns.subjects import subject_of
from bot.handlers.turns.turn import Act, Turn
from bot.handlers.updates.filters import InPrivate

router = Router(name="records")
router.message.filter(InPrivate())
router.edited_message.filter(InPrivate())

PLACED = frozenset({"welcome"})
"""Forms that may ask for a place themselves."""


@dataclass(frozen=True)
class Onto:
    """On this opportunity."""

    opportunity: int


@dataclass(frozen=True)
class Nowhere:
    """A record, but nobody said of what."""


@router.message()
async def take(message: Message, turn: Turn, behind: Mapping[str, Any]) -> None:
    """What is no record goes on to whoever reads plain words."""
    if message.via_bot is not None and message.via_bot.username == turn.kit.username:
        await _chosen(message, turn)
        return
    if not _could_be_kept(message):
        raise SkipHandler
    if await logos.take(message, turn):
        return
    where = await turn.kit.work.read(lambda desk: _meant(desk, turn, message))
    what = arrived(message)
    match where:
        case Onto(opportunity):
            await turn.do(keeping(opportunity, what, behind))
        case Nowhere() if what.card is not None:
            await turn.do(meeting(what))
        case Nowhere():
            await turn.do(parking(what, behind))
        case None:
            raise SkipHandler


@router.edited_message()
async def edited(message: Message, turn: Turn) -> None:
    """The record keeps up with its message; whoever looks at it sees it change."""
    await turn.do(_rewording(arrived(message)))


async def _chosen(message: Message, turn: Turn) -> None:
    """What our own inline mode put here opens what it tells of."""
    about = await turn.kit.work.read(lambda desk: _told_of(desk, turn, message))
    if about is not None:
        await turn.look(screen("card", opportunity=about))


def _told_of(desk: Desk, turn: Turn, message: Message) -> int | None:
    actor = desk.store.people.member_of(turn.origin.person)
    return None if actor is None else subject_of(actor, desk, message)


def _rewording(message: Arrived) -> Act:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        where, shown = Screen.from_json(dialog.screen), dialog.shown
        record = desk.store.pipelines.record_of(message.chat, message.id)
        if record is None or not records.reword(actor, desk, record, message.text):
            return Next(where, quiet=True)
        looked_at = where.name == "kept" and where.params.get("records") == [record.id]
        return Next(where, in_place=True) if looked_at and shown else Next(where, quiet=True)

    return inside


def _could_be_kept(message: Message) -> bool:
    parts = (message.reply_to_message, message.forward_origin, message.location, message.contact)
    files = (message.photo, message.document, message.voice, message.audio)
    videos = (message.video, message.video_note)
    return any(each is not None for each in (*parts, *files, *videos))


def _meant(desk: Desk, turn: Turn, message: Message) -> Onto | Nowhere | None:
    actor = desk.store.people.member_of(turn.origin.person)
    if actor is None:
        return None
    dialog = desk.store.dialogs.of(turn.origin.chat, turn.origin.person)
    present = present_draft(desk, dialog)
    draft = present[1] if present else None
    replied = message.reply_to_message
    if replied is not None and not _answers_form(message, dialog, draft):
        about = subject_of(actor, desk, replied)
        if about is not None:
            return Onto(about)
    return _unreplied(message, dialog, draft)


def _answers_form(message: Message, dialog: Dialog, draft: Draft | None) -> bool:
    """Words in reply to the question in view are its answer; a card may stand before it."""
    replied = message.reply_to_message
    in_view = Screen.from_json(dialog.screen or HOME.to_json()).name == "form"
    asked = in_view and replied is not None and replied.message_id == dialog.message_id
    return draft is not None and asked and message.text is not None


def _unreplied(message: Message, dialog: Dialog, draft: Draft | None) -> Onto | Nowhere | None:
    if message.text is not None and message.forward_origin is None:
        return None
    if message.location is not None and draft is not None and draft.form in PLACED:
        return None
    about = _album_on(message, dialog) or _open_on(dialog, draft)
    return Nowhere() if about is None else Onto(about)


def _album_on(message: Message, dialog: Dialog) -> int | None:
    """Where the other photos of its album were kept a moment ago."""
    last = Screen.from_json(dialog.screen)
    same = message.media_group_id is not None and last.name == "kept"
    about = last.params.get("opportunity")
    if not same or last.params.get("album") != message.media_group_id:
        return None
    return about if isinstance(about, int) else None


def _open_on(dialog: Dialog, draft: Draft | None) -> int | None:
    """What is asked about right now: by a form of an opportunity, or for where a visit was."""
    about: Any = None
    if draft is not None:
        about = draft.known.get("opportunity")
    elif Screen.from_json(dialog.screen or HOME.to_json()).name == "visit":
        about = (dialog.screen or {}).get("opportunity")
    return about if isinstance(about, int) else None

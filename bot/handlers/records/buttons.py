"""The buttons of records: what it was, calls and visits by two taps, files once more."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.actions.records import making as records
from bot.actions.records.arriving import Arrived
from bot.actions.records.making import Told
from bot.domain.errors import NotFound
from bot.domain.facts import Name
from bot.domain.history import Direction, Record, RecordKind
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.handlers.forms.starting import begin
from bot.handlers.records.keeping import keeping
from bot.handlers.records.presses import (
    KeepOnCustomer,
    KeepPlace,
    KeepWords,
    MarkRecord,
    SendFile,
    ShowCall,
    ShowFiles,
    ShowVisit,
    TellContact,
)
from bot.handlers.screens.records.words import what_of
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.reply import Say, say_of
from bot.speech.say import Wire

router = Router(name="record_buttons")

TYPED = "typed"
"""In a screen's params: the message of which it was not clear what it is."""

MOST_SHOWN = 100
"""Letters of it that are said again."""

VIEWS: dict[type, str] = {ShowCall: "call", ShowVisit: "visit", ShowFiles: "files"}

OUTCOMES = {
    "reached": Told(RecordKind.CALL, Direction.OUT),
    "no-answer": Told(RecordKind.CALL, Direction.NONE),
    "they-called": Told(RecordKind.CALL, Direction.IN),
    "visited": Told(RecordKind.VISIT, Direction.OUT),
}

SENDING = {
    "photo": ("sendPhoto", "photo"),
    "voice": ("sendVoice", "voice"),
    "audio": ("sendAudio", "audio"),
    "video": ("sendVideo", "video"),
    "video-note": ("sendVideoNote", "video_note"),
    "document": ("sendDocument", "document"),
}
"""How a file of each kind is sent again, by Telegram's id of it."""


@router.callback_query(Pressed(KeepWords))
async def keep_words(_query: CallbackQuery, press: KeepWords, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        typed = Screen.from_json(dialog.screen).params.get(TYPED)
        if typed is None:
            return Next(screen("card", opportunity=press.opportunity))
        keep = keeping(press.opportunity, Arrived.from_json(typed), {})
        return keep(actor, desk, dialog)

    await turn.do(inside)


@router.callback_query(Pressed(KeepOnCustomer))
async def keep_on_customer(_query: CallbackQuery, press: KeepOnCustomer, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        typed = Screen.from_json(dialog.screen).params.get(TYPED)
        card = screen("customer", party=press.party)
        if typed is None:
            return Next(card)
        record = records.keep_on_customer(actor, desk, press.party, Arrived.from_json(typed))
        party = desk.store.get(Party, record.party_id)
        return Next(card, above=(say_of("kept-title", title=Name(party.name if party else "")),))

    await turn.do(inside)


@router.callback_query(Pressed(*VIEWS))
async def look(_query: CallbackQuery, press: ShowCall, turn: Turn) -> None:
    await turn.look(screen(VIEWS[type(press)], opportunity=press.opportunity))


@router.callback_query(Pressed(TellContact))
async def tell(_query: CallbackQuery, press: TellContact, turn: Turn) -> None:
    """Kept at this tap; words and the next step may follow, or not."""

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        outcome = OUTCOMES.get(press.outcome)
        if outcome is None:
            raise NotFound
        record = records.tell(actor, desk, press.opportunity, outcome)
        opportunity = desk.store.get(Opportunity, press.opportunity)
        known = {
            "opportunity": press.opportunity,
            "record": record.id,
            "open": opportunity is not None and opportunity.status is Status.OPEN,
        }
        said = say_of("contact-told", what=what_of(record))
        return begin(dialog, "contact_note", known=known, above=(said,))

    await turn.do(inside, present=screen("card", opportunity=press.opportunity))


@router.callback_query(Pressed(MarkRecord))
async def mark(_query: CallbackQuery, press: MarkRecord, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        if press.kind not in set(RecordKind) or press.direction not in set(Direction):
            raise NotFound
        record = records.retell(
            actor,
            desk,
            press.record,
            kind=RecordKind(press.kind),
            direction=Direction(press.direction),
        )
        return _again(record, say_of("kept-marked", what=what_of(record)))

    await turn.do(inside)


@router.callback_query(Pressed(KeepPlace))
async def keep_place(_query: CallbackQuery, press: KeepPlace, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        records.keep_place(actor, desk, press.record)
        record = records.record_seen(actor, desk, press.record)
        return _again(record, say_of("place-kept"))

    await turn.do(inside)


@router.callback_query(Pressed(SendFile))
async def send_file(_query: CallbackQuery, press: SendFile, turn: Turn) -> None:
    """The file itself, below; where the person is stays where it is."""
    found: list[Record] = []

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        record = records.record_seen(actor, desk, press.record)
        if record.file_id is None:
            raise NotFound
        found.append(record)
        return Next(Screen.from_json(dialog.screen), quiet=True)

    if await turn.do(inside) is None:
        await turn.answer()
        await turn.kit.poster.try_post(_sending(turn.origin.chat, found[0]))


def _sending(chat: int, record: Record) -> Wire:
    method, name = SENDING.get(record.file_kind or "", SENDING["document"])
    return Wire(method, {"chat_id": chat, name: record.file_id})


def _again(record: Record, toast: Say) -> Next:
    where = screen("kept", records=[record.id], opportunity=record.opportunity_id)
    return Next(where, toast=toast)

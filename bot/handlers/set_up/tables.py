"""A spreadsheet that an admin sends: tried at once, brought in by one tap.

The file stays with Telegram; each tap reads and checks it anew, by what is there then.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from aiogram import Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.exceptions import TelegramAPIError
from aiogram.filters import BaseFilter
from aiogram.types import CallbackQuery, Message

from bot.actions.dialogs import Dialog
from bot.actions.importing.bringing import Tried, import_rows
from bot.actions.importing.columns import Table
from bot.actions.importing.headings import Fit, fit_in, fit_of
from bot.actions.importing.outcome import Imported
from bot.actions.importing.spreadsheet import ENDINGS, NoTable, Source, read_table
from bot.actions.ports import Desk
from bot.actions.records.arriving import Arrived
from bot.domain.errors import Invalid, NotFound, Refused
from bot.domain.people import Member, Role
from bot.handlers.records.arriving import arrived
from bot.handlers.records.parking import parking
from bot.handlers.set_up.refused_rows import Table as RefusedTable
from bot.handlers.set_up.refused_rows import first_refused, refused_file
from bot.handlers.set_up.table_presses import BringIn, KeepAsFile, ShowRefused
from bot.handlers.turns.looks import Next, Screen, reader_of, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import InPrivate, Pressed
from bot.speech.labels import labels_of

router = Router(name="tables")
router.message.filter(InPrivate())

MOST_BYTES = 5 * 1024 * 1024
MOST_ROWS = 20_000
"""Rows of a file in the chat; more go by the command line."""
FIRST_ROWS = 3
LONGEST_ROW = 120
MEANT_FOR = frozenset({"visit", "kept"})
"""Screens of an opportunity on which a file is kept at once."""


class IsTable(BaseFilter):
    """A file of a spreadsheet, sent by itself: in reply to a card it is a record."""

    async def __call__(self, message: Message) -> bool:
        file = message.document
        name = (file.file_name or "") if file else ""
        return message.reply_to_message is None and name.lower().endswith(ENDINGS)


@dataclass(frozen=True)
class Sent:
    """A file that somebody sent, by which it is found again."""

    file: str
    title: str

    def opened(self, data: bytes) -> Source:
        source = read_table(self.title, data)
        if source.count is not None and source.count > MOST_ROWS:
            raise Invalid("table-too-long", most=MOST_ROWS)
        return source


@router.message(IsTable())
async def take(message: Message, turn: Turn) -> None:
    """What is no table of ours goes on to whoever keeps files."""
    file = message.document
    if file is None or not await turn.kit.work.read(partial(_is_admin, turn)):
        raise SkipHandler
    sent = Sent(file.file_id, file.file_name or "")
    try:
        if (file.file_size or 0) > MOST_BYTES:
            raise Invalid("table-too-long", most=MOST_ROWS)
        await turn.showing.busy()
        data = await _fetched(turn, sent)
        fit = fit_of(sent.opened(data).header, labels_of(turn.kit.tr))
        whole = fit is not None and not (fit.missing or fit.left_out)
        if fit is None or not (whole or await turn.kit.work.read(partial(_is_free, turn))):
            raise SkipHandler
        kept = {} if whole else _nearly(fit, message)
        if fit.missing:
            await turn.do(lambda *_: Next(_unfit(sent, fit.table, kept)))
            return
        found = await _tried(turn, sent, fit.table, data)
    except Refused as refusal:
        await turn.do(partial(_refuse, refusal))
        return
    first = _first(sent, data)

    def show(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        reader = reader_of(actor, desk)
        called = {code: name for name, code in fit.codes.items()}
        why = {"why": first_refused(found.refusals, called, turn.kit.tr, desk, reader)}
        return Next(_screen("table", sent, fit.table, found, first, kept={**kept, **why}))

    await turn.do(show)


@router.callback_query(Pressed(KeepAsFile))
async def keep_as_file(_query: CallbackQuery, turn: Turn) -> None:
    """It was meant to be kept: where it belongs is asked, as of any other file."""

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        where = Screen.from_json(dialog.screen)
        if "arrived" not in where.params:
            raise NotFound
        return parking(Arrived.from_json(where.params["arrived"]), {})(actor, desk, dialog)

    await turn.do(inside)


@router.callback_query(Pressed(BringIn))
async def bring_in(_query: CallbackQuery, turn: Turn) -> None:
    try:
        sent, table = await turn.kit.work.read(partial(_shown, turn))
        await turn.answer()
        await turn.showing.busy()
        data = await _fetched(turn, sent)
        found = await turn.kit.work.stage(
            partial(_import, turn, sent=sent, table=table, data=data, apply=True)
        )
    except Refused as refusal:
        await turn.do(partial(_refuse, refusal))
        return
    await turn.do(lambda *_: Next(_screen("table-brought", sent, table, found, [])))


@router.callback_query(Pressed(ShowRefused))
async def show_refused(_query: CallbackQuery, turn: Turn) -> None:
    try:
        sent, table = await turn.kit.work.read(partial(_shown, turn))
        await turn.answer()
        data = await _fetched(turn, sent)
        found = await _tried(turn, sent, table, data)
    except Refused as refusal:
        await turn.do(partial(_refuse, refusal))
        return
    source = sent.opened(data)
    rows = {each.number: each for each in source.rows}
    codes = fit_in(table, source.header, labels_of(turn.kit.tr)).codes
    called = {code: name for name, code in codes.items()}
    table_sent = RefusedTable(sent.title, source.header, rows, found.refusals, called)
    await turn.hand(partial(refused_file, table_sent, turn.kit.tr))


def _is_admin(turn: Turn, desk: Desk) -> bool:
    member = desk.store.people.member_of(turn.origin.person)
    return member is not None and member.role is Role.ADMIN


def _is_free(turn: Turn, desk: Desk) -> bool:
    """Nothing is open that a file may be meant for: then it is looked at more closely."""
    dialog = desk.store.dialogs.of(turn.origin.chat, turn.origin.person)
    return dialog.draft is None and (dialog.screen or {}).get("name") not in MEANT_FOR


def _nearly(fit: Fit, message: Message) -> dict[str, Any]:
    """What the screen says of columns, and the message, should it be kept as a file."""
    return {
        "missing": list(fit.missing),
        "left_out": list(fit.left_out),
        "arrived": arrived(message).to_json(),
    }


def _refuse(refusal: Refused, _actor: Member, _desk: Desk, _dialog: Dialog) -> Next:
    raise refusal


def _shown(turn: Turn, desk: Desk) -> tuple[Sent, Table]:
    """The table of the screen that the button stands on. Raises NotFound for another one."""
    where = Screen.from_json(desk.store.dialogs.of(turn.origin.chat, turn.origin.person).screen)
    if where.name not in ("table", "table-brought"):
        raise NotFound
    return Sent(where.params["file"], where.params["title"]), Table(where.params["table"])


async def _fetched(turn: Turn, sent: Sent) -> bytes:
    try:
        return await turn.kit.poster.fetch(sent.file)
    except TelegramAPIError:
        raise Invalid("table-away") from None


async def _tried(turn: Turn, sent: Sent, table: Table, data: bytes) -> Imported:
    try:
        return await turn.kit.work.stage(
            partial(_import, turn, sent=sent, table=table, data=data, apply=False)
        )
    except Tried as tried:
        return tried.imported


def _import(
    turn: Turn, desk: Desk, *, sent: Sent, table: Table, data: bytes, apply: bool
) -> Imported:
    actor = desk.store.people.member_of(turn.origin.person)
    if actor is None:
        raise NotFound
    labels = labels_of(turn.kit.tr)
    source = sent.opened(data)
    fit = fit_in(table, source.header, labels)
    if fit.missing:
        raise NoTable("table-missing", names=", ".join(fit.missing))
    return import_rows(
        actor,
        desk,
        table,
        fit.taken(source).rows,
        labels=labels,
        apply=apply,
        skip_refused=True,
    )


def _first(sent: Sent, data: bytes) -> list[str]:
    rows = []
    for each, _ in zip(sent.opened(data).rows, range(FIRST_ROWS), strict=False):
        text = " · ".join(" ".join(cell.split()) for cell in each.cells.values())
        rows.append(text if len(text) <= LONGEST_ROW else f"{text[: LONGEST_ROW - 1]}…")
    return rows


def _unfit(sent: Sent, table: Table, kept: dict[str, Any]) -> Screen:
    return screen("table-unfit", file=sent.file, title=sent.title, table=table.value, **kept)


def _screen(
    name: str,
    sent: Sent,
    table: Table,
    found: Imported,
    first: list[str],
    *,
    kept: dict[str, Any] | None = None,
) -> Screen:
    counts: dict[str, Any] = {each.value: count for each, count in found.counts.items() if count}
    return screen(
        name,
        file=sent.file,
        title=sent.title,
        table=table.value,
        counts=counts,
        refused=len(found.refusals),
        alike=len(found.alike),
        first=first,
        **(kept or {}),
    )

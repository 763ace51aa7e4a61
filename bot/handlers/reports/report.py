"""/report: which one, over which days, by what; its picture, its numbers, its rows."""

from __future__ import annotations

from dataclasses import asdict

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from bot.actions.dialogs import Dialog
from bot.actions.lists.behind_reports import fix, fixed
from bot.actions.ports import Desk
from bot.actions.telling.subscriptions import subscribe, subscribed, unsubscribe
from bot.domain.errors import NotFound
from bot.domain.facts import Name
from bot.domain.listings import Kind, Listing
from bot.domain.people import Member
from bot.handlers.forms.starting import begin
from bot.handlers.home.presses import ShowReports
from bot.handlers.reports import words as report_words
from bot.handlers.reports.files import report_file
from bot.handlers.reports.presses import (
    MakeReportFile,
    OpenReportRow,
    PickDays,
    ReportOn,
    SearchInstead,
    SendToGroup,
    ShowNumbers,
    ShowShelf,
    TurnReportRows,
)
from bot.handlers.turns.looks import Next, Screen, reader_of, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import InPrivate, Pressed
from bot.reports.choice import Choice, list_of, told
from bot.reports.sending import send_to_group
from bot.reports.tables import behind_row
from bot.speech.presses import Press, pack
from bot.speech.reader import Reader
from bot.speech.reply import Parcel, say_of
from bot.speech.report_moves import EveryMonday, ShowReport

router = Router(name="reports")
router.message.filter(InPrivate())


@router.message(Command("report"))
async def choose(message: Message, command: CommandObject, turn: Turn) -> None:
    """Words behind the command ask for one at once."""
    if words := (command.args or "").strip():
        await report_words.answer(turn, message, words, sure=True)
    else:
        await turn.look(screen("reports"))


@router.callback_query(Pressed(ShowReports))
async def choose_again(_query: CallbackQuery, turn: Turn) -> None:
    await turn.look(screen("reports"))


@router.callback_query(Pressed(ReportOn))
async def choose_for_list(_query: CallbackQuery, press: ReportOn, turn: Turn) -> None:
    """What was looked for stays as it is for the report, whatever is looked for next."""

    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        listing = Listing.of_code(press.listing)
        code = "" if listing is None else fixed(actor, desk, listing).code
        return Next(screen("reports", listing=code))

    await turn.do(inside)


@router.callback_query(Pressed(ShowShelf))
async def choose_on_shelf(_query: CallbackQuery, press: ShowShelf, turn: Turn) -> None:
    where = screen("report-shelf", category=press.category, listing=press.listing)
    await turn.look(where)


@router.callback_query(Pressed(ShowReport))
async def show(_query: CallbackQuery, press: ShowReport, turn: Turn) -> None:
    await turn.look(screen("report", **asdict(press)))


@router.callback_query(Pressed(TurnReportRows))
async def turn_rows(_query: CallbackQuery, press: TurnReportRows, turn: Turn) -> None:
    await turn.look(screen("report", **asdict(press), menu="r"))


@router.callback_query(Pressed(ShowNumbers))
async def show_numbers(_query: CallbackQuery, press: ShowNumbers, turn: Turn) -> None:
    def inside(_actor: Member, _desk: Desk, dialog: Dialog) -> Next:
        return Next(screen("report-numbers", **asdict(press), theme=_theme(dialog)))

    await turn.do(inside)


@router.callback_query(Pressed(OpenReportRow))
async def open_row(_query: CallbackQuery, press: OpenReportRow, turn: Turn) -> None:
    """The list of exactly the opportunities that the row counts, with the way back."""

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        choice = Choice.of({**asdict(press), "theme": _theme(dialog)})
        composed = told(choice, actor, desk, reader_of(actor, desk), turn.kit.tr)
        behind = behind_row(composed.table, press.row)
        if behind is None:
            raise NotFound
        kept = fix(actor, desk, behind, pack(choice.press()))
        desk.store.flush()
        listing = list_of(actor, desk, choice.listing).about(Kind.FILTER, kept.id)
        return Next(screen("list", listing=listing.code))

    await turn.do(inside, present=_present(press))


@router.callback_query(Pressed(MakeReportFile))
async def make_file(_query: CallbackQuery, press: MakeReportFile, turn: Turn) -> None:
    def pack(actor: Member, desk: Desk, reader: Reader) -> Parcel:
        choice = Choice.of(asdict(press))
        return report_file(choice, actor, desk, reader, turn.kit.tr, form=press.form)

    await turn.hand(pack, present=_present(press))


@router.callback_query(Pressed(EveryMonday))
async def every_monday(_query: CallbackQuery, press: EveryMonday, turn: Turn) -> None:
    """Once more takes it back."""

    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        chosen = Choice.of(asdict(press)).params
        present = subscribed(actor, desk, chosen)
        if present is not None:
            unsubscribe(actor, desk, present.id)
            return Next(_present(press), toast=say_of("weekly-stopped"))
        kept = subscribe(actor, desk, chosen)
        return Next(_present(press), toast=say_of("weekly-begun", at=kept.next_at))

    await turn.do(inside, present=_present(press))


@router.callback_query(Pressed(SendToGroup))
async def to_group(_query: CallbackQuery, press: SendToGroup, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        choice, once = Choice.of(asdict(press)), turn.origin.update_id
        team = send_to_group(actor, desk, choice, press.team, turn.kit.tr, once=once)
        # Whoever looks at it by night goes on so; the group gets it by day.
        here = screen("report", **_present(press).params, theme=_theme(dialog))
        return Next(here, toast=say_of("report-sent", team=Name(team.name)))

    await turn.do(inside, present=_present(press))


@router.callback_query(Pressed(PickDays))
async def pick_days(_query: CallbackQuery, press: PickDays, turn: Turn) -> None:
    def ask(_actor: Member, _desk: Desk, dialog: Dialog) -> Next:
        return begin(dialog, "report_days", known={"choice": Choice.of(asdict(press)).params})

    await turn.do(ask)


@router.callback_query(Pressed(SearchInstead))
async def search_instead(_query: CallbackQuery, turn: Turn) -> None:
    def inside(_actor: Member, _desk: Desk, dialog: Dialog) -> Next:
        here = Screen.from_json(dialog.screen)
        if here.name != "report-nearest":
            return Next(screen("reports"))
        return Next(screen("found", text=here.params.get("text", "")))

    await turn.do(inside)


def _theme(dialog: Dialog) -> str:
    """By day or by night, as the picture was that is looked at."""
    here = Screen.from_json(dialog.screen)
    return str(here.params.get("theme", "")) if here.name in report_words.ROOM else ""


def _present(press: Press) -> Screen:
    """The report the button stood under."""
    chosen = asdict(press)
    kept = ("report", "by", "span", "theme", "listing")
    return screen("report", **{name: chosen[name] for name in kept if name in chosen})

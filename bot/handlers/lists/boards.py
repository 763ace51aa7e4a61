"""/board and its buttons."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.actions.dialogs import Dialog
from bot.actions.lists.filtering import find_on_board
from bot.actions.lists.listing import usual
from bot.actions.ports import Desk
from bot.domain.errors import Invalid
from bot.domain.listings import Listing
from bot.domain.people import Member
from bot.handlers.cards.moving import move_or_ask
from bot.handlers.forms.filled import Finished
from bot.handlers.forms.starting import begin
from bot.handlers.lists.board_presses import BoardCustomer, BoardPeople, DrawBoard, FindOnBoard
from bot.handlers.lists.list_presses import MoveOnBoard, PickOnBoard, ShowBoard, ShowTargets
from bot.handlers.turns.looks import Next, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import InPrivate, Pressed

router = Router(name="boards")
router.message.filter(InPrivate())


@router.message(Command("board"))
async def first_stage(_message: Message, turn: Turn) -> None:
    await turn.look(screen("board"))


@router.callback_query(Pressed(ShowBoard))
async def show(_query: CallbackQuery, press: ShowBoard, turn: Turn) -> None:
    where = screen("board", listing=press.listing, way=press.way, key=press.key, row=press.row)
    await turn.look(where)


@router.callback_query(Pressed(PickOnBoard))
async def pick(_query: CallbackQuery, press: PickOnBoard, turn: Turn) -> None:
    at = {"way": press.way, "key": press.key, "row": press.row}
    await turn.look(screen("board", listing=press.listing, pick=1, **at))


@router.callback_query(Pressed(ShowTargets))
async def choose_target(_query: CallbackQuery, press: ShowTargets, turn: Turn) -> None:
    await turn.look(screen("targets", opportunity=press.opportunity, listing=press.listing))


@router.callback_query(Pressed(MoveOnBoard))
async def move(_query: CallbackQuery, press: MoveOnBoard, turn: Turn) -> None:
    """Back on the page it left; when somebody was faster, the board as it is now."""
    there = screen("board", listing=press.listing)

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        return move_or_ask(
            actor,
            desk,
            dialog,
            opportunity_id=press.opportunity,
            version=press.version,
            stage_id=press.stage,
            back=screen("board", listing=press.listing, moved=[press.opportunity, press.stage]),
        )

    await turn.do(inside, present=there)


@router.callback_query(Pressed(DrawBoard))
async def draw(_query: CallbackQuery, press: DrawBoard, turn: Turn) -> None:
    await turn.look(screen("board-picture", listing=press.listing))


@router.callback_query(Pressed(BoardPeople))
async def of_whom(_query: CallbackQuery, press: BoardPeople, turn: Turn) -> None:
    await turn.look(screen("board-people", listing=press.listing, page=press.page))


@router.callback_query(Pressed(BoardCustomer))
async def ask_customer(_query: CallbackQuery, press: BoardCustomer, turn: Turn) -> None:
    there = screen("board", listing=press.listing)

    def start(_actor: Member, _desk: Desk, dialog: Dialog) -> Next:
        known = {"listing": press.listing, "back": there.to_json()}
        return begin(dialog, "board_of", known=known, only="customer")

    await turn.do(start, present=there)


@router.callback_query(Pressed(FindOnBoard))
async def ask_words(_query: CallbackQuery, press: FindOnBoard, turn: Turn) -> None:
    there = screen("board", listing=press.listing)

    def start(_actor: Member, _desk: Desk, dialog: Dialog) -> Next:
        known = {"listing": press.listing, "back": there.to_json()}
        return begin(dialog, "board_find", known=known, only="text")

    await turn.do(start, present=there)


def board_find(filled: Finished) -> Next:
    """The same board, of what these words may mean."""
    listing = Listing.of_code(str(filled.known["listing"])) or usual(filled.actor, filled.desk)
    sought = find_on_board(filled.actor, filled.desk, filled.words("text"))
    filled.desk.store.flush()
    return Next(screen("board", listing=replace(listing, found=sought.id).code))


def board_of(filled: Finished) -> Next:
    """The same board, of this customer only."""
    listing = Listing.of_code(str(filled.known["listing"])) or usual(filled.actor, filled.desk)
    customer = filled.answers["customer"]
    if not isinstance(customer, int):
        raise Invalid("choice-unknown")
    return Next(screen("board", listing=replace(listing, party=customer).code))

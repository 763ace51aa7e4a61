"""An admin's answers to whoever asked for a product: it is added, there is one, or no."""

from __future__ import annotations

from collections.abc import Callable

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.actions.wishes.settling import grant_wish, open_wish, refuse_wish, sell_again
from bot.conversations.answers import Answers
from bot.domain.errors import Invalid
from bot.domain.people import Member
from bot.handlers.forms.filled import Finished
from bot.handlers.forms.starting import begin, keep_for_later
from bot.handlers.set_up.setting_up import look
from bot.handlers.set_up.wish_presses import ShowWish, ShowWishes
from bot.handlers.turns.looks import Next, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.moves import AddWished, RefuseWish, SellAgain, UseForWish
from bot.speech.reply import say_of

router = Router(name="wishes")

WISHES = screen("setup-wishes", page=0)


@router.callback_query(Pressed(ShowWishes))
async def show_all(_query: CallbackQuery, press: ShowWishes, turn: Turn) -> None:
    await look(turn, screen("setup-wishes", page=press.page))


@router.callback_query(Pressed(ShowWish))
async def show(_query: CallbackQuery, press: ShowWish, turn: Turn) -> None:
    await look(turn, screen("setup-wish", wish=press.wish))


@router.callback_query(Pressed(AddWished))
async def add(_query: CallbackQuery, press: AddWished, turn: Turn) -> None:
    """The form of a product, its name filled in."""
    await _answer(turn, press.wish, "setup_product", named=True)


@router.callback_query(Pressed(SellAgain))
async def sell(_query: CallbackQuery, press: SellAgain, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        sell_again(actor, desk, press.wish)
        return Next(WISHES, above=(say_of("setup-kept"),))

    await turn.do(inside, present=WISHES)


@router.callback_query(Pressed(UseForWish))
async def use(_query: CallbackQuery, press: UseForWish, turn: Turn) -> None:
    await _answer(turn, press.wish, "wish_product", only="product")


@router.callback_query(Pressed(RefuseWish))
async def refuse(_query: CallbackQuery, press: RefuseWish, turn: Turn) -> None:
    await _answer(turn, press.wish, "wish_refused", only="note")


async def _answer(
    turn: Turn, wish_id: int, form: str, *, only: str | None = None, named: bool = False
) -> None:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        wish = open_wish(actor, desk, wish_id)
        keep_for_later(dialog, desk.now)
        known = {"wish": wish.id, "back": WISHES.to_json()}
        answers: Answers = {"name": wish.name} if named else {}
        return begin(dialog, form, known=known, answers=answers, only=only)

    await turn.do(inside, present=WISHES)


# What the forms do ----------------------------------------------------------------------


def _used(filled: Finished) -> Next:
    product = filled.answers["product"]
    if not isinstance(product, int):
        raise Invalid("choice-unknown")
    grant_wish(filled.actor, filled.desk, int(filled.known["wish"]), product)
    return Next(WISHES, above=(say_of("setup-kept"),))


def _refused(filled: Finished) -> Next:
    wish_id = int(filled.known["wish"])
    refuse_wish(filled.actor, filled.desk, wish_id, note=filled.words("note"))
    return Next(WISHES, above=(say_of("setup-kept"),))


WISH_FINISHERS: dict[str, Callable[[Finished], Next]] = {
    "wish_product": _used,
    "wish_refused": _refused,
}

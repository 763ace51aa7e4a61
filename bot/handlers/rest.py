"""The last router: menu keys, words to an open form, and buttons nobody else knew."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.domain.people import Calendar, Locale, Member
from bot.handlers import forms
from bot.handlers.filters import InPrivate, MenuLabel
from bot.handlers.looks import HOME, Next, Screen, screen
from bot.handlers.screens.form import present_draft
from bot.handlers.screens.home import MENU
from bot.handlers.turn import Turn
from bot.speech.reader import Reader
from bot.speech.reply import say_of
from bot.speech.translator import Translator

MENU_SCREENS = {
    "menu-list": screen("list"),
    "menu-report": screen("reports"),
    "menu-settings": screen("settings"),
}


def build(tr: Translator) -> Router:
    """A router of its own, because the menu's labels are known only with the locales."""
    router = Router(name="rest")
    for row in MENU:
        for key in row:
            _menu_key(router, key.label.key, _labels(key.label.key, tr))
    router.message.register(text, InPrivate())
    router.callback_query.register(outdated)
    return router


def _menu_key(router: Router, key: str, labels: frozenset[str]) -> None:
    async def pressed(_message: Message, turn: Turn) -> None:
        if key == "menu-new":
            await turn.do(forms.begin_new)
        else:
            await turn.look(MENU_SCREENS[key])

    router.message.register(pressed, InPrivate(), MenuLabel(labels))


def _labels(key: str, tr: Translator) -> frozenset[str]:
    return frozenset(tr.plain(key, Reader(locale, Calendar.GREGORIAN, "UTC")) for locale in Locale)


async def text(message: Message, turn: Turn) -> None:
    """Words or a place: to the open form, else a word of what can be done."""
    if await turn.kit.work.read(lambda desk: _form_is_open(desk, turn)):
        if message.location is not None:
            await forms.place(turn, message.location.latitude, message.location.longitude)
            return
        await forms.words(turn, message.text or message.caption or "")
        return
    await turn.look(HOME, above=(say_of("unknown-text"),))


async def outdated(_query: CallbackQuery, turn: Turn) -> None:
    """Forged, or of a version that knew more: the present is shown, nothing is done."""

    def stay(_actor: Member, _desk: Desk, dialog: Dialog) -> Next:
        return Next(Screen.from_json(dialog.screen), toast=say_of("outdated"))

    await turn.do(stay)


def _form_is_open(desk: Desk, turn: Turn) -> bool:
    dialog = desk.store.dialogs.of(turn.origin.chat, turn.origin.person)
    return present_draft(dialog) is not None

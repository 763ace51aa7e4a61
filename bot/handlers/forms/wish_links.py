"""A product that was looked for in inline mode: its name in a link, and asking for it there.

Nothing is asked for by a link alone, which anybody could have made: it shows the button.
"""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.actions.wishes.asking import ask_for_product, may_ask
from bot.domain.facts import Name
from bot.domain.people import Member
from bot.handlers.forms.wish_presses import AskForLinked
from bot.handlers.turns.looks import HOME, Next, Screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.reading.names import search_key
from bot.speech.markup import clean
from bot.speech.reply import say_of

WISH_LINK = re.compile(r"w_([A-Za-z0-9_-]{2,62})")
MOST_BYTES = 46
"""What a link has room for: 64 letters of base64, less those that say what it is."""
LEAST_LETTERS = 2

router = Router(name="wish-links")


def link_for(words: str) -> str | None:
    """The start parameter that asks for a product of this name; None where it is too long."""
    said = words.encode()
    if len(said) > MOST_BYTES or len(search_key(words)) < LEAST_LETTERS:
        return None
    return "w_" + urlsafe_b64encode(said).decode().rstrip("=")


def name_in(link: str) -> str | None:
    """What `link_for` was given; None for any other link."""
    found = WISH_LINK.fullmatch(link)
    if found is None:
        return None
    try:
        words = urlsafe_b64decode(found[1] + "=" * (-len(found[1]) % 4)).decode()
    except ValueError:
        return None
    words = " ".join(clean(words).split())
    return words if link_for(words) else None


def is_missed(actor: Member, desk: Desk, words: str) -> bool:
    """Whether nobody sells anything called so, and this member may ask for it."""
    key = search_key(words)
    if not may_ask(actor) or link_for(words) is None:
        return False
    if desk.store.wishes.sold_as(key) is not None:
        return False
    if desk.store.wishes.unsold_as(key) is not None:
        return True
    found, _ = desk.store.catalogue.products(words, page=0, size=1)
    return not found


@router.callback_query(Pressed(AskForLinked))
async def ask(_query: CallbackQuery, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        where = Screen.from_json(dialog.screen)
        words = where.params.get("words")
        if where.name != "wish-link" or not isinstance(words, str):
            return Next(where, toast=say_of("outdated"))
        wish = ask_for_product(actor, desk, name=words)
        return Next(HOME, above=(say_of("wish-sent", name=Name(wish.name)),))

    await turn.do(inside)

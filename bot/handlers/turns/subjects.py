"""What a message of the chat is about, so that a reply to it lands where it belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from aiogram.types import InlineKeyboardMarkup, Message

from bot.actions.dialogs import About
from bot.actions.ports import Desk
from bot.actions.records.making import sees
from bot.domain.people import Member
from bot.handlers.turns.looks import Screen
from bot.speech.notices import CARD_START
from bot.speech.presses import unpack

CARD_LINK = re.compile(r"[?&]start=" + CARD_START + r"([0-9]{1,18})")
_MOST_WORDS = 40
_NUMBERED = re.compile(r"\S*\d\S*")


def opportunity_at(shown: About) -> int | None:
    """The opportunity on a screen, or in the form that stands there."""
    where = Screen.from_json(shown.screen)
    about = where.params.get("opportunity")
    if where.name == "form" and shown.draft is not None:
        about = _in_form(shown.draft)
    return about if isinstance(about, int) else None


def _in_form(draft: Any) -> object:
    """Of a draft nobody can read: nothing."""
    match draft:
        case {"known": {"opportunity": about}}:
            return about
    return None


def subject_of(actor: Member, desk: Desk, message: Message) -> int | None:
    """The opportunity a message in this chat is about, if it is about one.

    What it showed last counts; then what it was made into; then the link or the number it
    carries. Whether the actor may know of it is asked by whoever acts on it; but a number
    that is not theirs to see names nothing, like one that was never given out.
    """
    chat, message_id = message.chat.id, message.message_id
    known = desk.store.filing.subject(chat, message_id)
    if known is not None:
        return known
    record = desk.store.pipelines.record_of(chat, message_id)
    if record is not None:
        return record.opportunity_id
    linked = set(_linked(message))
    if linked:
        return linked.pop() if len(linked) == 1 else None
    return _numbered(actor, desk, message.text or message.caption or "")


def _linked(message: Message) -> Iterator[int]:
    for url in _urls(message):
        found = CARD_LINK.search(url)
        if found:
            yield int(found[1])
    for data in _pressable(message.reply_markup):
        about = getattr(unpack(data), "opportunity", None)
        if isinstance(about, int):
            yield about


def _urls(message: Message) -> Iterator[str]:
    yield from re.findall(r"https?://\S+", message.text or message.caption or "")
    for entity in message.entities or message.caption_entities or ():
        if entity.url:
            yield entity.url
    markup = message.reply_markup
    for row in markup.inline_keyboard if isinstance(markup, InlineKeyboardMarkup) else ():
        yield from (button.url for button in row if button.url)


def _pressable(markup: object) -> Iterator[str]:
    for row in markup.inline_keyboard if isinstance(markup, InlineKeyboardMarkup) else ():
        yield from (button.callback_data for button in row if button.callback_data)


def _numbered(actor: Member, desk: Desk, text: str) -> int | None:
    """The only one they see whose number stands in the text, whatever numbers look like."""
    found = set()
    for word in _NUMBERED.findall(text)[:_MOST_WORDS]:
        opportunity = desk.store.pipelines.numbered(word.strip(".,;:()[]").upper())
        if opportunity is not None and sees(actor, desk, opportunity.id):
            found.add(opportunity.id)
    return found.pop() if len(found) == 1 else None

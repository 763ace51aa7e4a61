"""Inline mode: @bot and a few words find a card, in a private chat, for members alone.

Words that find no card and no product lead to asking the admins for the product.

What is sent into the other chat names no money, and opens nothing by itself: its link
leads to the bot, where rights are asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as dataclass_field
from typing import Any

from aiogram import Router
from aiogram.types import InlineQuery

from bot.actions.lists.finding import opportunities_seen
from bot.actions.ports import Desk
from bot.domain.company_settings import setting
from bot.domain.facts import Fact, Name
from bot.domain.lists import Stage
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.titles import without_party
from bot.handlers.forms.wish_links import is_missed, link_for
from bot.handlers.turns.looks import reader_of
from bot.handlers.turns.turn import Turn
from bot.reading.names import search_key
from bot.speech.keyboards import keyboard, label
from bot.speech.notices import CARD_START
from bot.speech.reader import Reader
from bot.speech.reply import Button, Reply, say_of
from bot.speech.say import Wire

MOST_FOUND = 20
MOST_TYPED = 100
GROUPS = frozenset({"group", "supergroup", "channel"})


router = Router(name="inline")


@router.inline_query()
async def offer(query: InlineQuery, turn: Turn) -> None:
    """Nothing for strangers, in groups, or while the mode is off; nothing is ever cached."""
    found = _Found()
    if query.chat_type not in GROUPS:
        words = query.query.strip()[:MOST_TYPED]
        found = await turn.kit.work.read(lambda desk: _found(desk, turn, words))
    answer = {
        "inline_query_id": query.id,
        "results": found.results,
        "cache_time": 0,
        "is_personal": True,
    }
    if found.button:
        answer["button"] = found.button
    await turn.kit.poster.try_post(Wire("answerInlineQuery", answer))


@dataclass(frozen=True)
class _Found:
    """What stands above the field of who types: cards, and a way to ask for a product."""

    results: list[dict[str, Any]] = dataclass_field(default_factory=list)
    button: dict[str, str] | None = None


def _found(desk: Desk, turn: Turn, words: str) -> _Found:
    actor = desk.store.people.member_of(turn.origin.person)
    if actor is None or not setting(desk.organisation, "inline_mode"):
        return _Found()
    reader = reader_of(actor, desk)
    found = opportunities_seen(actor, desk, words, size=MOST_FOUND)
    results = [_result(desk, turn, reader, each) for each in found]
    asks = is_missed(actor, desk, words) and (not found or _is_in_the_list(desk, words))
    return _Found(results, _asking(turn, reader, words) if asks else None)


def _is_in_the_list(desk: Desk, words: str) -> bool:
    """What finds opportunities is most likely their customer or title."""
    return desk.store.wishes.unsold_as(search_key(words)) is not None


def _asking(turn: Turn, reader: Reader, words: str) -> dict[str, str]:
    asked = say_of("wish-ask", text=Name(words))
    return {
        "text": label(asked, reader, turn.kit.tr),
        "start_parameter": link_for(words) or "",
    }


def _result(desk: Desk, turn: Turn, reader: Reader, opportunity: Opportunity) -> dict[str, Any]:
    stage = desk.store.get(Stage, opportunity.stage_id)
    party = desk.store.get(Party, opportunity.party_id)
    called = party.name if party else ""
    facts: dict[str, Fact] = {
        "title": Name(without_party(opportunity.title, called)),
        "number": Name(opportunity.number),
        "party": Name(called),
        "stage": stage.label if stage else Name(""),
    }
    link = f"https://t.me/{turn.kit.username}?start={CARD_START}{opportunity.id}"
    rows = ((Button(say_of("notice-open"), url=link),),)
    tr = turn.kit.tr
    return {
        "type": "article",
        "id": str(opportunity.id),
        "title": tr.plain(say_of("inline-title", title=Name(opportunity.title)), reader),
        "description": tr.plain(say_of("inline-about", **facts), reader),
        "input_message_content": {
            "message_text": tr.text(say_of("inline-card", **facts), reader),
            "parse_mode": "HTML",
        },
        "reply_markup": keyboard(Reply(lines=(), rows=rows), reader, tr),
    }

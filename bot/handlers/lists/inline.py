"""Inline mode: @bot and a few words find a card, in a private chat, for members alone.

What is sent into the other chat names no money, and opens nothing by itself: its link
leads to the bot, where rights are asked.
"""

from __future__ import annotations

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
from bot.handlers.turns.looks import reader_of
from bot.handlers.turns.turn import Turn
from bot.speech.keyboards import keyboard
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
    found: list[dict[str, Any]] = []
    if query.chat_type not in GROUPS:
        words = query.query.strip()[:MOST_TYPED]
        found = await turn.kit.work.read(lambda desk: _found(desk, turn, words))
    answer = {
        "inline_query_id": query.id,
        "results": found,
        "cache_time": 0,
        "is_personal": True,
    }
    await turn.kit.poster.try_post(Wire("answerInlineQuery", answer))


def _found(desk: Desk, turn: Turn, words: str) -> list[dict[str, Any]]:
    actor = desk.store.people.member_of(turn.origin.person)
    if actor is None or not setting(desk.organisation, "inline_mode"):
        return []
    reader = reader_of(actor, desk)
    found = opportunities_seen(actor, desk, words, size=MOST_FOUND)
    return [_result(desk, turn, reader, each) for each in found]


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

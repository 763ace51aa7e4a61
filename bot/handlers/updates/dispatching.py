"""All routers in one dispatcher. Its own FSM is off: drafts and lanes are ours."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from aiogram import Dispatcher, Router
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.dispatcher.event.telegram import TelegramEventObserver
from aiogram.types import TelegramObject

from bot.handlers.capturing import choosing, line_or_one_more, several_on_card
from bot.handlers.cards import (
    approvals,
    closing_warnings,
    copying,
    exchanging,
    filling_in,
    giving,
    histories,
    line_buttons,
)
from bot.handlers.cards import card as cards
from bot.handlers.customers import card as customer_cards
from bot.handlers.customers import erasing as safety
from bot.handlers.customers import lists as customers
from bot.handlers.customers import merging, shared_contacts
from bot.handlers.customers import ticking as customer_ticking
from bot.handlers.documents import logos, paper_editing, papers, suppliers
from bot.handlers.follow_ups import asking, digests, evening, today, work
from bot.handlers.follow_ups import reminders as follow_ups
from bot.handlers.forms import hearing as forms
from bot.handlers.forms import wish_links, wishing
from bot.handlers.groups import commands as groups
from bot.handlers.groups import team_groups
from bot.handlers.home import more_commands, personal, rest, start, taking_back
from bot.handlers.lists import boards, exporting, filtering, inline, many
from bot.handlers.lists import listing as lists
from bot.handlers.records import buttons as record_buttons
from bot.handlers.records import messages as records
from bot.handlers.reports import goals
from bot.handlers.reports import report as reports
from bot.handlers.set_up import buttons as setup
from bot.handlers.set_up import fields as setup_fields
from bot.handlers.set_up import goods as setup_goods
from bot.handlers.set_up import people as setup_people
from bot.handlers.set_up import pipelines as setup_pipelines
from bot.handlers.set_up import rules, tables, undelivered, wishes
from bot.handlers.set_up import stages as setup_stages
from bot.handlers.updates.middleware import TurnMiddleware


class Rooms(Router):
    """Asks only those of its routers that take updates of a kind: of a press few hear words.

    Each is asked for its handlers themselves. The library's way to them goes through three
    functions and what may be wrapped around a router, of which ours have nothing.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name=name)
        self._taking: dict[str, tuple[TelegramEventObserver, ...]] = {}

    async def propagate_event(self, update_type: str, event: TelegramObject, **kwargs: Any) -> Any:
        for room in self._of(update_type):
            welcome, found = await room.check_root_filters(event, **kwargs)
            response = await room.trigger(event, **found) if welcome else UNHANDLED
            if response is not UNHANDLED:
                return response
        return UNHANDLED

    def _of(self, update_type: str) -> tuple[TelegramEventObserver, ...]:
        """Found once, when all routers are there; TypeError for one that is not as plain."""
        taking = self._taking.get(update_type)
        if taking is None:
            every = [(each, each.observers[update_type]) for each in self.sub_routers]
            for each, heard in every:
                if each.sub_routers or heard.outer_middleware:
                    raise TypeError(f"{each.name} would be asked past what stands before it")
            taking = tuple(heard for _, heard in every if heard.handlers)
            self._taking[update_type] = taking
        return taking


@lru_cache(maxsize=1)
def the_dispatcher() -> Dispatcher:
    """One for the process, since a router has one parent; what differs comes as `kit`.

    Feed it by `feed_update(bot, update, kit=kit)`. Routers are asked in this order.
    """
    dispatcher = Dispatcher(disable_fsm=True)
    dispatcher.update.outer_middleware(TurnMiddleware())
    rooms_of_all = Rooms("rooms")
    rooms_of_all.include_router(safety.router)
    rooms = (
        start,
        asking,
        wishing,
        wish_links,
        forms,
        cards,
        exchanging,
        copying,
        giving,
        line_buttons,
        choosing,
        line_or_one_more,
        several_on_card,
        closing_warnings,
        lists,
        boards,
        filtering,
        reports,
        personal,
        more_commands,
        taking_back,
    )
    day_rooms = (today, digests, evening, follow_ups, work, groups, team_groups)
    customer_rooms = (customers, customer_ticking, customer_cards, merging, histories)
    list_rooms = (many, exporting)
    document_rooms = (papers, paper_editing, suppliers)
    people = (setup_people, setup_fields, rules, goals, undelivered)
    goods = (setup_goods, wishes)
    setting_up = (setup, logos, filling_in, *goods, setup_stages, setup_pipelines, *people)
    last = (tables, shared_contacts, record_buttons, inline, records, rest)
    all_rooms = (
        *(*rooms, *day_rooms, approvals, *customer_rooms, *list_rooms),
        *(*document_rooms, *setting_up, *last),
    )
    for module in all_rooms:
        rooms_of_all.include_router(module.router)
    dispatcher.include_router(rooms_of_all)
    return dispatcher

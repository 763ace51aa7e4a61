"""All routers in one dispatcher. Its own FSM is off: drafts and lanes are ours."""

from __future__ import annotations

from functools import lru_cache

from aiogram import Dispatcher

from bot.handlers import (
    approvals,
    boards,
    cards,
    customer_cards,
    customers,
    exporting,
    filtering,
    forms,
    groups,
    inline,
    lists,
    many,
    merging,
    personal,
    record_buttons,
    records,
    reminders,
    reports,
    rest,
    setup,
    setup_fields,
    setup_people,
    setup_pipelines,
    setup_stages,
    shared_contacts,
    start,
)
from bot.handlers.middleware import TurnMiddleware


@lru_cache(maxsize=1)
def the_dispatcher() -> Dispatcher:
    """One for the process, since a router has one parent; what differs comes as `kit`.

    Feed it by `feed_update(bot, update, kit=kit)`. Routers are asked in this order.
    """
    dispatcher = Dispatcher(disable_fsm=True)
    dispatcher.update.outer_middleware(TurnMiddleware())
    rooms = (start, forms, cards, reminders, lists, boards, filtering, reports, personal, groups)
    customer_rooms = (customers, customer_cards, merging)
    list_rooms = (many, exporting)
    setting_up = (setup, setup_stages, setup_pipelines, setup_people, setup_fields)
    last = (shared_contacts, record_buttons, inline, records, rest)
    for module in (*rooms, approvals, *customer_rooms, *list_rooms, *setting_up, *last):
        dispatcher.include_router(module.router)
    return dispatcher

"""All routers in one dispatcher. Its own FSM is off: drafts and lanes are ours."""

from __future__ import annotations

from functools import lru_cache

from aiogram import Dispatcher

from bot.handlers import (
    asking,
    boards,
    cards,
    customer_cards,
    customers,
    filtering,
    follow_ups,
    forms,
    groups,
    lists,
    many,
    personal,
    reports,
    rest,
    setup,
    setup_people,
    setup_stages,
    start,
    today,
    work,
)
from bot.handlers.middleware import TurnMiddleware


@lru_cache(maxsize=1)
def the_dispatcher() -> Dispatcher:
    """One for the process, since a router has one parent; what differs comes as `kit`.

    Feed it by `feed_update(bot, update, kit=kit)`. Routers are asked in this order.
    """
    dispatcher = Dispatcher(disable_fsm=True)
    dispatcher.update.outer_middleware(TurnMiddleware())
    rooms = (start, asking, forms, cards, lists, boards, filtering, reports, personal, groups)
    day_rooms = (today, follow_ups, work)
    customer_rooms = (customers, customer_cards)
    set_up_rooms = (setup, setup_stages, setup_people)
    for module in (*rooms, *day_rooms, *customer_rooms, many, *set_up_rooms, rest):
        dispatcher.include_router(module.router)
    return dispatcher

"""All routers in one dispatcher. Its own FSM is off: drafts and lanes are ours."""

from __future__ import annotations

from functools import lru_cache

from aiogram import Dispatcher

from bot.handlers import (
    approvals,
    asking,
    boards,
    cards,
    closing_warnings,
    copying,
    customer_cards,
    customer_ticking,
    customers,
    digests,
    evening,
    exchanging,
    exporting,
    filling_in,
    filtering,
    follow_ups,
    forms,
    giving,
    goals,
    groups,
    histories,
    inline,
    line_buttons,
    lists,
    logos,
    many,
    merging,
    paper_editing,
    papers,
    personal,
    record_buttons,
    records,
    reports,
    rest,
    rules,
    safety,
    setup,
    setup_fields,
    setup_goods,
    setup_people,
    setup_pipelines,
    setup_stages,
    shared_contacts,
    start,
    suppliers,
    tables,
    team_groups,
    today,
    undelivered,
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
    dispatcher.include_router(safety.router)
    rooms = (
        start,
        asking,
        forms,
        cards,
        exchanging,
        copying,
        giving,
        line_buttons,
        closing_warnings,
        lists,
        boards,
        filtering,
        reports,
        personal,
    )
    day_rooms = (today, digests, evening, follow_ups, work, groups, team_groups)
    customer_rooms = (customers, customer_ticking, customer_cards, merging, histories)
    list_rooms = (many, exporting)
    document_rooms = (papers, paper_editing, suppliers)
    people = (setup_people, setup_fields, rules, goals, undelivered)
    setting_up = (setup, logos, filling_in, setup_goods, setup_stages, setup_pipelines, *people)
    last = (tables, shared_contacts, record_buttons, inline, records, rest)
    all_rooms = (
        *(*rooms, *day_rooms, approvals, *customer_rooms, *list_rooms),
        *(*document_rooms, *setting_up, *last),
    )
    for module in all_rooms:
        dispatcher.include_router(module.router)
    return dispatcher

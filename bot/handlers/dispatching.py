"""All routers in one dispatcher. Its own FSM is off: drafts and lanes are ours."""

from __future__ import annotations

from aiogram import Dispatcher

from bot.handlers import cards, forms, groups, lists, personal, reminders, reports, rest, start
from bot.handlers.middleware import TurnMiddleware
from bot.handlers.turn import Kit


def build_dispatcher(kit: Kit) -> Dispatcher:
    """Routers are asked in this order; `rest` takes whatever is left."""
    dispatcher = Dispatcher(disable_fsm=True)
    dispatcher.update.outer_middleware(TurnMiddleware(kit))
    for module in (start, forms, cards, reminders, lists, reports, personal, groups):
        # A router belongs to one dispatcher; tests build several in one process.
        module.router._parent_router = None  # noqa: SLF001
        dispatcher.include_router(module.router)
    dispatcher.include_router(rest.build(kit.tr))
    return dispatcher

"""Every screen there is: a name, and the view that makes it from the store."""

from __future__ import annotations

from bot.handlers.looks import View
from bot.handlers.screens.around_card import deleted, fields, history, product_lines
from bot.handlers.screens.board import board, targets
from bot.handlers.screens.card import card
from bot.handlers.screens.card_buttons import stages
from bot.handlers.screens.customer import customer
from bot.handlers.screens.customer_fields import customer_fields, owners
from bot.handlers.screens.customers import (
    customer_alike,
    customer_groups,
    customer_orders,
    customers,
)
from bot.handlers.screens.day import DAY_SCREENS
from bot.handlers.screens.filters import FILTER_SCREENS
from bot.handlers.screens.form import form
from bot.handlers.screens.found import found
from bot.handlers.screens.home import gone, help_screen, home
from bot.handlers.screens.lists import listing_page, orders
from bot.handlers.screens.many import MANY_SCREENS
from bot.handlers.screens.report import report, reports
from bot.handlers.screens.settings import invites, settings
from bot.handlers.screens.setup import SETUP_SCREENS

SCREENS: dict[str, View] = {
    "home": home,
    "help": help_screen,
    "gone": gone,
    "form": form,
    "found": found,
    "card": card,
    "stages": stages,
    "fields": fields,
    "lines": product_lines,
    "history": history,
    "deleted": deleted,
    "list": listing_page,
    "orders": orders,
    "board": board,
    "targets": targets,
    "reports": reports,
    "report": report,
    "settings": settings,
    "invites": invites,
    "customer": customer,
    "customer-fields": customer_fields,
    "customer-owners": owners,
    "customers": customers,
    "customer-orders": customer_orders,
    "customer-groups": customer_groups,
    "customer-alike": customer_alike,
    **DAY_SCREENS,
    **FILTER_SCREENS,
    **MANY_SCREENS,
    **SETUP_SCREENS,
}

HEAVY = frozenset({"report"})
"""Screens read after the commit, beside the writers, because their queries may take time."""

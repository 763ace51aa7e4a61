"""Every screen there is: a name, and the view that makes it from the store."""

from __future__ import annotations

from bot.handlers.screens.cards.around_card import deleted
from bot.handlers.screens.cards.card import card
from bot.handlers.screens.cards.card_buttons import card_more, stages
from bot.handlers.screens.cards.copying import copy_for_whom
from bot.handlers.screens.cards.details import fields
from bot.handlers.screens.cards.filling_in import FILLING_SCREENS
from bot.handlers.screens.cards.heirs import heirs
from bot.handlers.screens.cards.lines import product_line_page, product_lines
from bot.handlers.screens.cards.passage import elsewhere, its_stages, passage
from bot.handlers.screens.customers.erasing import SAFETY_SCREENS
from bot.handlers.screens.customers.room import CUSTOMER_SCREENS
from bot.handlers.screens.customers.ticking import (
    asking_for_each,
    made_for_each,
    ticking_customers,
)
from bot.handlers.screens.documents.room import DOCUMENT_SCREENS
from bot.handlers.screens.follow_ups.closing_out import CLOSING_OUT_SCREENS
from bot.handlers.screens.follow_ups.day import DAY_SCREENS
from bot.handlers.screens.follow_ups.digests import DIGEST_SCREENS
from bot.handlers.screens.forms.form import form
from bot.handlers.screens.forms.wish_link import wish_link
from bot.handlers.screens.home import gone, help_screen, home
from bot.handlers.screens.lists.board import board, targets
from bot.handlers.screens.lists.board_narrowing import board_people
from bot.handlers.screens.lists.board_picture import board_picture
from bot.handlers.screens.lists.columns import COLUMN_SCREENS
from bot.handlers.screens.lists.filters import FILTER_SCREENS
from bot.handlers.screens.lists.found import found
from bot.handlers.screens.lists.groups import groups
from bot.handlers.screens.lists.lists import list_more, listing_page, orders
from bot.handlers.screens.lists.many import MANY_SCREENS
from bot.handlers.screens.records.kept import kept
from bot.handlers.screens.records.recording import RECORDING_SCREENS
from bot.handlers.screens.reports.goals import GOAL_SCREENS
from bot.handlers.screens.reports.room import HEAVY_REPORTS, REPORT_SCREENS
from bot.handlers.screens.set_up.room import SETUP_SCREENS
from bot.handlers.screens.set_up.table import TABLE_SCREENS
from bot.handlers.screens.set_up.team_group import GROUP_SCREENS
from bot.handlers.screens.set_up.undelivered import UNDELIVERED_SCREENS
from bot.handlers.screens.settings import invites, settings
from bot.handlers.screens.taking_back import which_to_take_back
from bot.handlers.turns.looks import View

SCREENS: dict[str, View] = {
    "home": home,
    "help": help_screen,
    "gone": gone,
    "form": form,
    "found": found,
    "wish-link": wish_link,
    "card": card,
    "card-more": card_more,
    "stages": stages,
    "fields": fields,
    "lines": product_lines,
    "line": product_line_page,
    "copy": copy_for_whom,
    "deleted": deleted,
    "take-back": which_to_take_back,
    "passage": passage,
    "elsewhere": elsewhere,
    "its-stages": its_stages,
    "list": listing_page,
    "orders": orders,
    "list-more": list_more,
    "list-groups": groups,
    "board": board,
    "targets": targets,
    "board-people": board_people,
    "board-picture": board_picture,
    "heirs": heirs,
    "customer-ticking": ticking_customers,
    "customers-each": asking_for_each,
    "customers-made": made_for_each,
    "settings": settings,
    "invites": invites,
    **CUSTOMER_SCREENS,
    **SAFETY_SCREENS,
    "kept": kept,
    **RECORDING_SCREENS,
    **FILLING_SCREENS,
    **REPORT_SCREENS,
    **DAY_SCREENS,
    **CLOSING_OUT_SCREENS,
    **DOCUMENT_SCREENS,
    **DIGEST_SCREENS,
    **FILTER_SCREENS,
    **GOAL_SCREENS,
    **COLUMN_SCREENS,
    **MANY_SCREENS,
    **SETUP_SCREENS,
    **GROUP_SCREENS,
    **UNDELIVERED_SCREENS,
    **TABLE_SCREENS,
}

HEAVY = HEAVY_REPORTS | {"board-picture"}
"""Screens read after the commit, beside the writers, because their queries may take time."""

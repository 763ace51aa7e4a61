"""All screens of the customers' room by name."""

from __future__ import annotations

from bot.handlers.screens.cards.history import history
from bot.handlers.screens.customers.card import customer, customer_more
from bot.handlers.screens.customers.fields import customer_fields, owners
from bot.handlers.screens.customers.groups import customer_groups, customers_kept
from bot.handlers.screens.customers.lists import (
    customer_alike,
    customer_orders,
    customers,
)
from bot.handlers.screens.customers.merging import merge, merge_customers, opportunity_alike, twins
from bot.handlers.turns.looks import View

CUSTOMER_SCREENS: dict[str, View] = {
    "customer": customer,
    "customer-more": customer_more,
    "customer-fields": customer_fields,
    "customer-owners": owners,
    "customers": customers,
    "customers-kept": customers_kept,
    "customer-orders": customer_orders,
    "customer-groups": customer_groups,
    "customer-alike": customer_alike,
    "history": history,
    "merge-customers": merge_customers,
    "twins": twins,
    "merge": merge,
    "opportunity-alike": opportunity_alike,
}

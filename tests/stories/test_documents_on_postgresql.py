"""The stories of documents with exactly their numbers, on the other engine as well."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from stories import test_documents as documents
from stories import test_documents_on_paper as on_paper
from stories import test_lines_of_documents as lines
from stories import test_stock_and_taxes as stock
from stories import test_suppliers as suppliers
from stories import test_what_is_owed as owed
from support.town import Town, open_town

STORIES: tuple[Callable[[Town], Awaitable[None]], ...] = (
    owed.test_what_the_customer_owes_step_by_step,
    owed.test_a_receipt_on_the_invoice_only,
    owed.test_rounding_on_the_screen_and_in_the_balance,
    documents.test_lost_with_a_quote_out_cancels_it_in_the_same_step,
    documents.test_a_quote_of_yesterday_expires_once_and_is_told_once,
    owed.test_only_what_was_invoiced_is_realised_and_returns_stand_beside,
    on_paper.test_rounding_on_paper,
    stock.test_quotes_freeze_invoices_take_returns_give_back,
    suppliers.test_from_a_request_to_the_customers_quote,
    lines.test_a_line_is_added_changed_and_taken_out,
    lines.test_a_line_more_has_the_tax_of_the_others,
    lines.test_more_than_was_still_to_come_is_kept_and_said,
)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
async def test_the_same_on_postgresql(
    database_url: str, story: Callable[[Town], Awaitable[None]]
) -> None:
    async with open_town(database_url) as town:
        await story(town)

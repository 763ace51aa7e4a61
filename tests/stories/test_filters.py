"""Putting a filter together from buttons and words, keeping it, sharing it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.actions.opportunities.fields import REFERS, fields_of
from bot.actions.ports import Desk
from bot.conversations.field_names import label_of
from bot.domain.filters import FIELDS, FieldKind
from bot.domain.lists import ListKind
from bot.handlers.screens.lists.filter_values import OFFERED, SOUGHT
from stories.test_lists_and_board import M, customers, sold_to
from support.sales import lost_by, won
from support.talker import Talker
from support.town import REP, SECOND, Town


async def source(town: Town, code: str) -> int:
    def ask(desk: Desk) -> int:
        items = desk.store.lists.items(ListKind.SOURCE)
        return next(each.id for each in items if each.code == code)

    return await town.kept(ask)


async def three(town: Town) -> None:
    by_phone = await source(town, "phone")
    await sold_to(town, "Small", amount=M, source=by_phone)
    await sold_to(town, "Large", amount=9 * M, source=by_phone, probability=60)
    await sold_to(town, "Other", amount=9 * M)


async def filtering(talker: Talker) -> Talker:
    await talker.say("/list")
    return await talker.tap("Filter", "New filter")


async def test_two_conditions_make_a_list(town: Town) -> None:
    await three(town)
    rep = await filtering(town.rep)
    await rep.tap("Source", "Phone")
    assert "• Source: Phone" in rep.sees
    await rep.tap("✅ Done", "Add a condition", "Amount", "From")
    await rep.say("5m")
    assert "• Amount: from 5,000,000.00 €" in rep.sees
    await rep.tap("Up to")
    await rep.say("10m")
    await rep.tap("✅ Done")
    assert "• Source: Phone" in rep.sees
    assert "• Amount: up to 10,000,000.00 €" in rep.sees
    await rep.tap("Show the list")
    assert customers(rep) == ["Large"]
    assert "Total amount: 9,000,000.00 €" in rep.sees
    # From the list back to the filter, one condition less.
    await rep.tap("Filter", "✖ Amount", "Show the list")
    assert customers(rep) == ["Large", "Small"]


async def test_values_are_ticked_and_unticked(town: Town) -> None:
    await three(town)
    rep = await filtering(town.rep)
    await rep.tap("Source", "Phone", "Website")
    assert "• Source: Phone or Website" in rep.sees
    await rep.tap("Phone", "Website")
    assert "•" not in rep.sees
    await rep.tap("Empty", "✅ Done", "Show the list")
    assert customers(rep) == ["Other"]


async def test_every_field_is_offered_and_every_page_has_a_way_out(town: Town) -> None:
    rep = await town.rep.say("/list")
    await rep.tap("Filter")
    assert "No filter is saved yet." in rep.sees
    await rep.tap("Back")
    assert "Total amount" in rep.sees or "Nothing here." in rep.sees
    await filtering(rep)
    first = [each for each in rep.buttons if "Leave" not in each]
    assert len(first) <= 20
    await rep.tap("More…")
    offered = {*first, *rep.buttons}
    assert len(rep.rows) <= 11
    await rep.tap("Next ›")
    offered |= set(rep.buttons)
    for field in await town.kept(lambda desk: list(fields_of(desk).values())):
        assert await rep.words(str(label_of(field).key)) in offered  # type: ignore[union-attr]
    await rep.tap("Back", "Back", "Leave")
    assert "No filter is saved yet." in rep.sees


async def test_customers_are_searched(town: Town) -> None:
    await three(town)
    rep = await filtering(town.rep)
    await rep.tap("Customer", "Search")
    await rep.say("lar")
    await rep.tap("Large")
    await rep.tap_key("form-done")
    assert "• Customer: Large" in rep.sees
    await rep.tap("✅ Done", "Show the list")
    assert customers(rep) == ["Large"]


async def test_a_filter_begun_at_the_open_ones_finds_open_ones_and_says_so(town: Town) -> None:
    await three(town)
    await won(town, await sold_to(town, "Sold", amount=9 * M))
    await lost_by(town, REP, await sold_to(town, "Gone", amount=9 * M))
    rep = await filtering(town.rep)
    await rep.tap("Amount", "From")
    await rep.say("8m")
    await rep.tap("✅ Done")
    assert "• Status: Open\n• Amount: from 8,000,000.00 €" in rep.sees
    await rep.tap("Show the list")
    assert sorted(customers(rep)) == ["Large", "Other"]
    await rep.tap("Filter")
    await rep.tap_key("button-filter-less", field="Status")
    await rep.tap("Show the list")
    assert sorted(customers(rep)) == ["Gone", "Large", "Other", "Sold"]

    # What only ended ones have is looked for among them; of all of them, it begins with nothing.
    rep = await filtering(rep)
    await rep.tap("More…", "Loss reason", "Price", "✅ Done", "Show the list")
    assert customers(rep) == ["Gone"]
    await rep.say("/list")
    await rep.tap("All", "Filter", "New filter", "Amount", "From")
    await rep.say("8m")
    await rep.tap("✅ Done")
    assert "Status" not in rep.sees


async def test_words_and_days(town: Town) -> None:
    await three(town)
    await sold_to(town, "Titled", title="Winter pumps")
    rep = await filtering(town.rep)
    await rep.tap("More…", "Title", "Search")
    await rep.say("WINTER")
    await rep.tap("✅ Done", "Add a condition", "More…", "Created on", "7 days")
    assert "• Created on: the last 7 days" in rep.sees
    await rep.tap("✅ Done", "Show the list")
    assert customers(rep) == ["Titled"]
    await town.forward(days=7)
    await rep.tap("Filter", "Show the list")
    assert "Nothing here." in rep.sees


async def test_a_kept_filter_is_shared_but_not_its_rights(town: Town) -> None:
    await three(town)
    await sold_to(town, "Theirs", person=SECOND, probability=60)
    rep, second = town.rep, town.person(SECOND)
    await filtering(rep)
    await rep.tap("Probability", "From")
    await rep.say("60")
    await rep.tap("✅ Done", "💾 Save")
    await rep.say("Likely ones")
    assert "✅ Saved." in rep.sees
    assert "Likely ones\n\n• Status: Open\n• Probability: from 60" in rep.sees

    await second.say("/list")
    await second.tap("Filter")
    assert not any("Likely" in each for each in second.buttons)
    link = rep.data("Delete").replace("qz.", "qi.")
    await second.press(second.message["message_id"], link)
    assert "no longer here" in second.sees

    await rep.tap("Share with North")
    assert "Shared with everybody in North" in rep.sees
    await second.say("/list")
    await second.tap("Filter", "Likely ones")
    assert not any("Delete" in each for each in second.buttons)
    await second.press(second.message["message_id"], rep.data("Delete"))
    await second.tap("Show the list")
    assert second.sees.startswith("Likely ones · yours · 1")
    assert customers(second) == ["Theirs"]

    await rep.tap("Delete")
    assert "No filter is saved yet." in rep.sees
    # The list of a filter that is gone is gone too, and nothing breaks.
    await second.tap("Order", "Highest amount")
    assert "no longer here" in second.sees


async def test_a_filter_follows_the_days(town: Town) -> None:
    today = town.clock.now().date()
    await sold_to(town, "Due", close_date=today)
    rep = await filtering(town.rep)
    await rep.tap("Past due", "Show the list")
    assert "Nothing here." in rep.sees
    await town.forward(days=1)
    await rep.tap("Filter", "Show the list")
    assert customers(rep) == ["Due"]


@pytest.mark.parametrize(
    "data",
    ["qd.rate", "qv.status.nonsense", "qv.source_id.1x", "ql.amount.7", "qm.x", "qq.amount.title"],
)
async def test_forged_buttons_lead_nowhere(town: Town, data: str) -> None:
    rep = await filtering(town.rep)
    await rep.press(rep.message["message_id"], data)
    assert rep.toast

    def conditions(desk: Desk) -> list[Any]:
        member = desk.store.people.member_of(REP)
        draft = desk.store.listings.draft(member.id) if member else None
        assert draft is not None
        return draft.conditions

    only_open = ["any", {"field": "status", "values": ["open"]}]
    assert await town.kept(conditions) == [only_open]


@pytest.mark.parametrize("name", [n for n, f in FIELDS.items() if f.kind is FieldKind.REFERENCE])
def test_every_reference_has_values_to_choose_from(name: str) -> None:
    """A new one shows up here: on buttons, or searched."""
    assert name in OFFERED or name in SOUGHT
    assert name in REFERS


async def test_every_field_has_its_page(town: Town) -> None:
    rep = await filtering(town.rep)
    for name in FIELDS:
        await rep.press(rep.message["message_id"], f"qd.{name}")
        assert "✅ Done" in rep.buttons
        await rep.tap("Known")
        assert ": known" in rep.sees
        await rep.press(rep.message["message_id"], f"qw.{name}")


async def test_an_unsaved_filter_is_not_lost_behind_the_filters(town: Town) -> None:
    await three(town)
    rep = await filtering(town.rep)
    await rep.tap("Source", "Phone", "✅ Done", "🔎 Filters")
    assert "Not saved yet:\n" in rep.sees
    assert "• Source: Phone" in rep.sees
    await rep.say("/start")
    await rep.say("/list")
    await rep.tap("Filter", "Go on with it", "Show the list")
    assert customers(rep) == ["Large", "Small"]
    await rep.tap("Filter", "Save")
    await rep.say("By phone")
    await rep.tap("🔎 Filters")
    assert "Not saved yet" not in rep.sees
    assert "Go on with it" not in " ".join(rep.buttons)

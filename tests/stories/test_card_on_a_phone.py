"""A card is read on a phone: its text stays in view above its buttons."""

from __future__ import annotations

import pytest

from bot.actions.follow_ups.planning import set_follow_up
from bot.actions.opportunities.lines import add_line
from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.opportunities import Opportunity
from bot.domain.parties import LeadState, PartyKind
from bot.domain.people import Locale
from support.sales import lost_by, member_of, sold_to
from support.talker import Talker
from support.town import REP, SATURDAY, SECOND, Town, open_town

MOST_ROWS = 6


async def worked_on(town: Town) -> Talker:
    """Nora's, with all that puts a button on a card, opened from her list."""
    await sold_to(town, "Acme", amount=100000)

    def act(desk: Desk) -> None:
        rep = member_of(desk, REP)
        product = desk.store.catalogue.product_coded("P-200")
        assert product is not None
        add_line(rep, desk, 1, product_id=product.id, quantity=2000)
        set_follow_up(rep, desk, 1, due_local=SATURDAY.replace(tzinfo=None, hour=23))

    await town.core.work.write(act)
    await town.rep.say("/list")
    return await town.rep.tap(town.rep.buttons[0])


@pytest.mark.parametrize("locale", list(Locale))
async def test_what_matters_is_at_hand_and_the_rest_one_tap_away(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        rep = await worked_on(town)
        at_hand = ("product", "follow-up", "call", "won", "lost", "details", "home")
        for name in at_hand:
            assert await rep.words(f"button-{name}") in rep.buttons
        assert len(rep.rows) <= MOST_ROWS
        card, number = rep.message["message_id"], rep.sees.split("\n")[0]
        folded = ("visit", "stages", "edit", "lines", "papers", "its-customer", "history")
        words = [await rep.words(f"button-{name}") for name in folded]
        assert not {*words} & {*rep.buttons}
        await rep.tap_key("button-details")
        assert rep.message["message_id"] == card, "in place"
        assert number in rep.sees
        assert {*words} <= {*rep.buttons}
        assert len(rep.sees.splitlines()) + len(rep.rows) <= 8
        await rep.tap_key("button-back")
        assert await rep.words("button-won") in rep.buttons


@pytest.mark.parametrize("locale", list(Locale))
async def test_what_is_changed_stands_above_its_buttons(
    sqlite_database: str, locale: Locale
) -> None:
    """At 360 by 740 a message has room for 20 lines, of which a row of buttons takes two."""
    async with open_town(sqlite_database, locale=locale) as town:
        await sold_to(town, "Acme", amount=5000_00)
        rep = await town.rep.say("/start o_1")
        await rep.tap_key("button-edit")
        for _ in range(2):
            assert len(rep.sees.splitlines()) + 2 * len(rep.rows) <= 20
            await rep.tap_key("form-page-after" if _ == 0 else "form-page-before")
        await rep.tap_key("ask-title.label")
        await rep.say("Pumps")
        assert "Pumps" in rep.sees
        await rep.tap_key("button-duplicate")
        await rep.tap("Acme")
        assert "OPP-2026-00002" in rep.sees


async def test_the_way_through_the_list_is_kept_behind_more(town: Town) -> None:
    rep = await worked_on(town)
    await rep.tap("More", "Stage", "Back")
    assert "📋 List" in rep.buttons


async def test_words_typed_behind_more_are_meant_for_the_card(town: Town) -> None:
    rep = await worked_on(town)
    await rep.tap("More")
    await rep.say("probability 40%")

    def chance(desk: Desk) -> int:
        found = desk.store.get(Opportunity, 1)
        assert found is not None
        return found.probability

    assert await town.kept(chance) == 40


async def test_what_ended_needs_no_more(town: Town) -> None:
    """Little can be done with it: everything is in view at once."""
    await sold_to(town, "Acme")
    await lost_by(town, REP, 1)
    rep = await town.rep.say("/start o_1")
    assert {"📄 Documents", "👤 Customer", "🕘 History"} <= {*rep.buttons}
    assert len(rep.rows) <= 4


async def test_an_older_more_shows_what_has_ended_meanwhile(town: Town) -> None:
    rep = await worked_on(town)
    data = rep.data("More")
    await lost_by(town, REP, 1)
    await rep.press(rep.message["message_id"], data)
    assert "OPP-2026-00001" in rep.sees
    assert "🚗 Visit" not in rep.buttons
    assert "‹ Back" in rep.buttons


def made_a_lead(desk: Desk) -> None:
    desk.step(None, StepKind.LEAD)
    (party, *_), _ = desk.store.catalogue.parties("Acme", page=0, size=1)
    party.kind, party.lead_state = PartyKind.LEAD, LeadState.UNKNOWN


@pytest.mark.parametrize("locale", list(Locale))
async def test_a_lead_and_what_it_may_become_is_in_view(
    sqlite_database: str, locale: Locale
) -> None:
    """A customer's card folds too: of a lead it had nine rows."""
    async with open_town(sqlite_database, locale=locale) as town:
        await sold_to(town, "Acme", amount=100000)
        await town.core.work.write(made_a_lead)
        rep = await town.rep.say("/customers")
        await rep.tap(next(each for each in rep.buttons if "1" in each or "۱" in each))
        assert len(rep.rows) <= MOST_ROWS
        for name in ("new", "to-company", "lead-disqualify", "details", "home"):
            assert await rep.words(f"button-{name}") in rep.buttons
        words = [await rep.words(f"button-{name}") for name in ("edit", "history", "list")]
        assert not {*words} & {*rep.buttons}
        await rep.tap_key("button-details")
        assert "Acme" in rep.sees
        assert {*words} <= {*rep.buttons}
        await rep.tap_key("button-back")
        assert await rep.words("button-new") in rep.buttons


async def test_a_colleagues_customer_has_no_more(town: Town) -> None:
    await sold_to(town, "Acme", SECOND, amount=100000)
    rep = await town.rep.say("/customers")
    await rep.tap("👥 All", "1")
    assert "👥 Customers" in rep.buttons
    assert "☰ More" not in rep.buttons


@pytest.mark.parametrize("locale", list(Locale))
async def test_at_the_review_what_is_saved_is_read_above_the_button(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        rep = await town.rep.say("/new")
        await rep.say("Acme")
        await rep.tap(rep.buttons[0])
        while await rep.words("form-skip") in rep.buttons:
            await rep.tap_key("form-skip")
        assert "Acme" in rep.sees
        assert len(rep.rows) <= 5
        assert rep.rows[0][0]["text"] == await rep.words("form-save")
        source = await rep.words("ask-source.label")
        assert source in rep.sees
        assert source not in rep.buttons
        await rep.tap_key("form-rest")
        assert source in rep.buttons

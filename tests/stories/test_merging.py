"""The same customer twice, the same opportunity twice: seen, merged, and parted again."""

from __future__ import annotations

from bot.domain.parties import Party
from stories.test_customers import new_customer
from stories.test_own_fields import define
from support.talker import Talker
from support.town import SECOND, Town


async def save_one(rep: Talker, customer: str, amount: str) -> None:
    """Standard, of this customer, worth so much."""
    await rep.say("/new")
    await rep.say(customer)
    label = customer if customer in rep.buttons else f"➕ {customer}"
    await rep.tap(next(each for each in rep.buttons if each == label or customer in each))
    await rep.tap("Standard")
    await rep.tap("Skip")
    await rep.say(amount)
    while "✅ Save" not in rep.buttons:
        await rep.tap("Skip")
    await rep.tap("✅ Save")


async def test_a_second_one_like_the_first_is_doubted(town: Town) -> None:
    rep = town.rep
    await save_one(rep, "Norrin", "500")
    await save_one(rep, "Norrin", "500")
    assert "This looks like one you have already" in rep.sees
    assert "OPP-2026-00001" in rep.sees
    await rep.tap("OPP-2026-00001")
    assert "500.00 €" in rep.sees
    await rep.say("They want it blue")
    assert [each for each in rep.buttons if "Note on" in each]
    await save_one(rep, "Norrin", "500")
    await rep.tap("No, save a new one")
    assert "Saved as OPP-2026-00002" in rep.sees


async def test_another_of_the_same_customer_is_not_doubted(town: Town) -> None:
    rep = town.rep
    await save_one(rep, "Norrin", "500")
    await save_one(rep, "Norrin", "700")
    assert "Saved as OPP-2026-00002" in rep.sees
    await save_one(rep, "Halden", "500")
    assert "Saved as OPP-2026-00003" in rep.sees


async def test_the_same_again_after_a_while_is_not_doubted(town: Town) -> None:
    rep = town.rep
    await save_one(rep, "Norrin", "500")
    await town.forward(days=6)
    await save_one(rep, "Norrin", "500")
    assert "This looks like one you have already" in rep.sees
    await rep.say("/cancel")
    await town.forward(days=2)
    await save_one(rep, "Norrin", "500")
    assert "Saved as OPP-2026-00002" in rep.sees


async def test_two_opportunities_become_one_and_are_parted_again(town: Town) -> None:
    rep = town.rep
    await save_one(rep, "Norrin", "500")
    await save_one(rep, "Norrin", "700")
    link = rep.message["message_id"]
    await rep.tap("Merge", "OPP-2026-00001")
    assert "Is OPP-2026-00002 the same as OPP-2026-00001?" in rep.sees
    assert "The amount will be 500.00 €" in rep.sees
    await rep.tap("Merge them")
    assert "OPP-2026-00001" in rep.sees
    await rep.open_link("o_2")
    assert "🔗 OPP-2026-00002 was merged into this one." in rep.sees
    await rep.open_link("o_1")
    assert "was merged into" not in rep.sees
    for typed in ("/find OPP-2026-00002", "OPP-2026-00002", "opp 2", "#2"):
        await rep.say(typed)
        assert "🔗 OPP-2026-00002 was merged into this one." in rep.sees, typed
        assert "OPP-2026-00001" in rep.sees
        assert "Norrin" in rep.sees
    await rep.say("OPP-2026-00001")
    assert "was merged into" not in rep.sees
    await rep.open_link("o_1")
    await rep.tap("Undo: merged")
    await rep.open_link("o_2")
    assert "was merged into" not in rep.sees
    assert "OPP-2026-00002" in rep.sees
    assert "700.00 €" in rep.sees
    assert link


async def test_what_only_the_newer_one_has_is_not_lost(town: Town) -> None:
    """Who decides, its campaign, who converted it, and a field of the admin's."""
    await define(town)
    rep = town.rep
    await save_one(rep, "Norrin", "500")
    await save_one(rep, "Norrin", "700")
    for line, answer in (
        ("Who decides", "A group"),
        ("Converted by", "Sam Second"),
        ("Payment", "Cash"),
    ):
        await rep.tap("Change", line, answer)
    await rep.tap("Merge", "OPP-2026-00001", "Merge them", "Change")
    assert "OPP" not in rep.buttons[0]
    assert "Amount: 500.00 €" in rep.sees
    await rep.tap("Next ›")
    for line in ("A group", "Converted by: Sam Second", "Payment: Cash"):
        assert line in rep.sees
    await rep.open_link("o_1")
    await rep.tap("Undo: merged", "Change", "Next ›")
    assert "Payment: Cash" not in rep.sees
    assert "Sam Second" not in rep.sees


async def test_two_currencies_are_never_one_sum(town: Town) -> None:
    rep = town.rep
    await save_one(rep, "Norrin", "500")
    await save_one(rep, "Norrin", "700")
    await rep.tap("Change", "Currency", "USD")
    await rep.say("0.5")
    await rep.tap("Save", "Product", "Ball valve")
    await rep.say("2")
    await rep.tap("Save", "Merge", "OPP-2026-00001")
    assert "The amount will be 500.00 €" not in rep.sees
    await rep.tap("Merge them")
    assert "OPP-2026-00002" in rep.sees


async def test_two_customers_become_one(town: Town) -> None:
    rep = town.rep
    await save_one(rep, "Norrin", "500")
    await new_customer(rep, "Ogden Pumps", "Company", "06 12 34 56 78")
    await rep.say("/customers ogden")
    old, opening = rep.message["message_id"], rep.data("1")
    await rep.tap("1", "Merge")
    assert "Norrin" in rep.buttons
    assert "Ogden Pumps" not in rep.buttons  # it is the same as itself anyway
    await rep.say("Norrin")
    await rep.tap("Norrin")
    assert "Is Ogden Pumps the same as Norrin?" in rep.sees
    await rep.tap("Merge them")
    assert rep.sees.startswith("Norrin")
    assert "06 12 34 56 78" in rep.sees
    assert "1 opportunity, 1 open" in rep.sees
    await rep.say("/customers ogden")
    assert "No customers here" in rep.sees
    await rep.press(old, opening)
    merged = "🔗 Ogden Pumps was merged into this customer.\n\nNorrin"
    assert [each for each in rep.screens if each.startswith(merged)]
    await rep.say("/customers norrin")
    await rep.tap("1")
    assert "was merged into" not in rep.sees
    await rep.tap("Undo: merged")
    assert "06 12" not in rep.sees
    await rep.say("/customers ogden")
    assert "Ogden Pumps" in rep.sees


async def test_another_reps_customer_is_not_mine_to_merge(town: Town) -> None:
    await new_customer(town.person(SECOND), "Ogden", "Company")
    await new_customer(town.rep, "Norrin", "Company")
    await town.rep.tap("Merge")
    await town.rep.say("Ogden")
    await town.rep.tap("Ogden")
    assert "not allowed" in town.rep.sees or "not allowed" in town.rep.toast
    ogden = await town.kept(lambda desk: desk.store.get(Party, 1))
    assert ogden is not None
    assert ogden.merged_into_id is None

"""Names that are nearly right, names that people use, and what was used last."""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.actions.set_up.products import add_product
from bot.domain.money import Money
from support.sales import sold_to
from support.talker import Talker
from support.town import ADMIN, SECOND, Town


async def test_a_misspelt_customer_is_offered_and_a_new_one_too(town: Town) -> None:
    await town.knows("Northwind Logistics", "Delta Steel")
    rep = town.rep
    await rep.say("/new")
    await rep.say("Nortwhind")
    assert "Nothing is called “Nortwhind”. Did you mean:" in rep.sees
    assert "Northwind Logistics" in rep.buttons
    assert "Delta Steel" not in rep.buttons
    assert any("Create “Nortwhind”" in each for each in rep.buttons)
    await rep.tap("Northwind Logistics", "✅ Save")
    assert "Northwind Logistics – Standard" in rep.sees


async def test_nothing_like_it_is_said_as_before(town: Town) -> None:
    await town.knows("Northwind Logistics")
    await town.rep.say("/new")
    await town.rep.say("Zzyzx")
    assert "Nothing found for “Zzyzx”" in town.rep.sees


async def test_a_misspelt_product_is_offered(town: Town) -> None:
    rep = await opened(town)
    await rep.tap("➕ Product")
    await rep.say("Presure sensr")
    assert "Did you mean:" in rep.sees
    await rep.tap("Pressure sensor")
    assert "How many?" in rep.sees


async def opened(town: Town, customer: str = "Acme") -> Talker:
    rep = town.rep
    await rep.say("/new")
    await rep.say(customer)
    return await rep.tap(customer[:12], "✅ Save")


async def test_a_misspelt_name_finds_cards_by_words_and_by_find(town: Town) -> None:
    rep = await opened(town, "Northwind Logistics")
    for words in ("Nortwhind", "/find Nortwhind"):
        await rep.say(words)
        assert "Nothing is called “Nortwhind”. Did you mean:" in rep.sees
        await rep.tap("Northwind Logistics")
        assert "OPP-2026-00001" in rep.sees
    second = town.person(SECOND)
    for words in ("Nortwhind", "/find Nortwhind"):
        await second.say(words)
        assert "Northwind" not in second.sees


async def test_an_admin_names_a_product_as_people_do(town: Town) -> None:
    ada = town.person(ADMIN)
    await ada.say("/start")
    await ada.tap("Set-up", "Products")
    await ada.tap("4", "Other names")
    await ada.say("dewatering pump, agua-mat، پمپ لجن")
    assert "Other names: dewatering pump, agua-mat, پمپ لجن" in ada.sees
    await town.knows("Acme")
    rep = town.rep
    await rep.say("Acme 2 dewatering pumps at 1100 eur, 60%")
    assert "• 2 × Water pump" in rep.sees
    await rep.say("/cancel")
    await opened(town)
    await rep.tap("➕ Product")
    for words in ("agua", "dewater", "پمپ لجن"):
        await rep.say(words)
        assert f"Found for “{words}”:" in rep.sees
        assert any("Water pump" in each for each in rep.buttons)
    await rep.say("dewatring pump")
    assert "Did you mean:" in rep.sees


async def test_what_was_used_last_comes_first(town: Town) -> None:
    rep = await opened(town, "Norrin")
    await rep.tap("➕ Product")
    first = [each.split(" · ")[0] for each in rep.buttons[:4]]
    assert first == ["Annual support", "Ball valve", "Pressure sensor", "Water pump"]
    await rep.say("/cancel")
    await rep.say("Norrin 2 water pumps at 1050 eur, 60%")
    await rep.tap("✅ Save")
    await rep.tap("➕ Product")
    assert rep.buttons[0].startswith("Water pump")
    await rep.say("/new")
    assert rep.buttons[0] == "Norrin"
    second = town.person(SECOND)
    await second.say("/new")
    await second.say("Second’s own")
    await second.tap("Create “Second’s own”", "✅ Save")
    await rep.say("/new")
    assert rep.buttons[0] == "Norrin"


async def test_quick_prices_begin_with_the_last_one(town: Town) -> None:
    await town.knows("Acme")
    rep = town.rep
    await rep.say("Acme 2 water pumps at 1050 eur, 60%")
    await rep.tap("✅ Save", "➕ Product", "Water pump", "× 2")
    assert "What does one cost?" in rep.sees
    assert rep.buttons[:2] == ["1,050.00 €", "1,100.00 €"]
    await rep.tap("1,050.00 €", "✅ Save")
    second = town.person(SECOND)
    await second.say("Norrin 500 eur 20%")
    await second.tap("Create “Norrin”", "✅ Save")
    await second.tap("➕ Product", "Water pump", "× 2")
    assert "1,050.00 €" not in second.buttons


async def test_a_reason_in_ones_own_words_is_asked_back_and_taken_by_one_tap(town: Town) -> None:
    await sold_to(town, "Acme", amount=100_00)
    rep = await town.rep.say("/start o_1")
    await rep.tap("Lost")
    await rep.say("the price was to high")
    assert any("Price" in each for each in rep.buttons)
    assert not any("Timing" in each for each in rep.buttons)
    await rep.tap("Price", "Done", "Save")
    assert "Reason: Price" in rep.sees


async def test_a_long_product_keeps_its_name_and_its_end_on_the_button(town: Town) -> None:
    def two(desk: Desk) -> None:
        admin = desk.store.people.member_of(ADMIN)
        assert admin is not None
        for code, power in (("C-15", "15 kW"), ("C-22", "22 kW")):
            name = f"Centrifugal multistage pump {power}"
            price = Money(1_234_567_00, "EUR")
            add_product(admin, desk, name=name, code=code, answers={"price": price})

    await sold_to(town, "Acme")
    await town.core.work.write(two)
    rep = await town.rep.say("/start o_1")
    await rep.tap("Product")
    await rep.say("centri")
    pumps = [each for each in rep.buttons if each.startswith("Centrifugal mu")]
    assert [each[-5:] for each in pumps] == ["15 kW", "22 kW"]

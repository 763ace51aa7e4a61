"""Pipelines by chat: made, chosen, moved between, given up; and what a stage asks for."""

from __future__ import annotations

import pytest

from bot.actions.ports import Desk
from bot.actions.set_up.custom_fields import add_field, ask_in_pipeline
from bot.domain.custom_fields import CustomKind
from bot.domain.people import Locale
from support.sales import member_of
from support.talker import Talker
from support.town import ADMIN, Town, open_town


async def stages_room(town: Town) -> Talker:
    ada = town.person(ADMIN)
    await ada.say("/start")
    return await ada.tap("Set-up", "Stages")


async def open_row(ada: Talker, words: str) -> Talker:
    (line,) = [each for each in ada.sees.splitlines() if words in each]
    return await ada.tap(line.partition(".")[0])


async def export_pipeline(town: Town) -> Talker:
    ada = await stages_room(town)
    await ada.tap("Pipelines", "Add")
    await ada.say("Export")
    await ada.tap("Eight sales stages", "Save")
    assert "Prospecting" in ada.sees
    assert "Negotiation and review" in ada.sees
    return ada


async def acme(rep: Talker, customer: str = "Acme") -> Talker:
    await rep.say("/new")
    await rep.say(customer)
    return await rep.tap(customer)


async def test_with_one_pipeline_nobody_is_asked(town: Town) -> None:
    rep = await acme(town.rep)
    assert rep.asked.startswith("What kind of opportunity is it?")
    await rep.tap("Save", "Stage")
    assert not [each for each in rep.buttons if "pipeline" in each]


async def test_a_rep_chooses_and_the_last_choice_holds(town: Town) -> None:
    await export_pipeline(town)
    rep = await acme(town.rep)
    assert rep.asked.startswith("Which pipeline is it in?")
    await rep.tap("Export", "Save")
    assert "📍 Prospecting" in rep.sees

    await acme(rep, "Beta")
    assert rep.asked.startswith("What kind of opportunity is it?")
    while not rep.sees.startswith("New opportunity"):
        await rep.tap("Skip")
    assert "Pipeline: Export" in rep.sees
    await rep.tap("Pipeline", "Sales", "Save")
    assert "📍 Contact" in rep.sees


async def test_a_field_of_no_pipeline_says_that_all_ask_it(town: Town) -> None:
    await export_pipeline(town)
    await town.core.work.write(
        lambda desk: add_field(member_of(desk, ADMIN), desk, name="Floors", kind=CustomKind.TEXT)
    )
    ada = town.person(ADMIN)
    await ada.say("/start")
    await ada.tap("Set-up", "Fields", "1")
    assert "Asked in every pipeline" in ada.sees
    await ada.tap("Export")
    assert "Asked in every pipeline" not in ada.sees


@pytest.mark.parametrize("dropped", [1, 2])
async def test_what_another_pipeline_does_not_ask_is_named_and_dropped(
    town: Town, dropped: int
) -> None:
    """Changed at the review, before it is saved: of the fields of the first nothing is kept."""
    await export_pipeline(town)

    def define(desk: Desk) -> None:
        ada = member_of(desk, ADMIN)
        for name in ("Floors", "Lifts")[:dropped]:
            field = add_field(ada, desk, name=name, kind=CustomKind.TEXT)
            ask_in_pipeline(ada, desk, field.id, 1, asked=True)

    await town.core.work.write(define)
    rep = await acme(town.rep)
    await rep.tap("Sales")
    await rep.skip_to_words("Floors?")
    await rep.say("nine")
    if dropped > 1:
        await rep.say("two")
    assert "Floors: nine" in rep.sees
    await rep.tap("Pipeline", "Export")
    more = " and 1 more" if dropped > 1 else ""
    assert f"No longer asked here, so I dropped: Floors{more}" in rep.sees
    assert "Floors: nine" not in rep.sees
    await rep.tap("Save")
    assert "📍 Prospecting" in rep.sees

    def floors(desk: Desk) -> object:
        found = desk.store.pipelines.numbered("OPP-2026-00001")
        return found and found.custom_value(1)

    assert await town.kept(floors) is None


async def test_an_opportunity_moves_to_a_stage_of_another_pipeline(town: Town) -> None:
    await export_pipeline(town)
    rep = await acme(town.rep)
    await rep.tap("Sales", "Save")
    await rep.tap("Stage", "Another pipeline", "Export", "Price quote")
    assert "📍 Price quote · since today" in rep.sees
    await town.forward(hours=50)
    await rep.tap("Price quote" if "Price quote" in rep.buttons else "Stage")
    await rep.tap("Negotiation and review")
    await rep.tap("Stage", "Way through")
    lines = rep.sees.splitlines()
    assert "Price quote → Negotiation and review · after 2 days" in lines[3]
    assert "Nora Field · Contact → Price quote · after" in lines[4]
    assert lines[5].endswith("Nora Field · created")


async def test_a_pipeline_is_given_up_stage_by_stage(town: Town) -> None:
    await export_pipeline(town)
    rep = town.rep
    for customer in ("Acme", "Beta", "Gamma"):
        await acme(rep, customer)
        if rep.asked.startswith("Which pipeline"):
            await rep.tap("Sales")
        await rep.tap("Save")
    await rep.tap("Qualification ›")

    ada = await stages_room(town)
    await ada.tap("Pipelines")
    await open_row(ada, "Sales")
    assert "3 open opportunities are in it." in ada.sees
    await ada.tap("Stop using")
    assert "Which pipeline takes them over?" in ada.sees
    await ada.tap("Export")
    assert "2 open opportunities are in Contact. Which stage of Export takes them?" in ada.sees
    await ada.tap("Prospecting")
    assert "1 open opportunity is in Qualification. Which stage of Export takes it?" in ada.sees
    await ada.tap("Value proposition")
    assert "3 opportunities are in Export now." in ada.sees
    await rep.say("/list")
    assert (rep.sees.count("Prospecting"), rep.sees.count("Value proposition")) == (2, 1)

    await ada.tap("2")
    await ada.tap("Stop using")
    assert "The last pipeline has to stay" in ada.toast


async def test_only_what_is_missing_is_asked_at_the_move(town: Town) -> None:
    ada = await stages_room(town)
    await open_row(ada, "Proposal")
    await ada.tap("Asked on entering", "Amount", "Close date")
    assert [each for each in ada.buttons if each.startswith("✅")] == [
        "✅ Amount",
        "✅ Close date",
    ]
    await ada.tap("Back")
    assert "☑️ Asked on entering: Amount and Close date" in ada.sees

    rep = await acme(town.rep)
    await rep.tap("Save")
    await rep.tap("Stage", "Proposal")
    assert rep.sees.startswith("Proposal needs a little more first.\n\nHow much is it worth?")
    assert not [each for each in rep.buttons if "Skip" in each]
    await rep.say("500")
    assert "When do you expect to close it?" in rep.sees
    await rep.tap("In a week", "Save")
    assert "📍 Proposal · since today" in rep.sees
    assert "💰 500.00 €" in rep.sees

    await rep.tap("Undo")
    assert "📍 Contact" in rep.sees
    await rep.tap("Stage", "Proposal")
    assert "📍 Proposal" in rep.sees


async def test_one_missing_answer_moves_it_at_once(town: Town) -> None:
    ada = await stages_room(town)
    await open_row(ada, "Qualification")
    await ada.tap("Asked on entering", "Source")
    rep = await acme(town.rep)
    await rep.tap("Save", "Qualification ›", "Website")
    assert "📍 Qualification" in rep.sees
    assert "Website" in rep.sees


async def test_winning_asks_what_the_won_stage_needs(town: Town) -> None:
    ada = await stages_room(town)
    await open_row(ada, "Won")
    await ada.tap("Asked on entering", "Amount", "Source")
    rep = await acme(town.rep)
    await rep.tap("Save", "Won")
    await rep.say("100")
    await rep.tap("Phone", "Save")
    assert rep.asked.startswith("Why was it won?")
    await rep.tap("Quality", "Save")
    assert "🏆 Won" in rep.sees


async def test_leaving_the_question_leaves_it_where_it_was(town: Town) -> None:
    ada = await stages_room(town)
    await open_row(ada, "Proposal")
    await ada.tap("Asked on entering", "Amount")
    rep = await acme(town.rep)
    await rep.tap("Save", "Stage", "Proposal", "Cancel")
    assert "📍 Contact" in rep.sees


async def test_products_are_asked_at_the_move_from_the_board(town: Town) -> None:
    ada = await stages_room(town)
    await open_row(ada, "Qualification")
    await ada.tap("Asked on entering", "Products")
    rep = await acme(town.rep)
    await rep.tap("Save")
    await rep.say("/board")
    await rep.tap("Move", "1", "Qualification")
    assert "Which products?" in rep.sees
    await rep.tap("Ball valve", "× 2", "Done")
    await rep.say("/list")
    assert "200.00 €" in rep.sees
    assert "Qualification" in rep.sees


@pytest.mark.parametrize("locale", list(Locale))
async def test_types_of_other_programs_come_together_once_they_are_confirmed(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        ada = town.person(ADMIN)
        await ada.say("/start")
        await ada.tap_key("button-set-up")
        await ada.tap_key("setup-shelf-type")
        await ada.tap_key("setup-more-types")
        assert await ada.words("item-support") in ada.sees
        await ada.tap_key("button-back")
        assert await ada.words("item-support") not in ada.sees
        await ada.tap_key("setup-more-types")
        await ada.tap_key("setup-more-types-take")
        for code in ("sales", "support", "maintenance"):
            assert await ada.words(f"item-{code}") in ada.sees
        assert await ada.words("setup-more-types") not in ada.buttons


async def test_stages_are_filtered_by_once_a_pipeline_is_chosen(town: Town) -> None:
    rep = await acme(town.rep)
    await rep.tap("Save")
    await rep.say("/list")
    await rep.tap("Filter", "New filter", "Stage")
    assert "Contact" in "".join(rep.buttons)
    await export_pipeline(town)
    await rep.say("/list")
    await rep.tap("Filter", "New filter", "Stage")
    assert "Choose the pipeline first" in rep.sees
    assert "Prospecting" not in "".join(rep.buttons)
    await rep.tap("Pipeline", "Sales", "✅ Done", "Add a condition", "Stage")
    assert "Prospecting" not in "".join(rep.buttons)
    await rep.tap("Contact", "✅ Done", "Show the list")
    assert "1. Acme" in rep.sees

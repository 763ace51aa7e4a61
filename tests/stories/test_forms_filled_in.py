"""A form of an admin's own: made in the chat, filled in by a rep, read in both histories."""

from __future__ import annotations

from bot.domain.history import Record, RecordKind
from bot.domain.people import Permission
from support.sales import permit, sold_to
from support.talker import Talker
from support.town import ADMIN, SECOND, Town


async def made(town: Town, name: str = "Site visit") -> Talker:
    ada = town.person(ADMIN)
    await ada.say("/start")
    await ada.tap("Set-up", "Forms", "Add")
    await ada.say(name)
    await ada.say("Who was there?\nHow many pumps?\n\nWhat else?")
    return ada


async def filed(town: Town) -> list[Record]:
    return await town.kept(
        lambda desk: [
            each
            for each in desk.store.exports.all_of(Record, range(1, 50))
            if each.deleted_at is None
        ]
    )


async def test_an_admin_makes_it_and_a_rep_fills_it_in(town: Town) -> None:
    await sold_to(town, "Acme", amount=100_00)
    ada = await made(town)
    assert "2. How many pumps?" in ada.sees

    rep = await town.rep.say("/start o_1")
    await rep.tap("Site visit")
    assert "Who was there?" in rep.sees
    await rep.say("Mrs Moreau")
    await rep.say("12, two of them old")
    await rep.tap("Skip")
    assert rep.sees.startswith("Site visit\n")
    assert "Who was there: Mrs Moreau" in rep.sees
    await rep.tap("Save")
    assert "in the history" in rep.sees

    (record,) = await filed(town)
    assert record.kind is RecordKind.FORM
    assert record.text == (
        "Site visit\nWho was there?\n— Mrs Moreau\nHow many pumps?\n— 12, two of them old"
    )
    await rep.tap("History")
    assert "Mrs Moreau" in rep.sees
    await rep.say("/customers")
    await rep.tap("1", "History")
    assert "Mrs Moreau" in rep.sees


async def test_nothing_is_kept_of_a_form_without_an_answer(town: Town) -> None:
    await sold_to(town, "Acme", amount=100_00)
    await made(town)
    rep = await town.rep.say("/start o_1")
    await rep.tap("Site visit", "Skip", "Skip", "Skip", "Save")
    assert await filed(town) == []


async def test_of_several_one_is_chosen_and_one_out_of_use_is_not_offered(town: Town) -> None:
    await sold_to(town, "Acme", amount=100_00)
    await made(town)
    ada = await made(town, "Complaint")
    rep = await town.rep.say("/start o_1")
    await rep.tap("Form…")
    assert "Site visit" in " ".join(rep.buttons)
    assert "Complaint" in " ".join(rep.buttons)
    await ada.tap("Stop using")
    rep = await town.rep.say("/start o_1")
    await rep.tap("More")
    assert "Site visit" in " ".join(rep.buttons)
    assert "Form…" not in " ".join(rep.buttons)


async def test_what_an_admin_changes_meanwhile_changes_no_form_under_way(town: Town) -> None:
    await sold_to(town, "Acme", amount=100_00)
    ada = await made(town)
    rep = await town.rep.say("/start o_1")
    await rep.tap("Site visit")
    await rep.say("Mrs Moreau")
    await ada.tap("Questions")
    await ada.say("Only this?")
    await rep.say("9")
    await rep.tap("Skip", "Save")
    (record,) = await filed(town)
    assert "How many pumps?\n— 9" in record.text


async def test_anothers_opportunity_is_not_there_without_the_permission_to_comment(
    town: Town,
) -> None:
    await sold_to(town, "Acme", amount=100_00)
    await made(town)
    rep = await town.rep.say("/start o_1")
    await rep.tap("More")
    fill = rep.data("Site visit")
    second = town.person(SECOND)
    await second.say("/start")
    for data in (fill, fill.replace(".1.", ".99.")):
        await second.press(second.message["message_id"], data)
        assert "no longer here" in second.sees + second.toast
    await permit(town, SECOND, Permission.VIEW_LIST)
    await second.press(second.message["message_id"], fill)
    assert "not allowed" in second.sees + second.toast
    await permit(town, SECOND, Permission.COMMENT)
    await second.press(second.message["message_id"], fill)
    assert "Who was there?" in second.sees


async def test_a_customer_without_an_opportunity_has_forms_too_and_they_can_be_undone(
    town: Town,
) -> None:
    rep = await town.rep.say("/customers")
    await rep.tap("New customer")
    await rep.say("Harbour")
    await rep.tap("Company", "Save", "More")
    assert "🕘 History" in rep.buttons
    assert not [each for each in rep.buttons if "📋 Site visit" in each]
    await made(town)
    await rep.say("/customers")
    await rep.tap("1", "Site visit")
    await rep.say("Mrs Moreau")
    await rep.tap("Skip", "Skip", "Save")
    assert "in the history" in rep.sees
    assert "Harbour" in rep.sees
    (record,) = await filed(town)
    assert (record.kind, record.opportunity_id) == (RecordKind.FORM, None)
    assert record.text == "Site visit\nWho was there?\n— Mrs Moreau"
    await rep.tap("History")
    assert "Mrs Moreau" in rep.sees

    # It is of the customer, so an opportunity made later does not have it; undone it is gone.
    await rep.tap("Back", "Undo")
    assert await filed(town) == []
    await rep.tap("History")
    assert "Mrs Moreau" not in rep.sees


async def test_a_colleagues_customer_has_no_form_for_others_and_a_forged_button_none(
    town: Town,
) -> None:
    await sold_to(town, "Acme", amount=100_00)
    await made(town)
    await made(town, "Complaint")
    rep = await town.rep.say("/customers")
    await rep.tap("1", "Form…")
    fill = rep.data("Complaint")
    second = town.person(SECOND)
    await second.say("/find Acme")
    await second.say("/customers")
    await second.tap_key("button-home")
    for data in (fill, fill.replace(".1.", ".99.")):
        await second.press(second.message["message_id"], data)
        assert "not allowed" in second.sees + second.toast or "no longer" in second.sees
        assert "Who was there?" not in second.sees
    maya = town.manager
    await maya.say("/start")
    await maya.press(maya.message["message_id"], fill)
    assert "Who was there?" in maya.sees

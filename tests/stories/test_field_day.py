"""What a rep sends in the field: forwards, places, contacts, bursts, albums, calls and visits."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from typing import Any

import pytest

from bot.actions.opportunities.creating import create
from bot.actions.ports import Desk
from bot.domain.history import Direction, Record, RecordKind
from bot.domain.opportunities import Engagement, Opportunity
from bot.domain.parties import Party
from bot.domain.people import Locale, Member
from bot.speech.moves import OpenCard
from bot.speech.presses import pack
from support.pictures import PNG
from support.talker import Talker
from support.town import REP, SATURDAY, SECOND, VIEWER, Town, open_town

TOWER = (48.8584, 2.2945)
"""Acme’s place; Norrin’s is 1.7 km away."""
OTHER = (48.8738, 2.2950)


async def opportunity(town: Town, title: str, customer: str = "Acme", *, of: int = REP) -> int:
    def make(desk: Desk) -> int:
        actor = desk.store.people.member_of(of)
        assert isinstance(actor, Member)
        return create(actor, desk, customer=customer, title=title, answers={}).id

    return await town.core.work.write(make)


async def opened(town: Town, opportunity_id: int) -> Talker:
    await town.rep.say("/help")
    message = town.rep.message["message_id"]
    return await town.rep.press(message, pack(OpenCard(opportunity_id)))


async def records(town: Town, opportunity_id: int) -> Sequence[Record]:
    def ask(desk: Desk) -> Sequence[Record]:
        return desk.store.pipelines.records(opportunity_id, 50)[::-1]

    return await town.kept(ask)


async def kept(town: Town, kind: type[Any], row: int) -> Any:
    return await town.kept(lambda desk: desk.store.get(kind, row))


def answers(rep: Talker) -> int:
    return len(rep.screens)


# Calls and visits by two taps ---------------------------------------------------------


async def test_a_call_by_two_taps_and_words_after_it(town: Town) -> None:
    pumps = await opportunity(town, "Pumps")
    rep = await opened(town, pumps)
    await town.forward(minutes=3)
    await rep.tap("📞 Call", "✅ Reached")
    (call,) = await records(town, pumps)
    assert (call.kind, call.direction, call.text) == (RecordKind.CALL, Direction.OUT, "")
    made = await kept(town, Opportunity, pumps)
    assert (made.engagement, made.first_response_minutes) == (Engagement.REPLIED, 3)
    assert "✅ Saved: 📞 Call" in rep.sees
    await rep.say("Wants three more")
    await rep.tap("Mon 23 Nov, 09:00", "✅ Save")
    (call,) = await records(town, pumps)
    assert call.text == "Wants three more"
    assert "⏰ Next: Mon 23 Nov" in rep.sees
    assert "“Wants three more”" in rep.sees


async def test_nobody_answered_is_no_contact(town: Town) -> None:
    pumps = await opportunity(town, "Pumps")
    rep = await opened(town, pumps)
    await rep.tap("📞 Call", "🔕 No answer", "✅ Save")
    made = await kept(town, Opportunity, pumps)
    assert (made.engagement, made.first_response_minutes) == (Engagement.NEW, None)
    assert "📞 Call, no answer · today 10:00 · Nora Field" in rep.sees


async def test_a_contact_in_the_first_minute_counts_as_0(town: Town) -> None:
    pumps = await opportunity(town, "Pumps")
    rep = await opened(town, pumps)
    await rep.tap("📞 Call", "✅ Reached")
    assert (await kept(town, Opportunity, pumps)).first_response_minutes == 0
    await town.forward(hours=2)
    await opened(town, pumps)
    await rep.tap("🚗 Visit", "✅ Visited")
    assert (await kept(town, Opportunity, pumps)).first_response_minutes == 0


async def test_a_voice_message_says_what_was_said(town: Town) -> None:
    pumps = await opportunity(town, "Pumps")
    rep = await opened(town, pumps)
    await rep.tap("📞 Call", "⬅ They called")
    rep.phone.voice(b"Ogg")
    await town.go_on()
    assert "What was said?" in rep.sees
    assert [each.file_kind for each in await records(town, pumps)] == [None, "voice"]


async def test_a_visit_is_measured_to_the_customers_place(town: Town) -> None:
    pumps = await opportunity(town, "Pumps")
    rep = await opened(town, pumps)
    await rep.tap("🚗 Visit")
    await rep.share_place(*TOWER)
    assert "🚗 Visit · today 10:00" in rep.sees
    await rep.tap("Keep as customer’s place")
    assert "Keep as customer’s place" not in "".join(rep.buttons)
    party = await kept(town, Party, (await kept(town, Opportunity, pumps)).party_id)
    assert (party.latitude, party.longitude) == (48_858_400, 2_294_500)
    await rep.tap("📂 Open", "🚗 Visit")
    await rep.share_place(*OTHER)
    assert "📏 1.7 km from the customer’s place" in rep.sees
    first, second = await records(town, pumps)
    assert (first.metres, second.metres) == (None, 1713)
    assert (second.kind, second.direction) == (RecordKind.VISIT, Direction.OUT)


async def test_a_place_alone_offers_who_is_near(town: Town) -> None:
    pumps = await opportunity(town, "Pumps")
    await opportunity(town, "Valves", "Norrin")
    await opportunity(town, "Pipes", "Faraway")

    def settle(desk: Desk) -> None:
        from bot.domain.history import StepKind

        desk.step(None, StepKind.SET_UP)
        for key, where in (("acme", TOWER), ("norrin", OTHER), ("faraway", (35.7, 51.4))):
            party = desk.store.catalogue.party_named(key)
            assert party is not None
            party.latitude, party.longitude = (round(each * 1_000_000) for each in where)

    await town.core.work.write(settle)
    await town.rep.share_place(48.8585, 2.2945)
    read = town.rep.sees
    assert "📍 Acme · 11 m" in read
    assert "📍 Norrin · 1.7 km" in read
    assert "Faraway" not in read
    assert [b.split(" · ")[0] for b in town.rep.buttons[:2]] == ["Pumps", "Valves"]
    await town.rep.tap(town.rep.buttons[0])
    (visit,) = await records(town, pumps)
    assert (visit.kind, visit.metres) == (RecordKind.VISIT, 11)


# Forwards -----------------------------------------------------------------------------


async def test_a_forward_asks_once_where_it_belongs(town: Town) -> None:
    pumps = await opportunity(town, "Pumps")
    await opportunity(town, "Valves", "Norrin")
    rep = town.rep
    await rep.say("/help")
    rep.phone.forward("We need them in March", "Karim")
    await town.go_on()
    assert "Which opportunity does it belong to?" in rep.sees
    await rep.say("pum")
    await rep.tap("Pumps")
    (message,) = await records(town, pumps)
    assert (message.kind, message.direction) == (RecordKind.MESSAGE, Direction.IN)
    assert (message.text, message.origin_name) == ("We need them in March", "Karim")
    assert message.at - SATURDAY < timedelta(minutes=1)
    assert "From Karim" in rep.sees
    assert (await kept(town, Opportunity, pumps)).engagement is Engagement.NEW


async def test_the_same_forward_again_opens_where_it_is(town: Town) -> None:
    pumps = await opportunity(town, "Pumps")
    rep = await opened(town, pumps)
    written = int(town.clock.now().timestamp()) - 60
    rep.phone.forward("We need them in March", "Karim", date=written)
    await town.go_on()
    await rep.tap("Pumps")
    rep.phone.forward("We need them in March", "Karim", date=written)
    await town.go_on()
    assert rep.sees.startswith("This message is saved already.")
    assert "OPP-2026-00001" in rep.sees
    assert len(await records(town, pumps)) == 1


async def test_another_rep_learns_nothing_of_it(town: Town) -> None:
    pumps = await opportunity(town, "Pumps")
    rep = await opened(town, pumps)
    rep.phone.forward("We need them in March", "Karim")
    await town.go_on()
    await rep.tap("Pumps")
    second = town.person(SECOND)
    theirs = await opportunity(town, "Tubes", "Norrin", of=SECOND)
    second.phone.forward("We need them in March", "Karim")
    await town.go_on()
    assert "Pumps" not in second.sees
    await second.tap("Tubes")
    assert len(await records(town, theirs)) == 1


async def test_three_forwards_are_one_question_and_one_tap(town: Town) -> None:
    pumps = await opportunity(town, "Pumps")
    rep = town.rep
    await rep.say("/help")
    before = answers(rep)
    for words in ("One", "Two", "Three"):
        rep.phone.forward(words, "Karim")
    await town.go_on()
    assert answers(rep) == before + 1
    assert "3 messages are waiting." in rep.sees
    await rep.tap("Pumps")
    assert [each.text for each in await records(town, pumps)] == ["One", "Two", "Three"]
    assert rep.sees.split("\n") == ["✅ Saved: 3 items", "• 3 messages on Pumps"]


async def test_a_forward_becomes_a_new_opportunity(town: Town) -> None:
    rep = town.rep
    await rep.say("/help")
    rep.phone.forward("We need pumps", "Karim")
    await town.go_on()
    await rep.say("Karim & Sons")
    await rep.tap("Create “Karim & Sons”", "✅ Save")
    (message,) = await records(town, 1)
    assert (message.text, message.origin_name) == ("We need pumps", "Karim")


async def test_who_cancels_is_not_asked_again(town: Town) -> None:
    await opportunity(town, "Pumps")
    rep = town.rep
    rep.phone.forward("One", "Karim")
    await town.go_on()
    await rep.tap("Cancel")
    rep.phone.forward("Two", "Karim")
    await town.go_on()
    assert "1 message is waiting." in rep.sees


async def test_a_viewer_sends_in_vain(town: Town) -> None:
    await opportunity(town, "Pumps")
    viewer = town.person(VIEWER)
    viewer.phone.forward("One", "Karim")
    await town.go_on()
    assert "not allowed" in viewer.sees


# Bursts and albums --------------------------------------------------------------------


async def test_seven_things_out_of_a_dead_zone_are_told_in_one_answer(town: Town) -> None:
    pumps, valves = await opportunity(town, "Pumps"), await opportunity(town, "Valves")
    rep = await opened(town, pumps)
    first = rep.message["message_id"]
    await rep.say("/help")
    second = rep.message["message_id"]
    await rep.press(second, pack(OpenCard(valves)))
    before = answers(rep)
    for minute, words in enumerate(("blue", "not green", "by May")):
        await town.at(SATURDAY + timedelta(minutes=minute))
        rep.phone.say(words, reply_to=first)
    for _ in range(2):
        rep.phone.photo(PNG, reply_to=first)
    rep.phone.say("Called, no news", reply_to=second)
    rep.phone.voice(b"Ogg", reply_to=second)
    await town.at(SATURDAY + timedelta(hours=2))
    await town.go_on()
    assert answers(rep) == before + 1
    assert rep.sees.split("\n") == [
        "✅ Saved: 7 items",
        "• 3 notes on Pumps",
        "• 2 photos on Pumps",
        "• 1 call on Valves",
        "• 1 voice message on Valves",
    ]
    notes = [each for each in await records(town, pumps) if each.kind is RecordKind.NOTE]
    assert [(each.at - SATURDAY) // timedelta(minutes=1) for each in notes] == [0, 1, 2]
    made = await kept(town, Opportunity, valves)
    assert made.first_response_minutes == 2


async def test_what_was_kept_is_told_above_whatever_comes_next(town: Town) -> None:
    pumps = await opportunity(town, "Pumps")
    rep = await opened(town, pumps)
    card = rep.message["message_id"]
    rep.phone.say("blue", reply_to=card)
    rep.phone.forward("In March", "Karim")
    await town.go_on()
    assert rep.sees.startswith("✅ Saved: 1 item\n• 1 note on Pumps\n")
    assert "Which opportunity does it belong to?" in rep.sees


async def test_an_album_is_one_answer_however_it_arrives(town: Town) -> None:
    pumps = await opportunity(town, "Pumps")
    rep = await opened(town, pumps)
    before = answers(rep)
    await rep.tap("🚗 Visit")
    rep.phone.album([PNG, PNG, PNG], "the old pump")
    updates = (
        await town.sandbox.world.call("getUpdates", {"offset": town.offset, "timeout": 0})
    ).result
    for update in updates:  # each in a batch of its own
        await town.take([update])
    await town.go_on()
    assert answers(rep) == before + 1
    assert rep.sees.split("\n") == ["✅ Saved: 3 items", "• 3 photos on Pumps"]
    assert [each.text for each in await records(town, pumps)] == ["the old pump", "", ""]


# Contacts -----------------------------------------------------------------------------


async def test_a_contact_becomes_a_lead_with_its_number(town: Town) -> None:
    rep = town.rep
    await rep.say("/help")
    rep.phone.contact("+98 912 345 6789", "Karim")
    await town.go_on()
    assert "Nobody has this number yet." in rep.sees
    await rep.tap("🌱 As a lead")
    party = await kept(town, Party, 1)
    assert (party.kind.value, party.name, party.phone) == ("lead", "Karim", "+98 912 345 6789")
    assert "Karim" in rep.sees
    rep.phone.contact("۰۹۱۲۳۴۵۶۷۸۹", "K.")
    await town.go_on()
    assert "Your customer: Karim" in rep.sees
    second = town.person(SECOND)
    second.phone.contact("0098 912 345 6789", "Somebody")
    await town.go_on()
    assert "Nora Field looks after this customer. Please ask them." in second.sees
    assert "Karim" not in second.sees


async def test_a_contact_in_reply_to_a_card(town: Town) -> None:
    pumps = await opportunity(town, "Pumps")
    rep = await opened(town, pumps)
    rep.phone.contact("0912 345 6789", "The buyer", reply_to=rep.message["message_id"])
    await town.go_on()
    (note,) = await records(town, pumps)
    assert (note.kind, note.text) == (RecordKind.NOTE, "The buyer 0912 345 6789")


async def test_a_contact_for_an_opportunity_there_is(town: Town) -> None:
    pumps = await opportunity(town, "Pumps")
    rep = town.rep
    rep.phone.contact("0912 345 6789", "The buyer")
    await town.go_on()
    await rep.tap("📥 For an opportunity", "Pumps")
    assert [each.text for each in await records(town, pumps)] == ["The buyer 0912 345 6789"]


# Once (F55) ---------------------------------------------------------------------------


async def test_one_line_makes_one_opportunity(town: Town) -> None:
    rep = town.rep
    rep.phone.say("Acme 2 water pumps at 1000 eur, 60%")
    world = town.sandbox.world
    updates = (await world.call("getUpdates", {"offset": town.offset, "timeout": 0})).result
    await town.take(list(updates))
    await rep.tap("Create “Acme”", "✅ Save")
    assert "OPP-2026-00001" in rep.sees
    again = [{**each, "update_id": each["update_id"] + 1000} for each in updates]
    await town.take(again)
    assert rep.sees.startswith("This message is saved already.")
    assert await kept(town, Opportunity, 2) is None


# In four languages --------------------------------------------------------------------

READS = {
    Locale.EN: ("✅ Saved to Pumps", "🗒 Note · today 10:00", "“two of them”"),
    Locale.FR: ("✅ Ajouté à Pumps", "🗒 Note · aujourd’hui à 11:00", "« deux »"),
    Locale.FA: ("✅ ثبت شد در Pumps", "🗒 یادداشت · امروز ساعت ۱۳:۳۰", "«دو تا»"),
    Locale.TH: ("✅ บันทึกไว้ที่ Pumps แล้ว", "🗒 โน้ต · วันนี้ 17:00 น.", "“สองตัว”"),
}
WORDS = {Locale.EN: "two of them", Locale.FR: "deux", Locale.FA: "دو تا", Locale.TH: "สองตัว"}


@pytest.fixture(params=list(Locale))
async def abroad(request: pytest.FixtureRequest, sqlite_database: str) -> AsyncIterator[Town]:
    async with open_town(sqlite_database, locale=request.param) as town:
        yield town


async def test_a_day_in_each_language(abroad: Town) -> None:
    locale = abroad.core.settings.locale
    pumps = await opportunity(abroad, "Pumps")
    rep = await opened(abroad, pumps)
    await rep.reply(WORDS[locale])
    assert rep.sees.split("\n") == list(READS[locale])
    await rep.tap_key("button-open")
    await rep.tap_key("button-call")
    await rep.tap_key("button-they-called")
    assert await rep.words("ask-contact-note") in rep.sees
    await rep.tap_key("form-save")
    await rep.tap_key("button-visit")
    await rep.share_place(*TOWER)
    assert await rep.words("kept-what-visit") in rep.sees
    rep.phone.forward("…", "Karim")
    await abroad.go_on()
    assert await rep.words("ask-opportunity") in rep.sees
    await rep.tap("Pumps")
    assert await rep.words("kept-from", name="Karim") in rep.sees
    kinds = [each.kind for each in await records(abroad, pumps)]
    assert sorted(kinds) == ["call", "message", "note", "visit"]

"""Manner 14: a reply to a card, reminder or notice is a record, on what that showed last."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.actions.follow_ups.planning import set_follow_up
from bot.actions.opportunities.creating import create
from bot.actions.ports import Desk
from bot.domain.history import Direction, Record, RecordKind, StepKind
from bot.domain.opportunities import Engagement, Opportunity
from bot.domain.people import Member, Permission
from bot.speech.moves import OpenCard
from bot.speech.presses import pack
from support.pictures import PNG
from support.talker import Talker
from support.town import MANAGER, REP, SECOND, Town


async def opportunity(town: Town, title: str = "Pumps", *, of: int = REP) -> int:
    """Somebody's open opportunity with a customer called Acme."""

    def make(desk: Desk) -> int:
        actor = desk.store.people.member_of(of)
        assert isinstance(actor, Member)
        return create(actor, desk, customer="Acme", title=title, answers={}).id

    return await town.core.work.write(make)


async def opened(town: Town, opportunity_id: int, *, by: int = REP) -> Talker:
    """The person has the card before them, as their last message."""
    person = town.person(by)
    await person.say("/help")
    return await person.press(person.message["message_id"], pack(OpenCard(opportunity_id)))


async def records(town: Town, opportunity_id: int) -> Sequence[Record]:
    """The oldest first."""

    def ask(desk: Desk) -> Sequence[Record]:
        return desk.store.pipelines.records(opportunity_id, 50)[::-1]

    return await town.kept(ask)


async def kept(town: Town, opportunity_id: int) -> Opportunity:
    def ask(desk: Desk) -> Opportunity:
        found = desk.store.get(Opportunity, opportunity_id)
        assert found is not None
        return found

    return await town.kept(ask)


async def test_words_in_reply_to_a_card_are_a_note(town: Town) -> None:
    pumps = await opportunity(town)
    rep = await opened(town, pumps)
    await rep.reply("They want it blue")
    assert rep.sees.split("\n") == [
        "✅ Saved to Pumps",
        "🗒 Note · today 10:00",
        "“They want it blue”",
    ]
    (note,) = await records(town, pumps)
    assert (note.kind, note.direction, note.text) == (
        RecordKind.NOTE,
        Direction.NONE,
        "They want it blue",
    )
    assert (await kept(town, pumps)).engagement is Engagement.NEW


async def test_it_is_in_both_histories_and_last_on_the_card(town: Town) -> None:
    pumps = await opportunity(town)
    rep = await opened(town, pumps)
    await town.forward(minutes=5)
    await rep.reply("They want it blue")
    await rep.tap("📂 Open")
    assert "🗒 Note · today 10:05 · Nora Field: “They want it blue”" in rep.sees
    (note,) = await records(town, pumps)
    assert note.party_id == (await kept(town, pumps)).party_id


async def test_two_taps_make_it_a_call_from_the_customer(town: Town) -> None:
    pumps = await opportunity(town)
    rep = await opened(town, pumps)
    await town.forward(minutes=7)
    await rep.reply("Wants a better price")
    await rep.tap("📞 Call")
    made = await kept(town, pumps)
    assert (made.engagement, made.first_response_minutes) == (Engagement.REPLIED, 7)
    await rep.tap("⬅ From the customer")
    assert "📞 They called · today 10:07" in rep.sees
    (call,) = await records(town, pumps)
    assert (call.kind, call.direction) == (RecordKind.CALL, Direction.IN)
    made = await kept(town, pumps)
    assert (made.engagement, made.first_response_minutes) == (Engagement.NEW, None)


async def test_what_was_a_slip_is_undone(town: Town) -> None:
    pumps = await opportunity(town)
    rep = await opened(town, pumps)
    await rep.reply("Called, they like it")
    assert (await kept(town, pumps)).engagement is Engagement.REPLIED
    await rep.tap("Undo: 📞 Call")
    assert await records(town, pumps) == []
    made = await kept(town, pumps)
    assert (made.engagement, made.first_response_minutes) == (Engagement.NEW, None)


async def test_a_reply_to_a_reminder(town: Town) -> None:
    pumps = await opportunity(town)

    def plan(desk: Desk) -> None:
        actor = desk.store.people.member_of(REP)
        assert actor is not None
        noon = datetime(2026, 11, 21, 12)  # noqa: DTZ001 - a wall time
        set_follow_up(actor, desk, pumps, due_local=noon)

    await town.core.work.write(plan)
    await town.forward(hours=2)
    assert "Pumps" in town.rep.sees
    await town.rep.reply("Spoke to the buyer")
    (call,) = await records(town, pumps)
    assert (call.kind, call.direction) == (RecordKind.CALL, Direction.OUT)
    assert (await kept(town, pumps)).first_response_minutes == 120


async def test_a_reply_to_a_notice(town: Town) -> None:
    pumps = await opportunity(town, of=SECOND)

    def give(desk: Desk) -> None:
        from bot.actions.opportunities.creating import reassign

        boss, heir = (desk.store.people.member_of(each) for each in (MANAGER, REP))
        found = desk.store.get(Opportunity, pumps)
        assert boss
        assert heir
        assert found
        reassign(boss, desk, pumps, version=found.version, to=heir.id)

    await town.core.work.write(give)
    await town.sweep()
    assert "gave you" in town.rep.sees
    await town.rep.reply("On it")
    assert [each.text for each in await records(town, pumps)] == ["On it"]


async def test_the_last_that_a_message_showed_counts(town: Town) -> None:
    pumps, valves = await opportunity(town), await opportunity(town, "Valves")
    rep = await opened(town, pumps)
    card = rep.message["message_id"]
    await rep.press(card, pack(OpenCard(valves)))
    assert rep.message["message_id"] == card
    await rep.reply("Five of them", to=card)
    assert [each.text for each in await records(town, valves)] == ["Five of them"]
    assert await records(town, pumps) == []


async def test_a_message_from_before_is_known_by_its_number(town: Town) -> None:
    pumps = await opportunity(town)
    rep = town.rep
    await rep.say("hello")
    message = rep.phone.say("OPP-2026-00001, see above")
    await town.go_on()
    await rep.reply("Still waiting", to=message["message_id"])
    assert [each.text for each in await records(town, pumps)] == ["Still waiting"]


FILES: dict[str, tuple[str, str]] = {
    "photo": ("photo", "🖼 Photo"),
    "voice": ("voice", "🎤 Voice message"),
    "document": ("document", "📎 File"),
}


@pytest.mark.parametrize("kind", FILES)
async def test_photos_voices_and_files(town: Town, kind: str) -> None:
    pumps = await opportunity(town)
    rep = await opened(town, pumps)
    card = rep.message["message_id"]
    send: dict[str, Any] = {
        "photo": lambda: rep.phone.photo(PNG, reply_to=card),
        "voice": lambda: rep.phone.voice(b"Ogg", reply_to=card),
        "document": lambda: rep.phone.document(b"%PDF", "offer.pdf", reply_to=card),
    }
    sent = send[kind]()
    await town.go_on()
    stored, words = FILES[kind]
    assert words in rep.sees
    (record,) = await records(town, pumps)
    body = sent[kind][-1] if kind == "photo" else sent[kind]
    assert record.file_kind == stored
    assert record.file_id == body["file_id"]
    assert record.file_unique_id == body["file_unique_id"]
    assert record.file_size == body["file_size"]


async def test_a_file_is_sent_again_from_the_card(town: Town) -> None:
    pumps = await opportunity(town)
    rep = await opened(town, pumps)
    rep.phone.document(b"%PDF", "offer.pdf", reply_to=rep.message["message_id"])
    await town.go_on()
    await rep.tap("📂 Open", "📎 Files", "offer.pdf")
    assert rep.message["document"]["file_name"] == "offer.pdf"
    assert rep.message["document"]["file_id"].startswith("DO")


async def test_delivered_twice_is_one_record(town: Town) -> None:
    pumps = await opportunity(town)
    rep = await opened(town, pumps)
    rep.phone.say("Once", reply_to=rep.message["message_id"])
    world = town.sandbox.world
    updates = (await world.call("getUpdates", {"offset": town.offset, "timeout": 0})).result
    await town.take(list(updates))
    again = [{**each, "update_id": each["update_id"] + 1000} for each in updates]
    await town.take(list(updates))
    await town.take(again)
    assert [each.text for each in await records(town, pumps)] == ["Once"]


async def test_an_edited_message_changes_its_record(town: Town) -> None:
    pumps = await opportunity(town)
    rep = await opened(town, pumps)
    sent = rep.phone.say("Twelve pmups", reply_to=rep.message["message_id"])
    await town.go_on()
    before = len(rep.phone.messages())
    rep.phone.edit(sent["message_id"], "Twelve pumps")
    await town.go_on()
    assert "“Twelve pumps”" in rep.sees
    assert len(rep.phone.messages()) == before
    (record,) = await records(town, pumps)
    assert record.text == "Twelve pumps"

    def changes(desk: Desk) -> list[tuple[Any, Any]]:
        step = desk.store.history.steps(pumps, 1)[0]
        assert step.kind is StepKind.RECORD
        return [(each.old, each.new) for each in desk.store.history.changes(step.id)]

    assert await town.kept(changes) == [("Twelve pmups", "Twelve pumps")]


async def test_an_edited_message_that_is_no_record_changes_nothing(town: Town) -> None:
    await opportunity(town)
    sent = town.rep.phone.say("/help")
    await town.go_on()
    screens = town.rep.screens
    town.rep.phone.edit(sent["message_id"], "/list")
    await town.go_on()
    assert town.rep.screens == screens


async def test_anothers_card_answers_like_none(town: Town) -> None:
    pumps = await opportunity(town)
    second = town.person(SECOND)
    await second.say("/help")
    answers = []
    for said in ("OPP-2026-00001", "OPP-2026-00099"):
        sent = second.phone.say(said)
        await town.go_on()
        await second.reply("Mine now", to=sent["message_id"])
        answers.append(second.sees.replace(said, ""))
    assert await records(town, pumps) == []
    assert "Pumps" not in "".join(answers)


async def test_who_may_comment_adds_and_changes_nothing_else(town: Town) -> None:
    pumps = await opportunity(town)

    async def grant(*permissions: Permission) -> None:
        def inside(desk: Desk) -> None:
            desk.step(None, StepKind.SET_UP)
            member = desk.store.people.member_of(SECOND)
            assert member is not None
            member.permissions = frozenset(permissions)

        await town.core.work.write(inside)

    await grant(Permission.VIEW_LIST)
    second = await opened(town, pumps, by=SECOND)
    await second.reply("I know them")
    assert "not allowed" in second.sees
    assert await records(town, pumps) == []
    await grant(Permission.VIEW_LIST, Permission.COMMENT)
    await opened(town, pumps, by=SECOND)
    await second.reply("I know them")
    assert [each.text for each in await records(town, pumps)] == ["I know them"]
    assert "🏆 Won" not in second.buttons


async def test_a_reply_while_a_form_is_open_leaves_the_form(town: Town) -> None:
    pumps = await opportunity(town)
    rep = await opened(town, pumps)
    card = rep.message["message_id"]
    await rep.say("/new")
    await rep.reply("They pay late", to=card)
    assert "✅ Saved to Pumps" in rep.sees
    assert "Who is the customer?" in rep.sees
    await rep.reply("Norrin")  # to the question itself: its answer
    assert "Norrin" in rep.sees
    assert [each.text for each in await records(town, pumps)] == ["They pay late"]


async def test_an_ended_one_keeps_its_notes_and_its_touch(town: Town) -> None:
    pumps = await opportunity(town)
    rep = await opened(town, pumps)
    card = rep.message["message_id"]

    def close(desk: Desk) -> None:
        from bot.actions.opportunities.life import close as shut
        from bot.domain.moves import Move

        actor = desk.store.people.member_of(REP)
        assert actor is not None
        shut(actor, desk, pumps, move=Move.CANCEL)

    await town.core.work.write(close)
    await rep.reply("Called to say thanks", to=card)
    made = await kept(town, pumps)
    assert (made.engagement, made.first_response_minutes) == (Engagement.NEW, None)
    assert made.touched_at == datetime(2026, 11, 21, 10, tzinfo=UTC)
    assert len(await records(town, pumps)) == 1


async def test_a_reply_to_the_card_in_view_is_no_answer_to_the_form_behind_it(
    town: Town,
) -> None:
    pumps = await opportunity(town)
    rep = await town.rep.say("/new Acme")
    await rep.press(rep.message["message_id"], pack(OpenCard(pumps)))
    await rep.reply("They want it blue")
    assert [each.text for each in await records(town, pumps)] == ["They want it blue"]

"""The sender through a real ExtBot: what is posted, and how each answer is settled."""

import asyncio
from datetime import timedelta
from itertools import pairwise

import httpx
import pytest
from telegram.error import NetworkError, TimedOut

from bot.outbox.sender import LONGEST_RETRY, MOST_IN_FLIGHT
from bot.speech.say import Wire
from outbox.fake_queue import LEASE, Row, utc_now
from outbox.pretend_telegram import Call, FloodGuard, refusal, too_many
from outbox.virtual_time import machine


def methods(calls):
    return [call.method for call in calls]


def caused(error, cause):
    error.__cause__ = cause
    return error


def test_a_row_is_posted_and_its_message_id_kept(office):
    room = office(Row(1, chat=7))
    (call,) = room.drains()
    assert (call.method, call.params) == ("sendMessage", {"chat_id": 7, "text": "row 1"})
    assert (room.queue.rows[1].state, room.queue.rows[1].message_id) == ("sent", 101)


def test_a_row_that_edits_edits(office):
    room = office(Row(1, chat=7, state="sent", message_id=55), Row(2, chat=7, edits=1))
    (call,) = room.drains()
    assert (call.method, call.params["message_id"]) == ("editMessageText", 55)
    assert room.queue.rows[2].state == "sent"


def test_an_edit_that_changes_nothing_is_sent(office):
    room = office(Row(1, chat=7, state="sent", message_id=55), Row(2, chat=7, edits=1))
    room.drains(refusal(400, "Bad Request: message is not modified: specified new message …"))
    assert (room.queue.rows[2].state, room.queue.rows[2].message_id) == ("sent", 55)


@pytest.mark.parametrize("why", ["message to edit not found", "message can't be edited"])
def test_an_edit_of_what_is_gone_becomes_a_new_message(office, why):
    room = office(Row(1, chat=7, state="sent", message_id=55), Row(2, chat=7, edits=1))
    calls = room.drains(refusal(400, f"Bad Request: {why}"))
    assert methods(calls) == ["editMessageText", "sendMessage"]
    assert (room.queue.rows[2].state, room.queue.rows[2].message_id) == ("sent", 101)


def test_an_edit_that_cannot_be_sent_anew_either_is_dead(office):
    room = office(Row(1, chat=7, state="sent", message_id=55), Row(2, chat=7, edits=1))
    room.drains(*[refusal(400, "Bad Request: message to edit not found")] * 2)
    assert room.queue.rows[2].state == "dead"


def test_a_flood_refusal_waits_as_told_and_is_no_attempt(office):
    room = office(Row(1, chat=7))
    room.answers.script.append(too_many(9))
    calls = room.drains_for(60)
    assert calls[1].at - calls[0].at == pytest.approx(9.0, abs=0.31)
    assert (room.queue.rows[1].state, room.queue.rows[1].attempts) == ("sent", 0)


@pytest.mark.parametrize(
    "trouble",
    [
        refusal(500, "Internal Server Error"),
        refusal(502, "Bad Gateway"),
        refusal(401, "Unauthorized"),
        caused(NetworkError("no route"), httpx.ConnectError("no route")),
        caused(TimedOut(), httpx.ConnectTimeout("late")),
    ],
)
def test_what_did_not_arrive_is_tried_again_later(office, trouble):
    room = office(Row(1, chat=7))
    room.drains(trouble)
    row = room.queue.rows[1]
    assert (row.state, row.attempts) == ("pending", 1)
    assert row.next_at > room.queue.claims[0][0]


def test_tries_are_further_and_further_apart_up_to_a_cap(office):
    room = office(Row(1, chat=7))
    room.answers.script += [refusal(500, "oops")] * 12
    calls = room.drains_for(3600)
    gaps = [after.at - before.at for before, after in pairwise(calls)]
    assert gaps[:4] == pytest.approx([2, 4, 8, 16], abs=0.31)
    assert max(gaps) == pytest.approx(LONGEST_RETRY, abs=0.31)
    assert room.queue.rows[1].state == "sent"


def test_a_bad_request_is_dead_and_said_in_the_log(office, caplog):
    room = office(Row(1, chat=7), Row(2, chat=7))
    room.drains(refusal(400, "Bad Request: chat not found"))
    assert room.queue.rows[1].state == "dead"
    assert room.queue.rows[1].error == "Chat not found"
    assert room.queue.unreachable == set()
    assert "row 1 (invite-used) is dead" in caplog.text


def test_who_blocked_the_bot_is_unreachable(office):
    room = office(Row(1, chat=7))
    room.drains(refusal(403, "Forbidden: bot was blocked by the user"))
    assert (room.queue.states(), room.queue.unreachable) == (["dead"], {7})


def test_a_group_that_became_a_supergroup_is_written_to_there(office):
    room = office(Row(1, chat=-7), Row(2, chat=-7))
    why = "Bad Request: group chat was upgraded to a supergroup chat"
    room.answers.script.append(refusal(400, why, migrate_to_chat_id=-1007))
    calls = room.drains_for(10)
    assert [call.chat for call in calls] == [-7, -1007, -1007]
    assert room.queue.states() == ["sent", "sent"]


def test_a_lost_answer_is_left_to_the_reaper_since_it_may_have_arrived(office):
    room = office(Row(1, chat=7), Row(2, chat=-8, resend=False))
    lost = caused(TimedOut(), httpx.ReadTimeout("late"))
    room.drains(lost, lost)
    assert room.queue.states() == ["in flight", "in flight"]

    async def reap(_sender):
        return await room.queue.reap(utc_now() + LEASE + timedelta(seconds=1))

    assert room.works(reap) == 2
    assert room.queue.states() == ["pending", "unknown"]


def test_a_lost_answer_to_an_edit_is_tried_again(office):
    room = office(Row(1, chat=7, state="sent", message_id=55), Row(2, chat=7, edits=1))
    room.drains(caused(TimedOut(), httpx.ReadTimeout("late")))
    assert (room.queue.rows[2].state, room.queue.rows[2].attempts) == ("pending", 1)


def test_a_chat_reads_its_rows_in_order_a_second_apart(office):
    room = office(*(Row(number, chat=7) for number in range(1, 6)))
    calls = room.drains_for(30)
    assert [call.params["text"] for call in calls] == [f"row {number}" for number in range(1, 6)]
    assert all(later.at - call.at >= 1.0 for call, later in pairwise(calls))


def test_chats_that_must_wait_hold_up_nobody_else(office):
    waiting = range(1, 1 + 2 * MOST_IN_FLIGHT)
    rows = [Row(number, chat=waiting[number % len(waiting)]) for number in range(1, 41)]
    rows += [Row(number, chat=number) for number in range(50, 60)]
    room = office(*rows, half_trip=0.01)
    calls = room.drains_for(30)
    others = [call.at for call in calls if call.chat >= 50]
    assert max(others) - calls[0].at < 0.5


def test_a_stuck_call_holds_up_nobody_else(office):
    room = office(Row(1, chat=1))

    async def one_hangs(sender):
        async with asyncio.TaskGroup() as group:
            draining = group.create_task(sender.drain())
            await asyncio.sleep(1)
            room.queue.rows[2] = Row(2, chat=2)
            room.transport._half_trip = 0.0
            sender.wake()
            await asyncio.sleep(1)
            assert room.queue.rows[1].state == "in flight"
            assert room.queue.rows[2].state == "sent"
            await draining

    room.half_trip = 1000.0
    room.works(one_hangs)


def test_few_are_in_flight(office):
    room = office(*(Row(number, chat=number) for number in range(1, 40)), half_trip=0.5)
    room.drains()
    assert room.transport.most_under_way == MOST_IN_FLIGHT
    assert set(room.queue.states()) == {"sent"}


def test_stopping_waits_for_what_is_under_way_and_takes_nothing_more(office):
    room = office(*(Row(number, chat=number) for number in range(1, 40)), half_trip=0.5)

    async def stop_soon(sender):
        async with asyncio.TaskGroup() as group:
            running = group.create_task(sender.run())
            sender.wake()
            await asyncio.sleep(0.1)
            sender.stop()
            await running

    room.works(stop_soon)
    assert room.queue.states().count("sent") == MOST_IN_FLIGHT
    assert "in flight" not in room.queue.states()


def test_a_row_that_cannot_be_said_is_dead_and_its_chat_goes_on(office, caplog):
    def stutters(row):
        if row.id == 1:
            raise ValueError("no such sentence")
        return speaks(row)

    room = office(Row(1, chat=7), Row(2, chat=7))
    speaks = room.speak
    room.speak = stutters
    room.drains()
    assert room.queue.states() == ["dead", "sent"]
    assert "cannot be said" in caplog.text


def test_a_database_that_fails_is_logged_and_asked_again(office, caplog):
    room = office(Row(1, chat=7))
    claim, broken = room.queue.claim, [True, True]

    async def unsteady(*args, **kwargs):
        if broken:
            broken.pop()
            raise OSError("database is locked")
        return await claim(*args, **kwargs)

    room.queue.claim = unsteady
    room.drains_for(5)
    assert room.queue.states() == ["sent"]
    assert caplog.text.count("the outbox could not be read") == 2


def test_a_row_that_cannot_be_settled_keeps_its_lease(office, caplog):
    async def fails(*_args):
        raise OSError("disk full")

    room = office(Row(1, chat=7))
    room.queue.sent = fails
    room.drains()
    assert room.queue.states() == ["in flight"]
    assert "left to the reaper" in caplog.text


def test_two_thousand_messages_keep_to_the_limits_and_to_the_time(office):
    """1,900 to 500 people, 100 to 10 groups, a round trip of up to 20 ms."""
    chats = [
        -(number // 20 % 10) - 1 if number % 20 == 0 else number % 500 for number in range(2000)
    ]
    guard = FloodGuard()
    room = office(
        *(Row(number, chat=chat) for number, chat in enumerate(chats, 1)),
        answers=guard,
        half_trip=0.01,
    )
    calls = room.drains_for(200)
    assert set(room.queue.states()) == {"sent"}
    assert guard.refused == 0
    assert calls[-1].at - calls[0].at <= 70.2


def test_answers_to_people_during_a_broadcast_are_not_refused(office):
    guard = FloodGuard()
    room = office(*(Row(number, chat=number) for number in range(1, 601)), answers=guard)

    async def people_write(sender):
        async with asyncio.TaskGroup() as group:
            sending = group.create_task(sender.drain())
            for person in range(1000, 1040):
                await asyncio.sleep(person * 7 % 11 / 20)
                with room.limiter.call(person, answer=True):
                    guard(Call(machine(), "sendMessage", {"chat_id": person}))
                if person == 1005:
                    guard.refused = 0  # the first ones found no place kept free yet
            await sending

    room.works(people_write)
    assert guard.refused == 0
    assert set(room.queue.states()) == {"sent"}


def drawn(**facts):
    async def illustrate(row):
        if "error" in facts:
            raise facts["error"]
        params = {"chat_id": row.chat, "photo": "attach://picture", "caption": "drawn"}
        return Wire("sendPhoto", params, file=("chart.png", b"\x89PNG drawn"))

    return illustrate


def test_a_row_with_a_picture_is_posted_with_it(office):
    room = office(Row(1, chat=7))
    room.illustrate = drawn()
    (call,) = room.drains()
    assert (call.method, call.params["caption"]) == ("sendPhoto", "drawn")
    assert call.params["photo"].startswith("attach://")
    assert room.queue.rows[1].state == "sent"


@pytest.mark.parametrize("error", [RuntimeError("no ink"), ValueError("no such report")])
def test_what_cannot_be_drawn_is_said_in_words(office, error):
    room = office(Row(1, chat=7))
    room.illustrate = drawn(error=error)
    (call,) = room.drains()
    assert (call.method, call.params["text"]) == ("sendMessage", "row 1")
    assert room.queue.rows[1].state == "sent"


def test_where_no_picture_is_let_in_its_words_go(office):
    room = office(Row(1, chat=7))
    room.illustrate = drawn()
    calls = room.drains(refusal(400, "Bad Request: not enough rights to send photos to the chat"))
    assert methods(calls) == ["sendPhoto", "sendMessage"]
    assert room.queue.rows[1].state == "sent"


def test_a_picture_to_who_blocked_us_is_dead_at_once(office):
    room = office(Row(1, chat=7))
    room.illustrate = drawn()
    calls = room.drains(refusal(403, "Forbidden: bot was blocked by the user"))
    assert methods(calls) == ["sendPhoto"]
    assert room.queue.rows[1].state == "dead"


def test_who_takes_over_counts_what_a_group_got_before(office):
    """Twenty-five for one group; the sender is killed with one under way, another one goes on."""
    guard = FloodGuard()
    before = office(*(Row(each, chat=-5) for each in range(1, 26)), answers=guard)
    before.drains_for(14)
    killed = [each.state for each in before.queue.rows.values()].count("sent")
    assert 12 <= killed <= 15
    before.queue.rows[killed + 1].state = "in flight"

    after = office(answers=guard)
    after.queue = before.queue

    async def goes_on(sender):
        # Each run has a time of its own: this one begins when the other was killed.
        await asyncio.sleep(14)
        await sender.take_over()
        before.queue.rows[killed + 1].state = "unknown"
        async with asyncio.TaskGroup() as group:
            group.create_task(sender.run())
            while await before.queue.depth():
                sender.wake()
                await asyncio.sleep(0.3)
            sender.stop()

    after.works(goes_on)
    assert guard.refused == 0
    assert before.queue.states().count("sent") == 24
    posted = [each.at for each in (*before.transport.calls, *after.transport.calls)]
    assert max(sum(start <= each < start + 60 for each in posted) for start in posted) <= 19

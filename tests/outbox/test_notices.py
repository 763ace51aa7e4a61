"""Rows of the outbox, said to their readers in four languages."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from bot.actions.ports.machine import Claimed, Recipient
from bot.domain.estates import KINDS as ESTATE_KINDS
from bot.domain.facts import Name, Several, Term, facts_from_json, facts_to_json
from bot.domain.money import Money
from bot.outbox.speaking import speaker
from bot.speech import moves
from bot.speech.notices import KEYS, notice
from bot.speech.presses import pack, unpack
from bot.speech.translator import Translator
from bot.speech.widths import cells, room_in_row

NOW = datetime(2026, 11, 21, 10, tzinfo=UTC)
CARD = {
    "opportunity": 42,
    "number": "OPP-2026-00042",
    "title": Name("Pumps"),
    "party": Name("Acme & Sons"),
    "member": Name("Sara"),
}
REMINDER = CARD | {
    "follow_up": 7,
    "occurrence": 2,
    "due": NOW,
    "note": Name("ask for the manager"),
    "late": 0,
}
LOST = CARD | {"amount": Money(700_000, "EUR"), "reason": Term("item-price"), "others": 2}
APPROVAL = {"approval": 5, "product": Name("Pump"), "discount": Decimal("12.5")}
ANSWERED = {"kind": "discount", "what": Name("Pump"), "discount": Decimal("12.5")}
SLIP = {"before": NOW.date(), "after": NOW.date() + timedelta(days=7)}
FACTS = {
    "reminder": REMINDER,
    "group-won": CARD | {"amount": Money(700_000, "EUR")},
    "group-lost": LOST,
    "group-win-undone": CARD,
    "group-lost-undone": CARD,
    "group-many-lost-undone": {"member": Name("Nora"), "count": 2},
    "group-reopened": CARD,
    "group-still-won": CARD | {"amount": Money(700_000, "EUR")},
    "group-still-lost": CARD | {"amount": Money(700_000, "EUR")},
    "assigned": CARD | {"amount": Money(700_000, "EUR")},
    "reassigned": CARD,
    "taken-off": CARD,
    "many-assigned": {"member": Name("Sara"), "count": 12},
    "many-reassigned": {"member": Name("Sara"), "count": 12},
    "group-many-lost": {"member": Name("Sara"), "count": 12},
    "group-card": CARD
    | {"amount": Money(700_000, "EUR"), "status": "open", "stage": Term("item-proposal")}
    | {"probability": 50, "close": NOW.date()},
    "group-card-gone": {"which": Name("OPP-2026-00042")},
    "group-big-deal": CARD | {"amount": Money(700_000, "EUR")},
    "big-deal": CARD | {"amount": Money(700_000, "EUR")},
    "group-slipped": CARD | SLIP,
    "slipped": CARD | SLIP,
    "group-out": {"team": Name("North"), "id": 3},
    "invite-used": {"member": Name("Mina")},
    "set-aside": {"member": Name("Mina"), "code": Name("a1b2c3")},
    "handed-over": {"member": Name("Sara"), "gone": Name("Ali")}
    | {f"count-{kind}": 2 for kind in ESTATE_KINDS},
    "close-warning": CARD | {"days": 15},
    "auto-closed": CARD | {"days": 16},
    "quote-expired": CARD,
    "changes-of-others": {"rows": 2, "more": 3}
    | {f"{name}-{place}": CARD[name] for name in ("number", "title", "party") for place in (1, 2)}
    | {f"member-{place}": Several((Name("Sara"),)) for place in (1, 2)}
    | {"what-1": Several((Term("step-stage"), Term("step-edit"))), "opportunity-1": 42}
    | {"stage-1": Term("item-proposal"), "amount-1": Money(700_000, "EUR")}
    | {"back-1": Several((Term("step-win"),)), "what-2": Several((Term("step-delete"),))},
    "rights-changed": {"member": Several((Name("Sara"),)), "role": Term("role-rep")}
    | {"team": Name("North"), "granted": Several((Term("permission-delete"),))}
    | {"withdrawn": Several((Term("permission-see-stock"),))},
    "nobody-there": CARD | {"rule": Name("Big ones")},
}
FACTS |= {
    "ask": CARD | {"enquiry": 3, "question": Name("When do they decide?")},
    "ask-answered": CARD | {"question": Name("When?"), "answer": Name("On Monday")},
    "report-weekly": {
        "count": 3,
        "line0": Name("12 won, 7 lost"),
        "line1": Name(""),
        "line2": Name("Price: 5"),
        "report": "R1",
        "by": "member",
        "span": "n30",
        "theme": "l",
        "listing": "",
        "member": Name("Sara"),
    },
    "group-report": {
        "count": 1,
        "line0": Name("12 won, 7 lost"),
        "report": "R1",
        "by": "",
        "span": "",
        "theme": "l",
        "listing": "",
        "member": Name("Sara"),
        "sender": 3,
    },
    "wish": CARD | {"wish": 4, "name": Name("Zirconium flange of two inches")},
    "wish-granted": CARD | {"wisher": 4, "name": Name("flange"), "product": Name("Flange")},
    "wish-refused": CARD | {"name": Name("flange"), "note": Name("We sell steel only.")},
    "deputy": {"member": Name("Sara"), "until": NOW.date()},
    "approval-discount": CARD
    | APPROVAL
    | {"amount": Money(700_000, "EUR"), "given": Decimal(5)}
    | {each: Money(1000, "EUR") for each in ("now", "then", "cost")},
    "approval-stage": CARD | {"approval": 5, "stage": Term("item-proposal")},
    "approval-reopen": CARD | {"approval": 5, "status": "lost", "day": NOW.date()},
    "approval-approved": CARD | ANSWERED,
    "approval-refused": CARD | ANSWERED,
    "approval-expired": CARD | ANSWERED,
    "approval-run-out": CARD | ANSWERED,
    "approval-taken-back": CARD | ANSWERED,
}
ROW = {"kind": "today", "party": Name("Acme"), "title": Name("Pumps"), "at": NOW}
EURO = Money(100, "EUR")
FACTS["digest"] = {
    "day": NOW.date(),
    "late": 40,
    "morning-rows": 2,
    "morning-more": 3,
    "morning-idle": 1,
    "morning-open": 4,
    "morning-amount": EURO,
    "morning-weighted": EURO,
    "morning-won": 1,
    "morning-won-amount": EURO,
    "morning-lost": 1,
    **{f"morning-{key}-1": fact for key, fact in {**ROW, "opportunity": 42}.items()},
    **{f"morning-{key}-2": fact for key, fact in {**ROW, "kind": "stale", "days": 9}.items()},
    "rescue-rows": 1,
    "rescue-more": 2,
    **{f"rescue-{key}-1": fact for key, fact in {**ROW, "kind": "stale", "days": 40}.items()},
    "rescue-opportunity-1": 43,
    "rescue-worth-1": 1,
    "rescue-amount-1": EURO,
    **{f"week-{each}": NOW.date() for each in ("first", "last", "month")},
    **{f"week-{each}": 2 for each in ("won", "lost", "new", "slipped")},
    **{f"week-{each}-amount": EURO for each in ("won", "lost", "new", "slipped")},
    "week-forecast": EURO,
    "week-won-month": EURO,
}
FACTS["digest-group"] = {
    "first": NOW.date(),
    "last": NOW.date(),
    **dict.fromkeys(("won", "lost", "new", "open"), 2),
    **{f"{each}-amount": EURO for each in ("won", "lost", "new")},
    "amount": EURO,
    "weighted": EURO,
}
BY_NOBODY = {"digest", "digest-group"} | {
    "approval-expired",
    "approval-run-out",
    "wish-granted",
    "reminder",
    "close-warning",
    "auto-closed",
    "quote-expired",
    "nobody-there",
    "report-weekly",
    "group-card-gone",
    "group-out",
}
"""What comes by itself names no one who did it."""
USUAL = {"en": "gregorian", "fa": "jalali", "fr": "gregorian", "th": "buddhist"}


class StoppedClock:
    def now(self):
        return NOW


@pytest.fixture(scope="module")
def speak():
    return speaker(Translator.load(strict=True), clock=StoppedClock(), bot_name="forsat_bot")


def row(key, facts=None, *, locale="en", amounts=True, chat=7):
    return Claimed(
        id=1,
        chat=chat,
        topic=None,
        key=key,
        facts=FACTS[key] if facts is None else facts,
        attempts=0,
        recipient=Recipient(locale, USUAL[locale], "Asia/Tehran", toman=False, amounts=amounts),
        message_id=None,
        priority=1,
    )


def buttons(wire):
    return wire.params.get("reply_markup", {}).get("inline_keyboard", [])


def presses(wire):
    return [unpack(each["callback_data"]) for line in buttons(wire) for each in line]


def test_every_notice_has_its_facts_here():
    assert FACTS.keys() == KEYS


@pytest.mark.parametrize("locale", USUAL)
@pytest.mark.parametrize("key", sorted(KEYS))
def test_every_notice_is_said_in_every_language_with_buttons_that_fit(speak, key, locale):
    stored = facts_from_json(facts_to_json(FACTS[key]))
    wire = speak(row(key, stored, locale=locale))
    doer = FACTS[key].get("member") or FACTS[key].get("member-1")
    name = doer.words[0] if isinstance(doer, Several) else doer
    assert key in BY_NOBODY or name.text in wire.params["text"]
    for line in buttons(wire):
        assert all(cells(each["text"]) <= room_in_row(len(line)) for each in line)


def test_a_reminder_tells_what_when_and_why_and_offers_every_way_on(speak):
    wire = speak(row("reminder"))
    for said in (
        "Pumps",
        "Acme &amp; Sons",
        "OPP-2026-00042",
        "today 13:30",
        "ask for the manager",
    ):
        assert said in wire.params["text"]
    assert presses(wire) == [
        moves.FollowUpDone(7, 2),
        moves.OpenCard(42),
        moves.FollowUpSnooze(7, 2, 15),
        moves.FollowUpSnooze(7, 2, 60),
        moves.FollowUpSnooze(7, 2, 180),
        moves.FollowUpTomorrow(7, 2),
        moves.FollowUpDismiss(7, 2),
        moves.ShowSettings(),
    ]


def test_a_late_reminder_says_so_and_one_without_a_note_has_no_empty_quotes(speak):
    late = speak(row("reminder", REMINDER | {"late": 40, "note": Name("")})).params["text"]
    assert "I could not tell you then: 40\u00a0min late" in late
    assert "“" not in late
    assert "late" not in speak(row("reminder")).params["text"]


def test_a_reminder_about_a_customer_alone_opens_no_card(speak):
    facts = {key: each for key, each in REMINDER.items() if key not in CARD} | {"party": Name("B")}
    wire = speak(row("reminder", facts))
    assert wire.params["text"].startswith("<b>Follow up: B</b>")
    assert not [each for each in presses(wire) if isinstance(each, moves.OpenCard)]


def test_a_deputy_reads_in_whose_place(speak):
    told = speak(row("reminder", REMINDER | {"for": Name("Nora")})).params["text"]
    assert "For Nora, who is away." in told


@pytest.mark.parametrize("key", ["group-won", "group-lost"])
def test_a_group_hears_amounts_only_where_it_may(speak, key):
    assert "7,000.00" in speak(row(key, chat=-9)).params["text"]
    told = speak(row(key, chat=-9, amounts=False)).params["text"]
    assert "7,000.00" not in told
    assert "•" not in told


def test_a_loss_says_its_first_reason_and_how_many_more(speak):
    assert "Price and 2 more" in speak(row("group-lost")).params["text"]
    one = speak(row("group-lost", LOST | {"others": 0})).params["text"]
    assert "Price" in one
    assert "more" not in one


@pytest.mark.parametrize(
    "key", sorted(key for key in KEYS if key.startswith("group-") and "number" in FACTS[key])
)
def test_a_group_is_told_silently_and_opens_the_card_by_a_deep_link(speak, key):
    wire = speak(row(key, chat=-9))
    assert wire.params["disable_notification"] is True
    assert buttons(wire)[0][0]["url"] == "https://t.me/forsat_bot?start=o_42"


def test_what_a_group_was_told_is_changed_where_it_stands(speak):
    wire = speak(replace(row("group-win-undone", chat=-9), message_id=55, topic=3))
    assert (wire.method, wire.params["message_id"]) == ("editMessageText", 55)


def test_a_new_message_goes_to_the_topic_of_the_group(speak):
    wire = speak(replace(row("group-won", chat=-9), topic=3))
    assert wire.params["message_thread_id"] == 3


@pytest.mark.parametrize(
    ("key", "facts"),
    [("won-by-magic", CARD), ("reminder", CARD)],
    ids=["an unknown key", "facts of another version"],
)
def test_a_row_of_another_version_shows_the_card(speak, key, facts):
    wire = speak(row(key, facts))
    assert "Something has changed" in wire.params["text"]
    assert presses(wire) == [moves.OpenCard(42)]


def test_an_unknown_row_without_a_card_still_says_something():
    reply = notice("won-by-magic", {})
    assert [line.key for line in reply.lines] == ["notice-unknown"]
    assert reply.rows == ()


def test_buttons_in_old_messages_keep_their_meaning():
    """Codes are stored in chats for ever: this table may grow, never change."""
    old = {
        "o.16": moves.OpenCard(42),
        "rd.7.2": moves.FollowUpDone(7, 2),
        "rz.7.2.50": moves.FollowUpSnooze(7, 2, 180),
        "rt.7.2": moves.FollowUpTomorrow(7, 2),
        "rx.7.2": moves.FollowUpDismiss(7, 2),
        "st": moves.ShowSettings(),
    }
    assert {data: unpack(data) for data in old} == old
    assert [pack(press) for press in old.values()] == list(old)

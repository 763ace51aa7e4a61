"""What counts as a contact with the customer, and what the first one does (invariant 10)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.contacts import is_outbound, note_response
from bot.domain.copies import copy_path
from bot.domain.history import Direction, Record, RecordKind
from bot.domain.opportunities import Engagement
from bot.reading.words.contact_words import contact_said
from support.made import made_opportunity

BORN = datetime(2026, 11, 21, 10, tzinfo=UTC)


def record(kind: RecordKind, direction: Direction, minutes: float = 5) -> Record:
    at = BORN + timedelta(minutes=minutes)
    return Record(party_id=1, opportunity_id=1, kind=kind, direction=direction, at=at)


OUTBOUND = {
    (kind, Direction.OUT) for kind in (RecordKind.CALL, RecordKind.MESSAGE, RecordKind.VISIT)
}


@pytest.mark.parametrize("kind", list(RecordKind))
@pytest.mark.parametrize("direction", list(Direction))
def test_only_our_calls_messages_and_visits(kind: RecordKind, direction: Direction) -> None:
    assert is_outbound(record(kind, direction)) is ((kind, direction) in OUTBOUND)


@pytest.mark.parametrize(
    ("minutes", "written"), [(0, 0), (0.9, 0), (1, 1), (59.99, 59), (3000, 3000), (-90, 0)]
)
def test_whole_minutes_and_0_counts(minutes: float, written: int) -> None:
    opportunity = made_opportunity(created_at=BORN)
    note_response(opportunity, record(RecordKind.CALL, Direction.OUT, minutes))
    assert opportunity.first_response_minutes == written
    assert opportunity.engagement is Engagement.REPLIED


def test_written_once() -> None:
    opportunity = made_opportunity(created_at=BORN)
    for minutes in (30, 10, 400):
        note_response(opportunity, record(RecordKind.VISIT, Direction.OUT, minutes))
    assert opportunity.first_response_minutes == 30


def test_what_was_quoted_stays_quoted() -> None:
    opportunity = made_opportunity(created_at=BORN, engagement=Engagement.QUOTED)
    note_response(opportunity, record(RecordKind.CALL, Direction.OUT))
    assert opportunity.engagement is Engagement.QUOTED
    assert opportunity.first_response_minutes == 5


def test_a_note_and_a_call_of_theirs_do_nothing() -> None:
    opportunity = made_opportunity(created_at=BORN)
    for kind, direction in (
        (RecordKind.NOTE, Direction.OUT),
        (RecordKind.CALL, Direction.IN),
        (RecordKind.CALL, Direction.NONE),
    ):
        note_response(opportunity, record(kind, direction))
    assert opportunity.first_response_minutes is None
    assert opportunity.engagement is Engagement.NEW


SAID = {
    "Called, they like it": (RecordKind.CALL, Direction.OUT),
    "they called about the price": (RecordKind.CALL, Direction.IN),
    "Visited the plant": (RecordKind.VISIT, Direction.OUT),
    "J’ai appelé, absent": (RecordKind.CALL, Direction.OUT),
    "Le client a appelé": (RecordKind.CALL, Direction.IN),
    "زنگ زدم، راضی بود": (RecordKind.CALL, Direction.OUT),
    "مشتری زنگ زد": (RecordKind.CALL, Direction.IN),
    "بازدید از کارخانه": (RecordKind.VISIT, Direction.OUT),
    "โทรหาคุณสมชายแล้ว": (RecordKind.CALL, Direction.OUT),
    "ลูกค้าโทรมาถามราคา": (RecordKind.CALL, Direction.IN),
    "เข้าพบลูกค้าที่โรงงาน": (RecordKind.VISIT, Direction.OUT),
    "Called off the meeting": None,
    "Callback wanted": None,
    "They want it blue": None,
    "He says they called last week": None,
    "": None,
}


@pytest.mark.parametrize("text", SAID)
def test_what_a_note_begins_with(text: str) -> None:
    assert contact_said(text) == SAID[text]


NAMES = {
    ("AgADx", "document", "offer.pdf"): "Ag/AgADx.pdf",
    ("AgADx", "photo", None): "Ag/AgADx.jpg",
    ("AgADx", "voice", None): "Ag/AgADx.ogg",
    ("AgADx", "document", "../../etc/passwd"): "Ag/AgADx.bin",
    ("AgADx", "document", "a.tar.GZ"): "Ag/AgADx.gz",
    ("AgADx", "document", "x.p/../../h"): "Ag/AgADx.bin",
    ("../../etc", "document", "cron.d"): "__/______etc.d",
    ("AgADx", "document", "نامه.pdf\u202e"): "Ag/AgADx.bin",
}


@pytest.mark.parametrize(("unique_id", "kind", "name"), NAMES)
def test_no_name_leads_out_of_the_folder(unique_id: str, kind: str, name: str | None) -> None:
    assert str(copy_path(unique_id, kind, name)) == NAMES[unique_id, kind, name]


def test_a_file_without_an_id_has_no_copy() -> None:
    with pytest.raises(ValueError, match="without an id"):
        copy_path("", "photo", None)

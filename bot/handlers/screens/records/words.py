"""What a record is and says, in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from bot.actions.ports import Desk
from bot.domain.contacts import CONTACT_KINDS
from bot.domain.facts import Fact, Name, Term
from bot.domain.history import Record, RecordKind, Step, StepKind
from bot.speech.reply import Say, say_of

KILOMETRE = 1000
SHORT_TEXT = 300

SORTS = {
    "photo": "photo",
    "voice": "voice",
    "video": "video",
    "video-note": "video",
    "document": "file",
    "audio": "file",
}
"""What a file is counted as."""


def sort_of(record: Record) -> str:
    """What it is counted as: by its file, else by what it is."""
    if record.file_kind is not None:
        return SORTS.get(record.file_kind, "file")
    kind = record.kind
    return kind.value if kind in CONTACT_KINDS else RecordKind.NOTE.value


def what_of(record: Record) -> Term:
    """What it is, in a few words."""
    if record.kind in (RecordKind.CALL, RecordKind.MESSAGE):
        return Term(f"kept-what-{record.kind.value}-{record.direction.value}")
    if record.kind is RecordKind.VISIT:
        return Term("kept-what-visit")
    if record.kind is RecordKind.FORM:
        return Term("kept-what-form")
    if record.kind is RecordKind.TASK:
        return Term("record-task")
    return Term(f"kept-what-{sort_of(record)}")


def done_by(desk: Desk, step: Step) -> Term:
    """What an undo of this step takes back: of a record what it is, else the step's word."""
    if step.kind is StepKind.RECORD:
        rows = (each for each in desk.store.history.changes(step.id) if each.entity == "record")
        record = next((desk.store.get(Record, each.entity_id) for each in rows), None)
        if record is not None:
            return what_of(record)
    return Term(f"step-{step.kind.value}")


def state_of(record: Record) -> Term:
    """How it stands; in some languages the word agrees with what kind of paper it is."""
    return Term(f"record-state-{record.state.value}", of=record.kind.value)


def record_lines(record: Record) -> Iterator[Say]:
    """What it says: its words, whom it is from, how far it was from the customer's place."""
    if record.origin_name:
        yield say_of("kept-from", name=Name(record.origin_name))
    if record.file_name:
        yield say_of("kept-file-name", name=Name(record.file_name))
    if record.text:
        yield say_of("kept-text", text=Name(record.text[:SHORT_TEXT]))
    if record.metres is not None:
        yield far("kept-far", record.metres)


def far(key: str, metres: int, **facts: Fact) -> Say:
    """A distance: in metres, from a kilometre on in its tenths."""
    if metres < KILOMETRE:
        return Say(key, {**facts, "distance": metres, "unit": Term("unit-metres")})
    tenths = Decimal(round(metres / 100)) / 10
    return Say(key, {**facts, "distance": tenths, "unit": Term("unit-kilometres")})

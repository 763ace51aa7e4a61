"""The last thing that happened with the customer, as a line of the card."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.contacts import CONTACT_KINDS
from bot.domain.facts import Fact, Name, Term
from bot.domain.history import Record, RecordKind
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member
from bot.handlers.screens.records.words import what_of
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Say

MOST_LAST = 5
"""How many of the latest records are looked through for the last word."""
LAST_CELLS = 160
KEPT_KINDS = frozenset({RecordKind.FILE, RecordKind.FORM, RecordKind.TASK})
"""What tells of the customer though it is no contact."""


def last_record(sight: Sight, opportunity: Opportunity) -> Iterator[Say]:
    """The last thing that happened with the customer; not the line it was created from."""
    records = sight.desk.store.pipelines.records(opportunity.id, MOST_LAST)
    last = next((each for each in records if _tells(each, opportunity)), None)
    if last is None:
        return
    member = last.by and sight.desk.store.get(Member, last.by)
    facts: dict[str, Fact] = {
        "what": what_of(last),
        "at": last.at,
        "member": Name(member.name) if member else Term("somebody-system"),
    }
    text = last.text or last.file_name or ""
    if text:
        short = text if len(text) <= LAST_CELLS else f"{text[:LAST_CELLS]}…"
        yield Say("card-last-text", {**facts, "text": Name(short)})
    else:
        yield Say("card-last", facts)


def _tells(record: Record, opportunity: Opportunity) -> bool:
    if record.kind in CONTACT_KINDS or record.kind in KEPT_KINDS:
        return True
    is_its_line = record.message_id is not None and record.at <= opportunity.created_at
    return record.kind is RecordKind.NOTE and not is_its_line

"""Which document a step was about: its kind and number, and how it stands now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.domain.documents import Document, DocumentLine
from bot.domain.facts import Name, Term
from bot.domain.history import CREATED, REMOVED, Change
from bot.handlers.screens.records.words import state_of
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Say, say_of


def papers_said(sight: Sight, changes: Sequence[Change]) -> Iterator[Say]:
    """Each once; whoever reads the history reads of the document there in any case."""
    records = dict.fromkeys(_record(sight, each) for each in changes)
    for record_id in records:
        found = sight.desk.store.documents.of_record(record_id) if record_id else None
        if found is not None:
            yield say_of(
                "history-paper",
                kind=Term(f"record-{found.record.kind.value}"),
                number=Name(found.document.number),
                state=state_of(found.record),
            )


def _record(sight: Sight, change: Change) -> int | None:
    """The record behind the sheet, or the line of a sheet, that changed."""
    match change.entity:
        case "record":
            return change.entity_id
        case "document":
            document = sight.desk.store.get(Document, change.entity_id)
            return document.record_id if document else None
        case "document_line":
            document = sight.desk.store.get(Document, _sheet(sight, change) or 0)
            return document.record_id if document else None
    return None


def _sheet(sight: Sight, change: Change) -> int | None:
    """A line that came or went tells its sheet itself."""
    row = {CREATED: change.new, REMOVED: change.old}.get(change.field)
    if isinstance(row, dict):
        return int(row["document_id"])
    line = sight.desk.store.get(DocumentLine, change.entity_id)
    return line.document_id if line else None

"""The life of a document in one table: from where, by what, to where, and for which kinds."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from bot.domain.documents import DOCUMENTS, LINED
from bot.domain.errors import Invalid
from bot.domain.history import Record, RecordKind, RecordState

DRAFT, SENT, CONFIRMED = RecordState.DRAFT, RecordState.SENT, RecordState.CONFIRMED


class DocumentMove(StrEnum):
    SEND = "send"
    CONFIRM = "confirm"
    REJECT = "reject"
    """The customer says no."""
    EXPIRE = "expire"
    CANCEL = "cancel"


QUOTES = frozenset({RecordKind.QUOTE})

DOCUMENT_MOVES: dict[
    DocumentMove, tuple[frozenset[RecordKind], frozenset[RecordState], RecordState]
] = {
    DocumentMove.SEND: (LINED | {RecordKind.SUPPLIER_REQUEST}, frozenset({DRAFT}), SENT),
    DocumentMove.CONFIRM: (DOCUMENTS, frozenset({DRAFT, SENT}), CONFIRMED),
    DocumentMove.REJECT: (QUOTES, frozenset({SENT, CONFIRMED}), RecordState.REJECTED),
    DocumentMove.EXPIRE: (QUOTES, frozenset({SENT, CONFIRMED}), RecordState.EXPIRED),
    DocumentMove.CANCEL: (DOCUMENTS, frozenset({DRAFT, SENT, CONFIRMED}), RecordState.CANCELLED),
}

EDITABLE = frozenset({DRAFT, SENT})


def document_may(record: Record, move: DocumentMove) -> bool:
    kinds, states, _ = DOCUMENT_MOVES[move]
    return record.kind in kinds and record.state in states


def move_document(record: Record, move: DocumentMove) -> None:
    """To the state this leads to; refuses by name what is not in the table."""
    if not document_may(record, move):
        raise Invalid("document-not-so", state=record.state.value, move=move.value)
    record.state = DOCUMENT_MOVES[move][2]


def must_be_editable(record: Record) -> None:
    if record.state not in EDITABLE:
        raise Invalid("document-not-so", state=record.state.value, move="edit")


def quote_is_out(record: Record, now: datetime) -> bool:
    """A quote that still holds: sent or confirmed, and valid."""
    valid = record.valid_until is None or record.valid_until > now
    return (
        record.kind is RecordKind.QUOTE and record.state in (SENT, CONFIRMED) and valid
    ) and record.deleted_at is None

"""What happened: records with the customer, and the audit of every change.

A Step is what one person did in one go; its Changes say which field of what went from
which value to which. That is the change log, and all that undo needs.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

UNDO_WINDOW = timedelta(minutes=10)


class RecordKind(StrEnum):
    CALL = "call"
    MESSAGE = "message"
    NOTE = "note"
    VISIT = "visit"
    APPOINTMENT = "appointment"
    TASK = "task"
    FILE = "file"
    FORM = "form"
    QUOTE = "quote"
    INVOICE = "invoice"
    SALES_RETURN = "sales-return"
    CONTRACT = "contract"
    RECEIPT = "receipt"
    PAYMENT = "payment"
    SUPPLIER_REQUEST = "supplier-request"


MONEY_KINDS = frozenset(
    {
        RecordKind.INVOICE,
        RecordKind.SALES_RETURN,
        RecordKind.CONTRACT,
        RecordKind.RECEIPT,
        RecordKind.PAYMENT,
    }
)


class Direction(StrEnum):
    IN = "in"
    OUT = "out"
    NONE = "none"


class RecordState(StrEnum):
    DRAFT = "draft"
    SENT = "sent"
    CONFIRMED = "confirmed"
    EXPIRED = "expired"
    REJECTED = "rejected"
    CANCELLED = "cancelled"


@dataclass(eq=False, kw_only=True)
class Record:
    """A call, a note, a quote, a receipt: an entry in the history of a party."""

    id: int = field(init=False, repr=False)
    party_id: int
    opportunity_id: int | None = None
    parent_id: int | None = None
    kind: RecordKind
    direction: Direction = Direction.NONE
    amount: int | None = None
    currency: str | None = None
    financial: bool = False
    """Of contracts: whether it counts in the balance."""
    state: RecordState = RecordState.CONFIRMED
    valid_until: datetime | None = None
    text: str = ""
    file_id: str | None = None
    """By which Telegram sends it again; whatever else is known of the file follows."""
    file_unique_id: str | None = None
    file_kind: str | None = None
    file_name: str | None = None
    file_size: int | None = None
    latitude: int | None = None
    """Where it was, in millionths of a degree."""
    longitude: int | None = None
    metres: int | None = None
    """How far from the customer's place."""
    origin_key: str | None = None
    """Of a forwarded message: what it is known again by, and whom it is from."""
    origin_name: str | None = None
    chat_id: int | None = None
    message_id: int | None = None
    at: datetime
    by: int | None = None
    deleted_at: datetime | None = None


class StepKind(StrEnum):
    CREATE = "create"
    EDIT = "edit"
    LINES = "lines"
    STAGE = "stage"
    WIN = "win"
    LOSE = "lose"
    CLOSE = "close"
    REOPEN = "reopen"
    ASK = "ask"
    """For what only the manager may still do."""
    KEEP_OPEN = "keep-open"
    DELETE = "delete"
    FOLLOW_UP = "follow-up"
    RECORD = "record"
    DOCUMENT = "document"
    REASSIGN = "reassign"
    CUSTOMER = "customer"
    LEAD = "lead"
    MERGE = "merge"
    ERASE = "erase"
    """A customer's personal data, for good."""
    UNDO = "undo"
    SETTINGS = "settings"
    SET_UP = "set-up"
    IMPORT = "import"
    REFUSED = "refused"


LIFE = frozenset(
    {
        *(StepKind.CREATE, StepKind.STAGE, StepKind.WIN, StepKind.LOSE),
        *(StepKind.CLOSE, StepKind.REOPEN, StepKind.REASSIGN),
    }
)
"""Where an opportunity stood and who had it: no secret to anybody who may see it now."""

ENDS = frozenset({StepKind.WIN, StepKind.LOSE, StepKind.CLOSE})
"""After which it is open no more."""

NEVER_UNDONE = frozenset(
    {
        *(StepKind.UNDO, StepKind.REFUSED, StepKind.IMPORT, StepKind.SETTINGS),
        # Leaves nothing but a touch.
        StepKind.KEEP_OPEN,
        # What was erased is nowhere any more.
        StepKind.ERASE,
        # A confirmed document is cancelled, not undone; its number stays used.
        StepKind.DOCUMENT,
    }
)


@dataclass(eq=False, kw_only=True)
class Step:
    id: int = field(init=False, repr=False)
    kind: StepKind
    opportunity_id: int | None = None
    party_id: int | None = None
    by: int | None
    at: datetime
    undoes_id: int | None = None
    many_id: int | None = None
    """Of one of many that were changed at once."""
    note: str | None = None
    """Of a refused try: the key of the refusal and what was tried."""

    def undoable(self, now: datetime) -> bool:
        return (
            self.kind not in NEVER_UNDONE
            and (self.opportunity_id is not None or self.party_id is not None)
            and now - self.at <= UNDO_WINDOW
        )


CREATED = "+"
REMOVED = "-"


@dataclass(frozen=True)
class Happened:
    """A field of an opportunity that changed under a step; `+` for a new opportunity."""

    opportunity_id: int
    step: Step
    field: str
    old: Any
    new: Any


@dataclass(eq=False, kw_only=True)
class Change:
    """`field` of the row `entity_id` of `entity`; `+` and `-` for a row that came or went.

    `old` and `new` are JSON; of a removed row `old` holds all its columns.
    """

    id: int = field(init=False, repr=False)
    step_id: int
    entity: str
    entity_id: int
    field: str
    old: Any
    new: Any

"""What changed, in the reader's words: which field, from what, to what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from bot.actions.opportunities.fields import REFERS, choice_label, field_of, referred
from bot.conversations import spoken
from bot.conversations.field_names import label_of
from bot.domain.custom_fields import CustomField, CustomValue
from bot.domain.facts import Fact, Name, Percent, Term
from bot.domain.filters import Field, FieldKind
from bot.domain.history import CREATED, REMOVED, Change, Record, RecordState
from bot.domain.lists import ListItem
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import Line
from bot.domain.people import Member
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Say

FOLLOWS = frozenset(
    {"amount_source", "probability_source", "stage_changed_at", "touched_at", "ended_on"}
)
"""What comes of another change, and is told by it."""

OF_PARTY: Mapping[str, str] = {
    "name": "ask-customer-name.label",
    "kind": "ask-customer-kind.label",
    "lead_state": "history-lead",
    "phone": "ask-phone.label",
    "other_phones": "history-other-phones",
    "email": "ask-email.label",
    "place": "ask-place.label",
    "aliases": "ask-customer-aliases.label",
    "source_id": "ask-source.label",
    "owner_id": "history-owner",
    "active": "history-in-use",
}
"""What is told of a customer's changes, and what it is called."""

OF_FOLLOW_UP: Mapping[str, str] = {
    "snoozed_to": "history-reminder",
    "member_id": "history-contact-by",
}

OF_RECORD: Mapping[str, str] = {"text": "history-text", "kind": "history-kind"}

ROWS = {
    "line": "history-line",
    "lost_for": "history-lost-for",
    "competing": "history-competitor",
    "follow_up": "history-follow-up",
}
"""Rows that come and go with an opportunity, and what they are called."""


def changes_said(sight: Sight, changes: list[Change], currency: str) -> Iterator[Say]:
    for each in changes:
        said = _said(sight, each, currency)
        if said is not None:
            yield said


def _said(sight: Sight, change: Change, currency: str) -> Say | None:
    if change.field in (CREATED, REMOVED):
        return _row(sight, change, currency)
    match change.entity:
        case "opportunity":
            return _of_opportunity(sight, change, currency)
        case "custom_value":
            return _custom_change(sight, change)
        case "party" if change.field in OF_PARTY:
            return _of_party(sight, change)
        case "record" if change.field in OF_RECORD:
            old, new = (_typed(each, "record", change.field) for each in (change.old, change.new))
            return _line(sight, Term(OF_RECORD[change.field]), old, new)
        case "record" if change.field in ("state", "amount"):
            return _of_paper(sight, change)
        case "follow_up" if change.field == "state":
            old, new = (Term(f"follow-up-state-{each}") for each in (change.old, change.new))
            return _line(sight, Term("history-follow-up"), old, new)
        case "follow_up" if change.field in OF_FOLLOW_UP:
            old, new = (_planned(sight, change.field, each) for each in (change.old, change.new))
            return _line(sight, Term(OF_FOLLOW_UP[change.field]), old, new)
        case "line" if change.field == "discount":
            was, now = (Name(_off(sight, each)) for each in (change.old, change.new))
            return _line(sight, Term("ask-discount.label"), was, now)
        case "line" if change.field == "total":
            old, new = Money(change.old, currency), Money(change.new, currency)
            line = sight.desk.store.get(Line, change.entity_id)
            return _line(sight, Name(line.name) if line else Term("history-line"), old, new)
    return None


def _of_opportunity(sight: Sight, change: Change, currency: str) -> Say | None:
    if change.field == "party_id":
        was, now = (referred(sight.desk, "party_id", each) for each in (change.old, change.new))
        return _line(sight, Term("ask-customer.label"), was, now)
    field = field_of(sight.desk, change.field)
    if field is None or change.field in FOLLOWS:
        return None
    old, new = (_value(sight, field, each, currency) for each in (change.old, change.new))
    return _line(sight, label_of(field), old, new)


def _value(sight: Sight, field: Field, value: Any, currency: str) -> Fact | None:
    """What the journal kept of a field, as a fact."""
    if value is None:
        return None
    match field.kind:
        case FieldKind.MONEY:
            return Money(value, currency)
        case FieldKind.DAY:
            return date.fromisoformat(value)
        case FieldKind.INSTANT:
            return datetime.fromisoformat(value)
        case FieldKind.CHOICE:
            return choice_label(field.name, str(value))
        case FieldKind.REFERENCE if field.name in REFERS:
            return referred(sight.desk, field.name, int(value)) or Term("form-gone")
        case FieldKind.NUMBER:
            return Percent(value) if field.name == "probability" else Decimal(str(value))
    return Name(str(value))


def _of_party(sight: Sight, change: Change) -> Say | None:
    old, new = (_of_customer(sight, change.field, each) for each in (change.old, change.new))
    return _line(sight, Term(OF_PARTY[change.field]), old, new)


def _of_customer(sight: Sight, field: str, value: Any) -> Fact | None:
    if value in (None, []):
        return None
    match field:
        case "kind":
            return Term(f"party-{value}")
        case "lead_state":
            return Term(f"lead-{value}")
        case "active":
            return Term("setup-yes" if value else "setup-no")
        case "source_id":
            item = sight.desk.store.get(ListItem, int(value))
            return item.label if item else Term("form-gone")
        case "owner_id":
            member = sight.desk.store.get(Member, int(value))
            return Name(member.name) if member else Term("form-gone")
        case "other_phones":
            return Name(" · ".join(value))
    return Name(str(value))


def _of_paper(sight: Sight, change: Change) -> Say | None:
    """How a document stands, or what it comes to, under what it is."""
    record = sight.desk.store.get(Record, change.entity_id)
    # What it came to at first stands with the document itself.
    if record is None or change.old is None:
        return None
    old, new = (_on_paper(record, change.field, each) for each in (change.old, change.new))
    return _line(sight, Term(f"record-{record.kind.value}"), old, new)


def _on_paper(record: Record, field: str, value: Any) -> Fact | None:
    if value is None:
        return None
    if field == "amount":
        return Money(int(value), record.currency) if record.currency else None
    return Term(f"record-state-{value}", of=record.kind.value)


def _drafted(sight: Sight, row: dict[str, Any]) -> Say | None:
    """A document that was begun; whatever else was recorded has an entry of its own."""
    if row["state"] != RecordState.DRAFT:
        return None
    state = Term(f"record-state-{row['state']}", of=row["kind"])
    return _line(sight, Term(f"record-{row['kind']}"), None, state)


def _planned(sight: Sight, field: str, value: Any) -> Fact | None:
    """When it reminds again, or who makes the contact."""
    if value is None:
        return None
    if field == "snoozed_to":
        return datetime.fromisoformat(value)
    member = sight.desk.store.get(Member, int(value))
    return Name(member.name) if member else Term("form-gone")


def _typed(value: Any, _entity: str, field: str) -> Fact | None:
    if value in (None, ""):
        return None
    return Term(f"record-{value}") if field == "kind" else Name(str(value))


def _row(sight: Sight, change: Change, currency: str) -> Say | None:
    """A product, a reason, a follow-up that came or went."""
    if change.entity == "custom_value":
        return _custom_row(sight, change)
    if change.entity == "record" and change.field == CREATED:
        return _drafted(sight, change.new)
    label = ROWS.get(change.entity)
    row = change.new if change.field == CREATED else change.old
    if label is None or not isinstance(row, dict):
        return None
    what = _named(sight, change.entity, row, currency)
    old, new = (None, what) if change.field == CREATED else (what, None)
    return _line(sight, Term(label), old, new)


def _named(sight: Sight, entity: str, row: dict[str, Any], currency: str) -> Fact:
    match entity:
        case "line":
            total = _text(sight, Money(row["total"], currency))
            quantity = _text(sight, Decimal(row["quantity"]) / 1000)
            priced = f"{quantity} × {row['name']}"
            if Decimal(str(row.get("discount", 0))):
                priced += f" − {_off(sight, row['discount'])}"
            return Name(f"{priced} = {total}")
        case "lost_for" | "competing":
            item_id = row["reason_id" if entity == "lost_for" else "competitor_id"]
            item = sight.desk.store.get(ListItem, item_id)
            return item.label if item else Term("form-gone")
    return datetime.fromisoformat(row["due_at"])


def _custom_row(sight: Sight, change: Change) -> Say | None:
    """A field of an admin's that was filled or emptied."""
    row = change.new if change.field == CREATED else change.old
    field = sight.desk.store.get(CustomField, int(row["field_id"]))
    if field is None:
        return None
    what = _worth(sight, field, row)
    old, new = (None, what) if change.field == CREATED else (what, None)
    return _line(sight, Name(field.name), old, new)


def _custom_change(sight: Sight, change: Change) -> Say | None:
    """One with another value than before; a value is a column, by its kind."""
    value = sight.desk.store.get(CustomValue, change.entity_id)
    field = sight.desk.store.get(CustomField, value.field_id) if value else None
    if value is None or field is None or change.field == "currency":
        return None
    old, new = (
        _worth(sight, field, {"currency": value.currency, change.field: each})
        for each in (change.old, change.new)
    )
    return _line(sight, Name(field.name), old, new)


def _worth(sight: Sight, field: CustomField, row: dict[str, Any]) -> Fact | None:
    day = row.get("day")
    kept = CustomValue(
        field_id=field.id,
        text=row.get("text"),
        number=row.get("number"),
        currency=row.get("currency"),
        day=date.fromisoformat(day) if day else None,
        option_id=row.get("option_id"),
    )
    match kept.worth(field.kind):
        case bool() as yes:
            return Term("setup-yes" if yes else "setup-no")
        case int() as option:
            return referred(sight.desk, f"custom_{field.id}", option)
        case str() as text:
            return Name(text)
        case worth:
            return worth


def _line(sight: Sight, field: Name | Term, old: Fact | None, new: Fact | None) -> Say | None:
    before, after = (Name(_text(sight, each)) if each is not None else None for each in (old, new))
    if before is None and after is None:
        return None
    if before is None and after is not None:
        return Say("history-set", {"field": field, "new": after})
    if after is None and before is not None:
        return Say("history-cleared", {"field": field, "old": before})
    return Say("history-change", {"field": field, "old": before or "", "new": after or ""})


def _off(sight: Sight, discount: Any) -> str:
    """A discount as the journal kept it, with up to three decimals."""
    return sight.tr.formats(sight.reader).percent(Decimal(str(discount)).normalize() + 0)


def _text(sight: Sight, fact: Fact) -> str:
    """A value in the reader's words, digits and calendar."""
    if isinstance(fact, datetime):
        fact = fact.astimezone(sight.reader.tz).replace(tzinfo=None)
    return sight.tr.plain(spoken.on_button(fact), sight.reader)


def currency_of(sight: Sight, opportunity_id: int | None) -> str:
    """Of the opportunity a step was about; else the organisation's."""
    found = sight.desk.store.get(Opportunity, opportunity_id) if opportunity_id else None
    return found.currency if found else sight.desk.organisation.currency

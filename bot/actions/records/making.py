"""Records made of messages and of taps: on the right opportunity, once, as old as they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.actions.access import reach
from bot.actions.customers.access import reach_customer
from bot.actions.ports import Desk
from bot.actions.records.arriving import Arrived
from bot.domain.company_settings import setting
from bot.domain.contacts import (
    CONTACT_KINDS,
    TOLD_KINDS,
    USUAL_DIRECTION,
    forget_response,
    is_outbound,
    note_response,
)
from bot.domain.copies import MOST_BYTES, copy_path
from bot.domain.customer_rights import CustomerAct
from bot.domain.errors import Invalid, NotFound
from bot.domain.history import Direction, Record, RecordKind, StepKind
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.domain.places import Place, metres_between
from bot.domain.rights import Act
from bot.reading.words.contact_words import contact_said

MOST_NOTE = 4096


@dataclass(frozen=True, slots=True)
class Told:
    """What is kept of a contact that was tapped, not written."""

    kind: RecordKind
    direction: Direction


def keep(actor: Member, desk: Desk, opportunity_id: int, message: Arrived) -> Record:
    """The message as a record of this opportunity and of its customer.

    Of one message there is one record: the same again, delivered or forwarded, gives the
    record there is, on whichever opportunity that is.
    """
    opportunity = reach(actor, desk, opportunity_id, Act.RECORD)
    before = made_of(actor, desk, message)
    if before is not None:
        return before
    kind, direction = _guess(message)
    desk.step(actor, StepKind.RECORD, opportunity_id=opportunity.id)
    record = _record(opportunity, actor, message.when, kind, direction)
    _fill(record, message)
    if message.place is not None:
        _measure(desk, record, opportunity)
    _copy(desk, message)
    return _add(desk, opportunity, record)


def made_of(actor: Member, desk: Desk, message: Arrived) -> Record | None:
    """What was made of this very message, or of one with the same origin, before."""
    record = desk.store.pipelines.record_of(message.chat, message.id)
    if record is not None:
        return record
    if message.origin is None:
        return None
    for each in desk.store.filing.forwarded(message.origin.key):
        if each.opportunity_id is not None and sees(actor, desk, each.opportunity_id):
            return each
    return None


def tell(actor: Member, desk: Desk, opportunity_id: int, told: Told, text: str = "") -> Record:
    """A call, a visit or a note without a message of its own; it happened now."""
    opportunity = reach(actor, desk, opportunity_id, Act.RECORD)
    if told.kind not in TOLD_KINDS:
        raise Invalid("choice-unknown")
    desk.step(actor, StepKind.RECORD, opportunity_id=opportunity.id)
    record = _record(opportunity, actor, desk.now, told.kind, told.direction)
    record.text = text
    return _add(desk, opportunity, record)


def write_down(
    actor: Member, desk: Desk, opportunity: Opportunity, kind: RecordKind, text: str
) -> Record:
    """What is no contact and no message: a form that was filled in. Who may was asked before."""
    desk.step(actor, StepKind.RECORD, opportunity_id=opportunity.id)
    record = _record(opportunity, actor, desk.now, kind, Direction.NONE)
    record.text = text[:MOST_NOTE]
    return _add(desk, opportunity, record)


def write_down_of_customer(
    actor: Member, desk: Desk, party: Party, kind: RecordKind, text: str
) -> Record:
    """The same of a customer alone, with an opportunity or without. Who may was asked before."""
    desk.step(actor, StepKind.RECORD).party_id = party.id
    record = Record(party_id=party.id, kind=kind, at=desk.now, by=actor.id)
    record.text = text[:MOST_NOTE]
    return desk.store.add(record)


def keep_on_customer(actor: Member, desk: Desk, party_id: int, message: Arrived) -> Record:
    """The message as a record of this customer alone, as of a lead nobody has offered to yet.

    Of one message there is one record, here too.
    """
    party = reach_customer(actor, desk, party_id, CustomerAct.EDIT)
    before = made_of(actor, desk, message)
    if before is not None:
        return before
    kind, direction = _guess(message)
    desk.step(actor, StepKind.RECORD).party_id = party.id
    record = Record(
        party_id=party.id, kind=kind, direction=direction, at=message.when, by=actor.id
    )
    _fill(record, message)
    _copy(desk, message)
    return desk.store.add(record)


def retell(
    actor: Member, desk: Desk, record_id: int, *, kind: RecordKind, direction: Direction
) -> Record:
    """It was something else: a call, not a note; from the customer, not to them."""
    record, opportunity = _own(actor, desk, record_id)
    if kind not in TOLD_KINDS:
        raise Invalid("choice-unknown")
    desk.step(actor, StepKind.RECORD, opportunity_id=opportunity.id)
    was_outbound = is_outbound(record)
    record.kind = kind
    record.direction = direction if kind in CONTACT_KINDS else Direction.NONE
    opportunity.touched_at = desk.now
    desk.store.flush()
    _settle_response(desk, opportunity, record, was_outbound=was_outbound)
    return record


def reword(actor: Member, desk: Desk, record: Record, text: str) -> bool:
    """The message it was made of was edited, or words come to a call; False when it was
    so already.
    """
    if record.text == text or record.deleted_at is not None or record.by != actor.id:
        return False
    if record.opportunity_id is None or not sees(actor, desk, record.opportunity_id):
        return False
    desk.step(actor, StepKind.RECORD, opportunity_id=record.opportunity_id)
    record.text = text[:MOST_NOTE]
    return True


def sees(actor: Member, desk: Desk, opportunity_id: int) -> bool:
    try:
        reach(actor, desk, opportunity_id, Act.SEE)
    except NotFound:
        return False
    return True


def record_seen(actor: Member, desk: Desk, record_id: int) -> Record:
    """Somebody's record on an opportunity the actor may see; else NotFound."""
    record = desk.store.get(Record, record_id)
    if record is None or record.deleted_at is not None or record.opportunity_id is None:
        raise NotFound
    reach(actor, desk, record.opportunity_id, Act.SEE)
    return record


def keep_place(actor: Member, desk: Desk, record_id: int) -> Party:
    """Where this visit was is the customer's place from now on."""
    record, opportunity = _own(actor, desk, record_id)
    party = desk.store.get(Party, record.party_id)
    if party is None or record.latitude is None:
        raise NotFound
    desk.step(actor, StepKind.RECORD, opportunity_id=opportunity.id)
    party.latitude, party.longitude = record.latitude, record.longitude
    return party


def place_of(party: Party | None) -> Place | None:
    if party is None or party.latitude is None or party.longitude is None:
        return None
    return Place(party.latitude, party.longitude)


def _own(actor: Member, desk: Desk, record_id: int) -> tuple[Record, Opportunity]:
    """A record the actor may change: one's own, or of an opportunity one may edit."""
    record = record_seen(actor, desk, record_id)
    act = Act.RECORD if record.by == actor.id else Act.EDIT
    return record, reach(actor, desk, record.opportunity_id or 0, act)


def _record(
    opportunity: Opportunity, actor: Member, at: datetime, kind: RecordKind, direction: Direction
) -> Record:
    return Record(
        party_id=opportunity.party_id,
        opportunity_id=opportunity.id,
        kind=kind,
        direction=direction,
        at=at,
        by=actor.id,
    )


def _fill(record: Record, message: Arrived) -> None:
    record.chat_id, record.message_id = message.chat, message.id
    record.text = message.text[:MOST_NOTE]
    if message.card is not None:
        record.text = f"{message.card.name} {message.card.phone}".strip()
    if message.file is not None:
        record.file_id, record.file_unique_id = message.file.file_id, message.file.unique_id
        record.file_kind, record.file_name = message.file.kind, message.file.name
        record.file_size = message.file.size
    if message.place is not None:
        record.latitude, record.longitude = message.place.latitude, message.place.longitude
    if message.origin is not None:
        record.origin_key, record.origin_name = message.origin.key, message.origin.name


def _measure(desk: Desk, record: Record, opportunity: Opportunity) -> None:
    home = place_of(desk.store.get(Party, opportunity.party_id))
    if home is not None and record.latitude is not None and record.longitude is not None:
        record.metres = metres_between(home, Place(record.latitude, record.longitude))


def _copy(desk: Desk, message: Arrived) -> None:
    """Telegram's id is enough to send it again; a copy is for the company's own shelf."""
    file = message.file
    if file is None or (file.size or 0) > MOST_BYTES:
        return
    if setting(desk.organisation, "keep_copies"):
        name = copy_path(file.unique_id, file.kind, file.name)
        desk.store.filing.copy(file.file_id, file.unique_id, str(name))


def _add(desk: Desk, opportunity: Opportunity, record: Record) -> Record:
    desk.store.add(record)
    if opportunity.status is Status.OPEN:
        note_response(opportunity, record)
        # Whoever wrote, the clock that closes neglected ones starts again.
        opportunity.touched_at = desk.now
    desk.store.flush()
    return record


def _settle_response(
    desk: Desk, opportunity: Opportunity, record: Record, *, was_outbound: bool
) -> None:
    if was_outbound and not desk.store.filing.outbound(opportunity.id):
        forget_response(opportunity)
    note_response(opportunity, record)


def _guess(message: Arrived) -> tuple[RecordKind, Direction]:
    """Simply; two taps put it right."""
    if message.place is not None:
        return RecordKind.VISIT, Direction.OUT
    if message.origin is not None:
        return RecordKind.MESSAGE, Direction.OUT if message.origin.mine else Direction.IN
    said = contact_said(message.text)
    if said is not None:
        return said
    if message.file is not None and message.file.kind != "voice" and not message.text:
        return RecordKind.FILE, USUAL_DIRECTION[RecordKind.FILE]
    return RecordKind.NOTE, USUAL_DIRECTION[RecordKind.NOTE]

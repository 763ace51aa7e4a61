"""What was kept: one record with what it may be changed to, or a burst of them in a sum."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from bot.actions.access import acts, reach
from bot.actions.ports import Desk
from bot.actions.records.making import place_of
from bot.actions.undo import latest_undoable
from bot.domain.contacts import TOLD_KINDS, USUAL_DIRECTION
from bot.domain.facts import Name
from bot.domain.history import Direction, Record, RecordKind
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.rights import Act
from bot.handlers.home.presses import SetFollowUp, ShowHome, UndoStep
from bot.handlers.records.presses import KeepPlace, MarkRecord
from bot.handlers.screens.lists.found import card_button
from bot.handlers.screens.records.words import done_by, record_lines, sort_of, what_of
from bot.handlers.turns.looks import Sight
from bot.speech.moves import OpenCard
from bot.speech.reply import Button, Flow, Reply, Say, say_of

MOST_OPENED = 5


def kept(sight: Sight) -> Reply:
    """One record in full; of several how many of what on which opportunity."""
    records = list(_there(sight.desk, sight.params.get("records", ())))
    if not records:
        return Reply(lines=(say_of("kept-none"),), rows=((_home(),),))
    if len(records) == 1:
        return _one(sight, records[0])
    return Reply(
        lines=summary(sight.desk, [each.id for each in records]),
        rows=_opening(sight.desk, records),
    )


def summary(desk: Desk, record_ids: Sequence[int]) -> tuple[Say, ...]:
    """How many of what on which opportunity; nothing for no records."""
    records = list(_there(desk, record_ids))
    if not records:
        return ()
    counted = Counter((each.opportunity_id or 0, sort_of(each)) for each in records)
    lines = [say_of("kept-many", count=len(records))]
    for (opportunity_id, sort), count in counted.items():
        title = _title(desk, opportunity_id)
        lines.append(say_of(f"kept-sum-{sort}", count=count, title=Name(title)))
    return tuple(lines)


def _one(sight: Sight, record: Record) -> Reply:
    opportunity = reach(sight.actor, sight.desk, record.opportunity_id or 0, Act.SEE)
    lines = (
        say_of("kept-title", title=Name(opportunity.title)),
        say_of("kept-as", what=what_of(record), at=record.at),
        *record_lines(record),
    )
    return Reply(lines=lines, rows=tuple(row for row in _rows(sight, record, opportunity) if row))


def _rows(sight: Sight, record: Record, opportunity: Opportunity) -> Iterator[tuple[Button, ...]]:
    may = acts(sight.actor, sight.desk, opportunity)
    if Act.EDIT in may or (record.by == sight.actor.id and Act.RECORD in may):
        yield Flow(_kinds(record))
        yield tuple(_directions(record))
        yield tuple(_place(sight.desk, record))
    on = [Button(say_of("button-open"), OpenCard(opportunity.id))]
    if opportunity.status is Status.OPEN and Act.FOLLOW_UP in may:
        on.insert(0, Button(say_of("button-follow-up"), SetFollowUp(opportunity.id)))
    yield tuple(on)
    step = latest_undoable(sight.actor, sight.desk, opportunity.id)
    if step is not None:
        label = say_of("button-undo", what=done_by(sight.desk, step))
        yield (Button(label, UndoStep(step.id)),)


def _kinds(record: Record) -> Iterable[Button]:
    for kind in TOLD_KINDS:
        if kind is not record.kind:
            press = MarkRecord(record.id, kind.value, USUAL_DIRECTION[kind].value)
            yield Button(say_of(f"button-mark-{kind.value}"), press)


def _directions(record: Record) -> Iterable[Button]:
    if record.kind not in (RecordKind.CALL, RecordKind.MESSAGE):
        return
    for direction in (Direction.IN, Direction.OUT):
        if direction is not record.direction:
            press = MarkRecord(record.id, record.kind.value, direction.value)
            yield Button(say_of(f"button-mark-{direction.value}"), press)


def _place(desk: Desk, record: Record) -> Iterable[Button]:
    """Offered until the customer has a place."""
    party = desk.store.get(Party, record.party_id)
    if record.latitude is not None and place_of(party) is None:
        yield Button(say_of("button-keep-place"), KeepPlace(record.id))


def _opening(desk: Desk, records: Sequence[Record]) -> tuple[tuple[Button, ...], ...]:
    """A card each; their titles stand on the buttons when there are several."""
    ids = list(dict.fromkeys(each.opportunity_id for each in records if each.opportunity_id))
    if len(ids) == 1:
        return ((Button(say_of("button-open"), OpenCard(ids[0])),),)
    found = (desk.store.pipelines.opportunity(each) for each in ids[:MOST_OPENED])
    return tuple((card_button(desk, each),) for each in found if each is not None)


def _there(desk: Desk, ids: Iterable[object]) -> Iterator[Record]:
    for each in ids:
        record = desk.store.get(Record, each) if isinstance(each, int) else None
        if record is not None and record.deleted_at is None:
            yield record


def _title(desk: Desk, opportunity_id: int) -> str:
    opportunity = desk.store.pipelines.opportunity(opportunity_id)
    return opportunity.title if opportunity else ""


def _home() -> Button:
    return Button(say_of("button-home"), ShowHome())

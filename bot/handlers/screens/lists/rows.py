"""How the rows of a list are said: the customer, and the fields the reader has chosen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.actions.lists.columns import chosen_columns, columns_of, facts_in
from bot.conversations.field_names import label_of
from bot.domain.columns import NEXT_CONTACT, WEIGHTED, Where
from bot.domain.facts import Fact, Name, Percent, Term
from bot.domain.filters import Field
from bot.domain.followups import FollowUp
from bot.domain.listings import Order, Row
from bot.domain.lists import Stage
from bot.domain.money import Money
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.handlers.screens.cards.marks import marks
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Pieces, Say, say_of
from bot.speech.widths import in_row

OF_FIRST_LINE = frozenset({"party_id", "amount", "stage_id"})

OF_ORDER: Mapping[Order, str] = {
    Order.CLOSE: "close_date",
    Order.PROBABILITY: "probability",
    Order.WEIGHTED: WEIGHTED,
    Order.PRIORITY: "priority",
}
"""What a list is ordered by is told in its rows, chosen or not."""


_OF_THEIR_OWN = {
    NEXT_CONTACT: "cell-next",
    WEIGHTED: "cell-weighted",
    "close_date": "cell-close",
}

MOST_VALUES = 3
"""Of one field in a row: products, reasons."""


def rows_said(
    sight: Sight, rows: Sequence[Row], *, order: Order, with_stage: bool = True
) -> list[Say | None]:
    chosen = list(chosen_columns(sight.actor, sight.desk, Where.ROW))
    ordered_by = OF_ORDER.get(order)
    if ordered_by is not None and ordered_by not in chosen:
        chosen.append(ordered_by)
    if not with_stage:
        chosen = [each for each in chosen if each != "stage_id"]
    ids = [row.opportunity.id for row in rows]
    coming = sight.desk.store.exports.next_contacts(ids, sight.desk.now)
    fields = columns_of(sight.desk)
    said: list[Say | None] = []
    for place, row in enumerate(rows, start=1):
        told = _Told(sight, row.opportunity, coming.get(row.opportunity.id), fields)
        said.append(told.first_line(place, chosen))
        pieces = tuple(told.pieces(chosen))
        if pieces:
            said.append(Pieces("", parts=pieces))
    return said


@dataclass(frozen=True)
class _Told:
    sight: Sight
    opportunity: Opportunity
    coming: FollowUp | None
    fields: Mapping[str, Field]

    def first_line(self, place: int, chosen: Sequence[str]) -> Say:
        store, opportunity = self.sight.desk.store, self.opportunity
        party = store.get(Party, opportunity.party_id)
        stage = store.get(Stage, opportunity.stage_id) if "stage_id" in chosen else None
        facts: dict[str, Fact] = {
            "place": place,
            "party": Name(in_row(party.name) if party else ""),
            "stage": stage.label if stage else "",
            "staged": 1 if stage else 0,
            "late": 1 if opportunity.past_due(self.sight.desk.today) else 0,
        }
        if opportunity.money is None or "amount" not in chosen:
            return Say("list-row-no-amount", facts)
        return Say("list-row", {**facts, "amount": opportunity.money})

    def pieces(self, chosen: Sequence[str]) -> Iterator[Say]:
        if "number" in chosen:
            yield say_of("list-number", number=Name(self.opportunity.number))
        if self.opportunity.status is not Status.OPEN and self.opportunity.ended_on is not None:
            day = self.opportunity.ended_on
            yield say_of(f"list-ended-{self.opportunity.status.value}", day=day)
        for name in chosen:
            if name not in OF_FIRST_LINE and name != "number":
                yield from self._piece(name)
        yield from marks(self.sight, self.opportunity, self.coming)

    def _piece(self, name: str) -> Iterator[Say]:
        facts = facts_in(self.sight.desk, self.opportunity, name, self.coming)
        if name == "probability":
            facts = (Percent(self.opportunity.effective_probability),)
        field = label_of(self.fields[name])
        for fact in facts[:MOST_VALUES]:
            said = _OF_THEIR_OWN.get(name)
            yield Say(said, {"value": fact}) if said else _plain(field, fact)


def _plain(field: Name | Term, fact: Fact) -> Say:
    match fact:
        case Money():
            return say_of("cell-money", field=field, value=fact)
        case date():
            return say_of("cell-day", field=field, value=fact)
        case int() | Decimal():
            return say_of("cell-number", field=field, value=fact)
        case Percent():
            return say_of("cell-percent", value=fact)
    return say_of("cell-words", value=fact)

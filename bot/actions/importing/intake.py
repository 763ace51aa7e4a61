"""Rows of opportunities, chunk by chunk: known ones left alone, new ones built and put aside."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import count

from bot.actions.importing.cells import Cells
from bot.actions.importing.customers import empty_of, named_only
from bot.actions.importing.dealing import Dealer
from bot.actions.importing.opportunities import opportunity_of
from bot.actions.importing.opportunity_rows import Told, number_of, told_by
from bot.actions.importing.outcome import Outcome, Verdicts
from bot.actions.importing.rivals import Rivals
from bot.actions.ports import Desk
from bot.actions.ports.staging import KnownParty
from bot.domain import numbering
from bot.domain.company_settings import setting
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import StageChange
from bot.domain.parties import Party
from bot.domain.people import Member


class Opportunities:
    """One file's. With `keep` in `take` it is put aside; else nothing is, and all is checked."""

    def __init__(self, actor: Member | None, desk: Desk) -> None:
        self._actor = actor
        self._desk = desk
        self._staging = desk.store.staging
        self._dealer = Dealer(desk)
        self._rivals = Rivals(desk)
        self._pattern = setting(desk.organisation, "number_pattern")
        self._parties: dict[str, KnownParty] = {}
        self._numbers: set[str] = set()
        self._series: dict[str, int] = {}
        self._nowhere = count(-1, -1)

    def take(self, chunk: Sequence[Cells], verdicts: Verdicts, *, keep: bool) -> None:
        told = self._new_ones(chunk, verdicts)
        keys = {each.customer_key for _, each in told} - set(self._parties)
        self._parties |= self._staging.parties_named(keys)
        coming: list[object] = []
        for cells, each in told:
            coming += cells.house.wanted
            cells.house.wanted = []
            built = verdicts.of(cells, partial(self._built, told=each))
            if built is None:
                continue
            opportunity, change = built
            opportunity.id = self._id(Opportunity, keep=keep)
            opportunity.party_id = self._party(cells, each, coming, keep=keep)
            if each.rivals:
                rivals = self._rivals.called(each.rivals, coming, keep=keep)
                opportunity.set_competitors(rivals)
            self._deal(cells, each, opportunity)
            coming.append(opportunity)
            if change is not None:
                change.opportunity_id = opportunity.id
                coming.append(change)
            self._note(each.number)
            verdicts.add(Outcome.ADDED)
        if keep:
            self._staging.put(coming)
        self._staging.rest()

    def settle(self) -> None:
        """Whose turn it is next, and which number: inside the transaction that writes."""
        self._dealer.settle()
        self._staging.count_on(self._series)

    def _new_ones(self, chunk: Sequence[Cells], verdicts: Verdicts) -> list[tuple[Cells, Told]]:
        numbered = [(each, verdicts.of(each, number_of)) for each in chunk]
        known = set(self._staging.numbers_taken({number for _, number in numbered if number}))
        told = []
        for cells, number in numbered:
            if number is None:
                continue
            if number in known or number in self._numbers:
                verdicts.add(Outcome.KNOWN)
                continue
            read = verdicts.of(cells, partial(told_by, number=number))
            if read is not None:
                told.append((cells, read))
                known.add(number)
        return told

    def _built(self, cells: Cells, told: Told) -> tuple[Opportunity, StageChange | None]:
        return opportunity_of(self._actor, cells.house, told)

    def _id(self, kind: type, *, keep: bool) -> int:
        return self._staging.ids(kind, 1)[0] if keep else next(self._nowhere)

    def _party(self, cells: Cells, told: Told, coming: list[object], *, keep: bool) -> int:
        known = self._parties.get(told.customer_key)
        if known is None:
            party = named_only(self._actor, cells, told.customer)
            party.id = self._id(Party, keep=keep)
            coming.append(party)
            known = KnownParty(party.id, empty_of(party))
            self._parties[told.customer_key] = known
        return known.id

    def _deal(self, cells: Cells, told: Told, opportunity: Opportunity) -> None:
        """By the rules; where none fits, nobody has it."""
        if self._dealer.idle or opportunity.status is not Status.OPEN:
            return
        if opportunity.assignee_id is not None:
            self._dealer.count(opportunity)
            return
        party = self._desk.store.get(Party, opportunity.party_id)
        if party is None:
            party = named_only(self._actor, cells, told.customer)
        self._dealer.assign(opportunity, party)

    def _note(self, number: str) -> None:
        self._numbers.add(number)
        found = numbering.counted(self._pattern, number)
        if found is not None:
            series, last = found
            self._series[series] = max(last, self._series.get(series, 0))

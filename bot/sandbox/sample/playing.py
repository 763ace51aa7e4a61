"""A plan becomes a year: every deal is done through the actions, all in order of time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, time, timedelta
from functools import partial
from operator import itemgetter
from typing import Any
from zoneinfo import ZoneInfo

from bot.actions.by_itself.snapshots import take_snapshot
from bot.actions.follow_ups.planning import done, set_follow_up
from bot.actions.opportunities.creating import create, edit
from bot.actions.opportunities.life import close, lose, move_stage, win
from bot.actions.opportunities.lines import add_line
from bot.actions.ports import Desk
from bot.domain.followups import FollowUp, instant
from bot.domain.money import Money
from bot.domain.moves import Move, Status
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.sandbox.sample.deal import Contact, Deal, Ending, Offer
from bot.sandbox.sample.house import House
from bot.sandbox.sample.papers import Papers

Beat = tuple[datetime, Callable[[], object]]

NIGHTS = 40
"""So many last days began with a look at everything open, as they do while the bot runs."""


def play(desk: Desk, house: House, deals: Sequence[Deal], now: datetime) -> list[Opportunity]:
    """Up to `now`, in the order of the deals; `desk.now` is left at the last moment played."""
    lives = [Life(desk, house, deal, now) for deal in deals]
    beats = [*_nights(desk, now), *(beat for life in lives for beat in life.beats())]
    # What one deal does at one moment stays in its order: the sort is stable.
    for at, act in sorted(beats, key=itemgetter(0)):
        desk.now = at
        act()
        # Each would be a transaction of its own in the chat, and see what was before it.
        desk.store.flush()
    return [life.opportunity for life in lives]


def _nights(desk: Desk, now: datetime) -> Iterator[Beat]:
    zone = desk.organisation.zone
    today = now.astimezone(ZoneInfo(zone)).date()
    for ago in range(NIGHTS, 0, -1):
        day = today - timedelta(days=ago)
        at = instant(datetime.combine(day, time()), zone)
        yield at, partial(take_snapshot, desk, day.toordinal())


class Life:
    """One opportunity from its plan; `opportunity` is there once it was created."""

    opportunity: Opportunity

    def __init__(self, desk: Desk, house: House, deal: Deal, now: datetime) -> None:
        self._desk, self._house, self.deal = desk, house, deal
        self._actor: Member = house.members[deal.seller]
        self._kept: dict[Contact, FollowUp] = {}
        self._papers = Papers(self, desk, house, self._actor, now)

    def beats(self) -> list[Beat]:
        deal = self.deal
        beats: list[Beat] = [(deal.created_at, self._create)]
        if deal.offer is not None:
            beats.append((deal.offer.at, partial(self._offer, deal.offer)))
        beats += [(at, partial(self._move, code)) for at, code in deal.path]
        for contact in deal.contacts:
            beats.append((contact.at, partial(self._agree, contact)))
            if contact.done_at is not None:
                beats.append((contact.done_at, partial(self._make, contact)))
        if deal.probability is not None:
            at, percent = deal.probability
            beats.append((at, partial(self._judge, percent)))
        beats += self._papers.before_end()
        if deal.ending is not None:
            beats.append((deal.ending.at, partial(self._end, deal.ending)))
        return [*beats, *self._papers.after_end()]

    def _create(self) -> None:
        deal, house = self.deal, self._house
        answers: dict[str, Any] = {
            "type": house.types[deal.kind],
            "source": house.sources[deal.source],
            "close_date": deal.close_on,
        }
        if deal.competitors:
            answers["competitors"] = [house.competitors[name] for name in deal.competitors]
        if deal.amount is not None:
            answers["amount"] = Money(deal.amount, self._desk.organisation.currency)
        self.opportunity = create(
            self._actor, self._desk, customer=deal.customer, title=deal.title, answers=answers
        )
        self._place(house.places)

    def _place(self, places: Mapping[str, str]) -> None:
        """A customer's place is noted along with the first opportunity."""
        party = self._desk.store.get(Party, self.opportunity.party_id)
        if party is not None and party.place is None:
            party.place = places[party.name]

    def _offer(self, offer: Offer) -> None:
        for item in offer.items:
            add_line(
                self._actor,
                self._desk,
                self.opportunity.id,
                product_id=self._house.products[item.code],
                quantity=item.quantity,
                unit_price=item.price,
                discount=item.discount,
            )

    def _move(self, code: str) -> None:
        move_stage(
            self._actor,
            self._desk,
            self.opportunity.id,
            version=self.opportunity.version,
            stage_id=self._house.stages[code],
        )

    def _agree(self, contact: Contact) -> None:
        self._kept[contact] = set_follow_up(
            self._actor,
            self._desk,
            self.opportunity.id,
            due_local=contact.due,
            note=contact.note,
        )

    def _make(self, contact: Contact) -> None:
        done(self._actor, self._desk, self._kept[contact].id, outcome=contact.outcome)

    def _judge(self, percent: int) -> None:
        edit(
            self._actor,
            self._desk,
            self.opportunity.id,
            version=self.opportunity.version,
            name="probability",
            value=percent,
        )

    def _end(self, ending: Ending) -> None:
        actor, desk, about = self._actor, self._desk, self.opportunity.id
        reasons = [self._house.reasons[code] for code in ending.reasons]
        match ending.status:
            case Status.WON:
                win(actor, desk, about, reason=next(iter(reasons), None), note=ending.note)
            case Status.LOST:
                lose(actor, desk, about, reasons=reasons, note=ending.note)
            case _:
                close(actor, desk, about, move=Move.CANCEL)

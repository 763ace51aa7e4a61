"""What of a deal goes on paper: the quote, and of what was won its invoice and the money.

Only of the last months: a year of paper would take the demo longer to make up than anybody
waits. Nothing is drawn by chance, so that the plan of the year stays what it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from bot.actions.by_itself.expiring import expire_quote
from bot.actions.documents.editing import tax_document
from bot.actions.documents.making import make_document, make_from, take_money
from bot.actions.documents.moving import move
from bot.actions.ports import Desk
from bot.actions.ports.documents import Paper
from bot.domain.document_moves import DocumentMove
from bot.domain.history import RecordKind
from bot.domain.moves import Status
from bot.domain.people import Member
from bot.sandbox.sample.house import House

if TYPE_CHECKING:  # a life has its papers
    from bot.sandbox.sample.playing import Beat, Life

LATELY = timedelta(days=120)
FRESH = timedelta(days=12)
"""A quote that is out now was made since: it still holds."""
SOON = timedelta(hours=1)
INVOICED = timedelta(hours=20)
PAID = timedelta(days=17)
HALF_PAID_EVERY, UNPAID_EVERY = 3, 4
QUOTED = frozenset({"proposal", "negotiation"})


@dataclass
class Papers:
    """Of one deal; `now` is when the story ends."""

    life: Life
    desk: Desk
    house: House
    actor: Member
    now: datetime
    quote: Paper | None = field(default=None, init=False)
    invoice: Paper | None = field(default=None, init=False)

    def before_end(self) -> Iterator[Beat]:
        """The quote, and what the customer said to it."""
        deal, offer = self.life.deal, self.life.deal.offer
        stages = [at for at, code in deal.path if code in QUOTED]
        if offer is None or not stages:
            return
        at = max(stages[0], offer.at) + SOON
        if deal.ending is None:
            yield max(at, self.now - FRESH), self._quote
            if len(stages) > 1:
                yield (
                    max(at + SOON, self.now - FRESH + SOON),
                    partial(self._move, DocumentMove.CONFIRM),
                )
            return
        end = deal.ending.at
        if end < self.now - LATELY or deal.ending.status is Status.CLOSED or at >= end:
            return
        yield at, self._quote
        won = deal.ending.status is Status.WON
        yield end, partial(self._move, DocumentMove.CONFIRM if won else DocumentMove.REJECT)

    def after_end(self) -> Iterator[Beat]:
        """The invoice of what was won, and the receipt; in the end the quote holds no more."""
        ending = self.life.deal.ending
        if ending is None or ending.status is not Status.WON:
            return
        if ending.at + INVOICED < self.now:
            yield ending.at + INVOICED, self._invoice
        if ending.at + PAID < self.now:
            yield ending.at + PAID, self._receipt
            yield ending.at + PAID, self._let_expire

    def _quote(self) -> None:
        made = make_document(
            self.actor, self.desk, self.life.opportunity.id, kind=RecordKind.QUOTE
        )
        self.quote = tax_document(self.actor, self.desk, made.record.id, rate_id=self.house.tax)
        self._move(DocumentMove.SEND)

    def _move(self, what: DocumentMove) -> None:
        if self.quote is not None:
            move(self.actor, self.desk, self.quote.record.id, what)

    def _invoice(self) -> None:
        if self.quote is None:
            return
        kind, source = RecordKind.INVOICE, self.quote.record.id
        self.invoice = make_from(self.actor, self.desk, source, kind=kind)
        move(self.actor, self.desk, self.invoice.record.id, DocumentMove.CONFIRM)

    def _receipt(self) -> None:
        """Most pay all of it, some half, a few not yet."""
        number = self.life.opportunity.id
        if self.invoice is None or number % UNPAID_EVERY == 0:
            return
        amount = self.invoice.record.amount or 0
        if number % HALF_PAID_EVERY == 0:
            amount //= 2
        take_money(
            self.actor, self.desk, kind=RecordKind.RECEIPT, amount=amount, opportunity_id=number
        )

    def _let_expire(self) -> None:
        if self.quote is not None:
            expire_quote(self.desk, self.quote.record.id)

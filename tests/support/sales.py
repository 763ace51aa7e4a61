"""Selling in a town by the actions themselves, where the talk is about something else."""

from __future__ import annotations

from typing import Any

from bot.actions.opportunities.creating import create
from bot.actions.opportunities.life import lose, win
from bot.actions.ports import Desk
from bot.domain.history import Record, RecordKind, RecordState, StepKind
from bot.domain.lists import ListKind
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member, Permission
from support.town import REP, Town

M = 10**6 * 100
"""A million euro, in cents."""


async def sold_to(town: Town, customer: str, person: int = REP, **answers: Any) -> int:
    """An open opportunity of this person's; its id. The amount in minor units."""

    def act(desk: Desk) -> int:
        amount = answers.pop("amount", None)
        if amount is not None:
            answers["amount"] = Money(amount, desk.organisation.currency)
        known = desk.store.catalogue.parties(customer, page=0, size=1)[0]
        found = known[0].id if known and known[0].name == customer else customer
        return create(member_of(desk, person), desk, customer=found, answers=answers).id

    return await town.core.work.write(act)


async def won(town: Town, opportunity: int, person: int = REP) -> None:
    await town.core.work.write(lambda desk: win(member_of(desk, person), desk, opportunity))


async def lost_by(town: Town, person: int, opportunity: int, reason: str = "price") -> None:
    def act(desk: Desk) -> None:
        reasons = desk.store.lists.items(ListKind.LOSS_REASON)
        chosen = [each.id for each in reasons if each.code == reason]
        lose(member_of(desk, person), desk, opportunity, reasons=chosen)

    await town.core.work.write(act)


async def quoted(town: Town, opportunity: int) -> None:
    """A quote is with the customer."""

    def act(desk: Desk) -> None:
        found = desk.store.get(Opportunity, opportunity)
        assert found is not None
        desk.step(None, StepKind.RECORD)
        desk.store.add(
            Record(
                party_id=found.party_id,
                opportunity_id=found.id,
                kind=RecordKind.QUOTE,
                state=RecordState.SENT,
                at=desk.now,
            )
        )

    await town.core.work.write(act)


async def permit(town: Town, person: int, *permissions: Permission) -> None:
    def act(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        member_of(desk, person).permissions |= frozenset(permissions)

    await town.core.work.write(act)


async def invoiced(town: Town, opportunity: int, *amounts: int) -> None:
    def act(desk: Desk) -> None:
        desk.step(None, StepKind.RECORD)
        found = desk.store.get(Opportunity, opportunity)
        assert found is not None
        for amount in amounts:
            desk.store.add(
                Record(
                    party_id=found.party_id,
                    opportunity_id=found.id,
                    kind=RecordKind.INVOICE,
                    amount=amount,
                    currency=found.currency,
                    at=desk.now,
                )
            )

    await town.core.work.write(act)


def member_of(desk: Desk, person: int) -> Member:
    found = desk.store.people.member_of(person)
    assert isinstance(found, Member)
    return found


def member_named(desk: Desk, name: str) -> Member:
    return next(each for each in desk.store.people.members() if each.name == name)

"""What a transaction holds on to: what it asks for by its id; never all of something large."""

from __future__ import annotations

import gc

import pytest

from bot.actions.lists import exporting
from bot.actions.lists.exporting import pages
from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.listings import OPEN, Order, Selection
from bot.domain.parties import Party
from bot.domain.reports import Scope
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.work import SqlWork
from persistence.company import Company, add_opportunity, add_party


def session_of(desk: Desk) -> AuditedSession:
    return desk.store._session  # type: ignore[attr-defined, no-any-return]


def known(desk: Desk, kind: type) -> int:
    """How many of a kind this transaction still knows."""
    gc.collect()
    return sum(isinstance(each, kind) for each in session_of(desk).identity_map.values())


async def test_what_was_asked_for_by_its_id_is_held_once(work: SqlWork, company: Company) -> None:
    def ask(desk: Desk) -> int:
        for _ in range(3):
            desk.store.get(Party, company.acme)
            desk.store.get(Party, 404)
        return known(desk, Party)

    def more(desk: Desk) -> int:
        before = len(session_of(desk).held)
        ask(desk)
        return len(session_of(desk).held) - before

    assert await work.read(ask) == 1
    assert await work.read(more) == 1


async def test_an_export_holds_a_page_at_a_time(
    work: SqlWork, company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "PAGE", 2)

    def many(desk: Desk) -> None:
        desk.step(None, StepKind.EDIT)
        for number in range(7):
            party = add_party(desk, f"Customer {number}")
            add_opportunity(desk, company, party_id=party.id)

    def export(desk: Desk) -> list[int]:
        zone, everybody = desk.organisation.zone, Scope(everybody=True)
        selection = Selection(
            scope=everybody, filter=OPEN, order=Order.TOUCHED, now=desk.now, zone=zone, base="EUR"
        )
        return [known(desk, Party) for page in pages(desk, selection) if page]

    await work.write(many)
    counted = await work.read(export)
    assert len(counted) == 4
    assert max(counted) <= 4, "a page, and the one before it"


async def test_an_import_holds_nothing_of_its_rows(work: SqlWork, company: Company) -> None:
    def bring(desk: Desk) -> int:
        desk.step(None, StepKind.IMPORT)
        for number in range(20):
            add_party(desk, f"Customer {number}")
        return known(desk, Party)

    assert await work.write(bring) <= 1
    assert company.acme

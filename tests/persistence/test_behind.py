"""A transaction behind another one knows what was read, and takes nothing of it back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.actions.ports import Desk, StoreAway
from bot.domain.history import StepKind
from bot.domain.parties import Party
from bot.persistence.database.work import SqlWork
from persistence.company import Company


def renamed(number: int, name: str) -> Callable[[Desk], Party]:
    def act(desk: Desk) -> Party:
        desk.step(None, StepKind.EDIT)
        party = desk.store.get(Party, number)
        assert party is not None
        party.name = name
        desk.store.dialogs.of(1, 2).draft = {"form": name}
        return party

    return act


async def kept(work: SqlWork, company: Company) -> tuple[str, Any]:
    def ask(desk: Desk) -> tuple[str, Any]:
        party = desk.store.get(Party, company.acme)
        assert party is not None
        return party.name, desk.store.dialogs.of(1, 2).draft

    return await work.read(ask)


async def test_it_is_given_what_was_done_and_knows_it(work: SqlWork, company: Company) -> None:
    def then(party: Party) -> Callable[[Desk], bool]:
        def act(desk: Desk) -> bool:
            talk = desk.store.dialogs.of(1, 2)
            assert talk.draft == {"form": "First"}
            talk.draft = {"form": "Second"}
            desk.step(None, StepKind.EDIT)
            party.name = "Second"
            return desk.store.get(Party, company.acme) is party

        return act

    party, same = await work.write_then(renamed(company.acme, "First"), then)
    assert (party.id, same) == (company.acme, True)
    assert await kept(work, company) == ("Second", {"form": "Second"})


async def test_what_fails_behind_leaves_the_first_as_it_was_committed(
    work: SqlWork, company: Company
) -> None:
    def then(party: Party) -> Callable[[Desk], None]:
        def act(desk: Desk) -> None:
            desk.step(None, StepKind.EDIT)
            party.name = "Second"
            desk.store.flush()
            raise StoreAway("gone")

        return act

    _, answer = await work.write_then(renamed(company.acme, "First"), then)
    assert isinstance(answer, StoreAway)
    assert await kept(work, company) == ("First", {"form": "First"})


async def test_what_changes_behind_it_outside_of_a_step_is_refused(
    work: SqlWork, company: Company
) -> None:
    """The step of the first transaction is over."""

    def then(party: Party) -> Callable[[Desk], None]:
        def act(_desk: Desk) -> None:
            party.name = "Second"

        return act

    _, answer = await work.write_then(renamed(company.acme, "First"), then)
    assert isinstance(answer, RuntimeError)
    assert (await kept(work, company))[0] == "First"


async def test_nothing_comes_behind_where_nothing_is_wanted(
    work: SqlWork, company: Company
) -> None:
    _, answer = await work.write_then(renamed(company.acme, "First"), lambda _: None)
    assert answer is None
    assert await kept(work, company) == ("First", {"form": "First"})

"""A talk is kept for one person in one chat, and changed by one at a time."""

from __future__ import annotations

import asyncio

import pytest

from bot.actions.ports import Desk
from bot.domain.errors import ChangedMeanwhile
from bot.persistence.database.work import SqlWork


async def test_a_draft_is_found_again_by_whom_it_belongs_to(work: SqlWork) -> None:
    def draft(desk: Desk) -> None:
        dialog = desk.store.dialogs.of(-5, 20)
        dialog.draft = {"form": "new", "answers": {"customer": "پارس"}}
        dialog.revision = 3

    await work.write(draft)
    same = await work.read(lambda desk: desk.store.dialogs.of(-5, 20))
    other = await work.read(lambda desk: desk.store.dialogs.of(-5, 21))
    assert same.draft == {"form": "new", "answers": {"customer": "پارس"}}
    assert (same.revision, same.shown) == (3, True)
    assert (other.draft, other.revision) == (None, 0)


async def test_two_who_meet_somebody_first_keep_one_dialog(work: SqlWork) -> None:
    met = await asyncio.gather(
        *(work.write(lambda desk: desk.store.dialogs.of(1, 2).id) for _ in range(5))
    )
    assert len(set(met)) == 1


async def test_a_draft_of_before_is_not_written_over_a_newer_one(work: SqlWork) -> None:
    def begin(desk: Desk) -> None:
        desk.store.dialogs.of(1, 2).revision += 1

    def answer_late(desk: Desk) -> None:
        read = desk.store.dialogs.of(1, 2)
        # As another worker would write to the same row.
        desk.store.dialogs.note_shown(1, 2, 7, photo=False)
        read.draft = {"form": "old"}

    await work.write(begin)
    with pytest.raises(ChangedMeanwhile):
        await work.write(answer_late)
    kept = await work.read(lambda desk: desk.store.dialogs.of(1, 2))
    assert (kept.revision, kept.draft, kept.message_id) == (1, None, None)


async def test_a_talk_is_one_and_the_same_in_a_transaction(work: SqlWork) -> None:
    def twice(desk: Desk) -> None:
        desk.store.dialogs.of(1, 2).draft = {"form": "new"}
        desk.store.dialogs.of(1, 2).revision += 3

    await work.write(twice)
    kept = await work.read(lambda desk: desk.store.dialogs.of(1, 2))
    assert (kept.revision, kept.draft, kept.version) == (3, {"form": "new"}, 2)

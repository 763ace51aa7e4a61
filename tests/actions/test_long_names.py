"""Names longer than can be kept are refused: cut ones would be found by other words."""

from __future__ import annotations

import pytest

from actions.firm import Firm
from bot.actions.customers.adding import MOST_NAME
from bot.actions.opportunities.creating import create
from bot.domain.errors import Invalid
from bot.domain.parties import Party


async def customers(firm: Firm, *names: str) -> list[bool]:
    def known(desk) -> list[bool]:
        return [desk.store.catalogue.party_named(each) is not None for each in names]

    return await firm.work.read(known)


async def test_the_longest_name_is_kept_and_one_letter_more_refused(firm: Firm) -> None:
    longest, longer = "x" * MOST_NAME, "y" * (MOST_NAME + 1)
    made = await firm.act("nora", create, customer=longest, answers={})
    with pytest.raises(Invalid, match="text-too-long") as refused:
        await firm.act("nora", create, customer=longer, answers={})
    assert refused.value.facts == {"longest": MOST_NAME}
    assert await customers(firm, longest, longer, longer[:-1]) == [True, False, False]

    def named(desk) -> str:
        return desk.store.get(Party, made.party_id).name

    assert await firm.work.read(named) == longest

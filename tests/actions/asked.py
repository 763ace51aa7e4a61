"""What was asked of a manager, and what became of it."""

from __future__ import annotations

from actions.firm import Firm
from bot.domain.approvals import Approval


async def waiting(firm: Firm, number: int) -> list[int]:
    return await firm.work.read(lambda desk: [each.id for each in desk.store.approvals.of(number)])


async def kept(firm: Firm, approval: int) -> Approval:
    found = await firm.work.read(lambda desk: desk.store.get(Approval, approval))
    assert found is not None
    return found

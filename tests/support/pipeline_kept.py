"""What a story has made: the opportunities that the database keeps."""

from __future__ import annotations

from typing import Any

from bot.actions.ports import Desk
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from support.town import Town


async def kept_opportunities(town: Town) -> list[dict[str, Any]]:
    """The oldest first; quantities in thousandths, money in minor units."""

    def ask(desk: Desk) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        while (each := desk.store.get(Opportunity, len(found) + 1)) is not None:
            found.append(_told(desk, each))
        return found

    return await town.kept(ask)


def _told(desk: Desk, each: Opportunity) -> dict[str, Any]:
    party = desk.store.get(Party, each.party_id)
    lines = [(line.name, line.quantity, line.unit_price, line.discount) for line in each.lines]
    return {
        "customer": party.name if party else "",
        "amount": each.amount,
        "lines": lines,
        "probability": each.probability,
        "close": each.close_date,
        "due": [one.due_local for one in desk.store.pipelines.follow_ups(each.id)],
        "notes": [one.text for one in desk.store.pipelines.records(each.id, 10)],
        "deleted": each.deleted_at is not None,
    }

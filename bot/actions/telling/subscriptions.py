"""Having a report sent every Monday, and no longer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.actions.ports import Desk
from bot.domain.errors import Invalid, NotFound
from bot.domain.people import Member
from bot.domain.rights import Office, check_office
from bot.domain.subscriptions import MOST, ReportSubscription, next_monday


def subscriptions_of(actor: Member, desk: Desk) -> Sequence[ReportSubscription]:
    """The actor's own, in the order in which they were asked for."""
    return desk.store.subscriptions.of(actor.id)


def subscribed(actor: Member, desk: Desk, chosen: Mapping[str, str]) -> ReportSubscription | None:
    """The one that sends exactly this, however it looks."""
    return next(
        (each for each in subscriptions_of(actor, desk) if _same(each.chosen, chosen)), None
    )


def subscribe(actor: Member, desk: Desk, chosen: Mapping[str, str]) -> ReportSubscription:
    """From the next Monday on, at nine where the actor is; twice is once."""
    check_office(actor, Office.REPORT)
    present = subscribed(actor, desk, chosen)
    if present is not None:
        return present
    if len(subscriptions_of(actor, desk)) >= MOST:
        raise Invalid("subscriptions-too-many", most=MOST)
    at = next_monday(desk.now, actor.zone)
    return desk.store.add(ReportSubscription(member_id=actor.id, next_at=at, **chosen))


def unsubscribe(actor: Member, desk: Desk, subscription_id: int) -> None:
    """Raises NotFound for another's."""
    found = desk.store.get(ReportSubscription, subscription_id)
    if found is None or found.member_id != actor.id:
        raise NotFound
    desk.store.remove(found)


def _same(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    return all(one[name] == other[name] for name in one if name != "theme")

"""Closing by itself what nobody answered, with a warning the day before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.actions.access import reach
from bot.actions.follow_ups.planning import end_follow_ups
from bot.actions.ports import Desk
from bot.actions.ports.post import Outgoing
from bot.actions.telling.hearing import can_hear, owner_of
from bot.actions.telling.notices import facts_of
from bot.domain.closing import CloseWarning, Verdict, verdict
from bot.domain.company_settings import setting
from bot.domain.followups import instant
from bot.domain.history import StepKind
from bot.domain.moves import Move
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member
from bot.domain.rights import Act


def keep_open(actor: Member, desk: Desk, opportunity_id: int) -> Opportunity:
    """Counts as a touch: the days begin anew."""
    opportunity = reach(actor, desk, opportunity_id, Act.EDIT)
    opportunity.must_be_open()
    desk.step(actor, StepKind.KEEP_OPEN, opportunity_id=opportunity.id)
    opportunity.touched_at = desk.now
    return opportunity


def limit_of(desk: Desk) -> int:
    """After how many days without an answer; 0 is never."""
    return int(setting(desk.organisation, "auto_close_days"))


def silent(desk: Desk, only: int | None = None) -> Sequence[int]:
    """Those that may be due for a warning or for the end; with `only`, that one or none."""
    limit = limit_of(desk)
    if not limit:
        return ()
    day = desk.today - timedelta(days=limit - 1)
    before = instant(datetime.combine(day, time()), desk.organisation.zone)
    return desk.store.upkeep.unanswered(touched_before=before, now=desk.now, only=only)


def is_spoken_of_today(desk: Desk, opportunity: Opportunity) -> bool:
    """Whether its owner is to be warned of it today, or told that it is closed."""
    if not silent(desk, opportunity.id):
        return False
    return _decided(desk, opportunity)[0] is not Verdict.LEAVE


def attend(desk: Desk, opportunity_id: int) -> Verdict:
    """Warns its owner, or closes it; asks again first whether it is still due.

    Neither happens while the owner would be woken by it: the next round is soon enough.
    """
    opportunity = desk.store.upkeep.hold(opportunity_id)
    if opportunity is None or not silent(desk, opportunity_id):
        return Verdict.LEAVE
    owner = owner_of(desk, opportunity)
    if not can_hear(desk, owner):
        return Verdict.LEAVE
    decided, warning = _decided(desk, opportunity)
    if decided is Verdict.WARN:
        _warn(desk, opportunity, owner, warning)
    elif decided is Verdict.CLOSE:
        _close(desk, opportunity, owner)
    return decided


def _decided(desk: Desk, opportunity: Opportunity) -> tuple[Verdict, CloseWarning | None]:
    warning = desk.store.upkeep.close_warning(opportunity.id)
    stands = warning is not None and warning.touched_at == opportunity.touched_at
    decided = verdict(
        _untouched(desk, opportunity),
        limit_of(desk),
        warned_on=warning.warned_on if warning and stands else None,
        today=desk.today,
    )
    return decided, warning


def _untouched(desk: Desk, opportunity: Opportunity) -> int:
    zone = ZoneInfo(desk.organisation.zone)
    return (desk.today - opportunity.touched_at.astimezone(zone).date()).days


def _warn(
    desk: Desk, opportunity: Opportunity, owner: Member | None, before: CloseWarning | None
) -> None:
    if before is None:
        desk.store.add(
            CloseWarning(
                opportunity_id=opportunity.id,
                touched_at=opportunity.touched_at,
                warned_on=desk.today,
            )
        )
    else:
        before.touched_at, before.warned_on = opportunity.touched_at, desk.today
    dedupe = f"close-warning:{opportunity.id}:{desk.today.toordinal()}"
    desk.store.upkeep.nag([opportunity.id], desk.today)
    _tell(desk, opportunity, owner, "close-warning", dedupe)


def _close(desk: Desk, opportunity: Opportunity, owner: Member | None) -> None:
    step = desk.step(None, StepKind.CLOSE, opportunity_id=opportunity.id)
    # Before it ends: the days it was silent for are told.
    _tell(desk, opportunity, owner, "auto-closed", f"auto-closed:{step.id}")
    opportunity.close(Move.AUTO_CLOSE, desk.stamp(None))
    end_follow_ups(desk, opportunity.id)


def _tell(
    desk: Desk, opportunity: Opportunity, owner: Member | None, key: str, dedupe: str
) -> None:
    if owner is None or owner.person is None:
        return
    days = _untouched(desk, opportunity)
    facts = facts_of(None, desk, opportunity) | {"days": days}
    desk.store.post.put(Outgoing(chat=owner.person, key=key, facts=facts, dedupe=dedupe))

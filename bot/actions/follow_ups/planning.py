"""Follow-ups: set, handed to somebody, done, snoozed, dismissed."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.actions.access import reach
from bot.actions.follow_ups.outcomes import keep_outcome
from bot.actions.follow_ups.reminding import last_occurrence, remind, withdraw
from bot.actions.ports import Desk
from bot.domain.errors import ChangedMeanwhile, Invalid, NotFound
from bot.domain.followups import FollowUp, FollowUpState, instant
from bot.domain.history import Step, StepKind
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Member, Role
from bot.domain.rights import Act, Office, check_office

TOMORROW_AT = time(9)


def set_follow_up(
    actor: Member,
    desk: Desk,
    opportunity_id: int,
    *,
    due_local: datetime,
    note: str = "",
    member_id: int | None = None,
) -> FollowUp:
    """A follow-up at a wall time of its member, who is reminded then; not in the past."""
    opportunity = reach(actor, desk, opportunity_id, Act.FOLLOW_UP)
    if opportunity.status is not Status.OPEN:
        raise Invalid("already-ended", status=opportunity.status.value)
    who = contact_by(actor, desk, member_id)
    desk.step(actor, StepKind.FOLLOW_UP, opportunity_id=opportunity.id)
    opportunity.touched_at = desk.now
    return plan(desk, opportunity, who, due_local=due_local, note=note, by=actor)


def set_customer_follow_up(
    actor: Member,
    desk: Desk,
    party_id: int,
    *,
    due_local: datetime,
    note: str = "",
    member_id: int | None = None,
) -> FollowUp:
    """About the customer, and about no opportunity."""
    check_office(actor, Office.CREATE)
    party = desk.store.get(Party, party_id)
    if party is None:
        raise NotFound
    who = contact_by(actor, desk, member_id)
    desk.step(actor, StepKind.FOLLOW_UP).party_id = party.id
    return plan(desk, party, who, due_local=due_local, note=note, by=actor)


def plan(
    desk: Desk,
    about: Opportunity | Party,
    who: Member,
    *,
    due_local: datetime,
    note: str = "",
    by: Member,
) -> FollowUp:
    """The follow-up with its reminder, inside a step that its caller opened."""
    follow_up = FollowUp.at(
        due_local,
        who.zone,
        opportunity_id=about.id if isinstance(about, Opportunity) else None,
        party_id=about.id if isinstance(about, Party) else None,
        member_id=who.id,
        note=note.strip(),
        created_by=by.id,
        created_at=desk.now,
    )
    if follow_up.due_at < desk.now:
        raise Invalid("follow-up-past")
    desk.store.add(follow_up)
    remind(desk, follow_up, who, follow_up.due_at)
    return follow_up


def contact_by(actor: Member, desk: Desk, member_id: int | None) -> Member:
    """Who is to make the next contact: whoever sets it, or another who works here."""
    who = desk.store.get(Member, member_id) if member_id else actor
    if who is None or not who.active or who.role is Role.VIEWER:
        raise NotFound
    return who


def hand_over(actor: Member, desk: Desk, follow_up_id: int, member_id: int) -> FollowUp:
    """Another makes the contact: at the same wall time, where they are."""
    follow_up = pending(actor, desk, follow_up_id)
    who = contact_by(actor, desk, member_id)
    open_step(actor, desk, follow_up)
    follow_up.member_id = who.id
    follow_up.move_to_zone(who.zone)
    withdraw(desk, follow_up)
    # Somebody further east may be past that hour: they are reminded at once.
    remind(desk, follow_up, who, max(follow_up.rings_at, desk.now))
    return follow_up


def done(
    actor: Member,
    desk: Desk,
    follow_up_id: int,
    *,
    occurrence: int | None = None,
    outcome: str = "",
) -> FollowUp:
    """It took place; what came of it is said with it, or right after by `note_contact`."""
    follow_up = pending(actor, desk, follow_up_id, occurrence)
    open_step(actor, desk, follow_up)
    follow_up.outcome = outcome.strip()
    _end(desk, follow_up, FollowUpState.DONE)
    keep_outcome(actor, desk, follow_up)
    if follow_up.opportunity_id is not None:
        reach(actor, desk, follow_up.opportunity_id, Act.FOLLOW_UP).touched_at = desk.now
    return follow_up


def dismiss(
    actor: Member, desk: Desk, follow_up_id: int, *, occurrence: int | None = None
) -> FollowUp:
    """Never again."""
    follow_up = pending(actor, desk, follow_up_id, occurrence)
    open_step(actor, desk, follow_up)
    _end(desk, follow_up, FollowUpState.DISMISSED)
    return follow_up


def snooze(
    actor: Member, desk: Desk, follow_up_id: int, *, occurrence: int, minutes: int
) -> FollowUp:
    """Reminds once more, so many minutes from now."""
    if not 0 < minutes <= 7 * 24 * 60:
        raise ChangedMeanwhile
    return _again(actor, desk, follow_up_id, occurrence, desk.now + timedelta(minutes=minutes))


def snooze_to_tomorrow(
    actor: Member, desk: Desk, follow_up_id: int, *, occurrence: int
) -> FollowUp:
    """Reminds once more tomorrow at nine, by the actor's clock."""
    local = desk.now.astimezone(ZoneInfo(actor.zone))
    tomorrow = datetime.combine(local.date() + timedelta(days=1), TOMORROW_AT)
    return _again(actor, desk, follow_up_id, occurrence, instant(tomorrow, actor.zone))


def put_off(
    actor: Member, desk: Desk, follow_up_id: int, *, occurrence: int, due_local: datetime
) -> FollowUp:
    """Reminds once more at this wall time of the actor; not in the past."""
    due = instant(due_local, actor.zone)
    if due < desk.now:
        raise Invalid("follow-up-past")
    return _again(actor, desk, follow_up_id, occurrence, due)


def end_follow_ups(desk: Desk, opportunity_id: int) -> None:
    """An opportunity that ended reminds nobody any more; the undo brings them back."""
    for follow_up in desk.store.pipelines.follow_ups(opportunity_id):
        _end(desk, follow_up, FollowUpState.DISMISSED)


def follow_up_of(actor: Member, desk: Desk, follow_up_id: int) -> FollowUp:
    """One this actor may act on; any other answers like what does not exist.

    About a customer it is theirs who make it, who set it, and who keep the customer.
    """
    follow_up = desk.store.get(FollowUp, follow_up_id)
    if follow_up is None:
        raise NotFound
    if follow_up.opportunity_id is not None:
        reach(actor, desk, follow_up.opportunity_id, Act.FOLLOW_UP)
        return follow_up
    party = desk.store.get(Party, follow_up.party_id or 0)
    who = desk.store.get(Member, follow_up.member_id)
    mine = (follow_up.member_id, follow_up.created_by, party and party.owner_id)
    managed = desk.store.people.managed_teams(actor.id)
    led = actor.role is Role.ADMIN or (who is not None and who.team_id in managed)
    if actor.role is Role.VIEWER or not (actor.id in mine or led):
        raise NotFound
    return follow_up


def pending(
    actor: Member, desk: Desk, follow_up_id: int, occurrence: int | None = None
) -> FollowUp:
    """One that waits to be done; with `occurrence`, the one that was last reminded of."""
    follow_up = follow_up_of(actor, desk, follow_up_id)
    if follow_up.state is not FollowUpState.PENDING:
        raise ChangedMeanwhile
    if occurrence is not None and occurrence != last_occurrence(desk, follow_up):
        raise ChangedMeanwhile
    return follow_up


def open_step(actor: Member, desk: Desk, follow_up: FollowUp) -> Step:
    step = desk.step(actor, StepKind.FOLLOW_UP, opportunity_id=follow_up.opportunity_id)
    step.party_id = follow_up.party_id
    return step


def _again(
    actor: Member, desk: Desk, follow_up_id: int, occurrence: int, due: datetime
) -> FollowUp:
    follow_up = pending(actor, desk, follow_up_id, occurrence)
    who = desk.store.get(Member, follow_up.member_id) or actor
    open_step(actor, desk, follow_up)
    withdraw(desk, follow_up)
    follow_up.snoozed_to = remind(desk, follow_up, who, due).due_at
    return follow_up


def _end(desk: Desk, follow_up: FollowUp, state: FollowUpState) -> None:
    follow_up.state = state
    follow_up.ended_at = desk.now
    withdraw(desk, follow_up)

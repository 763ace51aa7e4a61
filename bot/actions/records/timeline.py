"""Whose history, and how much of it somebody may read."""

from __future__ import annotations

from bot.actions.access import reach, scope_of
from bot.actions.customers.access import reach_customer
from bot.actions.ports import Desk
from bot.domain.company_settings import setting
from bot.domain.customer_rights import CustomerAct
from bot.domain.people import Member, Permission, Role
from bot.domain.rights import Act
from bot.domain.timeline import Shown, Subject, TimelineSelection


def may_see_changes(actor: Member) -> bool:
    """Which value every field had: managers and admins; a rep and a viewer with the permission."""
    return actor.has(Permission.SEE_CHANGE_LOG)


def card_opened(actor: Member, desk: Desk, opportunity_id: int) -> None:
    """Kept once a day for each member; not while nothing may be written."""
    if not desk.reading:
        desk.store.timeline.viewed(opportunity_id, actor.id, day=desk.today, at=desk.now)


def history_of(
    actor: Member, desk: Desk, subject: Subject, number: int, shown: Shown
) -> TimelineSelection:
    """The history as a question to the store; what may not be seen raises NotFound."""
    if subject is Subject.OPPORTUNITY:
        found = reach(actor, desk, number, Act.SEE).id
    else:
        found = reach_customer(actor, desk, number, CustomerAct.KNOW).id
    everything = may_see_changes(actor)
    views = everything and shown is Shown.VIEWS and subject is Subject.OPPORTUNITY
    if shown is Shown.VIEWS and not views:
        shown = Shown.ALL
    if everything:
        changes = shown is not Shown.RECORDS
    else:
        # There is nothing to choose: all that is for them stands in one order.
        shown, changes = Shown.ALL, subject is Subject.OPPORTUNITY
    return TimelineSelection(
        subject=subject,
        id=found,
        scope=scope_of(actor, desk),
        records=shown is not Shown.CHANGES,
        views=views,
        changes=changes,
        life_only=not everything,
        reader=actor.id,
        refused=changes and actor.role is Role.ADMIN,
        carried=bool(setting(desk.organisation, "carry_comments")),
    )

"""When somebody works, and who stands in for them: each sets it for themselves."""

from __future__ import annotations

from datetime import date

from bot.actions.people.working_days import is_away, local
from bot.actions.ports import Desk
from bot.actions.ports.post import Outgoing
from bot.domain.errors import Invalid, NotFound
from bot.domain.facts import Name
from bot.domain.history import Step, StepKind
from bot.domain.people import Member, Role

DAYS = 7


def work_on(actor: Member, desk: Desk, weekday: int, *, on: bool) -> Member:
    """Whether this weekday, Monday = 0, is one of their days at work."""
    if not 0 <= weekday < DAYS:
        raise NotFound
    desk.step(actor, StepKind.SETTINGS)
    week = desk.organisation.work_days if actor.work_days is None else actor.work_days
    actor.work_days = week | 1 << weekday if on else week & ~(1 << weekday)
    return actor


def go_away(actor: Member, desk: Desk, until: date) -> Member:
    """From today until this local day, which is still one of absence."""
    today = local(actor, desk.now).date()
    if until < today:
        raise Invalid("away-past")
    step = desk.step(actor, StepKind.SETTINGS)
    actor.away_from, actor.away_until = today, until
    _tell_deputy(actor, desk, step)
    return actor


def come_back(actor: Member, desk: Desk) -> Member:
    desk.step(actor, StepKind.SETTINGS)
    actor.away_from = actor.away_until = None
    return actor


def name_deputy(actor: Member, desk: Desk, member_id: int | None) -> Member:
    """Who is reminded while they are away; None for nobody."""
    deputy = desk.store.get(Member, member_id) if member_id else None
    if member_id and deputy not in deputies(actor, desk):
        raise NotFound
    step = desk.step(actor, StepKind.SETTINGS)
    actor.deputy_id = deputy.id if deputy else None
    _tell_deputy(actor, desk, step)
    return actor


def deputies(actor: Member, desk: Desk) -> list[Member]:
    """Who may stand in: whoever sells and has joined, those of the same team first."""
    fitting = [
        each
        for each in desk.store.people.members()
        if each.id != actor.id and each.role is not Role.VIEWER and each.person is not None
    ]
    return sorted(fitting, key=lambda each: (each.team_id != actor.team_id, each.name))


def _tell_deputy(actor: Member, desk: Desk, step: Step) -> None:
    """They learn of it when it begins to matter."""
    deputy = desk.store.get(Member, actor.deputy_id) if actor.deputy_id else None
    until = actor.away_until
    if deputy is None or deputy.person is None or until is None or not is_away(actor, desk):
        return
    desk.store.post.put(
        Outgoing(
            chat=deputy.person,
            key="deputy",
            facts={"member": Name(actor.name), "until": until},
            dedupe=f"deputy:{step.id}",
        )
    )

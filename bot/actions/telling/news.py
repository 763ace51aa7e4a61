"""What others did to one's own opportunities and rights, told some minutes later in one message.

It waits until the others have finished and it is day where its reader is; what was taken back
meanwhile is not told at all (0107).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta

from bot.actions.ports import Desk
from bot.actions.ports.post import Outgoing
from bot.actions.telling.hearing import can_hear
from bot.domain.errors import NotFound
from bot.domain.facts import Fact, Name, Several, Term
from bot.domain.history import Step, StepKind
from bot.domain.lists import Stage
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Member, Permission, Role, Team

QUIET = timedelta(minutes=5)
"""So long nothing more was done; then it is told."""
AT_LATEST = timedelta(minutes=30)
"""However much more is being done."""
MOST_TOLD = 6
"""Opportunities in one message; the rest is counted."""

NEWS = frozenset(
    {
        *(StepKind.EDIT, StepKind.LINES, StepKind.STAGE, StepKind.WIN, StepKind.LOSE),
        *(StepKind.CLOSE, StepKind.REOPEN, StepKind.DELETE, StepKind.MERGE, StepKind.RECORD),
        *(StepKind.DOCUMENT, StepKind.FOLLOW_UP, StepKind.UNDO),
    }
)
"""What whose opportunity it is hears of. To give it away is told at once, to both."""


def keep_news(desk: Desk, steps: Iterable[Step], rights: Iterable[tuple[int, Step]]) -> None:
    """Notes for whom the steps of a transaction are news: not for who did them, nor for who
    was told at once.
    """
    for step in steps:
        if step.kind not in NEWS or step.by is None or step.opportunity_id is None:
            continue
        found = desk.store.get(Opportunity, step.opportunity_id)
        owner = found.assignee_id if found is not None else None
        if owner is not None and owner != step.by and not _told_now(desk, owner, step):
            desk.store.news.keep(owner, step)
    for member_id, step in rights:
        if step.by not in (None, member_id) and step.kind is StepKind.SETTINGS:
            desk.store.news.keep(member_id, step)


def _told_now(desk: Desk, member_id: int, step: Step) -> bool:
    member = desk.store.get(Member, member_id)
    if member is None or member.person is None:
        return True
    return desk.store.post.told_now(member.person, step.opportunity_id or 0)


def due_news(desk: Desk) -> Sequence[int]:
    return desk.store.news.due(quiet_since=desk.now - QUIET, waiting_since=desk.now - AT_LATEST)


def tell_news(desk: Desk, member_id: int) -> None:
    """One message of what was done, one of the rights; at night neither."""
    member = desk.store.get(Member, member_id)
    if member is None:
        raise NotFound
    if member.active and not can_hear(desk, member):
        return
    steps = desk.store.news.take(member_id)
    if member.active and member.person is not None and steps:
        done = [each for each in steps if each.opportunity_id is not None]
        _tell_changes(desk, member, done if member.hears_news else [])
        _tell_rights(desk, member, [each for each in steps if each.opportunity_id is None])


# Opportunities ------------------------------------------------------------------------


def _tell_changes(desk: Desk, member: Member, steps: Sequence[Step]) -> None:
    by_opportunity: dict[int, list[Step]] = {}
    for each in _that_hold(desk, steps):
        by_opportunity.setdefault(each.opportunity_id or 0, []).append(each)
    theirs = [
        (found, its)
        for opportunity_id, its in by_opportunity.items()
        if (found := desk.store.get(Opportunity, opportunity_id)) is not None
        and found.assignee_id == member.id
    ]
    if not theirs:
        return
    told = theirs[:MOST_TOLD]
    facts: dict[str, Fact] = {"rows": len(told), "more": len(theirs) - len(told)}
    for place, (found, its) in enumerate(told, start=1):
        facts |= {f"{name}-{place}": fact for name, fact in _row(desk, found, its).items()}
    _put(desk, member, "changes-of-others", facts, steps)


def _that_hold(desk: Desk, steps: Sequence[Step]) -> list[Step]:
    """Without what was taken back before it was told, and the taking back of it."""
    here = {each.id for each in steps}
    undone = desk.store.history.undone_among(list(here))
    return [
        each
        for each in steps
        if each.id not in undone
        and each.undoes_id not in here
        and desk.store.history.changes(each.id)
    ]


def _row(desk: Desk, opportunity: Opportunity, steps: Sequence[Step]) -> dict[str, Fact]:
    party = desk.store.get(Party, opportunity.party_id)
    doers = [desk.store.get(Member, each or 0) for each in dict.fromkeys(s.by for s in steps)]
    stage = desk.store.get(Stage, opportunity.stage_id)
    row: dict[str, Fact] = {
        "number": opportunity.number,
        "title": Name(opportunity.title),
        "party": Name(party.name if party else ""),
        "member": Several(tuple(Name(each.name) for each in doers if each is not None)),
    }
    for name, words in (("what", _done(steps)), ("back", _taken_back(desk, steps))):
        if words:
            row[name] = Several(words)
    row["opportunity"] = opportunity.id
    if opportunity.deleted_at is not None:
        row["deleted"] = 1
        return row
    if opportunity.status is Status.OPEN and stage is not None:
        row["stage"] = stage.label
    if opportunity.money is not None:
        row["amount"] = opportunity.money
    return row


def _done(steps: Sequence[Step]) -> tuple[Term, ...]:
    kinds = dict.fromkeys(each.kind for each in steps if each.undoes_id is None)
    return tuple(Term(f"step-{each.value}") for each in kinds)


def _taken_back(desk: Desk, steps: Sequence[Step]) -> tuple[Term, ...]:
    """Of what had been told before."""
    undone = [desk.store.get(Step, each.undoes_id) for each in steps if each.undoes_id is not None]
    kinds = dict.fromkeys(each.kind for each in undone if each is not None)
    return tuple(Term(f"step-{each.value}") for each in kinds)


# Rights -------------------------------------------------------------------------------


def _tell_rights(desk: Desk, member: Member, steps: Sequence[Step]) -> None:
    """What is different now from before the first of them; nothing where nothing is."""
    before: dict[str, object] = {}
    doers: dict[int | None, None] = {}
    for step in steps:
        for change in desk.store.history.changes(step.id):
            if change.entity == "member" and change.entity_id == member.id:
                before.setdefault(change.field, change.old)
                doers[step.by] = None
    facts = _rights_now(desk, member, before)
    if facts:
        people = (desk.store.get(Member, each or 0) for each in doers)
        facts["member"] = Several(tuple(Name(each.name) for each in people if each is not None))
        _put(desk, member, "rights-changed", facts, steps)


def _rights_now(desk: Desk, member: Member, before: dict[str, object]) -> dict[str, Fact]:
    facts: dict[str, Fact] = {}
    if "role" in before and before["role"] != member.role.value:
        facts["role"] = Term(f"role-{member.role.value}")
    if "team_id" in before and before["team_id"] != member.team_id:
        team = desk.store.get(Team, member.team_id) if member.team_id else None
        facts["team"] = Name(team.name) if team else Term("rights-no-team")
    had = before.get("permissions")
    if isinstance(had, list) and member.role not in (Role.ADMIN, Role.MANAGER):
        had_then = {Permission(each) for each in had if each in set(Permission)}
        new, gone = member.permissions - had_then, had_then - member.permissions
        for name, some in (("granted", new), ("withdrawn", gone)):
            words = tuple(Term(f"permission-{each.value}") for each in Permission if each in some)
            if words:
                facts[name] = Several(words)
    return facts


def _put(
    desk: Desk, member: Member, key: str, facts: dict[str, Fact], steps: Sequence[Step]
) -> None:
    dedupe = f"{key}:{member.id}:{steps[-1].id}"
    message = Outgoing(
        chat=member.person or 0, key=key, facts=facts, dedupe=dedupe, done_at=steps[-1].at
    )
    desk.store.post.put(message)

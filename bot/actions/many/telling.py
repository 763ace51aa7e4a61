"""Who is told of many that were changed at once: everybody concerned, once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from bot.actions.ports import Desk
from bot.actions.ports.post import PRIORITY_GROUP, Outgoing
from bot.actions.telling.notices import team_of_opportunity
from bot.domain.facts import Fact, Name
from bot.domain.history import Step
from bot.domain.many import Many
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.people import GroupEvent, Member, Team


def tell_given(
    actor: Member, desk: Desk, many: Many, *, heir: Member, had: Iterable[int | None]
) -> None:
    """Who has them now, and everybody who had some."""
    if many.changed:
        _tell(actor, desk, many, heir, "many-assigned", count=many.changed)
    for member_id, count in Counter(had).items():
        member = desk.store.get(Member, member_id) if member_id else None
        if member is not None:
            _tell(actor, desk, many, member, "many-reassigned", count=count)


def tell_many_lost(actor: Member, desk: Desk, many: Many) -> None:
    """Each team's registered group, of its own ones."""
    for team, count in _teams(desk, desk.store.many.steps(many.id)).items():
        if team.is_told(GroupEvent.LOST):
            _tell_group(actor, desk, team, "group-many-lost", count, _told(many, team))


def tell_many_undone(actor: Member, desk: Desk, many: Many) -> None:
    """What a group was told of them is taken back, or says how many of them stay lost."""
    steps = desk.store.many.steps(many.id)
    undone = desk.store.history.undone_among([each.id for each in steps])
    back = [each for each in steps if each.id in undone]
    lost = _teams(desk, [each for each in steps if each not in back], only=Status.LOST)
    for team, count in _teams(desk, back).items():
        told = _told(many, team)
        if not desk.store.post.has(told):
            continue
        again = f"many-lost-undone:{many.id}:{team.id}"
        edits = None if desk.store.post.withdraw(told) else told
        if team in lost:
            _tell_group(actor, desk, team, "group-many-lost", lost[team], again, edits=edits)
        elif edits is not None:
            _tell_group(actor, desk, team, "group-many-lost-undone", count, again, edits=edits)


def _told(many: Many, team: Team) -> str:
    return f"many-lost:{many.id}:{team.id}"


def _teams(desk: Desk, steps: Iterable[Step], *, only: Status | None = None) -> Counter[Team]:
    """How many opportunities of each team they are of; `only` those that stand so now."""
    found = [desk.store.get(Opportunity, each.opportunity_id or 0) for each in steps]
    meant = [each for each in found if each is not None and only in (None, each.status)]
    teams = [team_of_opportunity(desk, each) for each in meant]
    return Counter(each for each in teams if each is not None)


def _tell_group(  # noqa: PLR0917 - one private sentence: who, where, what, how many, in place of
    actor: Member,
    desk: Desk,
    team: Team,
    key: str,
    count: int,
    dedupe: str,
    *,
    edits: str | None = None,
) -> None:
    if team.chat_id is None:
        return
    desk.store.post.put(
        Outgoing(
            chat=team.chat_id,
            topic=team.topic_id,
            key=key,
            facts={"member": Name(actor.name), "count": count},
            dedupe=dedupe,
            priority=PRIORITY_GROUP,
            edits=edits,
            resend=False,
        )
    )


def _tell(actor: Member, desk: Desk, many: Many, member: Member, key: str, *, count: int) -> None:
    if member.person is None or member.id == actor.id:
        return
    facts: dict[str, Fact] = {"member": Name(actor.name), "count": count}
    desk.store.post.put(
        Outgoing(chat=member.person, key=key, facts=facts, dedupe=f"{key}:{many.id}:{member.id}")
    )

"""Who is told of many that were changed at once: everybody concerned, once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from bot.actions.ports import Desk
from bot.actions.ports.post import PRIORITY_GROUP, Outgoing
from bot.actions.telling.notices import team_of_opportunity
from bot.domain.facts import Fact, Name
from bot.domain.many import Many
from bot.domain.opportunities import Opportunity
from bot.domain.people import GroupEvent, Member


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
    steps = desk.store.many.steps(many.id)
    lost = [desk.store.get(Opportunity, each.opportunity_id or 0) for each in steps]
    teams = Counter(team_of_opportunity(desk, each) for each in lost if each is not None)
    for team, count in teams.items():
        if team is None or team.chat_id is None or not team.is_told(GroupEvent.LOST):
            continue
        desk.store.post.put(
            Outgoing(
                chat=team.chat_id,
                topic=team.topic_id,
                key="group-many-lost",
                facts={"member": Name(actor.name), "count": count},
                dedupe=f"many-lost:{many.id}:{team.id}",
                priority=PRIORITY_GROUP,
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

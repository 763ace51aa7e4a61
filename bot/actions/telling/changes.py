"""What changed of opportunities in a transaction, told to whom it concerns, before it ends.

No action has to think of it: the audit says what happened, here is decided who hears of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from bot.actions.groups.live_cards import refresh_card
from bot.actions.ports import Desk
from bot.actions.ports.post import PRIORITY_GROUP, Outgoing
from bot.actions.telling.notices import facts_of, team_of_opportunity
from bot.domain.big_deals import is_big
from bot.domain.company_settings import setting
from bot.domain.facts import Fact
from bot.domain.history import CREATED, Happened, Step, StepKind
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.people import GroupEvent, Member, Team

UNTOLD = frozenset({StepKind.IMPORT, StepKind.SET_UP})
"""What comes in by the thousand is no news to anybody."""


def tell_changes(desk: Desk, changes: Iterable[Happened]) -> None:
    by_opportunity: dict[int, list[Happened]] = {}
    for each in changes:
        if each.step.kind not in UNTOLD:
            by_opportunity.setdefault(each.opportunity_id, []).append(each)
    for opportunity_id, its in by_opportunity.items():
        opportunity = desk.store.get(Opportunity, opportunity_id)
        if opportunity is not None:
            step = its[-1].step
            alone = len(by_opportunity) == 1 and step.many_id is None
            refresh_card(desk, opportunity, step, alone=alone)
            _tell(desk, opportunity, its)


def _tell(desk: Desk, opportunity: Opportunity, changes: Sequence[Happened]) -> None:
    """Not of what is taken back, nor one by one of many that were changed at once."""
    step = changes[-1].step
    if step.kind is StepKind.UNDO or step.many_id is not None or opportunity.deleted_at:
        return
    if opportunity.status is not Status.OPEN:
        return
    if _has_become_big(desk, opportunity, changes):
        _tell_heads(desk, opportunity, step, "big-deal", GroupEvent.BIG, {})
    slipped = _slipped(changes)
    if slipped is not None:
        facts: dict[str, Fact] = {"before": slipped[0], "after": slipped[1]}
        _tell_heads(desk, opportunity, step, "slipped", GroupEvent.SLIPPED, facts)


def _has_become_big(desk: Desk, opportunity: Opportunity, changes: Sequence[Happened]) -> bool:
    """It crossed the threshold of the company just now, from below or from nothing."""
    threshold = setting(desk.organisation, "big_deal")
    base = desk.organisation.currency
    if threshold is None or not is_big(opportunity, opportunity.amount, threshold, base):
        return False
    first = next((each for each in changes if each.field in (CREATED, "amount")), None)
    exchanged = any(each.field == "currency" for each in changes)
    if first is None or exchanged:
        return False
    before = None if first.field == CREATED else first.old
    return not is_big(opportunity, before, threshold, base)


def _slipped(changes: Sequence[Happened]) -> tuple[date, date] | None:
    """From which day to which later one its close date went, over all of the changes."""
    moved = [each for each in changes if each.field == "close_date"]
    if not moved or moved[0].old is None or moved[-1].new is None:
        return None
    before, after = moved[0].old, moved[-1].new
    return (before, after) if after > before else None


def _tell_heads(  # noqa: PLR0917 - one private sentence: of what, by which step, which news
    desk: Desk,
    opportunity: Opportunity,
    step: Step,
    key: str,
    event: GroupEvent,
    more: dict[str, Fact],
) -> None:
    """Whoever works on it, their manager, and the group that chose it; not who did it."""
    team = team_of_opportunity(desk, opportunity)
    actor = desk.store.get(Member, step.by) if step.by else None
    facts = facts_of(actor, desk, opportunity) | more
    heads = {team.manager_id} if team else set()
    # Who got it is told that they did; that it is big is news to who leads them.
    doers = {opportunity.assignee_id} if event is GroupEvent.SLIPPED else set()
    concerned = (heads | doers) - {step.by, None}
    for member_id in sorted(each for each in concerned if each is not None):
        member = desk.store.get(Member, member_id)
        if member is not None and member.active and member.person is not None:
            dedupe = f"{key}:{step.id}:{opportunity.id}:{member.id}"
            desk.store.post.put(Outgoing(chat=member.person, key=key, facts=facts, dedupe=dedupe))
    if team is not None and team.chat_id is not None and team.is_told(event):
        _tell_group(desk, team, opportunity, f"group-{key}", facts, once=str(step.id))


def _tell_group(
    desk: Desk,
    team: Team,
    opportunity: Opportunity,
    key: str,
    facts: dict[str, Fact],
    *,
    once: str,
) -> None:
    desk.store.post.put(
        Outgoing(
            chat=team.chat_id or 0,
            topic=team.topic_id,
            key=key,
            facts=facts,
            dedupe=f"{key}:{once}:{opportunity.id}",
            priority=PRIORITY_GROUP,
            resend=False,
            answers=opportunity.id,
        )
    )

"""The live card of an opportunity in its team's group: one message, kept as it stands."""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.actions.ports.post import PRIORITY_GROUP, Outgoing
from bot.actions.telling.notices import facts_of, team_of_opportunity
from bot.domain.facts import Fact, Name
from bot.domain.history import Step
from bot.domain.lists import Stage
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.people import GroupEvent, Member, Team


def refresh_card(desk: Desk, opportunity: Opportunity, step: Step, *, alone: bool) -> None:
    """As it is now, wherever it stands; a first one where the group wants cards.

    One of many that change at once (not `alone`) gets no first one: they would flood the group.

    A group whose team does not work on it any more learns that, and nothing else.
    """
    team = team_of_opportunity(desk, opportunity)
    chats = set(desk.store.post.shown_in(opportunity.id))
    home = team.chat_id if team is not None and _deserves_one(team, opportunity) else None
    if alone and home is not None:
        chats.add(home)
    for chat in sorted(chats):
        here = team is not None and team.chat_id == chat
        desk.store.post.show(_card(desk, opportunity, step, chat, here=here), opportunity.id)


def _deserves_one(team: Team, opportunity: Opportunity) -> bool:
    """What ended without ever having had a card gets none for its end."""
    alive = opportunity.status is Status.OPEN and opportunity.deleted_at is None
    return alive and team.is_told(GroupEvent.CARDS)


def _card(desk: Desk, opportunity: Opportunity, step: Step, chat: int, *, here: bool) -> Outgoing:
    team = desk.store.people.team_of_chat(chat)
    return Outgoing(
        chat=chat,
        topic=team.topic_id if team else None,
        key="group-card" if here else "group-card-gone",
        facts=card_facts(desk, opportunity) if here else _name_alone(opportunity),
        dedupe=f"card:{opportunity.id}:{step.id}:{chat}",
        priority=PRIORITY_GROUP,
        resend=False,
    )


def card_facts(desk: Desk, opportunity: Opportunity) -> dict[str, Fact]:
    stage = desk.store.get(Stage, opportunity.stage_id)
    owner = desk.store.get(Member, opportunity.assignee_id) if opportunity.assignee_id else None
    status = "deleted" if opportunity.deleted_at is not None else opportunity.status.value
    facts = facts_of(owner, desk, opportunity)
    facts |= {"status": status, "stage": stage.label if stage else Name("")}
    facts |= {"probability": opportunity.probability}
    if opportunity.close_date is not None:
        facts["close"] = opportunity.close_date
    return facts


def _name_alone(opportunity: Opportunity) -> dict[str, Fact]:
    return {"which": Name(opportunity.number)}

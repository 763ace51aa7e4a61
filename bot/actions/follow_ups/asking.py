"""A manager's question about an opportunity, and its answer: a record that goes back."""

from __future__ import annotations

from bot.actions.access import reach
from bot.actions.ports import Desk
from bot.actions.ports.post import PRIORITY_PERSON, Outgoing
from bot.actions.records.noting import note_on
from bot.domain.errors import ChangedMeanwhile, Invalid, NotAllowed, NotFound
from bot.domain.facts import Fact, Name
from bot.domain.history import StepKind
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Member, Role
from bot.domain.rights import Act
from bot.domain.telling import Enquiry

MOST_WORDS = 1000


def ask(actor: Member, desk: Desk, opportunity_id: int, text: str) -> Enquiry:
    """Goes to who works on it, with the card, and into the history, where the answer will
    stand above it; only a manager or an admin asks.
    """
    opportunity = reach(actor, desk, opportunity_id, Act.REASSIGN)
    if actor.role not in (Role.ADMIN, Role.MANAGER):
        raise NotAllowed("not-allowed", act=Act.REASSIGN.value)
    who = to_be_asked(actor, desk, opportunity)
    if who is None or who.person is None:
        raise Invalid("ask-nobody")
    step = desk.step(actor, StepKind.RECORD, opportunity_id=opportunity.id)
    enquiry = desk.store.add(
        Enquiry(
            opportunity_id=opportunity.id,
            asked_by=actor.id,
            asked_of=who.id,
            text=_words(text),
            at=step.at,
        )
    )
    # Nobody worked on it by asking: it is not touched, unlike by the answer.
    note_on(actor, desk, opportunity, enquiry.text)
    facts = _card(desk, opportunity, actor)
    facts |= {"enquiry": enquiry.id, "question": Name(enquiry.text)}
    _tell(desk, who, "ask", facts, f"ask:{enquiry.id}")
    return enquiry


def to_be_asked(actor: Member, desk: Desk, opportunity: Opportunity) -> Member | None:
    """Its assignee, else its creator; nobody for who may not ask, or would ask themselves."""
    if actor.role not in (Role.ADMIN, Role.MANAGER):
        return None
    for member_id in (opportunity.assignee_id, opportunity.created_by):
        member = desk.store.get(Member, member_id) if member_id else None
        if member is not None and member.active:
            return member if member.id != actor.id else None
    return None


def enquiry_for(actor: Member, desk: Desk, enquiry_id: int) -> Enquiry:
    """One that this member was asked and has not answered."""
    enquiry = desk.store.get(Enquiry, enquiry_id)
    if enquiry is None or enquiry.asked_of != actor.id:
        raise NotFound
    reach(actor, desk, enquiry.opportunity_id, Act.SEE)
    if enquiry.answer_id is not None:
        raise ChangedMeanwhile
    return enquiry


def answer(actor: Member, desk: Desk, enquiry_id: int, text: str) -> Enquiry:
    """In the history of the opportunity, and back to who asked."""
    enquiry = enquiry_for(actor, desk, enquiry_id)
    opportunity = reach(actor, desk, enquiry.opportunity_id, Act.SEE)
    desk.step(actor, StepKind.RECORD, opportunity_id=opportunity.id)
    record = note_on(actor, desk, opportunity, _words(text))
    enquiry.answer_id = record.id
    opportunity.touched_at = desk.now
    manager = desk.store.get(Member, enquiry.asked_by)
    if manager is not None and manager.active and manager.person is not None:
        facts = _card(desk, opportunity, actor)
        facts |= {"question": Name(enquiry.text), "answer": Name(record.text)}
        _tell(desk, manager, "ask-answered", facts, f"answer:{enquiry.id}")
    return enquiry


def _words(text: str) -> str:
    words = text.strip()
    if not words:
        raise Invalid("name-empty")
    if len(words) > MOST_WORDS:
        raise Invalid("text-too-long", longest=MOST_WORDS)
    return words


def _card(desk: Desk, opportunity: Opportunity, by: Member) -> dict[str, Fact]:
    party = desk.store.get(Party, opportunity.party_id)
    return {
        "opportunity": opportunity.id,
        "number": opportunity.number,
        "title": Name(opportunity.title),
        "party": Name(party.name if party else ""),
        "member": Name(by.name),
    }


def _tell(desk: Desk, who: Member, key: str, facts: dict[str, Fact], dedupe: str) -> None:
    desk.store.post.put(
        Outgoing(
            chat=who.person or 0, key=key, facts=facts, dedupe=dedupe, priority=PRIORITY_PERSON
        )
    )

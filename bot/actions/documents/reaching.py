"""The door to a document: it opens for whoever may do this to its opportunity or customer."""

from __future__ import annotations

from bot.actions.access import reach
from bot.actions.customers.access import reach_customer
from bot.actions.ports import Desk
from bot.actions.ports.documents import Paper
from bot.domain.customer_rights import CustomerAct
from bot.domain.errors import ChangedMeanwhile, NotFound
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member
from bot.domain.rights import Act


def see_document(actor: Member, desk: Desk, record_id: int) -> Paper:
    paper = _paper(desk, record_id)
    if paper.record.opportunity_id is not None:
        reach(actor, desk, paper.record.opportunity_id, Act.SEE)
    else:
        reach_customer(actor, desk, paper.record.party_id, CustomerAct.KNOW)
    return paper


def hold_document(actor: Member, desk: Desk, record_id: int, version: int | None) -> Paper:
    """To change it. Raises ChangedMeanwhile when it is no longer what the actor looked at."""
    paper = _paper(desk, record_id)
    if paper.record.opportunity_id is not None:
        reach(actor, desk, paper.record.opportunity_id, Act.EDIT)
    else:
        reach_customer(actor, desk, paper.record.party_id, CustomerAct.EDIT)
    if version is not None and version != paper.document.version:
        raise ChangedMeanwhile
    return paper


def opportunity_of(desk: Desk, paper: Paper) -> Opportunity | None:
    """What it was made for, when that is still there."""
    if paper.record.opportunity_id is None:
        return None
    return desk.store.pipelines.opportunity(paper.record.opportunity_id)


def _paper(desk: Desk, record_id: int) -> Paper:
    paper = desk.store.documents.of_record(record_id)
    if paper is None:
        raise NotFound
    return paper

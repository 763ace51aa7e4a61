"""Saying at once whatever a stage still needs to know."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.actions.access import reach
from bot.actions.opportunities.approvals import ask_discount
from bot.actions.opportunities.creating import put
from bot.actions.opportunities.lines import NewLine
from bot.actions.opportunities.other_items import any_line_of
from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member
from bot.domain.rights import Act


def complete(
    actor: Member,
    desk: Desk,
    opportunity_id: int,
    *,
    version: int | None = None,
    answers: Mapping[str, Any],
    items: Sequence[NewLine] = (),
) -> Opportunity:
    """Several answers in one step, by the names of their questions; products as well."""
    opportunity = reach(actor, desk, opportunity_id, Act.EDIT, version=version)
    opportunity.must_be_open()
    desk.step(actor, StepKind.EDIT, opportunity_id=opportunity.id)
    added = [any_line_of(actor, desk, opportunity, new) for new in items]
    for line in added:
        opportunity.add_line(line)
    for name, value in answers.items():
        put(opportunity, desk, name, value)
    opportunity.touched_at = desk.now
    desk.store.flush()
    for line, new in zip(added, items, strict=True):
        ask_discount(actor, desk, opportunity, line, new.discount)
    return opportunity

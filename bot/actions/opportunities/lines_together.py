"""Several products at once: lines that change and lines that are new, in one step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from bot.actions.access import reach, standing_of
from bot.actions.opportunities.approvals import ask_discount, settle_by_hand
from bot.actions.opportunities.lines import NEEDS, NewLine, fitting_values
from bot.actions.opportunities.other_items import any_line_of
from bot.actions.ports import Desk
from bot.domain.errors import NotFound
from bot.domain.history import StepKind
from bot.domain.opportunity_parts import Line
from bot.domain.people import Member
from bot.domain.rights import Act, check

Put = Sequence[tuple[Line, Decimal]]
"""Each line, and what is wanted off it: over the limit that waits for the manager."""


def put_lines(
    actor: Member,
    desk: Desk,
    opportunity_id: int,
    *,
    version: int | None = None,
    changed: Mapping[int, Mapping[str, Any]] | None = None,
    added: Sequence[NewLine] = (),
) -> Put:
    """`changed` by the lines' ids, with the meanings of `lines.change_fields`.

    Raises NotFound where such a line is not there any more; then nothing has changed.
    """
    opportunity = reach(actor, desk, opportunity_id, Act.LINES, version=version)
    opportunity.must_be_open()
    by_id = {each.id: each for each in opportunity.lines}
    wanted = dict(changed or {})
    if not wanted.keys() <= by_id.keys():
        raise NotFound
    standing = standing_of(actor, desk, opportunity)
    for field in {name for values in wanted.values() for name in values} & NEEDS.keys():
        check(actor, NEEDS[field], standing)
    desk.step(actor, StepKind.LINES, opportunity_id=opportunity.id)
    new = [any_line_of(actor, desk, opportunity, each) for each in added]
    put: list[tuple[Line, Decimal]] = []
    for line_id, values in wanted.items():
        line = by_id[line_id]
        fitting = fitting_values(actor, desk, opportunity, line, values)
        off = Decimal(values.get("discount", line.discount))
        if "discount" in fitting and fitting["discount"] < off:
            del fitting["discount"]
        opportunity.change_line(line, **fitting)
        put.append((line, off))
    for line in new:
        opportunity.add_line(line)
    opportunity.touched_at = desk.now
    desk.store.flush()
    put += [(line, each.discount) for line, each in zip(new, added, strict=True)]
    for line, off in put:
        ask_discount(actor, desk, opportunity, line, off)
    for line_id, values in wanted.items():
        if "discount" in values:
            settle_by_hand(actor, desk, opportunity, by_id[line_id])
    return put

"""Names and codes that somebody else has: said at their question, not when all is saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bot.actions.ports import Desk
from bot.actions.set_up.products import free_code
from bot.actions.set_up.shelving import free_name
from bot.conversations.draft import Draft
from bot.conversations.form import Form
from bot.conversations.moving import placed
from bot.domain.errors import Invalid, Refused

Check = Callable[[Desk, Mapping[str, Any], str], object]

CHECKS: Mapping[tuple[str, str], Check] = {
    ("setup_product", "code"): lambda desk, _known, code: free_code(desk, code),
    ("setup_pipeline", "name"): lambda desk, _known, name: free_name(
        desk.store.set_up.pipelines(), name
    ),
    ("setup_stage", "name"): lambda desk, known, name: free_name(
        desk.store.set_up.stages(int(known["pipeline"])), name
    ),
    ("setup_team", "name"): lambda desk, _known, name: free_name(desk.store.people.teams(), name),
    ("own_field", "name"): lambda desk, _known, name: free_name(desk.store.fields.defined(), name),
}
"""By form and question: what refuses an answer that another one has.

Only for something new. A changed one is saved by its single answer, and refused there.
"""

ASKED_BY = {"code-taken": "code", "name-taken": "name"}
"""The question whose answer a refusal is about."""


def taken(desk: Desk, before: Draft, after: Draft) -> Invalid | None:
    """Why the answer that was just given cannot stay; None for all others."""
    if after.only is not None or before.at is None:
        return None
    check, answer = CHECKS.get((after.form, before.at)), after.answers.get(before.at)
    if check is None or not isinstance(answer, str) or answer == before.answers.get(before.at):
        return None
    try:
        check(desk, after.known, answer)
    except Invalid as why:
        return why
    return None


def back_to(form: Form, draft: Draft, why: Refused) -> Draft:
    """The draft at the question that a refusal is about, so that what is typed answers it."""
    name = ASKED_BY.get(why.key, "")
    if draft.only is not None or form.question(name) is None:
        return draft
    return placed(draft, name)

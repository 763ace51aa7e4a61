"""A stored draft becomes a Draft again, whatever has happened to it or its form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from bot.conversations.answers import Answer, answer_from_json
from bot.conversations.draft import Aside, Draft
from bot.conversations.form import Form
from bot.conversations.machine import start


def repair(form: Form, stored: Any) -> Draft | None:
    """The draft that `Draft.to_json` wrote; None for what is no draft of this form.

    After a change of the form, or damage, it starts anew with the answers that still fit.
    """
    match stored:
        case {"form": form.name, "answers": dict(answers), "known": dict(known)}:
            kept = dict(_kept(form, answers))
        case _:
            return None
    if stored.get("version") == form.version and len(kept) == len(answers):
        same = _as_it_was(form, stored, kept)
        if same is not None:
            return same
    only = form.question(stored.get("only"))
    return start(form, known, answers=kept, only=only.name if only else None)


def _kept(form: Form, answers: Mapping[str, Any]) -> Iterator[tuple[str, Answer]]:
    """The answers that their questions would still give."""
    for question in form.questions:
        if question.name not in answers:
            continue
        try:
            answer = answer_from_json(answers[question.name])
        except ValueError:
            continue
        if question.kind.fits(answer):
            yield question.name, answer


def _as_it_was(form: Form, stored: Mapping[str, Any], kept: Mapping[str, Answer]) -> Draft | None:
    """The whole draft, where it stood; None when anything in it makes no sense."""
    names = [each.name for each in form.questions]
    match {"unsure": [], **stored}:
        case {
            "at": None | str() as at,
            "skipped": list(skipped),
            "unsure": list(unsure),
            "reviewed": bool(reviewed),
            "aside": aside,
            "only": None | str() as only,
            "known": known,
        } if {at, only} <= {*names, None} and all(each in names for each in (*skipped, *unsure)):
            place = Draft(
                form.name, form.version, at, kept, frozenset(skipped), frozenset(unsure), reviewed
            )
        case _:
            return None
    try:
        return replace(place, aside=Aside.from_json(aside), only=only, known=dict(known))
    except ValueError:
        return None

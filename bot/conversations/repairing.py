"""A stored draft becomes a Draft again, whatever has happened to it or its form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from bot.conversations.answers import Answer, New, answer_from_json
from bot.conversations.draft import Aside, Draft
from bot.conversations.form import Form
from bot.conversations.machine import start
from bot.conversations.moving import onward, placed
from bot.domain.facts import Fact, Name
from bot.domain.money import Money


@dataclass(frozen=True, slots=True)
class Mended:
    """A draft that fits its form, and what people must be told of it."""

    draft: Draft
    changed: bool = False
    """The form is another one than when this draft was written."""
    moved: bool = False
    """It asks another question than the one that stands in the chat."""
    unplaced: tuple[Fact, ...] = ()
    """What was said to questions that are asked no more; ids say nothing and are left out."""


def repair(form: Form, stored: Any) -> Draft | None:
    """The draft that `Draft.to_json` wrote; None for what is no draft of this form."""
    mended = mend(form, stored)
    return mended.draft if mended is not None else None


def mend(form: Form, stored: Any) -> Mended | None:
    """The same with what became of it.

    After a change of the form, or damage, it goes on with the answers that still fit: at
    the same question if that is still open, else at the first open one.
    """
    match stored:
        case {"form": form.name, "answers": dict(answers), "known": dict(known)}:
            kept = dict(_kept(form, answers))
        case _:
            return None
    if stored.get("version") == form.version and len(kept) == len(answers):
        same = _as_it_was(form, stored, kept)
        if same is not None:
            return Mended(same)
    only, at = form.question(stored.get("only")), form.question(stored.get("at"))
    draft = start(form, known, answers=kept, only=only.name if only else None)
    draft = replace(draft, skipped=_skipped(form, stored) - kept.keys())
    spoiled = [each for each in form.questions if each.name in answers.keys() - kept.keys()]
    if at is not None and at.name not in kept and not spoiled:
        draft = placed(draft, at.name)
    elif only is None:
        draft = onward(form, draft, {})
    unplaced = tuple(_typed(value) for name, value in answers.items() if name not in kept)
    moved = draft.at != stored.get("at")
    return Mended(draft, True, moved, tuple(each for each in unplaced if each is not None))


def _skipped(form: Form, stored: Mapping[str, Any]) -> frozenset[str]:
    names = stored.get("skipped")
    kept = names if isinstance(names, list) else ()
    return frozenset(each.name for each in form.questions if each.name in kept)


def _typed(stored: Any) -> Fact | None:
    """What somebody wrote, as it can be said to them again."""
    try:
        answer = answer_from_json(stored)
    except ValueError:
        return None
    match answer:
        case New(text) | str(text):
            return Name(text)
        case Money() | Decimal() | date():
            return answer
    return None


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

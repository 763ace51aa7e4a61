"""Where a talk goes: onward, back, to a line of the review."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.conversations.draft import Aside, Draft
from bot.conversations.form import Form, Question
from bot.conversations.given import applies, given_of, needed, present, wants_more
from bot.conversations.here import Given
from bot.conversations.lookups import Found, Lookup


def onward(form: Form, draft: Draft, found: Mapping[Lookup, Found]) -> Draft:
    """At the first question that is neither answered nor rightly skipped, or the review."""
    given = given_of(form, draft, found)
    for question in form.questions:
        if _open(question, draft, given):
            there = placed(draft, question.name)
            if question.name in draft.answers:
                return there
            return there.beside(question.kind.opening(draft.known))
    return placed(draft, None)


def backward(form: Form, draft: Draft, found: Mapping[Lookup, Found]) -> Draft:
    """A step back inside the question, else to the one before; to the review if there was one."""
    question = present(form, draft)
    aside = question.kind.back(draft.aside) if question else None
    if aside is not None:
        return draft.beside(aside)
    if draft.only:
        return draft
    if question is not None and draft.reviewed:
        return onward(form, draft, found)
    given = given_of(form, draft, found)
    earlier = (each for each in form.before(draft.at) if applies(each, given))
    previous = next(earlier, None)
    return _again(previous, draft) if previous else draft


def edited(form: Form, draft: Draft, name: str, found: Mapping[Lookup, Found]) -> Draft:
    """At the question with this name, if there is one to be asked."""
    question = form.question(name)
    if draft.only or question is None or not applies(question, given_of(form, draft, found)):
        return draft
    return _again(question, draft)


def _again(question: Question, draft: Draft) -> Draft:
    there = placed(draft, question.name)
    if question.name not in draft.answers:
        return there
    return there.beside(question.kind.again(draft.answers[question.name], draft.known))


def placed(draft: Draft, name: str | None) -> Draft:
    """At this question, or at the review, with nothing looked at yet."""
    return replace(draft, at=name, aside=Aside(), reviewed=draft.reviewed or name is None)


def _open(question: Question, draft: Draft, given: Given) -> bool:
    if not applies(question, given):
        return False
    if question.name in draft.answers:
        return question.name in draft.unsure or wants_more(question, given)
    if needed(question, given):
        return True
    return question.name not in draft.skipped and not question.later(given)

"""What follows from a draft and found rows: which questions apply, and which are needed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.conversations.answers import Answer
from bot.conversations.draft import TYPED, Draft
from bot.conversations.form import Form, Question
from bot.conversations.here import Given
from bot.conversations.lookups import Found, Lookup, Row
from bot.conversations.said import Said


def present(form: Form, draft: Draft) -> Question | None:
    """The question that is asked; None at the review."""
    return form.question(draft.at)


def lookups(form: Form, draft: Draft, said: Said | None = None) -> tuple[Lookup, ...]:
    """What must be found to show the present state, or to hear `said` in it.

    The rows of a `Lookup` with `ids` are those of them that are still there, in any order;
    pages hold `rows_a_page` rows.
    """
    wanted = [
        naming
        for question in form.questions
        if question.name in draft.answers
        and (naming := question.kind.naming(draft.answers[question.name]))
    ]
    wanted.extend(naming for each in form.questions if (naming := _naming_usual(each, draft)))
    question = present(form, draft)
    if question is not None:
        page = question.kind.lookup if said is None else question.kind.page_heard
        wanted.extend(each for each in (page(draft.aside),) if each)
    if question is not None and said is not None:
        wanted.extend(question.kind.heeding(said))
    return tuple(dict.fromkeys(wanted))


def _naming_usual(question: Question, draft: Draft) -> Lookup | None:
    """Only the review says what is taken of what was left out."""
    usual = draft.known.get(question.taken)
    if not isinstance(usual, int) or question.name in draft.answers or draft.at is not None:
        return None
    return question.kind.naming(usual)


def given_of(form: Form, draft: Draft, found: Mapping[Lookup, Found]) -> Given:
    rows = {
        name: tuple(_rows(form, name, answer, found)) for name, answer in draft.answers.items()
    }
    return Given(draft.answers, draft.known, rows, found)


def applies(question: Question, given: Given) -> bool:
    return question.when(given)


def needed(question: Question, given: Given) -> bool:
    return applies(question, given) and not question.optional(given)


def lacking(form: Form, draft: Draft, given: Given) -> Question | None:
    """The first question that must be answered and is not, or not surely; None when all can
    be saved.
    """
    asked = (form.question(draft.only),) if draft.only else form.questions
    return next(
        (each for each in asked if each is not None and _lacks(each, draft, given)),
        None,
    )


def _lacks(question: Question, draft: Draft, given: Given) -> bool:
    if question.name in draft.unsure:
        return applies(question, given)
    typed = draft.known.get(TYPED)
    if isinstance(typed, list) and question.name in typed:  # a draft may be damaged
        passed = question.name in draft.answers or question.name in draft.skipped
        return applies(question, given) and not passed
    if question.name in draft.answers:
        return applies(question, given) and wants_more(question, given)
    return needed(question, given)


def wants_more(question: Question, given: Given) -> bool:
    """Whether a part of its answer is still open: to save it would take another for it."""
    return question.kind.lacks(given.answers[question.name], given.rows[question.name])


def _rows(form: Form, name: str, answer: Answer, found: Mapping[Lookup, Found]) -> Iterator[Row]:
    """The rows that an answer stands for, from whichever lookup has them.

    The one that was made for the answer knows most of them.
    """
    question = form.question(name)
    naming = question.kind.naming(answer) if question else None
    if naming is None:
        return
    known = {
        row.id: row
        for lookup, each in found.items()
        if lookup.kind == naming.kind
        for row in each.rows
    }
    known |= {row.id: row for row in found[naming].rows} if naming in found else {}
    yield from (known[number] for number in naming.ids if number in known)

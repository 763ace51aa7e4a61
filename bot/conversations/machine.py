"""The form machine: one talk at a time, for every form there is.

Two phases. `hear` changes the draft and says what came of it; `show` is a projection of
the draft and freshly found rows. So after a restart, for a redelivered update or for an
outdated button, the present question is shown again from the stored draft alone.

    found = look up (lookups(form, draft, said))
    heard = hear(form, draft, said, context, found)
    found = look up (lookups(form, heard.draft))
    reply = show(form, heard.draft, found, context, revision=…)
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.conversations.answers import Answer, Answers
from bot.conversations.context import Context
from bot.conversations.draft import MAYBE, REST, Aside, Draft
from bot.conversations.form import Form, Question
from bot.conversations.given import applies, given_of, lacking, needed, present
from bot.conversations.here import Given, Here
from bot.conversations.kinds.kind import Answered, Looking, Ticked, Unticked
from bot.conversations.kinds.kind import Trouble as Refusal
from bot.conversations.lookups import Found, Lookup
from bot.conversations.moving import backward, edited, onward, placed
from bot.conversations.presses import (
    Back,
    Cancel,
    Choose,
    Create,
    DoneChoosing,
    Edit,
    Keep,
    Save,
    ShowRest,
    Skip,
    Toggle,
)
from bot.conversations.said import Said, Typed
from bot.conversations.spoken import called, line
from bot.speech.refusals import refusal
from bot.speech.reply import Say, say_of


@dataclass(frozen=True, slots=True)
class Asked:
    """The present question, or the review, is to be shown."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """As Asked, with this above it: what was said cannot be used. Nothing is lost."""

    say: Say


@dataclass(frozen=True, slots=True)
class Noted:
    """As Asked, with this above it: what was said answers another question than the present."""

    say: Say


@dataclass(frozen=True, slots=True)
class Finished:
    """The answer to every question by its name, None where there is none.

    When a single line was edited, only that question is in it.
    """

    answers: Mapping[str, Answer | None]


@dataclass(frozen=True, slots=True)
class Left:
    """The person cancelled; the draft is as it was, should they come back."""


Outcome = Asked | Trouble | Noted | Finished | Left


@dataclass(frozen=True, slots=True)
class Heard:
    draft: Draft
    outcome: Outcome


_NOTHING_FOUND: Mapping[Lookup, Found] = {}


def start(
    form: Form,
    known: Mapping[str, Any],
    *,
    answers: Answers | None = None,
    asking: Collection[str] | None = None,
    unsure: Collection[str] = (),
    only: str | None = None,
) -> Draft:
    """A draft at its first unanswered question.

    `known` is what the form is about, as JSON. `answers` are there already. With `asking`
    only these are asked before the review; with `only` one question and no review. The
    `unsure` ones are asked although they have an answer.
    """
    skipped = (
        frozenset()
        if asking is None
        else frozenset(each.name for each in form.questions if each.name not in asking)
    )
    draft = Draft(
        form=form.name,
        version=form.version,
        at=only,
        answers=dict(answers or {}),
        skipped=skipped,
        unsure=frozenset(unsure),
        only=only,
        known=dict(known),
    )
    return draft if only else onward(form, draft, _NOTHING_FOUND)


def hear(
    form: Form, draft: Draft, said: Said, context: Context, found: Mapping[Lookup, Found]
) -> Heard:
    """What a person said, understood: the draft after it and what came of it.

    `found` answers `lookups(form, draft, said)`. Whatever makes no sense here, a forged
    button among it, changes nothing.
    """
    match said:
        case Cancel():
            return Heard(draft, Left())
        case Save():
            return _saved(form, draft, found)
        case Edit(question=name):
            return Heard(edited(form, draft, name, found), Asked())
        case Back():
            return Heard(backward(form, draft, found), Asked())
    question = present(form, draft)
    if question is None:
        return _at_review(form, draft, said, context, found)
    match said:
        case Skip():
            return _skipped(form, draft, question, found)
        case Keep() if question.name in draft.answers:
            kept = replace(draft, unsure=draft.unsure - {question.name})
            return _forward(form, kept, found)
        case Choose(question=name) if name == question.rest and name not in draft.answers:
            return _instead(form, draft, said, context, found)
        case Choose() | Toggle() | Create() | DoneChoosing() if said.question != question.name:
            return Heard(draft, Asked())
    here = Here(question.name, draft.aside, given_of(form, draft, found), context)
    heard = _answered(form, draft, question, said, here)
    if isinstance(said, Typed) and isinstance(heard.outcome, Trouble):
        in_two = _in_two(form, draft, question, said, here)
        return in_two or _noted(form, draft, said, context, found) or heard
    return heard


def _instead(
    form: Form, draft: Draft, said: Choose, context: Context, found: Mapping[Lookup, Found]
) -> Heard:
    """A figure that was offered as the answer of another question: the present one stays."""
    kept, other = draft.known.get(MAYBE), form.question(said.question)
    tokens = kept.get(said.question) if isinstance(kept, Mapping) else None
    if other is None or draft.only or not isinstance(tokens, list) or said.value not in tokens:
        return Heard(draft, Asked())
    here = Here(other.name, Aside(), given_of(form, draft, found), context)
    step = other.kind.hear(said, here)
    if not isinstance(step, Answered):
        return Heard(draft, Asked())
    # It counts nothing then.
    known = {**draft.known, MAYBE: {}}
    return Heard(replace(_with(form, draft, other, step.answer), known=known), Asked())


def _in_two(form: Form, draft: Draft, question: Question, said: Typed, here: Here) -> Heard | None:
    """A text that holds an answer among other words, which are another question's."""
    other = form.question(question.rest)
    if draft.only or other is None:
        return None
    parts = question.kind.parted(said.text, here)
    if parts is None:
        return None
    answer, words = parts
    before = draft.answers.get(other.name)
    if before is not None and answer:
        return None
    words = f"{before}\n{words}" if before is not None else words
    step = other.kind.hear(Typed(words), replace(here, question=other.name, aside=Aside()))
    if not isinstance(step, Answered):
        return None
    # Kept also where the answer itself is refused, so that it need not be typed again.
    known = _with(form, draft, other, step.answer)
    if not answer:
        answered = question.name in draft.answers or question.optional(here.given)
        key = "form-kept-enough" if answered else "form-kept-words"
        return Heard(known, Noted(say_of(key, label=called(other.title))))
    return _answered(form, known, question, Typed(answer), here)


def _answered(form: Form, draft: Draft, question: Question, said: Said, here: Here) -> Heard:
    match question.kind.hear(said, here):
        case Answered(answer) if question.decides:
            return _decided(form, draft, question, answer, here)
        case Answered(answer):
            return _forward(form, _brought(form, draft, question, answer, here), here.given.found)
        case Ticked(answer, aside, sure):
            shown = _sure(draft) if aside is None else draft.beside(aside)
            ticked = shown.with_answer(question.name, answer)
            return Heard(ticked if sure else replace(ticked, unsure=draft.unsure), Asked())
        case Unticked(aside):
            shown = draft if aside is None else draft.beside(aside)
            return Heard(shown.unanswered(question.name), Asked())
        case Looking(aside):
            return Heard(draft.beside(aside), Asked())
        case Refusal(refused):
            say = refusal(refused, here.context.reader, currency=here.context.currency)
            return Heard(draft, Trouble(say))
    return Heard(draft, Asked())


def _decided(form: Form, draft: Draft, question: Question, answer: Answer, here: Here) -> Heard:
    """Answers to what is asked no more are named and dropped."""
    found = here.given.found
    changed = _with(form, draft, question, answer)
    given = given_of(form, changed, found)
    gone = [
        each
        for each in form.questions
        if each.name in changed.answers and applies(each, here.given) and not applies(each, given)
    ]
    for each in gone:
        changed = changed.unanswered(each.name)
    heard = _forward(form, changed, found)
    if not gone:
        return heard
    said = say_of("form-dropped", label=gone[0].title, others=len(gone) - 1)
    return Heard(heard.draft, Noted(said))


def _with(form: Form, draft: Draft, question: Question, answer: Answer) -> Draft:
    """The draft with this answer, and without those that hung on another one."""
    changed = draft.answers.get(question.name) not in (None, answer)
    for each in form.questions:
        if changed and each.follows == question.name:
            draft = draft.unanswered(each.name)
    return draft.with_answer(question.name, answer)


def _brought(form: Form, draft: Draft, question: Question, answer: Answer, here: Here) -> Draft:
    """With what came along with the answer, where the form asks for it."""
    changed = _with(form, draft, question, answer)
    if draft.only:
        return changed
    brought, offered = question.kind.brings(answer, here), question.kind.offers(answer, here)
    if offered:
        changed = replace(changed, known={**changed.known, MAYBE: dict(offered)})
    told = question.kind.tells(answer, here)
    if told:
        changed = replace(changed, known={**changed.known, **told})
    for name, value in brought.items():
        other = form.question(name)
        if other is not None and other.kind.fits(value):
            changed = changed.with_answer(name, value)
    return changed


def _sure(draft: Draft) -> Draft:
    return draft.beside(replace(draft.aside, doubt=()))


def _at_review(
    form: Form, draft: Draft, said: Said, context: Context, found: Mapping[Lookup, Found]
) -> Heard:
    if isinstance(said, ShowRest):
        return Heard(draft.beside(Aside(inside=(REST,))), Asked())
    if not isinstance(said, Typed):
        return Heard(draft, Asked())
    other = _noted(form, draft, said, context, found)
    return other or Heard(draft, Trouble(Say("form-tap-a-line")))


def _noted(
    form: Form, draft: Draft, said: Typed, context: Context, found: Mapping[Lookup, Found]
) -> Heard | None:
    """A text that only one other question can mean is its answer; at the review anew."""
    given = given_of(form, draft, found)
    meant = [
        each
        for each in form.questions
        if applies(each, given)
        and (draft.at is None or each.name not in draft.answers)
        and each.kind.recognises(said.text, context)
    ]
    if draft.only or len(meant) != 1 or meant[0].name == draft.at:
        return None
    question = meant[0]
    step = question.kind.hear(said, Here(question.name, Aside(), given, context))
    if not isinstance(step, Answered):
        return None
    facts = question.kind.facts(step.answer, ())
    return Heard(_with(form, draft, question, step.answer), Noted(line(question.title, facts[0])))


def _forward(form: Form, draft: Draft, found: Mapping[Lookup, Found]) -> Heard:
    if draft.only:
        return Heard(draft, _finished(form, draft, given_of(form, draft, found)))
    return Heard(onward(form, draft, found), Asked())


def _skipped(form: Form, draft: Draft, question: Question, found: Mapping[Lookup, Found]) -> Heard:
    if needed(question, given_of(form, draft, found)):
        return Heard(draft, Asked())
    return _forward(form, draft.without_answer(question.name), found)


def _saved(form: Form, draft: Draft, found: Mapping[Lookup, Found]) -> Heard:
    given = given_of(form, draft, found)
    question = present(form, draft)
    if question is not None and draft.aside.doubt and question.name not in draft.answers:
        # It was answered, only not plainly: to save without it would lose what was said.
        label = called(question.title)
        return Heard(draft, Trouble(say_of("form-choose-first", label=label)))
    missing = lacking(form, draft, given)
    if missing is None:
        return Heard(draft, _finished(form, draft, given))
    return Heard(placed(draft, missing.name), Asked())


def _finished(form: Form, draft: Draft, given: Given) -> Finished:
    """An answer to what is no longer asked is none."""
    asked = [each for each in form.questions if draft.only in (None, each.name)]
    return Finished(
        {
            each.name: draft.answers.get(each.name) if applies(each, given) else None
            for each in asked
        }
    )

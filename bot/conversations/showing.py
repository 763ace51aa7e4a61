"""How a form looks: the present question with its buttons, or the review."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.conversations import spoken
from bot.conversations.context import Context
from bot.conversations.draft import LEFT_OVER, LINE, MAYBE, REST, Aside, Draft
from bot.conversations.form import Form, Question
from bot.conversations.given import applies, given_of, lacking, needed, present
from bot.conversations.here import Given, Here
from bot.conversations.kinds.kind import Rows
from bot.conversations.lookups import Found, Lookup
from bot.conversations.presses import Back, Cancel, Edit, Keep, Save, ShowRest, Skip
from bot.conversations.wished import wished_lines
from bot.domain.facts import Name
from bot.speech.presses import Press
from bot.speech.reply import Button, Flow, Reply, Say, say_of

MOST_EDITS = 6
"""Answers at the review that have a button each; of more than these only the first ones."""

EDITS_OF_MANY = 4


def show(
    form: Form,
    draft: Draft,
    found: Mapping[Lookup, Found],
    context: Context,
    *,
    revision: int,
    trouble: Say | None = None,
) -> Reply:
    """The present state, from the draft and the rows of `lookups(form, draft)` alone.

    `revision` is the dialog's and goes into every button; `trouble` stands above the rest.
    """
    given = given_of(form, draft, found)
    question = present(form, draft)
    reply = (
        _review(form, given, revision, unfolded=REST in draft.aside.inside)
        if question is None
        else _asked(
            form, draft, question, Here(question.name, draft.aside, given, context, revision)
        )
    )
    return reply.after(trouble, None) if trouble else reply


def _asked(form: Form, draft: Draft, question: Question, here: Here) -> Reply:
    answer = _lines(question, here.given) if here.answer is not None else ()
    unsure = question.name in draft.unsure
    label = question.kind.doubted(here) or spoken.called(question.title)
    doubts = (say_of("form-unsure", label=label),) if unsure else ()
    if draft.aside.doubt:
        below: tuple[Say, ...] = (Say(question.kind.which),)
        rows = question.kind.candidates(here)
    else:
        below = question.kind.lines(here)
        doubted = question.kind.confirming(here) if doubts else ()
        offered = (*_offered(question, here), *_instead(form, question, here))
        rows = doubted or (*offered, *question.kind.rows(here))
    head: tuple[Say | None, ...] = (question.prompt, *answer, *doubts)
    if question.kind.within(here):
        head = _values(question, here.given) if here.answer is not None else ()
    return Reply(
        lines=(*_taken(form, here), *head, *below),
        rows=(*rows, *_ways_on(form, draft, question, here)),
    )


def _taken(form: Form, here: Here) -> tuple[Say | None, ...]:
    """What was answered so far, above the question: nothing understood goes out of sight."""
    told = [
        line
        for question in form.questions
        if question.name != here.question and question.name in here.given.answers
        if applies(question, here.given)
        for line in _values(question, here.given)
    ]
    return (*told, None) if told else ()


def _offered(question: Question, here: Here) -> Rows:
    """What a line may have meant for this question, one tap away."""
    kept = here.given.known.get(MAYBE)
    tokens = kept.get(question.name) if isinstance(kept, Mapping) else None
    if not isinstance(tokens, list) or here.answer is not None:
        return ()  # a draft may be damaged
    doubt = tuple(each for each in tokens if isinstance(each, str))
    return question.kind.candidates(replace(here, aside=Aside(doubt=doubt)))


def _instead(form: Form, question: Question, here: Here) -> Rows:
    """The same for the question whose answer a figure may be as well: so many, or for so much."""
    other = form.question(question.rest)
    if other is None or other.name in here.given.answers or not _offered(question, here):
        return ()
    return _offered(other, replace(here, question=other.name))


def _ways_on(form: Form, draft: Draft, question: Question, here: Here) -> Rows:
    """Back, on and out: what every question offers besides its own buttons."""
    moves = tuple(_moves(form, draft, question, here))
    savable = not draft.only and lacking(form, draft, here.given) is None
    ends = (
        *((_button("form-save", Save(here.revision)),) if savable else ()),
        _button("form-cancel", Cancel(here.revision)),
    )
    return (moves, ends) if moves else (ends,)


def _moves(form: Form, draft: Draft, question: Question, here: Here) -> list[Button]:
    answered = here.answer is not None
    moves = []
    if _can_go_back(form, draft, question, here.given):
        moves.append(_button("form-back", Back(here.revision)))
    if answered and not draft.only and not question.kind.goes_on:
        moves.append(_button("form-keep", Keep(here.revision)))
    if not needed(question, here.given):
        moves.append(_button("form-clear" if answered else "form-skip", Skip(here.revision)))
    return moves


def _can_go_back(form: Form, draft: Draft, question: Question, given: Given) -> bool:
    if question.kind.back(draft.aside) is not None:
        return True
    if draft.only:
        return False
    return draft.reviewed or any(applies(each, given) for each in form.before(question.name))


def _review(form: Form, given: Given, revision: int, *, unfolded: bool) -> Reply:
    """Every line as understood; Save first, then a button to change each.

    What waits here unasked has a line once it is answered: a card of dashes is not read.
    """
    asked = [question for question in form.questions if applies(question, given)]
    told = [each for each in asked if each.name in given.answers or not each.later(given)]
    # Many buttons would push the answers out of sight: there is one for the first of them.
    many = len(told) > MOST_EDITS
    folded = (many or len(asked) - len(told) > 1) and not unfolded
    at_hand = (told[:EDITS_OF_MANY] if many else told) if folded else asked
    edits = [Button(question.button, Edit(revision, question.name)) for question in at_hand]
    cancel = _button("form-cancel", Cancel(revision))
    last = (_button("form-rest", ShowRest(revision)), cancel) if folded else (cancel,)
    return Reply(
        lines=(
            form.heading,
            None,
            *(line for question in told for line in _reviewed(question, given)),
            *_left_over(given),
            *wished_lines(given.known),
        ),
        rows=(
            (_button("form-save", Save(revision)),),
            *_edits(edits, pairs=many and folded),
            last,
        ),
    )


def _edits(edits: list[Button], *, pairs: bool) -> Rows:
    """The few that are at hand in pairs, whatever their width."""
    return (
        tuple(Flow(edits[at : at + 2]) for at in range(0, len(edits), 2))
        if pairs
        else (Flow(edits),)
    )


def _left_over(given: Given) -> tuple[Say, ...]:
    """The words of a line that no question took: they become a note."""
    words = given.known.get(LEFT_OVER)
    return (say_of("form-left-over", note=Name(words)),) if isinstance(words, str) else ()


def _lines(question: Question, given: Given) -> tuple[Say, ...]:
    """As in the review, and what is worth knowing about it."""
    return (*_values(question, given), *_beneath(question, given))


def _reviewed(question: Question, given: Given) -> tuple[Say, ...]:
    """What is worth knowing was told while it was chosen; of what a line said, nobody was."""
    told = _beneath(question, given) if LINE in given.known else ()
    return (*_values(question, given), *told)


def _values(question: Question, given: Given) -> tuple[Say, ...]:
    """Label and value: words of one answer together, all else a line for each."""
    if question.name not in given.answers:
        usual = question.usual(given)
        if usual is not None:
            return (spoken.usual_line(question.title, usual),)
        return (say_of("form-line-empty", label=question.title),)
    rows, answer = given.rows[question.name], given.answers[question.name]
    return spoken.lines(question.title, question.kind.facts(answer, rows))


def _beneath(question: Question, given: Given) -> tuple[Say, ...]:
    if question.name not in given.answers:
        return ()
    return question.kind.beneath(given.answers[question.name], given.rows[question.name])


def _button(key: str, press: Press) -> Button:
    return Button(Say(key), press)

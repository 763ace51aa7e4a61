"""The fields of a card that typed words name or can only be meant for, and their new values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.actions.ports import Desk
from bot.conversations.answers import Answer, New
from bot.conversations.context import Context
from bot.conversations.draft import Aside
from bot.conversations.form import Question
from bot.conversations.here import Given, Here
from bot.conversations.kinds.from_list import FromList, spelled
from bot.conversations.kinds.kind import Answered, Kind
from bot.conversations.kinds.named import Named
from bot.conversations.kinds.words import Words
from bot.conversations.lookups import Row
from bot.conversations.new_opportunity import APART
from bot.conversations.said import Typed
from bot.domain.custom_fields import custom_id
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member
from bot.domain.shelves import MOST_NAME
from bot.handlers.screens.forms.form import opportunity_form
from bot.handlers.screens.forms.lookups import Priced, look_up
from bot.reading.lines import field_named
from bot.reading.lines.field_words import FIELD_WORDS, names_somebody, ways_to_part
from bot.reading.lines.urgency import priority_in
from bot.reading.lines.words import Role, role_words
from bot.reading.names import search_key
from bot.reading.numbers.approximate import is_large
from bot.speech.translator import Translator

_ROLES = {"probability": Role.PROBABILITY, "close_date": Role.CLOSE}
"""Fields that go by many names."""
_NAMES_OF_OTHERS = frozenset({"member", "party", "opportunity", "pipeline"})
"""Lists of what may well be mentioned in a note."""
_MOST_WORDS = 5
"""Of a value of a list."""
_MOST_UNMARKED = 2
"""Of a name behind its field's without a colon between."""
_MOST_BRIEF = 6
"""Words of a text behind its field's name: more of them may tell a story."""
_COLON = re.compile(r"^[^\d]*?[:=]")
_NOTHING_GIVEN = Given({}, {}, {}, {})


@dataclass(frozen=True)
class Field:
    """A field of the card, and the value that was typed for it."""

    question: Question
    value: Answer
    named: bool = False
    """Its name was typed before the value."""
    listed: bool = False
    """The words may mean something else as well: a value of a list without its field's name,
    a part of that name, or what may begin a story.
    """
    rows: tuple[Row, ...] = ()
    """What is found of the value."""
    way: int = 0
    """Of several ways to read one text, which: counted from 1."""
    said: str = ""
    """What tells it from the other ways."""

    @property
    def key(self) -> str:
        """The name of the field, and which way, as a button has it."""
        return f"{self.question.name}+{self.way}" if self.way else self.question.name


def value_in(
    kind: Kind[Any], text: str, context: Context, given: Given = _NOTHING_GIVEN
) -> Answer | None:
    """What the text is as an answer of this kind; None where it is none."""
    here = Here("", Aside(), given, context)
    step = kind.hear(Typed(text), here)
    return step.answer if isinstance(step, Answered) else None


@dataclass(frozen=True)
class _Typed:
    """A text that may name this field; `behind` its name what it says of it, if it does."""

    text: str
    behind: field_named.Named | None
    in_part: bool = False

    @property
    def value(self) -> str:
        return self.behind.value if self.behind else ""


def fields_in(
    actor: Member,
    desk: Desk,
    tr: Translator,
    opportunity: Opportunity,
    *,
    text: str,
    context: Context,
) -> Iterator[Field]:
    """Those that only words like these can be meant for, whose name stands before a value, or
    in whose list they stand.
    """
    for question in _asked_of(desk, opportunity):
        typed = _typed_for(question, tr, context, text)
        if isinstance(question.kind, Named):
            yield from _rivals(actor, desk, question, context, opportunity, typed=typed)
        elif isinstance(question.kind, FromList):
            yield from _of_list(actor, desk, question, context, typed)
        elif isinstance(question.kind, Words):
            yield from _of_words(question, context, typed)
        else:
            yield from _of_kind(question, context, typed)


def named_in_vain(
    desk: Desk, tr: Translator, opportunity: Opportunity, *, text: str, context: Context
) -> tuple[str, str] | None:
    """An admin's field that is named, and the words behind it that are no value of its kind, or
    of several.
    """
    for question in _asked_of(desk, opportunity):
        if custom_id(question.name) is None or isinstance(question.kind, Words):
            continue
        typed = _typed_for(question, tr, context, text)
        if typed.behind is None or typed.in_part:
            continue
        if typed.behind.marked or any(map(str.isdigit, typed.value)):
            return question.name, typed.value
    return None


def _asked_of(desk: Desk, opportunity: Opportunity) -> Iterator[Question]:
    theirs = {
        each.key for each in desk.store.fields.defined() if each.is_for(opportunity.pipeline_id)
    }
    for question in opportunity_form(desk).questions:
        own = custom_id(question.name) is None or question.name in theirs
        if question.name not in APART and own:
            yield question


def _of_kind(question: Question, context: Context, typed: _Typed) -> Iterator[Field]:
    whole = question.kind.recognises(typed.text, context) or (
        question.name == "amount" and is_large(typed.text, context.lang)
    )
    meant = typed.text if whole else typed.value
    value = value_in(question.kind, meant, context) if meant else None
    if value is not None:
        named = typed.behind is not None and not typed.in_part
        yield Field(question, value, named=named, listed=not (named or whole))
    elif question.name == "priority" and (said := priority_in(typed.text)):
        yield Field(question, said.priority, named=said.named)


def _of_words(question: Question, context: Context, typed: _Typed) -> Iterator[Field]:
    """A text in one's own words only behind the whole name; it is sure where it is no story."""
    if typed.behind is None or (typed.in_part and not typed.behind.marked):
        return
    value = value_in(question.kind, typed.value, context)
    if value is None:
        return
    brief = len(typed.value.split()) <= _MOST_BRIEF and "\n" not in typed.value
    brief = brief and not field_named.goes_on(typed.value)
    sure = (typed.behind.marked or brief) and not typed.in_part
    yield Field(question, value, named=sure, listed=not sure)


def _of_list(
    actor: Member, desk: Desk, question: Question, context: Context, said: _Typed
) -> Iterator[Field]:
    """A value of a list, by its whole name, or by a part of it behind the name of the field."""
    kind, behind, typed = question.kind, said.value, said.value or said.text
    if not isinstance(kind, FromList) or kind.many:
        return
    if kind.of in _NAMES_OF_OTHERS and (said.behind is None or said.in_part):
        return
    if len(typed.split()) > _MOST_WORDS:
        return
    lookups, unpriced = kind.heeding(Typed(typed)), Priced(context.currency, None)
    found = {each: look_up(actor, desk, each, priced=unpriced) for each in lookups}
    value = value_in(kind, typed, context, Given({}, {}, {}, found))
    rows = tuple(row for each in found.values() for row in each.rows if row.id == value)
    if not isinstance(value, int) or not rows:
        return
    here = Here("", Aside(), _NOTHING_GIVEN, context)
    in_full = search_key(spelled(rows[0], here)) == search_key(typed)
    if behind or in_full:
        named = bool(behind) and not said.in_part
        yield Field(question, value, named=named, listed=not named, rows=rows)


def _rivals(
    actor: Member,
    desk: Desk,
    question: Question,
    context: Context,
    opportunity: Opportunity,
    *,
    typed: _Typed,
) -> Iterator[Field]:
    """Behind the word, beside those that are noted already.

    Without a colon a name nobody knows may as well begin a story: it is asked.
    """
    text, behind = typed.text, typed.value
    lookups, unpriced = question.kind.heeding(Typed(behind)), Priced(context.currency, None)
    rows = tuple(r for each in lookups for r in look_up(actor, desk, each, priced=unpriced).rows)
    here = Here("", Aside(), _NOTHING_GIVEN, context)
    known = {search_key(spelled(row, here)): row.id for row in rows}
    ways = ways_to_part(behind, known)
    for way, parted in enumerate(ways, 1):
        names = tuple(filter(None, (" ".join(each.split()) for each in parted)))
        chosen = _chosen(names, known, marked=_COLON.search(text) is not None)
        noted = [each.competitor_id for each in opportunity.competing]
        value = tuple(dict.fromkeys((*noted, *chosen)))
        if not chosen or not question.kind.fits(value) or value == tuple(noted):
            continue
        fresh = [each.text for each in chosen if isinstance(each, New)]
        brief = all(len(each.split()) <= _MOST_UNMARKED for each in fresh)
        marked = bool(_COLON.search(text)) and brief and len(ways) == 1
        sure = not fresh or marked
        field = Field(question, value, named=sure, listed=not sure, rows=rows)
        yield replace(field, way=way, said=" · ".join(names)) if len(ways) > 1 else field


def _chosen(
    names: tuple[str, ...], known: Mapping[str, int], *, marked: bool
) -> tuple[int | New, ...]:
    """Those on the list, and new ones; none where one of them is no name."""
    most = _MOST_WORDS if marked else _MOST_UNMARKED
    if any(len(each.split()) > most or len(each) > MOST_NAME for each in names):
        return ()
    chosen = tuple(known.get(search_key(each)) or New(each) for each in names)
    fresh = (each.text for each in chosen if isinstance(each, New))
    return chosen if all(map(names_somebody, fresh)) else ()


def _typed_for(question: Question, tr: Translator, context: Context, text: str) -> _Typed:
    label = tr.plain(question.button, context.reader).strip(" ?؟:：")
    role, words = _ROLES.get(question.name), FIELD_WORDS.get(question.name)
    names = [each for each in (role_words(role) if role else None, words) if each]
    behind = field_named.value_behind(text, label, *names)
    if behind is not None or isinstance(question.kind, Named):
        return _Typed(text, behind)
    part = field_named.behind_a_part(text, label)
    return _Typed(text, part, in_part=part is not None)

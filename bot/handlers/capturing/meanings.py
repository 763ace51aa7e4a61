"""What words typed with a card in view may mean for it: a contact, a field, a discount."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.actions.access import acts
from bot.actions.opportunities.creating import act_to_change
from bot.actions.ports import Desk
from bot.conversations import machine
from bot.conversations.answers import Answer, New
from bot.conversations.context import Context
from bot.conversations.draft import Aside, Draft
from bot.conversations.follow_up import FOLLOW_UP
from bot.conversations.form import Question
from bot.conversations.here import Given, Here
from bot.conversations.kinds.amounts import Percentage
from bot.conversations.kinds.from_list import FromList, spelled
from bot.conversations.kinds.kind import Answered, Kind
from bot.conversations.kinds.named import Named
from bot.conversations.kinds.words import Words
from bot.conversations.lookups import Row
from bot.conversations.new_opportunity import APART
from bot.conversations.said import Typed
from bot.domain.custom_fields import custom_id
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import Line
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.domain.shelves import MOST_NAME
from bot.handlers.screens.forms.form import context_of, opportunity_form
from bot.handlers.screens.forms.lookups import Priced, look_up
from bot.reading.dates.within import moment_within
from bot.reading.folding import fold, fold_text
from bot.reading.lines.contacting import speaks_of_contact, topic_of
from bot.reading.lines.field_words import FIELD_WORDS, names_somebody
from bot.reading.lines.taken_off import read_taken_off
from bot.reading.lines.words import Role, role_words
from bot.reading.names import search_key
from bot.speech.translator import Translator

_ROLES = {"probability": Role.PROBABILITY, "close_date": Role.CLOSE}
"""Fields that go by many names."""
_NAMES_OF_OTHERS = frozenset({"member", "party", "opportunity", "pipeline"})
"""Lists of what may well be mentioned in a note."""
_MOST_WORDS = 5
"""Of a value of a list."""
_MOST_UNMARKED = 2
"""Of a name behind its field's without a colon between."""
_COLON = re.compile(r"^[^\d]*?[:=]")
_COMMAS = re.compile(r"[,،;\n]+")
_NOTHING_GIVEN = Given({}, {}, {}, {})


@dataclass(frozen=True)
class Contact:
    """A follow-up that was typed: its form, as far as it is filled in."""

    draft: Draft
    sure: bool
    """It speaks of getting in touch, or names an hour: no mere mention of a day."""
    called: bool
    """It speaks of getting in touch."""


@dataclass(frozen=True)
class Field:
    """A field of the card, and the value that was typed for it."""

    question: Question
    value: Answer
    named: bool = False
    """Its name was typed before the value."""
    listed: bool = False
    """The value is one of a list, typed in full: the words may mean something else as well."""
    rows: tuple[Row, ...] = ()
    """What is found of the value."""


@dataclass(frozen=True)
class Meanings:
    contact: Contact | None = None
    fields: tuple[Field, ...] = ()
    off: int | None = None
    """Percents that may be taken off the price of a line."""
    only_off: bool = False
    """They are said to be a discount, so that they are nothing else."""
    lines: tuple[Line, ...] = ()
    """Those from which they may be taken."""

    @property
    def count(self) -> int:
        return (self.contact is not None) + len(self.fields) + len(self.lines)


def meanings(
    actor: Member, desk: Desk, tr: Translator, opportunity: Opportunity, text: str
) -> Meanings:
    """Of an open one, and of what this member may do with it; else none."""
    may = acts(actor, desk, opportunity)
    if opportunity.status is not Status.OPEN:
        return Meanings()
    known = {"opportunity": opportunity.id}
    contact = contact_in(actor, desk, tr, known, text) if Act.FOLLOW_UP in may else None
    context = context_of(actor, desk, _begun(known), tr)
    off = read_taken_off(text, lang=context.lang)
    fields = () if off is not None else tuple(fields_in(actor, desk, tr, opportunity, text))
    fields = tuple(each for each in fields if act_to_change(each.question.name) in may)
    named = tuple(each for each in fields if each.named)
    if named:
        fields, contact = named, None
    elif contact is not None and contact.sure:
        fields = tuple(each for each in fields if not isinstance(each.value, date))
    shared = off is None and Percentage(()).recognises(text, context)
    share = value_in(Percentage(()), text, context) if shared else None
    taken = off if off is not None else share if isinstance(share, int) else None
    lines = tuple(opportunity.lines) if taken is not None and Act.LINES in may else ()
    return Meanings(contact, fields, taken, only_off=off is not None, lines=lines)


def contact_in(
    actor: Member, desk: Desk, tr: Translator, known: dict[str, Any], text: str
) -> Contact | None:
    """The follow-up that the text speaks of; None where it names no moment still to come."""
    draft = _begun(known)
    context = context_of(actor, desk, draft, tr)
    heard = machine.hear(FOLLOW_UP, draft, Typed(text), context, {})
    when = heard.draft.answers.get("when")
    if isinstance(heard.outcome, machine.Trouble) or not (when or heard.draft.aside.day):
        return None
    within = moment_within(text, lang=context.lang, calendar=context.calendar, now=context.local)
    called = speaks_of_contact(text, context.lang) or (
        within is not None and speaks_of_contact(within.words, context.lang)
    )
    note = heard.draft.answers.get("note")
    filled = heard.draft
    if isinstance(note, str) and not topic_of(note):
        filled = filled.without_answer("note")
    sure = called or isinstance(when, datetime)
    return Contact(filled, sure=sure, called=called)


def value_in(
    kind: Kind[Any], text: str, context: Context, given: Given = _NOTHING_GIVEN
) -> Answer | None:
    """What the text is as an answer of this kind; None where it is none."""
    here = Here("", Aside(), given, context)
    step = kind.hear(Typed(text), here)
    return step.answer if isinstance(step, Answered) else None


def _begun(known: dict[str, Any]) -> Draft:
    """Only when is asked; what about may be added at the review."""
    return machine.start(FOLLOW_UP, known, asking={"when"})


def fields_in(
    actor: Member, desk: Desk, tr: Translator, opportunity: Opportunity, text: str
) -> Iterator[Field]:
    """Those that only words like these can be meant for, whose name stands before a value, or
    in whose list they stand.
    """
    context = context_of(actor, desk, _begun({"opportunity": opportunity.id}), tr)
    defined = desk.store.fields.defined()
    theirs = {each.key for each in defined if each.is_for(opportunity.pipeline_id)}
    for question in opportunity_form(desk).questions:
        own = custom_id(question.name) is None or question.name in theirs
        if question.name in APART or not own or isinstance(question.kind, Words):
            continue
        if isinstance(question.kind, Named):
            behind = _behind_its_name(question, tr, context, text)
            yield from _rivals(
                actor, desk, question, context, opportunity, text=text, behind=behind
            )
            continue
        if isinstance(question.kind, FromList):
            behind = _behind_its_name(question, tr, context, text)
            yield from _of_list(actor, desk, question, context, text=text, behind=behind)
            continue
        behind = _behind_its_name(question, tr, context, text)
        typed = text if question.kind.recognises(text, context) else behind
        value = value_in(question.kind, typed, context) if typed else None
        if value is not None:
            yield Field(question, value, named=bool(behind))


def _of_list(
    actor: Member, desk: Desk, question: Question, context: Context, *, text: str, behind: str
) -> Iterator[Field]:
    """A value of a list, by its whole name, or by a part of it behind the name of the field."""
    kind, typed = question.kind, behind or text
    if not isinstance(kind, FromList) or kind.many or kind.of in _NAMES_OF_OTHERS:
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
        yield Field(question, value, named=bool(behind), listed=not behind, rows=rows)


def _rivals(
    actor: Member,
    desk: Desk,
    question: Question,
    context: Context,
    opportunity: Opportunity,
    *,
    text: str,
    behind: str,
) -> Iterator[Field]:
    """Behind the word, beside those that are noted already.

    Without a colon a name nobody knows may as well begin a story: it is asked.
    """
    names = [" ".join(each.split()) for each in _COMMAS.split(behind)]
    names = [each for each in names if each]
    most = _MOST_WORDS if _COLON.search(text) else _MOST_UNMARKED
    if not names or any(len(each.split()) > most or len(each) > MOST_NAME for each in names):
        return
    unpriced = Priced(context.currency, None)
    lookups = question.kind.heeding(Typed(behind))
    rows = tuple(r for each in lookups for r in look_up(actor, desk, each, priced=unpriced).rows)
    here = Here("", Aside(), _NOTHING_GIVEN, context)
    known = {search_key(spelled(row, here)): row.id for row in rows}
    chosen = [known.get(search_key(each), New(each)) for each in names]
    fresh = [each.text for each in chosen if isinstance(each, New)]
    if not all(map(names_somebody, fresh)):
        return
    noted = [each.competitor_id for each in opportunity.competing]
    value = tuple(dict.fromkeys((*noted, *chosen)))
    brief = all(len(each.split()) <= _MOST_UNMARKED for each in fresh)
    sure = not fresh or (bool(_COLON.search(text)) and brief)
    if question.kind.fits(value) and value != tuple(noted):
        yield Field(question, value, named=sure, listed=not sure, rows=rows)


def _behind_its_name(question: Question, tr: Translator, context: Context, text: str) -> str:
    """As in "probability 60": what stands behind; empty where it is not named."""
    folded = fold(text)
    label = fold_text(tr.plain(question.button, context.reader)).strip()
    named = folded.text.startswith(label) and folded.text[len(label) : len(label) + 1] in " :="
    end = len(label) if label and named else 0
    role, words = _ROLES.get(question.name), FIELD_WORDS.get(question.name)
    lead = role_words(role).at(folded.text, 0) if role else None
    lead = words.at(folded.text, 0) if words else lead
    end = max(end, lead[1] if lead else 0)
    return folded.typed(end, len(folded.text)).strip(" :=") if end else ""

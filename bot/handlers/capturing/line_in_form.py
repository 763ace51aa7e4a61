"""A line typed while a new opportunity is being filled: more answers to it, or the next one.

Answers are poured into the form. A line about somebody else waits in the draft, behind the
one that is open, and is read when that is saved or left: nothing typed is lost.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.actions.dialogs import Dialog
from bot.actions.opportunities.capturing import Message, understand_by
from bot.actions.ports import Desk
from bot.conversations.add_line import ADD_LINE
from bot.conversations.answers import Answer, Item, New
from bot.conversations.draft import LEFT_OVER, LINE, MAYBE, Aside, Draft
from bot.conversations.form import Form
from bot.conversations.given import given_of
from bot.conversations.kinds.items import Items
from bot.conversations.kinds.named import Named
from bot.conversations.kinds.picker import Picker
from bot.conversations.kinds.words import Words
from bot.conversations.moving import onward
from bot.conversations.new_opportunity import NEW_OPPORTUNITY, is_kept
from bot.domain.facts import Name
from bot.domain.people import Member
from bot.handlers.capturing.goods_sought import with_sought
from bot.handlers.capturing.line_draft import (
    WAITING,
    LineAnswers,
    line_aside,
    maybe,
    named_by_nobody,
    speaks_of_business,
)
from bot.handlers.screens.forms.form import found_for, present_draft
from bot.handlers.turns.looks import Next, screen
from bot.reading.folding import fold
from bot.reading.lines.adding import adding_in, with_price_for_each
from bot.reading.lines.line import LineRead
from bot.reading.lines.pipelines import pipeline_in
from bot.reading.names import search_key
from bot.speech.reply import say_of
from bot.speech.widths import shortened

MOST_WAITING = 50
MOST_TOLD = 60
"""Cells of a line that waits, when it is told of."""
_NUMBER = re.compile(r"(?<![\w-])\d")
"""A figure that is no part of a code."""


@dataclass(frozen=True)
class Heard:
    """What was typed while the form was open, and what it says as a line."""

    message: Message
    read: LineRead


def local_time(member: Member, desk: Desk) -> datetime:
    """The member's wall time, naive."""
    return desk.now.astimezone(ZoneInfo(member.zone)).replace(tzinfo=None)


def read_by(member: Member, desk: Desk, text: str, *, on_card: bool = False) -> LineRead:
    """`on_card`: its product is all that it may speak of, so that a price is for each."""
    adding = adding_in(text)
    words = with_price_for_each(text) if on_card else text
    if adding is not None and adding.rest:
        rest = with_price_for_each(adding.rest) if on_card else adding.rest
        read = _read(member, desk, rest)
        if adding.surely or read.items or read.sought:
            return read
    return _read(member, desk, words)


def _read(member: Member, desk: Desk, text: str) -> LineRead:
    names = _pipelines(desk)
    told = pipeline_in(text, names) if names else None
    read = _as_line(member, desk, told.text if told else text)
    return replace(read, values={**read.values, "pipeline": told.pipeline}) if told else read


def _pipelines(desk: Desk) -> dict[str, int]:
    """By the names that people gave them; none where there is nothing to choose."""
    pipelines = desk.store.lists.pipelines()
    return {each.name: each.id for each in pipelines if each.name} if len(pipelines) > 1 else {}


def _as_line(member: Member, desk: Desk, text: str) -> LineRead:
    read, book = understand_by(
        desk,
        text,
        lang=member.locale.value,
        calendar=member.calendar.value,
        now=local_time(member, desk),
    )
    return with_sought(member, desk, read, book)


def heard_as_line(desk: Desk, person: int, dialog: Dialog, message: Message) -> Heard | None:
    """What a text says as a line; None where no new opportunity is open that it could be for."""
    member = desk.store.people.member_of(person)
    present = present_draft(desk, dialog)
    if member is None or present is None or not _takes_lines(*present):
        return None
    on_card = present[0].name == ADD_LINE.name
    return Heard(message, read_by(member, desk, message.text, on_card=on_card))


def _takes_lines(form: Form, draft: Draft) -> bool:
    """Not where a text of any kind is asked for: that is the answer."""
    if form.name == ADD_LINE.name:
        return draft.at == "product"
    if form.name != NEW_OPPORTUNITY.name or draft.only or is_kept(_bare(draft)):
        return False
    question = form.question(draft.at)
    return question is None or not isinstance(question.kind, Words | Named)


def _bare(draft: Draft) -> Any:
    return given_of(NEW_OPPORTUNITY, replace(draft, answers={}), {})


def comes_first(form: Form, draft: Draft, heard: Heard) -> bool:
    """Whether it is a line before it is an answer to the present question.

    A search takes any words, so what plainly says several things is not searched for; any
    other question is asked first.
    """
    if not (is_another(draft, heard.read) or _said(draft, heard.read)):
        return False
    question = form.question(draft.at)
    return question is None or isinstance(question.kind, Picker | Items)


def is_another(draft: Draft, read: LineRead) -> bool:
    """Whether it speaks of business with somebody else than the draft does."""
    customer = draft.answers.get("customer")
    if not speaks_of_business(read):
        return False
    business = bool(read.items or read.sought) or read.amount is not None
    if customer is None:
        return LINE in draft.known and business and not _may_be_asked_for(draft, read)
    if read.customer.match:
        return int(read.customer.match) != customer
    if read.customer.candidates:
        return str(customer) not in read.customer.candidates
    if read.customer.new is None or (isinstance(customer, New) and _same(read, customer.text)):
        return False
    return business


def _may_be_asked_for(draft: Draft, read: LineRead) -> bool:
    """Whether it names nobody, or whom the open question about the customer is after."""
    meant = read.customer
    if meant.new is not None:
        return _same(read, draft.aside.search)
    named = {*meant.candidates, *filter(None, (meant.match,))}
    return not named or bool(named & set(draft.aside.doubt))


def _same(read: LineRead, name: str) -> bool:
    return search_key(read.customer.new or "") == search_key(name)


def _said(draft: Draft, read: LineRead) -> bool:
    """Several answers, or products where products are asked for or all is answered."""
    fields = [
        bool(read.items or read.sought),
        read.amount is not None and not (read.items or read.sought),
        read.probability is not None,
        read.close is not None,
        read.source is not None,
        read.follow_up is not None,
        bool(read.values),
    ]
    sure = sum(fields)
    if "customer" not in draft.answers:
        known = read.customer.match is not None or bool(read.customer.candidates)
        return sure + known > 1 or (
            read.customer.new is not None and _is_more_than_name(read, sure)
        )
    at_review = draft.at is None and bool(read.sought)
    return sure > 1 or at_review or (_counted(read) and draft.at in (None, "items"))


def _is_more_than_name(read: LineRead, sure: int) -> bool:
    """Whether words about somebody new are a line: "Hotel 50m" and "3M" may well be names.

    What is only in doubt makes a line of a new name, never an answer of a known one.
    """
    priced = read.currency_said and read.amount is not None
    plain = priced or _counted(read) or read.follow_up is not None
    doubted = bool({"items", "amount", "close"} & set(read.ask))
    return plain or sure + doubted > 1


def _counted(read: LineRead) -> bool:
    """Products with how many: a name alone is looked for, and asked how many."""
    several = any(each.quantity != 1 for each in read.items)
    return bool(read.items) and (several or bool(_NUMBER.search(fold(read.line).text)))


def poured(actor: Member, desk: Desk, dialog: Dialog, heard: Heard) -> Next | None:
    """The form after this line, or None where it says nothing that the form can take."""
    present = present_draft(desk, dialog)
    if present is None:
        return None
    form, draft = present
    if is_another(draft, heard.read):
        return _behind(dialog, draft, heard.message)
    if not _said(draft, heard.read):
        return None
    answers = LineAnswers(heard.read, actor, desk, local_time(actor, desk))
    filled = _filled(form, draft, answers, heard)
    found = found_for(actor, desk, form, filled)
    after = onward(form, filled, found)
    if after.at == "customer":
        after = after.beside(line_aside(heard.read))
    _keep(dialog, after)
    note = heard.read.unread
    unread = (say_of("capture-note", note=Name(note)),) if note else ()
    return Next(screen("form"), above=unread)


def _filled(form: Form, draft: Draft, line_answers: LineAnswers, heard: Heard) -> Draft:
    said = dict(line_answers.answers())
    for name in line_answers.usual.keys() - heard.read.values.keys():
        said.pop(name, None)
    if "items" in said:
        said["items"] = _together(draft.answers.get("items"), said["items"])
    asked = line_answers.asked(said) - {"customer"}
    names = {each.name for each in form.questions}
    known = {
        **draft.known,
        **named_by_nobody(heard.read),
        LINE: _longer(draft.known.get(LINE), heard.message),
    }
    known |= left_over(draft.known, heard.read)
    if offered := maybe(heard.read):
        known[MAYBE] = offered
    if line_answers.contact_said:
        known["contact_said"] = True
    unsure = draft.unsure - frozenset(said) | frozenset(line_answers.unsure(said))
    return replace(
        draft,
        answers={**draft.answers, **{each: said[each] for each in said if each in names}},
        skipped=draft.skipped - frozenset(said) - frozenset(asked),
        unsure=unsure | (frozenset(asked) & frozenset(draft.answers) - frozenset(said)),
        known=known,
        aside=Aside(),
    )


def _together(before: Answer | None, said: Answer) -> Answer:
    """A product that is there already is said anew; any other is one more."""
    kept = [each for each in before if isinstance(each, Item)] if isinstance(before, tuple) else []
    new = [each for each in said if isinstance(each, Item)] if isinstance(said, tuple) else []
    again = {(each.product, each.name) for each in new}
    return (*(each for each in kept if (each.product, each.name) not in again), *new)


def left_over(known: Mapping[str, Any], read: LineRead) -> dict[str, str]:
    """In `known`: the words of its lines that went into no field."""
    words = "\n".join(filter(None, (known.get(LEFT_OVER), read.unread)))
    return {LEFT_OVER: words} if words else {}


def _longer(line_kept: Mapping[str, Any] | None, message: Message) -> dict[str, Any]:
    """The first message is the opportunity's; the words of the others stand under its own."""
    if line_kept is None:
        return message.to_json()
    return {**line_kept, "text": f"{line_kept['text']}\n{message.text}"}


# Lines that wait ------------------------------------------------------------------------


def _behind(dialog: Dialog, draft: Draft, message: Message) -> Next:
    waiting = list(draft.known.get(WAITING, ()))
    if len(waiting) >= MOST_WAITING:
        return Next(screen("form"), above=(say_of("line-too-many"),))
    waiting.append(message.to_json())
    _keep(dialog, replace(draft, known={**draft.known, WAITING: waiting}))
    text = shortened(" ".join(message.text.split()), MOST_TOLD)
    said = say_of("line-waits", line=Name(text), count=len(waiting))
    return Next(screen("form"), above=(said,))


def _keep(dialog: Dialog, draft: Draft) -> None:
    dialog.draft = draft.to_json()
    dialog.revision += 1

"""What words typed with a card in view may mean for it: a contact, a field, a discount."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.actions.access import acts
from bot.actions.opportunities.creating import act_to_change
from bot.actions.ports import Desk
from bot.conversations import machine
from bot.conversations.context import Context
from bot.conversations.draft import Draft
from bot.conversations.follow_up import FOLLOW_UP
from bot.conversations.kinds.amounts import Percentage
from bot.conversations.said import Typed
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import Line
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.handlers.capturing.fields_typed import Field, fields_in, value_in
from bot.handlers.screens.forms.form import context_of
from bot.reading.dates.within import moment_within
from bot.reading.lines.contacting import speaks_of_contact, topic_of
from bot.reading.lines.taken_off import read_taken_off
from bot.speech.translator import Translator

_HOUR = "T"
"""In the token of a moment; a day alone has none."""


@dataclass(frozen=True)
class Contact:
    """A follow-up that was typed: its form, as far as it is filled in."""

    draft: Draft
    sure: bool
    """It speaks of getting in touch, or names an hour: no mere mention of a day."""
    called: bool
    """It speaks of getting in touch."""


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
    context = card_context(actor, desk, tr, opportunity.id)
    off = read_taken_off(text, lang=context.lang)
    fields = (
        ()
        if off is not None
        else tuple(fields_in(actor, desk, tr, opportunity, text=text, context=context))
    )
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


def card_context(actor: Member, desk: Desk, tr: Translator, opportunity: int) -> Context:
    """Who types on this card, and in which currency."""
    return context_of(actor, desk, _begun({"opportunity": opportunity}), tr)


def contact_in(
    actor: Member, desk: Desk, tr: Translator, known: dict[str, Any], text: str
) -> Contact | None:
    """The follow-up that the text speaks of; None where it names no moment still to come."""
    draft = _begun(known)
    context = context_of(actor, desk, draft, tr)
    heard = machine.hear(FOLLOW_UP, draft, Typed(text), context, {})
    when = heard.draft.answers.get("when")
    doubt = heard.draft.aside.doubt  # "next Wednesday": it is asked which of two
    if isinstance(heard.outcome, machine.Trouble) or not (when or heard.draft.aside.day or doubt):
        return None
    within = moment_within(text, lang=context.lang, calendar=context.calendar, now=context.local)
    called = speaks_of_contact(text, context.lang) or (
        within is not None and speaks_of_contact(within.words, context.lang)
    )
    note = heard.draft.answers.get("note")
    filled = heard.draft
    if isinstance(note, str) and not topic_of(note):
        filled = filled.without_answer("note")
    sure = called or isinstance(when, datetime) or any(_HOUR in each for each in doubt)
    return Contact(filled, sure=sure, called=called)


def _begun(known: dict[str, Any]) -> Draft:
    """Only when is asked; what about may be added at the review."""
    return machine.start(FOLLOW_UP, known, asking={"when"})

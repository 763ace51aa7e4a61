"""Lines that wait behind a new opportunity: each is read when the one before is out of the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.actions.dialogs import Dialog
from bot.actions.opportunities.capturing import Message, opportunity_of
from bot.actions.ports import Desk
from bot.conversations.answers import New
from bot.conversations.draft import Draft
from bot.domain.facts import Name
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.handlers.capturing.capture import begin_line
from bot.handlers.capturing.line_draft import WAITING
from bot.handlers.capturing.line_in_form import read_by
from bot.handlers.forms.filled import Finished
from bot.handlers.turns.looks import Next
from bot.speech.reply import Say, say_of

Finish = Callable[[Finished], Next]


def then_the_next(finish: Finish) -> Finish:
    """`finish`, and where a line waits behind what is saved, that one instead of the card."""

    def finishing(filled: Finished) -> Next:
        done = finish(filled)
        following = next_line(filled.actor, filled.desk, filled.dialog, filled.draft)
        if following is None:
            return done
        return replace(following, above=(_saved(filled), *following.above))

    return finishing


def next_line(actor: Member, desk: Desk, dialog: Dialog, left: Draft) -> Next | None:
    """The first line behind this draft, open; None where none waits that is not made yet."""
    waiting = [
        each for each in waiting_behind(left) if opportunity_of(desk, each.chat, each.id) is None
    ]
    if not waiting:
        return None
    first, *behind = waiting
    return begin_line(actor, desk, dialog, read_by(actor, desk, first.text), first, behind=behind)


def waiting_behind(draft: Draft) -> tuple[Message, ...]:
    """In their order."""
    return tuple(Message.from_json(each) for each in draft.known.get(WAITING, ()))


def without_waiting(draft: Draft) -> Draft:
    known = {name: value for name, value in draft.known.items() if name != WAITING}
    return replace(draft, known=known)


def _saved(filled: Finished) -> Say:
    customer = filled.answers.get("customer")
    party = filled.desk.store.get(Party, customer) if isinstance(customer, int) else None
    new = customer.text if isinstance(customer, New) else ""
    name = Name(party.name if party else new)
    return say_of("line-saved", customer=name, count=len(waiting_behind(filled.draft)))

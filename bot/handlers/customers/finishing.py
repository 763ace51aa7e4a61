"""What the finished forms of the customers' room do."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.actions.customers.alike import alike
from bot.actions.customers.editing import create_customer, edit_customer
from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.conversations.answers import Answer
from bot.conversations.customers import CUSTOMER
from bot.domain.facts import Name
from bot.domain.parties import Party, PartyKind
from bot.domain.people import Member
from bot.handlers.forms.filled import Finished
from bot.handlers.screens.customers.lists import contact_of
from bot.handlers.screens.forms.form import present_draft
from bot.handlers.turns.looks import Next, Screen, screen
from bot.speech.reply import say_of

ALIKE = screen("customer-alike")


def customer_screen(party_id: int) -> Screen:
    return screen("customer", party=party_id)


def _customer(filled: Finished) -> Next:
    """One line of an old one, or a new one, unless it looks like one there is."""
    only = filled.draft.only
    if only is not None:
        party = edit_customer(
            filled.actor,
            filled.desk,
            int(filled.known["party"]),
            name=only,
            value=filled.answers.get(only),
        )
        return Next(customer_screen(party.id), above=(say_of("changed"),))
    if alike(filled.actor, filled.desk, **contact_of(filled.draft)):
        # Nothing that was typed is lost: the draft waits for the answer to the doubt.
        filled.dialog.draft = filled.draft.to_json()
        return Next(ALIKE)
    return _created(filled.actor, filled.desk, filled.answers)


def made(actor: Member, desk: Desk, dialog: Dialog) -> Next | None:
    """The customer whose form waits, filled; None when there is none."""
    present = present_draft(desk, dialog)
    if present is None or present[0] is not CUSTOMER or present[1].only is not None:
        return None
    if not {"name", "kind"} <= present[1].answers.keys():
        return None
    created = _created(actor, desk, present[1].answers)
    dialog.draft = None
    dialog.revision += 1
    return created


def _created(actor: Member, desk: Desk, answers: Mapping[str, Answer | None]) -> Next:
    said = {name: each for name, each in answers.items() if each is not None}
    name, kind = str(said.pop("name")), PartyKind(str(said.pop("kind")))
    party: Party = create_customer(actor, desk, name=name, kind=kind, answers=said)
    return Next(
        customer_screen(party.id), above=(say_of("customer-created", name=Name(party.name)),)
    )


def _found(filled: Finished) -> Next:
    listing = filled.known.get("listing", "")
    return Next(screen("customers", listing=listing, text=filled.words("text")))


def _merged(filled: Finished) -> Next:
    """Which two; that they become one is asked once more."""
    other = filled.answers["other"]
    return Next(screen("merge-customers", party=int(filled.known["party"]), other=other))


CUSTOMER_FINISHERS: dict[str, Callable[[Finished], Next]] = {
    "customer": _customer,
    "find_customer": _found,
    "merge_customer": _merged,
}

"""The usual title of an opportunity: its customer, its type and the day."""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.conversations.answers import Answer, New
from bot.domain.errors import Invalid
from bot.domain.facts import Name
from bot.domain.lists import ListItem, ListKind
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.handlers.turns.looks import reader_of
from bot.speech.reply import say_of
from bot.speech.translator import Translator


def usual_title(
    actor: Member, desk: Desk, tr: Translator, *, customer: Answer | None, type_id: int | None
) -> str:
    """In the language of who creates it; without a type, of the first one."""
    kind = desk.store.get(ListItem, type_id) if type_id is not None else None
    kind = kind or desk.store.lists.items(ListKind.TYPE)[0]
    party = Name(_called(desk, customer))
    said = say_of("default-title", party=party, type=kind.label, day=desk.today)
    return tr.plain(said, reader_of(actor, desk))


def _called(desk: Desk, customer: Answer | None) -> str:
    match customer:
        case New(text):
            return text
        case int():
            party = desk.store.get(Party, customer)
            return party.name if party else ""
    raise Invalid("choice-unknown")

"""What customers are found by besides their names: kept beside them, whoever changes them.

Like the keys of names it follows from the row itself, so that no undo and no merge can
forget it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, delete, event, insert, inspect
from sqlalchemy.orm import Mapper

from bot.domain.parties import Party, alias_list
from bot.persistence.tables.parties import party_contact
from bot.reading.contacts import contact_keys
from bot.reading.names import name_norm, search_key

_MEANT = ("phone", "other_phones", "email", "aliases")

ALIAS = "n"
"""Before the key of another name: nobody's number or address begins so."""


def watch_customers() -> None:
    """From now on keys follow names, and contacts follow phones and addresses."""
    event.listen(Party, "before_insert", _keys)
    event.listen(Party, "before_update", _keys)
    event.listen(Party, "after_insert", _added)
    event.listen(Party, "after_update", _changed)


def _keys(_mapper: Mapper[Any], _connection: object, target: Party) -> None:
    target.search_key = search_key(target.name)
    target.words_key = name_norm(target.name)


def _added(_mapper: Mapper[Any], connection: Connection, target: Party) -> None:
    _write(connection, target)


def _changed(_mapper: Mapper[Any], connection: Connection, target: Party) -> None:
    state = inspect(target)
    if any(state.attrs[name].history.has_changes() for name in _MEANT):
        gone = delete(party_contact).where(party_contact.c.party_id == target.id)
        connection.execute(gone)
        _write(connection, target)


def _write(connection: Connection, target: Party) -> None:
    names = (ALIAS + search_key(each) for each in alias_list(target.aliases or ""))
    contacts = _of(target.phone, target.other_phones, target.email)
    keys = dict.fromkeys((*contacts, *names))
    values = [{"party_id": target.id, "contact_key": each} for each in keys]
    if values:
        connection.execute(insert(party_contact), values)


def _of(phone: str | None, others: Iterable[str] | None, email: str | None) -> tuple[str, ...]:
    phones = tuple(each for each in (phone, *(others or ())) if each)
    return contact_keys(phones, email)

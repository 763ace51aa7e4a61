"""What customers are found by besides their names: kept beside them, whoever changes them.

Like the keys of names it follows from the row itself, so that no undo and no merge can
forget it. What is written without objects calls `fill_contacts_of` for its rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, delete, event, insert, inspect, select
from sqlalchemy.orm import Mapper

from bot.domain.parties import Party, alias_list
from bot.persistence.tables.parties import party, party_contact
from bot.reading.contacts import contact_keys
from bot.reading.names import name_norm, search_key

AT_ONCE = 500
"""Parameters of one question."""

_MEANT = ("phone", "other_phones", "email", "aliases")

ALIAS = "n"
"""Before the key of another name: nobody's number or address begins so."""


def watch_customers() -> None:
    """From now on keys follow names, and contacts follow phones and addresses."""
    event.listen(Party, "before_insert", _before)
    event.listen(Party, "before_update", _before)
    event.listen(Party, "after_insert", _added)
    event.listen(Party, "after_update", _changed)


def fill_contacts_of(connection: Connection, ids: Sequence[int]) -> None:
    """Anew, for customers whose phones or address were written without objects."""
    for first in range(0, len(ids), AT_ONCE):
        some = ids[first : first + AT_ONCE]
        connection.execute(delete(party_contact).where(party_contact.c.party_id.in_(some)))
        rows = connection.execute(
            select(
                party.c.id, party.c.phone, party.c.other_phones, party.c.email, party.c.aliases
            ).where(party.c.id.in_(some))
        )
        values = [
            {"party_id": row.id, "contact_key": key}
            for row in rows
            for key in _all_of(row.phone, row.other_phones, row.email, row.aliases)
        ]
        if values:
            connection.execute(insert(party_contact), values)


def contact_keys_of(target: Party) -> tuple[str, ...]:
    return _all_of(target.phone, target.other_phones, target.email, target.aliases)


def _before(_mapper: Mapper[Any], _connection: object, target: Party) -> None:
    keys_follow(target)


def keys_follow(target: Party) -> None:
    """What it is found by, from its name."""
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
    values = [{"party_id": target.id, "contact_key": each} for each in contact_keys_of(target)]
    if values:
        connection.execute(insert(party_contact), values)


def _all_of(
    phone: str | None, others: Iterable[str] | None, email: str | None, aliases: str | None
) -> tuple[str, ...]:
    names = (ALIAS + search_key(each) for each in alias_list(aliases or ""))
    return tuple(dict.fromkeys((*_of(phone, others, email), *names)))


def _of(phone: str | None, others: Iterable[str] | None, email: str | None) -> tuple[str, ...]:
    phones = tuple(each for each in (phone, *(others or ())) if each)
    return contact_keys(phones, email)

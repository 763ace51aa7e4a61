"""What was not known of customers, from a file: for many of them with few statements."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Table, bindparam, insert, select, update

from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.types import to_json
from bot.persistence.finding.contacts import fill_contacts_of
from bot.persistence.tables.parties import party

FILLED = ("phone", "email", "place", "source_id", "owner_id", "aliases")
AT_ONCE = 500


def empty_in(row: Mapping[str, Any]) -> frozenset[str]:
    return frozenset(name for name in FILLED if not row[name])


class Fills:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session
        self._of: dict[int, dict[str, Any]] = {}

    def add(self, party_id: int, values: Mapping[str, Any]) -> None:
        """What was said first holds."""
        of = self._of.setdefault(party_id, {})
        for name, value in values.items():
            of.setdefault(name, value)

    def write(self, changes: Table) -> None:
        """Fills what is still empty, and notes in `changes` what was."""
        called: list[int] = []
        for some in _chunks(self._of):
            called += self._write(some, changes)
        fill_contacts_of(self._session.connection(), called)
        self._of = {}

    def _write(self, ids: list[int], changes: Table) -> list[int]:
        connection = self._session.connection()
        rows = connection.execute(select(party).where(party.c.id.in_(ids))).mappings()
        by_fields: dict[tuple[str, ...], list[dict[str, Any]]] = {}
        notes: list[dict[str, Any]] = []
        for each in rows:
            row = dict(each)
            new = _still_empty(row, self._of[row["id"]])
            if not new:
                continue
            by_fields.setdefault(tuple(sorted(new)), []).append({"row": row["id"], **new})
            notes += [_note(row, name, value) for name, value in sorted(new.items())]
        for names, found in by_fields.items():
            filled = update(party).where(party.c.id == bindparam("row"))
            connection.execute(filled.values({name: bindparam(name) for name in names}), found)
        if notes:
            connection.execute(insert(changes), notes)
        return [each["row"] for found in by_fields.values() for each in found]


def _still_empty(row: Mapping[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    new = {name: value for name, value in values.items() if not row[name]}
    if "phone" not in new:
        # Further numbers come with the first one, or not at all.
        new.pop("other_phones", None)
    return new


def _note(row: Mapping[str, Any], name: str, value: Any) -> dict[str, Any]:
    kind = party.c[name].type
    return {
        "entity": party.name,
        "entity_id": row["id"],
        "field": name,
        "old": to_json(kind, row[name]),
        "new": to_json(kind, value),
    }


def _chunks(ids: Iterable[int]) -> Iterable[list[int]]:
    ordered = sorted(ids)
    return (ordered[at : at + AT_ONCE] for at in range(0, len(ordered), AT_ONCE))

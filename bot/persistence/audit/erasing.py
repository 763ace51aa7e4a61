"""Erasing what is personal of a customer: in its rows, in the audit, in what waits to be told.

Plain statements on purpose: what goes through the session is written down in the audit, old
values and all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Table, delete, or_, select, update
from sqlalchemy.orm import Session

from bot.domain.copies import CopyState
from bot.domain.history import CREATED, REMOVED
from bot.domain.parties import alias_list
from bot.persistence.audit.forgetting import Forgetting
from bot.persistence.audit.gone import Gone, stands_in
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.stores.merging import merged_ids
from bot.persistence.tables.documents import document
from bot.persistence.tables.fields import custom_value
from bot.persistence.tables.filing import file_copy
from bot.persistence.tables.history import change, record, step
from bot.persistence.tables.opportunities import follow_up, opportunity
from bot.persistence.tables.parties import party, party_contact
from bot.persistence.tables.told import enquiry
from bot.reading.names import name_norm, search_key

Ids = Sequence[int]
Row = dict[str, Any]

NOTHING: Row = {
    **dict.fromkeys(("phone", "email", "place", "latitude", "longitude")),
    "other_phones": [],
    "aliases": "",
}
FILE = dict.fromkeys(("file_id", "file_unique_id", "file_name", "file_size"))
WORDS = {"text": "", "text_key": ""}
WHERE = dict.fromkeys(("latitude", "longitude", "metres", "origin_key", "origin_name"))

PERSONAL: dict[str, frozenset[str]] = {
    "party": frozenset({"name", "search_key", "words_key", *NOTHING}),
    "opportunity": frozenset({"title", "title_key", "reason_note"}),
    "record": frozenset({*WORDS, *FILE, *WHERE}),
    "follow_up": frozenset({"note", "outcome"}),
    "custom_value": frozenset(WORDS),
    "document": frozenset({"buyer", "buyer_address", "note"}),
}
"""What the audit forgets, by table and column."""


class SqlErasing:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def erase(self, party_id: int, *, called: str) -> None:
        self._session.flush()
        found = _Found(self._session, party_id)
        gone = self._gone(found, called)
        self._erase_files(found)
        self._erase_rows(found, called)
        self._erase_audit(found)
        Forgetting(self._session, gone).forget(
            found.opportunities, found.parties, found.steps, found.documents
        )
        self._session.expire_all()
        self._session.forgets = True

    def _gone(self, found: _Found, called: str) -> Gone:
        """All that was said of them, before it is gone."""
        # Before a merge, or before somebody corrected it, they were called otherwise.
        names = {*self._said(party, found.parties, "name"), *self._once(found, "party", "name")}
        said = self._said(opportunity, found.opportunities, "title")
        titles = {*said, *self._once(found, "opportunity", "title")}
        telling = {each for each in titles if any(stands_in(each, name) for name in names)}
        reached = {
            *self._said(party, found.parties, "phone", "other_phones", "email"),
            # A number that was corrected since may stand in somebody's note as it was.
            *self._once(found, "party", "phone", "other_phones", "email"),
        }
        others = list(self._said(party, found.parties, "place"))
        others += self._once(found, "party", "place")
        once = self._once(found, "party", "aliases")
        for aliases in {*self._said(party, found.parties, "aliases"), *once}:
            others += alias_list(aliases)
        words = (
            *self._said(opportunity, found.opportunities, "reason_note"),
            *self._said(record, found.records, "text", "file_name", "origin_name"),
            *self._said(follow_up, found.follow_ups, "note", "outcome"),
            *self._said(custom_value, found.custom_values, "text"),
            *self._said(document, found.documents, "buyer", "buyer_address", "note"),
            *self._said(enquiry, found.enquiries, "text"),
            *self._said(step, found.steps, "note"),
        )
        rest = titles - telling
        return Gone((*names, *telling), (*rest,), (*reached,), (*others,), words, called)

    def _said(self, table: Table, ids: Ids, *columns: str) -> Iterator[str]:
        wanted = [table.c[each] for each in columns]
        for row in self._session.execute(select(*wanted).where(table.c.id.in_(ids))):
            yield from _strings(list(row))

    def _once(self, found: _Found, entity: str, *fields: str) -> Iterator[str]:
        """What the audit has as a former value of these, and as that of a new row."""
        of_these = change.c.entity == entity, change.c.entity_id.in_(found.by_table()[entity])
        query = select(change.c.old).where(*of_these, change.c.field.in_(fields))
        yield from _strings(list(self._session.scalars(query)))
        whole = select(change.c.new).where(*of_these, change.c.field == CREATED)
        for row in self._session.scalars(whole):
            yield from _strings(
                [row.get(each) for each in fields] if isinstance(row, dict) else None
            )

    def _erase_files(self, found: _Found) -> None:
        """Not those that another customer's record has as well."""
        theirs = select(record.c.file_unique_id).where(record.c.id.in_(found.records))
        others = select(record.c.file_unique_id).where(
            record.c.id.not_in(found.records), record.c.file_unique_id.is_not(None)
        )
        doomed = update(file_copy).where(
            file_copy.c.file_unique_id.in_(theirs), file_copy.c.file_unique_id.not_in(others)
        )
        self._session.execute(doomed.values(state=CopyState.ERASED, file_id=""))

    def _erase_rows(self, found: _Found, called: str) -> None:
        keys = {"search_key": search_key(called), "words_key": name_norm(called)}
        self._set(party, found.parties, {**NOTHING, "name": called, **keys})
        self._session.execute(
            delete(party_contact).where(party_contact.c.party_id.in_(found.parties))
        )
        number = {"title": opportunity.c.number, "title_key": search_key(called)}
        self._set(opportunity, found.opportunities, {**number, "reason_note": None})
        self._set(record, found.records, {**WORDS, **FILE, **WHERE})
        self._set(follow_up, found.follow_ups, {"note": "", "outcome": ""})
        self._set(custom_value, found.custom_values, {"text": "", "text_key": ""})
        self._set(document, found.documents, {"buyer": called, "buyer_address": "", "note": ""})
        self._set(enquiry, found.enquiries, {"text": ""})
        self._set(step, found.steps, {"note": None})

    def _erase_audit(self, found: _Found) -> None:
        for entity, ids in found.by_table().items():
            of_these = change.c.entity == entity, change.c.entity_id.in_(ids)
            personal = change.c.field.in_(PERSONAL[entity])
            self._session.execute(
                update(change).where(*of_these, personal).values(old=None, new=None)
            )
            whole = select(change).where(*of_these, change.c.field.in_((CREATED, REMOVED)))
            for row in self._session.execute(whole).all():
                kept = {"old": _without(row.old, entity), "new": _without(row.new, entity)}
                self._session.execute(update(change).where(change.c.id == row.id).values(**kept))

    def _set(self, table: Table, ids: Ids, values: Row) -> None:
        self._session.execute(update(table).where(table.c.id.in_(ids)).values(**values))


class _Found:
    """The ids of all rows about a customer, hidden ones and merged ones too."""

    def __init__(self, session: Session, party_id: int) -> None:
        def ids(table: Table, *about: ColumnElement[bool]) -> Ids:
            return list(session.scalars(select(table.c.id).where(or_(*about))))

        self.parties: Ids = merged_ids(session, party, party_id)
        theirs = self.parties
        self.opportunities = ids(opportunity, opportunity.c.party_id.in_(theirs))
        mine = self.opportunities
        self.records = ids(
            record, record.c.party_id.in_(theirs), record.c.opportunity_id.in_(mine)
        )
        self.follow_ups = ids(
            follow_up, follow_up.c.party_id.in_(theirs), follow_up.c.opportunity_id.in_(mine)
        )
        self.custom_values = ids(custom_value, custom_value.c.opportunity_id.in_(mine))
        self.documents = ids(document, document.c.record_id.in_(self.records))
        self.enquiries = ids(enquiry, enquiry.c.opportunity_id.in_(mine))
        self.steps = ids(step, step.c.party_id.in_(theirs), step.c.opportunity_id.in_(mine))

    def by_table(self) -> dict[str, Ids]:
        return {
            "party": self.parties,
            "opportunity": self.opportunities,
            "record": self.records,
            "follow_up": self.follow_ups,
            "custom_value": self.custom_values,
            "document": self.documents,
        }


def _without(row: Any, entity: str) -> Any:
    """A row as the audit keeps it whole, with nothing personal in it."""
    if not isinstance(row, dict):
        return row
    return {name: None if name in PERSONAL[entity] else value for name, value in row.items()}


def _strings(value: Any) -> Iterator[str]:
    match value:
        case str() if value.strip():
            yield value
        case list():
            for each in value:
                yield from _strings(each)

"""Forgetting words that were said about somebody, wherever else they were put down.

Rows of their own are erased by what they belong to (`erasing`). Messages, drafts and kept
searches belong to nobody: there the words themselves are looked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, String, Table, cast, delete, false, or_, select, update
from sqlalchemy.orm import Session

from bot.domain.parties import alias_list
from bot.persistence.audit.gone import Gone, texts_in
from bot.persistence.database.engines import as_json
from bot.persistence.tables.approvals import approval
from bot.persistence.tables.assigning import assignment_rule
from bot.persistence.tables.chat import UpdateState, dialog, outbox, seen_update
from bot.persistence.tables.documents import document_line
from bot.persistence.tables.filing import unfiled
from bot.persistence.tables.filters import saved_filter
from bot.persistence.tables.history import change
from bot.persistence.tables.many import many
from bot.persistence.tables.opportunities import line
from bot.persistence.tables.parties import product
from bot.persistence.tables.told import told
from bot.persistence.tables.wishes import IS_OPEN, wish, wisher
from bot.persistence.updates.dialogs import open_talks
from bot.reading.names import search_key

Ids = Sequence[int]

PIECE = 200
_SUBJECT = "opportunity-"
"""Before its place, in what is told of several."""
_NUMBERS = frozenset({"discount"})
"""Of a change that waits: written as text, and no words."""


class Forgetting:
    def __init__(self, session: Session, gone: Gone) -> None:
        self._session = session
        self._gone = gone

    def forget(self, opportunities: Ids, parties: Ids, steps: Ids, documents: Ids) -> None:
        for column in (outbox.c.facts, told.c.facts, many.c.refused):
            which = or_(self._holding(column), _about(column, opportunities))
            self._scrub(column, which, opportunities)
        self._lines(line.c.name, line.c.opportunity_id.in_(opportunities))
        self._lines(document_line.c.name, document_line.c.document_id.in_(documents))
        self._wished(opportunities)
        self._audit(steps)
        self._approvals(opportunities)
        self._drafts(opportunities, parties)
        self._sought()
        self._waiting()

    def _scrub(self, column: Any, which: ColumnElement[bool], opportunities: Ids) -> None:
        table: Table = column.table
        for row in self._session.execute(select(table.c.id, column).where(which)).all():
            theirs = isinstance(row[1], dict) and row[1].get("opportunity") in opportunities
            left = self._gone.scrubbed(row[1], about=theirs)
            left = self._scrubbed_places(left, opportunities)
            if left != row[1]:
                self._put(table, row[0], {column.name: left})

    def _scrubbed_places(self, facts: Any, opportunities: Ids) -> Any:
        """Of a message about several: "title-2" is of "opportunity-2"."""
        if not isinstance(facts, dict):
            return facts
        places = {
            key.removeprefix(_SUBJECT)
            for key, each in facts.items()
            if key.startswith(_SUBJECT) and each in opportunities
        }
        return {
            key: self._gone.scrubbed(each, about=True)
            if key.rpartition("-")[2] in places
            else each
            for key, each in facts.items()
        }

    def _lines(self, name: Any, theirs: ColumnElement[bool]) -> None:
        table: Table = name.table
        for row in self._session.execute(select(table.c.id, name).where(theirs)).all():
            if (left := self._gone.sold(row[1])) != row[1]:
                self._put(table, row[0], {name.name: left})

    def _wished(self, opportunities: Ids) -> None:
        """What somebody asked for is goods, like a line; it may be called after its buyer."""
        asked = select(wisher.c.wish_id).where(wisher.c.opportunity_id.in_(opportunities))
        theirs = set(self._session.scalars(asked))
        which = or_(wish.c.id.in_(theirs), self._holding(wish.c.name))
        query = select(wish.c.id, wish.c.name, wish.c.product_id).where(which)
        for row in self._session.execute(query.order_by(wish.c.id)).all():
            sold = self._gone.sold if row.id in theirs else self._gone.scrubbed
            left = " ".join(sold(row.name).split()) or self._gone.called
            if left != row.name:
                self._put(wish, row.id, {"name": left, "search_key": self._free_key(row.id, left)})
                if row.product_id is not None:
                    self._other_name(row.product_id, row.name, left)

    def _free_key(self, wish_id: int, name: str) -> str:
        """Without the name, two that are open may be called the same."""
        key = search_key(name)
        other = select(wish.c.id).where(wish.c.search_key == key, wish.c.id != wish_id, IS_OPEN)
        return key if self._session.scalar(other) is None else f"{key} {wish_id}"

    def _other_name(self, product_id: int, was: str, left: str) -> None:
        """A product that was meant is found by what was typed, and was given it in a step."""
        aliases = self._session.scalar(select(product.c.aliases).where(product.c.id == product_id))
        self._put(product, product_id, {"aliases": _renamed(aliases, was, left)})
        given = change.c.entity == "product", change.c.entity_id == product_id
        query = select(change.c.id, change.c.old, change.c.new).where(
            *given, change.c.field == "aliases"
        )
        for row in self._session.execute(query).all():
            old, new = (_renamed(each, was, left) for each in (row.old, row.new))
            self._put(change, row.id, {"old": old, "new": new})

    def _audit(self, steps: Ids) -> None:
        """Of rows that are not erased by themselves: lines, questions, what waited."""
        for at in range(0, len(steps), PIECE):
            theirs = change.c.step_id.in_(steps[at : at + PIECE])
            query = select(change.c.id, change.c.old, change.c.new).where(theirs)
            for row in self._session.execute(query).all():
                left = {
                    "old": self._gone.scrubbed(row.old, about=True),
                    "new": self._gone.scrubbed(row.new, about=True),
                }
                if (left["old"], left["new"]) != (row.old, row.new):
                    self._put(change, row.id, left)

    def _approvals(self, opportunities: Ids) -> None:
        query = select(approval.c.id, approval.c.change)
        theirs = query.where(approval.c.opportunity_id.in_(opportunities))
        for row in self._session.execute(theirs).all():
            left = {
                name: each
                for name, each in row.change.items()
                if name in _NUMBERS or not any(texts_in(each))
            }
            self._put(approval, row.id, {"change": left})

    def _drafts(self, opportunities: Ids, parties: Ids) -> None:
        """Of forms about them, and with their names; the screens that were left so.

        What stands in a talk of this transaction is newer than its row, and is written over it
        at the end. Whoever has read another one by now is refused when they write it.
        """
        opened = open_talks(self._session)
        rows = select(*(dialog.c[each] for each in ("id", "draft", "kept", "screen")))
        for row in self._session.execute(rows.order_by(dialog.c.id).with_for_update()).all():
            talk = opened.get(row.id)
            for name in self._said_in(talk or row, opportunities, parties):
                if talk is None:
                    self._put(dialog, row.id, {name: None, "version": dialog.c.version + 1})
                else:
                    setattr(talk, name, None)

    def _said_in(self, talk: Any, opportunities: Ids, parties: Ids) -> Iterator[str]:
        """What of a talk speaks of them."""
        for name in ("draft", "kept"):
            draft = getattr(talk, name)
            theirs = _is_about(draft, opportunities, parties)
            if theirs or self._gone.is_meant(_typed_in(draft)):
                yield name
        if self._gone.is_sought(_sought_on(talk.screen)) or self._gone.is_meant(talk.screen):
            yield "screen"

    def _sought(self) -> None:
        """Names in searches that were kept, and in rules."""
        for table, column in (
            (saved_filter, saved_filter.c.conditions),
            (assignment_rule, assignment_rule.c.groups),
        ):
            query = select(table.c.id, table.c.name, column.label("words"))
            for row in self._session.execute(query).all():
                words = self._scrub_sought(row.words)
                # Whoever looks for them by name has most likely called it so.
                name = self._gone.called if row.name and words != row.words else row.name
                if (name, words) != (row.name, row.words):
                    self._put(table, row.id, {"name": name, column.name: words})

    def _scrub_sought(self, value: Any) -> Any:
        match value:
            case {"text": str(text), **rest}:
                meant = self._gone.is_sought(text)
                return {**rest, "text": self._gone.called if meant else text}
            case dict():
                return {key: self._scrub_sought(each) for key, each in value.items()}
            case list():
                return [self._scrub_sought(each) for each in value]
        return value

    def _waiting(self) -> None:
        """Forwards of which nobody said what they belong to; updates that were not worked off."""
        for row in self._session.execute(select(unfiled.c.id, unfiled.c.message)).all():
            if self._gone.is_meant(row.message):
                self._session.execute(delete(unfiled).where(unfiled.c.id == row.id))
        stored = select(seen_update.c.id, seen_update.c.payload).where(
            seen_update.c.state == UpdateState.RECEIVED
        )
        for row in self._session.execute(stored).all():
            if self._gone.is_meant(row.payload):
                done = {"payload": None, "state": UpdateState.DONE}
                self._put(seen_update, row.id, done)

    def _holding(self, column: ColumnElement[Any]) -> ColumnElement[bool]:
        """As typed, and as JSON writes what is quoted inside it."""
        text = cast(column, String)
        known = (*self._gone.names, *self._gone.reached)
        written = {each: as_json(each)[1:-1] for each in known}
        forms = dict.fromkeys((*written.keys(), *written.values()))
        return or_(*(text.icontains(each, autoescape=True) for each in forms))

    def _put(self, table: Table, row: int, values: dict[str, Any]) -> None:
        self._session.execute(update(table).where(table.c.id == row).values(**values))


def _renamed(aliases: Any, was: str, left: str) -> Any:
    if not isinstance(aliases, str):
        return aliases
    return ", ".join(left if each == was else each for each in alias_list(aliases))


def _about(column: ColumnElement[Any], opportunities: Ids) -> ColumnElement[bool]:
    """Facts that name the opportunity they are about, as our own JSON writes it."""
    text = cast(column, String)
    return or_(
        false(),
        *(
            text.like(f'%"opportunity{place}":{each}{end}%')
            for each in opportunities
            for place in ("", "-_", "-__")
            for end in ",}"
        ),
    )


def _is_about(draft: Any, opportunities: Ids, parties: Ids) -> bool:
    match draft:
        case {"known": {"opportunity": int(about)}} if about in opportunities:
            return True
        case {"known": {"party": int(about)}} if about in parties:
            return True
        case {"answers": {"customer": int(about)}} if about in parties:
            return True
    return False


def _typed_in(stored: Any) -> Any:
    """Without the names of our own forms and questions."""
    match stored:
        case {"answers": answers, **rest}:
            known, aside = rest.get("known"), rest.get("aside")
            values = list(answers.values()) if isinstance(answers, dict) else answers
            return [values, known, aside]
    return stored


def _sought_on(screen: Any) -> Any:
    """What somebody looks for on it; all else, as rows of a file, is no part of a name."""
    match screen:
        case {"name": _, **rest}:
            return [rest.get("text"), rest.get("words"), rest.get("typed")]
    return screen

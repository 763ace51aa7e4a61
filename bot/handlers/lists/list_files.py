"""A list as a sheet: its rows in a reader's words, with real numbers and days."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Any

from bot.actions.lists.columns import columns_of, facts_in
from bot.actions.lists.exporting import columns_to_export, rows_to_export
from bot.actions.ports import Desk
from bot.conversations.field_names import label_of
from bot.domain.facts import Fact, Name, Percent, Term
from bot.domain.filters import Field, FieldKind
from bot.domain.listings import Listing
from bot.domain.people import Member
from bot.reports.about import list_called
from bot.reports.file_names import file_called
from bot.reports.sheets import CellKind, Sheet, SheetColumn, SheetForm, as_file
from bot.speech.reader import Reader
from bot.speech.reply import Parcel, say_of
from bot.speech.translator import Translator

KINDS: Mapping[FieldKind, CellKind] = {
    FieldKind.NUMBER: CellKind.NUMBER,
    FieldKind.DECIMAL: CellKind.NUMBER,
    FieldKind.MONEY: CellKind.MONEY,
    FieldKind.DAY: CellKind.DAY,
    FieldKind.INSTANT: CellKind.MOMENT,
}
"""All other fields are said in words."""

BETWEEN = " | "
"""Between several values of one field."""


def list_file(
    actor: Member,
    desk: Desk,
    reader: Reader,
    tr: Translator,
    *,
    listing: Listing,
    form: SheetForm,
    everything: bool,
) -> Parcel:
    """Everything is read here; the file itself is made later, outside of the transaction."""
    fields = columns_of(desk)
    names = columns_to_export(actor, desk, everything=everything)
    say = _Saying(reader, tr)
    rows = [
        [
            say.cell(facts_in(desk, row.opportunity, each, row.coming), kind_of(fields[each]))
            for each in names
        ]
        for row in rows_to_export(actor, desk, listing, everything=everything)
    ]
    sheet = Sheet(
        name=tr.plain("file-name", reader),
        columns=[
            SheetColumn(say.word(label_of(fields[each])), kind_of(fields[each])) for each in names
        ],
        rows=rows,
        rtl=reader.rtl,
        calendar=reader.calendar,
        toman=reader.toman,
        units=tr.formats(reader).currencies(),
    )
    which = say.word(list_called(actor, desk, listing))
    name = file_called(f"{sheet.name} {which}", desk.today, form.value)
    caption = say_of("file-caption", count=len(rows))
    return Parcel(name, partial(as_file, sheet, form), caption)


def kind_of(field: Field) -> CellKind:
    if field.name == "probability":
        return CellKind.PERCENT
    return KINDS.get(field.kind, CellKind.WORDS)


class _Saying:
    """Facts as cells; a word of ours is translated once for all rows."""

    def __init__(self, reader: Reader, tr: Translator) -> None:
        self._reader = reader
        self._tr = tr
        self._terms: dict[str, str] = {}

    def cell(self, facts: tuple[Fact, ...], kind: CellKind) -> Any:
        if not facts:
            return None
        if kind is CellKind.WORDS:
            return BETWEEN.join(self.word(each) for each in facts)
        fact = facts[0]
        if isinstance(fact, Percent):
            return fact.value
        if kind is CellKind.MOMENT and isinstance(fact, datetime):
            return fact.astimezone(self._reader.tz)
        return fact

    def word(self, fact: Fact) -> str:
        match fact:
            case Name(text):
                return text
            case Term(key):
                if key not in self._terms:
                    self._terms[key] = self._tr.plain(key, self._reader)
                return self._terms[key]
        return str(fact)

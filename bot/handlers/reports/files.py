"""A report taken away as a file: the same rows as in the picture, and none folded."""

from __future__ import annotations

from functools import partial

from bot.actions.lists.exporting import check_export
from bot.actions.ports import Desk
from bot.domain.errors import NotFound
from bot.domain.facts import AsIs, Term
from bot.domain.people import Member
from bot.reports.about import of_list
from bot.reports.choice import Choice, told
from bot.reports.file_names import file_called
from bot.reports.found import LEFT_OUT
from bot.reports.sheets import SheetForm, as_file
from bot.reports.tables import as_sheet
from bot.speech.reader import Reader
from bot.speech.reply import Parcel, say_of
from bot.speech.translator import Translator


def report_file(
    choice: Choice, actor: Member, desk: Desk, reader: Reader, tr: Translator, *, form: str
) -> Parcel:
    """Everything is read here; the file itself is made later, outside of the transaction."""
    if form not in set(SheetForm):
        raise NotFound
    check_export(actor, everything=False)
    composed = told(choice, actor, desk, reader, tr, whole=True)
    only = [
        tr.plain(each, reader).removeprefix("• ")
        for each in of_list(actor, desk, choice, reader, tr)
    ]
    sheet = as_sheet(composed, reader, tr, only=only)
    report = Term(f"report-{choice.report.key}")
    name = file_called(tr.plain(report.key, reader), desk.today, form)
    left_out = [tr.plain(each, reader) for each in composed.notes if each.key == LEFT_OUT]
    about = AsIs(" · ".join((tr.plain(composed.period, reader), *only, *left_out)))
    caption = say_of("report-file-caption", report=report, count=len(sheet.rows), about=about)
    return Parcel(name, partial(as_file, sheet, SheetForm(form)), caption)

"""`forsat import`: customers, products, members and opportunities from a file."""

from __future__ import annotations

import argparse
import asyncio
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from bot.actions.importing.columns import COLUMNS, Table
from bot.cli.terminal import DONE, FAILED, Problem, say

if TYPE_CHECKING:
    from bot.actions.importing.bringing import Imported, RowRefused
    from bot.actions.importing.cells import Labels, Row
    from bot.actions.ports import Work
    from bot.domain.people import Organisation
    from bot.settings import Settings
    from bot.speech.translator import Translator

TRY = "This was a try: nothing was written. To import it, add --apply"
NOTHING = "Nothing was imported. Correct these rows, or leave them out with --skip-refused"


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "import",
        help="bring in customers, products, members or opportunities",
        description="Tries a CSV or XLSX file and says what would come of it; with --apply it is "
        "imported, all of it or nothing.",
        epilog=_columns(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("table", choices=[each.value for each in Table])
    command.add_argument(
        "file", type=Path, help="XLSX, or CSV in UTF-8; columns named in the first row"
    )
    command.add_argument("--apply", action="store_true", help="write it")
    command.add_argument(
        "--skip-refused", action="store_true", help="import the other rows of a file"
    )
    command.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    from bot.cli.installation import check_migrated, installed
    from bot.cli.spreadsheet import read_rows

    table = Table(asked.table)
    rows = read_rows(asked.file, COLUMNS[table])
    settings = installed()
    check_migrated(settings)
    return asyncio.run(_import(settings, table, rows, asked))


async def _import(
    settings: Settings, table: Table, rows: list[Row], asked: argparse.Namespace
) -> int:
    from bot.actions.setting_up import is_set_up
    from bot.app import build_work
    from bot.speech.translator import Translator

    tr = Translator.load()
    work = build_work(settings)
    try:
        if not await work.read(is_set_up):
            raise Problem("The company is not set up yet. Start the bot once: forsat run")
        imported, written = await _bring_in(work, labels_of(tr), table, rows, asked)
        organisation = await work.read(lambda desk: desk.organisation)
    finally:
        await work.close()
    for each in imported.refusals:
        say(f"Row {each.number}, {each.column}: {sentence(each, organisation, tr)}")
    say(summary(table, imported))
    if not written:
        say(NOTHING if asked.apply else TRY)
    return FAILED if imported.refusals and not written else DONE


async def _bring_in(
    work: Work, labels: Labels, table: Table, rows: list[Row], asked: argparse.Namespace
) -> tuple[Imported, bool]:
    """What came of it, and whether it was written."""
    from bot.actions.importing.bringing import Tried, import_rows

    try:
        imported = await work.write(
            lambda desk: import_rows(
                None,
                desk,
                table,
                rows,
                labels=labels,
                apply=asked.apply,
                skip_refused=asked.skip_refused,
            )
        )
    except Tried as tried:
        return tried.imported, False
    return imported, True


def labels_of(tr: Translator) -> Labels:
    """A name as it is, a word of ours as each of the languages writes it."""
    from bot.domain.facts import Name, Term
    from bot.domain.people import USUAL_CALENDAR, Locale
    from bot.speech.reader import Reader

    readers = [Reader(each, USUAL_CALENDAR[each], "UTC") for each in Locale]

    @cache
    def labels(label: Name | Term) -> tuple[str, ...]:
        if isinstance(label, Name):
            return (label.text,)
        return tuple(tr.plain(label.key, reader) for reader in readers)

    return labels


def summary(table: Table, imported: Imported) -> str:
    from bot.actions.importing.outcome import Outcome

    counts = ", ".join(f"{imported.count(each)} {each.value}" for each in Outcome)
    return f"{table.value}: {counts}, {len(imported.refusals)} refused"


def sentence(row: RowRefused, organisation: Organisation, tr: Translator) -> str:
    """Why, in English, with an example in the organisation's calendar and currency."""
    from bot.domain.people import Locale
    from bot.speech.reader import Reader
    from bot.speech.refusals import refusal

    reader = Reader(Locale.EN, organisation.calendar, organisation.zone, toman=organisation.toman)
    return tr.plain(refusal(row.refused, reader, currency=organisation.currency), reader)


def _columns() -> str:
    lines = ["columns, in any order; those with * are needed:"]
    for table, columns in COLUMNS.items():
        lines.append(f"  {table.value}")
        lines += [
            f"    {each.name + ('*' if each.needed else ''):14}{each.meaning}" for each in columns
        ]
    return "\n".join(lines)

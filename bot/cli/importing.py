"""`forsat import`: customers, products, members and opportunities from a file."""

from __future__ import annotations

import argparse
import asyncio
import gc
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bot.actions.importing.columns import COLUMNS, Table
from bot.cli.bar import Bar
from bot.cli.spreadsheet import read_rows, table_problems
from bot.cli.terminal import DONE, FAILED, Problem, say

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.actions.importing.outcome import Imported, RowRefused
    from bot.actions.importing.spreadsheet import Source
    from bot.actions.ports import Desk, Work
    from bot.domain.people import Organisation
    from bot.settings import Settings
    from bot.speech.translator import Translator

TRY = "This was a try: nothing was written. To import it, add --apply"
MOST_TOLD = 200
"""Refused rows that are named, of a file that is wrong from top to bottom."""
LOOKED_THROUGH = 500_000
"""New objects, after which it is looked for circles among them."""
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
    from bot.speech.labels import labels_of
    from bot.speech.translator import Translator

    table, tr = Table(asked.table), Translator.load()
    source = read_rows(asked.file, table, labels_of(tr))
    settings = installed()
    check_migrated(settings)
    _let_garbage_lie()
    return asyncio.run(_import(settings, table, source, asked, tr))


def _let_garbage_lie() -> None:
    """Rows are made and dropped by the hundred thousand, and none of them in a circle: looking
    for circles among them took two fifths of the time, and found nothing.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(LOOKED_THROUGH)


async def _import(
    settings: Settings,
    table: Table,
    source: Source,
    asked: argparse.Namespace,
    tr: Translator,
) -> int:
    from bot.actions.importing.bringing import import_rows
    from bot.actions.set_up.founding import is_set_up
    from bot.app import build_work
    from bot.speech.labels import labels_of

    work = build_work(settings)
    try:
        if not await work.read(is_set_up):
            raise Problem("The company is not set up yet. Start the bot once: forsat run")
        with Bar(source.count) as bar:
            bring_in = partial(
                import_rows,
                None,
                table=table,
                rows=source.rows,
                labels=labels_of(tr),
                apply=asked.apply,
                skip_refused=asked.skip_refused,
                progress=bar.at,
            )
            imported, written = await _brought_in(work, bring_in, asked.file)
        organisation = await work.read(lambda desk: desk.organisation)
    finally:
        await work.close()
    for each in imported.refusals[:MOST_TOLD]:
        say(f"Row {each.number}, {each.column}: {sentence(each, organisation, tr)}")
    if len(imported.refusals) > MOST_TOLD:
        say(f"… and {len(imported.refusals) - MOST_TOLD} more rows")
    for like in imported.alike[:MOST_TOLD]:
        say(f"Row {like.number}: {like.name} has the phone or e-mail of {like.other}")
    say(summary(table, imported))
    if not written:
        say(NOTHING if asked.apply else TRY)
    return FAILED if imported.refusals and not written else DONE


async def _brought_in(
    work: Work, bring_in: Callable[[Desk], Imported], file: Path
) -> tuple[Imported, bool]:
    """What came of it, and whether it was written."""
    from bot.actions.importing.bringing import Tried

    try:
        with table_problems(file):
            return await work.stage(bring_in), True
    except Tried as tried:
        return tried.imported, False


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
    lines.append(
        "  an admin's own fields of opportunities: field: and the name, as in `field: Budget`"
    )
    return "\n".join(lines)

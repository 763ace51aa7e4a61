"""`forsat export`: the tables as files that `forsat import` reads."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from bot.actions.importing.columns import Table
from bot.cli.terminal import DONE, MISUSED, Problem, say

if TYPE_CHECKING:
    from bot.actions.importing.taking_out import Row
    from bot.actions.ports import Desk
    from bot.settings import Settings

Taken = tuple[list[str], "list[Row]"]
"""The names of the columns, and the rows."""

FORMS = (".csv", ".xlsx")


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "export",
        help="write customers, products, members or opportunities to a file",
        description="Writes the columns that import reads. Without --as it is everything; "
        "with it, what that member may take away.",
    )
    command.add_argument("table", choices=[each.value for each in Table])
    command.add_argument("file", type=Path, help="ends in .csv or .xlsx")
    command.add_argument(
        "--as", type=int, dest="member", metavar="ID", help="what this member may take away"
    )
    command.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    from bot.cli.installation import check_migrated, installed

    if asked.file.suffix.lower() not in FORMS:
        raise Problem(f"The file ends in {' or '.join(FORMS)}.", code=MISUSED)
    table = Table(asked.table)
    settings = installed()
    check_migrated(settings)
    names, rows = asyncio.run(_rows(settings, table, asked.member))
    _write(asked.file, table, names, rows)
    say(f"{table.value}: {len(rows)} written to {asked.file}")
    return DONE


async def _rows(settings: Settings, table: Table, member_id: int | None) -> Taken:
    from bot.app import build_work

    work = build_work(settings)
    try:
        return await work.read(lambda desk: _taken(desk, table, member_id))
    finally:
        await work.close()


def _taken(desk: Desk, table: Table, member_id: int | None) -> Taken:
    from bot.actions.importing.taking_out import columns_out, take_out
    from bot.cli.report import member_asked
    from bot.domain.errors import NotAllowed

    member = member_asked(desk, member_id)
    try:
        return columns_out(desk, table), list(take_out(member, desk, table))
    except NotAllowed:
        name = member.name if member else ""
        raise Problem(f"{name} may not take this table away.") from None


def _write(file: Path, table: Table, names: list[str], rows: list[Row]) -> None:
    from bot.reports.sheets import CellKind, Sheet, SheetColumn, SheetForm, as_file

    sheet = Sheet(
        name=table.value,
        columns=[SheetColumn(name, CellKind.WORDS) for name in names],
        rows=[[row.get(name) or None for name in names] for row in rows],
    )
    try:
        file.write_bytes(as_file(sheet, SheetForm(file.suffix.lower().removeprefix("."))))
    except OSError as error:
        raise Problem(f"{file} cannot be written: {error.strerror}.") from None

"""`forsat report`: one of the reports as a table, as JSON or as a picture."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.terminal import DONE, MISUSED, Problem, say
from bot.domain.reports import REPORTS

if TYPE_CHECKING:
    from bot.actions.ports import Desk
    from bot.domain.people import Member, Organisation
    from bot.domain.reports import Scope
    from bot.reports.composed import Composed
    from bot.settings import Settings
    from bot.speech.reader import Reader
    from bot.speech.translator import Translator

FORMATS = ("table", "json", "png")
SUFFIXES = {".json": "json", ".png": "png"}
MOST_DAYS = 3660


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "report",
        help="print a report, or draw its picture",
        description="R1 won and lost by reason, R11 the pipeline by stage, R14 forecast "
        "against actual. Without --as it is told over everybody.",
    )
    command.add_argument("report", nargs="?", choices=sorted(REPORTS), default="R1")
    command.add_argument("--format", choices=FORMATS, help="as --out ends, or a table")
    command.add_argument("--out", type=Path, help="a file to write; else it is printed")
    command.add_argument("--days", type=int, help="so many last days, today included")
    command.add_argument(
        "--as", type=int, dest="member", metavar="ID", help="what this member may see"
    )
    command.add_argument("--locale", choices=("en", "fa", "th", "fr"))
    command.add_argument("--calendar", choices=("gregorian", "jalali", "buddhist"))
    command.add_argument("--theme", choices=("light", "dark"), default="light")
    command.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    from bot.cli.installation import check_migrated, installed

    form = asked.format or SUFFIXES.get(asked.out.suffix if asked.out else "", "table")
    if form == "png" and asked.out is None and sys.stdout.isatty():
        raise Problem("Say where the picture goes: --out report.png", code=MISUSED)
    settings = installed()
    check_migrated(settings)
    made = asyncio.run(_make(settings, asked, form))
    if asked.out is None:
        sys.stdout.buffer.write(made)
        sys.stdout.flush()
    else:
        _write(asked.out, made)
        say(f"Written to {asked.out}")
    return DONE


async def _make(settings: Settings, asked: argparse.Namespace, form: str) -> bytes:
    from bot.app import build_work

    work = build_work(settings)
    try:
        told = await work.read(lambda desk: tell(desk, asked))
    finally:
        await work.close()
    return _printed(*told, form)


def tell(desk: Desk, asked: argparse.Namespace) -> tuple[Composed, Reader, Translator]:
    """The report within the rights of whoever it is told to, and what they read it with."""
    from bot.charts.spec import Theme
    from bot.reports.catalogue import run as run_report
    from bot.speech.translator import Translator

    member = _member(desk, asked.member)
    reader = _reader(member, desk.organisation, asked).at(desk.now)
    # One language: to read all of them takes longer than the report.
    tr = Translator.load([reader.locale])
    told = run_report(
        asked.report,
        desk,
        _scope(desk, member),
        days=_days(asked),
        reader=reader,
        tr=tr,
        theme=Theme(asked.theme),
    )
    return told, reader, tr


def _member(desk: Desk, member_id: int | None) -> Member | None:
    from bot.domain.people import Member

    if member_id is None:
        return None
    member = desk.store.get(Member, member_id)
    if member is None or not member.active:
        known = [f"  {each.id}  {each.name}" for each in desk.store.people.members()]
        raise Problem("\n".join((f"There is no member {member_id}. There are:", *known)))
    return member


def _scope(desk: Desk, member: Member | None) -> Scope:
    """The figures the chat would tell this member; everybody's to the shell itself."""
    from bot.actions.access import figures_of
    from bot.domain.errors import NotAllowed
    from bot.domain.reports import Scope

    if member is None:
        return Scope(everybody=True)
    try:
        return figures_of(member, desk)
    except NotAllowed:
        raise Problem(
            f"{member.name} may read no report: a viewer needs the permission view-list."
        ) from None


def _reader(
    member: Member | None, organisation: Organisation, asked: argparse.Namespace
) -> Reader:
    from bot.domain.company_settings import setting
    from bot.domain.people import USUAL_CALENDAR, Calendar, Locale
    from bot.speech.reader import Reader

    who = member or organisation
    locale, calendar = who.locale, who.calendar
    if asked.locale and asked.locale != locale:
        locale = Locale(asked.locale)
        calendar = USUAL_CALENDAR[locale]
    if asked.calendar:
        calendar = Calendar(asked.calendar)
    decimals = setting(organisation, "amount_decimals")
    return Reader(locale, calendar, who.zone, toman=organisation.toman, decimals=decimals)


def _days(asked: argparse.Namespace) -> int:
    """As asked, else the range the chat opens the report with."""
    from bot.reports.catalogue import REPORTS as CATALOGUE

    windows = CATALOGUE[asked.report].windows
    if asked.days is None:
        return windows[len(windows) // 2] if windows else 0
    if not windows:
        raise Problem(f"{asked.report} knows its own days; leave out --days.", code=MISUSED)
    if not 1 <= asked.days <= MOST_DAYS:
        raise Problem(f"--days is between 1 and {MOST_DAYS}.", code=MISUSED)
    return int(asked.days)


def _printed(told: Composed, reader: Reader, tr: Translator, form: str) -> bytes:
    if form == "png":
        from bot.charts.draw import render

        return render(told.spec)
    if form == "json":
        from bot.reports.as_json import as_json

        return f"{as_json(told, reader, tr)}\n".encode()
    from bot.reports.as_text import as_text

    return f"{as_text(told, reader, tr)}\n".encode()


def _write(file: Path, made: bytes) -> None:
    try:
        file.write_bytes(made)
    except OSError as error:
        raise Problem(f"{file} cannot be written: {error.strerror}.") from None

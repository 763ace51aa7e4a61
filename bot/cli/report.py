"""`forsat report`: one of the reports as a table, as JSON, as a sheet or as a picture."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.terminal import DONE, MISUSED, Problem, complain, say
from bot.domain.reports import REPORTS, Days, Grouping
from bot.domain.spans import EARLIEST, LATEST, MOST_DAYS

if TYPE_CHECKING:
    from bot.actions.ports import Desk
    from bot.domain.people import Member, Organisation
    from bot.domain.reports import Scope
    from bot.reports.composed import Composed
    from bot.settings import Settings
    from bot.speech.reader import Reader
    from bot.speech.translator import Translator

FORMATS = ("table", "json", "csv", "xlsx", "png")
SUFFIXES = {f".{each}": each for each in FORMATS[1:]}
NOT_FOR_A_SCREEN = {"png": "picture", "xlsx": "sheet"}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "report",
        help="print a report, make a sheet of it, or draw its picture",
        description="Without --as it is told over everybody. The reports: "
        + ", ".join(f"{each.id} {each.key}" for each in REPORTS.values())
        + ".",
    )
    command.add_argument("report", nargs="?", choices=list(REPORTS), default="R1")
    command.add_argument("--format", choices=FORMATS, help="as --out ends, or a table")
    command.add_argument("--out", type=Path, help="a file to write; else it is printed")
    command.add_argument("--days", type=int, help="so many last days, today included")
    command.add_argument(
        "--from", type=_day, dest="first", metavar="DAY", help="the first day, as 2026-01-31"
    )
    command.add_argument("--to", type=_day, dest="last", metavar="DAY", help="the last day")
    command.add_argument("--by", choices=sorted(Grouping), help="grouped by, where it can be")
    command.add_argument(
        "--with",
        dest="second",
        choices=sorted(Grouping),
        help="what the columns stand for, where there are rows and columns",
    )
    command.add_argument(
        "--filter",
        action="append",
        default=[],
        metavar="FIELD=VALUE",
        help="only of these, as in source=website, amount=1000.., close_date=none, past-due",
    )
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
    what = NOT_FOR_A_SCREEN.get(form)
    if what and asked.out is None and sys.stdout.isatty():
        raise Problem(f"Say where the {what} goes: --out report.{form}", code=MISUSED)
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
    return _printed(*told, form, only=asked.filter or ())


def tell(desk: Desk, asked: argparse.Namespace) -> tuple[Composed, Reader, Translator]:
    """The report within the rights of whoever it is told to, and what they read it with."""
    from bot.charts.spec import Theme
    from bot.cli.report_filter import read_filter
    from bot.reports.catalogue import run as run_report
    from bot.speech.translator import Translator

    member = member_asked(desk, asked.member)
    reader = _reader(member, desk.organisation, asked).at(desk.now)
    # One language: to read all of them takes longer than the report.
    tr = Translator.load([reader.locale])
    told = run_report(
        asked.report,
        desk,
        _scope(desk, member),
        days=_days(asked, desk.today),
        by=_one_of(asked.by, asked.report, REPORTS[asked.report].by),
        second=_one_of(asked.second, asked.report, REPORTS[asked.report].second),
        only=read_filter(desk, asked.filter),
        reader=reader,
        tr=tr,
        theme=Theme(asked.theme),
        whole=True,
    )
    return told, reader, tr


def member_asked(desk: Desk, member_id: int | None) -> Member | None:
    """Whoever `--as` names; None for the shell itself."""
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


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _one_of(given: str | None, report: str, known: tuple[Grouping, ...]) -> Grouping | None:
    if given is None or given in known:
        return None if given is None else Grouping(given)
    can = f"can be grouped by {', '.join(known)}" if known else "has no such groups"
    raise Problem(f"{report} {can}.", code=MISUSED)


def _days(asked: argparse.Namespace, today: date) -> int | Days:
    """As asked, else the range the chat opens the report with."""
    from bot.reports.catalogue import REPORTS as CATALOGUE

    windows = CATALOGUE[asked.report].windows
    given = (asked.days, asked.first, asked.last)
    if given == (None, None, None):
        return windows[len(windows) // 2] if windows else 0
    if not windows:
        raise Problem(f"{asked.report} knows its own days; leave out --days.", code=MISUSED)
    if asked.days is None:
        return _range(asked.first, asked.last or today)
    if asked.first or asked.last:
        raise Problem("Either --days, or --from and --to.", code=MISUSED)
    if not 1 <= asked.days <= MOST_DAYS:
        raise Problem(f"--days is between 1 and {MOST_DAYS}.", code=MISUSED)
    return int(asked.days)


def _range(first: date | None, last: date) -> Days:
    if first is None:
        raise Problem("Say --from, too.", code=MISUSED)
    if not (EARLIEST <= first <= LATEST and EARLIEST <= last <= LATEST):
        raise Problem(
            f"--from and --to are days from {EARLIEST} to {LATEST}, which all calendars have.",
            code=MISUSED,
        )
    if not 0 <= (last - first).days < MOST_DAYS:
        raise Problem(f"--from to --to is 1 to {MOST_DAYS} days.", code=MISUSED)
    return Days(first, last)


def _printed(
    told: Composed, reader: Reader, tr: Translator, form: str, *, only: Sequence[str]
) -> bytes:
    if form == "png":
        from bot.charts.draw import render

        return render(told.spec)
    if form in ("json", "csv"):
        _say_left_out(told, reader, tr)
    if form == "json":
        from bot.reports.as_json import as_json

        return f"{as_json(told, reader, tr)}\n".encode()
    if form in ("csv", "xlsx"):
        from bot.reports.sheets import SheetForm, as_file
        from bot.reports.tables import as_sheet

        return as_file(as_sheet(told, reader, tr, only=only), SheetForm(form))
    from bot.reports.as_text import as_text

    return f"{as_text(told, reader, tr)}\n".encode()


def _say_left_out(told: Composed, reader: Reader, tr: Translator) -> None:
    """Beside a form that has no room for it."""
    from bot.reports.found import LEFT_OUT
    from bot.reports.wording import bare

    for each in told.notes:
        if each.key == LEFT_OUT:
            complain(bare(tr.plain(each, reader)))


def _write(file: Path, made: bytes) -> None:
    try:
        file.write_bytes(made)
    except OSError as error:
        raise Problem(f"{file} cannot be written: {error.strerror}.") from None

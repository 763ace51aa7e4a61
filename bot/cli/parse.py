"""`forsat parse`: what the bot understands of a text, as JSON."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.cli.terminal import DONE, MISUSED, Problem, say

if TYPE_CHECKING:
    from bot.reading.dates.moments import DateRead
    from bot.reading.result import CalendarName, Lang

LOCALES: tuple[Lang, ...] = ("en", "fa", "th", "fr")
CALENDARS: dict[Lang, CalendarName] = {
    "en": "gregorian",
    "fr": "gregorian",
    "fa": "jalali",
    "th": "buddhist",
}
CURRENCIES: dict[Lang, str] = {"en": "EUR", "fr": "EUR", "fa": "IRR", "th": "THB"}
"""What an amount is in when the text names no currency."""

EPILOG = """\
prints one line of JSON:
  date   {"value": "2026-12-15", or "2026-12-15T10:00", or null, "ambiguous": [...]}
  money  {"value": "1234.56" or null, "currency": "EUR" or null, "ambiguous": true or false}
  name   {"key": "..."}; names that should match have the same key
  line   {"customer": {"match": id or null, "candidates": [...] or "new": "..."},
          "items": [{"product", "qty", "unit_price"}], "amount", "currency",
          "probability", "close", "source", "follow_up", "ask": [fields]}
"""


@dataclass(frozen=True, slots=True)
class Asked:
    """How to read: everything that is not in the text."""

    now: str | None
    calendar: CalendarName | None
    currency: str | None
    toman: bool


Parse = Callable[[str, "Lang", Asked], dict[str, Any]]

LINE = "line"


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "parse",
        help="show what is understood of a text",
        description="Shows what the bot understands of a date, an amount, a name or a line. "
        "Lines are read with the customers, products and sources of the database, or with "
        "those of --fixture.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("--kind", choices=sorted((*KINDS, LINE)), required=True)
    command.add_argument("--locale", choices=LOCALES, default="en", help="of who writes")
    command.add_argument("--calendar", choices=sorted(set(CALENDARS.values())))
    command.add_argument("--now", help="local time of who writes, e.g. 2026-11-21T10:00")
    command.add_argument("--currency", help="when the text names none, e.g. EUR")
    command.add_argument("--toman", action="store_true", help="a bare amount in IRR is toman")
    command.add_argument(
        "--stdin", action="store_true", help='read {"lang": ..., "text": ...} a line instead'
    )
    command.add_argument(
        "--fixture", type=Path, metavar="FILE.jsonl", help="of lines: a house in its first line"
    )
    command.add_argument(
        "--score", type=Path, metavar="FILE.jsonl", help="of lines: compare with their expects"
    )
    command.add_argument("--all", action="store_true", help="with --score: what was asked, too")
    command.add_argument("text", nargs="?")
    command.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    if [asked.text is not None, asked.stdin, asked.score is not None].count(True) != 1:
        raise Problem("Give either a text or --stdin or --score.", code=MISUSED)
    if asked.fixture is not None and asked.kind != LINE:
        raise Problem("--fixture belongs to --kind line.", code=MISUSED)
    how = Asked(asked.now, asked.calendar, _currency(asked.currency), asked.toman)
    if asked.score is not None:
        return _scored(asked, how)
    with _reading(asked.kind, asked.fixture) as read:
        if not asked.stdin:
            _print(read(asked.text, asked.locale, how))
            return DONE
        for number, line in enumerate(sys.stdin, start=1):
            if line.strip():
                text, lang = _line(line, number, asked.locale)
                _print(read(text, lang, how))
    return DONE


def _scored(asked: argparse.Namespace, how: Asked) -> int:
    from bot.cli.parse_score import score, tell

    if asked.kind != LINE:
        raise Problem("--score belongs to --kind line.", code=MISUSED)
    tell(score(asked.score, how), all_of_it=asked.all)
    return DONE


def _reading(kind: str, fixture: Path | None) -> AbstractContextManager[Parse]:
    if kind != LINE:
        return nullcontext(KINDS[kind])
    from bot.cli.parse_line import fixture_house, own_house

    return nullcontext(fixture_house(fixture)) if fixture else own_house()


def read_date(text: str, lang: Lang, how: Asked) -> dict[str, Any]:
    from bot.reading.dates.dates import read_date as reading
    from bot.reading.result import Choice, Read

    calendar = how.calendar or CALENDARS[lang]
    found = reading(text, lang=lang, calendar=calendar, now=wall_time(how.now))
    if isinstance(found, Choice):
        return {"value": None, "ambiguous": [_iso(each) for each in found.candidates]}
    return {"value": _iso(found.value) if isinstance(found, Read) else None, "ambiguous": []}


def read_money(text: str, lang: Lang, how: Asked) -> dict[str, Any]:
    from bot.reading.numbers.money import read_money as reading
    from bot.reading.result import Choice, Read

    currency = how.currency or CURRENCIES[lang]
    found = reading(text, lang=lang, currency=currency, toman=how.toman)
    if isinstance(found, Choice):
        return {"value": None, "currency": found.candidates[0].currency, "ambiguous": True}
    if isinstance(found, Read):
        value = format(found.value.value, "f")
        return {"value": value, "currency": found.value.currency, "ambiguous": False}
    return {"value": None, "currency": None, "ambiguous": False}


def read_name(text: str, _lang: Lang, _how: Asked) -> dict[str, Any]:
    from bot.reading.names import search_key

    return {"key": search_key(text)}


KINDS: dict[str, Parse] = {
    "date": read_date,
    "money": read_money,
    "name": read_name,
}


def _iso(read: DateRead) -> str:
    if read.at is None:
        return read.day.isoformat()
    return datetime.combine(read.day, read.at).isoformat(timespec="minutes")


def wall_time(given: str | None) -> datetime:
    """The writer's wall time; this machine's when none is given."""
    if given is None:
        from bot.app import SystemClock

        return SystemClock().now().astimezone().replace(tzinfo=None)
    try:
        return datetime.fromisoformat(given).replace(tzinfo=None)
    except ValueError:
        raise Problem("--now looks like 2026-11-21T10:00", code=MISUSED) from None


def _currency(given: str | None) -> str | None:
    from bot.domain.money import CURRENCIES as KNOWN

    if given is not None and given not in KNOWN:
        raise Problem(f"--currency is one of {', '.join(KNOWN)}", code=MISUSED)
    return given


def _line(line: str, number: int, usual: Lang) -> tuple[str, Lang]:
    try:
        told = json.loads(line)
        text, lang = told["text"], told.get("lang", usual)
    except (ValueError, TypeError, KeyError, AttributeError):
        raise Problem(f'Line {number} is not {{"lang": ..., "text": ...}}.') from None
    if not isinstance(text, str) or lang not in LOCALES:
        raise Problem(f"Line {number}: text is a text, lang one of {', '.join(LOCALES)}.")
    return text, lang


def _print(found: dict[str, Any]) -> None:
    say(json.dumps(found, ensure_ascii=False))

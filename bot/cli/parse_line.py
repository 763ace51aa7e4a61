"""Reading lines with a house: the one of a file, or the one of the database."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.cli.parse import CALENDARS, CURRENCIES, Asked, Parse, wall_time
from bot.cli.terminal import Problem

if TYPE_CHECKING:
    from bot.actions.ports import Desk
    from bot.reading.lines.parts import Book
    from bot.reading.result import Lang


def fixture_house(file: Path) -> Parse:
    """The house in the first line of `file`: customers, products, sources, currencies."""
    house = _house(file)

    def read(text: str, lang: Lang, how: Asked) -> dict[str, Any]:
        from bot.reading.lines.line import as_json, read_line

        now = wall_time(how.now or house.get("now"))
        calendar = how.calendar or CALENDARS[lang]
        return as_json(
            read_line(text, lang=lang, now=now, calendar=calendar, book=_book(house, lang, how))
        )

    return read


@contextmanager
def own_house() -> Iterator[Parse]:
    """The database of the settings, opened once for all lines."""
    from bot.app import build_work
    from bot.cli.installation import check_migrated, installed

    settings = installed()
    check_migrated(settings)
    work = build_work(settings)

    def read(text: str, lang: Lang, how: Asked) -> dict[str, Any]:
        now = wall_time(how.now)
        calendar = how.calendar or CALENDARS[lang]

        def ask(desk: Desk) -> dict[str, Any]:
            from bot.actions.opportunities.capturing import understand
            from bot.reading.lines.line import as_json

            return as_json(understand(desk, text, lang=lang, calendar=calendar, now=now))

        return runner.run(work.read(ask))

    with asyncio.Runner() as runner:
        try:
            yield read
        finally:
            runner.run(work.close())


def _house(file: Path) -> dict[str, Any]:
    try:
        with file.open(encoding="utf-8") as lines:
            house = json.loads(lines.readline())["fixture"]
        tables = [house[name] for name in ("customers", "products", "sources")]
        datetime.fromisoformat(house.get("now", "2026-01-01"))
    except OSError as error:
        raise Problem(f"{file} cannot be read: {error.strerror}.") from None
    except (ValueError, TypeError, KeyError, AttributeError):
        raise Problem(_NO_HOUSE.format(file=file)) from None
    if not all(isinstance(table, dict) for table in tables):
        raise Problem(_NO_HOUSE.format(file=file))
    return dict(house)


_NO_HOUSE = (
    'The first line of {file} is not {{"fixture": {{"customers": {{id: name}}, '
    '"products": {{code: [names]}}, "sources": {{key: [names]}}}}}}.'
)


def _book(house: dict[str, Any], lang: Lang, how: Asked) -> Book:
    from bot.reading.lines.parts import Book, Product

    currencies = {**CURRENCIES, **house.get("default_currency", {})}
    return Book(
        customers=house["customers"],
        products={code: Product(tuple(names)) for code, names in house["products"].items()},
        sources={key: tuple(names) for key, names in house["sources"].items()},
        currency=how.currency or currencies[lang],
        toman=how.toman,
    )

"""Finding among 100,000 customers, on both engines: median and 99th percentile in ms.

    .venv/bin/python bench/search.py [--customers N] [--postgres URL of an empty database]

Without a URL only SQLite is measured. Floors: an empty transaction of the same kind.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from bot.actions.opportunities.capturing import understand
from bot.actions.ports import Desk
from bot.actions.set_up.founding import first_organisation, set_up
from bot.domain.parties import LeadState, PartyKind, Product
from bot.domain.people import Locale
from bot.persistence.database.engines import Database, open_database
from bot.persistence.database.work import SqlWork
from bot.persistence.migrate import upgrade
from bot.persistence.tables.parties import party
from bot.reading.names import name_norm, search_key

NOW = datetime(2026, 11, 21, 7, tzinfo=UTC)
TIMES = 20

FIRST = [
    "Nord",
    "Sud",
    "Alpha",
    "Delta",
    "Omega",
    "Blue",
    "Green",
    "Silver",
    "Golden",
    "River",
    "Ocean",
    "Mountain",
    "Forest",
    "Royal",
    "United",
    "Global",
    "Prime",
    "First",
    "Bright",
    "Solid",
    "Rapid",
    "Quality",
    "Atlas",
    "Apollo",
    "Vega",
    "Orion",
    "Titan",
    "Nova",
    "Zenith",
    "Vertex",
    "Hydraulique",
    "Lumière",
    "Étoile",
    "Boulangerie",
    "Mécanique",
    "Transports",
    "Château",
    "Rivière",
]
SECOND = [
    "Steel",
    "Pumps",
    "Foods",
    "Textile",
    "Chemicals",
    "Motors",
    "Systems",
    "Logistics",
    "Foundry",
    "Glass",
    "Paper",
    "Cement",
    "Plastics",
    "Electric",
    "Machines",
    "Tools",
    "Trading",
    "Supply",
    "Services",
    "Engineering",
    "Marine",
    "Aviation",
    "Pharma",
    "Dairy",
    "Mills",
    "Mining",
    "Energy",
    "Solar",
    "Water",
    "Gas",
    "Optics",
    "Robotics",
    "Packaging",
    "Furniture",
]
PERSIAN = [
    "فولاد",
    "پتروشیمی",
    "صنایع",
    "نیرو",
    "سیمان",
    "کاشی",
    "پارس",
    "مهر",
    "کاویان",
    "گلستان",
    "البرز",
    "زاگرس",
    "سپهر",
    "آریا",
]
THAI = [
    "สยาม",
    "ไทย",
    "ทอง",
    "เจริญ",
    "รุ่งเรือง",
    "สตีล",
    "ฟู้ด",
    "พาณิชย์",
    "ก่อสร้าง",
    "การเกษตร",
    "โรงงาน",
    "ขนส่ง",
    "พลังงาน",
]
SYLLABLES = [
    "ka",
    "lo",
    "mi",
    "ne",
    "ra",
    "so",
    "tu",
    "ve",
    "xi",
    "bo",
    "da",
    "fe",
    "gi",
    "ho",
    "ju",
    "pa",
    "qui",
    "sha",
    "tre",
    "zo",
    "ban",
    "cor",
    "del",
    "fin",
]


def names(count: int) -> Iterator[str]:
    chance = random.Random(7)  # the same names in every run
    made = 0
    while made < count:
        made += 1
        coined = "".join(chance.choices(SYLLABLES, k=3)).title()
        match made % 10:
            case 0 | 1:
                yield f"شرکت {' '.join(chance.sample(PERSIAN, 2))} {made}"
            case 2 | 3:
                yield f"บริษัท {''.join(chance.sample(THAI, 3))} {made} จำกัด"
            case _:
                yield f"{chance.choice(FIRST)} {coined} {chance.choice(SECOND)}"


ASKED: dict[str, tuple[str, ...]] = {
    "beginning": ("no", "nor", "blue", "golden k", "شرکت فو", "บริษัทสยาม"),
    "inside": ("steel", "pump", "eering", "karaso", "پتروشیمی", "เจริญ"),
    "near miss": (
        "golden kalmoi steeel",
        "bleu karasso pumps",
        "zenitth",
        "پتروشمی مهرر",
        "สยามสตีลล",
    ),
}
LINES = (
    ("en", "Golden Kalomi Steel 20 pumps at 350 eur, 60%, close 15 Dec"),
    ("en", "new deal blue karaso 12k eur 30% by next friday"),
    ("fr", "Boulangerie Tuvexi Foods dix capteurs à 85 €, proba 20 %, relancer mardi prochain"),
    ("fa", "شرکت پتروشیمی مهر ۲۰ پمپ هر کدام ۳۵ میلیون تومان، ۶۰٪، بستن ۱۵ آذر"),
    ("th", "สยามสตีลเจริญ ปั๊ม 20 ตัว ตัวละ 12,000 บาท 60% ปิด 15 ธ.ค."),
)
CALENDARS = {"en": "gregorian", "fr": "gregorian", "fa": "jalali", "th": "buddhist"}


class Fixed:
    def now(self) -> datetime:
        return NOW


def found(desk: Desk) -> None:
    set_up(desk, first_organisation("Bench", currency="EUR", zone="UTC", locale=Locale.EN))
    for number in range(300):
        name = "Water pump" if number == 0 else f"Part {number:03d}"
        desk.store.add(
            Product(
                code=f"P-{number:03d}",
                name=name,
                search_key=search_key(name),
                words_key=name_norm(name),
                unit_price=35000,
                currency="EUR",
            )
        )


async def fill(database: Database, work: SqlWork, count: int) -> None:
    await work.write(found)

    def rows(session: Any) -> None:
        found = [
            {
                "kind": PartyKind.COMPANY,
                "lead_state": LeadState.UNKNOWN,
                "name": name,
                "search_key": search_key(name),
                "words_key": name_norm(name),
                "created_at": NOW,
                "active": True,
            }
            for name in names(count)
        ]
        for start in range(0, count, 5000):
            session.execute(insert(party), found[start : start + 5000])

    await database.write(rows)


async def measure(work: SqlWork, what: str, asks: list[Callable[[Desk], Any]]) -> None:
    for ask in asks:
        await work.read(ask)
    spent = []
    for _ in range(TIMES):
        for ask in asks:
            start = time.perf_counter()
            await work.read(ask)
            spent.append((time.perf_counter() - start) * 1000)
    spent.sort()
    print(f"  {what:14} {statistics.median(spent):7.2f} {spent[int(len(spent) * 0.99)]:7.2f}")


async def engine(url: str, count: int) -> None:
    await asyncio.to_thread(upgrade, url)
    database = open_database(url)
    work = SqlWork(database, clock=Fixed(), bot=1)
    try:
        await fill(database, work, count)
        await measure(work, "floor", [lambda desk: desk.organisation])
        for what, texts in ASKED.items():
            await measure(work, what, [page_of(what, text) for text in texts])
        await measure(work, "a line", [line_of(lang, text) for lang, text in LINES])
    finally:
        await work.close()


def page_of(what: str, text: str) -> Callable[[Desk], Any]:
    if what == "near miss":
        return lambda desk: desk.store.finding.near_parties(text, size=5)
    return lambda desk: desk.store.catalogue.parties(text, page=0, size=8)


def line_of(lang: Any, text: str) -> Callable[[Desk], Any]:
    now = NOW.replace(tzinfo=None)
    calendar: Any = CALENDARS[lang]
    return lambda desk: understand(desk, text, lang=lang, calendar=calendar, now=now)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--customers", type=int, default=100_000)
    asked.add_argument("--postgres")
    how = asked.parse_args()
    print(f"{how.customers} customers, 300 products; median and p99, ms")
    with tempfile.TemporaryDirectory() as folder:
        print("SQLite")
        asyncio.run(engine(f"sqlite+aiosqlite:///{Path(folder) / 'search.db'}", how.customers))
    if how.postgres:
        print("PostgreSQL")
        asyncio.run(engine(how.postgres, how.customers))


if __name__ == "__main__":
    main()

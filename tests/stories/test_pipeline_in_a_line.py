"""A line that names a pipeline makes an opportunity of that one."""

from __future__ import annotations

import pytest

from bot.actions.ports import Desk
from bot.actions.set_up.pipelines import add_pipeline
from bot.domain.opportunities import Opportunity
from bot.domain.people import Locale
from bot.reading.lines.pipelines import pipeline_in
from support.pipeline_kept import kept_opportunities
from support.sales import member_of
from support.town import ADMIN, Town, open_town

NAMES = {"en": "Export", "fr": "Grands comptes", "fa": "پروژه‌ای", "th": "โครงการ"}
LINES = {
    "en": (
        "Acme 2 water pumps at 1000 eur, pipeline export, 60%",
        "Acme 2 water pumps at 1000 eur 60% in the export pipeline",
        "Acme 2 water pumps at 1000 eur 60%, export",
    ),
    "fr": (
        "Acme 2 P-100 à 1000 €, pipeline grands comptes, 60 %",
        "Acme 2 P-100 à 1000 € 60 % dans le pipeline Grands comptes",
        "Acme 2 P-100 à 1000 € 60 %, grands comptes",
    ),
    "fa": (
        "Acme ۲ عدد P-100 هر کدام ۱۰۰۰ ریال، مسیر فروش پروژه‌ای، ۶۰٪",
        "Acme ۲ عدد P-100 هر کدام ۱۰۰۰ ریال ۶۰٪ در مسیر پروژه‌ای",
        "Acme ۲ عدد P-100 هر کدام ۱۰۰۰ ریال ۶۰٪، پروژه‌ای",
    ),
    "th": (
        "Acme P-100 2 ตัว ตัวละ 1,000 บาท ไปป์ไลน์โครงการ 60%",
        "Acme P-100 2 ตัว ตัวละ 1,000 บาท 60% ในไปป์ไลน์ โครงการ",
        "Acme P-100 2 ตัว ตัวละ 1,000 บาท 60%, โครงการ",
    ),
}


async def with_pipelines(town: Town, *names: str) -> dict[str, int]:
    def act(desk: Desk) -> dict[str, int]:
        admin = member_of(desk, ADMIN)
        return {name: add_pipeline(admin, desk, name=name).id for name in names}

    await town.knows("Acme")
    return await town.core.work.write(act)


async def pipeline_of(town: Town) -> int:
    def ask(desk: Desk) -> int:
        found = desk.store.get(Opportunity, 1)
        assert found is not None
        return found.pipeline_id

    return await town.kept(ask)


@pytest.mark.parametrize("way", [0, 1, 2])
@pytest.mark.parametrize("locale", LINES)
async def test_the_pipeline_is_chosen_and_nothing_is_left_over(
    sqlite_database: str, locale: str, way: int
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        meant, _ = (await with_pipelines(town, NAMES[locale], "Retail")).values()
        line = LINES[locale][way]
        rep = await town.rep.say(line)
        assert NAMES[locale] in rep.sees
        await rep.tap_key("form-save")
        (made,) = await kept_opportunities(town)
        assert await pipeline_of(town) == meant
        assert made["lines"] == [("Water pump", 2_000, 1_000_00, 0)]
        assert (made["amount"], made["probability"]) == (2_000_00, 60)
        assert made["notes"] == [line]


async def test_the_longer_name_is_meant(town: Town) -> None:
    ids = await with_pipelines(town, "Export", "Export Asia")
    rep = await town.rep.say("Acme 12k, 60%, export asia pipeline")
    await rep.tap("✅ Save")
    assert await pipeline_of(town) == ids["Export Asia"]


async def test_of_two_that_are_named_none_is_taken(town: Town) -> None:
    await with_pipelines(town, "Export", "Retail")
    rep = await town.rep.say("Acme 12k, 60%, export pipeline or retail pipeline")
    assert rep.asked.startswith("Which pipeline is it in?")


async def test_a_customer_who_is_called_so_stays_the_customer(town: Town) -> None:
    await with_pipelines(town, "Export")
    await town.knows("Export House")
    rep = await town.rep.say("Export House 12k, 60%")
    assert rep.asked.startswith("Which pipeline is it in?")
    assert "Customer: Export House" in rep.sees


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Acme oil pipeline valves 20", None),
        ("20 oil pipeline valves for Acme", None),
        ("Acme 20 valves, oil pipeline", "Acme 20 valves"),
        ("Acme 20 valves in the oil pipeline 30k", "Acme 20 valves, 30k"),
        ("Acme 20 valves, pipeline oil", "Acme 20 valves"),
    ],
)
def test_a_pipeline_of_an_everyday_name_takes_no_words_of_what_is_sold(
    text: str, rest: str | None
) -> None:
    told = pipeline_in(text, {"Oil": 1})
    assert (told.text if told else None) == rest

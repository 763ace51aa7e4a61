"""Names are found inside and misspelt, by index where there is one, else by looking."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from bot.actions.ports import Desk
from bot.domain.filters import Filter, Mentions
from bot.domain.history import Record, RecordKind, StepKind
from bot.domain.listings import Order, Selection
from bot.domain.reports import Scope
from bot.persistence.database.engines import Database
from bot.persistence.database.work import SqlWork
from bot.persistence.finding import trigrams
from bot.reading.names import name_norm, search_key
from persistence.company import Company, add_opportunity, add_party

NAMES = (
    "Golden Kalomi Steel",
    "Boulangerie Léa",
    "شرکت پتروشیمی مهر",
    "บริษัท สยามสตีล จำกัด",
    "100%_Bio",
)


@pytest.fixture
async def names(work: SqlWork, company: Company) -> Company:
    def write(desk: Desk) -> None:
        desk.step(None, StepKind.CREATE)
        for name in NAMES:
            add_party(desk, name)

    await work.write(write)
    return company


async def near(work: SqlWork, typed: str) -> list[str]:
    rows = await work.read(lambda desk: desk.store.finding.near_parties(typed, size=5))
    return [each.name for each in rows]


async def inside(work: SqlWork, typed: str) -> list[str]:
    rows, _ = await work.read(lambda desk: desk.store.finding.parties(typed, page=0, size=8))
    return [each.name for each in rows]


@pytest.mark.usefixtures("names")
@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("golden kalmoi steel", "Golden Kalomi Steel"),
        ("Goldn Kalomi", "Golden Kalomi Steel"),
        ("boulangrie", "Boulangerie Léa"),
        ("پتروشمی مهر", "شرکت پتروشیمی مهر"),
        ("สยามสตีลล", "บริษัท สยามสตีล จำกัด"),
    ],
)
async def test_a_near_miss_finds_what_was_meant(work: SqlWork, typed: str, meant: str) -> None:
    assert await inside(work, typed) == []
    assert await near(work, typed) == [meant]


@pytest.mark.usefixtures("names")
@pytest.mark.parametrize("typed", ["roadrunnr", "Roadruner supply", "نیروپارز", "ทองดีดีี"])
async def test_another_name_is_found_misspelt_too(work: SqlWork, typed: str) -> None:
    def write(desk: Desk) -> None:
        desk.step(None, StepKind.CREATE)
        add_party(desk, "Acme").aliases = "Roadrunner Supply, نیروپارس, ทองดีดี"

    await work.write(write)
    assert await near(work, typed) == ["Acme"]
    assert await near(work, "rowboats") == []


@pytest.mark.usefixtures("names")
async def test_what_is_nothing_like_it_is_not_offered(work: SqlWork) -> None:
    assert await near(work, "Zzyzx Motors") == []
    assert await near(work, "le") == []


@pytest.mark.usefixtures("names")
@pytest.mark.parametrize(
    "typed", ['"', "'; DROP", "kalomi OR", "*", "%", "_bio", "สยาม:", "NEAR("]
)
async def test_signs_of_a_query_language_are_only_letters(work: SqlWork, typed: str) -> None:
    await inside(work, typed)
    await near(work, typed)
    assert await inside(work, "omi st") == ["Golden Kalomi Steel"]


@pytest.mark.usefixtures("names")
async def test_the_index_follows_a_new_name(work: SqlWork) -> None:
    def rename(desk: Desk) -> None:
        desk.step(None, StepKind.EDIT)
        party = desk.store.catalogue.party_named(search_key("Boulangerie Léa"))
        assert party is not None
        party.name = "Pâtisserie Zoé"
        party.search_key, party.words_key = search_key(party.name), name_norm(party.name)

    await work.write(rename)
    assert await inside(work, "langer") == []
    assert await inside(work, "tisser") == ["Pâtisserie Zoé"]
    assert await near(work, "patiserie zoe") == ["Pâtisserie Zoé"]


@pytest.mark.usefixtures("names")
async def test_without_an_index_names_are_still_found(
    work: SqlWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trigrams.Trigrams, "ready", lambda _self: False)
    assert await inside(work, "omi st") == ["Golden Kalomi Steel"]
    assert await inside(work, "00_b") == ["100%_Bio"]
    assert await near(work, "goldenkalmoi") == ["Golden Kalomi Steel"]


async def test_many_names_come_page_by_page_and_none_twice(
    work: SqlWork, company: Company
) -> None:
    del company

    def write(desk: Desk) -> None:
        desk.step(None, StepKind.CREATE)
        for number in range(30):
            add_party(desk, f"Steel {number:02d}")
            add_party(desk, f"Old steelworks {number:02d}")

    await work.write(write)
    seen: list[str] = []
    for page in range(8):
        rows, more = await work.read(
            lambda desk, page=page: desk.store.finding.parties("steel", page=page, size=8)
        )
        seen += [each.name for each in rows]
        assert more is (page < 7)
    assert seen[:30] == [f"Steel {number:02d}" for number in range(30)]
    assert len(set(seen)) == 60


async def test_opportunities_are_found_by_what_was_noted(work: SqlWork, company: Company) -> None:
    def write(desk: Desk) -> list[int]:
        desk.step(None, StepKind.CREATE)
        made = [add_opportunity(desk, company) for _ in range(3)]
        for each, note in zip(made, ("Wants the گارانتی in writing", "call Léa", ""), strict=True):
            desk.store.add(
                Record(
                    party_id=company.acme,
                    opportunity_id=each.id,
                    kind=RecordKind.NOTE,
                    text=note,
                    at=desk.now,
                    by=company.nadia,
                )
            )
        return [each.id for each in made]

    warranty, lea, _ = await work.write(write)

    async def found(words: str) -> list[int]:
        def ask(desk: Desk) -> list[int]:
            selection = Selection(
                scope=Scope(everybody=True),
                filter=Filter((Mentions(words),)),
                order=Order.TOUCHED,
                now=desk.now,
                zone="UTC",
                base="EUR",
            )
            return [row.opportunity.id for row in desk.store.listings.page(selection, size=9)]

        return await work.read(ask)

    assert await found("گارانتي") == [warranty]
    assert await found("lea") == [lea]
    assert await found("warranty") == []


async def test_both_engines_have_the_index(database: Database) -> None:
    assert await database.read(lambda session: trigrams.Trigrams(session).ready())


async def test_sqlite_keeps_its_triggers(sqlite_database: str) -> None:
    """A later revision that copies one of these tables would lose them in silence."""
    path = sqlite_database.partition("///")[2]
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
        ).fetchall()
    kept = {name for (name,) in rows}
    assert kept >= {
        f"{table}_trigram_{event}"
        for table in ("opportunity", "party", "record")
        for event in ("delete", "insert", "update")
    }

"""Customers and products are found by what people type, in four scripts."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.actions.opportunities.capturing import understand
from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.parties import Product
from bot.persistence.database.work import SqlWork
from bot.persistence.finding.customers import SqlFinding
from bot.reading.names import name_norm, search_key
from persistence.company import Company, add_opportunity, add_party

NAMES = (
    "شرکت نیرو‌های پارس",
    "پارسیان",
    "ปั๊มน้ำไทย",
    "บริษัท ไทยปั๊ม",
    "L'Oréal",
    "Oréal & Fils",
    "100% Bio",
)


@pytest.fixture
async def names(work: SqlWork, company: Company) -> Company:
    """The company, which knows many by now."""

    def write(desk: Desk) -> None:
        desk.step(None, StepKind.CREATE)
        for name in NAMES:
            add_party(desk, name)
        add_party(desk, "Oréal parti", active=False)

    await work.write(write)
    return company


async def found(work: SqlWork, text: str, page: int = 0, size: int = 8) -> list[str]:
    rows, _ = await work.read(
        lambda desk: desk.store.catalogue.parties(text, page=page, size=size)
    )
    return [each.name for each in rows]


@pytest.mark.usefixtures("names")
@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("پارس", ["پارسیان", "شرکت نیرو‌های پارس"]),
        ("نيروهاي", ["شرکت نیرو‌های پارس"]),
        ("ปั๊ม", ["ปั๊มน้ำไทย", "บริษัท ไทยปั๊ม"]),
        ("ปัม", ["ปั๊มน้ำไทย", "บริษัท ไทยปั๊ม"]),
        ("oreal", ["Oréal & Fils", "L'Oréal"]),
        ("LORE", ["L'Oréal"]),
        ("fils", ["Oréal & Fils"]),
        ("or", ["Oréal & Fils"]),
        ("100%", ["100% Bio"]),
        ("nobody", []),
        ("_", ["100% Bio", "Oréal & Fils", "L'Oréal", "บริษัท ไทยปั๊ม", "ปั๊มน้ำไทย"]),
    ],
)
async def test_beginnings_before_the_rest(work: SqlWork, typed: str, expected: list[str]) -> None:
    assert (await found(work, typed))[: len(expected) or None] == expected


@pytest.mark.usefixtures("names")
async def test_without_text_those_used_last(work: SqlWork, company: Company) -> None:
    def use(desk: Desk) -> None:
        desk.step(None, StepKind.CREATE)
        for name in ("پارسیان", "L'Oréal", "پارسیان"):
            party = desk.store.catalogue.party_named(search_key(name))
            assert party is not None
            add_opportunity(desk, company, party_id=party.id)

    await work.write(use)
    assert (await found(work, ""))[:3] == ["پارسیان", "L'Oréal", "100% Bio"]


@pytest.mark.usefixtures("names")
async def test_pages_of_what_was_found(work: SqlWork) -> None:
    def pages(desk: Desk) -> list[tuple[int, bool]]:
        answers = [desk.store.catalogue.parties("", page=each, size=3) for each in range(3)]
        return [(len(rows), more) for rows, more in answers]

    assert await work.read(pages) == [(3, True), (3, True), (2, False)]
    assert await found(work, "oreal", page=1, size=1) == ["L'Oréal"]


@pytest.mark.usefixtures("names")
async def test_exactly_that_name(work: SqlWork) -> None:
    def named(name: str) -> object:
        return lambda desk: desk.store.catalogue.party_named(search_key(name))

    same = await work.read(named("L’Oreal"))  # type: ignore[arg-type]
    assert same.name == "L'Oréal"
    assert await work.read(named("Oréal parti")) is None  # type: ignore[arg-type]


async def test_products_by_code_or_name(work: SqlWork, company: Company) -> None:
    def write(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        for code, name, sellable in (
            ("HP-1", "Heat pump", True),
            ("P-200", "Pump, large", True),
            ("P-300", "Pump, retired", False),
        ):
            desk.store.add(
                Product(
                    code=code,
                    name=name,
                    search_key=search_key(name),
                    words_key=name_norm(name),
                    currency="EUR",
                    sellable=sellable,
                )
            )

    await work.write(write)

    def codes(text: str):
        def ask(desk: Desk) -> list[str]:
            rows, _ = desk.store.catalogue.products(text, page=0, size=8)
            return [each.code for each in rows]

        return ask

    assert await work.read(codes("")) == ["HP-1", "P-100", "P-200"]
    assert await work.read(codes("pump")) == ["P-100", "P-200", "HP-1"]
    assert await work.read(codes("p-2")) == ["P-200"]
    coded = await work.read(lambda desk: desk.store.catalogue.product_coded(" p-100 "))
    assert coded is not None
    assert coded.id == company.pump


@pytest.mark.usefixtures("names")
@pytest.mark.parametrize(
    ("line", "left", "meant"),
    [
        ("loreal 20 pumps", ["loreal"], "L'Oréal"),
        ("fils 500", ["fils"], "Oréal & Fils"),
        ("نیروهای پارس 20", ["نیروهای", "پارس"], "شرکت نیرو‌های پارس"),
        ("ไทยปัม 20", ["ไทยปัม"], "บริษัท ไทยปั๊ม"),
        ("100 bio pumps", [], "100% Bio"),
    ],
)
async def test_a_line_finds_the_customers_its_words_may_mean(
    work: SqlWork, line: str, left: list[str], meant: str
) -> None:
    names = await work.read(
        lambda desk: desk.store.finding.mentioned(
            name_norm(line).split(), [search_key(each) for each in left], size=5
        )
    )
    assert meant in names.values()


@pytest.mark.usefixtures("company")
async def test_customers_are_looked_for_in_as_much_of_a_text_as_is_read(
    work: SqlWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    sought: list[str] = []

    def mentioned(_self: object, words: list[str], _names: object, **_size: int) -> dict[int, str]:
        sought.extend(words)
        return {}

    monkeypatch.setattr(SqlFinding, "mentioned", mentioned)
    text = "pump " * 99 + "loreal pars"
    now = datetime(2026, 11, 21, 10)  # noqa: DTZ001 - a wall time
    read = await work.read(
        lambda desk: understand(desk, text, lang="en", calendar="gregorian", now=now)
    )
    assert sought == [*(["pump"] * 99), "lorea"]
    assert read.line == text
    assert "items" in read.ask

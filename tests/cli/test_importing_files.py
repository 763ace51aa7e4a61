"""`forsat import`: a file tried and brought in, every refused row told with its number."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.actions.importing.columns import COLUMNS
from bot.app import build_work
from bot.cli import main
from bot.domain.money import Money
from bot.settings import Settings

ROOT = Path(__file__).parent.parent.parent

OPPORTUNITIES = """\
customer,type,source,stage,amount,ended,reason
Acme,standard,phone,proposal,"12,500",,
Delta,standard,Exhibition,lost,800,2026-01-05,price
Acme,standard,phone,won,,2026-01-05,
,standard,phone,contact,5,,
Zeta,standard,phone,contact,-5,,
"""


def told(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


def open_ones(settings: Settings) -> tuple[int, int, int]:
    async def ask() -> tuple[int, int, int]:
        from bot.domain.reports import Scope

        work = build_work(settings)
        try:
            return await work.read(lambda desk: desk.store.pipelines.totals(Scope(everybody=True)))
        finally:
            await work.close()

    return asyncio.run(ask())


def test_a_try_tells_each_refused_row_and_writes_nothing(company, bare, capsys):
    (bare / "o.csv").write_text(OPPORTUNITIES)
    assert main(["import", "opportunities", "o.csv"]) == 1
    assert told(capsys) == [
        "Row 4, amount: Before it is won I need its amount.",
        "Row 5, customer: This cell must not be empty.",
        "Row 6, amount: An amount can’t be below zero. For example: 2,500.00\u00a0€",
        "opportunities: 2 added, 0 changed, 0 known, 3 refused",
        "This was a try: nothing was written. To import it, add --apply",
    ]
    assert open_ones(company)[0] == 0


def test_with_a_refused_row_nothing_is_imported(company, bare, capsys):
    (bare / "o.csv").write_text(OPPORTUNITIES)
    assert main(["import", "opportunities", "o.csv", "--apply"]) == 1
    assert told(capsys)[-1].startswith("Nothing was imported.")
    assert open_ones(company)[0] == 0


def test_the_other_rows_are_imported_when_asked(company, bare, capsys):
    (bare / "o.csv").write_text(OPPORTUNITIES)
    asked = ["import", "opportunities", "o.csv", "--apply", "--skip-refused"]
    assert main(asked) == 0
    assert told(capsys)[-1] == "opportunities: 2 added, 0 changed, 0 known, 3 refused"
    count, amount, _ = open_ones(company)
    assert (count, amount) == (1, Money.of(12500, "EUR").minor)
    assert main(asked) == 0
    assert told(capsys)[-1] == "opportunities: 0 added, 0 changed, 2 known, 3 refused"
    assert open_ones(company) == (count, amount, amount // 2)


@pytest.mark.usefixtures("company")
@pytest.mark.parametrize(
    "content",
    [
        b"code;name;price\nP-1;Pump;1,50\n",
        "\ufeffcode,name,price\r\nP-1,Pump,1.50\r\n".encode(),
        b"Code\tNAME\tprice\nP-1\tPump\t1.50\n\t\t\n",
        b'code,name,price\n\n"P-1","Pump\nwith a long name","1,50"\n',
    ],
)
def test_files_as_spreadsheets_save_them(content, bare, capsys):
    (bare / "p.csv").write_bytes(content)
    assert main(["import", "products", "p.csv", "--apply"]) == 0
    assert told(capsys) == ["products: 1 added, 0 changed, 0 known, 0 refused"]


@pytest.mark.usefixtures("company")
@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "p.csv begins with an empty row"),
        (b"code,nam\n", "Unknown column: nam. There are: code, name, price, unit, whole, group,"),
        (b"code,name,code\n", "This column is there twice: code."),
        (b"name\n", "This column is missing: code."),
        ("code\nprix é\n".encode("latin-1"), "p.csv is not UTF-8. Save it again as CSV UTF-8."),
        (b"code,price\nP-1,1,50\n", "Row 2 has more cells than names: put commas into quotes."),
        (b'code,name\nP-1,"Pump" x\n', "p.csv is not a CSV file"),
    ],
)
def test_files_that_are_no_table(content, sentence, bare, capsys):
    (bare / "p.csv").write_bytes(content)
    assert main(["import", "products", "p.csv", "--apply"]) == 1
    assert sentence in capsys.readouterr().err


@pytest.mark.usefixtures("company")
def test_a_file_that_is_not_there(capsys):
    assert main(["import", "products", "none.csv"]) == 1
    assert "none.csv cannot be read" in capsys.readouterr().err


@pytest.mark.usefixtures("installation")
def test_a_company_must_be_there_first(bare, capsys):
    (bare / "p.csv").write_text("code\nP-1\n")
    assert main(["import", "products", "p.csv"]) == 1
    assert "The company is not set up yet." in capsys.readouterr().err


def test_the_page_and_the_help_name_every_column(capsys):
    with pytest.raises(SystemExit):
        main(["import", "--help"])
    helped = capsys.readouterr().out
    page = (ROOT / "docs" / "importing.md").read_text()
    for table, columns in COLUMNS.items():
        section = page.partition(f"## {table.value.capitalize()}")[2].partition("\n## ")[0]
        for column in columns:
            name = f"{column.name}*" if column.needed else column.name
            assert f"    {name} " in helped
            assert f"| {name.replace('*', ' *')} |" in section

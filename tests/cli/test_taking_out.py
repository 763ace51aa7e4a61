"""`forsat export`: what import reads again, within the rights of whom it is for."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from bot.actions.importing.columns import COLUMNS
from bot.cli import main

CUSTOMERS = """\
name,kind,phone,email,place,source
Acme,company,+44 20 7946 0000,hello@acme.test,Leeds,phone
=Sum & Sons,person,,,,
شرکت نور,company,,,تهران,exhibition
"""
PRODUCTS = """\
code,name,price,unit,whole
P-1,Pump,1100.00 EUR,pcs,yes
P-2,"Valve, brass",,m,no
"""
OPPORTUNITIES = """\
customer,type,source,stage,number,title,amount,probability,close,created,ended,reason,note
Acme,standard,phone,proposal,A-1,Pumps,12500.00 EUR,60,2026-12-15,2026-01-02,,,
Acme,standard,phone,won,A-2,Valves,800.00 EUR,,,2026-01-02,2026-01-05,,
شرکت نور,standard,exhibition,lost,A-3,شیر,,,,2026-01-02,2026-01-05,price | budget,too dear
"""
FILES = {"customers": CUSTOMERS, "products": PRODUCTS, "opportunities": OPPORTUNITIES}


def told(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


def cells(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as read:
        return sorted(csv.DictReader(read), key=lambda row: list(row.values()))


@pytest.fixture
def filled(company, bare, capsys):
    for table, text in FILES.items():
        (bare / f"{table}.csv").write_text(text)
        assert main(["import", table, f"{table}.csv", "--apply"]) == 0
    told(capsys)
    return company


@pytest.mark.usefixtures("filled", "bare")
@pytest.mark.parametrize("form", ["csv", "xlsx"])
@pytest.mark.parametrize("table", list(FILES))
def test_what_is_taken_out_is_known_when_it_comes_back(table, form, capsys):
    count = len(FILES[table].splitlines()) - 1
    assert main(["export", table, f"out.{form}"]) == 0
    assert told(capsys) == [f"{table}: {count} written to out.{form}"]
    assert main(["import", table, f"out.{form}", "--apply"]) == 0
    assert told(capsys) == [f"{table}: 0 added, 0 changed, {count} known, 0 refused"]


@pytest.mark.usefixtures("filled")
def test_every_cell_that_came_in_goes_out(bare):
    for table, text in FILES.items():
        assert main(["export", table, f"{table}-out.csv"]) == 0
        out = cells(bare / f"{table}-out.csv")
        assert list(out[0]) == [column.name for column in COLUMNS[table]]
        came = list(csv.DictReader(text.splitlines()))
        for row in came:
            same = [
                each
                for each in out
                if all(
                    each[name].removeprefix("'").replace("|", " | ") == value
                    for name, value in row.items()
                )
            ]
            assert len(same) == 1, row


@pytest.mark.usefixtures("filled")
def test_members_come_in_without_an_account_and_go_out_again(bare, capsys):
    (bare / "m.csv").write_text("name,role,language\nNora Field,rep,fa\nMaya Lead,manager,\n")
    assert main(["import", "members", "m.csv", "--apply"]) == 0
    assert told(capsys) == ["members: 2 added, 0 changed, 0 known, 0 refused"]
    assert main(["import", "members", "m.csv", "--apply"]) == 0
    assert told(capsys) == ["members: 0 added, 0 changed, 2 known, 0 refused"]
    assert main(["export", "members", "m-out.csv"]) == 0
    out = {row["name"]: (row["role"], row["language"]) for row in cells(bare / "m-out.csv")}
    assert out["Nora Field"] == ("rep", "fa")
    assert out["Maya Lead"][0] == "manager"


@pytest.mark.usefixtures("filled")
def test_a_member_takes_away_only_what_is_theirs(bare, capsys):
    (bare / "m.csv").write_text("name,role\nNora Field,rep\n")
    main(["import", "members", "m.csv", "--apply"])
    (bare / "o.csv").write_text(
        "customer,type,source,stage,number,assignee\nAcme,standard,phone,contact,N-1,Nora Field\n"
    )
    assert main(["import", "opportunities", "o.csv", "--apply"]) == 0
    told(capsys)
    assert main(["export", "opportunities", "mine.csv", "--as", "999"]) == 1
    nora = next(line for line in capsys.readouterr().err.splitlines() if "Nora" in line).split()[0]
    assert main(["export", "opportunities", "mine.csv", "--as", nora]) == 1
    assert "may not take this table away" in capsys.readouterr().err


@pytest.mark.usefixtures("company")
def test_a_spreadsheet_of_real_numbers_and_days_is_read(bare):
    book = xlsxwriter.Workbook(str(bare / "o.xlsx"))
    page = book.add_worksheet()
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    page.write_row(0, 0, ["customer", "type", "source", "stage", "amount", "close"])
    page.write_row(1, 0, ["Acme", "standard", "phone", "contact", 1250.5])
    page.write_datetime(1, 5, date(2030, 12, 15), day)
    book.close()
    assert main(["import", "opportunities", "o.xlsx", "--apply"]) == 0
    assert main(["export", "opportunities", "o.csv"]) == 0
    (row,) = cells(bare / "o.csv")
    assert (row["amount"], row["close"]) == ("1250.50 EUR", "2030-12-15")


@pytest.mark.usefixtures("company")
@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("broken.xlsx", "cannot be imported: it is no workbook, or a broken one."),
        ("missing.xlsx", "cannot be read as a spreadsheet"),
    ],
)
def test_what_is_no_spreadsheet_is_told_in_a_sentence(name, sentence, bare, capsys):
    (bare / "broken.xlsx").write_bytes(b"PK\x03\x04 but no more")
    assert main(["import", "products", name]) == 1
    assert sentence in capsys.readouterr().err


@pytest.mark.usefixtures("company")
def test_a_file_is_named_so_that_its_kind_is_known(capsys):
    assert main(["export", "products", "out.txt"]) == 2
    assert "ends in .csv or .xlsx" in capsys.readouterr().err

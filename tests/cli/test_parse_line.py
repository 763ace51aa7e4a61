"""`forsat parse --kind line`: with the house of a file, and with that of the database."""

from __future__ import annotations

import asyncio
import io
import json
from pathlib import Path

import pytest

from bot.actions.customers.adding import add_party
from bot.actions.ports import Desk
from bot.app import build_work
from bot.cli import main
from bot.domain.history import StepKind
from bot.domain.parties import Product
from bot.reading.names import name_norm, search_key
from bot.settings import Settings

CASES = Path(__file__).parent.parent / "reading" / "cases" / "quick_capture.jsonl"
LINES = [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()[1:]]


@pytest.mark.parametrize("case", LINES, ids=lambda case: case["id"])
def test_every_collected_line(capsys, case):
    options = ["--locale", case["lang"], "--fixture", str(CASES)]
    assert main(["parse", "--kind", "line", *options, case["text"]]) == 0
    assert json.loads(capsys.readouterr().out) == case["expect"]


def test_all_of_them_from_a_pipe(capsys, monkeypatch):
    asked = "".join(json.dumps({"lang": c["lang"], "text": c["text"]}) + "\n" for c in LINES)
    monkeypatch.setattr("sys.stdin", io.StringIO(asked))
    assert main(["parse", "--kind", "line", "--fixture", str(CASES), "--stdin"]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert told == [case["expect"] for case in LINES]


def test_the_moment_asked_for_wins_over_that_of_the_file(capsys):
    options = ["--fixture", str(CASES), "--now", "2027-03-01T10:00"]
    assert main(["parse", "--kind", "line", *options, "Acme 500 eur close end of month"]) == 0
    assert json.loads(capsys.readouterr().out)["close"] == "2027-03-31"


def _stock(desk: Desk) -> None:
    desk.step(None, StepKind.SET_UP)
    add_party(None, desk, name="Acme Corp")
    add_party(None, desk, name="شرکت فولاد کاویان")
    name = "Water pump"
    desk.store.add(
        Product(
            code="P-100",
            name=name,
            search_key=search_key(name),
            words_key=name_norm(name),
            unit_price=110000,
            currency=desk.organisation.currency,
        )
    )


@pytest.fixture
def stocked(company: Settings) -> Settings:
    async def stock() -> None:
        work = build_work(company)
        await work.write(_stock)
        await work.close()

    asyncio.run(stock())
    return company


@pytest.mark.usefixtures("stocked")
def test_without_a_file_the_database_is_the_house(capsys, monkeypatch):
    lines = [
        "Acme 2 water pumps at 1,100 eur, 60%, close 15 Dec, met at fair",
        "فولاد کاویان ۲ عدد P-100 هر کدام ۱۲۰۰ یورو",
    ]
    asked = "".join(json.dumps({"lang": "en", "text": text}) + "\n" for text in lines)
    monkeypatch.setattr("sys.stdin", io.StringIO(asked))
    options = ["--now", "2026-11-21T10:00", "--stdin"]
    assert main(["parse", "--kind", "line", *options]) == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert first == {
        "customer": {"match": "1"},
        "items": [{"product": "P-100", "qty": "2", "unit_price": "1100"}],
        "amount": "2200",
        "currency": "EUR",
        "probability": 60,
        "close": "2026-12-15",
        "source": "exhibition",
        "follow_up": None,
        "ask": [],
    }
    assert second["customer"] == {"match": "2"}
    assert second["items"] == [{"product": "P-100", "qty": "2", "unit_price": "1200"}]


@pytest.mark.parametrize("first", ["", "[]", "{}", '{"fixture": {"customers": []}}'])
def test_a_file_without_a_house_is_said(capsys, tmp_path, first):
    file = tmp_path / "house.jsonl"
    file.write_text(first)
    assert main(["parse", "--kind", "line", "--fixture", str(file), "Acme"]) == 1
    assert "The first line of" in capsys.readouterr().err
    assert main(["parse", "--kind", "line", "--fixture", str(tmp_path / "no"), "Acme"]) == 1
    assert "cannot be read" in capsys.readouterr().err


def test_a_house_is_for_lines_only(capsys):
    assert main(["parse", "--kind", "date", "--fixture", str(CASES), "today"]) == 2
    assert "--fixture belongs to --kind line." in capsys.readouterr().err

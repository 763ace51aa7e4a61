"""`forsat parse`: the collected cases through the command, in the shapes it promises."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.cli import main

CASES = Path(__file__).parent.parent / "reading" / "cases"
NOW = "2026-11-21T10:00"

Parse = Callable[..., dict[str, Any]]


def cases(name: str) -> list[dict[str, Any]]:
    lines = (CASES / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.fixture
def parse(capsys: pytest.CaptureFixture[str]) -> Parse:
    def ask(kind: str, text: str, *options: str) -> dict[str, Any]:
        assert main(["parse", "--kind", kind, "--now", NOW, *options, "--", text]) == 0
        return dict(json.loads(capsys.readouterr().out))

    return ask


@pytest.fixture
def parse_all(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[[str, list[dict[str, Any]]], list[dict[str, Any]]]:
    def ask(kind: str, asked: list[dict[str, Any]]) -> list[dict[str, Any]]:
        given = "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in asked)
        monkeypatch.setattr("sys.stdin", io.StringIO(given))
        assert main(["parse", "--kind", kind, "--now", NOW, "--stdin"]) == 0
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return ask


@pytest.mark.parametrize("name", ["dates", "more_dates"])
def test_every_collected_date(parse_all, name):
    asked = cases(name)
    for case, told in zip(asked, parse_all("date", asked), strict=True):
        assert told == expected_date(case["expect"]), case


def expected_date(expect: Any) -> dict[str, Any]:
    if isinstance(expect, list):
        return {"value": None, "ambiguous": expect}
    refused = expect is None or not expect[:1].isdigit()
    return {"value": None if refused else expect, "ambiguous": []}


def test_every_collected_amount(parse_all):
    asked = cases("money")
    for case, told in zip(asked, parse_all("money", asked), strict=True):
        value = told["value"]
        assert (value and Decimal(value)) == (case["expect"] and Decimal(case["expect"])), case


def test_every_collected_pair_of_names(parse):
    for case in cases("names"):
        same = parse("name", case["a"]) == parse("name", case["b"])
        assert same == case["same"], case


@pytest.mark.parametrize(
    ("text", "options", "told"),
    [
        ("1,234.56", (), ("1234.56", "EUR", False)),
        ("1.234", (), (None, "EUR", True)),
        ("-5", (), (None, None, False)),
        ("۱۲۳۴", ("--locale", "fa"), ("1234", "IRR", False)),
        ("۱۲۳۴", ("--locale", "fa", "--toman"), ("12340", "IRR", False)),
        ("1234", ("--currency", "USD"), ("1234", "USD", False)),
        ("5 million", (), ("5000000", "EUR", False)),
    ],
)
def test_the_shape_of_an_amount(parse, text, options, told):
    value, currency, ambiguous = told
    expected = {"value": value, "currency": currency, "ambiguous": ambiguous}
    assert parse("money", text, *options) == expected


def test_a_name_has_one_key(parse):
    assert parse("name", "L’Oréal") == {"key": "loreal"}


def test_without_now_the_machine_is_asked(capsys):
    assert main(["parse", "--kind", "date", "2031-05-06"]) == 0
    assert json.loads(capsys.readouterr().out) == {"value": "2031-05-06", "ambiguous": []}


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--kind", "date"], "Give either a text or --stdin or --score."),
        (["--kind", "date", "--stdin", "today"], "Give either a text or --stdin or --score."),
        (["--kind", "date", "--now", "noon", "today"], "--now looks like 2026-11-21T10:00"),
        (["--kind", "money", "--currency", "XYZ", "5"], "--currency is one of IRR, EUR"),
    ],
)
def test_a_wrong_call_is_said_in_a_sentence(capsys, arguments, sentence):
    assert main(["parse", *arguments]) == 2
    assert sentence in capsys.readouterr().err


@pytest.mark.parametrize(
    "line", ["nonsense", "[]", '{"lang": "en"}', '{"text": 5}', '{"lang": "de", "text": "5"}']
)
def test_a_line_that_is_none_names_its_number(capsys, monkeypatch, line):
    monkeypatch.setattr("sys.stdin", io.StringIO('{"text": "today"}\n' + line + "\n"))
    assert main(["parse", "--kind", "date", "--now", NOW, "--stdin"]) == 1
    assert "Line 2" in capsys.readouterr().err

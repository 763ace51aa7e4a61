"""The strangers' lines once more, put otherwise: other signs between clauses, cases, digits.

Whoever writes in a hurry leaves out a comma or types two spaces. What a line means stays,
so whatever is read otherwise must be asked.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.cli.parse import Asked
from bot.cli.parse_line import fixture_house
from bot.cli.parse_score import ASKED_BY, FIELDS, same

PRACTICE = Path(__file__).parent / "cases" / "practice"
HOW = Asked(now=None, calendar=None, currency=None, toman=False)
_BETWEEN = re.compile(r"(?<!\d)[,،]\s+|[,،]\s+(?!\d)")
_ASCII = str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789")
_GREETINGS = {"en": "hi, ", "fr": "bonjour, ", "fa": "سلام، ", "th": "สวัสดีครับ "}


def joined(sign: str) -> Callable[[str, str], str]:
    return lambda text, _lang: sign.join(_BETWEEN.split(text))


def turned(text: str, _lang: str) -> str:
    return ", ".join(reversed(_BETWEEN.split(text)))


def plain(text: str, lang: str) -> str:
    if lang != "fr":
        return text
    parted = unicodedata.normalize("NFD", text)
    return "".join(each for each in parted if not unicodedata.combining(each))


REWRITTEN: dict[str, Callable[[str, str], str]] = {
    "no commas": joined(" "),
    "slashes": joined(" / "),
    "glued slashes": joined("/"),
    "dashes": joined(" - "),
    "glued commas": joined(","),
    "dots": joined("... "),
    "new lines": joined("\n"),
    "turned round": turned,
    "two spaces": lambda text, _lang: text.replace(" ", "  "),
    "small letters": lambda text, _lang: text.lower(),
    "large letters": lambda text, lang: text.upper() if lang in ("en", "fr") else text,
    "no accents": plain,
    "no half spaces": lambda text, _lang: text.replace("\u200c", ""),
    "Latin digits": lambda text, _lang: text.translate(_ASCII),
    "a greeting": lambda text, lang: _GREETINGS[lang] + text,
    "a question": lambda text, _lang: text + "?",
}


@pytest.mark.parametrize("way", REWRITTEN)
@pytest.mark.parametrize("name", ["first", "second"])
def test_a_line_put_otherwise_is_read_so_or_asked(name: str, way: str) -> None:
    file = PRACTICE / f"{name}.jsonl"
    read = fixture_house(file)
    wrong, rewritten = [], 0
    for case in map(json.loads, file.read_text().splitlines()[1:]):
        text = REWRITTEN[way](case["text"], case["lang"])
        if text == case["text"]:
            continue
        rewritten += 1
        found = read(text, case["lang"], HOW)
        wrong += [
            f"{field}: {found[field]}: {text}"
            for field in FIELDS
            if not same(field, found[field], case["expect"][field])
            and not set(found["ask"]) & set(ASKED_BY.get(field, (field,)))
        ]
    assert rewritten > 0
    assert wrong == []

"""How well lines are read: right, asked, or silently wrong, field by field."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.cli.parse import Asked, Parse
from bot.cli.parse_line import fixture_house
from bot.cli.terminal import Problem, say

if TYPE_CHECKING:
    from bot.reading.result import Lang

FIELDS = ("customer", "items", "amount", "currency", "probability", "close", "source", "follow_up")
ASKED_BY = {"currency": ("amount", "items"), "amount": ("amount", "items")}
"""Fields that are asked by asking for others."""


@dataclass(slots=True)
class Score:
    """Counts of fields; `wrong` holds what was stored otherwise than it was meant."""

    lines: int = 0
    right: int = 0
    asked: int = 0
    wrong: list[str] = field(default_factory=list)
    unsure: list[str] = field(default_factory=list)

    @property
    def fields(self) -> int:
        return self.right + self.asked + len(self.wrong)


def score(file: Path, how: Asked) -> dict[str, Score]:
    """By language. The first line of `file` is the house, the others hold "expect".

    A field whose expectation "contradicts" the written rules, with the reason, is not counted.
    """
    read = fixture_house(file)
    scores: dict[str, Score] = {}
    for case in _cases(file):
        _add(scores.setdefault(case["lang"], Score()), case, read, how)
    return scores


def tell(scores: dict[str, Score], *, all_of_it: bool) -> None:
    """Prints the counts, every silent error, and with `all_of_it` what was asked as well."""
    for lang, each in scores.items():
        share = 100 * each.right / max(each.fields, 1)
        say(
            f"{lang}: {each.lines} lines, {each.fields} fields: {each.right} right"
            f" ({share:.1f} %), {each.asked} asked, {len(each.wrong)} silently wrong"
        )
        for line in (*each.wrong, *(each.unsure if all_of_it else ())):
            say(f"  {line}")


def _cases(file: Path) -> Iterator[dict[str, Any]]:
    with file.open(encoding="utf-8") as lines:
        next(lines, None)
        for number, line in enumerate(lines, start=2):
            if line.strip():
                case = json.loads(line)
                if not {"lang", "text", "expect"} <= set(case):
                    raise Problem(f'{file}:{number} lacks "lang", "text" or "expect".')
                yield case


def _add(score: Score, case: dict[str, Any], read: Parse, how: Asked) -> None:
    lang: Lang = case["lang"]
    found, meant = read(case["text"], lang, how), case["expect"]
    score.lines += 1
    asked = set(found["ask"])
    for name in FIELDS:
        if name in case.get("contradicts", {}):
            continue
        if same(name, found[name], meant[name]):
            score.right += 1
            continue
        told = f"{case.get('id', '')} {name}: {found[name]!r}, meant {meant[name]!r}: "
        if asked & set(ASKED_BY.get(name, (name,))):
            score.asked += 1
            score.unsure.append(f"asked {told}{case['text']}")
        else:
            score.wrong.append(f"WRONG {told}{case['text']}")


def same(name: str, found: Any, meant: Any) -> bool:
    """Whether what was found of a field is what was meant."""
    if name == "customer":
        return _customer(found) == _customer(meant)
    if name == "items":
        return Counter(map(_item, found)) == Counter(map(_item, meant))
    if name == "amount":
        return _number(found) == _number(meant)
    if name == "follow_up" and found and meant and "T" not in meant:
        return bool(found[: len(meant)] == meant)  # whoever labels a day says nothing of its hour
    return bool(found == meant)


def _customer(told: dict[str, Any]) -> tuple[Any, frozenset[str], Any]:
    return told.get("match"), frozenset(told.get("candidates", ())), told.get("new")


def _item(told: dict[str, Any]) -> tuple[Any, ...]:
    return told["product"], _number(told["qty"]), _number(told["unit_price"])


def _number(told: str | None) -> Decimal | None:
    return None if told is None else Decimal(told)

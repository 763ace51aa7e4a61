"""A new product of the price list in one line: "Pump X 1200 € group Pumps"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.money import Money
from bot.reading.folding import Folded, fold
from bot.reading.names import search_key
from bot.reading.numbers.money import money_of, scan_money
from bot.reading.result import Lang, Read

_GROUP = re.compile(
    r"(?:^|(?<=[\s,;]))(?:product group|group|groupe|famille|family|گروه|กลุ่ม|หมวด)"
    r"(?![a-z])\s*[:=]?\s*"
)
_LEADS = re.compile(
    r"(?:^|(?<=[\s,;]))(?:at|for|@|price|a|prix|tarif|قیمت|به قیمت|ราคา)\s*[:=]?\s*$"
)
_BETWEEN = re.compile(r"[,;|\n]")
_EDGES = " ,;|:-–—\n"
_LEAST, _MOST_OTHER = 3, 2
"""Letters of a group's name that are enough of it; and how many may be left out, or more."""


@dataclass(frozen=True, slots=True)
class ProductLine:
    """What one line says of a new product; a group is said by its id."""

    name: str
    price: Money | None
    group: int | None
    group_unknown: bool = False
    """A group was named, and there is none of that name."""


def read_product_line(
    text: str, *, lang: Lang, currency: str, toman: bool, groups: Mapping[str, int]
) -> ProductLine | None:
    """None for what is a name alone; `groups` are the ids by their names.

    A figure is a price only with its currency, or behind a word such as "at": many products
    are called by a number.
    """
    folded = fold(text)
    taken: list[tuple[int, int]] = []
    group, named = _group(folded, groups, taken)
    price = _price(folded, taken, lang=lang, currency=currency, toman=toman)
    if price is None and not named:
        return None
    name = _left(folded, taken)
    if not any(map(str.isalpha, name)):
        return None
    return ProductLine(name, price, group, group_unknown=named and group is None)


def _group(
    folded: Folded, groups: Mapping[str, int], taken: list[tuple[int, int]]
) -> tuple[int | None, bool]:
    """The longest name there is behind the word for it; else all up to the next comma."""
    said = _GROUP.search(folded.text)
    if said is None:
        return None, False
    stop = _BETWEEN.search(folded.text, said.end())
    end = stop.start() if stop else len(folded.text)
    ends = [said.end() + each.end() for each in re.finditer(r"\S+", folded.text[said.end() : end])]
    typed = {till: search_key(folded.typed(said.end(), till)) for till in reversed(ends)}
    for most in (0, _MOST_OTHER):
        for till, key in typed.items():
            for label, group in groups.items():
                if _is_called(search_key(label), key, most):
                    taken.append((said.start(), till))
                    return group, True
    taken.append((said.start(), end))
    return None, bool(ends)


def _is_called(label: str, typed: str, most: int) -> bool:
    """With at most so many letters more or less at its end, as of a plural."""
    longer, shorter = (label, typed) if len(label) > len(typed) else (typed, label)
    other = len(longer) - len(shorter)
    return longer.startswith(shorter) and other <= most and len(shorter) >= _LEAST * bool(other)


def _price(
    folded: Folded,
    taken: list[tuple[int, int]],
    *,
    lang: Lang,
    currency: str,
    toman: bool,
) -> Money | None:
    """The last one that is said."""
    free, price, spot, till = _blanked(folded.text, taken), None, (0, 0), 0
    for start in (each.start() for each in re.finditer(r"(?<!\S)\S", free)):
        span = scan_money(free, start, lang) if start >= till else None
        if span is None or (span.end < len(free) and free[span.end] not in " ,;|\n"):
            continue
        lead = _LEADS.search(free, 0, start)
        if span.currency is None and lead is None:
            continue
        read = money_of(span, currency=currency, toman=toman)
        if isinstance(read, Read):
            price, till = read.value.money, span.end
            spot = (lead.start() if lead else start, span.end)
    if price is not None:
        taken.append(spot)
    return price


def _blanked(text: str, taken: list[tuple[int, int]]) -> str:
    for start, end in taken:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _left(folded: Folded, taken: list[tuple[int, int]]) -> str:
    """What is the name, as it was typed."""
    parts, at = [], 0
    for start, end in sorted(taken):
        parts.append(folded.typed(at, start))
        at = end
    parts.append(folded.typed(at, len(folded.text)))
    return " ".join(" ".join(each.strip(_EDGES) for each in parts).split())

"""Words beside an amount that say it is not exact: "about 30k", « environ 2 M », "حدود ۲ میلیون".

An approximate amount is the amount: nobody wants the word kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.reading.folding import Folded, fold_text
from bot.reading.numbers.money import MoneySpan, scan_money
from bot.reading.numbers.signs import without_end
from bot.reading.result import Lang

_BEFORE = (
    r"(?:(?:about|almost|nearly|around|roughly|approx(?:imately)?|circa|ca|environ|presque|quasi"
    r"|quasiment|pres\s+de|a\s+peu\s+pres|autour\s+de|aux\s+alentours\s+de|de\s+l'ordre\s+de"
    r"|in\s+the\s+region\s+of|(?:در\s+)?حدودا?|تقریبا|نزدیک(?:\s+به)?|قریب(?:\s+به)?)\.?\s+"
    r"|(?:ประมาณ|ราวๆ|ราว|เกือบๆ|เกือบ|ร่วม)\s*|[~≈]\s*)"
)
_BEHIND = (
    r"(?:\s+(?:environ|a\s+peu\s+pres|approx(?:imately)?|roughly|or\s+so|حدودا|تقریبا)\.?(?![^\W\d])"
    r"|\s?-?ish(?![a-z])|\s*โดยประมาณ)"
)
_LEADS = re.compile(rf"(?<![^\W_]){_BEFORE}(?=\S)|(?:ประมาณ|ราวๆ|ราว|เกือบๆ|เกือบ)\s*(?=\d)")
_ENDS = re.compile(_BEHIND)
_PRICED = re.compile(r"(?:\s(?:at|a|@|for|pour|هر\s+\w+|فی)\s+|[@]\s*|ละ\s*)$")
_AT_START = re.compile(rf"\s*(?:{_BEFORE})+")
_AT_END = re.compile(rf"(?:{_BEHIND})+[\s.!]*$")
_TOKEN = re.compile(r"(?<!\S)\S")
_A_YEAR = re.compile(r"(?:1[34]|19|20|2[45])\d\d$")
_FROM = 1000
"""What is less may count something, or be an hour."""
_MOST_TOKENS = 4


def exactly(text: str) -> str:
    """A whole text without them at its ends, folded; as it was where there are none."""
    folded = fold_text(text)
    end = _AT_END.search(folded)
    kept = folded[: end.start()] if end else folded
    start = _AT_START.match(kept)
    kept = kept[start.end() :] if start else kept
    return kept if kept and kept != folded else text


def is_large(text: str, lang: Lang) -> bool:
    """A whole text that is so much by a word or a letter: "about 30k", «۲ میلیون»."""
    folded = without_end(fold_text(exactly(text)))
    span = scan_money(folded, 0, lang)
    if span is None or span.end != len(folded) or folded.replace(" ", "").isdigit():
        return False
    return bool(span.values) and min(span.values) >= _FROM and folded[-1:].isalpha()


def without_about(line: Folded, lang: Lang, names: Iterable[str]) -> Folded:
    """A line with a sign for "about" in their place, unless it names somebody called so."""
    spots = [*_before_amounts(line.text, lang), *_behind_amounts(line.text, lang)]
    if not spots:
        return line
    called = [fold_text(name) for name in names]
    text = line.text
    for start, end in spots:
        if not any(line.text[start:end].strip() in name for name in called):
            sign = "~" if not start or text[start - 1].isspace() else " ~"
            text = text[:start] + sign.ljust(end - start)[: end - start] + text[end:]
    return Folded(line.source, text, line.origin)


def _before_amounts(text: str, lang: Lang) -> list[tuple[int, int]]:
    return [
        (found.start(), found.end())
        for found in _LEADS.finditer(text)
        if _is_amount(text, scan_money(text, found.end(), lang))
        or _PRICED.search(text, 0, found.start())
    ]


def _behind_amounts(text: str, lang: Lang) -> list[tuple[int, int]]:
    return [
        (found.start() + 1, found.end())
        for found in _ENDS.finditer(text)
        if text[found.start()].isspace() and _ends_an_amount(text, found.start(), lang)
    ]


def _ends_an_amount(text: str, end: int, lang: Lang) -> bool:
    starts = [each.start() for each in _TOKEN.finditer(text, 0, end)][-_MOST_TOKENS:]
    spans = (scan_money(text, start, lang, end) for start in starts)
    return any(span and span.end == end and _is_amount(text, span) for span in spans)


def _is_amount(text: str, span: MoneySpan | None) -> bool:
    """Of money, or so much that it counts nothing; no year either."""
    if span is None:
        return False
    large = any(value >= _FROM for value in span.values)
    year = _A_YEAR.match(text[span.start : span.end].strip())
    return span.currency is not None or (large and not year)

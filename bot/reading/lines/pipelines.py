"""A pipeline that a line names: "Acme 20 pumps, pipeline Service", "in the export pipeline"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.reading.folding import Folded, fold, fold_text

_WORD = r"(?:sales\s+)?pipe\s?-?\s?lines?|مسیر\s+فروش|مسیر|پایپ\s?لاین|ไปป์ไลน์|ไปป์ไลน|ไพพ์ไลน์|ไปไลน์"
_BEFORE = r"(?:(?:in|into|to|for|the|dans|en|le|la|du|au|pour|در|به|برای)\s+|(?:ใน|เข้า)\s*){0,2}"
_LED = r"(?:(?:in|into|to|dans|au|در|به)\s+)(?:(?:the|la|le)\s+)?"
_ENDS = r"(?=\s*(?:$|[,،;.!|\d]|(?:or|ou|and|et|for|pour|with|avec|at|by|close|یا)(?!\w)))"
"""Where a word follows, "pipeline" may be what is sold: "oil pipeline valves"."""
_THAI = re.compile("[\u0e01-\u0e4e]")


@dataclass(frozen=True, slots=True)
class Told:
    """The pipeline's key, and the text without the words that name it."""

    pipeline: int
    text: str


def pipeline_in(text: str, names: Mapping[str, int]) -> Told | None:
    """Named with the word itself beside it; None where none is, or more than one.

    `names` are the keys by what they are called.
    """
    folded = fold(text)
    found = [
        (pipeline, match)
        for name, pipeline in names.items()
        for match in [_named(fold_text(name).strip()).search(folded.text)]
        if match
    ]
    longest = [
        each
        for each in found
        if not any(_holds(other[1], each[1]) for other in found if other is not each)
    ]
    if len({pipeline for pipeline, _ in longest}) != 1:
        return None
    pipeline, match = longest[0]
    return Told(pipeline, _without(folded, match))


def _named(name: str) -> re.Pattern[str]:
    spelled = r"[\s-]*".join(map(re.escape, name.split()))
    if _THAI.search(name):
        return re.compile(rf"{_BEFORE}(?:{_WORD})[\s:=]*{spelled}")
    whole = rf"(?<![^\W_]){spelled}(?![^\W_])"
    behind = rf"{whole}\"?\s*(?:{_WORD})(?![^\W_])"
    return re.compile(
        rf"{_BEFORE}(?:{_WORD})[\s:=\"]*{whole}|{_LED}{behind}|(?<![^\W_]){behind}{_ENDS}"
    )


def _holds(outer: re.Match[str], inner: re.Match[str]) -> bool:
    """Of "Export" and "Export Asia" the longer one is meant."""
    wider = outer.end() - outer.start() > inner.end() - inner.start()
    return wider and outer.start() <= inner.start() and inner.end() <= outer.end()


def _without(folded: Folded, match: re.Match[str]) -> str:
    before = folded.typed(0, match.start()).rstrip(" ,،;")
    behind = folded.typed(match.end(), len(folded.text)).lstrip(" ,،;")
    return f"{before}, {behind}" if before and behind else before or behind

"""What leads from the first of two ends to the second: "1 to 15 Dec", "5m – 10m"."""

from __future__ import annotations

import re
from functools import cache

from bot.reading.folding import fold_text
from bot.reading.questions.compared import UP_TO
from bot.reading.words.phrases import Phrases, skip_space

_DASH = re.compile(r"\s*(?:\.\.+|[-–])\s*")
_UP_TO = frozenset(map(fold_text, UP_TO))


def after_to(text: str, end: int) -> int | None:
    """Where the other end begins, if the first one ends here and another follows."""
    dash = _DASH.match(text, end)
    if dash is not None:
        return dash.end()
    found = up_to().at(text, skip_space(text, end))
    return skip_space(text, found[1]) if found else None


def leads_on(words: str) -> bool:
    """Of "1 Nov to" the last word belongs to what follows, though a date may be read in it."""
    return bool(words) and words.rsplit(maxsplit=1)[-1] in _UP_TO


@cache
def up_to() -> Phrases[bool]:
    return Phrases(dict.fromkeys(UP_TO, True))

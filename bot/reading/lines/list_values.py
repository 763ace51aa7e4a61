"""A type, a campaign or a pipeline in a line: the house's own names, which no grammar knows.

A name of several words is taken wherever it stands, and the line is read without it: "Spring
fair 2026" is no trade fair and no year then. One word is an everyday word ("delivery vans"),
so it is taken only where it is all that the line leaves over.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from itertools import accumulate

from bot.reading.lines.customer import CustomerRead
from bot.reading.lines.line import LONGEST, LineRead
from bot.reading.names import name_norm, search_key

_THAI = re.compile("[\u0e01-\u0e4e]")
LONG = 8
"""Letters of Thai that are several words, though they are written as one."""
_CUT = " | "
"""What stands for a name that was taken out: neither side belongs to the other."""

Names = Mapping[int, Iterable[str]]
"""What the values of one list are called, by id."""


def with_list_values(
    text: str, lists: Mapping[str, Names], read: Callable[[str], LineRead]
) -> LineRead:
    """The line with what it names of `lists`, by the question that asks for it; `read` reads
    it without.

    Nothing of a list two of whose values are named, nor of what is part of a customer's name.
    """
    found = read(text)
    if len(text) > LONGEST:
        return found
    for question, names in lists.items():
        said = {value: each for value, some in names.items() if (each := _longest(some, text))}
        if len(said) != 1:
            continue
        ((value, name),) = said.items()
        rest = _without(text, name)
        without = read(rest)
        if _is_free(found, without.customer, name_norm(name).split()):
            values = {**found.values, question: value}
            text, found = rest, replace(without, values=values)
    return _all_that_is_left(found, lists)


def _all_that_is_left(read: LineRead, lists: Mapping[str, Names]) -> LineRead:
    left = search_key(read.unread)
    if not left or "items" in read.ask:
        return read
    meant = [
        (question, value)
        for question, names in lists.items()
        if question not in read.values
        for value, some in names.items()
        if left in map(search_key, some)
    ]
    if len(meant) != 1:
        return read
    return replace(read, values={**read.values, **dict(meant)}, unread="", note="")


def _longest(names: Iterable[str], text: str) -> str:
    """Of the names that can be told among other words; empty where none stands there."""
    said = (each for each in names if _can_be_told(each) and _place(each, text))
    return max(said, key=len, default="")


def _can_be_told(name: str) -> bool:
    long = len(search_key(name)) >= LONG and bool(_THAI.search(name))
    return long or len(name_norm(name).split()) > 1


def _place(name: str, text: str) -> slice | None:
    """Which of the words, parted by spaces, are the name; written apart or not."""
    words, wanted = [search_key(each) for each in text.split()], search_key(name)
    for start in range(len(words)):
        ends = accumulate(words[start:])
        size = next((at for at, key in enumerate(ends, 1) if key == wanted), None)
        if size and words[start]:
            return slice(start, start + size)
    return None


def _without(text: str, name: str) -> str:
    words, at = text.split(), _place(name, text)
    if at is None:
        return text
    return _CUT.join(filter(None, (" ".join(words[: at.start]), " ".join(words[at.stop :]))))


def _is_free(read: LineRead, without: CustomerRead, name: list[str]) -> bool:
    """Whether words of the name went nowhere, or behind a new customer's, and the customer is
    the same without them.
    """
    with_it = read.customer
    if (with_it.match, with_it.candidates) != (without.match, without.candidates):
        return False
    whole, kept = (name_norm(each.new or "").split() for each in (with_it, without))
    behind = whole[len(kept) :]
    same = whole[: len(kept)] == kept and set(behind) <= set(name)
    return same and bool(behind or set(name) & set(name_norm(read.unread).split()))

"""Units nobody told us of, known by their line: "5 sacks of rice at £22 a sack".

A word that counts in one place and says what a price is for in another can only be a unit.
"""

from __future__ import annotations

import re

from bot.reading.words.vocabulary import spelled

_PERSIAN = r"[\u0620-\u06d3]"
_THAI = r"[\u0e01-\u0e4e]"
_COUNTS = re.compile(rf"\d\s?([a-z]{{2,15}}|{_PERSIAN}{{2,12}})(?![a-z\u0620-\u06d3])")
_PRICED = re.compile(
    rf"(?<=[\d€£$a-z])\s?(?:/\s?|\s(?:per|a|an|par|la|le|each|every|chaque|l')\s?)([a-z]{{2,15}})"
    rf"|(?<!{_PERSIAN})هر ({_PERSIAN}{{2,12}})(?!{_PERSIAN})"
    rf"|(?<!{_PERSIAN})({_PERSIAN}{{2,12}}?)(?:\s?ای|ی)\s+\d"
)
_PRICED_THAI = re.compile(rf"({_THAI}{{2,10}})ละ\s?\d")
_PLURAL = re.compile(r"(?:es|s|x)$")
_NO_UNITS = frozenset(
    spelled(
        "eur euro chf gbp usd foi day week month year hour dozen hundred thousand million lot"
        " jour semaine moi an heure douzaine cent mille piece total"
    )
)
"""Money, time, and what says how many: without their plurals."""

Units = tuple[str, ...]
"""Folded words, the longest first."""


def own_units(text: str) -> Units:
    """The words of a folded line that count pieces in it and are what a price is for."""
    counting = {_PLURAL.sub("", match[1]): match[1] for match in _COUNTS.finditer(text)}
    priced = {_PLURAL.sub("", _first(match)): _first(match) for match in _PRICED.finditer(text)}
    both = (counting.keys() & priced.keys()) - _NO_UNITS
    found = {word for stem in both for word in (stem, counting[stem], priced[stem])}
    found.update(
        filter(None, (_thai_unit(match[1], text) for match in _PRICED_THAI.finditer(text)))
    )
    return tuple(sorted(found, key=lambda each: (-len(each), each)))


def unit_at(text: str, at: int, units: Units) -> int | None:
    """Where one of these units ends that stands at `at` as a word of its own."""
    for unit in units:
        end = at + len(unit)
        thai = re.match(_THAI, unit)
        if text.startswith(unit, at) and (thai or not text[end : end + 1].isalpha()):
            return end
    return None


def per_unit_at(text: str, at: int, units: Units) -> int | None:
    """Where "ถาดละ", "سطلی" ends, which say that a price for one of these units follows."""
    for unit in units:
        for ending in ("ละ", "ی", " ای", "ای"):
            if text.startswith(unit + ending, at):
                return at + len(unit + ending)
    return None


def _thai_unit(glued: str, text: str) -> str | None:
    """The last letters before "ละ" that stand behind a number as well."""
    ends = (glued[at:] for at in range(len(glued) - 2, -1, -1))
    return next((each for each in ends if re.search(rf"\d\s?{each}(?!ละ)", text)), None)


def _first(match: re.Match[str]) -> str:
    return next(each for each in match.groups() if each)

"""The Thai clock: six-hour quarters that are told in words.

ตี 1-5 is 01-05; เช้า 6-11 is 06-11; บ่าย 1-5 is 13-17; เย็น 4-6 is 16-18; 1-5 ทุ่ม and ค่ำ 1-5
are 19-23.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.reading.dates.moments import Clock, Piece
from bot.reading.numbers.numbers import scan_number
from bot.reading.result import Reason
from bot.reading.words.phrases import skip_space

_HALF = re.compile(r"\s*ครึ่ง")
_HALF_BEHIND = re.compile(r"\s*ครึ่ง$")
_MINUTES = re.compile(r"\s*(\d{1,2})(?!\d)\s*(?:นาที)?")
_BEFORE = {
    "ตี": (range(1, 6), 0),
    "บ่าย": (range(1, 6), 12),
    "ค่ำ": (range(1, 6), 18),
}
_MORNING = 6
_NOON = 12
_DUSK = 18


def thai_clocks(text: str, start: int) -> Iterator[Piece]:
    """Every way a Thai time begins at `start` of folded text."""
    for word, (hours, shift) in _BEFORE.items():
        if text.startswith(word, start):
            yield from _after_word(text, start + len(word), hours, shift)
    if text.startswith("เที่ยง", start) and not text.startswith("เที่ยงคืน", start):
        yield _minuted(text, start + len("เที่ยง"), (_NOON,))
    if text.startswith("ทุ่ม", start):
        yield _minuted(text, start + len("ทุ่ม"), (_DUSK + 1,))
    number = _small_number(text, start)
    if number:
        yield from _after_number(text, *number)


def _after_word(text: str, at: int, hours: range, shift: int) -> Iterator[Piece]:
    """As in "บ่าย 2", "บ่ายสองโมง", "บ่ายโมง", "ตี 3"."""
    number = _small_number(text, skip_space(text, at))
    hour, end = number or (1, at)
    oclock = text.startswith("โมง", skip_space(text, end))
    if oclock:
        end = skip_space(text, end) + len("โมง")
    if hour in hours and (number or (oclock and shift)):
        yield _minuted(text, end, (hour + shift,))


def _after_number(text: str, hour: int, end: int) -> Iterator[Piece]:
    at = skip_space(text, end)
    if text.startswith("ทุ่ม", at) and 1 <= hour <= 5:  # noqa: PLR2004 - the sixth is midnight
        yield _minuted(text, at + len("ทุ่ม"), (hour + _DUSK,))
    if not text.startswith("โมง", at):
        return
    at += len("โมง")
    for word, meant in (("เช้า", _of_morning(hour)), ("เย็น", _of_evening(hour))):
        if text.startswith(word, skip_space(text, at)) and meant:
            yield _minuted(text, skip_space(text, at) + len(word), meant)
    plain = _of_the_day(hour)
    yield _minuted(text, at, plain) if plain else Piece(at, refusal=Reason.TIME_UNCLEAR)


def _of_morning(hour: int) -> tuple[int, ...]:
    """Below six the old count is meant: one o'clock of the morning is seven."""
    if 1 <= hour < _MORNING:
        return (hour + _MORNING,)
    return (hour,) if hour < _NOON else ()


def _of_evening(hour: int) -> tuple[int, ...]:
    return (hour + _NOON,) if 3 <= hour <= 7 else ()  # noqa: PLR2004 - the end of the afternoon


def _of_the_day(hour: int) -> tuple[int, ...]:
    """Without a part of the day: clear from seven to eleven only."""
    if hour == _MORNING:
        return (_DUSK, _MORNING)
    if 1 <= hour < _MORNING:
        return (hour + _NOON, hour + _MORNING)
    return (hour,) if _MORNING < hour < _NOON else ()


def _minuted(text: str, end: int, hours: tuple[int, ...]) -> Piece:
    half = _HALF.match(text, end)
    minutes = _MINUTES.match(text, end)
    minute = 30 if half else int(minutes[1]) if minutes else 0
    found = half or minutes
    stop = found.end() if found else end
    if minute > 59:  # noqa: PLR2004 - minutes of an hour
        return Piece(stop, refusal=Reason.TIME_IMPOSSIBLE)
    return Piece(stop, clocks=tuple(Clock(hour, minute, sure=True) for hour in hours))


def _small_number(text: str, start: int) -> tuple[int, int] | None:
    figures = re.compile(r"\d{1,2}(?![\d.:])").match(text, start)
    if figures:
        return int(figures[0]), figures.end()
    spelled = scan_number(text, start, "th")
    if spelled and len(spelled.values) == 1 and not text[start].isdigit():
        half = _HALF_BEHIND.search(text, start, spelled.end)
        if half and half.start() > start:
            # "บ่ายสองครึ่ง": the half belongs to the clock, not to the number
            return _small_number(text[: half.start()], start)
        value = spelled.values[0]
        return (int(value), spelled.end) if value == int(value) else None
    return None

"""Times of day: 14:30, 10h30, 9am, half past nine, ساعت ۳ بعدازظهر, บ่าย 2, 2 ทุ่ม."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import time
from functools import cache

from bot.reading.dates.moments import Clock, Piece
from bot.reading.dates.thai_clock import thai_clocks
from bot.reading.numbers.numbers import scan_number
from bot.reading.result import Lang, Reason
from bot.reading.words.lexicon import listed, merged
from bot.reading.words.phrases import Phrases, skip_space
from bot.reading.words.vocabulary import Part

_COLON = re.compile(r"(?<!\d)(\d{1,2})\s?:\s?(\d{2})(?::\d{2})?(?!\d)")
_FRENCH = re.compile(r"(?<!\d)(\d{1,2})\s?h(?:\s?(\d{2}))?(?![\da-z])")
_POINT = re.compile(r"(?<!\d)(\d{1,2})[.٫](\d{2})(?!\d|[.٫])")
_HOUR = re.compile(r"(?<!\d)(\d{1,2})(?!\d|[.٫,:/-]\d|\s?(?:%|h(?!eure)))")
_MINUTES = re.compile(r"(?:\s*و)?\s*(\d{2})(?!\d)(?:\s*(?:دقیقه|นาที|minutes?|min))?")
_HOURS, _MINUTES_MOST = 24, 59
_CLOCK_WORD = re.compile(r"ครึ่ง(?!\s*(?:วัน|ชั่วโมง|เดือน|ปี|แสน|ล้าน|ราคา))|โมง|ทุ่ม|o'?clock(?![a-z])")
_HALF = re.compile(r"half\s+(?=\S)")
_FIVE = 5
_LEAST_SPELLED = 10
"""Fewer minutes are not said without their word."""
_FIRST_WORD = re.compile(r"[^\W\d]+")
_NOON, _DAWN, _NIGHTFALL = 12, 6, 18


@cache
def parts_of_day(lang: Lang) -> Phrases[Part]:
    """Forms as "morning", "عصر", "pm"."""
    return merged(lang, lambda vocabulary: vocabulary.parts)


@cache
def hour_leads(lang: Lang) -> Phrases[bool]:
    """Words before an hour: "at", "à", "ساعت"."""
    return listed(lang, lambda vocabulary: vocabulary.at)


@cache
def _fixed(lang: Lang) -> Phrases[bool]:
    """Noon is a time (True), midnight is none: of which day?"""
    return merged(
        lang,
        lambda vocabulary: (
            dict.fromkeys(vocabulary.noons, True) | dict.fromkeys(vocabulary.midnights, False)
        ),
    )


@cache
def _hour_words(lang: Lang) -> Phrases[bool]:
    return listed(lang, lambda vocabulary: vocabulary.hours)


@cache
def _past(lang: Lang) -> Phrases[int]:
    return merged(lang, lambda vocabulary: vocabulary.past)


@cache
def _past_before(lang: Lang) -> Phrases[int]:
    return merged(lang, lambda vocabulary: vocabulary.past_before)


def scan_times(text: str, start: int, lang: Lang, *, bare: bool = False) -> Iterator[Piece]:
    """Every way a time begins at `start`; with `bare`, a lone hour is one too."""
    lead = hour_leads(lang).at(text, start)
    at = skip_space(text, lead[1]) if lead else start
    fixed = _fixed(lang).at(text, at)
    if fixed:
        yield _noon(fixed[1], text, lang) if fixed[0] else _refused(fixed[1])
    yield from thai_clocks(text, at)
    yield from _figures(text, at, lang, bare=bare or lead is not None)
    led = lead is not None
    yield from _hours(text, at, lang, bare=bare or led, led=led)


def goes_on(text: str, end: int, lang: Lang) -> bool:
    """Whether more of a time stands where the longest of them ended, that nobody can read:
    "…two and a half", "…ครึ่ง".
    """
    at = skip_space(text, end)
    if _CLOCK_WORD.match(text, at) or _past(lang).at(text, at, joined=True):
        return True
    half = _HALF.match(text, at)
    if half:
        return _hour_number(text, half.end(), lang) is not None
    number = scan_number(text, at, lang)
    if number is None:
        return False
    behind = skip_space(text, number.end)
    pasts = (_past(lang).at(text, each, joined=True) for each in range(at, number.end))
    halved = any(found and found[1] == number.end for found in pasts)
    halved = halved or (number.end - at > 1 and "half" in text[at : number.end])
    words = (_past(lang), _hour_words(lang), parts_of_day(lang))
    of_a_clock = any(each.at(text, behind, joined=True) for each in words)
    return halved or of_a_clock or _CLOCK_WORD.match(text, behind) is not None


def resolved(clock: Clock, part: Part | None) -> tuple[time, ...]:
    """The times a typed hour may mean, given the part of the day, if one was said.

    From one to six without any hint both halves of the day are possible.
    """
    hours = (clock.hour,) if clock.sure else _halves(clock.hour, part)
    fitting = [hour for hour in hours if _fits(hour, part)]
    return tuple(time(hour, clock.minute) for hour in fitting)


def _halves(hour: int, part: Part | None) -> tuple[int, ...]:
    if part is None:
        return (hour + _NOON, hour) if 1 <= hour <= _DAWN else (hour,)
    if part is Part.MORNING or hour >= _NOON:
        return (hour,)
    if part is Part.NIGHT:
        return (hour + _NOON,) if hour >= _DAWN else (hour,)
    return (hour + _NOON, hour) if part is Part.NOON else (hour + _NOON,)


def _fits(hour: int, part: Part | None) -> bool:
    around_noon = range(11, 15)
    return {
        None: True,
        Part.MORNING: hour < _NOON,
        Part.NOON: hour in around_noon,
        Part.AFTERNOON: hour >= _NOON,
        Part.EVENING: hour > _NOON,
        Part.NIGHT: hour >= _NIGHTFALL or hour < _DAWN,
    }[part]


def _noon(end: int, text: str, lang: Lang) -> Piece:
    past = _past(lang).at(text, skip_space(text, end))
    minute = past[0] if past and past[0] > 0 else 0
    return Piece(past[1] if past and minute else end, clocks=(Clock(_NOON, minute, sure=True),))


def _refused(end: int) -> Piece:
    return Piece(end, refusal=Reason.TIME_UNCLEAR)


def _figures(text: str, start: int, lang: Lang, *, bare: bool) -> Iterator[Piece]:
    """Hours and minutes in figures."""
    for pattern in (_COLON, _FRENCH):
        match = pattern.match(text, start)
        if match:
            yield from _with_past(match[1], match[2], match.end(), text, lang)
    point = _POINT.match(text, start)
    if point:
        after = skip_space(text, point.end())
        if bare or _hour_words(lang).at(text, after) or parts_of_day(lang).at(text, after):
            yield from _with_past(point[1], point[2], point.end(), text, lang)


def _with_past(hour: str, minute: str | None, end: int, text: str, lang: Lang) -> Iterator[Piece]:
    if minute is None:
        yield from _hour_and_past(int(hour), end, text, lang, sure=hour.startswith("0"))
        return
    word = _hour_words(lang).at(text, skip_space(text, end))
    sure = hour.startswith("0") or word is not None
    yield _clock(int(hour), int(minute), word[1] if word else end, sure=sure)


def _hours(text: str, start: int, lang: Lang, *, bare: bool, led: bool = False) -> Iterator[Piece]:
    """As in "half past nine", "dix heures et demie", "ساعت ده و نیم", "9 pm"."""
    before = _past_before(lang).at(text, start)
    number = _hour_number(text, skip_space(text, before[1]) if before else start, lang)
    if number is None:
        return
    hour, end = number
    if before:
        yield _shifted(hour, before[0], end)
        return
    word = _hour_words(lang).at(text, skip_space(text, end), joined=True)
    known = bare or word or _is_of_a_part(text, end, lang)
    if known:
        past = word[1] if word else end
        sure = bool(word) and not text[skip_space(text, end)].isascii()
        yield from _hour_and_past(hour, past, text, lang, sure=sure, led=led)


def _is_of_a_part(text: str, end: int, lang: Lang) -> bool:
    """As in "2 pm", «دو و نیم بعدازظهر», "two thirty pm": the part of the day stands behind it,
    or behind its minutes.
    """
    past = _past(lang).at(text, skip_space(text, end), joined=True)
    minutes = _MINUTES.match(text, end)
    spelled = _spelled_minutes(text, end, lang)
    ends = (end, past and past[1], minutes and minutes.end(), spelled and spelled[1])
    parts = parts_of_day(lang)
    return any(parts.at(text, skip_space(text, each), joined=True) for each in ends if each)


def _spelled_minutes(
    text: str, end: int, lang: Lang, *, led: bool = False
) -> tuple[int, int] | None:
    """As in "two thirty": only where nothing behind them could be counted by them, as it could
    not behind "at" where no figure follows: "Friday at two thirty call".
    """
    minutes = scan_number(text, skip_space(text, end), lang)
    if minutes is None or minutes.start == end or len(minutes.values) != 1:
        return None
    behind = skip_space(text, minutes.end)
    value = minutes.values[0]
    spelled = led and not text[minutes.start].isdigit() and value % _FIVE == 0
    alone = spelled and not any(map(str.isdigit, text[behind:]))
    counts = behind < len(text) and not (alone or parts_of_day(lang).at(text, behind))
    if counts or value != int(value) or not _LEAST_SPELLED <= value <= _MINUTES_MOST:
        return None
    return int(value), minutes.end


def _hour_number(text: str, start: int, lang: Lang) -> tuple[int, int] | None:
    figures = _HOUR.match(text, start)
    if figures:
        return int(figures[1]), figures.end()
    spelled = scan_number(text, start, lang)
    if spelled is not None and not spelled.values:
        # "two thirty" is no number, but an hour and its minutes
        first = _FIRST_WORD.match(text, start)
        spelled = scan_number(text[: first.end()], start, lang) if first else None
    if spelled is None or len(spelled.values) != 1 or text[start].isdigit():
        return None
    # "ده و نیم": the half hour is part of the number's words; it is read again as minutes
    halves = (at for at in range(start + 1, spelled.end) if _past(lang).at(text, at, joined=True))
    half = next(halves, None)
    if half is not None:
        return _hour_number(text[:half].rstrip(), start, lang)
    value = spelled.values[0]
    return (int(value), spelled.end) if value == int(value) and value <= _HOURS else None


def _hour_and_past(
    hour: int, end: int, text: str, lang: Lang, *, sure: bool = False, led: bool = False
) -> Iterator[Piece]:
    past = _past(lang).at(text, skip_space(text, end))
    if past:
        yield _shifted(hour, past[0], past[1])
        return
    minutes = _MINUTES.match(text, end)
    if minutes:
        yield _clock(hour, int(minutes[1]), minutes.end(), sure=sure)
    spelled = _spelled_minutes(text, end, lang, led=led)
    if spelled:
        yield _clock(hour, spelled[0], spelled[1], sure=sure)
    yield _clock(hour, 0, end, sure=sure)


def _shifted(hour: int, minutes: int, end: int) -> Piece:
    """So many minutes past the hour, or before it."""
    if minutes < 0:
        return _clock(hour - 1, 60 + minutes, end, sure=False)
    return _clock(hour, minutes, end, sure=False)


def _clock(hour: int, minute: int, end: int, *, sure: bool) -> Piece:
    if not (0 <= hour < _HOURS and minute <= _MINUTES_MOST):
        return Piece(end, refusal=Reason.TIME_IMPOSSIBLE)
    return Piece(end, clocks=(Clock(hour, minute, sure=sure or hour == 0 or hour > _NOON),))

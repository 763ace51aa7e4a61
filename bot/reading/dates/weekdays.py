"""Weekdays: Friday, next Friday, Friday of next week, Friday the 27th."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from bot.reading.dates.day_words import jumped, jumps
from bot.reading.dates.moments import Piece, Writer
from bot.reading.folding import fold
from bot.reading.result import Lang
from bot.reading.words.lexicon import VOCABULARIES, merged
from bot.reading.words.phrases import Phrases, skip_space
from bot.reading.words.vocabulary import Near

_WEEK = 7
_MONDAY = 0
_SUNDAY = 6
_SATURDAY = 5
_LATER = (Near.IN_EIGHT, Near.IN_FIFTEEN)


@cache
def weekday_names(lang: Lang) -> Phrases[int]:
    """Weekday -> 0 for Monday to 6 for Sunday."""
    return merged(lang, lambda vocabulary: vocabulary.weekdays)


@cache
def _marks(lang: Lang) -> Phrases[str]:
    own = VOCABULARIES[lang].weekday_marks
    return Phrases({fold(mark).text: fold(word).text for mark, word in own.items()})


def in_full(text: str, lang: Lang) -> str:
    """A weekday's short form before figures in full ("ส. 1 ม.ค.", "mar. 15"): alone it may be
    anything.
    """
    mark = _marks(lang).at(text, 0)
    at = skip_space(text, mark[1]) if mark else 0
    return f"{mark[0]} {text[at:]}" if mark and text[at : at + 1].isdigit() else text


@cache
def _near_before(lang: Lang) -> Phrases[Near]:
    return merged(lang, lambda vocabulary: vocabulary.near_before)


@cache
def _near_after(lang: Lang) -> Phrases[Near]:
    return merged(lang, lambda vocabulary: vocabulary.near_after)


def weekdays(text: str, start: int, writer: Writer) -> Iterator[Piece]:
    """Every way a weekday begins at `start`, the longest first."""
    yield from _in_a_week(text, start, writer)
    near = _near_before(writer.lang).at(text, start)
    named = weekday_names(writer.lang).at(text, skip_space(text, near[1]) if near else start)
    if named is None:
        return
    after = _near_after(writer.lang).at(text, skip_space(text, named[1]), joined=True)
    if after and near and after[0] in _LATER:
        # "next Monday week": counted from which Monday?
        yield Piece(after[1], _either_later(after[0], named[0], writer))
    if after and near is None:
        yield _or_week(
            text, start, Piece(after[1], _near_days(after[0], named[0], writer)), writer
        )
    yield Piece(named[1], _near_days(near[0] if near else Near.COMING, named[0], writer))


def _either_later(near: Near, weekday: int, writer: Writer) -> tuple[date, ...]:
    (day,) = _near_days(near, weekday, writer)
    return (day, day + timedelta(days=_WEEK))


def _or_week(text: str, start: int, piece: Piece, writer: Writer) -> Piece:
    """Thai "อาทิตย์หน้า" is next week and next Sunday."""
    week = jumps(writer.lang).at(text, start)
    if week is None or week[1] != piece.end:
        return piece
    same_day = jumped(week[0], writer)
    return Piece(piece.end, (*filter(None, (same_day,)), *piece.days))


def _in_a_week(text: str, start: int, writer: Writer) -> Iterator[Piece]:
    """As in "Friday next week", "vendredi de la semaine prochaine", "هفته آینده دوشنبه"."""
    named = weekday_names(writer.lang).at(text, start)
    if named:
        week = jumps(writer.lang).at(text, _past_of(text, named[1]), joined=True)
        if week and week[0][0] == "week":
            yield Piece(week[1], _week_days(named[0], week[0][1], writer))
    week = jumps(writer.lang).at(text, start)
    if week and week[0][0] == "week":
        named = weekday_names(writer.lang).at(text, skip_space(text, week[1]), joined=True)
        if named:
            yield Piece(named[1], _week_days(named[0], week[0][1], writer))


def _past_of(text: str, start: int) -> int:
    at = skip_space(text, start)
    for of in ("de la ", "of ", "in "):
        if text.startswith(of, at):
            return at + len(of)
    return at


def _coming(weekday: int, today: date) -> date:
    """The first such day strictly after today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % _WEEK + 1)


def _near_days(near: Near, weekday: int, writer: Writer) -> tuple[date, ...]:
    today = writer.today
    coming = _coming(weekday, today)
    week = timedelta(days=_WEEK)
    if near is Near.THIS and today.weekday() == weekday:
        return (today, coming)
    if near is Near.NEXT and coming <= today + timedelta(days=_SUNDAY - today.weekday()):
        return (coming, coming + week)  # still in this week: which of the two is "next"?
    if near is Near.LAST:
        return (_coming(weekday, today - timedelta(days=_WEEK + 1)),)
    return (coming + week * {Near.IN_EIGHT: 1, Near.IN_FIFTEEN: 2}.get(near, 0),)


def _week_days(weekday: int, ahead: int, writer: Writer) -> tuple[date, ...]:
    """The weekday of a week that is so many ahead; both where weeks start differently."""
    starts: tuple[int, ...] = (_SATURDAY,) if writer.calendar == "jalali" else (_MONDAY,)
    if writer.lang in ("en", "th"):  # both Mondays and Sundays open weeks there
        starts = (*starts, _SUNDAY)
    days = []
    for start in starts:
        opened = writer.today - timedelta(days=(writer.today.weekday() - start) % _WEEK)
        days.append(opened + timedelta(days=_WEEK * ahead + (weekday - start) % _WEEK))
    return tuple(dict.fromkeys(days))

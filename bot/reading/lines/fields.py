"""The single fields of a line: probability, dates, source. None and unclear are two things."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.reading.dates.moments import DateRead
from bot.reading.lines.parts import Part, Percent, Phone, RoleWord, SourceName, When, Word
from bot.reading.lines.words import Role
from bot.reading.numbers.percent import checked_percent
from bot.reading.result import Read

_NO_DISCOUNT = 30
"""From so many percent on, what stands beside a discount's word may be the probability."""


def read_probability(parts: Sequence[Part], ask: set[str]) -> int | None:
    """The only percentage that is not a discount's or a tax's; two of them are asked."""
    changed = any(_is(part, Role.CHANGED_PRICE) for part in parts)
    if changed:
        ask.add("amount")
    percents = [
        part
        for index, part in enumerate(parts)
        if isinstance(part, Percent) and not _changes_price(index, parts)
    ]
    if any(_between_percents(index, parts) for index, _ in enumerate(parts)):
        ask.add("probability")
        return None
    values = [checked_percent(value) for part in percents for value in part.values]
    if any(value % 1 for part in percents for value in part.values):
        ask.add("amount")  # "at 18,60%": a price and a share, glued
    if len(percents) == 1 and len(values) == 1 and isinstance(values[0], Read):
        return values[0].value
    loose_word = any(
        _is(part, Role.PROBABILITY) and not isinstance(_part(parts, index - 1), Percent)
        for index, part in enumerate(parts)
    )
    if percents or loose_word or _may_be_a_share(parts):
        ask.add("probability")
    return None


def _may_be_a_share(parts: Sequence[Part]) -> bool:
    """As in "free delivery 50%", "+ VAT 60%": so much is no discount and no tax."""
    values = (
        value
        for index, part in enumerate(parts)
        if isinstance(part, Percent) and not _is_minus(_part(parts, index - 1))
        for value in part.values
    )
    return any(value >= _NO_DISCOUNT for value in values)


def _is_minus(part: Part | None) -> bool:
    """Of what changes a price only that has one letter: a share behind it is no chance."""
    return part is not None and _is(part, Role.CHANGED_PRICE) and part.end - part.start == 1


def _changes_price(index: int, parts: Sequence[Part]) -> bool:
    """As in "10% off", "remise de 10 %": the word stands beside, or one word away."""
    around = [_part(parts, index + step) for step in (-1, 1)]
    if any(_is(part, Role.CHANGED_PRICE) for part in around):
        return True
    return any(
        isinstance(_part(parts, index + step), Word)
        and _is(_part(parts, index + 2 * step), Role.CHANGED_PRICE)
        for step in (-1, 1)
    )


def _between_percents(index: int, parts: Sequence[Part]) -> bool:
    """As in "5% off 60%": which of the two is the discount?"""
    around = [_part(parts, index + step) for step in (-1, 1)]
    sided = all(isinstance(part, Percent) for part in around)
    return _is(parts[index], Role.CHANGED_PRICE) and sided


def read_close(parts: Sequence[Part], today: date, ask: set[str]) -> date | None:
    """The only close date; a near day without a keyword is no such date, but asked.

    What `is_open` is given and asked all the same.
    """
    said = _whens(parts, "close")
    loose = _whens(parts, "either")
    if loose and not _follows_up(parts):
        ask.add("close")
    if not said and _whens(parts, "other"):
        ask.add("close")  # the goods come on that day: is it when the deal closes?
    if not said and any(_is(part, Role.CLOSE) for part in parts):
        ask.add("close")
    if _crossed(parts):
        ask |= {"close", "follow_up"}
    found = _only(said, today, "close", ask)
    return found.day if found else None


def is_open(parts: Sequence[Part]) -> bool:
    """Whether nothing but a bare day says when the deal closes: "Acme 12k, 60%, 15 Dec"."""
    said = _whens(parts, "close")
    return bool(said) and not any(part.led or part.sure for part in said)


def _crossed(parts: Sequence[Part]) -> bool:
    """As in "12 Jan call 26 Jan close": does a word belong to the day before it or behind?"""
    return any(
        isinstance(first, When)
        and isinstance(second, When)
        and not first.led
        and second.led
        and isinstance(third, RoleWord)
        and third.role in (Role.CLOSE, Role.FOLLOW_UP)
        for first, second, third in zip(parts, parts[1:], parts[2:], strict=False)
    )


def days_in_doubt(parts: Sequence[Part], today: date) -> tuple[date, ...]:
    """The days that may be meant for the close date, in order."""
    said = [each for field in ("close", "either", "other") for each in _whens(parts, field)]
    return tuple(sorted({each.day for part in said for each in part.days if each.day >= today}))


def read_follow_up(parts: Sequence[Part], today: date, ask: set[str]) -> DateRead | None:
    """The only next contact; "call Acme tomorrow" has its date further on."""
    said = _whens(parts, "follow_up")
    if not said and _follows_up(parts):
        said = _whens(parts, "either")
        if not said:
            ask.add("follow_up")
    return _only(said, today, "follow_up", ask)


def _whens(parts: Sequence[Part], field: str) -> list[When]:
    return [part for part in parts if isinstance(part, When) and part.field == field]


def _follows_up(parts: Sequence[Part]) -> bool:
    """Whether a word for the next contact still wants its date."""
    return any(
        _is(part, Role.FOLLOW_UP) and not isinstance(_part(parts, index + 1), Phone)
        for index, part in enumerate(parts)
    )


def _only(said: Sequence[When], today: date, field: str, ask: set[str]) -> DateRead | None:
    """The one date that is said and not past, else the field is asked."""
    days = {day for part in said for day in part.days}
    if len(days) == 1 and all(part.days for part in said) and min(days, key=_day).day >= today:
        return days.pop()
    if said:
        ask.add(field)
    return None


def _day(read: DateRead) -> date:
    return read.day


def read_source(parts: Sequence[Part], *, known: bool, ask: set[str]) -> str | None:
    """The only source; a name that goes on behind it may be the customer's: asked."""
    named = [(index, part) for index, part in enumerate(parts) if isinstance(part, SourceName)]
    keys = {part.key for _, part in named}
    if not known and any(
        not part.led and isinstance(_part(parts, index + 1), Word) for index, part in named
    ):
        ask.add("source")
        return None
    if len(keys) > 1:
        ask.add("source")
        return None
    return keys.pop() if keys else None


def _is(part: Part | None, role: Role) -> bool:
    return isinstance(part, RoleWord) and part.role is role


def _part(parts: Sequence[Part], index: int) -> Part | None:
    return parts[index] if 0 <= index < len(parts) else None

"""The ends of what is typed of a field: amounts, numbers and days, one or from one to another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import cache

from bot.domain.custom_fields import THOUSAND
from bot.domain.filters import Between, Condition, Field, FieldKind, LastDays
from bot.domain.spans import Span, Unit
from bot.reading.dates.calendars import months_later
from bot.reading.folding import fold_text
from bot.reading.numbers.money import money_of, scan_money
from bot.reading.numbers.numbers import scan_number
from bot.reading.numbers.percent import scan_percent
from bot.reading.questions.asked_words import ASKED
from bot.reading.questions.compared import BEHIND, Compares, Sign
from bot.reading.questions.days import days_at
from bot.reading.questions.known import Known
from bot.reading.questions.leading import after_to, up_to
from bot.reading.questions.single_days import DayReader
from bot.reading.questions.stretches import Stretches
from bot.reading.result import Read
from bot.reading.words.phrases import Phrases, skip_space

Number = tuple[str, int, int]
"""A field, the number as a filter holds it, and where it ends in the text."""

AMOUNT, PROBABILITY = "amount", "probability"
OF_DAYS = frozenset({FieldKind.DAY, FieldKind.INSTANT})
PAST = frozenset({"created_on", "ended_on", "touched_at", "stage_changed_at"})
"""Days of these are gone: the last such day is meant, not the next."""
COUNTED = frozenset({FieldKind.MONEY, FieldKind.NUMBER, FieldKind.DECIMAL})
_GOES_ON = (Sign.LEAST, Sign.BETWEEN, Sign.EXACTLY)
"""What another end may follow."""
_ALL = 100
_THOUSAND = 1000

_MORE = re.compile(r"\s*\+(?!\d)")
_WORDS = re.compile(r"(?<=\s)\S")
_YEAR = re.compile(r"[12][0-9]{3}")
_YEAR_LONG = 4
_DAY_LONG = 40
"""Letters among which the month of a day stands."""
_PLAIN = re.compile(r"\d+(?:\.\d+)?(?![\d.,])")


class Ends:
    """Reads at a place of a folded text; nothing is remembered between two readings."""

    def __init__(self, text: str, known: Known) -> None:
        self.text = text
        self.known = known
        self._days = DayReader(known.lang, known.calendar, known.today)
        self._stretches = Stretches(text, known.lang, known.calendar, known.today)

    def number(
        self,
        at: int,
        named: Field | None,
        sign: Sign | None,
        compares: Compares = Compares.ALL,
    ) -> tuple[Between, int] | None:
        """What a number says of the field that was named, or of the one its unit names.

        "Between 10m and 5m" is from the less to the more.
        """
        if named is None and self.is_day(at, compares):
            return None
        between = sign is Sign.BETWEEN
        first = self._first(at, named) if between else self._one(at, named, signed=bool(sign))
        if first is None:
            return self._bare_range(at) if named is None and sign is None else None
        name, least, end = first
        way = sign or Sign.EXACTLY
        start = after_to(self.text, end) if way in _GOES_ON else None
        other = None if start is None else self._one(start, named, signed=True)
        if other is not None and other[0] == name:
            least = self._by_one_scale(at, end, least, start or end, other)
            return Between(name, min(least, other[1]), max(least, other[1])), other[2]
        if between:
            return None
        way, end = self._behind(way, end)
        return within(name, way, least, least), end

    def _bare_range(self, at: int) -> tuple[Between, int] | None:
        """As in "five to ten million": that it is money is said by the scale of the second."""
        first = self._first(at, None)
        start = after_to(self.text, first[2]) if first else None
        other = None if start is None else self._one(start, None, signed=True)
        if first is None or start is None or other is None or {first[0], other[0]} != {AMOUNT}:
            return None
        few = self._before_scale(start, other[2])
        least = self._by_one_scale(at, first[2], first[1], start, other)
        if few is None or least == first[1]:
            return None
        return Between(AMOUNT, min(least, other[1]), max(least, other[1])), other[2]

    def _by_one_scale(self, at: int, end: int, least: int, start: int, other: Number) -> int:
        """What scales the second is of both in "5 to 10 million", not in "500 to 10k"."""
        few, many = self._unscaled(at, end), self._before_scale(start, other[2])
        if other[0] != AMOUNT or few is None or many is None:
            return least
        scaled = few * other[1] / many if 0 < few < many else Decimal(least)
        return max(least, int(scaled))

    def _unscaled(self, at: int, end: int) -> Decimal | None:
        """A number without a unit or a scale, in figures or in words."""
        plain = _PLAIN.fullmatch(self.text[at:end].strip())
        if plain is not None:
            return Decimal(plain[0])
        if any(each.isdigit() for each in self.text[at:end]):
            return None
        number = scan_number(self.text, at, self.known.lang, end)
        whole = number is not None and not self.text[number.end : end].strip()
        sure = number is not None and whole and len(number.values) == 1
        return number.values[0] if number and sure and number.values[0] < _THOUSAND else None

    def _before_scale(self, at: int, end: int) -> Decimal | None:
        """What is counted of the scale: 10 of "ten million", 200 of "two hundred thousand"."""
        plain = _PLAIN.match(self.text, at)
        if plain is not None:
            return Decimal(plain[0])
        counted = (self._unscaled(at, until) for until in range(end, at, -1))
        return next((each for each in counted if each is not None), None)

    def has_unit(self, at: int) -> bool:
        """Whether a number says itself what it is of."""
        money = scan_money(self.text, at, self.known.lang)
        share = scan_percent(self.text, at, self.known.lang)
        return share is not None or (money is not None and money.currency is not None)

    def span(
        self, at: int, named: Field | None, compares: Compares, since: date | None = None
    ) -> tuple[Span, int] | None:
        """Days that are said here; without a field, a single one only where nothing else is meant.

        since: as of `DayReader.at`.
        """
        known = self.known
        if at >= len(self.text) or self._days.no_day(self.text, at) is not None:
            return None
        past = named is None or named.name in PAST
        said_once = self._days.of_one_month(self.text, at, past=past, since=since)
        if said_once is not None:
            return said_once
        # Only a report looks back: "from 25 Nov to 15 Dec" of a plan is read end by end.
        spoken = _spans().at(self.text, at)
        whole = days_at(self.text, at, known.lang, known.calendar, known.today)
        found = spoken or (self._stretches.led(at) if past else None) or whole
        if spoken and whole and whole[1] > spoken[1]:
            # "Quarter" alone is this one, "quarter 4" is not.
            found = whole
        if found is not None and named is not None and named.name not in PAST:
            found = self._days.planned(self.text, at, found[0]) or found[0], found[1]
        day = self._day(at, named, since) if named else self._day_alone(at, compares, since)
        longer = day is not None and (found is None or day[1] > found[1])
        return day if longer else found

    def says_both(self, at: int) -> bool:
        """Whether the days have both ends: what said "from" leaves none of them open."""
        return self._days.of_one_month(self.text, at, past=True, since=None) is not None

    def days(self, field: Field, span: Span, end: int, sign: Sign | None) -> tuple[Condition, int]:
        """What these days, and those they may lead to, say of a field."""
        name, way = field.name, sign or Sign.EXACTLY
        if span.unit is Unit.LAST and way is Sign.EXACTLY:
            return LastDays(name, span.number), end
        days = self.known.days_of(span)
        first, last = days.first.toordinal(), days.last.toordinal()
        start = after_to(self.text, end) if way in _GOES_ON else None
        other = None if start is None else self.span(start, field, Compares.ALL, days.first)
        if other is not None:
            final = self.known.days_of(other[0])
            if final.last < days.first:
                back = self._year_before(days.first) if not self._ends_in_year(end) else None
                if name in PAST or back is None or back > final.last:
                    return Between(name, final.first.toordinal(), last), other[1]
                # "1 Nov" was read as the next one, and the days have begun already.
                first = back.toordinal()
            return Between(name, first, final.last.toordinal()), other[1]
        return within(name, way, first, last), end

    def _year_before(self, day: date) -> date | None:
        return months_later(self.known.calendar, day, -12)

    def _ends_in_year(self, end: int) -> bool:
        return _YEAR.fullmatch(self.text, max(end - _YEAR_LONG, 0), end) is not None

    def is_day(self, at: int, compares: Compares) -> bool:
        """Whether a number begins a day ("1 Nov"), or is none that a field can be found for."""
        number = scan_number(self.text, at, self.known.lang)
        if number is None:
            return False
        bare = self.text[at : number.end].isdigit() and not self.has_unit(at)
        year = bare and _YEAR.fullmatch(self.text, at, number.end) is not None
        if bare and (compares is Compares.DAYS or (year and compares is Compares.EITHER)):
            return True
        day = self._day_alone(at, Compares.ALL)
        return day is not None and day[1] > number.end

    def _day_alone(
        self, at: int, compares: Compares, since: date | None = None
    ) -> tuple[Span, int] | None:
        """A day without a field: one that a month or the sign before it tells from a number."""
        if compares is not Compares.DAYS and not (
            self.text[at : at + 1].isdigit()
            and self._days.says_month(self.text[at : at + _DAY_LONG])
        ):
            return None
        day = self._day(at, None, since)
        words = self.text[at : day[1]].strip() if day else ""
        sure = compares is Compares.DAYS or self._days.says_month(words)
        return day if sure and not words.isdigit() else None

    def _first(self, at: int, named: Field | None) -> Number | None:
        """Up to the word that leads to the other: "5 and 10" is no number of its own."""
        for each in _WORDS.finditer(self.text, at + 1):
            if up_to().at(self.text, each.start()) is None:
                continue
            found = self._one(at, named, signed=True, until=each.start())
            if found is not None and not self.text[found[2] : each.start()].strip():
                return found
        return self._one(at, named, signed=True)

    def _one(
        self, at: int, named: Field | None, *, signed: bool, until: int | None = None
    ) -> Number | None:
        """Without a field: a share by its sign, money by its unit or because it is compared."""
        lang = self.known.lang
        if named is not None and named.kind in COUNTED:
            money = named.kind is FieldKind.MONEY
            value = self._amount(at, until) if money else self._plain(at, named, until)
            return None if value is None else (named.name, *value)
        if named is not None and named.kind in OF_DAYS:
            return None
        share = scan_percent(self.text, at, lang, until)
        if share is not None:
            value = _whole(share.values, share.end)
            return None if value is None or value[0] > _ALL else (PROBABILITY, *value)
        span = scan_money(self.text, at, lang, until)
        if span is None or not (span.currency or signed or self._is_open(span.end)):
            return None
        value = self._amount(at, until)
        return None if value is None else (AMOUNT, *value)

    def _amount(self, at: int, until: int | None) -> tuple[int, int] | None:
        known = self.known
        span = scan_money(self.text, at, known.lang, until)
        if span is None:
            return None
        read = money_of(span, currency=known.currency, toman=known.toman)
        if not isinstance(read, Read) or read.value.currency != known.currency:
            return None
        return read.value.money.minor, span.end

    def _plain(self, at: int, named: Field, until: int | None) -> tuple[int, int] | None:
        lang = self.known.lang
        share = scan_percent(self.text, at, lang, until)
        span = share or scan_number(self.text, at, lang, until)
        if span is None:
            return None
        fine = named.kind is FieldKind.DECIMAL
        values = tuple(each * THOUSAND for each in span.values) if fine else span.values
        found = _whole(values, span.end)
        too_much = named.name == PROBABILITY and found is not None and found[0] > _ALL
        return None if too_much else found

    def _day(self, at: int, named: Field | None, since: date | None) -> tuple[Span, int] | None:
        """One day; where no field was named, of what has ended."""
        past = named is None or named.name in PAST
        found = self._days.at(self.text, at, past=past, since=since)
        span = Span.between(found[0], found[0]) if found else None
        return (span, found[1]) if found and span else None

    def _behind(self, sign: Sign, end: int) -> tuple[Sign, int]:
        """The sign may stand behind: "10m or more", "10m+"."""
        if sign is not Sign.EXACTLY:
            return sign, end
        more = _MORE.match(self.text, end)
        if more is not None:
            return Sign.LEAST, more.end()
        return _behind().at(self.text, skip_space(self.text, end)) or (sign, end)

    def _is_open(self, end: int) -> bool:
        return self._behind(Sign.EXACTLY, end)[0] is not Sign.EXACTLY


def within(name: str, sign: Sign, first: int, last: int) -> Between:
    """From `first` to `last`, both included, as the sign says."""
    match sign:
        case Sign.LEAST:
            return Between(name, least=first)
        case Sign.MORE:
            return Between(name, least=last + 1)
        case Sign.MOST:
            return Between(name, most=last)
        case Sign.LESS:
            return Between(name, most=first - 1)
    return Between(name, first, last)


def _whole(values: Sequence[Decimal], end: int) -> tuple[int, int] | None:
    whole = len(values) == 1 and values[0] == int(values[0])
    return (int(values[0]), end) if whole else None


@cache
def _behind() -> Phrases[Sign]:
    return Phrases(BEHIND)


@cache
def _spans() -> Phrases[Span]:
    codes = {form: code for each in ASKED.values() for form, code in each.spans.items()}
    spans = {fold_text(form): Span.of_code(code) for form, code in codes.items()}
    return Phrases({form: span for form, span in spans.items() if span is not None})

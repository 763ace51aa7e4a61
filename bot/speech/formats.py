"""Numbers, money, dates and lists as one reader reads them: the one door to all formats."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal

from bot.domain.money import CURRENCIES, Money
from bot.speech import amounts, days, numbers
from bot.speech.calendars import Month
from bot.speech.phrases import Phrases
from bot.speech.reader import Reader


@dataclass(frozen=True, slots=True)
class Formats:
    """Plain texts, without HTML; charts and spreadsheets use them as they are."""

    reader: Reader
    phrases: Phrases

    def number(self, value: Decimal | int, *, decimals: int = 0) -> str:
        """Exact and grouped, with at least so many decimals."""
        return numbers.number(value, self.reader.locale, decimals=decimals)

    def percent(self, value: Decimal | int) -> str:
        return self.phrases("percent", number=self.number(value))

    def money(self, money: Money) -> str:
        """Every digit and the currency; dots for a reader who is told no amounts."""
        if not self.reader.amounts:
            return self.phrases("money-hidden")
        return amounts.full(money, self.reader, self.phrases)

    def compact(self, money: Money) -> str:
        """Three figures, for charts and buttons: "2.5M €"."""
        if not self.reader.amounts:
            return self.phrases("money-hidden")
        return amounts.compact(money, self.reader, self.phrases)

    def as_written(self, money: Money) -> Money:
        """Rounded to the digits that this reader writes: of a toman nobody says the tenth."""
        return amounts.as_written(money, self.reader)

    def currency(self, code: str) -> str:
        return amounts.unit(code, self.reader, self.phrases)

    def currencies(self) -> dict[str, str]:
        """The word or sign of each currency that money may be in, by its code."""
        return {code: self.currency(code) for code in CURRENCIES}

    def day(self, day: date, form: days.Form = "long") -> str:
        """Long "Tue 24 Nov 2026"; day "24 Nov 2026"; short "24 Nov" within this year."""
        return days.day_text(day, self.reader, self.phrases, form)

    def near(self, day: date) -> str:
        """As in "today", "tomorrow", "yesterday"; else the long date."""
        return days.near_day(day, self.reader, self.phrases)

    def month(self, month: Month, *, short: bool = False) -> str:
        """The month's name and year."""
        return days.month_label(month, self.reader, self.phrases, short=short)

    def month_name(self, month: Month, *, short: bool = False) -> str:
        naming = days.short_month_name if short else days.month_name
        return naming(month.month, month.calendar, self.reader, self.phrases)

    def weekday(self, index: int, *, initial: bool = False) -> str:
        """A weekday's short name or initial, Monday = 0."""
        naming = days.weekday_initial if initial else days.weekday
        return naming(index, self.reader.locale)

    def clock(self, moment: time) -> str:
        return days.clock_text(moment, self.reader, self.phrases)

    def when(self, instant: datetime) -> str:
        """An instant in the reader's zone: "today 10:00"."""
        return days.moment_text(instant, self.reader, self.phrases)

    def span(self, minutes: int) -> str:
        """A length of time: "2 h 15 min", "3 days"."""
        return days.span_text(minutes, self.reader.locale, self.phrases)

    def either(self, items: Sequence[str]) -> str:
        """As in "a, b or c"."""
        return self.listing(items, last_by="list-or")

    def listing(self, items: Sequence[str], *, last_by: str = "list-last") -> str:
        """As in "a, b and c"; the items are ready texts."""
        if not items:
            return ""
        *most, last = items
        if not most:
            return last
        head = most[0]
        for each in most[1:]:
            head = self.phrases("list-more", head=head, next=each)
        return self.phrases(last_by, head=head, last=last)

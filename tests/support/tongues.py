"""The four languages as reps write and read them: what is typed, and what must come of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from bot.domain.money import Money
from bot.domain.people import Locale

PERSIAN = str.maketrans("0123456789,.", "۰۱۲۳۴۵۶۷۸۹٬٫")
FRENCH = str.maketrans(",.", " ,")


@dataclass(frozen=True)
class Tongue:
    """`typed` comes from a phone's keyboard, `shown` is how the chat writes the same."""

    locale: Locale
    customer: str
    amount: str
    worth: Money
    close: str
    close_shown: str
    product: str
    letters: str
    follow_up: str
    due: datetime
    due_shown: str
    note: str
    year: str
    currency: str
    unit: int = 100
    """Minor units in one of the units that people count in."""

    def money(self, amount: int | Decimal) -> Money:
        return Money(int(amount * self.unit), self.currency)

    def shown(self, amount: int) -> str:
        """An amount as it stands on a card."""
        match self.locale:
            case Locale.EN:
                return f"{amount:,.2f} €"
            case Locale.FR:
                return f"{amount:,.2f} €".translate(FRENCH)
            case Locale.TH:
                return f"{amount:,.2f} บาท"
        return f"{amount:,} تومان".translate(PERSIAN)

    def typed(self, number: int) -> str:
        """A number with the digits of the keyboard."""
        return str(number).translate(PERSIAN) if self.locale is Locale.FA else str(number)


CLOSE = date(2026, 12, 15)
SUNDAY_AT_TEN = datetime.fromisoformat("2026-11-22 10:00")
NEXT_SATURDAY_AT_TEN = datetime.fromisoformat("2026-11-28 10:00")

TONGUES = (
    Tongue(
        locale=Locale.EN,
        customer="Northwind Mills",
        amount="2.5k",
        worth=Money.of(2500, "EUR"),
        close="15 Dec",
        close_shown="Tue 15 Dec 2026",
        product="Bronze impeller",
        letters="bron",
        follow_up="tomorrow 10am",
        due=SUNDAY_AT_TEN,
        due_shown="tomorrow 10:00",
        note="They bought elsewhere",
        year="2026",
        currency="EUR",
    ),
    Tongue(
        locale=Locale.FR,
        customer="Ateliers Durand",
        amount="2,5 k€",
        worth=Money.of(2500, "EUR"),
        close="15 déc.",
        close_shown="mar. 15 déc. 2026",
        product="Étanchéité",
        letters="etanch",
        follow_up="demain 10h",
        due=SUNDAY_AT_TEN,
        due_shown="demain 10:00",
        note="Ils ont acheté ailleurs",
        year="2026",
        currency="EUR",
    ),
    Tongue(
        locale=Locale.FA,
        customer="فولاد آریا",
        amount="۱۲ میلیون تومان",
        worth=Money.of(120_000_000, "IRR"),
        close="۲۴ آذر",
        close_shown="سه‌شنبه ۲۴ آذر ۱۴۰۵",
        product="پمپ كوچك",
        letters="پمپ کوچ",
        follow_up="شنبه آینده ساعت ۱۰",
        due=NEXT_SATURDAY_AT_TEN,
        due_shown="شنبه ۷ آذر ۱۴۰۵، ساعت ۱۰:۰۰",
        note="از جای دیگری خریدند",
        year="۱۴۰۵",
        currency="IRR",
        unit=1000,
    ),
    Tongue(
        locale=Locale.TH,
        customer="บริษัท สยามปั๊ม จำกัด",
        amount="2 หมื่น 5 พัน",
        worth=Money.of(25_000, "THB"),
        close="15 ธ.ค.",
        close_shown="อ. 15 ธ.ค. 2569",
        product="ปั๊มน้ำ",
        letters="ปั๊ม",
        follow_up="พรุ่งนี้ 10 โมง",
        due=SUNDAY_AT_TEN,
        due_shown="พรุ่งนี้ 10:00",
        note="ซื้อจากที่อื่นแล้ว",
        year="2569",
        currency="THB",
    ),
)

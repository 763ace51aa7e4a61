"""Whole numbers in words, up to 10^18: English, French, Persian and Thai."""

# ruff: noqa: PLR2004 - the numbers are those of the languages

from __future__ import annotations

from collections.abc import Callable, Iterator

from bot.domain.people import Locale

_EN_UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_EN_TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905
_EN_GROUPS = ("", " thousand", " million", " billion", " trillion", " quadrillion")

_FR_UNITS = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
]
_FR_TENS = "_ _ vingt trente quarante cinquante soixante".split()  # noqa: SIM905
_FR_GROUPS = ("", "mille", "million", "milliard", "billion", "billiard")

_FA_UNITS = [
    "صفر",
    "یک",
    "دو",
    "سه",
    "چهار",
    "پنج",
    "شش",
    "هفت",
    "هشت",
    "نه",
    "ده",
    "یازده",
    "دوازده",
    "سیزده",
    "چهارده",
    "پانزده",
    "شانزده",
    "هفده",
    "هجده",
    "نوزده",
]
_FA_TENS = "_ _ بیست سی چهل پنجاه شصت هفتاد هشتاد نود".split()  # noqa: SIM905
_FA_HUNDREDS = ["_", "صد", "دویست", "سیصد", "چهارصد", "پانصد", "ششصد", "هفتصد", "هشتصد", "نهصد"]
_FA_GROUPS = ("", " هزار", " میلیون", " میلیارد", " تریلیون", " کوادریلیون")
_FA_AND = " و "

_TH_DIGITS = "ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า".split()  # noqa: SIM905
_TH_PLACES = ("", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน")
_TH_MILLION = 10**6


def cardinal(number: int, locale: Locale) -> str:
    """`number` in words; it is at least 0."""
    return _SPOKEN[locale](number)


def _thousands(number: int) -> Iterator[tuple[int, int]]:
    """(three digits, which group), the highest group first, empty groups left out."""
    groups = []
    while number:
        number, rest = divmod(number, 1000)
        groups.append(rest)
    return ((each, at) for at, each in reversed(list(enumerate(groups))) if each)


# English -------------------------------------------------------------------------------


def _english(number: int) -> str:
    if number == 0:
        return _EN_UNITS[0]
    parts = [
        (_english_below_1000(each) + _EN_GROUPS[at], each, at) for each, at in _thousands(number)
    ]
    words = ", ".join(part for part, _, _ in parts[:-1])
    last, each, at = parts[-1]
    if not words:
        return last
    return f"{words} and {last}" if at == 0 and each < 100 else f"{words}, {last}"


def _english_below_1000(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    words = [f"{_EN_UNITS[hundreds]} hundred"] if hundreds else []
    if rest:
        tens, units = divmod(rest, 10)
        below = _EN_UNITS[rest] if rest < 20 else _EN_TENS[tens]
        words.append(f"{below}-{_EN_UNITS[units]}" if rest > 20 and units else below)
    return " and ".join(words)


# French --------------------------------------------------------------------------------


def _french(number: int) -> str:
    if number == 0:
        return _FR_UNITS[0]
    return " ".join(_french_group(each, at) for each, at in _thousands(number))


def _french_group(number: int, at: int) -> str:
    if at == 0:
        return _french_below_1000(number, ends=True)
    if at == 1:
        # "mille" is a numeral: no plural, no "un" before it, nothing agrees in front of it.
        return "mille" if number == 1 else f"{_french_below_1000(number, ends=False)} mille"
    plural = "s" if number > 1 else ""
    return f"{_french_below_1000(number, ends=True)} {_FR_GROUPS[at]}{plural}"


def _french_below_1000(number: int, *, ends: bool) -> str:
    """`ends`: nothing but a noun follows, so that "cents" and "quatre-vingts" agree."""
    hundreds, rest = divmod(number, 100)
    words = []
    if hundreds:
        agrees = "s" if hundreds > 1 and not rest and ends else ""
        words.append(f"cent{agrees}" if hundreds == 1 else f"{_FR_UNITS[hundreds]} cent{agrees}")
    if rest:
        words.append(_french_below_100(rest, ends=ends))
    return " ".join(words)


def _french_below_100(number: int, *, ends: bool) -> str:
    if number < 20:
        return _FR_UNITS[number]
    if number >= 80:
        if number == 80:
            return "quatre-vingts" if ends else "quatre-vingt"
        return f"quatre-vingt-{_FR_UNITS[number - 80]}"
    tens, units = (6, number - 60) if number >= 60 else divmod(number, 10)
    if units == 0:
        return _FR_TENS[tens]
    joint = " et " if units in (1, 11) else "-"
    return f"{_FR_TENS[tens]}{joint}{_FR_UNITS[units]}"


# Persian -------------------------------------------------------------------------------


def _persian(number: int) -> str:
    if number == 0:
        return _FA_UNITS[0]
    return _FA_AND.join(_persian_group(each, at) for each, at in _thousands(number))


def _persian_group(number: int, at: int) -> str:
    if at == 1 and number == 1:
        return _FA_GROUPS[1].strip()
    return _persian_below_1000(number) + _FA_GROUPS[at]


def _persian_below_1000(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    words = [_FA_HUNDREDS[hundreds]] if hundreds else []
    if rest >= 20:
        tens, rest = divmod(rest, 10)
        words.append(_FA_TENS[tens])
    if rest:
        words.append(_FA_UNITS[rest])
    return _FA_AND.join(words)


# Thai ----------------------------------------------------------------------------------


def _thai(number: int) -> str:
    if number == 0:
        return _TH_DIGITS[0]
    millions, rest = divmod(number, _TH_MILLION)
    words = f"{_thai(millions)}ล้าน" if millions else ""
    return words + _thai_below_million(rest, after=bool(millions))


def _thai_below_million(number: int, *, after: bool) -> str:
    digits = str(number) if number else ""
    words = ""
    for at, digit in zip(reversed(range(len(digits))), digits, strict=True):
        words += _thai_digit(int(digit), at, alone=len(digits) == 1 and not after)
    return words


def _thai_digit(digit: int, at: int, *, alone: bool) -> str:
    if digit == 0:
        return ""
    if at == 0 and digit == 1 and not alone:
        return "เอ็ด"
    if at == 1 and digit in (1, 2):
        return "สิบ" if digit == 1 else "ยี่สิบ"
    return _TH_DIGITS[digit] + _TH_PLACES[at]


_SPOKEN: dict[Locale, Callable[[int], str]] = {
    Locale.EN: _english,
    Locale.FR: _french,
    Locale.FA: _persian,
    Locale.TH: _thai,
}

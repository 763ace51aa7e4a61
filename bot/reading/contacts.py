"""By what two people mean the same customer: phone numbers and e-mail addresses."""

from __future__ import annotations

import re
import unicodedata

LEAST_DIGITS = 5
"""Fewer are an extension or a slip: nobody is found by them."""
NATIONAL_AT_MOST = 10
"""A longer number without a zero before it begins with the code of its country."""

_CODES = re.compile("1|7|20|27|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9][0-9]{2}")
"""Country codes: one digit, two of these, else three."""
_ITALY = "39"
"""Writes its zero after the country code too."""
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")


def phone_key(text: str) -> str | None:
    """The same for +98 912 123 4567, 0098 912…, 0912… and ۰۹۱۲…; None for what is no number.

    It is the number inside its country: who writes 0912… does not say which country.
    """
    typed = text.strip().removeprefix("tel:").strip()
    digits = "".join(_digits(typed))
    if typed[:1] in ("+", "＋"):
        return _kept(_national(digits))
    if digits.startswith("00"):
        return _kept(_national(digits[2:]))
    if digits.startswith("0"):
        return _kept(digits[1:])
    return _kept(_national(digits) if len(digits) > NATIONAL_AT_MOST else digits)


def email_key(text: str) -> str | None:
    """In small letters; None for what is no address."""
    typed = unicodedata.normalize("NFKC", text).strip().casefold()
    return typed if _EMAIL.fullmatch(typed) else None


def contact_keys(phones: tuple[str, ...], email: str | None) -> tuple[str, ...]:
    """What a customer can be found by, each once; a letter before it says which it is."""
    numbers = (phone_key(each) for each in phones)
    address = email_key(email) if email else None
    keys = [*(f"p{each}" for each in numbers if each), *([f"e{address}"] if address else [])]
    return tuple(dict.fromkeys(keys))


def _digits(text: str) -> list[str]:
    return [str(unicodedata.digit(each)) for each in text if each.isdigit()]


def _national(digits: str) -> str:
    code = _CODES.match(digits)
    if code is None:
        return digits
    rest = digits[code.end() :]
    return rest if code[0] == _ITALY else rest.removeprefix("0")


def _kept(digits: str) -> str | None:
    return digits if len(digits) >= LEAST_DIGITS else None

"""Numbers as a language writes them: grouping by Babel, digits of ours."""

from __future__ import annotations

from decimal import Decimal

from babel.numbers import format_decimal

from bot.domain.people import Locale

_PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
# The mark before it keeps the sign on the left of the digits in a Persian line.
_MINUS = {Locale.FA: "\u200e−"}


def digits(text: str, locale: Locale) -> str:
    """The digits people of this language write; Thai people write 0-9, too."""
    return text.translate(_PERSIAN_DIGITS) if locale is Locale.FA else text


def number(value: Decimal | int, locale: Locale, *, decimals: int = 0) -> str:
    """Grouped and exact, with at least so many decimals."""
    size = abs(Decimal(value))
    text = format_decimal(
        size.normalize() if size else Decimal(0),
        "#,##0." + "0" * decimals if decimals else "#,##0",
        locale=locale,
        decimal_quantization=False,  # Babel would round to the pattern
        numbering_system="default",
    )
    sign = _MINUS.get(locale, "−") if value < 0 else ""
    return sign + digits(text, locale)

"""An amount in words: the number, the currency, and its coins where there are any."""

from __future__ import annotations

from bot.domain.money import CURRENCIES, Money, rounded
from bot.domain.people import Locale
from bot.speech.in_words.cardinals import cardinal
from bot.speech.in_words.currencies import CURRENCY_WORDS, Noun

_AND = {Locale.EN: " and ", Locale.FR: " et ", Locale.FA: " و ", Locale.TH: ""}
_MINUS = {Locale.EN: "minus ", Locale.FR: "moins ", Locale.FA: "منفی ", Locale.TH: "ลบ"}
_TH_EXACTLY = "ถ้วน"
_FRENCH_VOWELS = "aeiouyéèêàâîïôûh"
_FRENCH_OF = 10**6


def amount_in_words(amount: Money, locale: Locale) -> str:
    """As it is shown: of a currency written without decimals the small coins are rounded."""
    currency = CURRENCIES[amount.currency]
    shown = abs(rounded(amount.value.scaleb(currency.shown)))
    units, coins = divmod(shown, 10**currency.shown)
    unit, coin = CURRENCY_WORDS[amount.currency][locale]
    words = _counted(units, unit, locale) if units or not coins else ""
    if coins and coin is not None:
        words += (_AND[locale] if words else "") + _counted(coins, coin, locale)
    elif locale is Locale.TH:
        words += _TH_EXACTLY
    return _MINUS[locale] + words if amount.minor < 0 else words


def _counted(number: int, noun: Noun, locale: Locale) -> str:
    spoken = cardinal(number, locale)
    if locale is Locale.TH:
        return spoken + noun.one
    # French counts nothing as one, English as many.
    one = number < 2 if locale is Locale.FR else number == 1  # noqa: PLR2004
    name = noun.one if one else noun.more
    if locale is Locale.FR:
        return _french(number, spoken, name)
    return f"{spoken} {name}"


def _french(number: int, spoken: str, name: str) -> str:
    """After a round million the noun takes "de": "un million d’euros"; and it is "une livre"."""
    if spoken.endswith("un") and name.split(maxsplit=1)[0].rstrip("s") in _FEMININE:
        spoken += "e"
    if number and number % _FRENCH_OF == 0:
        elided = name[0].lower() in _FRENCH_VOWELS
        return f"{spoken} d’{name}" if elided else f"{spoken} de {name}"
    return f"{spoken} {name}"


_FEMININE = frozenset({"livre", "roupie", "baïsa"})

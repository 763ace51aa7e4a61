"""The cities of time zones as a reader calls them."""

from __future__ import annotations

from functools import lru_cache

from babel.dates import get_timezone_location

from bot.domain.people import Locale


@lru_cache(maxsize=2048)
def city(zone: str, locale: Locale) -> str:
    """The city a zone such as "Asia/Tehran" is named after; the name itself where none is."""
    name: str = get_timezone_location(zone, locale=locale.value, return_city=True)
    return name or zone.rpartition("/")[2].replace("_", " ")

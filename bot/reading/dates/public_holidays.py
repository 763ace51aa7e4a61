"""The public holidays of a country, named in a language; and the country of a time zone."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from importlib.resources import files

COUNTRIES = ("IR", "TH", "FR", "GB", "AE", "TR", "CA", "US")
"""Those that are offered, as ISO 3166 has them."""

_NAMED_IN = {
    "en": ("en_US", "en_GB"),
    "fa": ("fa_IR", "en_US"),
    "fr": ("fr", "en_US"),
    "th": ("th", "en_US"),
}
"""The languages in which a name is looked for, the best first."""


@lru_cache(maxsize=256)
def public_holidays(country: str, year: int, lang: str = "en") -> Mapping[date, str]:
    """By day; empty for a country nobody knows of. The year is Gregorian."""
    # Loaded only where somebody keeps holidays: it takes a third of a second.
    import holidays

    if country not in holidays.list_supported_countries(include_aliases=False):
        return {}
    spoken = holidays.country_holidays(country).supported_languages
    named = next((each for each in _NAMED_IN[lang] if each in spoken), None)
    return dict(holidays.country_holidays(country, years=year, language=named))


@lru_cache(maxsize=512)
def country_of(zone: str) -> str:
    """Of "Europe/Paris" it is "FR"; empty for a zone that belongs to no country alone."""
    return _by_zone().get(zone, "")


@lru_cache(maxsize=1)
def _by_zone() -> Mapping[str, str]:
    listed = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in listed.splitlines() if not line.startswith("#"))
    return {row[2]: row[0] for row in rows}

"""The cities of the time zone database, and where they are."""

from __future__ import annotations

import re
from functools import lru_cache
from heapq import nsmallest
from importlib.resources import files
from math import asin, cos, radians, sin, sqrt

from bot.domain.people import Locale
from bot.reading.names import search_key
from bot.speech.cities import city

# Degrees of latitude have two figures and those of longitude three, seconds or not.
_PLACE = re.compile(r"([+-])(\d{2})(\d{2})(\d{2})?([+-])(\d{3})(\d{2})(\d{2})?")
_MOST_CITIES = 8
_NEAREST = 3


def is_zone(name: str) -> bool:
    """Whether this is a zone's IANA name, exactly."""
    return name in _zones()


def of_city(typed: str, locale: Locale = Locale.EN) -> tuple[str, ...]:
    """The zones whose city or whole name begins as typed, in this language or in English; an
    exact one stands alone.
    """
    key = search_key(typed)
    if not key:
        return ()
    named = [zone for zone in _zones() if search_key(zone) == key]
    called = {**_called(Locale.EN), **_called(locale)}
    exact = [zone for name, zone in called.items() if name == key]
    begun = [zone for name, zone in called.items() if name.startswith(key)]
    return tuple(dict.fromkeys(named or exact or begun))[:_MOST_CITIES]


@lru_cache(maxsize=8)
def _called(locale: Locale) -> dict[str, str]:
    """The zones by the search key of their city, as it is called in a language."""
    if locale is Locale.EN:
        return {search_key(city_of(zone)): zone for zone in _places()}
    return {search_key(city(zone, locale)): zone for zone in _places()}


def around(latitude: float, longitude: float) -> tuple[str, ...]:
    """The zones whose cities are nearest to this place, in degrees, the nearest first."""
    here = radians(latitude), radians(longitude)
    return tuple(nsmallest(_NEAREST, _places(), key=lambda zone: _apart(here, _places()[zone])))


def city_of(zone: str) -> str:
    """The city of "Europe/Paris", as people write it."""
    return zone.rpartition("/")[2].replace("_", " ")


@lru_cache(maxsize=1)
def _zones() -> frozenset[str]:
    """Those named after a place: "Europe/Paris", not "Etc/GMT+1" or "EST"."""
    listed = files("tzdata").joinpath("zones").read_text(encoding="utf-8").split()
    return frozenset(zone for zone in listed if "/" in zone and not zone.startswith("Etc/"))


@lru_cache(maxsize=1)
def _places() -> dict[str, tuple[float, float]]:
    """Where each zone's city is, in radians north and east; one zone for each city."""
    table = files("tzdata").joinpath("zoneinfo/zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return {row[2].strip(): _coordinates(row[1]) for row in rows}


def _coordinates(written: str) -> tuple[float, float]:
    """ISO 6709: "+4852+00220", with or without seconds."""
    found = _PLACE.fullmatch(written)
    if found is None:
        raise ValueError(f"not a place: {written}")
    return _radians(*found.groups()[:4]), _radians(*found.groups()[4:])


def _radians(sign: str, degrees: str, minutes: str, seconds: str | None) -> float:
    angle = int(degrees) + int(minutes) / 60 + int(seconds or 0) / 3600
    return radians(-angle if sign == "-" else angle)


def _apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    """The angle between two places as seen from the middle of the earth (haversine)."""
    north, east = (there - from_here for from_here, there in zip(one, other, strict=True))
    chord = sin(north / 2) ** 2 + cos(one[0]) * cos(other[0]) * sin(east / 2) ** 2
    return 2 * asin(min(1.0, sqrt(chord)))

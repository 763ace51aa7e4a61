"""Places on the earth: in millionths of a degree, and metres between them."""

from __future__ import annotations

from dataclasses import dataclass
from math import asin, ceil, cos, radians, sin, sqrt

EARTH_METRES = 6_371_008.8
"""The mean radius."""
MILLIONTHS = 1_000_000
_HALF_ROUND = 180 * MILLIONTHS


@dataclass(frozen=True, slots=True)
class Place:
    latitude: int
    longitude: int

    @classmethod
    def of_degrees(cls, latitude: float, longitude: float) -> Place:
        """ValueError for what is on no map."""
        place = cls(round(latitude * MILLIONTHS), round(longitude * MILLIONTHS))
        if abs(place.latitude) > _HALF_ROUND // 2 or abs(place.longitude) > _HALF_ROUND:
            raise ValueError("no such place")
        return place


def metres_between(one: Place, other: Place) -> int:
    """Along the surface, by the haversine formula; whole metres."""
    north, south = _radians(one.latitude), _radians(other.latitude)
    rise = (south - north) / 2
    turn = _radians(other.longitude - one.longitude) / 2
    half_chord = sin(rise) ** 2 + cos(north) * cos(south) * sin(turn) ** 2
    return round(2 * EARTH_METRES * asin(min(1.0, sqrt(half_chord))))


@dataclass(frozen=True, slots=True)
class Box:
    """Whatever is within some metres of a place lies in it, and little else.

    `spans` are one or two ranges of longitude: a box over the date line is cut there.
    """

    south: int
    north: int
    spans: tuple[tuple[int, int], ...]


def box_around(place: Place, metres: int) -> Box:
    """So that an index can find candidates before anything is computed."""
    high = ceil(metres / EARTH_METRES * _HALF_ROUND / 3.141592653589793)
    south, north = place.latitude - high, place.latitude + high
    pole = _HALF_ROUND // 2
    if north >= pole or south <= -pole:
        return Box(max(south, -pole), min(north, pole), ((-_HALF_ROUND, _HALF_ROUND),))
    widest = max(abs(_radians(south)), abs(_radians(north)))
    wide = ceil(high / cos(widest))
    return Box(south, north, _spans(place.longitude - wide, place.longitude + wide))


def _spans(west: int, east: int) -> tuple[tuple[int, int], ...]:
    around = 2 * _HALF_ROUND
    if west < -_HALF_ROUND:
        return (-_HALF_ROUND, east), (west + around, _HALF_ROUND)
    if east > _HALF_ROUND:
        return (west, _HALF_ROUND), (-_HALF_ROUND, east - around)
    return ((west, east),)


def _radians(millionths: int) -> float:
    return radians(millionths / MILLIONTHS)

"""Distances that can be looked up, and boxes that hold whatever is near."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.places import Place, box_around, metres_between

TEHRAN = Place.of_degrees(35.6892, 51.3890)
BANGKOK = Place.of_degrees(13.7563, 100.5018)
PARIS = Place.of_degrees(48.8566, 2.3522)
LONDON = Place.of_degrees(51.5074, -0.1278)


@pytest.mark.parametrize(
    ("one", "other", "kilometres"),
    [(PARIS, LONDON, 344), (TEHRAN, BANGKOK, 5457), (PARIS, TEHRAN, 4208)],
)
def test_distances_of_the_atlas(one: Place, other: Place, kilometres: int) -> None:
    assert metres_between(one, other) == pytest.approx(kilometres * 1000, abs=1000)
    assert metres_between(one, other) == metres_between(other, one)


def test_short_ways() -> None:
    here = Place.of_degrees(48.8584, 2.2945)
    assert metres_between(here, here) == 0
    # A minute of arc along a meridian is a nautical mile, 1,853 m on the mean sphere.
    assert metres_between(Place(0, 0), Place(1_000_000 // 60, 0)) == 1853
    assert metres_between(Place(0, 179_999_000), Place(0, -179_999_000)) == 222


def test_the_other_end_of_the_world() -> None:
    assert metres_between(Place(0, 0), Place(0, 180_000_000)) == 20_015_114


@pytest.mark.parametrize(("latitude", "longitude"), [(90.1, 0), (-91, 0), (0, 180.5), (1e9, 0)])
def test_what_is_on_no_map(latitude: float, longitude: float) -> None:
    with pytest.raises(ValueError, match="no such place"):
        Place.of_degrees(latitude, longitude)


places = st.builds(
    Place, st.integers(-90_000_000, 90_000_000), st.integers(-180_000_000, 180_000_000)
)


offsets = st.integers(-2_000, 2_000) | st.integers(-900_000, 900_000)


@given(places, offsets, offsets)
def test_whatever_is_near_is_in_the_box(here: Place, north: int, east: int) -> None:
    latitude = max(-90_000_000, min(90_000_000, here.latitude + north))
    longitude = (here.longitude + east + 180_000_000) % 360_000_000 - 180_000_000
    there = Place(latitude, longitude)
    box = box_around(here, metres_between(here, there) + 1)
    assert box.south <= latitude <= box.north
    assert any(west <= longitude <= far for west, far in box.spans)

"""A packed picture is read as what was drawn, and an equal one is packed alike."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from bot.charts.png import packed


@pytest.mark.parametrize("size", [(1, 1), (3, 5), (40, 7)])
def test_every_dot_is_read_as_it_was_drawn(size):
    dots = np.random.default_rng(7).integers(0, 256, (*size, 4), dtype=np.uint8)

    with Image.open(io.BytesIO(packed(dots))) as picture:
        assert (picture.mode, picture.size) == ("RGB", size[::-1])
        assert np.array_equal(np.asarray(picture), dots[:, :, :3])
    assert packed(dots.copy()) == packed(dots)


def test_what_is_under_the_dots_is_not_changed():
    dots = np.full((2, 2, 4), 9, np.uint8)
    packed(dots)

    assert (dots == 9).all()

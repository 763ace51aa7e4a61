"""Pinned looks. Pictures are kept under the style version, so a new look needs a new version."""

from __future__ import annotations

import hashlib

import pytest
from matplotlib.colors import to_hex
from matplotlib.patches import Patch
from matplotlib.text import Text

from bot.charts.draw import figure
from bot.charts.samples import all_samples
from bot.charts.spec import FunnelSpec, ReasonsSpec, TrendSpec
from bot.charts.studio import STYLE_VERSION

PINNED = {
    (5, FunnelSpec): "a4d766a04464",
    (5, ReasonsSpec): "29b0194a5698",
    (5, TrendSpec): "d89542d6daf9",
}


def look(spec) -> str:
    """Hash where everything stands, how large and in which colour, to a tenth of a point."""
    drawn = figure(spec)
    texts = [
        (
            text.get_text(),
            *(round(float(at), 1) for at in text.get_position()),
            text.get_fontsize(),
            to_hex(text.get_color()),
        )
        for text in drawn.findobj(Text)
    ]
    boxes = [
        (
            *(round(float(at), 1) for at in patch.get_window_extent().bounds),
            to_hex(patch.get_facecolor()),
        )
        for patch in drawn.findobj(Patch)
    ]
    return hashlib.sha256(repr((texts, boxes)).encode()).hexdigest()[:12]


@pytest.mark.parametrize("kind", [FunnelSpec, ReasonsSpec, TrendSpec])
def test_a_new_look_needs_a_new_style_version(kind):
    sample = next(spec for spec in all_samples() if type(spec) is kind)

    assert look(sample) == PINNED[STYLE_VERSION, kind]

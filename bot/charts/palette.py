"""Colours for day and night, chosen to stay apart for colour-blind readers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.charts.spec import Theme, Tone


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as "#RRGGBB".

    fills: tones as areas; `Tone.PLAIN` is the quiet bar.
    inks: the same tones as text on the background; `Tone.PLAIN` is muted text.
    on_fill: text set on an area of won, lost or open.
    reference: a bar that is compared with, not counted, as in "Target".
    series: parts that mean no outcome, told apart without green beside red; the quiet bar is
    left for "other".
    """

    background: str
    panel: str
    ink: str
    muted: str
    grid: str
    on_fill: str
    reference: str
    fills: Mapping[Tone, str]
    inks: Mapping[Tone, str]
    series: tuple[str, ...]


LIGHT = Palette(
    background="#FFFFFF",
    panel="#F3F5F8",
    ink="#15202B",
    muted="#566370",
    grid="#E3E8EE",
    on_fill="#FFFFFF",
    reference="#7B8794",
    fills={
        Tone.PLAIN: "#C9D3DD",
        Tone.WON: "#009E73",
        Tone.LOST: "#D55E00",
        Tone.OPEN: "#0072B2",
    },
    inks={
        Tone.PLAIN: "#566370",
        Tone.WON: "#00704F",
        Tone.LOST: "#A84600",
        Tone.OPEN: "#005A8D",
    },
    series=("#0072B2", "#E69F00", "#B0609A", "#56B4E9", "#7A6A4F"),
)
DARK = Palette(
    background="#17212B",
    panel="#1F2C38",
    ink="#F2F6FA",
    muted="#A3B1BF",
    grid="#2C3A48",
    on_fill="#15202B",
    reference="#7B8794",
    fills={
        Tone.PLAIN: "#3D4E5E",
        Tone.WON: "#35C79A",
        Tone.LOST: "#FF9350",
        Tone.OPEN: "#56B4E9",
    },
    inks={
        Tone.PLAIN: "#A3B1BF",
        Tone.WON: "#4CD6AB",
        Tone.LOST: "#FFA96F",
        Tone.OPEN: "#7CC5F0",
    },
    series=("#56B4E9", "#F0B440", "#DE8FC6", "#2A7FB8", "#B7A583"),
)


def palette(theme: Theme) -> Palette:
    return DARK if theme is Theme.DARK else LIGHT


def blend(low: str, high: str, share: float) -> str:
    """Mix two "#RRGGBB" colours: `share` 0 is all `low`, 1 is all `high`."""
    pairs = zip(_channels(low), _channels(high), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def is_dark(colour: str) -> bool:
    """Tell whether white text reads better than black on `colour`."""
    red, green, blue = _channels(colour)
    return 0.299 * red + 0.587 * green + 0.114 * blue < 140  # noqa: PLR2004 - of 255


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)

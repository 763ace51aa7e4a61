"""Print every kind of chart on one sheet, at the width of a phone, to look at them together.

Usage: python -m bot.charts.contact_sheet OUT.png [--full FOLDER] [--few]

A row for each kind: English, French, Persian and Thai, by day and by night. `docs/pictures`
keeps it as `charts.png`. With `--few`, the invented samples of the tests instead.
"""

from __future__ import annotations

import argparse
import io
from pathlib import Path

import numpy as np
from PIL import Image

from bot.charts.draw import render
from bot.charts.samples import all_samples
from bot.charts.samples.matrix import in_every_language

_PHONE_WIDTH = 360
_GAP = 12
_IN_A_ROW = 8
"""Four languages, twice."""
_FEW_IN_A_ROW = 4
_COLOURS = 256
_TABLE = "#8A94A0"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, help="the PNG to write")
    parser.add_argument("--full", type=Path, help="a folder for every chart at full size")
    parser.add_argument("--few", action="store_true", help="one of each, in mixed languages")
    arguments = parser.parse_args()
    few = arguments.few
    pictures = [render(spec) for spec in (all_samples() if few else in_every_language())]
    sheet = contact_sheet(pictures, in_a_row=_FEW_IN_A_ROW if few else _IN_A_ROW)
    in_few_colours(sheet).save(arguments.out, optimize=True)
    if arguments.full:
        arguments.full.mkdir(parents=True, exist_ok=True)
        for number, picture in enumerate(pictures):
            (arguments.full / f"{number:02}.png").write_bytes(picture)


def contact_sheet(pictures: list[bytes], *, in_a_row: int) -> Image.Image:
    """Lay PNG pictures out in rows, each 360 px wide."""
    small = [_phone_sized(picture) for picture in pictures]
    rows = [small[at : at + in_a_row] for at in range(0, len(small), in_a_row)]
    heights = [max(picture.height for picture in row) + _GAP for row in rows]
    size = (in_a_row * (_PHONE_WIDTH + _GAP) + _GAP, sum(heights) + _GAP)
    sheet = Image.new("RGB", size, _TABLE)
    top = _GAP
    for row, tall in zip(rows, heights, strict=True):
        for column, picture in enumerate(row):
            sheet.paste(picture, (_GAP + column * (_PHONE_WIDTH + _GAP), top))
        top += tall
    return sheet


def in_few_colours(sheet: Image.Image) -> Image.Image:
    """A third of the size. What fills areas keeps its very colour, the edges of letters the
    nearest one there is: a picker of colours would rather make a pale grey pink.
    """
    pixels = np.asarray(sheet).astype(np.uint32)
    mixed = (pixels[..., 0] << 16) | (pixels[..., 1] << 8) | pixels[..., 2]
    colours, counts = np.unique(mixed, return_counts=True)
    most = np.sort(colours[np.argsort(-counts.astype(np.int64), kind="stable")[:_COLOURS]])
    palette = Image.new("P", (1, 1))
    palette.putpalette([int(each) >> part & 255 for each in most for part in (16, 8, 0)])
    # The library takes colours that are near each other for one.
    nearest = np.asarray(sheet.quantize(palette=palette, dither=Image.Dither.NONE))
    place = np.minimum(np.searchsorted(most, mixed), len(most) - 1)
    found = Image.fromarray(np.where(most[place] == mixed, place, nearest).astype(np.uint8))
    found.putpalette(palette.getpalette() or [])
    return found


def _phone_sized(picture: bytes) -> Image.Image:
    full = Image.open(io.BytesIO(picture))
    return full.resize((_PHONE_WIDTH, full.height * _PHONE_WIDTH // full.width))


if __name__ == "__main__":
    main()

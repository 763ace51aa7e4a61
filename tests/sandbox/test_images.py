"""Sizes read from the first bytes of a picture."""

from __future__ import annotations

import struct

import pytest

from bot.sandbox.images import image_size, image_type

JPEG = b"\xff\xd8\xff\xe0\0\x04ab\xff\xc2\0\x11\x08" + struct.pack(">HH", 123, 321) + bytes(20)
GIF = b"GIF89a" + struct.pack("<HH", 321, 123)
WEBP_EXTENDED = b"RIFF....WEBPVP8X" + bytes(8) + b"\x40\x01\x00\x7a\x00\x00"
WEBP_LOSSY = b"RIFF....WEBPVP8 " + bytes(10) + struct.pack("<HH", 321, 123)
WEBP_LOSSLESS = b"RIFF....WEBPVP8L" + bytes(5) + struct.pack("<I", 320 | 122 << 14)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (JPEG, "image/jpeg"),
        (GIF, "image/gif"),
        (WEBP_EXTENDED, "image/webp"),
        (WEBP_LOSSY, "image/webp"),
        (WEBP_LOSSLESS, "image/webp"),
    ],
)
def test_size_and_type(data: bytes, kind: str) -> None:
    assert image_size(data) == (321, 123)
    assert image_type(data) == kind


@pytest.mark.parametrize("data", [b"", b"text", JPEG[:8], GIF[:7], b"\x89PNG\r\n\x1a\n"])
def test_what_is_cut_off_or_no_picture(data: bytes) -> None:
    assert image_size(data) is None

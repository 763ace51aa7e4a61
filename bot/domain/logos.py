"""The company's logo, as it stands on its papers."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.domain.errors import Invalid

MOST_BYTES = 2 * 1024 * 1024
"""It goes into every PDF, whole."""

MOST_POINTS = 16_000_000
"""Of a picture that is drawn; two megabytes of one colour can be a thousand times as many."""

PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"

SEGMENT = 0xFF
FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Segments of a JPEG that tell its size."""
ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
"""Segments without a length."""


@dataclass(eq=False, kw_only=True)
class Logo:
    """A picture and nothing else; another one is another row."""

    id: int = field(init=False, repr=False)
    content: bytes = field(repr=False)


def must_not_exceed(size: int) -> None:
    if size > MOST_BYTES:
        raise Invalid("logo-too-large", most=MOST_BYTES // 1024 // 1024)


def must_be_logo(content: bytes) -> None:
    """Refuses by name what is no PNG or JPEG by its first bytes, or too much of one.

    One that does not say how many points it has is refused as well. Whether the rest of it
    can be drawn is for whoever draws it to say.
    """
    must_not_exceed(len(content))
    if not content.startswith((PNG, JPEG)):
        raise Invalid("logo-kind")
    points = points_of(content)
    if not points:
        raise Invalid("logo-kind")
    if points > MOST_POINTS:
        raise Invalid("logo-too-many-points", most=MOST_POINTS // 10**6)


def points_of(content: bytes) -> int:
    """How many a PNG or JPEG says it has; 0 where it does not say."""
    if content.startswith(PNG):
        width, height = content[16:20], content[20:24]
        return int.from_bytes(width, "big") * int.from_bytes(height, "big")
    at = len(JPEG) - 1
    while at + 9 <= len(content) and content[at] == SEGMENT:
        kind, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4], "big")
        if kind == SEGMENT:
            # Any number of these may stand before a segment and mean nothing.
            at += 1
            continue
        if kind in ALONE:
            at += 2
            continue
        if kind in FRAMES:
            height, width = content[at + 5 : at + 7], content[at + 7 : at + 9]
            return int.from_bytes(width, "big") * int.from_bytes(height, "big")
        at += 2 + length
    return 0

"""The company's logo, as it stands on its papers."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.domain.errors import Invalid

MOST_BYTES = 2 * 1024 * 1024
"""It goes into every PDF, whole."""

PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"


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

    Whether the rest of it can be drawn is for whoever draws it to say.
    """
    must_not_exceed(len(content))
    if not content.startswith((PNG, JPEG)):
        raise Invalid("logo-kind")

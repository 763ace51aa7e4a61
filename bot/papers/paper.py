"""What stands on a document, in the words of its reader: nothing is worked out from here on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two that deal with each other: who sells, or who is sold to."""

    name: str
    lines: tuple[str, ...] = ()
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A page or more, A4. All texts are shown as they are; `rows` may be empty.

    `columns` are the headings: the first is the line's number, the second its name, the
    rest are figures. The last of `sums` is the one that is paid.
    """

    lang: str
    """ISO 639-1, for the hyphens and the reading programs of the blind."""
    rtl: bool = False
    digits: str = "0123456789"
    kind: str
    number: str
    code: str
    """What the document is found by again, on every page."""
    scan: str = ""
    """What a camera reads off the square of dots beside it; empty: there is none."""
    seller: Side
    buyer: Side
    facts: tuple[tuple[str, str], ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    sums: tuple[tuple[str, str], ...] = ()
    words_label: str = ""
    words: str = ""
    notes: tuple[str, ...] = ()
    logo: bytes | None = None
    """A PNG or JPEG."""

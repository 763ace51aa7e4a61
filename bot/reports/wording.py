"""Words for a terminal or another program."""

from __future__ import annotations

import unicodedata

_JOINERS = "\u200c\u200d"


def bare(text: str) -> str:
    """Without the invisible marks that only a chat and a picture need.

    They turn directions and say where lines may break. Joiners shape Persian and stay.
    """
    return "".join(each for each in text if each in _JOINERS or unicodedata.category(each) != "Cf")

"""What a file is called: in the words of who takes it away, and with its day."""

from __future__ import annotations

import unicodedata
from datetime import date
from itertools import groupby

MOST_LETTERS = 60


def file_called(words: str, day: date, form: str) -> str:
    """Letters, their marks and figures, with hyphens between; the day sorts as it is written.

    Phones and Telegram keep any letters; slashes, quotes and the like are for no file.
    """
    parts = ("".join(each) for kept, each in groupby(words, _is_kept) if kept)
    return f"{'-'.join(parts)[:MOST_LETTERS].strip('-')}-{day.isoformat()}.{form}"


def _is_kept(character: str) -> bool:
    return unicodedata.category(character)[0] in "LMN"

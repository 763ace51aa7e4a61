"""Copies of files on disk: how they are called, and which are made at all."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import PurePosixPath

MOST_BYTES = 20 * 1024 * 1024
"""What Telegram lets a bot download; larger ones are kept by their file id alone."""
MOST_ATTEMPTS = 5

_UNSAFE = re.compile(r"[^A-Za-z0-9_-]")
_ENDING = re.compile(r"\.[a-z0-9]{1,8}")
_USUAL_ENDING = {"photo": ".jpg", "voice": ".ogg", "video": ".mp4", "video-note": ".mp4"}


class TooLargeError(Exception):
    """More than Telegram gives to a bot, or than it said before."""


class CopyState(StrEnum):
    WAITING = "waiting"
    KEPT = "kept"
    FAILED = "failed"
    ERASED = "erased"
    """To be taken from the disk; then the row goes too."""


def copy_path(unique_id: str, kind: str, name: str | None) -> PurePosixPath:
    """Where a copy lies below the folder of copies: `ab/abcdef.pdf`.

    Made of Telegram's id; of the name somebody gave the file only a plain ending is used,
    so no name can lead out of the folder or become a hidden file.
    """
    stem = _UNSAFE.sub("_", unique_id)[:80]
    if not stem:
        raise ValueError("a file without an id")
    ending = PurePosixPath((name or "").lower()).suffix
    if not _ENDING.fullmatch(ending):
        ending = _USUAL_ENDING.get(kind, ".bin")
    return PurePosixPath(stem[:2], f"{stem}{ending}")

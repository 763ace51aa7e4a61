"""Copies of the files people sent, made in the background when the company wants them."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from telegram.error import BadRequest

from bot.actions.ports.copies import Copies, DueCopy
from bot.domain.copies import MOST_ATTEMPTS, MOST_BYTES, TooLargeError
from bot.outbox.ticks import Tick

EVERY = 5.0
AT_ONCE = 4
"""Downloads in a beat, one after the other: copies are in no hurry."""
FIRST_WAIT = timedelta(minutes=1)

_log = logging.getLogger(__name__)


class Download(Protocol):
    async def __call__(self, file_id: str) -> bytes:
        """The content; raises telegram.error's, and TooLargeError."""
        ...


def copies_tick(
    copies: Copies, download: Download, folder: Path, *, now: Callable[[], datetime]
) -> Tick:
    async def run() -> None:
        for due in await copies.claim(now(), limit=AT_ONCE):
            await _make(copies, download, folder, due, now)
        for doomed in await copies.erased(limit=AT_ONCE):
            await asyncio.to_thread(place_of_copy(folder, doomed.name).unlink, missing_ok=True)
            await copies.forget(doomed.id)

    return Tick("copies", EVERY, run)


async def _make(
    copies: Copies, download: Download, folder: Path, due: DueCopy, now: Callable[[], datetime]
) -> None:
    try:
        data = await download(due.file_id)
        await asyncio.to_thread(write_copy, folder, due.name, data)
    except (BadRequest, TooLargeError, ValueError) as error:
        _log.warning("no copy of file %s: %s", due.id, type(error).__name__)
        await copies.failed(due.id, again=None)
    except Exception as error:  # noqa: BLE001 - the line, the disk: later it may work
        _log.warning("file %s is copied later: %s", due.id, type(error).__name__)
        last = due.attempts + 1 >= MOST_ATTEMPTS
        wait = FIRST_WAIT * 4**due.attempts
        await copies.failed(due.id, again=None if last else now() + wait)
    else:
        await copies.kept(due.id)


def place_of_copy(folder: Path, name: str) -> Path:
    """Raises ValueError for a way out of the folder."""
    root = folder.resolve()
    path = (root / name).resolve()
    if not path.is_relative_to(root) or path == root:
        raise ValueError("a copy lies inside its folder")
    return path


def write_copy(folder: Path, name: str, data: bytes) -> Path:
    """Whole or not at all, readable to the bot alone; ValueError for a way out of the folder."""
    if len(data) > MOST_BYTES:
        raise TooLargeError
    path = place_of_copy(folder, name)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    half = path.with_name(f".{path.name}.part")
    with open(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:  # noqa: PTH123 - with its mode from the start
        file.write(data)
    half.replace(path)
    return path

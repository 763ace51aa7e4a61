"""One bot process owns a SQLite file; the command line may join it."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class AlreadyRunning(RuntimeError):  # noqa: N818 - it says what is the case
    """Another bot process works on this database file."""


@contextmanager
def hold_bot_lock(path: Path) -> Iterator[None]:
    """Held until the end of the block or of the process, however it ends.

    `path` is the database file. Raises AlreadyRunning at once when another process holds it.
    """
    marker = path.with_name(path.name + ".lock")
    with marker.open("a") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise AlreadyRunning(f"another bot process works on {path}") from error
        yield

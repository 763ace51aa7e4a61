"""How far a long command is: one line that is written over, where somebody looks at it."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Self

CELLS = 30
EVERY = 1_000
"""Rows between two looks of it, where nobody knows how many there are."""


class Bar:
    """Silent where the output is not a terminal: a log needs no bar."""

    def __init__(self, count: int | None) -> None:
        self._count = count
        self._seen = sys.stderr.isatty()
        self._shown = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._show("")

    def at(self, done: int) -> None:
        self._show(drawn(done, self._count))

    def _show(self, line: str) -> None:
        if self._seen and line != self._shown:
            sys.stderr.write(f"\r{line:<{len(self._shown)}}" + ("" if line else "\r"))
            sys.stderr.flush()
            self._shown = line


def drawn(done: int, count: int | None) -> str:
    if not count:
        return f"{done // EVERY * EVERY} rows" if done >= EVERY else ""
    part = min(done / count, 1)
    filled = round(part * CELLS)
    return f"[{'#' * filled}{'.' * (CELLS - filled)}] {part:4.0%}  {done:,} rows"

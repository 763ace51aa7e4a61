"""What the maker of file copies needs: which are due, and what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class DueCopy:
    id: int
    file_id: str
    name: str
    """Its path below the folder of copies."""
    attempts: int


class Copies(Protocol):
    async def claim(self, now: datetime, *, limit: int) -> Sequence[DueCopy]:
        """Those that are due, held back from others for a while. Machine time."""
        ...

    async def erased(self, *, limit: int) -> Sequence[DueCopy]:
        """Those that are to be taken from the disk."""
        ...

    async def forget(self, copy_id: int) -> None:
        """It is no longer on the disk."""
        ...

    async def kept(self, copy_id: int) -> None: ...
    async def failed(self, copy_id: int, *, again: datetime | None) -> None:
        """To be tried again then, or never."""
        ...

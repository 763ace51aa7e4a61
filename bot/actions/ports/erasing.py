"""Erasing what is personal, in rows and in the audit of them, past the audit itself."""

from __future__ import annotations

from typing import Protocol


class Erasing(Protocol):
    def erase(self, party_id: int, *, called: str) -> None:
        """All that is personal of this customer and of those merged into it, everywhere.

        `called` stands for the name from now on. Rows, amounts, days and who did what stay;
        so what is counted stays as it was. Copies of files go from the disk a little later.
        """
        ...

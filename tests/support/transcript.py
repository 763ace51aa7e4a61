"""A talk as its reader saw it, written down for an editor's eye.

`FORSAT_TRANSCRIPT=folder` makes the long days of the stories leave a file there for each
language; without it nothing is written.
"""

from __future__ import annotations

import os
from pathlib import Path

from support.talker import Talker


class Transcript:
    """What one person sent, and what stood on the phone after it."""

    def __init__(self, name: str) -> None:
        folder = os.environ.get("FORSAT_TRANSCRIPT")
        self.file = Path(folder) / f"{name}.txt" if folder else None
        self.lines: list[str] = []

    def did(self, what: str, rep: Talker) -> None:
        self.lines += [f"\n>>> {what}", rep.sees]
        self.lines += ["  " + " | ".join(str(b["text"]) for b in row) for row in rep.rows]
        if rep.toast:
            self.lines.append(f"  (toast) {rep.toast}")

    def keep(self) -> None:
        if self.file is not None:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            self.file.write_text("\n".join(self.lines) + "\n", encoding="utf-8")

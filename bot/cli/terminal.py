"""How the command line speaks: answers to stdout, everything else to stderr."""

from __future__ import annotations

import sys

DONE, FAILED, MISUSED = 0, 1, 2
"""Exit codes: done; tried and refused; asked or set up wrongly."""


class Problem(Exception):  # noqa: N818 - it says what is the case
    """What keeps a command from its work, in a sentence that says what to do about it."""

    def __init__(self, sentence: str, *, code: int = FAILED) -> None:
        super().__init__(sentence)
        self.code = code


def say(text: str) -> None:
    """An answer, or a piece of it; a line that waits for nothing."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def complain(text: str) -> None:
    sys.stderr.write(text + "\n")

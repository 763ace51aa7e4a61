"""How formats ask for the few words they need without knowing where words are kept."""

from __future__ import annotations

from typing import Protocol


class Phrases(Protocol):
    """The sentence of `key` in the reader's language, around ready pieces of text."""

    def __call__(self, key: str, **pieces: str | int) -> str: ...

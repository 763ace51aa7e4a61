"""What the actions need of a store to find what people may mean, among very many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

from bot.domain.parties import Party, Product


class Sold(NamedTuple):
    """How a product may be called, and what one costs in minor units."""

    code: str
    name: str
    aliases: str
    unit_price: int | None
    currency: str


class Finding(Protocol):
    def parties(self, text: str, *, page: int, size: int) -> tuple[Sequence[Party], bool]:
        """Active ones whose name starts with or contains `text`, best first, and whether
        there are more.
        """
        ...

    def near_parties(self, text: str, *, size: int) -> Sequence[Party]:
        """Active ones whose name is nearly `text`, the nearest first."""
        ...

    def near_products(self, text: str, *, size: int) -> Sequence[Product]:
        """Sellable ones of which a code, a name or a word is nearly `text`."""
        ...

    def product_words(self, *, size: int) -> Sequence[Sold]:
        """Of all that can be sold, the oldest first."""
        ...

    def mentioned(
        self, words: Sequence[str], names: Sequence[str], *, size: int
    ) -> Mapping[int, str]:
        """Names by id of active ones a text may mean, of those that have most of its words first.

        `words` are all the folded words of the text in order, `names` those of them that
        can only be somebody's name: these are found inside a name and misspelt, the others
        as its beginning. Those of whom it has another name in full come first.
        """
        ...

    def other_names(self, ids: Iterable[int]) -> Mapping[int, Sequence[str]]:
        """What else these customers are called, of those that are called something else."""
        ...

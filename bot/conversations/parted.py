"""In a draft's `known`: the ways to part words that name a new customer and a product.

"Acme gear pump 20 pcs at 350": whoever "Acme gear" may be called, the product is what is left.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.conversations.wished import SOUGHT

PARTED = "parted"
"""A list for each way: the customer, the goods as they were typed, the names of the product."""


def customers_parted(known: Mapping[str, Any]) -> tuple[str, ...]:
    """What the new customer may be called, the likeliest first; one or none is no choice."""
    return tuple(_ways(known))


def goods_parted(known: Mapping[str, Any], customer: str) -> dict[str, Any]:
    """What `known` says of the product once the customer is called so."""
    goods = _ways(known).get(customer)
    return {SOUGHT: goods} if goods else {}


def _ways(known: Mapping[str, Any]) -> dict[str, list[str]]:
    kept = known.get(PARTED)
    ways = kept if isinstance(kept, list) else ()  # a draft may be damaged
    return {way[0]: way[1:] for way in ways if _is_way(way)}


def _is_way(way: object) -> bool:
    match way:
        case [str(), str(), str(), *names]:
            return all(isinstance(each, str) for each in names)
    return False

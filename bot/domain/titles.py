"""An opportunity's title and the customer it is with, said together without saying one twice."""

from __future__ import annotations

_BETWEEN = " –—-:·,،"


def says_party(title: str, party: str) -> bool:
    """Whether the title begins with the customer, as the usual one does."""
    return bool(party) and title.startswith(party)


def without_party(title: str, party: str) -> str:
    """The title for where the customer stands beside it; never empty."""
    if not says_party(title, party):
        return title
    return title[len(party) :].lstrip(_BETWEEN) or title


def with_party(title: str, party: str) -> str:
    """The title for where nothing else tells the customer."""
    if not party or says_party(title, party):
        return title
    return f"{title} ({party})"

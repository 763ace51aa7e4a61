"""Whose figures a typed report asks for: a colleague's name in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence

from bot.actions.access import figures_of
from bot.actions.ports import Desk
from bot.domain.people import Colleague, Member
from bot.reading.folding import fold_text

_LEAST_LETTERS = 3
_INSIDE = r"[^\W\u0e00-\u0e7f]"
"""What makes a longer word of another; Thai has no spaces between its words."""


def without_person(
    actor: Member, desk: Desk, text: str, unknown: Collection[str]
) -> tuple[str, Colleague | None]:
    """The text, folded, without the colleague named in it, and who that is.

    A whole name counts, and one word of it that nobody else has. Only words that mean nothing
    else are names (`unknown`), and only of those whose figures the actor may see.
    """
    folded = fold_text(text)
    strange = " ".join(unknown)
    for name, member in _names(_seen(actor, desk)):
        if all(word in strange and _whole(word).search(strange) for word in name.split()):
            left, times = _whole(name).subn(" ", folded)
            if times:
                return left, member
    return folded, None


def _seen(actor: Member, desk: Desk) -> list[Colleague]:
    scope = figures_of(actor, desk)
    return [
        each
        for each in desk.store.people.colleagues()
        if scope.everybody or each.id == scope.member_id or each.team_id in scope.team_ids
    ]


def _names(members: Sequence[Colleague]) -> list[tuple[str, Colleague]]:
    """Whole names first, the longest first; then words of a name that are one member's alone."""
    whole = [(fold_text(each.name), each) for each in members]
    held = Counter(word for name, _ in whole for word in set(name.split()))
    words = [
        (word, member)
        for name, member in whole
        for word in name.split()
        if held[word] == 1 and len(word) >= _LEAST_LETTERS and word != name
    ]
    once = Counter(name for name, _ in whole)
    whole = [(name, member) for name, member in whole if once[name] == 1]
    return [*sorted(whole, key=lambda each: -len(each[0])), *words]


def _whole(words: str) -> re.Pattern[str]:
    """Where it is no part of a longer word; "’s" behind it goes with it."""
    return re.compile(rf"(?<!{_INSIDE}){re.escape(words)}(?:['’]s)?(?!{_INSIDE})")

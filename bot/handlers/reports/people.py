"""Whose figures a typed report asks for: colleagues or teams that are named in it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.actions.access import figures_of
from bot.actions.ports import Desk
from bot.domain.people import Colleague, Member
from bot.reading.folding import fold_text

_LEAST_LETTERS = 3
_INSIDE = r"[^\W\u0e00-\u0e7f]"
"""What makes a longer word of another; Thai has no spaces between its words."""


@dataclass(frozen=True, slots=True)
class Named:
    """left: the text, folded, without the names; members: all that are named, by themselves or
    by their team; namesakes: who may be meant by a name that several have. A second such name
    stays in the text.
    """

    left: str
    members: tuple[Colleague, ...] = ()
    namesakes: tuple[Colleague, ...] = ()
    team: bool = False


@dataclass(frozen=True, slots=True)
class _Call:
    """How one member, the members of a team, or one of several namesakes may be called."""

    name: str
    members: tuple[Colleague, ...]
    team: bool = False


def people_in(actor: Member, desk: Desk, text: str, unknown: Collection[str]) -> Named:
    """Only words that mean nothing else are names (`unknown`); of a team's one is enough, since
    teams are called by what they sell. Only whose figures the actor may see is found.
    """
    left, strange, team = fold_text(text), " ".join(unknown), False
    sure: dict[Colleague, None] = {}
    namesakes: tuple[Colleague, ...] = ()
    for call in _calls(actor, desk):
        words = (_stands_in(strange, word) for word in call.name.split())
        named = any(words) if call.team else all(words)
        if not (named and _stands_in(left, call.name)):
            continue
        # Who is named in full already is not meant by a part of it once more.
        others = call.members if call.team else tuple(x for x in call.members if x not in sure)
        alone = call.team or len(others) <= 1
        if namesakes and not alone:
            continue
        left, team = _whole(call.name).sub(" ", left), team or call.team
        if alone:
            sure |= dict.fromkeys(others)
        else:
            namesakes = others
    return Named(left, tuple(sure), namesakes, team)


def _calls(actor: Member, desk: Desk) -> Iterator[_Call]:
    """Whole names first, the longest first; then single words of members' names."""
    seen = _seen(actor, desk)
    whole: dict[str, list[Colleague]] = defaultdict(list)
    parts: dict[str, list[Colleague]] = defaultdict(list)
    folded = _folded(desk)
    for each in seen:
        name = folded[each]
        whole[name].append(each)
        for word in dict.fromkeys(name.split()):
            if len(word) >= _LEAST_LETTERS and word != name:
                parts[word].append(each)
    calls = [_Call(name, tuple(members)) for name, members in whole.items()]
    yield from sorted((*calls, *_teams(desk, seen)), key=lambda each: -len(each.name))
    yield from (_Call(word, tuple(members)) for word, members in parts.items())


def _teams(desk: Desk, seen: Sequence[Colleague]) -> Iterator[_Call]:
    for team in desk.store.people.teams():
        members = tuple(each for each in seen if each.team_id == team.id)
        if members:
            yield _Call(fold_text(team.name), members, team=True)


def _seen(actor: Member, desk: Desk) -> list[Colleague]:
    scope = figures_of(actor, desk)
    return [
        each
        for each in desk.store.people.colleagues()
        if scope.everybody or each.id == scope.member_id or each.team_id in scope.team_ids
    ]


def _folded(desk: Desk) -> Mapping[Colleague, str]:
    """How the names of all are compared with what is typed."""

    def fold() -> dict[Colleague, str]:
        return {each: fold_text(each.name) for each in desk.store.people.colleagues()}

    return desk.store.remembered("names of colleagues", fold)


def _stands_in(text: str, words: str) -> bool:
    """The letters first: of hundreds of names hardly one is there, and a pattern takes long to
    make.
    """
    return words in text and _whole(words).search(text) is not None


def _whole(words: str) -> re.Pattern[str]:
    """Where it is no part of a longer word; "’s" behind it goes with it."""
    return re.compile(rf"(?<!{_INSIDE}){re.escape(words)}(?:['’]s)?(?!{_INSIDE})")

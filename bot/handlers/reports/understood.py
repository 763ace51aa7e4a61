"""What a text says of reports to who typed it, with those that are named in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.actions.access import may_see_reports
from bot.actions.ports import Desk
from bot.domain.people import Member
from bot.domain.reports import Grouping
from bot.handlers.lists.typed_filters import known_to
from bot.handlers.reports.named import narrowed
from bot.handlers.reports.people import Named, people_in
from bot.handlers.turns.turn import Turn
from bot.reading.folding import fold_text
from bot.reading.questions.asked import Asked, read_asked
from bot.reading.questions.misspelt import meant_by
from bot.reading.questions.words import MEASURES, QUALIFYING, Topic
from bot.reading.words.phrases import Phrases

_ENOUGH = 2
"""So many things said of a report make a text a question, wherever it is typed."""


def understood(desk: Desk, turn: Turn, text: str, *, in_room: bool) -> tuple[Asked, bool]:
    """What it says, and whether its writer has reports."""
    member = desk.store.people.member_of(turn.origin.person)
    if member is None:
        return Asked(frozenset(), (), None), False

    def read(words: str, *, people: bool = False, names: Phrases[bool] | None = None) -> Asked:
        return read_asked(
            words,
            lang=member.locale.value,
            calendar=member.calendar.value,
            today=desk.today,
            people=people,
            names=names,
        )

    def named(asked: Asked, words: str) -> Asked:
        asked = _with_people(people_in(member, desk, words, asked.unknown), read, asked)
        return _with_named(asked, member, desk, turn, in_room=in_room)

    asked = read(text)
    if not may_see_reports(member):
        return asked, False
    if asked.groupings or asked.topics & MEASURES:
        # A list's own name may hold words of reports: "existing customer".
        names = known_to(member, desk, turn.kit.tr).called.in_lists
        by_name = read(text, names=names)
        if by_name != asked and (in_room or says_enough(asked)):
            told = named(by_name, text)
            asked = told if told.conditions and not told.unknown else asked
    # Nearly all that is typed elsewhere is no question, whoever is named in it.
    if asked.unknown and (asked.says_something if in_room else says_enough(asked)):
        asked = named(asked, text)
    if in_room and asked.unknown and (slips := meant_by(asked.unknown, member.locale.value)):
        words = _without(slips, text)
        asked = replace(named(read(words), words), read_as=tuple(slips.items()))
    return asked, True


def _with_people(named: Named, read: Callable[..., Asked], asked: Asked) -> Asked:
    """What it says of those who are named in it; as it was where nobody is."""
    if not (named.members or named.namesakes):
        return asked
    asked = read(named.left, people=len(named.members) > 1 and not named.team)
    # "The team North" is no request to group by team.
    rest = [each for each in asked.groupings if each is not Grouping.TEAM or not named.team]
    return replace(
        asked,
        groupings=tuple(rest),
        members=tuple(each.id for each in named.members),
        namesakes=tuple(each.id for each in named.namesakes),
    )


def _without(slips: Mapping[str, str], text: str) -> str:
    """The folded text with the words that were meant."""
    folded = fold_text(text)
    for typed, known in slips.items():
        folded = folded.replace(typed, known, 1)
    return folded


def _with_named(asked: Asked, member: Member, desk: Desk, turn: Turn, *, in_room: bool) -> Asked:
    """Elsewhere only what asks for figures names what they are of, and "won Acme" is a deed."""
    if not asked.unknown:
        return asked
    if not in_room and (not asked.topics & MEASURES or any(map(has_digit, asked.unknown))):
        return asked
    customers = in_room or not asked.topics.isdisjoint((Topic.SALES, Topic.RATE))
    return narrowed(asked, known_to(member, desk, turn.kit.tr).called, desk, customers=customers)


def says_enough(asked: Asked) -> bool:
    """What only qualifies says nothing of a report, but that days are compared, or which stage
    takes longest. Where they get stuck is asked in one breath.
    """
    topics = asked.topics - QUALIFYING
    compared = asked.span is not None and Topic.COMPARED in asked.topics
    stages = Topic.DURATION in asked.topics and Grouping.STAGE in asked.groupings
    said = len(topics) + len(asked.groupings) + (asked.span is not None) + compared + stages
    return said >= _ENOUGH or Topic.IN_STAGE in topics


def has_digit(text: str) -> bool:
    return any(each.isdigit() for each in text)

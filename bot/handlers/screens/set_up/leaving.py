"""Before a member is removed: what waits for them is counted, given to somebody, confirmed."""

from __future__ import annotations

from collections.abc import Iterator

from bot.actions.people.handing_over import estate_of, successors
from bot.actions.people.members import member_here
from bot.domain.errors import NotFound
from bot.domain.estates import Estate
from bot.domain.facts import Name
from bot.domain.people import Member
from bot.handlers.screens.cards.heirs import members_page
from bot.handlers.screens.set_up.page import admin_only, back, button, told
from bot.handlers.set_up.presses import (
    AskToRemove,
    ChooseSuccessor,
    NameSuccessor,
    RemoveMember,
    ShowMember,
)
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Reply, Say, say_of


def remove(sight: Sight) -> Reply:
    """Asked first: a person who is out cannot be brought back by the same account's tap."""
    chosen, estate = _leaver(sight)
    lines: list[Say | None] = [say_of("setup-remove-title", member=Name(chosen.name))]
    if estate.total:
        lines += [None, say_of("estate-waits"), *_counts(estate)]
        on = (button("setup-choose-successor", ChooseSuccessor(chosen.id, 0)),)
    else:
        on = (button("setup-remove-now", RemoveMember(chosen.id, 0, 0)),)
    return told(lines, on, back(ShowMember(chosen.id)))


def successor(sight: Sight) -> Reply:
    chosen, _estate = _leaver(sight)
    rows = members_page(
        sight,
        successors(sight.actor, sight.desk, chosen.id),
        chosen=lambda each: NameSuccessor(chosen.id, each.id),
        turned=lambda page: ChooseSuccessor(chosen.id, page),
    )
    lines = (say_of("setup-successor-title", member=Name(chosen.name)),)
    return told(lines, *rows, back(AskToRemove(chosen.id)))


def hand_over(sight: Sight) -> Reply:
    """What goes to whom; the button says how much it was when it was shown."""
    chosen, estate = _leaver(sight)
    heir = _heir(sight, chosen)
    names = {"member": Name(chosen.name), "heir": Name(heir.name)}
    lines = [say_of("setup-hand-over-title", **names), None, *_counts(estate)]
    out = (button("setup-hand-over-now", RemoveMember(chosen.id, heir.id, estate.total)),)
    return told(lines, out, back(ChooseSuccessor(chosen.id, 0)))


def _leaver(sight: Sight) -> tuple[Member, Estate]:
    admin_only(sight)
    chosen = member_here(sight.desk, int(sight.params["member"]))
    return chosen, estate_of(sight.actor, sight.desk, chosen.id)


def _heir(sight: Sight, chosen: Member) -> Member:
    able = successors(sight.actor, sight.desk, chosen.id)
    heir = next((each for each in able if each.id == int(sight.params["heir"])), None)
    if heir is None:
        raise NotFound
    return heir


def _counts(estate: Estate) -> Iterator[Say]:
    for kind, count in estate.said:
        yield say_of(f"estate-{kind}", count=count)

"""The products that were asked for and are not settled; one of them with its answers."""

from __future__ import annotations

from collections.abc import Iterator

from bot.actions.wishes.asking import wanted_facts
from bot.actions.wishes.settling import open_wish, open_wishes
from bot.domain.facts import Name
from bot.domain.people import Member
from bot.domain.wishes import Wish
from bot.handlers.screens.set_up.page import Shown, back, shelved, told
from bot.handlers.set_up.presses import ShowProducts
from bot.handlers.set_up.wish_presses import ShowWish, ShowWishes
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Pieces, Reply, Say, say_of
from bot.speech.wish_notices import wanted_said, wish_rows


def wishes(sight: Sight) -> Reply:
    every = open_wishes(sight.actor, sight.desk)
    shown = Shown[Wish](
        said=lambda place, wish: _row(sight, place, wish),
        opened=lambda wish: ShowWish(wish.id),
        turned=ShowWishes,
    )
    return shelved(sight, say_of("setup-wishes-title"), every, shown, back(ShowProducts()))


def wish(sight: Sight) -> Reply:
    chosen = open_wish(sight.actor, sight.desk, int(sight.params["wish"]))
    lines: tuple[Say, ...] = (
        say_of("setup-entry-title", value=Name(chosen.name)),
        say_of("setup-wish-people", people=_people(sight, chosen), day=chosen.asked_at),
    )
    lines = (*lines, *_wanted(sight, chosen))
    unsold = sight.desk.store.wishes.unsold_as(chosen.search_key)
    if unsold is not None:
        lines = (*lines, say_of("setup-wish-unsold", name=Name(unsold.name)))
    rows = wish_rows(chosen.id, chosen.name, unsold=unsold is not None)
    return told(lines, *rows, back(ShowWishes(0)))


def _row(sight: Sight, place: int, wish: Wish) -> Say:
    facts = {"name": Name(wish.name), "people": _people(sight, wish)}
    return say_of("setup-wish-row", place=place, **facts)


def _wanted(sight: Sight, wish: Wish) -> Iterator[Say]:
    """How many each of them asked for, where they said so."""
    for each in sight.desk.store.wishes.wishers(wish.id):
        member = sight.desk.store.get(Member, each.member_id)
        said = wanted_said(wanted_facts(each.wanted))
        if member is not None and said:
            yield Pieces("", {}, (say_of("form-row", value=Name(member.name)), *said))


def _people(sight: Sight, wish: Wish) -> Name:
    asked = [each.member_id for each in sight.desk.store.wishes.wishers(wish.id)]
    members = (sight.desk.store.get(Member, each) for each in dict.fromkeys(asked))
    return Name(", ".join(each.name for each in members if each is not None))


WISH_SCREENS = {"setup-wishes": wishes, "setup-wish": wish}

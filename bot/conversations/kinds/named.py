"""Several of a list, or names that are not on it yet: competitors."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.conversations.answers import Answer, New
from bot.conversations.draft import Aside
from bot.conversations.here import Here
from bot.conversations.kinds.from_list import FromList, spelled
from bot.conversations.kinds.kind import Answered, Looking, Rows, Step, Ticked, Trouble, Unticked
from bot.conversations.kinds.picker import Picked
from bot.conversations.lookups import MOST_ID, Row
from bot.conversations.presses import Create, DoneChoosing, Toggle
from bot.conversations.said import Said
from bot.conversations.spoken import Sayable
from bot.domain.errors import Invalid
from bot.domain.facts import Name, Term
from bot.domain.shelves import MOST_NAME
from bot.reading.names import name_norm, search_key
from bot.speech.markup import clean
from bot.speech.reply import Button, Say, say_of

Names = tuple[int | New, ...]

MOST = 20
_BETWEEN = re.compile(r"[,،;\n]+")
NOTED = "noted"
"""In a draft's `known`: names that are on the opportunity already, and stay whatever is chosen."""
_TYPED = "n"
"""Begins the token of a typed name: its place among the answers follows."""


@dataclass(frozen=True)
class Named(FromList):
    """Ticked or typed. A typed name that is spelled like one of the list is that one; one
    that only begins so is asked about; any other is new.
    """

    many: bool = True
    creates: bool = True

    def fits(self, answer: Answer) -> bool:
        return isinstance(answer, tuple) and 0 < len(answer) <= MOST and all(map(_fits, answer))

    def read(self, text: str, here: Here) -> Step:
        names = [" ".join(each.split()) for each in _BETWEEN.split(clean(text))]
        names = [each for each in names if each]
        if not names:
            return Trouble(Invalid("empty"))
        if any(len(each) > MOST_NAME for each in names):
            return Trouble(Invalid("text-too-long", longest=MOST_NAME))
        if len(names) == 1 and self._exact(names[0], here) is None and self._begun(names[0], here):
            return Looking(Aside(search=names[0]))
        chosen = _chosen(here)
        for name in names:
            chosen = _with(chosen, self._exact(name, here) or New(name))
        return Ticked(chosen[:MOST], Aside())

    def hear(self, said: Said, here: Here) -> Step | None:
        match said:
            case Create() if here.aside.search:
                return Ticked(_with(_chosen(here), New(here.aside.search)), Aside())
            case DoneChoosing() if here.answer is not None:
                return Answered(here.answer)
            case Toggle(value=token) if token.startswith(_TYPED):
                return _untyped(token, here)
            case Toggle(value=token):
                return self._turned(token, here)
        return super().hear(said, here)

    def facts(self, answer: Picked, rows: tuple[Row, ...]) -> tuple[Sayable, ...]:
        labels = {row.id: row.label for row in rows}
        return tuple(
            Name(each.text) if isinstance(each, New) else labels.get(each, Term("form-gone"))
            for each in (answer if isinstance(answer, tuple) else (answer,))
        )

    def lines(self, here: Here) -> tuple[Say, ...]:
        noted = _noted(here)
        listed = Name(here.context.formats.listing(noted))
        already = (say_of("competitors-noted", names=listed),) if noted else ()
        return (*already, *((Say("form-which"),) if here.aside.search else ()))

    def rows(self, here: Here) -> Rows:
        typed = tuple(
            ((Button(say_of("form-ticked", value=Name(each.text)), _toggle(here, f"n{place}"))),)
            for place, each in enumerate(_chosen(here))
            if isinstance(each, New)
        )
        return (*typed, *super().rows(self._narrowed(here)))

    def _narrowed(self, here: Here) -> Here:
        """Without those that are on it already; while a name is asked about, only those that
        begin like it.
        """
        asked = self.lookup(here.aside)
        found = here.given.found.get(asked)
        if found is None:
            return here
        rows = tuple(row for row in found.rows if spelled(row, here) not in _noted(here))
        if here.aside.search:
            begun = self._begun(here.aside.search, here)
            rows = tuple(row for row in found.rows if row.id in begun)
        kept = replace(found, rows=rows)
        given = replace(here.given, found={**here.given.found, asked: kept})
        return replace(here, given=given)

    def _turned(self, token: str, here: Here) -> Step | None:
        picked = self.answer_of(token, here)
        if picked is None:
            return None
        chosen = _chosen(here)
        if picked not in chosen:
            return Ticked((*chosen, picked)[:MOST], Aside())
        left = tuple(each for each in chosen if each != picked)
        return Ticked(left, Aside()) if left else Unticked(Aside())

    def _exact(self, name: str, here: Here) -> int | None:
        key = search_key(name) or name
        same = (row.id for row in self._all(here) if search_key(spelled(row, here)) == key)
        return next(same, None)

    def _begun(self, name: str, here: Here) -> frozenset[int]:
        typed = name_norm(name)
        return frozenset(
            row.id
            for row in self._all(here)
            if typed and f" {typed}" in f" {name_norm(spelled(row, here))}"
        )


def _fits(each: object) -> bool:
    if isinstance(each, New):
        return 0 < len(each.text) <= MOST_NAME
    return isinstance(each, int) and 0 < each <= MOST_ID


def _noted(here: Here) -> list[str]:
    names = here.given.known.get(NOTED)
    return [each for each in names if isinstance(each, str)] if isinstance(names, list) else []


def _chosen(here: Here) -> Names:
    answer = here.answer
    if not isinstance(answer, tuple):
        return ()
    return tuple(each for each in answer if isinstance(each, int | New))


def _with(chosen: Names, one: int | New) -> Names:
    """Typed twice, in whatever spelling, it is one."""
    if isinstance(one, int):
        return chosen if one in chosen else (*chosen, one)
    keys = {search_key(each.text) for each in chosen if isinstance(each, New)}
    return chosen if search_key(one.text) in keys else (*chosen, one)


def _untyped(token: str, here: Here) -> Step | None:
    chosen, place = _chosen(here), token.removeprefix(_TYPED)
    if not place.isdecimal() or not place.isascii() or int(place) >= len(chosen):
        return None
    left = chosen[: int(place)] + chosen[int(place) + 1 :]
    return Ticked(left, Aside()) if left else Unticked(Aside())


def _toggle(here: Here, token: str) -> Toggle:
    return Toggle(here.revision, here.question, token)

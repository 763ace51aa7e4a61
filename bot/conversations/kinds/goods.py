"""Picking a product: of all that are sold, or of one group of the price list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.conversations.answers import Answer
from bot.conversations.draft import EVERY_GROUP, WHICH_GROUP, Aside
from bot.conversations.here import Here
from bot.conversations.kinds.amounts import Amount
from bot.conversations.kinds.goods_said import answers_said, far_said, kept_said, with_names
from bot.conversations.kinds.kind import Looking, Rows, Step
from bot.conversations.kinds.picker import Picked, Picker, pager
from bot.conversations.lookups import MOST_ID, Lookup
from bot.conversations.presses import Choose, NameOther
from bot.conversations.said import Said
from bot.conversations.spoken import line
from bot.conversations.wished import sought_among
from bot.domain.facts import Name
from bot.speech.reply import Button, Flow, Say, say_of

_GROUP = "g"
"""By itself the token of all the groups; with an id after it, of that one."""


@dataclass(frozen=True)
class Goods(Picker):
    """Typed words search in the group that is chosen, and in all products otherwise.

    `known["may_other"]` says whether a line may have a name of its own instead.
    """

    of: str = "product"

    def read(self, text: str, here: Here) -> Step:
        step = super().read(text, here)
        if not isinstance(step, Looking):
            return step
        aside = with_names(step.aside, here.context)
        group = here.aside.group if here.aside.group > EVERY_GROUP else aside.group
        return Looking(replace(aside, group=group))

    def opening(self, known: Mapping[str, Any]) -> Aside:
        """Those that a line may have meant."""
        among = sought_among(known)
        return Aside(search=among[0], called=among[1]) if among else Aside()

    def brings(self, answer: Picked, here: Here) -> Mapping[str, Answer]:
        """How many of it, for how much, what is off: whatever was typed with its name."""
        row = here.given.row("product", answer) if isinstance(answer, int) else None
        return answers_said(row, here)

    def hear(self, said: Said, here: Here) -> Step | None:
        group = _group(said.value) if isinstance(said, Choose) else None
        if group is None:
            return super().hear(said, here)
        if group != EVERY_GROUP:
            return Looking(Aside(group=group))
        return Looking(Aside(search=here.aside.search, group=group, called=here.aside.called))

    def offers(self, answer: Picked, here: Here) -> Mapping[str, list[str]]:
        row = here.given.row("product", answer) if isinstance(answer, int) else None
        far = far_said(row, here)
        return {} if far is None else {"unit_price": [Amount().token(far)]}

    def back(self, aside: Aside) -> Aside | None:
        """From a search in a group to the group, then to all groups, then to all products."""
        if aside.group > EVERY_GROUP:
            return Aside(group=aside.group if aside.search else WHICH_GROUP)
        return Aside() if aside.group == WHICH_GROUP else None

    def lookup(self, aside: Aside) -> Lookup:
        if aside.group == WHICH_GROUP:
            return Lookup("sold-group", page=aside.page)
        if aside.doubt:
            return super().lookup(aside)
        return replace(super().lookup(aside), group=aside.group, otherwise=aside.called)

    def lines(self, here: Here) -> tuple[Say, ...]:
        if here.aside.group == WHICH_GROUP:
            return (Say("line-groups-title"),)
        group, found = self._found(here).group, (*super().lines(here), *self._kept(here))
        if group is None:
            return found
        if here.aside.search and not self._found(here).rows:
            found = (say_of("form-nothing-in-group", text=Name(here.aside.name)),)
        return (say_of("form-in-group", group=group.label), *found)

    def _kept(self, here: Here) -> tuple[Say, ...]:
        """How many of it and for how much, where nothing is called so: it waits."""
        found = self._found(here)
        said = kept_said(here) if found.near or not found.rows else None
        if said is None:
            return ()
        kept = (line("ask-items.label", said),)
        other = here.given.known.get("may_other") and said.total
        return (*kept, Say("goods-as-other")) if other else kept

    def rows(self, here: Here) -> Rows:
        if here.aside.group == WHICH_GROUP:
            return self._groups(here)
        which = here.choice(Say("button-from-group"), _GROUP)
        rows = super().rows(here)
        if here.aside.group > EVERY_GROUP:
            rows = (*rows, Flow((which, self._every(here))))
        elif self._found(here).grouped:
            rows = (*rows, (which,))
        if not here.given.known.get("may_other"):
            return rows
        other = Button(Say("button-other-item"), NameOther(here.revision, here.question))
        return (*rows, (other,))

    def _groups(self, here: Here) -> Rows:
        found = self._found(here)
        groups = Flow(
            here.choice(say_of("form-row", value=row.label), f"{_GROUP}{row.id}")
            for row in found.rows
        )
        return (groups, *pager(here, more=found.more), (self._every(here),))

    def _every(self, here: Here) -> Button:
        return here.choice(Say("button-every-product"), f"{_GROUP}{EVERY_GROUP}")

    def _wish(self, here: Here) -> Rows:
        """Nobody asks for what may only be in another group."""
        return () if here.aside.group > EVERY_GROUP else super()._wish(here)


def _group(token: str) -> int | None:
    """Which group a token stands for; None for what is none."""
    first, number = token[:1], token[1:]
    if first != _GROUP:
        return None
    if not number:
        return WHICH_GROUP
    known = number.isascii() and number.isdecimal() and len(number) < len(str(MOST_ID))
    return int(number) if known else None

"""Several answers of the store over the same groups, whichever of them a group is in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.actions.ports.reports import Figures
from bot.domain.reports import Grouping
from bot.domain.tallies import Key, Tallies


def united(
    figures: Figures,
    by: Sequence[Grouping],
    tallied: Sequence[Tallies],
    *others: Iterable[tuple[Key, ...]],
) -> list[Tallies]:
    """Each with a row for every group of any, and of these others, in the order of the store.

    What they are called is asked once, and only of groups that not all of them have.
    """
    known = [{each.key for each in one.rows} for one in tallied]
    every = set().union(*known, *others)
    if all(each == every for each in known):
        return list(tallied)
    groups = figures.labelled(by, every)
    return [one.over(groups) for one in tallied]

"""The competitors that a file names; new ones join the list, for an admin to look at."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from bot.actions.ports import Desk
from bot.domain.lists import ListItem, ListKind
from bot.domain.shelves import place_after
from bot.reading.names import search_key


class Rivals:
    def __init__(self, desk: Desk) -> None:
        self._staging = desk.store.staging
        known = desk.store.set_up.items(ListKind.COMPETITOR)
        by_id = {each.id: each for each in known}
        self._place = place_after(known)
        self._nowhere = count(-1, -1)
        self._ids = {_key(each.name or ""): _heir(each, by_id) for each in known}

    def called(self, names: Sequence[str], coming: list[object], *, keep: bool) -> list[int]:
        """Their ids, each once; the items of new ones are added to what is `coming`."""
        return list(dict.fromkeys(self._id(each, coming, keep=keep) for each in names))

    def _id(self, name: str, coming: list[object], *, keep: bool) -> int:
        key = _key(name)
        if key not in self._ids:
            item = ListItem(kind=ListKind.COMPETITOR, name=name, position=self._place, fresh=True)
            ids = self._staging.ids(ListItem, 1) if keep else (next(self._nowhere),)
            self._ids[key] = item.id = ids[0]
            self._place += 1
            coming.append(item)
        return self._ids[key]


def _key(name: str) -> str:
    return search_key(name) or name


def _heir(item: ListItem, by_id: dict[int, ListItem]) -> int:
    """Whoever took its place, step by step."""
    while item.merged_into_id is not None:
        item = by_id[item.merged_into_id]
    return item.id

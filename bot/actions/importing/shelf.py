"""What the cells of a file may name, looked up once for all its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Generic, Protocol, TypeVar

from bot.domain.errors import Invalid
from bot.domain.facts import Name, Term
from bot.reading.names import search_key

T = TypeVar("T")


class Listed(Protocol):
    """A value of a list: an item, a pipeline or a stage."""

    code: str | None
    active: bool

    @property
    def label(self) -> Name | Term: ...


L = TypeVar("L", bound=Listed)

Labels = Callable[[Name | Term], Sequence[str]]
"""How a label is written, in every language that may stand in a file."""


class Shelf(Generic[T]):
    """`written` tells every way to write a value; the first of them is shown.

    Of two values of one name the first is meant, unless `distinct` refuses to choose.
    """

    def __init__(
        self,
        values: Iterable[T],
        written: Callable[[T], Sequence[str]],
        *,
        distinct: bool = False,
    ) -> None:
        self._by_key: dict[str, T] = {}
        self._by_text: dict[str, T] = {}
        self._shown: list[str] = []
        self._double: set[str] = set()
        for each in values:
            forms = written(each)
            self._shown.append(forms[0])
            for key in {_key(form) for form in forms}:
                if distinct and key in self._by_key:
                    self._double.add(key)
                self._by_key.setdefault(key, each)

    def find(self, text: str) -> T:
        """Raises Invalid with what there is to choose from."""
        found = self._by_text.get(text)
        if found is not None:
            return found
        key = _key(text)
        if key in self._double:
            raise Invalid("import-two-meanings", typed=text)
        if key not in self._by_key:
            raise Invalid("import-not-listed", typed=text, known=", ".join(self._shown))
        return self._by_text.setdefault(text, self._by_key[key])

    def add(self, text: str, value: T) -> T:
        self._by_key[_key(text)] = value
        return value

    def get(self, text: str) -> T | None:
        return self._by_key.get(_key(text))


def _key(text: str) -> str:
    return search_key(text) or text.strip()


def shelf_of(values: Sequence[L], labels: Labels) -> Shelf[L]:
    """Values by their code and their label; what is in use comes before what was."""

    def written(value: L) -> Sequence[str]:
        forms = (value.code or "", *labels(value.label))
        return [each for each in forms if each]

    return Shelf(sorted(values, key=lambda each: not each.active), written)

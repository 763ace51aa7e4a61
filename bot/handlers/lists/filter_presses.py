"""The buttons of filters. Fields, choices and marks travel by their names."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class ShowFilters(Press, code="qs"):
    pass


@dataclass(frozen=True)
class ShowFilter(Press, code="qi"):
    filter: int


@dataclass(frozen=True)
class NewFilter(Press, code="qn"):
    """From nothing, or from a kept one."""

    filter: int = 0


@dataclass(frozen=True)
class ShowFilterFields(Press, code="qf"):
    """What is asked most, or the rest."""

    more: int = 0


@dataclass(frozen=True)
class ShowFilterField(Press, code="qd"):
    field: str


@dataclass(frozen=True)
class ToggleValue(Press, code="qv"):
    """A value of a choice, or the id of what is referred to."""

    field: str
    value: str


@dataclass(frozen=True)
class SetEmpty(Press, code="qe"):
    field: str
    filled: int


@dataclass(frozen=True)
class SetLastDays(Press, code="ql"):
    field: str
    days: int


@dataclass(frozen=True)
class SetMark(Press, code="qm"):
    mark: str


@dataclass(frozen=True)
class Widen(Press, code="qw"):
    """Takes a condition away."""

    subject: str


@dataclass(frozen=True)
class AskFilter(Press, code="qq"):
    """A value is to be typed or searched: the question of the form `filter`."""

    field: str
    question: str


@dataclass(frozen=True)
class NameFilter(Press, code="qk"):
    pass


@dataclass(frozen=True)
class ShareFilter(Press, code="qh"):
    filter: int
    on: int


@dataclass(frozen=True)
class DropFilter(Press, code="qz"):
    filter: int

"""The buttons of files and of the fields that rows and files have."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class ShowExport(Press, code="xs"):
    listing: str


@dataclass(frozen=True)
class MakeFile(Press, code="xf"):
    """`form` is xlsx or csv; `everything`: every field there is, not only the chosen."""

    listing: str
    form: str
    everything: int


@dataclass(frozen=True)
class ShowColumns(Press, code="lf"):
    """`where` is row or file."""

    listing: str
    where: str


@dataclass(frozen=True)
class TurnColumns(Press, code="lfp"):
    """Another page of the boxes."""

    listing: str
    where: str
    page: int


@dataclass(frozen=True)
class ToggleColumn(Press, code="lft"):
    listing: str
    where: str
    name: str


@dataclass(frozen=True)
class UsualColumns(Press, code="lfu"):
    listing: str
    where: str

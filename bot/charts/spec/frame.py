"""The frame that all charts share, its themes and tones."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields, is_dataclass
from enum import StrEnum
from typing import ClassVar

MAX_BARS = 8
"""Rows that a phone has room for, whatever stands in them."""


class Theme(StrEnum):
    LIGHT = "light"
    DARK = "dark"


class Tone(StrEnum):
    """What a colour means. A tone never stands alone: its text says the same."""

    PLAIN = "plain"
    WON = "won"
    LOST = "lost"
    OPEN = "open"


@dataclass(frozen=True, kw_only=True, slots=True)
class ChartSpec:
    """The frame around every chart.

    title: the finding, in one sentence. It is set in at most two lines.
    subtitle: what, unit, period.
    footer: the source and the size of what was counted.
    empty: the sentence shown in place of bars when there are none.
    """

    title: str
    subtitle: str = ""
    footer: str = ""
    empty: str = ""
    rtl: bool = False
    theme: Theme = Theme.LIGHT

    limits: ClassVar[Mapping[str, int]] = {}

    def __post_init__(self) -> None:
        """Raise ValueError for too many rows, or a number without a length (inf, nan)."""
        for name, limit in self.limits.items():
            if len(getattr(self, name)) > limit:
                raise ValueError(f"at most {limit} {name} fit a phone: fold the rest")
        if not all(math.isfinite(number) for number in _numbers(self)):
            raise ValueError("a chart draws finite numbers only")


def as_json(spec: ChartSpec) -> str:
    """One canonical text for equal specs: the kind and every field, keys sorted."""
    told = {"kind": type(spec).__name__, **asdict(spec)}
    return json.dumps(told, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def _numbers(part: object) -> Iterable[float]:
    if isinstance(part, (int, float)):
        yield part
    elif isinstance(part, tuple):
        for item in part:
            yield from _numbers(item)
    elif is_dataclass(part):
        for field in fields(part):
            yield from _numbers(getattr(part, field.name))

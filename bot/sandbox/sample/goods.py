"""What a pump and valve company sells, and what its customers want it for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Good:
    code: str
    group: str
    unit: str
    euros: int | None
    """None: the rep types a price each time."""
    whole: bool = True


@dataclass(frozen=True)
class Project:
    """What is bought together, the main thing first, and for how many euros usually."""

    codes: tuple[str, ...]
    least: int
    most: int


GROUPS = ("pumps", "valves", "parts", "service")

GOODS = {
    good.code: good
    for good in (
        Good("P-110", "pumps", "piece", 890),
        Good("P-240", "pumps", "piece", 1_940),
        Good("P-375", "pumps", "piece", 4_650),
        Good("P-500", "pumps", "piece", 11_800),
        Good("V-050", "valves", "piece", 64),
        Good("V-100", "valves", "piece", 218),
        Good("V-150", "valves", "piece", 1_350),
        Good("A-010", "parts", "set", 75),
        Good("A-020", "parts", "metre", 38, whole=False),
        Good("S-100", "service", "year", 2_400),
        Good("S-200", "service", "hour", 68, whole=False),
        Good("S-900", "service", "piece", None),
    )
}

PROJECTS = (
    Project(("P-240", "V-100", "A-010"), 8_000, 40_000),
    Project(("P-500", "V-100", "S-100"), 14_000, 60_000),
    Project(("P-375", "A-020", "S-200"), 5_000, 16_000),
    Project(("S-100", "A-010"), 2_400, 10_000),
    Project(("V-100", "V-050", "S-200"), 1_500, 8_000),
    Project(("P-110", "A-020", "V-050"), 4_000, 25_000),
    Project(("V-150", "S-200"), 5_000, 30_000),
    Project(("A-010", "V-050"), 300, 2_500),
    Project(("P-375", "V-100", "S-200"), 9_000, 28_000),
    Project(("S-900", "V-050", "S-200"), 20_000, 90_000),
    Project(("P-110", "V-050"), 1_800, 9_000),
    Project(("P-500", "V-150", "S-100"), 24_000, 95_000),
    Project(("A-020", "V-100", "S-200"), 1_000, 12_000),
    Project(("P-240", "V-150", "S-100"), 12_000, 70_000),
    Project(("S-200", "A-010", "V-100"), 2_000, 9_000),
    Project(("V-050", "V-100", "V-150"), 6_000, 45_000),
)


def written(units: float) -> int:
    """A price as people write it: whole units, three digits that say something."""
    whole = round(units)
    step = int(10 ** max(0, len(str(whole)) - 3))
    return max(1, round(whole / step) * step)

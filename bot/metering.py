"""What this process did, counted for whoever runs it: numbers and names, never a text.

Written down as Prometheus reads it. Pure: no clock, no network.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict

BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Upper ends in seconds; what took longer is in the last one, without an end."""

HELP = {
    "forsat_updates_total": "Updates worked off, by kind.",
    "forsat_update_seconds": "From taking an update up to having answered it.",
    "forsat_errors_total": "Updates that failed and were answered with a code.",
    "forsat_updates_set_aside_total": "Updates that failed time and again and were left out.",
    "forsat_messages_total": "Messages to others, by what became of them.",
    "forsat_tick_seconds": "How long what happens by itself took, by tick.",
    "forsat_tick_failures_total": "Ticks that failed; each comes again.",
    "forsat_tick_skipped_total": "Beats that found their tick still at work.",
    "forsat_updates_waiting": "Updates stored and not worked off yet.",
    "forsat_outbox_waiting": "Messages to others that wait or are on their way.",
    "forsat_outbox_stuck_seconds": "For how long the same message has been the oldest one.",
    "forsat_outbox_dead": "Messages that will never arrive and are still remembered.",
    "forsat_reminders_late_seconds": "How late the reminder is that should go out next.",
    "forsat_database_seconds": "How long the database took to answer just now.",
}

Labels = tuple[tuple[str, str], ...]


class Meter:
    """Counts and durations since the start of the process."""

    def __init__(self) -> None:
        self._counts: dict[tuple[str, Labels], float] = defaultdict(float)
        self._buckets: dict[tuple[str, Labels], list[int]] = {}
        self._sums: dict[tuple[str, Labels], float] = defaultdict(float)

    def count(self, name: str, by: float = 1, **labels: str) -> None:
        self._counts[name, _sorted(labels)] += by

    def set(self, name: str, value: float, **labels: str) -> None:
        """What stands at a value now, up or down."""
        self._counts[name, _sorted(labels)] = value

    def took(self, name: str, seconds: float, **labels: str) -> None:
        key = name, _sorted(labels)
        buckets = self._buckets.setdefault(key, [0] * (len(BUCKETS) + 1))
        buckets[bisect_left(BUCKETS, seconds)] += 1
        self._sums[key] += seconds

    def told(self) -> str:
        """Everything, in Prometheus' text format."""
        lines: list[str] = []
        for name, about in HELP.items():
            rows = [*self._counted(name), *self._timed(name)]
            if rows:
                lines += [f"# HELP {name} {about}", f"# TYPE {name} {self._kind(name)}", *rows]
        return "\n".join(lines) + "\n"

    def _kind(self, name: str) -> str:
        if any(name == each for each, _ in self._buckets):
            return "histogram"
        return "counter" if name.endswith("_total") else "gauge"

    def _counted(self, name: str) -> list[str]:
        here = ((labels, value) for (each, labels), value in self._counts.items() if each == name)
        return [f"{name}{_braces(labels)} {value:.10g}" for labels, value in sorted(here)]

    def _timed(self, name: str) -> list[str]:
        rows: list[str] = []
        for (each, labels), buckets in sorted(self._buckets.items()):
            if each != name:
                continue
            so_far = 0
            for end, number in zip((*map(str, BUCKETS), "+Inf"), buckets, strict=True):
                so_far += number
                rows.append(f"{name}_bucket{_braces((*labels, ('le', end)))} {so_far}")
            rows.append(f"{name}_sum{_braces(labels)} {self._sums[each, labels]:.10g}")
            rows.append(f"{name}_count{_braces(labels)} {so_far}")
        return rows


def _sorted(labels: dict[str, str]) -> Labels:
    return tuple(sorted(labels.items()))


def _braces(labels: Labels) -> str:
    inside = ",".join(f'{name}="{value}"' for name, value in labels)
    return f"{{{inside}}}" if inside else ""

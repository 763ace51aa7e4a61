"""What is counted reads as Prometheus reads it."""

from __future__ import annotations

import re

from bot.metering import BUCKETS, Meter

LINE = re.compile(r'^(# (HELP|TYPE) \w+ .+|\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? [-0-9.e+]+)$')


def test_counts_stand_by_their_labels() -> None:
    meter = Meter()
    meter.count("forsat_updates_total", kind="message")
    meter.count("forsat_updates_total", kind="message")
    meter.count("forsat_updates_total", kind="callback_query")
    told = meter.told()
    assert 'forsat_updates_total{kind="message"} 2\n' in told
    assert 'forsat_updates_total{kind="callback_query"} 1\n' in told
    assert "# TYPE forsat_updates_total counter\n" in told


def test_durations_fall_into_every_bucket_above_them() -> None:
    meter = Meter()
    for seconds in (0.001, 0.03, 0.03, 60):
        meter.took("forsat_update_seconds", seconds)
    told = meter.told()
    assert 'forsat_update_seconds_bucket{le="0.005"} 1\n' in told
    assert 'forsat_update_seconds_bucket{le="0.05"} 3\n' in told
    assert f'forsat_update_seconds_bucket{{le="{BUCKETS[-1]}"}} 3\n' in told
    assert 'forsat_update_seconds_bucket{le="+Inf"} 4\n' in told
    assert "forsat_update_seconds_count 4\n" in told
    assert "forsat_update_seconds_sum 60.061\n" in told


def test_a_gauge_goes_down_too_and_every_line_is_well_formed() -> None:
    meter = Meter()
    meter.set("forsat_outbox_waiting", 7)
    meter.set("forsat_outbox_waiting", 0)
    meter.took("forsat_tick_seconds", 0.2, tick="leases")
    told = meter.told()
    assert "forsat_outbox_waiting 0\n" in told
    assert "# TYPE forsat_outbox_waiting gauge\n" in told
    assert all(LINE.match(line) for line in told.strip().split("\n")), told

"""The process that draws: as the thread does, and never longer there than who started it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from bot.charts.apart import DrawerApart
from bot.charts.draw import render
from bot.charts.spec import FunnelSpec, FunnelStage

ONE_LEAD = FunnelSpec(title="One lead", stages=(FunnelStage(label="Lead", value=1, printed="1"),))
WAITED = 60
"""Seconds; it takes a moment."""

OWNER = """
import time
from bot.charts.apart import DrawerApart
drawer = DrawerApart()
drawer.warm()
print(drawer.process_id, flush=True)
time.sleep(600)
"""


@pytest.fixture
def drawer():
    drawer = DrawerApart()
    yield drawer
    drawer.close()


def test_the_picture_is_the_one_that_is_drawn_here(drawer):
    assert drawer.render(ONE_LEAD) == render(ONE_LEAD)


def test_one_that_was_killed_is_started_again(drawer):
    drawer.render(ONE_LEAD)
    before = drawer.process_id
    os.kill(before, signal.SIGKILL)

    assert drawer.render(ONE_LEAD) == render(ONE_LEAD)
    assert drawer.process_id != before


def test_told_to_stop_with_the_bot_it_still_finishes_what_the_bot_asks_for(drawer):
    drawer.render(ONE_LEAD)
    before = drawer.process_id
    for each in (signal.SIGTERM, signal.SIGINT):
        os.kill(before, each)

    assert drawer.render(ONE_LEAD) == render(ONE_LEAD)
    assert drawer.process_id == before


def test_it_ends_with_a_bot_that_is_killed():
    owner = subprocess.Popen(  # noqa: S603 - our own interpreter, a text of ours
        [sys.executable, "-c", OWNER], stdout=subprocess.PIPE, text=True
    )
    with owner:
        assert owner.stdout is not None
        drawing = int(owner.stdout.readline())
        assert _runs(drawing)
        owner.kill()

    until = time.monotonic() + WAITED
    while _runs(drawing) and time.monotonic() < until:
        time.sleep(0.05)
    assert not _runs(drawing)


def test_closed_it_is_gone(drawer):
    drawer.warm()
    process = drawer.process_id
    drawer.close()

    assert not _runs(process)
    assert drawer.process_id is None


def _runs(process: int) -> bool:
    """Whether it is there and not just waiting to be counted as ended."""
    asked = ["ps", "-o", "stat=", "-p", str(process)]
    told = subprocess.run(asked, capture_output=True, text=True, check=False)  # noqa: S603
    return told.stdout.strip()[:1] not in ("", "Z")

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys

import pytest

from bot.charts.spec import FunnelSpec, FunnelStage, Theme
from bot.charts.studio import Studio, cache_key

ONE_LEAD = FunnelSpec(title="One lead", stages=(FunnelStage(label="Lead", value=1, printed="1"),))
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def studio():
    studio = Studio()
    yield studio
    studio.close()


@pytest.fixture(params=[False, True], ids=["here", "apart"])
def either(request):
    studio = Studio(apart=request.param)
    yield studio
    studio.close()


async def test_the_studio_hands_out_a_png(studio):
    assert (await studio.draw(ONE_LEAD)).startswith(PNG)


async def test_a_warm_studio_draws_what_is_asked_meanwhile(either):
    either.warm()

    first, second = await asyncio.gather(either.draw(ONE_LEAD), either.draw(ONE_LEAD))

    assert first == second


async def test_sweeps_do_not_look_through_the_drawing_library(studio):
    """A process that has put aside what it was built of before the library was there."""
    gc.freeze()
    studio.warm()
    await studio.draw(ONE_LEAD)

    from matplotlib import rcParams

    assert not any(each is rcParams for each in gc.get_objects())


async def test_a_failed_drawing_does_not_stop_the_next(either):
    with pytest.raises(KeyError):
        await either.draw(object())

    assert (await either.draw(ONE_LEAD)).startswith(PNG)


async def test_a_closed_studio_takes_no_more_work(either):
    either.close()

    with pytest.raises(RuntimeError):
        await either.draw(ONE_LEAD)


async def test_figures_are_swept_now_and_then(studio, monkeypatch):
    sweeps = []
    monkeypatch.setattr("bot.charts.drawer.gc.collect", lambda: sweeps.append(1))
    monkeypatch.setattr("bot.charts.drawer._DRAWINGS_BETWEEN_SWEEPS", 2)

    for _ in range(4):
        await studio.draw(ONE_LEAD)

    assert len(sweeps) == 2


def test_equal_specs_share_a_picture():
    again = FunnelSpec(title="One lead", stages=(FunnelStage(label="Lead", value=1, printed="1"),))

    assert cache_key(again) == cache_key(ONE_LEAD)


def test_another_theme_text_or_style_is_another_picture(monkeypatch):
    dark = FunnelSpec(title=ONE_LEAD.title, stages=ONE_LEAD.stages, theme=Theme.DARK)
    other = FunnelSpec(title="Two leads", stages=ONE_LEAD.stages)
    keys = {cache_key(ONE_LEAD), cache_key(dark), cache_key(other)}
    monkeypatch.setattr("bot.charts.studio.STYLE_VERSION", -1)

    assert len(keys | {cache_key(ONE_LEAD)}) == 4


def test_specs_and_studio_are_imported_without_matplotlib():
    program = (
        "import sys, bot.charts, bot.charts.spec, bot.charts.studio;"
        "sys.exit(not {'matplotlib', 'numpy', 'PIL'}.isdisjoint(sys.modules))"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0  # noqa: S603 - our own words

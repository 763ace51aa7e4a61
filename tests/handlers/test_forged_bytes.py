"""Callback data that no button of ours holds: answered, harmless, and never an error."""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.speech.presses import MOST_BYTES, kinds
from handlers.pressing import company, norrin, press
from support.town import REP, Town

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"

FARTHEST = ("1y2p0ij32e8e7", "-1y2p0ij32e8e7", "zzzzzz")
"""The greatest and the least number of 64 bits, and a day long after the last one."""

EDGES = (*FARTHEST, "0", "1", "-1", "zzzzzzzzzzzzz", "-zzzzzzzzzzzzz", "", "-", "00")

PARTS = st.sampled_from(EDGES) | st.text(DIGITS + "-_:+XYZ", max_size=9) | st.text(max_size=3)


@st.composite
def corrupt(draw: st.DrawFn) -> str:
    """A code of ours with fields of nobody's, often as many as it should have."""
    code = draw(st.sampled_from(sorted(kinds())))
    usual = len(kinds()[code].__dataclass_fields__)
    count = draw(st.just(usual) | st.integers(0, 6))
    parts = draw(st.lists(PARTS, min_size=count, max_size=count))
    return ".".join([code, *parts]).encode()[:MOST_BYTES].decode(errors="ignore")


FORGED = st.lists(corrupt() | st.text(min_size=1, max_size=16), min_size=8, max_size=8)


@settings(
    deadline=None,
    max_examples=10,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # shrinking takes minutes here
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(forged=FORGED)
async def test_corrupt_bytes_by_a_member(town: Town, forged: list[str]) -> None:
    """Once over home, once over an open form, all in one town."""
    await town.rep.say("/help" if len(forged[0]) % 2 else "/new")
    for data in forged:
        await press(town, REP, data)


async def test_every_field_at_its_edges(town: Town) -> None:
    """Each kind of button with the same odd number, or text, in all of its fields."""
    target = await norrin(town)
    await town.rep.say("/new")
    before = (await company(town))["opportunity"]
    for code, kind in kinds().items():
        fields = len(kind.__dataclass_fields__)
        for edge in FARTHEST if fields else ("",):
            await press(town, REP, ".".join([code, *([edge] * fields)]))
    assert (await company(town))["opportunity"] == before
    assert target.opportunity == 1

"""The first typed date costs no more than the second."""

import subprocess
import sys

CACHES = """
import gc
from datetime import datetime

from bot.reading.dates.dates import read_date
from bot.reading.warming import USUAL, warm


def tables():
    # What has a bound keeps answers of the last lines, and no tables.
    return sum(
        each.cache_info().currsize
        for each in gc.get_objects()
        if type(each).__name__ == "_lru_cache_wrapper"
        and str(each.__module__).startswith("bot.reading")
        and each.cache_parameters()["maxsize"] is None
    )


warm()
before = tables()
for lang, calendar in USUAL.items():
    read_date("demain 10h30", lang=lang, calendar=calendar, now=datetime(2026, 11, 21, 10))
print(before > 100, tables() == before)
"""


def test_after_warming_no_table_is_left_to_be_built() -> None:
    told = subprocess.run(  # noqa: S603 - our own interpreter, a text of ours
        [sys.executable, "-c", CACHES], capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["True", "True"]

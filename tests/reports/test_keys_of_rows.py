"""A button of a row opens that row: no two rows of a table have one key."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from datetime import date, timedelta

from bot.domain.filters import AnyOf, Between, Filter
from bot.handlers.reports.presses import OpenReportRow
from bot.reports.composed import Table
from bot.reports.tables import behind_row, row_key
from bot.speech.presses import pack


def behind(number: int) -> Filter:
    """A day of some year and some member's: what the rows of a report are."""
    day = (date(2020, 1, 1) + timedelta(number % 2000)).toordinal()
    return Filter((Between("created_on", day, day), AnyOf("assignee_id", (number,))))


def old_key(behind: Filter) -> str:
    """As the buttons had it that stand in chats still."""
    told = json.dumps(behind.to_json(), sort_keys=True, ensure_ascii=True)
    return hashlib.sha256(told.encode()).hexdigest()[:5]


def table(*rows: Filter | None) -> Table:
    return Table((), tuple(() for _ in rows), behind=rows)


def alike() -> tuple[Filter, Filter]:
    """Two that had the same five letters."""
    known: dict[str, list[Filter]] = defaultdict(list)
    for number in range(4000):
        known[old_key(behind(number))].append(behind(number))
    pair = next(each for each in known.values() if len(each) > 1)
    return pair[0], pair[1]


def test_rows_that_had_one_key_are_told_apart() -> None:
    one, other = alike()
    assert behind_row(table(one, None, other), row_key(one)) == one
    assert behind_row(table(one, None, other), row_key(other)) == other


def test_of_thousands_of_rows_no_two_have_one_key() -> None:
    assert len({row_key(behind(number)) for number in range(20_000)}) == 20_000


def test_an_old_button_opens_its_row_unless_two_have_its_letters() -> None:
    one, other = alike()
    assert behind_row(table(behind(7), one), old_key(one)) == one
    assert behind_row(table(one, one), old_key(one)) == one
    assert behind_row(table(one, other), old_key(one)) is None


def test_what_is_no_key_of_a_row_opens_none() -> None:
    rows = table(behind(1), None, behind(2))
    for key in ("", "0", old_key(behind(3)), row_key(behind(3)), row_key(behind(1))[:5]):
        assert behind_row(rows, key) is None


def test_the_longest_report_has_room_for_its_rows() -> None:
    row = row_key(behind(1))
    press = OpenReportRow("R26", "competitor", "p364878-985789", "a-f1234567-t", row)
    assert len(pack(press)) < 64

"""`forsat report`: every report, in five forms, for who asks."""

from __future__ import annotations

import asyncio
import csv
import json
import re
from zipfile import ZipFile

import pytest

from bot.app import build_work
from bot.cli import main
from bot.domain.history import StepKind
from bot.domain.people import Calendar, Locale, Member, Permission, Role
from bot.settings import Settings

ROWS = """\
customer,type,source,stage,amount,reason,assignee
Acme,standard,phone,won,100,,Mina
Beta,standard,phone,lost,50,price,Mina
Gamma,standard,phone,lost,70,price,
Delta,standard,phone,proposal,1000,,
"""


@pytest.fixture
def mina(company: Settings) -> int:
    """A rep who has one won and one lost; somebody else has one lost and one open."""

    return hired(company, name="Mina", role=Role.REP)


def hired(company: Settings, **facts) -> int:
    """The id of a new member with these facts."""

    def hire(desk) -> int:
        desk.step(None, StepKind.SET_UP)
        member = Member(locale=Locale.FA, calendar=Calendar.JALALI, zone="Asia/Tehran", **facts)
        return desk.store.add(member).id

    async def written() -> int:
        work = build_work(company)
        try:
            return await work.write(hire)
        finally:
            await work.close()

    return asyncio.run(written())


@pytest.fixture(autouse=True)
def rows(mina, bare, capsys) -> None:
    assert mina
    (bare / "o.csv").write_text(ROWS)
    assert main(["import", "opportunities", "o.csv", "--apply"]) == 0
    capsys.readouterr()


def figures(capsys, *arguments: str) -> dict:
    assert main(["report", *arguments, "--format", "json"]) == 0
    return dict(json.loads(capsys.readouterr().out))


def test_over_everybody_unless_a_member_is_named(mina, capsys):
    everybody = figures(capsys)["totals"]
    assert (everybody["won"], everybody["lost"], everybody["lost_amount"]) == (1, 2, "120.00")
    own = figures(capsys, "--as", str(mina))["totals"]
    assert (own["won"], own["lost"], own["lost_amount"]) == (1, 1, "50.00")


def test_a_rep_who_may_list_everything_reads_their_own_figures(mina, company, capsys):
    may_list = hired(
        company, name="Lina", role=Role.REP, permissions=frozenset({Permission.VIEW_LIST})
    )
    totals = figures(capsys, "--as", str(may_list))["totals"]
    assert (totals["won"], totals["lost"]) == (0, 0)
    assert figures(capsys, "--as", str(mina))["totals"]["won"] == 1


def test_a_viewer_reads_reports_only_when_granted(company, capsys):
    viewer = hired(company, name="Vic", role=Role.VIEWER)
    assert main(["report", "--as", str(viewer)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == "Vic may read no report: a viewer needs the permission view-list.\n"
    granted = frozenset({Permission.VIEW_LIST})
    viewer = hired(company, name="Vera", role=Role.VIEWER, permissions=granted)
    assert figures(capsys, "--as", str(viewer))["totals"]["lost"] == 2


def test_the_table_is_the_usual_form(capsys):
    assert main(["report", "R11"]) == 0
    told = capsys.readouterr().out
    assert "Proposal" in told
    assert "1,000.00\u00a0€" in told


def test_a_member_reads_their_own_language_and_calendar(mina, capsys):
    told = figures(capsys, "R14", "--as", str(mina))
    assert told["calendar"] == "jalali"
    assert figures(capsys, "R14")["calendar"] == "gregorian"


def test_language_and_calendar_as_asked(capsys):
    assert figures(capsys, "R14", "--locale", "th")["calendar"] == "buddhist"
    told = figures(capsys, "R14", "--locale", "th", "--calendar", "gregorian")
    assert told["calendar"] == "gregorian"


def test_as_many_days_as_asked(capsys):
    period = figures(capsys, "R1", "--days", "1")["period"]
    assert period["first"] == period["last"]


def rows_of(capsys, *arguments: str) -> list[dict]:
    assert main(["report", *arguments, "--format", "json"]) == 0
    return list(json.loads(capsys.readouterr().out)["rows"])


def test_grouped_as_asked(capsys):
    by_member = rows_of(capsys, "R1", "--by", "member")
    assert [(each["member"], each["won"], each["lost"]) for each in by_member] == [
        ("Mina", 1, 1),
        ("Nobody", 0, 1),
    ]
    by_month = rows_of(capsys, "R7", "--by", "month", "--from", "2026-01-01")
    assert {len(each["month"]) for each in by_month} == {7}
    assert sum(each["count"] for each in by_month) == 4
    (quarter,) = [each for each in rows_of(capsys, "R18", "--by", "quarter") if each["won"]]
    assert "-Q" in quarter["quarter"]


@pytest.mark.parametrize(
    ("filters", "lost"),
    [
        (["source=phone"], 2),
        (["assignee=Mina"], 1),
        (["assignee=none"], 1),
        (["amount=60.."], 1),
        (["amount=50"], 1),
        (["amount=..70", "assignee=any"], 1),
        (["customer=last7"], None),
        (["created=last1", "loss_reason=price"], 2),
        (["title=beta"], 1),
        (["party=Gamma", "priority=normal,high"], 1),
        (["stage=proposal"], 0),
        (["stale"], 0),
    ],
)
def test_only_of_what_a_filter_leaves(filters, lost, capsys):
    asked = [part for each in filters for part in ("--filter", each)]
    if lost is None:
        assert main(["report", *asked]) == 2
        return
    assert figures(capsys, "R1", *asked)["totals"]["lost"] == lost


def test_a_file_gets_the_form_of_its_name(bare, capsys):
    assert main(["report", "R1", "--out", "told.json"]) == 0
    assert capsys.readouterr().out == "Written to told.json\n"
    assert json.loads((bare / "told.json").read_text())["report"] == "R1"


@pytest.mark.parametrize("report", ["R7", "R10"])
def test_a_sheet_has_the_rows_of_the_report(report, bare, capsys):
    told = figures(capsys, report)
    for form in ("csv", "xlsx"):
        assert main(["report", report, "--out", f"told.{form}"]) == 0
    with (bare / "told.csv").open(encoding="utf-8-sig", newline="") as file:
        heading, *rows = csv.reader(file)
    # The one without rows is its totals, side by side.
    expected = told["rows"] or ([told["totals"]] if report == "R10" else [])
    assert len(rows) == len(expected)
    for row, each in zip(rows, expected, strict=True):
        assert len(row) == len(each) == len(heading)
        for cell, value in zip(row, each.values(), strict=True):
            if isinstance(value, float):
                assert float(cell) == value
            elif isinstance(value, int):
                assert cell == str(value)
            elif value is None:
                assert cell == ""
            elif re.fullmatch(r"\d+\.\d{2}|\d{4}-\d{2}-\d{2}", value):
                assert cell == value
            else:
                assert cell
    with ZipFile(bare / "told.xlsx") as book:
        page = book.read("xl/worksheets/sheet1.xml").decode()
    filled = [row for row in re.findall(r'<c r="[A-Z]+(\d+)"', page) if row != "1"]
    assert len(filled) == sum(cell != "" for row in rows for cell in row)


def test_a_sheet_is_in_the_language_asked_for(bare):
    assert main(["report", "R7", "--by", "member", "--locale", "fa", "--out", "told.xlsx"]) == 0
    with ZipFile(bare / "told.xlsx") as book:
        assert 'rightToLeft="1"' in book.read("xl/worksheets/sheet1.xml").decode()
        assert "تعداد" in book.read("xl/sharedStrings.xml").decode()


def test_light_and_dark_are_two_pictures(bare):
    for theme in ("light", "dark"):
        assert main(["report", "R11", "--theme", theme, "--out", f"{theme}.png"]) == 0
    light, dark = ((bare / f"{each}.png").read_bytes() for each in ("light", "dark"))
    assert light[:4] == dark[:4] == b"\x89PNG"
    assert light != dark


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["R1", "--days", "0"], 2, "--days is between 1 and 3660."),
        (["R11", "--days", "7"], 2, "R11 knows its own days; leave out --days."),
        (["R1", "--as", "99"], 1, "There is no member 99."),
        (["R11", "--by", "member"], 2, "R11 can be grouped by stage."),
        (["R1", "--to", "2026-01-31"], 2, "Say --from, too."),
        (["R1", "--days", "7", "--from", "2026-01-01"], 2, "Either --days, or --from and --to."),
        (["R1", "--from", "2026-02-01", "--to", "2026-01-31"], 2, "--from to --to is 1 to"),
        (["R6", "--from", "0001-01-01", "--to", "0001-02-01"], 2, "days from 1000-01-01 to 2699"),
        (["R20", "--from", "9999-12-01", "--to", "9999-12-31"], 2, "days from 1000-01-01 to 2699"),
        (["R1", "--from", "0999-12-31"], 2, "days from 1000-01-01 to 2699-12-31, which all"),
        (["R1", "--filter", "colour=red"], 2, "There is no field colour. There are: amount,"),
        (["R1", "--filter", "source=moon"], 2, "source_id: there is no moon; an id works"),
        (["R1", "--filter", "status=gone"], 2, "status is one of: open, won, lost, closed."),
        (["R1", "--filter", "amount=much.."], 2, "amount cannot be much."),
        (["R1", "--filter", "sunny"], 2, "sunny: say FIELD=VALUE, or one of past-due,"),
        (["R1", "--out", "none/such.json"], 1, "none/such.json cannot be written"),
    ],
)
def test_what_cannot_be_told(arguments, code, sentence, capsys):
    assert main(["report", *arguments]) == code
    assert sentence in capsys.readouterr().err


@pytest.mark.parametrize("calendar", Calendar)
@pytest.mark.parametrize("days", [("1000-01-01", "1000-01-02"), ("2699-12-30", "2699-12-31")])
def test_every_calendar_tells_the_earliest_and_the_latest_days(days, calendar, capsys):
    asked = ("--from", days[0], "--to", days[1], "--calendar", calendar)
    for by in ("month", "quarter", "year"):
        assert rows_of(capsys, "R6", "--by", by, *asked) == []
    for report in ("R1", "R7", "R8", "R20", "R26"):
        assert figures(capsys, report, *asked)["period"] == {"first": days[0], "last": days[1]}
    assert figures(capsys, "R3", "--filter", "touched_at=2026-01-01..9999-12-31")["rows"]


@pytest.mark.parametrize("form", ["json", "csv"])
def test_what_a_file_leaves_out_is_said_beside(form, monkeypatch, capsys):
    monkeypatch.setattr("bot.reports.request.MOST_IN_A_FILE", 2)
    assert main(["report", "R3", "--by", "ended", "--format", form]) == 0
    said = "The file has only the first 2 of 3, without the last 1.\n"
    assert capsys.readouterr().err == said


@pytest.mark.parametrize("form", ["png", "xlsx"])
def test_a_terminal_gets_no_bytes(form, monkeypatch, capsys):
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert main(["report", "--format", form]) == 2
    assert f"--out report.{form}" in capsys.readouterr().err

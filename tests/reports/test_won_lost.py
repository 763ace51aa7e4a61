"""R1: the numbers by hand, and titles that say only what the opportunities bear out."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.charts.spec import MAX_BARS, ReasonsSpec, Theme, Tone
from bot.domain.facts import Fact, Name, Percent, Term
from bot.domain.money import Money
from bot.domain.moves import Status
from bot.domain.people import Locale
from bot.domain.reports import Days, ReasonCount, WonLost
from bot.reports.composed import Composed
from bot.reports.won_lost import compose, finding
from bot.speech.reply import Say, say_of
from reports.figures import TR, reason, telling, won_lost

THIRTY = Days(date(2026, 10, 23), date(2026, 11, 21))
USUAL = won_lost(
    3,
    66,
    reason("price", 27),
    reason("competitor", 15),
    reason("budget", 11),
    reason("Too far", 8),
    reason("timing", 3),
    reason(None, 2),
    wins=[reason("quality", 2), reason("service", 1)],
    still_open=86,
    amounts=(1_234_50, 98_000_00),
)


def told(found: WonLost, locale: Locale = Locale.EN, days: int = 30) -> Composed:
    return compose(found, telling(locale, days=days))


def drawn(found: WonLost) -> ReasonsSpec:
    spec = told(found).spec
    assert isinstance(spec, ReasonsSpec)
    return spec


def title(found: WonLost, locale: Locale = Locale.EN, days: int = 30) -> str:
    return told(found, locale, days).spec.title.replace("\u200b", "")


# The picture ----------------------------------------------------------------------------


def test_bars_are_sorted_and_their_shares_sum_to_100() -> None:
    bars = drawn(USUAL).bars
    assert [(bar.label, bar.printed, bar.share) for bar in bars] == [
        ("Price", "27", "41%"),
        ("Competitor", "15", "23%"),
        ("Budget", "11", "17%"),
        ("Too far", "8", "12%"),
        ("Timing", "3", "4%"),
        ("No reason given", "2", "3%"),
    ]
    assert [bar.highlighted for bar in bars] == [True] + [False] * 5


def test_the_strip_holds_won_lost_and_what_is_open_now() -> None:
    spec = drawn(USUAL)
    assert [(each.label, each.value, each.tone) for each in spec.strip] == [
        ("Won 3", 3, Tone.WON),
        ("Lost 66", 66, Tone.LOST),
        ("Open now 86", 86, Tone.OPEN),
    ]
    assert spec.subtitle == "Lost opportunities by reason\u00a0· 23 Oct – 21 Nov 2026"
    assert spec.footer == "The whole company"


def test_beyond_eight_the_rare_ones_are_one_row_before_those_without() -> None:
    many = [reason(f"Reason {n}", 20 - n, id=n + 1) for n in range(10)]
    spec = drawn(won_lost(0, 159, *many, reason(None, 4)))
    assert len(spec.bars) == MAX_BARS
    assert [(bar.label, bar.value) for bar in spec.bars[5:]] == [
        ("Reason 5", 15),
        ("All rarer ones together", 14 + 13 + 12 + 11),
        ("No reason given", 4),
    ]
    assert sum(int(bar.share.rstrip("%")) for bar in spec.bars) == 100
    assert [bar.highlighted for bar in spec.bars] == [True] + [False] * 7


def test_shares_of_opportunities_with_several_reasons_stand_on_their_own() -> None:
    spec = drawn(won_lost(0, 4, reason("price", 3), reason("budget", 2), several=1))
    assert [bar.share for bar in spec.bars] == ["75%", "50%"]
    assert spec.footer.endswith("1 was lost for more than one reason and counts in each.")


def test_overlapping_reasons_that_are_folded_have_no_share() -> None:
    many = [reason(f"Reason {n}", 5, id=n + 1) for n in range(9)]
    spec = drawn(won_lost(0, 30, *many, several=15))
    assert (spec.bars[-1].printed, spec.bars[-1].share) == ("10", "")
    assert Say("report-reason-sum", {"reason": Term("report-other-reasons"), "count": 10}) in (
        told(won_lost(0, 30, *many, several=15)).caption
    )


def test_nothing_stands_out_where_two_are_as_frequent() -> None:
    bars = drawn(won_lost(0, 4, reason("price", 2), reason("budget", 2))).bars
    assert not any(bar.highlighted for bar in bars)


def test_without_a_loss_the_bars_are_the_reasons_of_the_wins() -> None:
    spec = drawn(won_lost(3, 0, wins=[reason("quality", 2), reason(None, 1)]))
    assert [(bar.label, bar.share) for bar in spec.bars] == [
        ("Quality", "67%"),
        ("No reason given", "33%"),
    ]
    assert spec.tone is Tone.WON
    assert spec.subtitle.startswith("Won opportunities by reason")


def test_nothing_ended() -> None:
    empty = told(won_lost(0, 0, still_open=3))
    assert isinstance(empty.spec, ReasonsSpec)
    assert empty.spec.bars == ()
    assert empty.spec.empty == "Nothing found."
    assert empty.table.rows == ()


# The title ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (USUAL, "“Price” costs us 4 in 10 lost opportunities"),
        (won_lost(0, 0), "Nothing ended in these 30 days"),
        (won_lost(5, 0), "No opportunity was lost in these 30 days"),
        (won_lost(0, 1, reason("price", 1)), "One opportunity was lost, over “Price”"),
        (won_lost(0, 1, reason(None, 1)), "The one lost opportunity has no reason"),
        (
            won_lost(0, 5, reason("price", 2), reason(None, 3)),
            "3 of 5 lost opportunities have no reason",
        ),
        (
            won_lost(0, 4, reason("price", 4)),
            "“Price” cost us all 4 lost opportunities",
        ),
        (
            won_lost(0, 6, reason("price", 3), reason("budget", 2), reason("timing", 1)),
            "“Price” costs us half of the lost opportunities",
        ),
        (
            won_lost(0, 7, reason("price", 3), reason("budget", 2), reason("timing", 2)),
            "“Price” costs us 3 of 7 lost opportunities",
        ),
        (
            won_lost(0, 40, reason("Far away", 39), reason("timing", 1)),
            "“Far away” costs us 39 of 40 lost opportunities",
        ),
        (
            won_lost(1, 5, reason("price", 2), reason("budget", 2), reason("timing", 1)),
            "“Price” and “Budget” cost us most: 2 each",
        ),
        (
            won_lost(12, 3, reason("price", 1), reason("budget", 1), reason("timing", 1)),
            "12 won, 3 lost",
        ),
    ],
)
def test_the_title_is_the_finding(found: WonLost, said: str) -> None:
    assert title(found) == said


@pytest.mark.parametrize(
    ("first", "last", "nothing", "no_loss"),
    [
        (21, 21, "Nothing ended today", "No opportunity was lost today"),
        (20, 20, "Nothing ended that day", "No opportunity was lost that day"),
        (1, 30, "Nothing has ended so far", "No opportunity has been lost so far"),
        (
            20,
            21,
            "Nothing ended in these 2 days",
            "No opportunity was lost in these 2 days",
        ),
    ],
)
def test_of_a_period_that_still_runs_it_is_said_so_far(
    first: int, last: int, nothing: str, no_loss: str
) -> None:
    days, today = Days(date(2026, 11, first), date(2026, 11, last)), date(2026, 11, 21)
    plain = telling(days=1).plain
    assert plain(finding(won_lost(0, 0), days, today)) == nothing
    assert plain(finding(won_lost(5, 0), days, today)) == no_loss


def test_one_day_is_today() -> None:
    assert title(won_lost(0, 0), days=1) == "Nothing ended today"
    assert told(won_lost(0, 0), days=1).spec.subtitle.endswith("\u00a0· 21 Nov 2026")


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        (Locale.FA, "از هر ۱۰ باخت، ۴ تا به دلیل «قیمت» است"),
        (Locale.FR, "«\u00a0Prix\u00a0» explique 4 pertes sur 10"),
        (Locale.TH, "ปิดไม่ได้เพราะ “ราคา” 4 ใน 10 รายการ"),
    ],
)
def test_the_title_in_other_languages(locale: Locale, said: str) -> None:
    assert title(USUAL, locale) == said


REASONS = ("price", "budget", "timing", "competitor")
losses = st.lists(st.sets(st.sampled_from(REASONS), max_size=2), max_size=25)


def figures_of(won: int, lost: list[set[str]]) -> WonLost:
    """What the database would make of these opportunities."""
    counts = Counter(name for each in lost for name in each)
    rows = [reason(name, counts[name]) for name in REASONS if counts[name]]
    if without := sum(not each for each in lost):
        rows.append(reason(None, without))
    several = sum(len(each) > 1 for each in lost)
    return won_lost(won, len(lost), *rows, several=several)


@given(st.integers(0, 3), losses)
def test_a_title_never_claims_what_the_opportunities_do_not_bear_out(
    won: int, lost: list[set[str]]
) -> None:
    said = finding(figures_of(won, lost), THIRTY, THIRTY.last)
    assert bears_out(said, won, lost), said


def bears_out(said: Say, won: int, lost: list[set[str]]) -> bool:
    """Asks the opportunities themselves."""
    facts = said.facts

    def over(fact: Fact) -> int:
        assert isinstance(fact, Term)
        return sum(fact.key.removeprefix("item-") in each for each in lost)

    most = max((over(Term(f"item-{each}")) for each in REASONS), default=0)
    leads = "reason" in facts and over(facts["reason"]) == most
    match said.key.removeprefix("report-won-lost-"):
        case "nothing":
            return not won and not lost
        case "no-loss":
            return won > 0 and not lost
        case "no-reason":
            without = sum(not each for each in lost)
            return facts == {"count": without, "lost": len(lost)} and without > most
        case "one":
            return leads and len(lost) == 1
        case "all":
            return leads and most == len(lost) == facts["lost"]
        case "half":
            return leads and most * 2 == len(lost)
        case "tenths":
            tenths = facts["tenths"]
            assert isinstance(tenths, int)
            return leads and 2 * abs(10 * most - tenths * len(lost)) <= len(lost)
        case "of":
            return leads and (facts["count"], facts["lost"]) == (most, len(lost))
        case "tie":
            return over(facts["first"]) == over(facts["second"]) == most == facts["count"]
        case "both":
            return (facts["won"], facts["lost"]) == (won, len(lost))
    return False


def test_every_finding_can_be_reached() -> None:
    reached = {
        finding(figures_of(won, lost), THIRTY, THIRTY.last).key.removeprefix("report-won-lost-")
        for won, lost in (
            (0, []),
            (1, []),
            (0, [set(), set()]),
            (0, [{"price"}]),
            (0, [{"price"}] * 3),
            (0, [{"price"}] * 2 + [{"budget"}, {"timing"}]),
            (0, [{"price"}] * 4 + [{"budget"}] * 3 + [{"timing"}] * 3),
            (0, [{"price"}] * 2 + [{"budget"}]),
            (0, [{"price", "budget"}] * 2),
            (1, [{"price"}, {"budget"}]),
        )
    }
    kinds = "nothing no-loss no-reason one all half tenths of tie both"
    assert reached == set(kinds.split())


# The caption and the table --------------------------------------------------------------


def test_the_caption_in_english() -> None:
    lines = [TR.plain(line, telling().reader) if line else "" for line in told(USUAL).caption]
    assert lines == [
        "“Price” costs us 4 in 10 lost opportunities",
        "23 Oct – 21 Nov 2026",
        "",
        "Won: 3 · 1,234.50\u00a0€",
        "Lost: 66 · 98,000.00\u00a0€",
        "Open now: 86",
        "",
        "Why lost, of 66",
        "Price: 27 · 41%",
        "Competitor: 15 · 23%",
        "Budget: 11 · 17%",
        "Too far: 8 · 12%",
        "Timing: 3 · 4%",
        "No reason given: 2 · 3%",
        "",
        "Why won, of 3",
        "Quality: 2 · 67%",
        "Service: 1 · 33%",
        "",
        "The whole company",
    ]


def test_a_persian_line_keeps_its_direction_around_a_latin_name() -> None:
    reader = telling(Locale.FA).reader
    lines = [TR.plain(line, reader) for line in told(USUAL, Locale.FA).caption if line]
    assert "\u200f\u2068Too far\u2069: ۸، ۱۲٪" in lines
    assert "از ۱ آبان تا ۳۰ آبان ۱۴۰۵" in lines


def test_the_note_about_several_reasons_is_in_the_caption() -> None:
    found = won_lost(0, 4, reason("price", 3), reason("budget", 3), several=2)
    assert say_of("report-several-reasons", count=2) in told(found).caption


def test_the_table_has_every_reason_with_its_raw_values() -> None:
    many = [reason(f"Reason {n}", 20 - n, id=n + 1, amount=100 * n) for n in range(10)]
    table = told(won_lost(2, 159, *many, reason(None, 4), wins=[reason("quality", 2)])).table
    assert [each.key for each in table.columns] == [
        "outcome",
        "reason",
        "count",
        "share",
        "amount",
    ]
    assert len(table.rows) == 12
    assert table.rows[1] == (
        Status.LOST,
        Name("Reason 1"),
        19,
        Percent(12),
        Money(100, "EUR"),
    )
    assert table.rows[-1] == (Status.WON, Term("item-quality"), 2, Percent(100), Money(0, "EUR"))
    assert {each.key: each.value for each in table.totals}["lost"] == 159


def test_two_reasons_with_one_name_keep_their_own_amounts() -> None:
    twins = [ReasonCount(1, Name("Far"), 2, 500), ReasonCount(2, Name("Far"), 1, 300)]
    rows = told(won_lost(0, 3, *twins)).table.rows
    assert [row[-1] for row in rows] == [Money(500, "EUR"), Money(300, "EUR")]


def test_a_dark_picture_differs_by_its_theme_alone() -> None:
    light, dark = (compose(USUAL, telling(theme=theme)).spec for theme in Theme)
    assert light.title == dark.title
    assert (light.theme, dark.theme) == (Theme.LIGHT, Theme.DARK)

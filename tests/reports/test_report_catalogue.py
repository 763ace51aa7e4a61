"""All reports in all languages: what they ask, what is told, what is drawn."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from itertools import product
from typing import Any

import pytest
from matplotlib.text import Text

from bot.charts.canvas import Canvas
from bot.charts.draw import figure
from bot.charts.frame import title_size
from bot.charts.inspection import faults
from bot.charts.palette import palette
from bot.charts.spec import LeadersSpec, LineSpec, Theme
from bot.domain.facts import Name, Percent, Term
from bot.domain.money import Money
from bot.domain.people import Locale
from bot.domain.reports import CREATED_BY, Days, Grouping, Scope, StageFigures
from bot.domain.reports import REPORTS as DEFINITIONS
from bot.domain.tallies import Figure, Tally
from bot.reports.catalogue import REPORTS, run
from bot.reports.composed import Composed, figure_name
from bot.reports.counted import Counted
from bot.reports.groups import ordered
from bot.reports.measures import AMOUNT, COUNT
from bot.reports.wording import bare
from bot.speech.markup import length
from bot.speech.reply import Picture, Reply
from bot.speech.say import MOST_CAPTION, Place, say
from bot.speech.translator import FOLDER
from reports.figures import EVERYBODY, READERS, TR, HandMade, desk, reason, stage, won_lost

USUAL = HandMade(
    ended=won_lost(
        41,
        66,
        reason("price", 27),
        reason("competitor", 22),
        reason("missing-feature", 15),
        reason(None, 2),
        wins=[reason("best-price", 40), reason(None, 1)],
        still_open=86,
        amounts=(1_123_456_78, 98_765_43),
    ),
    groups=[
        (Name("Claire"), 12, 30, 1_200_000_00),
        (Term("item-website"), 7, 3, 300_000_00),
        (None, 1, 0, 5_000_00),
    ],
    stages=[stage("contact", 40, 250_000), stage("proposal", 28, 1_260_000)],
    by_day={
        date(2026, 9, 9): (1_050_000_00, 0),
        date(2026, 11, 10): (310_000_00, 520_000_00),
        date(2027, 1, 15): (0, 700_000_00),
    },
)
EMPTY = HandMade(ended=won_lost(0, 0))

LONG = "Consolidated Amalgamated & <Holdings> of the North " * 4
TRILLION = 10**12 * 100
HARD = HandMade(
    ended=won_lost(
        7,
        159,
        *(reason(f"{n} {LONG}"[:200], 20 - n, id=n + 1) for n in range(10)),
        reason(None, 4),
        wins=[reason(f"{n} {LONG}"[:200], 1, id=n + 1) for n in range(7)],
        several=3,
        still_open=10**6,
        amounts=(TRILLION, TRILLION),
    ),
    groups=[(Name(f"{n} {LONG}"[:200]), n, 3 * n, TRILLION // (n + 1)) for n in range(200)],
    stages=[
        StageFigures(n, Name(f"{n} {LONG}"[:200]), n % 4 + 1, TRILLION // (n + 1), TRILLION // 9)
        for n in range(11)
    ],
    by_day={date(2026, month, 5): (TRILLION, TRILLION) for month in range(6, 13)}
    | {date(2027, month, 15): (TRILLION, TRILLION) for month in (1, 2)},
)
EVERYWHERE = list(product(sorted(DEFINITIONS), Locale))


def told(
    report: str, figures: HandMade, locale: Locale = Locale.EN, days: int | Days = 30, **how: Any
) -> Composed:
    currency = "IRR" if locale is Locale.FA else "EUR"
    return run(
        report,
        desk(figures, currency),
        how.pop("scope", EVERYBODY),
        days=days,
        reader=READERS[locale],
        tr=TR,
        **how,
    )


def caption(composed: Composed, locale: Locale) -> str:
    reply = Reply(lines=composed.caption, picture=Picture(spec=composed.spec))
    wire = say(reply, READERS[locale], TR, to=Place(1))
    return str(wire.params["caption"])


def test_every_definition_has_its_report() -> None:
    assert {each.definition for each in REPORTS.values()} == set(DEFINITIONS.values())
    assert all(report.id == id_ for id_, report in REPORTS.items())


def test_the_days_end_today() -> None:
    figures = replace(USUAL, asked=[])
    told("R1", figures, days=7)
    assert figures.asked == [(EVERYBODY, Days(date(2026, 11, 15), date(2026, 11, 21)))]


@pytest.mark.parametrize("report", ["R11", "R14"])
def test_a_report_that_knows_its_days_needs_none(report: str) -> None:
    assert told(report, USUAL, days=0).table.rows


def test_less_than_a_day_is_refused() -> None:
    with pytest.raises(ValueError, match="0 days"):
        told("R1", USUAL, days=0)


def test_this_year_goes_without_saying() -> None:
    """Whatever the reader's own clock said: the moment is that of the transaction."""
    timeless = replace(READERS[Locale.EN], now=None)
    composed = run("R1", desk(USUAL), EVERYBODY, days=30, reader=timeless, tr=TR)
    assert composed.spec.subtitle.endswith("23 Oct – 21 Nov 2026")


def test_a_rate_of_few_cases_neither_leads_nor_stands_first() -> None:
    """Claire won both of 2; Nora 5 of 7, 71 %: of fewer than five nothing is concluded."""
    groups = [(Name("Claire"), 2, 0, 0), (Name("Nora"), 5, 2, 0), (Name("Sam"), 3, 3, 0)]
    composed = told("R18", replace(USUAL, groups=groups))
    spec = composed.spec
    assert isinstance(spec, LeadersSpec)
    assert spec.title == "Nora wins most often: 71%"
    assert [each.label for each in spec.bars] == ["Nora", "Sam", "Claire"]
    assert [each.highlighted for each in spec.bars] == [True, False, False]
    assert spec.full == 100
    assert "With fewer than 5 ended" in caption(composed, Locale.EN)


@pytest.mark.parametrize("by", [Grouping.PRIORITY, Grouping.MONTH, Grouping.QUARTER])
def test_rows_with_an_order_of_their_own_keep_it_and_no_note_says_otherwise(by: Grouping) -> None:
    groups = [(Name("Claire"), 2, 0, 0), (Name("Nora"), 5, 2, 0)]
    composed = told("R18", replace(USUAL, groups=groups), by=by)
    assert composed.notes == ()


def test_few_cases_stand_last_whatever_is_measured() -> None:
    counted = Counted(CREATED_BY, (COUNT, AMOUNT), AMOUNT, "count", least=5)
    claire = Tally((1,), (Name("Claire"),), Figure(2, 9_000_000_00, 0))
    nora = Tally((2,), (Name("Nora"),), Figure(7, 1_00, 0))
    assert ordered([claire, nora], Grouping.MEMBER, counted._rank) == [nora, claire]


def test_an_unknown_report_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        told("R99", USUAL)


@pytest.mark.parametrize(
    ("scope", "said"),
    [
        (EVERYBODY, "The whole company"),
        (Scope(team_ids=frozenset({1}), member_id=3), "Your team and yourself"),
        (Scope(team_ids=frozenset({1, 2}), member_id=3), "Your teams and yourself"),
        (Scope(member_id=3), "Your own opportunities"),
    ],
)
@pytest.mark.parametrize("report", sorted(DEFINITIONS))
def test_it_says_whose_figures_they_are(report: str, scope: Scope, said: str) -> None:
    composed = told(report, USUAL, scope=scope)
    assert composed.spec.footer.split("\u00a0· ")[0] == said
    assert caption(composed, Locale.EN).endswith(f"\n\n{said}")


@pytest.mark.parametrize(("report", "locale"), EVERYWHERE)
def test_the_picture_and_the_caption_start_with_one_finding(report: str, locale: Locale) -> None:
    composed = told(report, USUAL, locale)
    first = caption(composed, locale).split("\n")[0]
    assert first == f"<b>{composed.spec.title}</b>"
    assert composed.spec.rtl is (locale is Locale.FA)


@pytest.mark.parametrize(("report", "locale"), EVERYWHERE)
def test_an_empty_report_says_that_nothing_was_found(report: str, locale: Locale) -> None:
    composed = told(report, EMPTY, locale)
    assert composed.spec.empty == TR.plain("report-empty", READERS[locale])
    assert composed.spec.title
    assert faults(figure(composed.spec)) == []


@pytest.mark.parametrize(("report", "locale"), EVERYWHERE)
def test_long_names_and_great_sums_fit_a_caption_whole(report: str, locale: Locale) -> None:
    composed = told(report, HARD, locale)
    text = caption(composed, locale)
    assert length(text) <= MOST_CAPTION
    assert text.endswith(TR.plain(composed.scope, READERS[locale]))


@pytest.mark.parametrize(("report", "locale"), EVERYWHERE)
@pytest.mark.parametrize(("figures", "theme"), [(USUAL, Theme.LIGHT), (HARD, Theme.DARK)])
def test_every_picture_is_drawn_without_a_fault(
    report: str, locale: Locale, figures: HandMade, theme: Theme
) -> None:
    spec = told(report, figures, locale, theme=theme).spec
    assert spec.theme is theme
    assert faults(figure(spec)) == []


LONG_NAMES = {
    Locale.EN: "Solenoid valve 1 in, explosion proof",
    Locale.FA: "شیر برقی سایز ۱ اینچ ضد انفجار فولادی",
    Locale.FR: "Électrovanne 1 pouce antidéflagrante",
    Locale.TH: "วาล์วโซลินอยด์ 1 นิ้ว ป้องกันการระเบิด",
}
"""As goods are called whose names say how large they are, and of what."""


def letters(text: str) -> str:
    """Without what a line break takes away or brings."""
    return re.sub("[\\s\u200b\u200f\u2066-\u2069]", "", text)


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("locale", LONG_NAMES, ids=str)
@pytest.mark.parametrize("report", ["R4", "R5", "R7", "R8", "R17", "R18", "R26"])
def test_a_title_is_set_smaller_before_a_name_is_cut(
    report: str, locale: Locale, theme: Theme
) -> None:
    """A name in the reader's own language, whole; none of the figures behind it is lost."""
    name = LONG_NAMES[locale]
    groups = [(Name(name), 12, 30, 1_200_000_00), (Name("Claire"), 7, 3, 300_00)]
    for by in DEFINITIONS[report].by:
        spec = told(report, replace(USUAL, groups=groups), locale, by=by, theme=theme).spec
        size = title_size(Canvas(palette(theme), rtl=False, reads_rtl=False), spec.title)
        texts = figure(spec).findobj(Text)
        lines = "".join(each.get_text() for each in texts if each.get_fontsize() == size)
        assert "…" not in lines
        if name in spec.title:
            assert letters(name) in letters(lines)
    if report != "R18":  # There Claire leads, who wins more often.
        assert name in told(report, replace(USUAL, groups=groups), locale, theme=theme).spec.title


@pytest.mark.parametrize("locale", LONG_NAMES, ids=str)
def test_the_end_of_a_title_is_seen_whatever_its_names(locale: Locale) -> None:
    """What is cut is the name, with its sign; the figure at the end of the sentence is not."""
    for name in (*LONG_NAMES.values(), *(f"{each}, " * 5 for each in LONG_NAMES.values())):
        groups = [(Name(name.strip()), 12, 3, 1_123_456_700_00), (Name("Claire"), 5, 2, 300_00)]
        for report in ("R4", "R7", "R17", "R18", "R26"):
            spec = told(report, replace(USUAL, groups=groups), locale).spec
            drawn = [text.get_text() for text in figure(spec).findobj(Text)]
            assert any(text.endswith(spec.title[-4:]) for text in drawn), (report, spec.title)


@pytest.mark.parametrize(("report", "locale"), EVERYWHERE)
def test_persian_figures_have_persian_digits_and_toman(report: str, locale: Locale) -> None:
    text = caption(told(report, USUAL, locale), locale)
    assert bool(re.search("[۰-۹]", text)) is (locale is Locale.FA)
    assert bool(re.search("[0-9]", text)) is (locale is not Locale.FA)
    if (
        any(isinstance(each.value, Money) for each in told(report, USUAL).table.totals)
        and report != "R19"
    ):
        assert ("تومان" in text) is (locale is Locale.FA)


def test_a_figure_has_a_name_in_every_language() -> None:
    for report, locale in EVERYWHERE:
        table = told(report, USUAL, locale).table
        for each in (*table.columns, *table.totals):
            assert TR.plain(figure_name(each.key), READERS[locale])
        assert {len(row) for row in table.rows} <= {len(table.columns)}
        assert len(table.behind) in (0, len(table.rows))


def test_no_sentence_of_the_reports_is_left_over() -> None:
    """The family `report-` would hide it from the walk over all locales."""
    code = "".join(each.read_text() for each in FOLDER.parent.glob("reports/*.py"))
    said = set(re.findall(r'"(report-[a-z0-9-]+)"', code))
    said |= {f"report-{each.key}" for each in DEFINITIONS.values()}
    families = tuple(re.findall(r'f"(report-[a-z-]+-)\{', code))
    keys = re.findall(r"^(report-[a-z0-9-]+) =", _english(), flags=re.MULTILINE)
    assert [each for each in keys if each not in said and not each.startswith(families)] == []


def _english() -> str:
    return (FOLDER / Locale.EN / "reports.ftl").read_text(encoding="utf-8")


@pytest.mark.parametrize(("report", "locale"), EVERYWHERE)
def test_no_figure_is_cut_however_large_and_however_long_the_names(
    report: str, locale: Locale
) -> None:
    spec = told(report, HARD, locale).spec
    drawn = [text.get_text() for text in figure(spec).findobj(Text)]
    seen = [bare(each) for each in drawn]
    whole = [each for each in printed_in(spec) if not isinstance(spec, LineSpec)]
    assert [each for each in whole if not any(each in text for text in seen)] == []
    titles = balanced(spec.title)
    assert not titles[-1].endswith("…")


def printed_in(part: Any) -> Iterator[str]:
    for field in fields(part):
        value = getattr(part, field.name)
        if field.name == "printed" and value:
            yield bare(value)
        for each in value if isinstance(value, tuple) else ():
            if is_dataclass(each):
                yield from printed_in(each)


def balanced(title: str) -> list[str]:
    canvas = Canvas(palette(Theme.LIGHT), rtl=False, reads_rtl=False)
    return canvas.lines(title, size=title_size(canvas, title), bold=True)


def test_a_stage_leads_in_time_only_when_no_other_takes_as_long() -> None:
    same = HandMade(stages=[stage("contact", 2), stage("proposal", 2)])
    composed = told("R20", same)
    assert composed.spec.title == "A stage takes 0.5 days on average"
    assert not any(each.highlighted for each in composed.spec.rows)
    slower = HandMade(stages=[stage("contact", 1), stage("proposal", 2)])
    assert told("R20", slower).spec.title == "“Contact” takes longest: 1 day"


@pytest.mark.parametrize("report", ["R2", "R21"])
def test_the_others_of_many_members_are_called_so(report: str) -> None:
    composed = told(report, HARD)
    assert composed.spec.bars[-1].label == "Others"
    assert [each.rest for each in composed.spec.bars] == [False] * 7 + [True]
    assert sum(each.value for each in composed.spec.bars) == composed.table.totals[0].value


@pytest.mark.parametrize(
    ("locale", "unit", "rise", "fall"),
    [
        (Locale.EN, "From one morning to another, million\u00a0€", "+0.4", "−2.0"),
        (Locale.FA, "از یک بامداد تا بامدادی دیگر، میلیون\u00a0تومان", "+۰٫۴", "−۲٫۰"),
    ],
)
def test_steps_of_a_change_are_short_and_in_one_unit(
    locale: Locale, unit: str, rise: str, fall: str
) -> None:
    cents = 400_000_00 if locale is Locale.EN else 400_000_000
    spec = told("R23", HandMade(groups=[(Name("Claire"), 2, 2, cents)]), locale).spec
    assert spec.subtitle.startswith(unit)
    printed = [bare(each.printed) for each in spec.steps]
    assert rise in printed
    assert fall in printed


@pytest.mark.parametrize(
    ("report", "locale"), [(r, x) for r in ("R7", "R18", "R26") for x in Locale]
)
def test_the_day_of_a_week_is_never_cut_from_a_title(report: str, locale: Locale) -> None:
    """Of so many as a week may hold: only with tens of thousands would it give way to them."""
    week = Days(date(2026, 9, 21), date(2026, 9, 27))
    one = HandMade(groups=[(Name("North"), 1_234, 5, 900_000_000_00)])
    title = told(report, one, locale, by=Grouping.WEEK, days=week).spec.title
    year = {Locale.FA: "۱۴۰۵", Locale.TH: "2569"}.get(locale, "2026")
    assert year in title
    assert "…" not in title


NOVEMBER = Days(date(2026, 11, 1), date(2026, 11, 30))
SO_FAR = {
    Locale.EN: "1 Nov – 30 Nov 2026, so far",
    Locale.FA: "از ۱۰ آبان تا ۹ آذر ۱۴۰۵، تا امروز",
    Locale.TH: "1 พ.ย. – 30 พ.ย. 2569 (ถึงวันนี้)",
    Locale.FR: "Du 1er nov. au 30 nov. 2026, à ce jour",
}


@pytest.mark.parametrize(("report", "locale"), EVERYWHERE)
def test_a_period_that_is_not_over_says_so_where_it_counts_what_happened(
    report: str, locale: Locale
) -> None:
    """A month's follow-ups that are still to come are counted in it; R23 compares two days."""
    composed = told(report, USUAL, locale, days=NOVEMBER)
    said = bare(TR.plain(composed.period, READERS[locale]))
    counts_the_past = REPORTS[report].windows and report not in ("R2", "R23")
    assert (said == SO_FAR[locale]) == bool(counts_the_past)
    assert (SO_FAR[locale] in bare(composed.spec.subtitle)) == bool(counts_the_past)


def test_a_period_that_is_over_or_ends_today_is_not_called_unfinished() -> None:
    for last in (date(2026, 11, 20), date(2026, 11, 21)):
        subtitle = told("R4", USUAL, days=Days(date(2026, 11, 1), last)).spec.subtitle
        assert "so far" not in subtitle


@pytest.mark.parametrize("locale", list(Locale), ids=str)
def test_sales_by_product_are_of_whole_opportunities_and_say_so(locale: Locale) -> None:
    """By anything else each opportunity is in one row, and nothing needs to be said."""
    by_product = told("R26", USUAL, locale, by=Grouping.PRODUCT)
    whole = TR.plain("report-won-amount-what-inside", READERS[locale])
    assert whole in by_product.spec.subtitle
    assert by_product.finding.key == "report-won-amount-top-inside"
    assert "Claire" in by_product.spec.title
    by_member = told("R26", USUAL, locale, by=Grouping.MEMBER)
    assert whole not in by_member.spec.subtitle
    assert by_member.finding.key == "report-won-amount-top"


def test_those_without_a_group_leave_the_scale_to_those_with_one() -> None:
    """What was won without any product may be more than what any of them brought."""
    groups = [(Name("Pump"), 4, 0, 100_00), (None, 2, 0, 900_00)]
    spec = told("R26", replace(USUAL, groups=groups), by=Grouping.PRODUCT).spec
    assert isinstance(spec, LeadersSpec)
    assert [bar.rest for bar in spec.bars] == [False, True]


def test_a_row_has_the_same_share_in_the_picture_as_in_its_file() -> None:
    """Of 110 in ten rows; in the picture those beyond the seventh are one."""
    groups = [(Name(f"Source {at}"), count, 0, 0) for at, count in enumerate((29, *[9] * 9))]
    composed = told("R12", replace(USUAL, groups=groups))
    spec = composed.spec
    assert isinstance(spec, LeadersSpec)
    shown = [int(each.share.rstrip("%")) for each in spec.bars]
    filed = [row[-1].value for row in composed.table.rows if isinstance(row[-1], Percent)]
    assert filed == [27, 9, 8, 8, 8, 8, 8, 8, 8, 8]
    assert shown[:-1] == filed[: len(shown) - 1]
    assert sum(shown) == sum(filed) == 100

"""R11: where the open ones stand, told without promising what a snapshot cannot know."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.charts.spec import MAX_BARS, FunnelSpec, Tone
from bot.domain.facts import Name, Term
from bot.domain.money import Money
from bot.domain.people import Locale
from bot.domain.reports import StageFigures
from bot.reports.composed import Composed
from bot.reports.pipeline import compose, finding
from bot.speech.reply import Say
from reports.figures import TR, stage, telling

USUAL = (
    stage("contact", 40, 250_000, 25_000),
    stage("qualification", 22, 410_000, 123_000),
    stage("proposal", 18, 1_260_000, 630_000),
    stage("Site visit", 0),
    stage("negotiation", 6, 1_480_000, 1_110_000),
)


def told(*found: StageFigures, locale: Locale = Locale.EN, **how: bool) -> Composed:
    return compose(found, telling(locale, days=None, **how))


def drawn(*found: StageFigures, locale: Locale = Locale.EN) -> FunnelSpec:
    spec = told(*found, locale=locale).spec
    assert isinstance(spec, FunnelSpec)
    return spec


def test_stages_stay_in_their_order_with_count_and_amount() -> None:
    spec = drawn(*USUAL)
    assert [(each.label, each.value, each.printed, each.note) for each in spec.stages] == [
        ("Contact", 250_000_00, "250k\u00a0€", "40 open"),
        ("Qualification", 410_000_00, "410k\u00a0€", "22 open"),
        ("Proposal", 1_260_000_00, "1.26M\u00a0€", "18 open"),
        ("Site visit", 0, "", "0 open"),
        ("Negotiation", 1_480_000_00, "1.48M\u00a0€", "6 open"),
    ]
    what = "What the open opportunities are worth, by stage"
    assert spec.subtitle == f"{what}\u00a0· As of 21 Nov 2026"
    assert [each.tone for each in spec.stages] == [Tone.PLAIN] * 4 + [Tone.OPEN]


def test_the_bars_are_as_long_as_what_the_title_counts() -> None:
    spec = drawn(stage("contact", 3), stage("proposal", 1, 900))
    assert spec.title == "More than half of the pipeline stands at “Contact”"
    assert [(each.label, each.value, each.printed, each.note) for each in spec.stages] == [
        ("Contact", 3, "3", ""),
        ("Proposal", 1, "1", "900\u00a0€"),
    ]
    assert spec.subtitle == "Open opportunities by stage\u00a0· As of 21 Nov 2026"


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (USUAL, "The largest sum waits at “Negotiation”: 1.48M\u00a0€"),
        ((), "Nothing is open"),
        ((stage("contact", 0),), "Nothing is open"),
        ((stage("contact", 1),), "The one open opportunity stands at “Contact”"),
        (
            (stage("contact", 0), stage("proposal", 3)),
            "All 3 open opportunities stand at “Proposal”",
        ),
        (
            (stage("contact", 2), stage("proposal", 1), stage("negotiation", 1)),
            "Half of the pipeline stands at “Contact”",
        ),
        (
            (stage("contact", 3), stage("proposal", 1, 900)),
            "More than half of the pipeline stands at “Contact”",
        ),
        (
            (stage("contact", 2, 500), stage("proposal", 2, 500)),
            "4 opportunities are open, worth 1k\u00a0€",
        ),
        ((stage("contact", 2), stage("proposal", 2)), "4 opportunities are open"),
    ],
)
def test_the_title_is_the_finding(found: tuple[StageFigures, ...], said: str) -> None:
    assert told(*found).spec.title == said


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        (Locale.FA, "بیشترین مبلغ در مرحلهٔ «مذاکره» است: ۱٫۴۸ میلیون یورو"),
        (Locale.FR, "Le plus gros montant est à l’étape «\u00a0Négociation\u00a0»\u00a0: 1,48 M€"),
        (Locale.TH, "ยอดเงินมากที่สุดอยู่ในขั้นตอน “เจรจา”: 1.48 ล้านยูโร"),
    ],
)
def test_the_title_in_other_languages(locale: Locale, said: str) -> None:
    title = drawn(*USUAL, locale=locale).title.replace("\u200b", "")
    assert title.replace("\u00a0", " ") == said.replace("\u00a0", " ")


stages = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 4)).map(lambda pair: (pair[0], pair[1] * 1000)),
    max_size=12,
)


@given(stages)
def test_a_title_never_claims_what_the_stages_do_not_bear_out(
    pairs: list[tuple[int, int]],
) -> None:
    found = [
        StageFigures(n, Name(f"Stage {n}"), count, amount if count else 0, 0)
        for n, (count, amount) in enumerate(pairs)
    ]
    said = finding(found, telling(days=None))
    assert bears_out(said, {Name(f"Stage {n}"): each for n, each in enumerate(found)}), said


def bears_out(said: Say, found: dict[Name, StageFigures]) -> bool:
    counts = [each.count for each in found.values()]
    facts = said.facts
    named = facts.get("stage")
    here = found[named] if isinstance(named, Name) else None
    match said.key.removeprefix("report-pipeline-"):
        case "nothing":
            return not any(counts)
        case "all":
            return here is not None and here.count == sum(counts) == facts["count"]
        case "half":
            return here is not None and here.count * 2 == sum(counts)
        case "most":
            return here is not None and here.count * 2 > sum(counts)
        case "sum":
            others = [each.amount for each in found.values() if each is not here]
            return (
                here is not None
                and here.amount > max(others, default=0)
                and facts["amount"] == Money(here.amount, "EUR")
            )
        case "open":
            total = sum(each.amount for each in found.values())
            worth = facts.get("amount", Money(0, "EUR"))
            return facts["count"] == sum(counts) and worth == Money(total, "EUR")
    return False


def test_many_stages_fold_and_the_one_in_the_title_stays_in_the_picture() -> None:
    found = [StageFigures(n, Name(f"Stage {n}"), n + 1, 100, 0) for n in range(10)]
    found[0] = StageFigures(0, Name("Stage 0"), 1, 10**14, 0)
    spec = drawn(*found)
    assert len(spec.stages) == MAX_BARS
    assert [each.label for each in spec.stages] == [
        "Stage 0",
        *(f"Stage {n}" for n in range(4, 10)),
        "Other stages",
    ]
    assert spec.stages[-1].value == 3 * 100
    assert spec.stages[-1].note == f"{2 + 3 + 4} open"
    assert "“Stage 0”" in spec.title


def test_nothing_is_open() -> None:
    empty = told(stage("contact", 0), stage("proposal", 0))
    assert isinstance(empty.spec, FunnelSpec)
    assert empty.spec.stages == ()
    assert empty.spec.empty == "Nothing found."
    assert [line.key for line in empty.caption if line] == [
        "report-pipeline-nothing",
        "report-as-of",
        "report-scope-all",
    ]


def test_the_caption_has_the_exact_amounts() -> None:
    reader = telling().reader
    lines = [TR.plain(line, reader) if line else "" for line in told(*USUAL).caption]
    assert lines[2:] == [
        "",
        "Contact: 40 · 250,000.00\u00a0€",
        "Qualification: 22 · 410,000.00\u00a0€",
        "Proposal: 18 · 1,260,000.00\u00a0€",
        "Site visit: 0",
        "Negotiation: 6 · 1,480,000.00\u00a0€",
        "",
        "All together: 86 · 3,400,000.00\u00a0€\nExpected: 1,888,000.00\u00a0€",
        "",
        "The whole company",
    ]


def test_who_is_told_no_amounts_reads_none() -> None:
    quiet = told(*USUAL, amounts=False)
    reader = telling(amounts=False).reader
    assert quiet.spec.title == "The largest sum waits at “Negotiation”"
    text = "\n".join(TR.plain(line, reader) for line in quiet.caption if line)
    assert "000" not in text
    assert "Contact: 40\n" in text
    assert isinstance(quiet.spec, FunnelSpec)
    assert {each.note for each in quiet.spec.stages} == {"•••", ""}


def test_the_table_has_raw_values() -> None:
    table = told(*USUAL).table
    assert table.rows[2] == (
        Term("item-proposal"),
        18,
        Money(1_260_000_00, "EUR"),
        Money(630_000_00, "EUR"),
    )
    assert {each.key: each.value for each in table.totals} == {
        "count": 86,
        "amount": Money(3_400_000_00, "EUR"),
        "weighted": Money(1_888_000_00, "EUR"),
    }

"""Every kind of chart, drawn from everything that people may put into it."""

from __future__ import annotations

import io
from dataclasses import fields, is_dataclass, replace

import pytest
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.text import Text
from PIL import Image

from bot.charts.draw import figure, render
from bot.charts.inspection import faults
from bot.charts.palette import LIGHT
from bot.charts.samples import all_samples
from bot.charts.spec import (
    FunnelSpec,
    FunnelStage,
    HeatCell,
    HeatRow,
    HeatSpec,
    LeadersSpec,
    RankedBar,
    ReasonsSpec,
    Segment,
    Theme,
    Tone,
    TrendColumn,
    TrendSpec,
    WaterfallSpec,
    WaterfallStep,
    WonLostPair,
    WonLostSpec,
)

SAMPLES = list(all_samples())
KINDS = list({type(spec): spec for spec in SAMPLES}.values())
ROWS = {
    "FunnelSpec": "stages",
    "ReasonsSpec": "bars",
    "LeadersSpec": "bars",
    "WonLostSpec": "pairs",
    "TrendSpec": "columns",
    "WaterfallSpec": "steps",
    "DaysSpec": "rows",
    "TilesSpec": "tiles",
    "HeatSpec": "rows",
    "ProgressSpec": "bars",
    "StackedSpec": "columns",
    "LineSpec": "points",
    "BoardSpec": "stages",
}
HARD_TEXTS = {
    "200 letters": "Consolidated Amalgamated Holdings " * 6,
    "200 letters without a space": "W" * 200,
    "dollars and mathematics": "$x_1^2$ costs $5 \\frac{a}{b}",
    "pictures": "Acme 🚀👩‍👩‍👧 Ltd ☎️",
    "Persian and Latin": "شرکت Acme (UK) آلفا ۱۲٪",
    "long Persian": "شرکت بازرگانی و صنعتی پیشگامان " * 6,
    "long Thai": "บริษัทปิโตรเลียมแห่งประเทศไทยจำกัดมหาชน" * 5,
    "Chinese": "中文公司名称",
    "lone surrogate and overrides": "\ud83dAcme\u202e \u2068Ltd",
    "piled marks": "Z" + "\u0301" * 40,
    "lines": "Acme\nLtd\r\n\tUK",
    "nothing": "",
}
HARD_NUMBERS = [0, -5, 1e12, -1e12, 1e-9]


def kind(spec):
    return type(spec).__name__


def everywhere(part, text=None, number=None, *, top=True):
    """Return the spec with every text or every number of its rows replaced."""
    changed = {}
    for field in fields(part):
        value = getattr(part, field.name)
        if type(value) is str and text is not None:
            changed[field.name] = text
        elif type(value) in {int, float} and number is not None and not top:
            changed[field.name] = number
        elif isinstance(value, tuple):
            changed[field.name] = tuple(
                everywhere(item, text, number, top=False)
                if is_dataclass(item)
                else replaced(item, text, number)
                for item in value
            )
    return replace(part, **changed)


def replaced(item, text, number):
    if type(item) is str:
        return item if text is None else text
    return item if number is None or item is None else number


def with_rows(spec, count):
    name = ROWS[kind(spec)]
    rows = getattr(spec, name)
    return replace(spec, **{name: (rows * 13)[:count]})


def outside_the_sheet(drawn: Figure) -> list[str]:
    sheet = drawn.bbox.padded(1)
    boxes = [patch.get_window_extent() for patch in drawn.findobj(Patch)]
    return [
        str(box)
        for box in boxes
        if not sheet.containsx(box.x0)
        or not sheet.containsx(box.x1)
        or not sheet.containsy(box.y0)
        or not sheet.containsy(box.y1)
    ]


def texts(drawn: Figure) -> list[str]:
    return [text.get_text() for text in drawn.findobj(Text)]


@pytest.mark.parametrize("spec", SAMPLES, ids=kind)
def test_a_chart_reads_well_and_keeps_to_its_size(spec):
    assert faults(figure(spec)) == []

    picture = Image.open(io.BytesIO(render(spec)))

    assert picture.format == "PNG"
    assert picture.mode == "RGB"
    assert picture.width == 1080
    assert 300 <= picture.height <= 1280


@pytest.mark.parametrize("text", HARD_TEXTS.values(), ids=HARD_TEXTS)
@pytest.mark.parametrize("spec", KINDS, ids=kind)
def test_no_text_breaks_a_chart(spec, text):
    assert faults(figure(everywhere(spec, text=text))) == []


@pytest.mark.parametrize("number", HARD_NUMBERS)
@pytest.mark.parametrize("spec", KINDS, ids=kind)
def test_no_number_breaks_a_chart(spec, number):
    drawn = figure(everywhere(spec, number=number))

    assert faults(drawn) == []
    assert outside_the_sheet(drawn) == []


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("spec", KINDS, ids=kind)
def test_one_row_and_as_many_as_fit(spec, rtl):
    most = type(spec).limits[ROWS[kind(spec)]]
    for count in (1, most):
        drawn = figure(replace(with_rows(spec, count), rtl=rtl))

        assert faults(drawn) == []
        assert outside_the_sheet(drawn) == []
        assert drawn.bbox.height <= 1280


@pytest.mark.parametrize("spec", KINDS, ids=kind)
def test_no_rows_say_so(spec):
    drawn = figure(replace(with_rows(spec, 0), empty="Nothing found in these 90 days"))

    assert "Nothing found in these 90 days" in texts(drawn)
    assert faults(drawn) == []


@pytest.mark.parametrize("spec", KINDS, ids=kind)
def test_equal_specs_give_equal_bytes(spec):
    assert render(spec) == render(replace(spec))


def test_a_right_to_left_chart_is_the_mirror_of_its_twin():
    twin = FunnelSpec(
        title="",
        stages=(
            FunnelStage(label="", value=2, printed=""),
            FunnelStage(label="", value=1, printed=""),
        ),
    )

    left = Image.open(io.BytesIO(render(twin)))
    right = Image.open(io.BytesIO(render(replace(twin, rtl=True))))
    mirrored = left.transpose(Image.Transpose.FLIP_LEFT_RIGHT)

    middle, short_bar = mirrored.height // 2, mirrored.height - 60
    for x in (30, 60, 400, 700, 1020, 1050):
        for y in (middle, short_bar):
            assert right.getpixel((x, y)) == mirrored.getpixel((x, y))
    assert right.getpixel((900, short_bar)) != right.getpixel((180, short_bar))


def test_time_runs_left_to_right_in_every_language():
    columns = tuple(
        TrendColumn(label=label, value=1, printed="") for label in ("مهر", "آبان", "آذر")
    )
    drawn = figure(TrendSpec(title="سه ماه", rtl=True, columns=columns))
    places = {text.get_text(): text.get_position()[0] for text in drawn.findobj(Text)}

    assert places["مهر"] < places["آبان"] < places["آذر"]


def test_a_highlighted_month_keeps_its_words_when_others_give_way():
    columns = tuple(
        TrendColumn(
            label=f"September {year}",
            value=year,
            printed=f"€{year},000,000",
            highlighted=year == 2019,
        )
        for year in range(2014, 2027)
    )
    drawn = figure(TrendSpec(title="Thirteen Septembers", columns=columns))

    assert "September 2019" in texts(drawn)
    assert "€2019,000,000" in texts(drawn)
    assert faults(drawn) == []


def test_a_figure_is_printed_in_full_beside_a_name_that_is_cut():
    long_name = "Consolidated Amalgamated Holdings " * 4
    stage = FunnelStage(label=long_name, value=1, printed="€1,234,567,890")
    drawn = texts(figure(FunnelSpec(title="", stages=(stage,))))

    assert "€1,234,567,890" in drawn
    assert any(text.startswith("Consolidated") and text.endswith("…") for text in drawn)


def test_many_steps_lie_as_rows_so_that_their_names_are_read():
    steps = tuple(
        WaterfallStep(label=f"Moved in from {n}", value=n, printed=f"+{n}") for n in range(1, 12)
    )
    drawn = texts(figure(WaterfallSpec(title="", steps=steps)))

    assert {step.label for step in steps} <= set(drawn)


def fills(drawn: Figure) -> list[str]:
    return [to_hex(patch.get_facecolor()).upper() for patch in drawn.findobj(Patch)]


def test_an_outcome_of_nothing_has_words_but_no_colour():
    strip = (
        Segment(label="Won 0", value=0, tone=Tone.WON),
        Segment(label="Lost 3", value=3, tone=Tone.LOST),
    )
    bars = (RankedBar(label="Price", value=3, printed="3"),)
    drawn = figure(ReasonsSpec(title="", strip=strip, bars=bars))

    assert "Won 0" in texts(drawn)
    assert LIGHT.fills[Tone.LOST] in fills(drawn)
    assert LIGHT.fills[Tone.WON] not in fills(drawn)


def test_a_group_that_only_won_shows_no_trace_of_lost():
    pair = WonLostPair(label="Ali", won=3, lost=0, won_printed="Won 3", lost_printed="Lost 0")
    drawn = figure(WonLostSpec(title="", pairs=(pair,) * 8))

    assert LIGHT.fills[Tone.WON] in fills(drawn)
    assert LIGHT.fills[Tone.LOST] not in fills(drawn)


def lengths(drawn: Figure, *colours: str) -> list[int]:
    """Of the bars in these colours, from the top down, in dots."""
    bars = [p for p in drawn.findobj(Patch) if to_hex(p.get_facecolor()).upper() in colours]
    return [round(patch.get_window_extent().width) for patch in bars]


@pytest.mark.parametrize("rest", [300, 50])
def test_the_others_leave_the_scale_to_those_that_are_named(rest):
    first = RankedBar(label="Ali", value=100, printed="100", highlighted=True)
    second = RankedBar(label="Nok", value=40, printed="40")
    others = RankedBar(label="Others", value=rest, printed=f"{rest}", rest=True)
    drawn = figure(LeadersSpec(title="", bars=(first, second, others)))

    track = lengths(drawn, LIGHT.panel)[0]
    (leader,) = lengths(drawn, LIGHT.fills[Tone.WON])
    quiet = lengths(drawn, LIGHT.fills[Tone.PLAIN])
    assert leader == track
    assert quiet == [round(track * 0.4), track if rest > 100 else round(track / 2)]
    # Torn where it goes on, twice.
    assert len(drawn.findobj(Line2D)) == (2 if rest > 100 else 0)


def test_alone_the_others_fill_their_track():
    others = RankedBar(label="Others", value=3, printed="3", rest=True)
    named = RankedBar(label="Ali", value=0, printed="0")
    drawn = figure(LeadersSpec(title="", bars=(named, others)))

    assert lengths(drawn, LIGHT.fills[Tone.PLAIN]) == lengths(drawn, LIGHT.panel)[:1]
    assert drawn.findobj(Line2D) == []


@pytest.mark.parametrize("count", [2, 8])
def test_pairs_too_leave_the_others_out_of_the_scale(count):
    named = WonLostPair(label="Ali", won=6, lost=4, won_printed="Won 6", lost_printed="Lost 4")
    others = replace(named, label="Others", won=60, lost=40, rest=True)
    drawn = figure(WonLostSpec(title="", pairs=(*(named,) * (count - 1), others)))

    track = lengths(drawn, LIGHT.panel)[0]
    won = lengths(drawn, LIGHT.fills[Tone.WON])
    assert won[0] == won[-1] == (track if count == 2 else round(track * 0.6))
    assert len(drawn.findobj(Line2D)) == (4 if count == 2 else 2)


def test_no_cell_is_paler_for_the_others():
    cells = (HeatCell(value=4, printed="4"), HeatCell(value=40, printed="40", rest=True))
    drawn = figure(
        HeatSpec(
            title="", columns=("Price", "Others"), rows=(HeatRow(label="Rival", cells=cells),)
        )
    )

    assert fills(drawn).count(LIGHT.fills[Tone.LOST]) == 2


def test_the_key_names_only_what_is_drawn():
    column = TrendColumn(label="Nov", value=1, printed="1")
    words = {"value_label": "Won", "forecast_label": "Forecast", "target_label": "Target"}
    plain = TrendSpec(title="", columns=(column,), **words)
    full = TrendSpec(title="", columns=(replace(column, forecast=1, target=2),), **words)

    assert set(words.values()).isdisjoint(texts(figure(plain)))
    assert set(words.values()) <= set(texts(figure(full)))


def test_the_checks_warn_of_a_letter_without_a_glyph():
    drawn = figure(SAMPLES[0])
    drawn.text(0.5, 0.99, "\u4e2d", size=1)

    with pytest.warns(UserWarning, match="missing from font"):
        faults(drawn)


def test_the_checks_see_a_text_outside_and_a_hidden_one():
    drawn = figure(SAMPLES[0])
    drawn.text(0.99, 0.5, "over the edge")
    drawn.text(0.5, 0.5, "one over")
    drawn.text(0.5, 0.5, "another")

    found = faults(drawn)

    assert "outside: 'over the edge'" in found
    assert "overlap: 'one over' and 'another'" in found


@pytest.mark.parametrize("theme", Theme)
def test_the_paper_has_the_colour_of_the_theme(theme):
    picture = Image.open(io.BytesIO(render(replace(SAMPLES[0], theme=theme))))

    assert (
        picture.getpixel((2, 2))
        == {
            Theme.LIGHT: (255, 255, 255),
            Theme.DARK: (0x17, 0x21, 0x2B),
        }[theme]
    )


def test_a_heat_map_of_short_names_leaves_its_columns_the_room():
    def headings(label):
        cells = tuple(HeatCell(value=1, printed="1") for _ in range(5))
        columns = ("Price", "Rival", "Our budget", "Timing", "Other")
        spec = HeatSpec(title="Lost", columns=columns, rows=(HeatRow(label=label, cells=cells),))
        return {text.get_text() for text in figure(spec).findobj(Text)}

    assert "Our budget" in headings("None")
    assert {"Our", "budget"} <= headings("A competitor with a long name")


@pytest.mark.parametrize(
    ("rtl", "columns"),
    [
        (
            False,
            ("Price", "Competitor", "Budget", "Missing feature", "Timing", "No decision maker"),
        ),
        (False, ("Prix", "Concurrent", "Budget", "Fonction manquante", "Calendrier", "Autres")),
        (True, ("قیمت", "رقیب", "بودجه", "نبود یک قابلیت", "زمان‌بندی", "نبود تصمیم‌گیر")),
    ],
)
def test_no_word_above_a_heat_map_is_broken_or_written_over_another(rtl, columns):
    cells = tuple(HeatCell(value=1, printed="1") for _ in columns)
    rows = (HeatRow(label="Castle Flow Systems", cells=cells),)
    drawn = figure(HeatSpec(title="Lost", columns=columns, rows=rows, rtl=rtl))
    said = {text.get_text().strip("\u200f") for text in drawn.findobj(Text)}
    assert set(" ".join(columns).split()) <= set(" ".join(said).split())
    assert not faults(drawn)

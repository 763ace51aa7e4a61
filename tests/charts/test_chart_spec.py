from __future__ import annotations

import json

import pytest

from bot.charts.samples import all_samples
from bot.charts.spec import (
    FunnelSpec,
    FunnelStage,
    HeatCell,
    HeatRow,
    HeatSpec,
    Theme,
    Tone,
    TrendColumn,
    TrendSpec,
    as_json,
)


def stage(value: float = 1) -> FunnelStage:
    return FunnelStage(label="Lead", value=value, printed="1")


def test_a_spec_is_told_in_plain_json_with_its_kind():
    spec = FunnelSpec(title="One lead", stages=(stage(),), theme=Theme.DARK)

    told = json.loads(as_json(spec))

    assert told["kind"] == "FunnelSpec"
    assert told["theme"] == "dark"
    assert told["stages"] == [
        {
            "label": "Lead",
            "value": 1,
            "printed": "1",
            "note": "",
            "note_tone": "plain",
            "tone": "open",
        }
    ]


def test_a_lone_surrogate_does_not_break_the_json():
    assert "\\ud83d" in as_json(FunnelSpec(title="half a picture \ud83d", stages=()))


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_a_number_without_a_length_is_refused(value):
    with pytest.raises(ValueError, match="finite"):
        FunnelSpec(title="?", stages=(stage(value),))


def test_a_target_is_looked_at_too():
    column = TrendColumn(label="Nov", value=1, printed="1", target=float("nan"))

    with pytest.raises(ValueError, match="finite"):
        TrendSpec(title="?", columns=(column,))


def test_the_ninth_bar_must_be_folded_by_the_caller():
    FunnelSpec(title="eight", stages=(stage(),) * 8)

    with pytest.raises(ValueError, match="at most 8 stages"):
        FunnelSpec(title="nine", stages=(stage(),) * 9)


def test_a_year_and_a_month_is_the_longest_trend():
    column = TrendColumn(label="Nov", value=1, printed="1")
    TrendSpec(title="thirteen", columns=(column,) * 13)

    with pytest.raises(ValueError, match="at most 13 columns"):
        TrendSpec(title="fourteen", columns=(column,) * 14)


def test_a_heat_map_has_a_cell_for_each_column():
    row = HeatRow(label="Globex", cells=(HeatCell(value=1, printed="1"),))

    with pytest.raises(ValueError, match="a cell for each column"):
        HeatSpec(title="?", columns=("Price", "Delivery"), rows=(row,))


def test_the_samples_show_every_kind_language_direction_and_theme():
    samples = list(all_samples())

    assert len({type(spec) for spec in samples}) == 13
    assert {spec.rtl for spec in samples} == {True, False}
    assert {spec.theme for spec in samples} == set(Theme)
    assert {Tone.WON, Tone.LOST} <= {
        stage.tone if stage.tone is Tone.WON else stage.note_tone
        for spec in samples
        if isinstance(spec, FunnelSpec)
        for stage in spec.stages
    }

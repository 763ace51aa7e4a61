"""Sample charts of figures: days to close, tiles, a heat map, goals."""

from __future__ import annotations

from collections.abc import Iterator

from bot.charts.spec import (
    ChartSpec,
    DaysRow,
    DaysSpec,
    HeatCell,
    HeatRow,
    HeatSpec,
    ProgressBar,
    ProgressSpec,
    Theme,
    Tile,
    TilesSpec,
    Tone,
)


def figures() -> Iterator[ChartSpec]:
    yield _days()
    yield _summary()
    yield _competitors()
    yield _goals()


def _days() -> DaysSpec:
    return DaysSpec(
        title="Les grandes affaires durent deux fois plus longtemps",
        subtitle="Jours médians de l’ouverture au gain",
        footer="41 opportunités gagnées",
        theme=Theme.DARK,
        rows=(
            DaysRow(
                label="Moins de 5 k€", value=14, printed="14 jours", count="n = 12", low=8, high=22
            ),
            DaysRow(
                label="5 à 20 k€", value=22, printed="22 jours", count="n = 17", low=14, high=35
            ),
            DaysRow(
                label="Plus de 100 k€",
                value=58,
                printed="58 jours",
                count="n = 4",
                low=37,
                high=91,
                highlighted=True,
            ),
        ),
    )


def _summary() -> TilesSpec:
    return TilesSpec(
        title="อัตราชนะเพิ่มเป็น 45%",
        subtitle="สรุปการขาย · พฤศจิกายน 2569",
        footer="312 โอกาส",
        tiles=(
            Tile(label="ยอดชนะ", printed="฿1.12 ล้าน", note="+12% จากเป้า", note_tone=Tone.WON),
            Tile(label="โอกาสที่เปิดอยู่", printed="฿3.40 ล้าน", note="86 โอกาส", tone=Tone.OPEN),
            Tile(label="อัตราชนะ", printed="45%", note="+6 จุดจากตุลาคม", note_tone=Tone.WON),
            Tile(label="วันจนปิดการขาย", printed="31", note="ลดลง 4 วัน", note_tone=Tone.WON),
        ),
    )


def _competitors() -> HeatSpec:
    rows = (("Globex", (9, 3, 1, 0)), ("Initech", (4, 6, 2, 1)), ("Umbrella", (1, 0, 5, 2)))
    return HeatSpec(
        title="Globex wins on price, Umbrella on delivery",
        subtitle="Lost opportunities by competitor and reason",
        footer="34 lost",
        theme=Theme.DARK,
        columns=("Price too high", "Missing feature", "Delivery", "Other"),
        rows=tuple(
            HeatRow(
                label=label,
                cells=tuple(HeatCell(value=value, printed=str(value)) for value in values),
            )
            for label, values in rows
        ),
    )


def _goals() -> ProgressSpec:
    return ProgressSpec(
        title="Two of three are ahead of the quarter",
        subtitle="Won value against goal, € thousand",
        footer="Goals set on 1 Oct 2026",
        elapsed_label="Today: 56% of the quarter has passed",
        bars=(
            ProgressBar(
                label="Maryam Karimi",
                value=412,
                target=500,
                printed="412 of 500",
                note="82%, ahead",
                note_tone=Tone.WON,
                elapsed=0.56,
                tone=Tone.WON,
            ),
            ProgressBar(
                label="Claire Dubois",
                value=274,
                target=450,
                printed="274 of 450",
                note="61%, ahead",
                note_tone=Tone.WON,
                elapsed=0.56,
                tone=Tone.WON,
            ),
            ProgressBar(
                label="Ali Rezaei",
                value=121,
                target=400,
                printed="121 of 400",
                note="30%, behind",
                note_tone=Tone.LOST,
                elapsed=0.56,
                tone=Tone.LOST,
            ),
        ),
    )

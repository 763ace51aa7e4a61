"""Sample charts of change: months, and what made a level rise and fall."""

from __future__ import annotations

from collections.abc import Iterator

from bot.charts.spec import Theme, Tone, TrendColumn, TrendSpec, WaterfallSpec, WaterfallStep


def trends() -> Iterator[TrendSpec]:
    yield TrendSpec(
        title="November is 12% above target",
        subtitle="Won value per month, € million",
        footer="312 opportunities",
        theme=Theme.DARK,
        target_label="Target 0.8 – 1.0",
        columns=_months(
            ("Jun", "Jul", "Aug", "Sep", "Oct", "Nov"),
            ("0.82", "0.74", "0.91", "1.05", "0.88", "1.12"),
        ),
    )
    yield TrendSpec(
        title="فروش آبان ۱۲٪ بالاتر از هدف است",
        subtitle="مبلغ فروش هر ماه، میلیارد تومان",
        footer="منبع: CRM · ۳۱۲ فرصت",
        rtl=True,
        target_label="هدف ۰٫۸ تا ۱٫۰",
        columns=_months(
            ("خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان"),
            ("۰٫۸۲", "۰٫۷۴", "۰٫۹۱", "۱٫۰۵", "۰٫۸۸", "۱٫۱۲"),
        ),
    )
    yield TrendSpec(
        title="ไตรมาสหน้าคาดว่าจะขายได้ ฿3.1 ล้าน",
        subtitle="ยอดชนะและคาดการณ์รายเดือน ล้านบาท",
        footer="312 โอกาส",
        value_label="ชนะแล้ว",
        forecast_label="คาดการณ์",
        target_label="เป้าหมาย",
        columns=_thirteen_months(),
    )


def _months(labels: tuple[str, ...], printed: tuple[str, ...]) -> tuple[TrendColumn, ...]:
    values = (0.82, 0.74, 0.91, 1.05, 0.88, 1.12)
    targets = (0.8, 0.8, 0.9, 1.0, 1.0, 1.0)
    return tuple(
        TrendColumn(
            label=label,
            value=values[number],
            printed=printed[number],
            target=targets[number],
            highlighted=number == len(labels) - 1,
        )
        for number, label in enumerate(labels)
    )


def _thirteen_months() -> tuple[TrendColumn, ...]:
    labels = ("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.")
    won = (0.5, 0.62, 0.58, 0.7, 0.66, 0.82, 0.74, 0.91, 1.05, 0.88, 0.61, 0.12, 0.0)
    forecast = (0.0,) * 10 + (0.48, 1.02, 0.93)
    names = (*labels, "พ.ย.", "ธ.ค.", "ม.ค.")
    return tuple(
        TrendColumn(
            label=name,
            value=won[number],
            forecast=forecast[number],
            printed=f"{won[number] + forecast[number]:.2f}",
            target=0.9,
            highlighted=name == "พ.ย.",
        )
        for number, name in enumerate(names)
    )


def waterfalls() -> Iterator[WaterfallSpec]:
    yield WaterfallSpec(
        title="Forecast reaches €1.62M, €80k short",
        subtitle="Quarter forecast, € thousand",
        footer="312 opportunities",
        steps=(
            WaterfallStep(label="Won", value=1120, printed="1,120", total=True, tone=Tone.WON),
            WaterfallStep(label="Commit", value=390, printed="+390", tone=Tone.OPEN),
            WaterfallStep(label="Best case", value=240, printed="+240"),
            WaterfallStep(label="At risk", value=-130, printed="−130", tone=Tone.LOST),
            WaterfallStep(
                label="Forecast", value=1620, printed="1,620", total=True, tone=Tone.OPEN
            ),
            WaterfallStep(label="Target", value=1700, printed="1,700", total=True),
        ),
    )
    yield _what_changed()


def _what_changed() -> WaterfallSpec:
    changes = (
        ("جدید", 380, "+۳۸۰", Tone.OPEN),
        ("بازگشوده", 40, "+۴۰", Tone.OPEN),
        ("رشد مبلغ", 120, "+۱۲۰", Tone.OPEN),
        ("کاهش مبلغ", -60, "\u2066−۶۰\u2069", Tone.PLAIN),
        ("برنده", -410, "\u2066−۴۱۰\u2069", Tone.WON),
        ("بازنده", -230, "\u2066−۲۳۰\u2069", Tone.LOST),
        ("بسته یا حذف شده", -50, "\u2066−۵۰\u2069", Tone.PLAIN),
    )
    return WaterfallSpec(
        title="قیف فروش در یک ماه ۲۱۰ میلیون کوچک‌تر شد",
        subtitle="مبلغ فرصت‌های باز، میلیون تومان",
        footer="از ۳۰ مهر تا ۳۰ آبان ۱۴۰۵",
        rtl=True,
        steps=(
            WaterfallStep(label="آغاز", value=1500, printed="۱٬۵۰۰", total=True),
            *(
                WaterfallStep(label=label, value=value, printed=printed, tone=tone)
                for label, value, printed, tone in changes
            ),
            WaterfallStep(label="پایان", value=1290, printed="۱٬۲۹۰", total=True),
        ),
    )

"""Sample rankings: reasons under their strip, and leaders."""

from __future__ import annotations

from collections.abc import Iterator

from bot.charts.spec import LeadersSpec, RankedBar, ReasonsSpec, Segment, Theme, Tone


def reasons() -> Iterator[ReasonsSpec]:
    values = (27, 15, 11, 8, 5)
    yield ReasonsSpec(
        title="Price loses four deals in ten",
        subtitle="Lost opportunities by reason, last 90 days",
        footer="66 lost. An opportunity with two reasons counts once in each row.",
        strip=_strip("Won 41", "Lost 66", "Open 86"),
        bars=_bars(
            ("Price too high", "Chose a competitor", "No budget", "No answer", "Other"),
            values,
            ("27", "15", "11", "8", "5"),
            ("41%", "23%", "17%", "12%", "8%"),
        ),
    )
    yield ReasonsSpec(
        title="از هر ده فرصت، چهار تا به خاطر قیمت از دست می‌رود",
        subtitle="فرصت‌های از دست رفته به تفکیک دلیل، ۹۰ روز اخیر",
        footer="منبع: CRM · ۳۱۲ فرصت",
        rtl=True,
        strip=_strip("برنده ۴۱", "بازنده ۶۶", "باز ۸۶"),
        bars=_bars(
            ("قیمت بالا", "انتخاب رقیب", "نبود بودجه", "بی‌پاسخ", "کمبود امکانات"),
            values,
            ("۲۷", "۱۵", "۱۱", "۸", "۵"),
            ("۴۱٪", "۲۳٪", "۱۷٪", "۱۲٪", "۸٪"),
        ),
    )
    yield ReasonsSpec(
        title="เสียไปสี่ในสิบเพราะราคาสูงเกินไป",
        subtitle="โอกาสที่เสียไปตามสาเหตุ ใน 90 วันที่ผ่านมา",
        footer="312 โอกาส",
        theme=Theme.DARK,
        strip=_strip("ชนะ 41", "แพ้ 66", "เปิดอยู่ 86"),
        bars=_bars(
            ("ราคาสูงเกินไป", "เลือกคู่แข่ง", "ไม่มีงบประมาณ", "ไม่ตอบกลับ", "อื่น ๆ"),
            values,
            ("27", "15", "11", "8", "5"),
            ("41%", "23%", "17%", "12%", "8%"),
        ),
    )


def _strip(won: str, lost: str, still_open: str) -> tuple[Segment, ...]:
    return (
        Segment(label=won, value=41, tone=Tone.WON),
        Segment(label=lost, value=66, tone=Tone.LOST),
        Segment(label=still_open, value=86, tone=Tone.OPEN),
    )


def leaders() -> Iterator[LeadersSpec]:
    values = (412, 318, 274, 190, 121, 64)
    yield LeadersSpec(
        title="Maryam leads with €412k won",
        subtitle="Won value by rep this quarter, € thousand",
        footer="312 opportunities",
        bars=_bars(
            (
                "Maryam Karimi",
                "Somchai Prasert",
                "Claire Dubois",
                "Ali Rezaei",
                "Nok Wattana",
                "Jean-Luc Moreau",
            ),
            values,
            tuple(map(str, values)),
            ranks=("1", "2", "3", "4", "5", "6"),
        ),
    )
    yield LeadersSpec(
        title="مریم با ۴۱۲ میلیون تومان پیشتاز است",
        subtitle="مبلغ فروش هر کارشناس در این فصل، میلیون تومان",
        footer="منبع: CRM · ۳۱۲ فرصت",
        rtl=True,
        theme=Theme.DARK,
        bars=_bars(
            (
                "مریم کریمی",
                "سمچای پراسرت",
                "Claire Dubois",
                "علی رضایی",
                "نوک واتانا",
                "ژان لوک مورو",
            ),
            values,
            ("۴۱۲", "۳۱۸", "۲۷۴", "۱۹۰", "۱۲۱", "۶۴"),
            ranks=("۱", "۲", "۳", "۴", "۵", "۶"),
        ),
    )


def _bars(
    labels: tuple[str, ...],
    values: tuple[int, ...],
    printed: tuple[str, ...],
    shares: tuple[str, ...] = (),
    ranks: tuple[str, ...] = (),
) -> tuple[RankedBar, ...]:
    return tuple(
        RankedBar(
            label=label,
            value=values[number],
            printed=printed[number],
            share=shares[number] if shares else "",
            rank=ranks[number] if ranks else "",
            highlighted=number == 0,
        )
        for number, label in enumerate(labels)
    )

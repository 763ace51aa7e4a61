"""Invented charts of every kind, in the four languages, to look at and to test with."""

from __future__ import annotations

from collections.abc import Iterator

from bot.charts.spec import (
    ChartSpec,
    DaysRow,
    DaysSpec,
    FunnelSpec,
    FunnelStage,
    HeatCell,
    HeatRow,
    HeatSpec,
    LeadersSpec,
    ProgressBar,
    ProgressSpec,
    RankedBar,
    ReasonsSpec,
    Segment,
    Theme,
    Tile,
    TilesSpec,
    Tone,
    TrendColumn,
    TrendSpec,
    WaterfallSpec,
    WaterfallStep,
    WonLostPair,
    WonLostSpec,
)


def all_samples() -> Iterator[ChartSpec]:
    """Yield about twenty specs: every kind, light and dark, every language."""
    yield from _funnels()
    yield from _reasons()
    yield from _pairs()
    yield from _trends()
    yield from _leaders()
    yield from _others()


def _funnels() -> Iterator[FunnelSpec]:
    values = (312, 214, 150, 72, 41)
    yield FunnelSpec(
        title="Half of the pipeline stalls at proposal",
        subtitle="Open opportunities by stage · 21 Nov 2026",
        footer="312 opportunities",
        stages=_stages(
            ("Lead", "Contacted", "Proposal sent", "Negotiation", "Won"),
            values,
            tuple(map(str, values)),
            ("", "69% move on", "70% move on", "48% move on", "57% move on"),
        ),
    )
    yield FunnelSpec(
        title="نیمی از فرصت‌ها در پیشنهاد قیمت می‌مانند",
        subtitle="فرصت‌های باز به تفکیک مرحله · ۳۰ آبان ۱۴۰۵",
        footer="منبع: CRM · ۳۱۲ فرصت",
        rtl=True,
        theme=Theme.DARK,
        stages=_stages(
            ("سرنخ", "تماس گرفته", "ارسال پیشنهاد", "مذاکره", "برنده"),
            values,
            ("۳۱۲", "۲۱۴", "۱۵۰", "۷۲", "۴۱"),
            ("", "۶۹٪ ادامه دادند", "۷۰٪ ادامه دادند", "۴۸٪ ادامه دادند", "۵۷٪ ادامه دادند"),
        ),
    )
    yield FunnelSpec(
        title="โอกาสครึ่งหนึ่งหยุดอยู่ที่ขั้นตอนเสนอราคา",
        subtitle="โอกาสที่เปิดอยู่ตามขั้นตอน · 21 พ.ย. 2569",
        footer="312 โอกาส",
        stages=_stages(
            ("รายชื่อใหม่", "ติดต่อแล้ว", "ส่งใบเสนอราคาแล้ว", "เจรจาต่อรอง", "ชนะ"),
            values,
            tuple(map(str, values)),
            ("", "ไปต่อ 69%", "ไปต่อ 70%", "ไปต่อ 48%", "ไปต่อ 57%"),
        ),
    )
    yield FunnelSpec(
        title="La moitié des opportunités s’arrêtent au devis",
        subtitle="Opportunités ouvertes par étape · 21 nov. 2026",
        footer="312 opportunités",
        theme=Theme.DARK,
        stages=_stages(
            ("Piste", "Contactée", "Devis envoyé", "Négociation", "Gagnée"),
            values,
            tuple(map(str, values)),
            ("", "69 % avancent", "70 % avancent", "48 % avancent", "57 % avancent"),
        ),
    )


def _stages(
    labels: tuple[str, ...],
    values: tuple[int, ...],
    printed: tuple[str, ...],
    notes: tuple[str, ...],
) -> tuple[FunnelStage, ...]:
    weakest, won = 3, len(labels) - 1
    return tuple(
        FunnelStage(
            label=label,
            value=value,
            printed=figure,
            note=note,
            note_tone=Tone.LOST if number == weakest else Tone.PLAIN,
            tone=Tone.WON if number == won else Tone.OPEN,
        )
        for number, (label, value, figure, note) in enumerate(
            zip(labels, values, printed, notes, strict=True)
        )
    )


def _reasons() -> Iterator[ReasonsSpec]:
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


def _pairs() -> Iterator[WonLostSpec]:
    yield WonLostSpec(
        title="Les pertes dépassent les gains depuis une semaine",
        subtitle="Opportunités gagnées et perdues, par période",
        footer="107 opportunités terminées",
        pairs=(
            _pair("1 jour", 2, 3, "Gagnées 2", "Perdues 3"),
            _pair("7 jours", 9, 14, "Gagnées 9", "Perdues 14"),
            _pair("30 jours", 23, 21, "Gagnées 23", "Perdues 21"),
            _pair("90 jours", 41, 66, "Gagnées 41", "Perdues 66"),
        ),
    )
    yield WonLostSpec(
        title="مریم بیشترین برد و سمچای بیشترین باخت را دارد",
        subtitle="فرصت‌های برده و باخته به تفکیک کارشناس",
        footer="۱۰۷ فرصت",
        rtl=True,
        theme=Theme.DARK,
        pairs=(
            _pair("مریم کریمی", 14, 9, "برده ۱۴", "باخته ۹"),
            _pair("سمچای پراسرت", 9, 18, "برده ۹", "باخته ۱۸"),
            _pair("Claire Dubois", 7, 12, "برده ۷", "باخته ۱۲"),
            _pair("علی رضایی", 5, 11, "برده ۵", "باخته ۱۱"),
            _pair("نوک واتانا", 4, 8, "برده ۴", "باخته ۸"),
            _pair("ژان لوک مورو", 2, 8, "برده ۲", "باخته ۸"),
        ),
    )


def _pair(label: str, won: int, lost: int, won_printed: str, lost_printed: str) -> WonLostPair:
    return WonLostPair(
        label=label, won=won, lost=lost, won_printed=won_printed, lost_printed=lost_printed
    )


def _trends() -> Iterator[TrendSpec]:
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


def _leaders() -> Iterator[LeadersSpec]:
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


def _others() -> Iterator[ChartSpec]:
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
    yield DaysSpec(
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
    yield TilesSpec(
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
    yield _competitors()
    yield ProgressSpec(
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

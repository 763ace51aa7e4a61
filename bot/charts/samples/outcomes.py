"""Sample charts of how far opportunities came: funnels, and won beside lost."""

from __future__ import annotations

from collections.abc import Iterator

from bot.charts.spec import FunnelSpec, FunnelStage, Theme, Tone, WonLostPair, WonLostSpec


def funnels() -> Iterator[FunnelSpec]:
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


def pairs() -> Iterator[WonLostSpec]:
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

"""Sample charts of parts over time, lines over time, and boards."""

from __future__ import annotations

from collections.abc import Iterator

from bot.charts.spec import (
    BoardCard,
    BoardSpec,
    BoardStage,
    ChartSpec,
    LinePoint,
    LineSpec,
    StackedColumn,
    StackedSpec,
    Theme,
    Tone,
)


def lately() -> Iterator[ChartSpec]:
    yield _reasons_by_month()
    yield _closing_by_member()
    yield _first_response()
    yield _cohorts()
    yield _board()
    yield _board_in_persian()


def _reasons_by_month() -> StackedSpec:
    parts = ((4, 2, 1, 2), (6, 2, 0, 1), (5, 3, 2, 3), (9, 2, 1, 1), (11, 3, 2, 0), (8, 5, 1, 2))
    months = ("Jun", "Jul", "Aug", "Sep", "Oct", "Nov")
    return StackedSpec(
        title="Price costs more deals every month",
        subtitle="Lost opportunities by reason and month",
        footer="83 lost",
        series=("Price too high", "Chose a competitor", "No budget", "Other"),
        rest=True,
        columns=tuple(
            StackedColumn(label=month, parts=each, printed=str(sum(each)))
            for month, each in zip(months, parts, strict=True)
        ),
    )


def _closing_by_member() -> StackedSpec:
    parts = ((120, 40, 0), (310, 90, 60), (280, 160, 120), (90, 210, 30), (60, 0, 45))
    labels = ("آبان", "آذر", "دی", "بهمن", "بی‌تاریخ")
    printed = ("۱۶۰", "۴۶۰", "۵۶۰", "۳۳۰", "۱۰۵")
    return StackedSpec(
        title="بیشترین مبلغ در دی به نتیجه می‌رسد",
        subtitle="فرصت‌های باز بر پایهٔ ماه پایان، میلیون تومان",
        footer="۸۶ فرصت باز",
        rtl=True,
        theme=Theme.DARK,
        series=("مریم کریمی", "علی رضایی", "Claire Dubois"),
        columns=tuple(
            StackedColumn(label=label, parts=each, printed=figure, highlighted=label == "دی")
            for label, each, figure in zip(labels, parts, printed, strict=True)
        ),
    )


def _first_response() -> LineSpec:
    minutes = (42, 38, None, None, 55, 61, 47, 30, 28, None, None, 35, 22, 26, 19, 24, 33, None)
    return LineSpec(
        title="ตอบลูกค้าเร็วขึ้นเกือบเท่าตัว",
        subtitle="นาทีจนติดต่อครั้งแรก เฉลี่ยต่อวัน",
        footer="118 โอกาส · 9 รายการยังไม่มีการตอบ",
        series=("",),
        points=tuple(
            LinePoint(
                label=f"{day} พ.ย.",
                values=(value,),
                printed=str(value) if value in {61, 19, 33} else "",
            )
            for day, value in enumerate(minutes, 1)
        ),
    )


def _cohorts() -> LineSpec:
    started = (18, 22, 25, 21, 30, 28)
    won = (5, 8, 7, 9, 12, 6)
    months = ("juin", "juil.", "août", "sept.", "oct.", "nov.")
    return LineSpec(
        title="Les opportunités d’octobre se gagnent le mieux",
        subtitle="Opportunités créées et gagnées, par mois de création",
        footer="144 opportunités",
        theme=Theme.DARK,
        series=("Créées", "Gagnées"),
        points=tuple(
            LinePoint(label=month, values=(a, b), printed=str(a) if month == "oct." else "")
            for month, a, b in zip(months, started, won, strict=True)
        ),
    )


def _board() -> BoardSpec:
    return BoardSpec(
        title="86 open, €3.4M on the board",
        subtitle="Standard pipeline · 21 Nov 2026",
        footer="Everybody’s opportunities",
        stages=(
            BoardStage(
                label="Contact",
                printed="31 · €620k",
                cards=_cards(("Acme Industries", "€84k"), ("Baan Thai Trading", "€61k")),
            ),
            BoardStage(
                label="Qualification",
                printed="27 · €980k",
                cards=_cards(("Société Générale des Eaux", "€240k"), ("Initech", "€120k")),
            ),
            BoardStage(
                label="Proposal",
                printed="19 · €1.2M",
                cards=_cards(("Globex", "€410k"), ("شرکت پیشگامان", "€95k"), ("Umbrella", "")),
            ),
            BoardStage(
                label="Won", printed="6 · €412k", cards=_cards(("Hooli", "€212k")), tone=Tone.WON
            ),
            BoardStage(label="Lost", printed="3 · €90k", tone=Tone.LOST),
        ),
    )


def _board_in_persian() -> BoardSpec:
    return BoardSpec(
        title="۸۶ فرصت باز، ۳٫۴ میلیارد تومان",
        subtitle="مسیر فروش اصلی · ۳۰ آبان ۱۴۰۵",
        rtl=True,
        theme=Theme.DARK,
        stages=(
            BoardStage(
                label="تماس",
                printed="۳۱ · ۶۲۰ م",
                cards=_cards(("بازرگانی آلفا", "۸۴ م"), ("Acme Industries", "۶۱ م")),
            ),
            BoardStage(label="مذاکره", printed="۱۹ · ۱٫۲ میلیارد"),
        ),
    )


def _cards(*told: tuple[str, str]) -> tuple[BoardCard, ...]:
    return tuple(BoardCard(label=label, printed=printed) for label, printed in told)

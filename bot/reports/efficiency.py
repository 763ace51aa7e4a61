"""What became of what began on some days: of a member, and of a campaign.

All columns speak of the same opportunities, those created on these days, whenever they
were quoted, won or invoiced; leads are those that came on these days. Whoever has any of
these has a row, so that the rows make the whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.actions.ports.reports import Figures
from bot.charts.spec import MAX_BARS, FunnelSpec, FunnelStage, LeadersSpec, RankedBar, Tone
from bot.domain.facts import Percent
from bot.domain.filters import Empty, Filter
from bot.domain.history import RecordKind
from bot.domain.moves import Status
from bot.domain.reports import CAMPAIGN, EFFICIENCY, Grouping
from bot.domain.tallies import NOTHING, Figure, Key, Question, Records, Tallies, Tally
from bot.reports.composed import Cell, Composed, Table, Total
from bot.reports.groups import ALL, cell_of, is_rest, label_of, leader, ordered, shown
from bot.reports.measures import COUNT, WON_AMOUNT
from bot.reports.plain import asked, columns, told, unrated_note
from bot.reports.report import Report, Telling
from bot.reports.request import Request
from bot.reports.shares import percent
from bot.reports.united import united
from bot.speech.reply import Say, say_of

_Counts = tuple[Mapping[tuple[Key, ...], int], int]
"""By group, and of all."""
_NONE: _Counts = ({}, 0)


@dataclass(frozen=True, slots=True)
class Course:
    """By group; the tallies have a row, maybe an empty one, for whatever has leads or records.

    `all_leads`, `all_customers`: each once, though it may be in several groups.
    """

    question: Question
    tallies: Tallies
    quotes: Records
    invoices: Records
    leads: Mapping[tuple[Key, ...], int]
    all_leads: int
    customers: Mapping[tuple[Key, ...], int]
    all_customers: int

    @property
    def by(self) -> Grouping:
        return self.question.by[0]


def _course(
    figures: Figures,
    question: Question,
    *,
    leads: _Counts = _NONE,
    customers: _Counts = _NONE,
) -> Course:
    """With leads or customers by group and in all, of which a report tells one or the other."""
    tallies = figures.tally(question)
    quotes = figures.records(question, RecordKind.QUOTE)
    invoices = figures.records(question, RecordKind.INVOICE)
    others = (leads[0], customers[0], quotes.groups, invoices.groups)
    (tallies,) = united(figures, question.by, [tallies], *others)
    return Course(question, tallies, quotes, invoices, *leads, *customers)


# R17: efficiency --------------------------------------------------------------------------

_EFFICIENCY = (
    *("leads", "opportunities", "quotes", "won", "value", "realised"),
    *("opportunities_per_lead", "won_per_opportunity", "realised_per_value"),
)


def ask_efficiency(figures: Figures, request: Request) -> Course:
    by = request.by or EFFICIENCY.by[0]
    question = replace(asked(EFFICIENCY, request), by=(by,))
    if by is Grouping.MEMBER:
        leads = figures.leads(request.selection, request.range)
        by_owner: dict[tuple[Key, ...], int] = {(key,): n for key, n in leads.items()}
        return _course(figures, question, leads=(by_owner, sum(leads.values())))
    # A lead has one owner, but opportunities of several campaigns.
    return _course(figures, question, leads=figures.customers(question, leads=True))


def compose_efficiency(found: Course, telling: Telling) -> Composed:
    rows = ordered(found.tallies.rows, found.by, WON_AMOUNT.of)
    top = leader(rows, WON_AMOUNT.of)
    whole = found.tallies.whole
    few = shown(rows, MAX_BARS, WON_AMOUNT.of)
    return told(
        EFFICIENCY,
        telling,
        finding=_about(rows, top, found, telling),
        chart=lambda frame: LeadersSpec(
            **frame,
            bars=tuple(
                RankedBar(
                    label=telling.label(label_of(row, found.by, telling)),
                    value=WON_AMOUNT.of(row) or 0,
                    printed=WON_AMOUNT.printed(row, telling),
                    share=telling.plain(say_of("report-won-short", count=_won(row).count)),
                    highlighted=row is top,
                    rest=is_rest(row),
                )
                for row in few
            ),
            tone=Tone.WON,
        ),
        lines=(
            *(_line(row, found, telling) for row in few),
            None,
            _line(whole, found, telling),
        )
        if rows
        else (),
        table=Table(
            columns=columns(found.by.value, *_EFFICIENCY),
            rows=tuple(
                (cell_of(row, found.by, telling), *_efficiency(row, row.key, found, telling))
                for row in rows
            ),
            totals=tuple(
                Total(key, value)
                for key, value in zip(
                    _EFFICIENCY, _efficiency(whole, None, found, telling), strict=True
                )
            ),
            behind=tuple(found.question.behind(row.key) for row in rows),
            all_behind=found.question.behind(),
        ),
        notes=_unrated(found),
    )


def _about(rows: list[Tally], top: Tally | None, found: Course, telling: Telling) -> Say:
    if not rows:
        return say_of("report-nothing")
    if top is None:
        won = _won(found.tallies.whole)
        count = found.tallies.whole.whole.count
        if not count:
            return say_of("report-efficiency-leads", leads=found.all_leads)
        return say_of("report-efficiency-total", won=won.count, count=count)
    return say_of(
        "report-efficiency-top",
        label=label_of(top, found.by, telling),
        won_amount=telling.money(_won(top).amount),
    )


def _efficiency(
    row: Tally, key: tuple[Key, ...] | None, found: Course, telling: Telling
) -> tuple[Cell, ...]:
    """Of one group, or with None of all; a ratio is 0 where its divisor is."""
    leads = found.leads.get(key, 0) if key else found.all_leads
    quotes = _of(found.quotes, key)
    invoices = _of(found.invoices, key)
    won = _won(row)
    return (
        leads,
        row.whole.count,
        quotes.count,
        won.count,
        telling.money(won.amount),
        telling.money(invoices.amount),
        _ratio(row.whole.count, leads),
        _ratio(won.count, row.whole.count),
        _ratio(invoices.amount, won.amount),
    )


def _ratio(part: int, whole: int) -> Cell:
    return Percent(percent(part, whole) if whole else 0)


def _won(row: Tally) -> Figure:
    return row.of(Status.WON)


def _of(records: Records, key: tuple[Key, ...] | None) -> Figure:
    return records.whole if key is None else records.of(key)


def _line(row: Tally, found: Course, telling: Telling) -> Say:
    won, label = _won(row), label_of(row, found.by, telling) if row.labels else ALL
    if not row.whole.count:
        leads = found.leads.get(row.key, 0) if row.labels else found.all_leads
        return say_of("report-line-efficiency-leads", label=label, leads=leads)
    return say_of(
        "report-line-efficiency",
        label=label,
        count=row.whole.count,
        won=won.count,
        won_amount=telling.money(won.amount),
    )


def _unrated(found: Course) -> tuple[Say, ...]:
    return unrated_note(found.quotes.whole.unrated + found.invoices.whole.unrated)


# R25: campaigns at a glance ----------------------------------------------------------------

_STEPS = ("customers", "opportunities", "quotes", "invoices")


def ask_campaign(figures: Figures, request: Request) -> Course:
    """Only what is linked to a campaign."""
    linked = request.selection.filter & Filter((Empty("campaign_id", filled=True),))
    question = replace(
        asked(CAMPAIGN, request),
        selection=replace(request.selection, filter=linked),
        by=(Grouping.CAMPAIGN,),
    )
    return _course(figures, question, customers=figures.customers(question))


def compose_campaign(found: Course, telling: Telling) -> Composed:
    rows = ordered(found.tallies.rows, Grouping.CAMPAIGN, COUNT.of)
    steps = _steps(None, found)
    money = telling.money
    return told(
        CAMPAIGN,
        telling,
        finding=say_of("report-campaign-total", count=steps[1].count, invoices=steps[3].count)
        if rows
        else say_of("report-nothing"),
        chart=lambda frame: FunnelSpec(
            **frame,
            stages=tuple(
                FunnelStage(
                    label=telling.plain(f"report-figure-{key}"),
                    value=step.count,
                    printed=telling.formats.number(step.count),
                    note=telling.compact(step.amount) if step.amount else "",
                )
                for key, step in zip(_STEPS, steps, strict=True)
            )
            if rows
            else (),
        ),
        lines=tuple(
            say_of(
                "report-line-campaign",
                label=label_of(row, Grouping.CAMPAIGN, telling),
                count=row.whole.count,
                amount=money(row.whole.amount),
                invoices=_steps(row.key, found)[3].count,
            )
            for row in shown(rows, MAX_BARS, COUNT.of)
        ),
        table=Table(
            columns=columns(
                *("campaign", "customers", "opportunities", "opportunities_amount"),
                *("quotes", "quotes_amount", "invoices", "invoices_amount"),
            ),
            rows=tuple(
                (cell_of(row, Grouping.CAMPAIGN, telling), *_glance(row.key, found, telling))
                for row in rows
            ),
            totals=tuple(
                Total(key, value)
                for key, value in zip(
                    (
                        *("customers", "opportunities", "opportunities_amount"),
                        *("quotes", "quotes_amount", "invoices", "invoices_amount"),
                    ),
                    _glance(None, found, telling),
                    strict=True,
                )
            ),
            behind=tuple(found.question.behind(row.key) for row in rows),
            all_behind=found.question.behind(),
        ),
        notes=_unrated(found),
    )


def _steps(key: tuple[Key, ...] | None, found: Course) -> tuple[Figure, ...]:
    """Customers, opportunities, quotes, invoices, of a campaign or of all."""
    rows = [row for row in found.tallies.rows if key in (None, row.key)]
    customers = found.all_customers if key is None else found.customers.get(key, 0)
    whole = found.tallies.whole.whole if key is None else rows[0].whole if rows else NOTHING
    return (Figure(customers), whole, _of(found.quotes, key), _of(found.invoices, key))


def _glance(key: tuple[Key, ...] | None, found: Course, telling: Telling) -> tuple[Cell, ...]:
    customers, whole, quotes, invoices = _steps(key, found)
    money = telling.money
    return (
        customers.count,
        *(whole.count, money(whole.amount)),
        *(quotes.count, money(quotes.amount)),
        *(invoices.count, money(invoices.amount)),
    )


REPORTS = (
    Report(EFFICIENCY, (30, 90, 365), ask_efficiency, compose_efficiency),
    Report(CAMPAIGN, (30, 90, 365), ask_campaign, compose_campaign),
)

"""The settings of the company as questions, made of the rows in `domain.company_settings`."""

from __future__ import annotations

from datetime import date
from typing import Any

from bot.conversations.answers import Answer
from bot.conversations.form import Form, Question, always, never
from bot.conversations.kinds.amounts import Amount, Percentage
from bot.conversations.kinds.counts import DayCount
from bot.conversations.kinds.kind import Kind
from bot.conversations.kinds.options import Options
from bot.conversations.kinds.words import Words
from bot.conversations.product_to_sell import YES_OR_NO, YES_OR_NO_WORDS
from bot.conversations.spoken import DaysSaid, Sayable
from bot.domain.company_settings import MOST_TEXT, ROWS, Setting, SettingKind, setting
from bot.domain.facts import Name, Percent, Term
from bot.domain.money import Money
from bot.domain.numbering import MOST_PATTERN, numbered
from bot.domain.people import Organisation


def _kind(row: Setting) -> Kind[Any]:
    match row.kind:
        case SettingKind.FLAG:
            return Options(YES_OR_NO, YES_OR_NO_WORDS)
        case SettingKind.COUNT:
            wrong = "days-range" if row.days else "count-range"
            return DayCount(row.presets, most=row.most, least=row.least, wrong=wrong)
        case SettingKind.PERCENT:
            return Percentage(presets=row.presets)
        case SettingKind.MONEY:
            return Amount(foreign=False)
        case SettingKind.CHOICE:
            return Options({each: choice_term(row, each) for each in row.choices})
        case SettingKind.PATTERN:
            return Words(most=MOST_PATTERN)
        case SettingKind.TEXT:
            return Words(most=MOST_TEXT)


def sentence(row: Setting) -> str:
    return f"ask-setting-{row.slug}"


def label(row: Setting) -> str:
    return f"{sentence(row)}.label"


def title(row: Setting) -> str:
    """In a line of its own, where it is read for the first time; a label has less room."""
    return f"{sentence(row)}.title"


def choice_term(row: Setting, choice: str) -> str:
    return f"setting-{row.slug}-{choice}"


COMPANY_SETTING = Form(
    name="company_setting",
    version=1,
    questions=tuple(
        Question(
            row.key,
            _kind(row),
            optional=always if row.optional else never,
            ask=sentence(row),
        )
        for row in ROWS
    ),
)


def answer_to(row: Setting, organisation: Organisation) -> Answer | None:
    """What its question has been answered with so far."""
    value = setting(organisation, row.key)
    match row.kind, value:
        case _, None:
            return None
        case SettingKind.FLAG, _:
            return "yes" if value else "no"
        case SettingKind.MONEY, _:
            return Money(value, organisation.currency)
    answer: Answer = value
    return answer


def value_of(answer: Answer | None) -> Any:
    """An answer as the setting is kept."""
    match answer:
        case "yes" | "no":
            return answer == "yes"
        case Money():
            return answer.minor
    return answer


def _empty(row: Setting) -> str:
    if row.limit:
        return "setting-no-limit"
    return "setting-usual" if row.usual else "setting-off"


def said(row: Setting, organisation: Organisation, today: date) -> Sayable:
    """The value that holds, as it stands behind its label; of a pattern an example."""
    value = setting(organisation, row.key)
    if value is None or (row.zero_is_off and value == 0):
        return Term(_empty(row))
    match row.kind:
        case SettingKind.FLAG:
            return Term(YES_OR_NO["yes" if value else "no"])
        case SettingKind.PERCENT:
            return Percent(value)
        case SettingKind.MONEY:
            return Money(value, organisation.currency)
        case SettingKind.CHOICE:
            return Term(choice_term(row, value))
        case SettingKind.PATTERN:
            return Name(numbered(value, today, 1))
        case SettingKind.TEXT:
            return Name(value)
    return DaysSaid(int(value)) if row.days else int(value)

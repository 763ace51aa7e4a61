"""What an admin sets for the whole company in the chat: one row here is all it takes.

A row is asked for, shown, kept and audited by its key alone: the sentence
`ask-setting-<key>` asks, its `.label` names it. Whoever needs the value asks
`setting(organisation, key)`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from bot.domain import numbering
from bot.domain.errors import Invalid, NotFound
from bot.domain.money import MOST_MINOR
from bot.domain.people import Organisation

MOST_TEXT = 400


class SettingKind(StrEnum):
    FLAG = "flag"
    COUNT = "count"
    PERCENT = "percent"
    MONEY = "money"
    """Minor units of the organisation's currency."""
    CHOICE = "choice"
    PATTERN = "pattern"
    """How opportunities are numbered."""
    TEXT = "text"
    """A few lines in the company's own words."""


class SettingGroup(StrEnum):
    """Under which heading it stands."""

    NUMBERS = "numbers"
    SELLING = "selling"
    FOLLOWING = "following"
    CHAT = "chat"


def everywhere(organisation: Organisation) -> bool:
    del organisation
    return True


def counts_in_rials(organisation: Organisation) -> bool:
    return organisation.currency == "IRR"


@dataclass(frozen=True, kw_only=True)
class Setting:
    """`least` and `most` bound a count; `presets` lie on buttons.

    An `optional` one may be empty, which is said as "off" or, where `usual`, as "as usual";
    of a `limit`, that there is none.
    A count with `zero_is_off` is said so at 0, too.
    """

    key: str
    kind: SettingKind
    group: SettingGroup
    default: Any
    least: int = 0
    most: int = 365
    presets: tuple[int, ...] = ()
    choices: tuple[str, ...] = ()
    optional: bool = False
    usual: bool = False
    limit: bool = False
    zero_is_off: bool = False
    days: bool = False
    """It counts days; else things."""
    concerns: Callable[[Organisation], bool] = everywhere

    @property
    def slug(self) -> str:
        return self.key.replace("_", "-")


ROWS = (
    Setting(
        key="number_pattern",
        kind=SettingKind.PATTERN,
        group=SettingGroup.NUMBERS,
        default=numbering.USUAL,
    ),
    Setting(
        key="amount_decimals",
        kind=SettingKind.COUNT,
        group=SettingGroup.NUMBERS,
        default=None,
        most=3,
        presets=(0, 2, 3),
        optional=True,
        usual=True,
    ),
    Setting(
        key="quantity_decimals",
        kind=SettingKind.COUNT,
        group=SettingGroup.NUMBERS,
        default=3,
        most=3,
        presets=(0, 1, 2, 3),
    ),
    Setting(
        key="discount_limit",
        kind=SettingKind.PERCENT,
        group=SettingGroup.SELLING,
        default=None,
        presets=(5, 10, 15, 20),
        optional=True,
        limit=True,
    ),
    Setting(
        key="approval_days",
        kind=SettingKind.COUNT,
        group=SettingGroup.SELLING,
        default=3,
        least=1,
        most=30,
        presets=(1, 3, 7),
        days=True,
    ),
    Setting(
        key="toman",
        kind=SettingKind.FLAG,
        group=SettingGroup.NUMBERS,
        default=False,
        concerns=counts_in_rials,
    ),
    Setting(
        key="letterhead",
        kind=SettingKind.TEXT,
        group=SettingGroup.SELLING,
        default=None,
        optional=True,
    ),
    Setting(
        key="quote_validity_days",
        kind=SettingKind.COUNT,
        group=SettingGroup.SELLING,
        default=15,
        least=1,
        presets=(7, 15, 30, 60),
        days=True,
    ),
    Setting(
        key="stock_mode",
        kind=SettingKind.CHOICE,
        group=SettingGroup.SELLING,
        default="off",
        choices=("off", "quantity", "serial"),
    ),
    Setting(
        key="carry_comments",
        kind=SettingKind.FLAG,
        group=SettingGroup.SELLING,
        default=True,
    ),
    Setting(
        key="empty_group",
        kind=SettingKind.FLAG,
        group=SettingGroup.SELLING,
        default=True,
    ),
    Setting(
        key="auto_close_days",
        kind=SettingKind.COUNT,
        group=SettingGroup.FOLLOWING,
        default=15,
        presets=(0, 7, 15, 30),
        zero_is_off=True,
        days=True,
    ),
    Setting(
        key="big_deal",
        kind=SettingKind.MONEY,
        group=SettingGroup.FOLLOWING,
        default=None,
        optional=True,
    ),
    Setting(
        key="keep_copies",
        kind=SettingKind.FLAG,
        group=SettingGroup.CHAT,
        default=False,
    ),
    Setting(
        key="inline_mode",
        kind=SettingKind.FLAG,
        group=SettingGroup.CHAT,
        default=False,
    ),
)

SETTINGS: dict[str, Setting] = {each.key: each for each in ROWS}


def setting(organisation: Organisation, key: str) -> Any:
    """The value that holds now; some have an attribute of their own, with the same name."""
    row = SETTINGS[key]
    if hasattr(organisation, key):
        return getattr(organisation, key)
    return organisation.settings.get(key, row.default)


def put_setting(organisation: Organisation, key: str, value: Any) -> None:
    """Sets it, refused by name where it is none or outside its range."""
    row = SETTINGS.get(key)
    if row is None or not row.concerns(organisation):
        raise NotFound
    value = _checked(row, value)
    if hasattr(organisation, key):
        setattr(organisation, key, value)
    else:
        # A new one each time: that is how the audit sees that it changed.
        organisation.settings = {**organisation.settings, key: value}


def _checked(row: Setting, value: Any) -> Any:
    if value is None:
        if not row.optional:
            raise Invalid("empty")
        return None
    return _CHECKS[row.kind](row, value)


def _flag(_row: Setting, value: Any) -> bool:
    if not isinstance(value, bool):
        raise Invalid("choice-unclear")
    return value


def _count(row: Setting, value: Any) -> int:
    if not _is_number(value) or not row.least <= value <= row.most:
        raise Invalid("days-range" if row.days else "count-range", least=row.least, most=row.most)
    return int(value)


def _percent(_row: Setting, value: Any) -> int:
    if not _is_number(value) or not 0 <= value <= 100:  # noqa: PLR2004 - a percentage
        raise Invalid("percent-range")
    return int(value)


def _money(_row: Setting, value: Any) -> int:
    if not _is_number(value) or value < 0:
        raise Invalid("money-negative")
    if value > MOST_MINOR:
        raise Invalid("money-too-large")
    return int(value)


def _choice(row: Setting, value: Any) -> str:
    if value not in row.choices:
        raise Invalid("choice-unclear")
    return str(value)


def _pattern(_row: Setting, value: Any) -> str:
    return numbering.checked(str(value))


def _text(_row: Setting, value: Any) -> str:
    text = str(value).strip()
    if len(text) > MOST_TEXT:
        raise Invalid("text-too-long", longest=MOST_TEXT)
    return text


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


_CHECKS: dict[SettingKind, Callable[[Setting, Any], Any]] = {
    SettingKind.FLAG: _flag,
    SettingKind.COUNT: _count,
    SettingKind.PERCENT: _percent,
    SettingKind.MONEY: _money,
    SettingKind.CHOICE: _choice,
    SettingKind.PATTERN: _pattern,
    SettingKind.TEXT: _text,
}

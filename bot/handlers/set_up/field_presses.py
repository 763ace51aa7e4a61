"""The buttons of the set-up of fields, competitors and rates. Flags are 0 or 1."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class ShowOwnFields(Press, code="su-cf"):
    page: int


@dataclass(frozen=True)
class NewOwnField(Press, code="su-cf-add"):
    pass


@dataclass(frozen=True)
class ShowOwnField(Press, code="su-cf1"):
    field: int


@dataclass(frozen=True)
class RenameOwnField(Press, code="su-cf1-name"):
    field: int


@dataclass(frozen=True)
class ShiftOwnField(Press, code="su-cf1-by"):
    field: int
    by: int


@dataclass(frozen=True)
class RequireOwnField(Press, code="su-cf1-must"):
    field: int
    required: int


@dataclass(frozen=True)
class SwitchOwnField(Press, code="su-cf1-use"):
    field: int
    active: int


@dataclass(frozen=True)
class AskInPipeline(Press, code="su-cf1-in"):
    field: int
    pipeline: int
    asked: int


# The options of a list ------------------------------------------------------------------


@dataclass(frozen=True)
class ShowOptions(Press, code="su-cfo"):
    field: int
    page: int


@dataclass(frozen=True)
class AddOptions(Press, code="su-cfo-add"):
    field: int


@dataclass(frozen=True)
class ShowOption(Press, code="su-cfo1"):
    option: int


@dataclass(frozen=True)
class RenameOption(Press, code="su-cfo1-name"):
    option: int


@dataclass(frozen=True)
class ShiftOption(Press, code="su-cfo1-by"):
    option: int
    by: int


@dataclass(frozen=True)
class SwitchOption(Press, code="su-cfo1-use"):
    option: int
    active: int


# Competitors ----------------------------------------------------------------------------


@dataclass(frozen=True)
class KeepCompetitor(Press, code="su-comp-keep"):
    """No longer marked new."""

    competitor: int


@dataclass(frozen=True)
class ChooseCompetitor(Press, code="su-comp"):
    """Which other one it is the same as."""

    competitor: int
    page: int


@dataclass(frozen=True)
class MergeCompetitor(Press, code="su-comp-into"):
    competitor: int
    into: int


# Rates ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class ShowRates(Press, code="su-rates"):
    page: int


@dataclass(frozen=True)
class SetRate(Press, code="su-rate"):
    """An empty currency is asked for."""

    currency: str

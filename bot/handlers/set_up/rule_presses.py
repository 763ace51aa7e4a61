"""The buttons of the assignment rules. A group is a place among a rule's groups, 0 the outer."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class ShowRules(Press, code="ru-all"):
    page: int


@dataclass(frozen=True)
class ShowRule(Press, code="ru"):
    rule: int


@dataclass(frozen=True)
class AddRule(Press, code="ru-add"):
    pass


@dataclass(frozen=True)
class RenameRule(Press, code="ru-name"):
    rule: int


@dataclass(frozen=True)
class SwitchRule(Press, code="ru-use"):
    rule: int
    active: int


@dataclass(frozen=True)
class ShiftRule(Press, code="ru-by"):
    rule: int
    by: int


@dataclass(frozen=True)
class AskToDropRule(Press, code="ru-out"):
    rule: int


@dataclass(frozen=True)
class DropRule(Press, code="ru-out-now"):
    rule: int


@dataclass(frozen=True)
class PreviewRule(Press, code="ru-try"):
    rule: int


@dataclass(frozen=True)
class ShowRuleMembers(Press, code="ru-who"):
    rule: int


@dataclass(frozen=True)
class TakeIn(Press, code="ru-who-set"):
    rule: int
    member: int
    takes: int


@dataclass(frozen=True)
class SetMode(Press, code="ru-mode"):
    rule: int
    mode: str


@dataclass(frozen=True)
class SetJoin(Press, code="ru-join"):
    rule: int
    join: str


@dataclass(frozen=True)
class ShowRuleFields(Press, code="ru-by-what"):
    rule: int
    group: int


@dataclass(frozen=True)
class ShowRuleField(Press, code="ru-field"):
    rule: int
    group: int
    field: str


@dataclass(frozen=True)
class ToggleRuleValue(Press, code="ru-val"):
    rule: int
    group: int
    field: str
    value: str


@dataclass(frozen=True)
class SetRuleEmpty(Press, code="ru-empty"):
    rule: int
    group: int
    field: str
    filled: int


@dataclass(frozen=True)
class AskRule(Press, code="ru-ask"):
    rule: int
    group: int
    field: str
    question: str


@dataclass(frozen=True)
class WidenRule(Press, code="ru-less"):
    rule: int
    group: int
    field: str

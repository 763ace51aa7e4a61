"""What a new pipeline may begin with: stages by code, said in each reader's language."""

from __future__ import annotations

from enum import StrEnum

from bot.domain.lists import DEFAULT_STAGES, StageKind

Template = tuple[tuple[str, StageKind, int], ...]


class TemplateName(StrEnum):
    EMPTY = "empty"
    USUAL = "usual"
    EIGHT = "eight"


_ENDS: Template = (("won", StageKind.WON, 100), ("lost", StageKind.LOST, 0))

EIGHT_SALES_STAGES: Template = (
    ("prospecting", StageKind.OPEN, 10),
    ("qualification", StageKind.OPEN, 20),
    ("needs-analysis", StageKind.OPEN, 30),
    ("value-proposition", StageKind.OPEN, 40),
    ("decision-makers", StageKind.OPEN, 50),
    ("perception-analysis", StageKind.OPEN, 60),
    ("price-quote", StageKind.OPEN, 75),
    ("negotiation-review", StageKind.OPEN, 90),
    *_ENDS,
)
"""The eight stages that users of ERPNext know, and the two ends."""

TEMPLATES: dict[TemplateName, Template] = {
    # One open stage, because an opportunity has to begin somewhere.
    TemplateName.EMPTY: (("contact", StageKind.OPEN, 10), *_ENDS),
    TemplateName.USUAL: DEFAULT_STAGES,
    TemplateName.EIGHT: EIGHT_SALES_STAGES,
}

MORE_TYPES = ("sales", "support", "maintenance")
"""Types of opportunity that ERPNext and Dokos begin with, offered in one tap."""

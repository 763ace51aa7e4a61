"""The lists an admin edits, and the pipelines with their stages.

A value that came with the set-up has a code and no name: it is said in each reader's
language. Once an admin renames it, it has a name, and that is shown to everybody.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.facts import Name, Term, named


class ListKind(StrEnum):
    SOURCE = "source"
    TYPE = "type"
    WIN_REASON = "win-reason"
    LOSS_REASON = "loss-reason"
    CAMPAIGN = "campaign"
    COMPETITOR = "competitor"


@dataclass(eq=False, kw_only=True)
class ListItem:
    """A source (of a party and of an opportunity alike), a type, a reason, a competitor."""

    id: int = field(init=False, repr=False)
    kind: ListKind
    code: str | None = None
    name: str | None = None
    position: int
    active: bool = True
    needs_note: bool = False
    fresh: bool = False
    """Somebody typed it while selling; an admin has not looked at it yet."""
    merged_into_id: int | None = None
    """The value that took its place: whoever types its name means that one."""

    @property
    def label(self) -> Name | Term:
        return named(self.code, self.name)


class StageKind(StrEnum):
    OPEN = "open"
    WON = "won"
    LOST = "lost"


@dataclass(eq=False, kw_only=True)
class Pipeline:
    id: int = field(init=False, repr=False)
    code: str | None = None
    name: str | None = None
    position: int
    active: bool = True

    @property
    def label(self) -> Name | Term:
        return named(self.code, self.name)


@dataclass(eq=False, kw_only=True)
class Stage:
    id: int = field(init=False, repr=False)
    pipeline_id: int
    code: str | None = None
    name: str | None = None
    position: int
    kind: StageKind
    probability: int
    """What an opportunity here has, unless somebody set its own: 0..100."""
    stale_days: int = 0
    active: bool = True
    required: list[str] = field(default_factory=list)
    """What must be known of an opportunity before it enters, by the names of questions."""
    approval: bool = False
    """Whether entering waits for the manager."""

    @property
    def label(self) -> Name | Term:
        return named(self.code, self.name)


DEFAULT_STAGES: tuple[tuple[str, StageKind, int], ...] = (
    ("contact", StageKind.OPEN, 10),
    ("qualification", StageKind.OPEN, 25),
    ("proposal", StageKind.OPEN, 50),
    ("negotiation", StageKind.OPEN, 75),
    ("won", StageKind.WON, 100),
    ("lost", StageKind.LOST, 0),
)

DEFAULT_ITEMS: dict[ListKind, tuple[str, ...]] = {
    ListKind.TYPE: ("standard", "bulk-order", "delivery", "special-order"),
    ListKind.SOURCE: (
        "phone",
        "advertising",
        "exhibition",
        "referral",
        "website",
        "walk-in",
        "existing-customer",
        "cold-call",
        "supplier-reference",
        "mass-mailing",
        "customers-vendor",
        "campaign",
    ),
    ListKind.WIN_REASON: (
        "best-price",
        "quality",
        "relationship",
        "delivery-time",
        "service",
        "win-other",
    ),
    ListKind.LOSS_REASON: (
        "price",
        "competitor",
        "budget",
        "missing-feature",
        "timing",
        "no-decision-maker",
        "unresponsive",
        "poor-fit",
        "other",
    ),
    # These are the company's own from the first one on.
    ListKind.CAMPAIGN: (),
    ListKind.COMPETITOR: (),
}

NOTE_NEEDED = frozenset({"other"})

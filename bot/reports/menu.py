"""Which reports are offered to whom, and on which shelf the others stand."""

from __future__ import annotations

from bot.domain.people import Role
from bot.domain.reports import Category
from bot.reports.catalogue import REPORTS
from bot.reports.report import Report

MOST = 10

_FIRST: dict[Role, tuple[str, ...]] = {
    Role.REP: ("R1", "R11", "R14", "R24", "R9", "R21", "R8", "R2", "R7", "R18"),
    Role.MANAGER: ("R11", "R14", "R23", "R17", "R18", "R21", "R24", "R6", "R1", "R22"),
    Role.ADMIN: ("R1", "R11", "R14", "R18", "R17", "R12", "R6", "R13", "R23", "R25"),
    Role.VIEWER: ("R1", "R11", "R14", "R18", "R12", "R6", "R13", "R23", "R7", "R9"),
}


def offered(role: Role) -> list[Report]:
    """The ten that matter most in this role."""
    rest = [each for each in REPORTS if each not in _FIRST[role]]
    return [REPORTS[each] for each in (*_FIRST[role], *rest) if each in REPORTS][:MOST]


def shelf(category: Category) -> list[Report]:
    return [each for each in REPORTS.values() if each.definition.category is category]


def shelves() -> list[Category]:
    """Those that are not empty."""
    return [each for each in Category if shelf(each)]

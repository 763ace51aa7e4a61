"""The tables that can be brought in, and what may stand in the first row of each file."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Table(StrEnum):
    CUSTOMERS = "customers"
    PRODUCTS = "products"
    MEMBERS = "members"
    OPPORTUNITIES = "opportunities"


@dataclass(frozen=True, slots=True)
class Column:
    """`name` stands in the first row of the file; `meaning` is said in the help."""

    name: str
    meaning: str
    needed: bool = False


COLUMNS: dict[Table, tuple[Column, ...]] = {
    Table.CUSTOMERS: (
        Column("name", "the customer's name", needed=True),
        Column("kind", "company, person or lead; company when empty"),
        Column("phone", "a phone number"),
        Column("email", "an e-mail address"),
        Column("place", "a town or an address"),
        Column("source", "how you met, as in the list of sources"),
    ),
    Table.PRODUCTS: (
        Column("code", "the product's own code", needed=True),
        Column("name", "its name; a product that is there may leave it out"),
        Column("price", "of one unit; empty when it is agreed each time"),
        Column("unit", "pcs, m, hour"),
        Column("whole", "yes when only whole units are sold"),
    ),
    Table.MEMBERS: (
        Column("name", "as colleagues know them", needed=True),
        Column("role", "admin, manager, rep or viewer; rep when empty"),
        Column("team", "the name of a team there is"),
        Column("language", "en, fa, th or fr; the organisation's when empty"),
    ),
    Table.OPPORTUNITIES: (
        Column("customer", "the name; a new one is added", needed=True),
        Column("type", "as in the list of types", needed=True),
        Column("source", "as in the list of sources", needed=True),
        Column("pipeline", "its name; the first one when empty"),
        Column("stage", "an open stage, won or lost", needed=True),
        Column("number", "its number elsewhere; one that was ever here is left alone"),
        Column("title", "the customer's name when empty"),
        Column("amount", "needed when it was won"),
        Column("probability", "0 to 100; the stage's own when empty"),
        Column("close", "the day it should close"),
        Column("created", "the day it began; today when empty"),
        Column("ended", "the day it was won or lost; today when empty"),
        Column("reason", "why; needed when it was lost, several with | between"),
        Column("note", "on the reason"),
        Column("assignee", "the member who works on it, by name"),
    ),
}

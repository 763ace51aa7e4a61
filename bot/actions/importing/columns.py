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
        Column("phone", "phone numbers, the main one first, several with | between"),
        Column("email", "an e-mail address"),
        Column("place", "a town or an address"),
        Column("source", "how you met, as in the list of sources"),
        Column("owner", "the member who keeps them, by name"),
        Column("aliases", "what else people call them, with commas between"),
        Column("state", "of a lead: unknown, qualified or disqualified; unknown when empty"),
        Column("supplier", "yes when you buy from them, too"),
        Column("active", "no when nothing new is sold to them"),
    ),
    Table.PRODUCTS: (
        Column("code", "the product's own code", needed=True),
        Column("name", "its name; a product that is there may leave it out"),
        Column("price", "of one unit; empty when it is agreed each time"),
        Column("unit", "pcs, m, hour"),
        Column("whole", "yes when only whole units are sold"),
        Column("group", "a group of products; a new one is added"),
        Column("aliases", "what else people call it, with commas between"),
        Column("sellable", "no when it is not offered"),
    ),
    Table.MEMBERS: (
        Column("name", "as colleagues know them", needed=True),
        Column("role", "admin, manager, rep or viewer; rep when empty"),
        Column("team", "the name of a team; a new one is added"),
        Column("language", "en, fa, th or fr; the organisation's when empty"),
    ),
    Table.OPPORTUNITIES: (
        Column("customer", "the name; a new one is added", needed=True),
        Column("type", "as in the list of types", needed=True),
        Column("source", "as in the list of sources", needed=True),
        Column("pipeline", "its name; the first one when empty"),
        Column("stage", "an open stage, won or lost", needed=True),
        Column("closed", "auto, duplicate or cancelled, when it was neither won nor lost"),
        Column("number", "its number elsewhere; one that was ever here is left alone"),
        Column("title", "the customer's name when empty"),
        Column("amount", "needed when it was won, unless there are lines"),
        Column("currency", "of the lines, or where there is no amount"),
        Column("rate", "of its currency; that of the rate table when empty"),
        Column("lines", "its products, one to a line: code; quantity; price; discount; name"),
        Column("probability", "0 to 100; the stage's own when empty"),
        Column("priority", "low, normal or high; normal when empty"),
        Column("engagement", "new, replied or quoted; new when empty"),
        Column("process", "who decides to buy: individual or group"),
        Column("campaign", "as in the list of campaigns"),
        Column("competitors", "several with | between; new ones are added"),
        Column("close", "the day it should close"),
        Column("created", "the day it began; today when empty"),
        Column("since", "the day it came into its stage; when it began, when empty"),
        Column("touched", "the day it was last worked on; the latest of its days when empty"),
        Column("ended", "the day it was won, lost or closed; today when empty"),
        Column("before", "of an ended one, its last open stage; the first one when empty"),
        Column("response", "minutes to the first response"),
        Column("reason", "why; needed when it was lost, several with | between"),
        Column("note", "on the reason"),
        Column("assignee", "the member who works on it, by name"),
        Column("creator", "the member who created it, by name"),
        Column("converter", "the member who made a customer of the lead, by name"),
    ),
}
CUSTOM = "field: "
"""What the columns of an admin's own fields begin with."""


def custom_column(name: str) -> str:
    return CUSTOM + " ".join(name.split())

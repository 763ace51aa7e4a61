"""Every table, by subject. Importing this fills `metadata`."""

from bot.persistence.tables import (
    assigning,
    chat,
    columns,
    filters,
    history,
    lists,
    many,
    opportunities,
    parties,
    people,
    told,
    upkeep,
)
from bot.persistence.tables.metadata import metadata

__all__ = [
    "assigning",
    "chat",
    "columns",
    "filters",
    "history",
    "lists",
    "many",
    "metadata",
    "opportunities",
    "parties",
    "people",
    "told",
    "upkeep",
]

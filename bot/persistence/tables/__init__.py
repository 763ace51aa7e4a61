"""Every table, by subject. Importing this fills `metadata`."""

from bot.persistence.tables import (
    approvals,
    chat,
    columns,
    documents,
    fields,
    filing,
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
    "approvals",
    "chat",
    "columns",
    "documents",
    "fields",
    "filing",
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

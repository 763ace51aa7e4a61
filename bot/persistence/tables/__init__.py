"""Every table, by subject. Importing this fills `metadata`."""

from bot.persistence.tables import chat, filters, history, lists, opportunities, parties, people
from bot.persistence.tables.metadata import metadata

__all__ = ["chat", "filters", "history", "lists", "metadata", "opportunities", "parties", "people"]

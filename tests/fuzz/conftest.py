from __future__ import annotations

from support.databases import (
    database_url,
    postgres_database,
    sqlite_database,
    sqlite_template,
)

__all__ = ["database_url", "postgres_database", "sqlite_database", "sqlite_template"]

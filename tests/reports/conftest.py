"""A real store for the one test that goes all the way down."""

from __future__ import annotations

from support.databases import (  # noqa: F401 - pytest finds fixtures by their name here
    clock,
    database,
    database_url,
    postgres_database,
    sqlite_database,
    sqlite_template,
    work,
)

"""The whole bot in a small town (see `support.town`), where nothing unforeseen happens."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from structlog.processors import format_exc_info
from structlog.testing import capture_logs

from support.databases import (  # noqa: F401 - pytest finds fixtures by their name here
    sqlite_database,
    sqlite_template,
)
from support.town import Town, open_town


@pytest.fixture
async def town(sqlite_database: str) -> AsyncIterator[Town]:  # noqa: F811
    """At the end no update may have failed: that would be a code instead of an answer."""
    with capture_logs(processors=[format_exc_info]) as logs:
        async with open_town(sqlite_database) as opened:
            yield opened
    assert [each["exception"] for each in logs if each["event"] == "update failed"] == []

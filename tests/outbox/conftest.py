from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bot.outbox.limiter import Limiter
from outbox.fake_queue import FakeQueue
from outbox.office import Office
from outbox.virtual_time import machine


@pytest.fixture
def office() -> Callable[..., Office]:
    """Opens an office with these rows in its queue."""

    def open_office(*rows: Any, **options: Any) -> Office:
        return Office(FakeQueue(rows), Limiter(machine), **options)

    return open_office

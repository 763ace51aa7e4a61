"""Whole talks at random against a model: words, buttons, stale and forged ones, restarts.

The model knows little, and that for certain: an opportunity comes only of a tap on Save,
one of a tap; whatever is pressed is answered; nothing unforeseen happens; after a restart
the same question stands there.
"""

from __future__ import annotations

import asyncio
import shutil
from contextlib import AsyncExitStack
from functools import lru_cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import func, select
from structlog.processors import format_exc_info
from structlog.testing import capture_logs

from bot.persistence.migrate import upgrade
from bot.persistence.tables import metadata
from bot.speech.presses import kinds
from stories.half_way import restarted
from support.databases import sqlite_url
from support.town import Town, open_town

WORDS = (
    *("/start", "/new", "/list", "/cancel", "/help", "/settings", "/customers", "/today"),
    *("Acme", "Norrin Works", "2500", "60%", "tomorrow", "9am", "-5", "x" * 400),
    "Acme 20 pumps at 350 eur, 60%, close 15 Dec",
)
SAVING = "Save"


@lru_cache(maxsize=1)
def template() -> Path:
    path = Path(mkdtemp()) / "template.db"
    upgrade(sqlite_url(path))
    return path


class Talks(RuleBasedStateMachine):
    """One seller, and what they can do to a bot."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.stack = AsyncExitStack()
        self.folder = Path(mkdtemp())
        database = shutil.copy(template(), self.folder / "forsat.db")
        self.logs = self.stack.enter_context(capture_logs(processors=[format_exc_info]))
        self.town: Town = self.run(self.stack.enter_async_context(open_town(sqlite_url(database))))
        self.made = 0
        self.old: list[tuple[int, str]] = []
        """Buttons seen before: the message they stood on, and what is in them."""

    def run(self, job: Any) -> Any:
        return self.runner.run(job)

    def buttons(self) -> list[tuple[int, str, str]]:
        try:
            message = self.town.rep.message
        except LookupError:
            return []
        return [
            (message["message_id"], each["callback_data"], each["text"])
            for row in self.town.rep.rows
            for each in row
            if "callback_data" in each
        ]

    def count(self) -> int:
        table = metadata.tables["opportunity"]
        query = select(func.count()).select_from(table)
        return int(self.run(self.town.core.work.database.read(lambda s: s.scalar(query))))

    def press(self, message: int, data: str) -> None:
        query = self.town.rep.phone.press(message, data)
        self.run(self.town.go_on())
        assert self.town.rep.phone.toast(query) is not None, data

    @rule(words=st.sampled_from(WORDS))
    def say(self, words: str) -> None:
        self.run(self.town.rep.say(words))
        self.old += [each[:2] for each in self.buttons()]

    @precondition(lambda self: self.buttons())
    @rule(pick=st.integers(0, 30))
    def tap(self, pick: int) -> None:
        shown = self.buttons()
        message, data, label = shown[pick % len(shown)]
        before = self.count()
        self.press(message, data)
        if SAVING in label:
            self.made += self.count() - before
            assert self.count() - before in (0, 1)
        self.old += [each[:2] for each in self.buttons()]

    @precondition(lambda self: self.old)
    @rule(pick=st.integers(0, 500))
    def tap_an_old_one(self, pick: int) -> None:
        message, data = self.old[pick % len(self.old)]
        before = self.count()
        self.press(message, data)
        # Of a form that is still at the same place an old Save is a Save.
        self.made += min(self.count() - before, 1)

    @rule(
        code=st.sampled_from(sorted(kinds())),
        parts=st.lists(st.sampled_from(["0", "1", "2", "-1", "zz", "x", ""]), max_size=5),
    )
    def forge(self, code: str, parts: list[str]) -> None:
        before = self.count()
        shown = self.buttons()
        self.press(shown[0][0] if shown else 1, ".".join([code, *parts]))
        self.made += min(self.count() - before, 1)

    @rule()
    def restart(self) -> None:
        before = [each[1] for each in self.buttons()]
        self.town = self.run(self.stack.enter_async_context(restarted(self.town)))
        assert [each[1] for each in self.buttons()] == before

    @invariant()
    def nothing_unforeseen(self) -> None:
        wrong = [
            each
            for each in self.logs
            if each["event"] in ("update failed", "left for the next start")
        ]
        assert [each["exception"] for each in wrong] == []

    @invariant()
    def as_many_as_were_saved(self) -> None:
        assert self.count() == self.made

    def teardown(self) -> None:
        self.run(self.stack.aclose())
        self.runner.close()
        shutil.rmtree(self.folder)


Talks.TestCase.settings = settings(
    max_examples=5,
    stateful_step_count=25,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # shrinking takes minutes here
    suppress_health_check=list(HealthCheck),
)
TestTalks = Talks.TestCase

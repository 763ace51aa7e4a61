"""An installation in a folder of its own, with nothing of this machine's settings."""

from __future__ import annotations

import asyncio
import logging
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

from bot.app import build_core, first_start
from bot.cli.logs import TALKATIVE
from bot.settings import Settings, read_settings
from cli.bot_api_stand_in import stand_in
from support.databases import sqlite_template, sqlite_url

__all__ = ["sqlite_template"]


@pytest.fixture(autouse=True)
def own_logs() -> Iterator[None]:
    """Commands set the logs up for the whole process; here there comes another test."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in TALKATIVE}
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, kept in levels.items():
        logging.getLogger(name).setLevel(kept)
    structlog.reset_defaults()


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder without `.env`, and an environment without settings; the folder."""
    for name in os.environ:
        if name.startswith(("FORSAT_", "TELEGRAM_", "DATABASE_")):
            monkeypatch.delenv(name)
    # Nobody listens there: no test asks the real one.
    monkeypatch.setenv("TELEGRAM_API_BASE", "http://127.0.0.1:1")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def installation(bare: Path, sqlite_template: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Migrated, and nobody is in it."""
    file = Path(shutil.copy(sqlite_template, bare / "company.db"))
    monkeypatch.setenv("DATABASE_URL", sqlite_url(file))
    monkeypatch.setenv("FORSAT_ORGANISATION", "Pumps & Co")
    return read_settings()


@pytest.fixture
def company(installation: Settings) -> Settings:
    """Set up: lists, stages, and an invite for the first admin."""

    async def set_up() -> None:
        core = build_core(installation)
        await first_start(core)
        await core.work.close()

    asyncio.run(set_up())
    return installation


@pytest.fixture
def bot_api(bare: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:  # noqa: ARG001
    """A Bot API that knows one token; its address is the setting already."""
    with stand_in() as address:
        monkeypatch.setenv("TELEGRAM_API_BASE", address)
        yield address

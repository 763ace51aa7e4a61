"""The demo and the bot as processes: started, asked, moved on, stopped by a signal."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import urllib.request
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.cli import main
from bot.sandbox.cast import Cast, Person
from bot.sandbox.server import Sandbox

SOON = 60


@contextmanager
def forsat(*arguments: str, folder: Path, **settings: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(  # noqa: S603 - our own interpreter and our own words
        [sys.executable, "-u", "-m", "bot", *arguments],
        cwd=folder,
        env={**os.environ, **settings},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def read_until(process: subprocess.Popen[str], pattern: str) -> re.Match[str]:
    """The first line that matches; the process ending before is a failure."""
    assert process.stdout is not None
    for line in process.stdout:
        found = re.search(pattern, line)
        if found:
            return found
    assert process.stderr is not None
    pytest.fail(f"never said {pattern}: {process.stderr.read()}")


def stop(process: subprocess.Popen[str], how: signal.Signals) -> str:
    process.send_signal(how)
    told, _ = process.communicate(timeout=SOON)
    assert process.returncode == 0
    return told


def ask(address: str, **body: str) -> dict:
    data = json.dumps(body).encode() if body else None
    request = urllib.request.Request(address, data)  # noqa: S310 - loopback
    with urllib.request.urlopen(request, timeout=SOON) as answer:  # noqa: S310
        return dict(json.load(answer))


def test_the_demo_plays_without_any_setting_of_this_machine(bare):
    (bare / ".env").write_text("TELEGRAM_TOKEN=nonsense\nFORSAT_CURRENCY=XXX\n")
    with (
        socket.create_server(("127.0.0.1", 0)) as taken,
        forsat(
            "demo",
            "--port",
            str(taken.getsockname()[1]),
            folder=bare,
            TELEGRAM_TOKEN="999:real",
            DATABASE_URL="postgresql+asyncpg://nobody@127.0.0.1:1/none",
            TMPDIR=str(bare),
        ) as demo,
    ):
        read_until(demo, "is taken; another one is used")
        page = read_until(demo, r"Open (http://127\.0\.0\.1:\d+)/ ")[1]
        assert ask(f"{page}/sandbox/cast")["bot"]["id"] == 1
        before = datetime.fromisoformat(ask(f"{page}/sandbox/clock")["now"])
        after = datetime.fromisoformat(ask(f"{page}/sandbox/clock", move="day")["now"])
        assert timedelta(days=1) <= after - before < timedelta(days=1, minutes=1)
        assert list(bare.glob("forsat-demo-*"))
        assert "the demo's data are gone" in stop(demo, signal.SIGINT)
    assert not list(bare.glob("forsat-demo-*"))


class _Now:
    async def now(self) -> datetime:
        return datetime(2026, 11, 21, 10, tzinfo=UTC)

    async def move(self, _what: str) -> None:
        """Nobody moves it."""


@asynccontextmanager
async def pretend_telegram() -> AsyncIterator[str]:
    sandbox = Sandbox(Cast((Person(101, "Ada Root", started=True),)), _Now())
    await sandbox.start()
    try:
        yield sandbox.base_url
    finally:
        await sandbox.stop()


async def test_a_new_installation_runs_alone_and_stops_when_told(bare, monkeypatch, capsys):
    async with pretend_telegram() as base:
        settings = {"TELEGRAM_TOKEN": "1:demo", "TELEGRAM_API_BASE": base}
        for name, value in settings.items():
            monkeypatch.setenv(name, value)

        def first_start() -> None:
            with forsat("run", folder=bare) as bot:
                read_until(bot, r"First admin, once: https://t\.me/\w+\?start=\S+")
                read_until(bot, "is listening")
                assert main(["run"]) == 1
                assert "Stop it first" in capsys.readouterr().err
                assert "nothing is left half done" in stop(bot, signal.SIGTERM)

        await asyncio.to_thread(first_start)
    assert (bare / "forsat.db").exists()


def test_without_a_token_it_says_how_to_get_one(bare, capsys):
    assert main(["run"]) == 2
    told = capsys.readouterr().err
    assert "@BotFather" in told
    assert "forsat demo" in told
    assert not list(bare.iterdir())


def test_an_older_database_is_never_changed_unasked(company, monkeypatch, capsys):
    monkeypatch.setenv("TELEGRAM_TOKEN", "1:demo")
    connection = sqlite3.connect(str(company.sqlite_file))
    with connection:
        connection.execute("UPDATE alembic_version SET version_num = '0001_company'")
    assert main(["run"]) == 1
    assert "run: forsat migrate" in capsys.readouterr().err
    assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (
        "0001_company",
    )
    connection.close()


@pytest.mark.usefixtures("bare")
def test_wrong_settings_are_said_before_anything_is_done(monkeypatch, capsys):
    monkeypatch.setenv("FORSAT_LOG_LEVEL", "LOUD")
    assert main(["run"]) == 2
    assert "FORSAT_LOG_LEVEL: is one of" in capsys.readouterr().err

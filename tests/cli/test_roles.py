"""Which parts of the bot may be started with which settings, said in sentences."""

from __future__ import annotations

import pytest

from bot.cli import main

POSTGRES = "postgresql+asyncpg://nobody@127.0.0.1:1/none"


@pytest.fixture(autouse=True)
def _token(bare, monkeypatch):
    """Written after `bare` has taken this machine's settings away."""
    assert not list(bare.iterdir())
    monkeypatch.setenv("TELEGRAM_TOKEN", "1:demo")


@pytest.mark.parametrize("role", ["web", "sender"])
def test_one_sqlite_file_has_one_process(role, capsys, bare):
    assert main(["run", "--role", role]) == 2
    told = capsys.readouterr().err
    assert "Several processes need PostgreSQL" in told
    assert not list(bare.iterdir())


@pytest.mark.parametrize("words", [["--role", "web"], ["--webhook"]])
def test_a_webhook_needs_an_address(words, monkeypatch, capsys):
    monkeypatch.setenv("DATABASE_URL", POSTGRES)
    assert main(["run", *words]) == 2
    assert "FORSAT_WEBHOOK_URL is not set" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("FORSAT_WEBHOOK_URL", "http://bot.example.com/telegram", "begins with https://"),
        ("FORSAT_WEBHOOK_URL", "https:///telegram", "begins with https://"),
        ("FORSAT_WEBHOOK_URL", "https://bot.example.com/", "ends with /telegram"),
        ("FORSAT_WEBHOOK_LISTEN", "8080", "is an address and a port"),
        ("FORSAT_WEBHOOK_LISTEN", "127.0.0.1:http", "is an address and a port"),
        ("FORSAT_WEBHOOK_LISTEN", "127.0.0.1:99999", "is an address and a port"),
        ("FORSAT_STATUS_LISTEN", "localhost", "is an address and a port"),
    ],
)
def test_wrong_addresses_are_said(name, value, sentence, monkeypatch, capsys):
    monkeypatch.setenv(name, value)
    assert main(["run"]) == 2
    told = capsys.readouterr().err
    assert f"{name}: " in told
    assert sentence in told


def test_nobody_answers_at_the_database(monkeypatch, capsys):
    monkeypatch.setenv("DATABASE_URL", POSTGRES)
    assert main(["run", "--role", "sender"]) == 1
    assert "The database cannot be reached" in capsys.readouterr().err

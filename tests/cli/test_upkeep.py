"""migrate, doctor and invite: what an admin asks of an installation."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from bot.actions.people.joining import join
from bot.actions.ports import Desk
from bot.app import build_work
from bot.cli import main
from bot.domain.people import Member, Role
from bot.persistence.database.lock import hold_bot_lock
from bot.settings import Settings
from cli.bot_api_stand_in import TOKEN

T = TypeVar("T")


def within(settings: Settings, act: Callable[[Desk], T]) -> T:
    async def run() -> T:
        work = build_work(settings)
        try:
            return await work.write(act)
        finally:
            await work.close()

    return asyncio.run(run())


def come_in(settings: Settings, code: str, person: int) -> Member:
    return within(
        settings, lambda desk: join(desk, code=code, person=person, name="Ada", language="en")
    )


def set_back(settings: Settings, to: str = "0001_company") -> None:
    """The database looks as if another version had made it."""
    connection = sqlite3.connect(str(settings.sqlite_file))
    with connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", [to])
    connection.close()


# migrate ------------------------------------------------------------------------------


def test_an_empty_database_gets_its_tables(bare, monkeypatch, capsys):
    monkeypatch.setenv("DATABASE_URL", f"sqlite+aiosqlite:///{bare}/var/new.db")
    assert main(["migrate"]) == 0
    assert re.match(r"Migrated from an empty database to \d{4}_\w+\.", capsys.readouterr().out)
    assert main(["migrate"]) == 0
    assert "already; nothing was changed" in capsys.readouterr().out


def test_no_migration_under_a_running_bot(installation, capsys):
    assert installation.sqlite_file is not None
    with hold_bot_lock(installation.sqlite_file):
        assert main(["migrate"]) == 1
    assert "Stop it first" in capsys.readouterr().err


@pytest.mark.usefixtures("bare")
def test_a_database_out_of_reach_is_said(monkeypatch, capsys):
    monkeypatch.setenv("DATABASE_URL", "postgresql+asyncpg://nobody:secret@127.0.0.1:1/none")
    assert main(["migrate"]) == 1
    told = capsys.readouterr().err
    assert "The database cannot be reached" in told
    assert "secret" not in told


# doctor -------------------------------------------------------------------------------


def test_a_bare_machine_is_told_of_the_token(bare, capsys):
    assert main(["doctor"]) == 1
    told = capsys.readouterr().out
    assert "ok  settings  read" in told
    assert "empty; the first start fills it" in told
    assert "--  token     missing" in told
    assert "TELEGRAM_TOKEN is not set" in told
    assert not list(bare.iterdir())


@pytest.mark.usefixtures("bot_api")
def test_all_is_well(company, monkeypatch, capsys):
    monkeypatch.setenv("TELEGRAM_TOKEN", TOKEN)
    main(["invite", "--admin"])
    come_in(company, link_code(capsys.readouterr().out), 7)
    assert main(["doctor"]) == 0
    told = capsys.readouterr().out
    assert "ok  company   Pumps & Co, members: 1" in told
    assert "ok  token     of @pumps_bot" in told
    assert told.endswith("All is well. Start it with: forsat run\n")
    assert TOKEN not in told


@pytest.mark.usefixtures("company")
def test_a_company_without_an_admin_is_told_the_way_in(capsys):
    assert main(["doctor"]) == 1
    assert "No admin has come in. Run: forsat invite --admin" in capsys.readouterr().out


@pytest.mark.usefixtures("installation", "bot_api")
def test_a_wrong_token_is_told_and_not_shown(monkeypatch, capsys):
    monkeypatch.setenv("TELEGRAM_TOKEN", "4242:mistyped")
    assert main(["doctor"]) == 1
    told = capsys.readouterr().out
    assert "--  token     no use" in told
    assert "Copy it again from @BotFather" in told
    assert "mistyped" not in told


@pytest.mark.usefixtures("installation")
def test_nobody_at_the_address(monkeypatch, capsys):
    monkeypatch.setenv("TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("TELEGRAM_API_BASE", "http://127.0.0.1:1")
    assert main(["doctor"]) == 1
    told = capsys.readouterr().out
    assert "http://127.0.0.1:1 does not answer" in told
    assert TOKEN not in told


def test_wrong_settings_are_named_one_by_one(bare, capsys):
    (bare / ".env").write_text("FORSAT_CURRENCY=XXX\nFORSAT_ZONE=Moon\n")
    assert main(["doctor"]) == 1
    told = capsys.readouterr().out
    assert "FORSAT_CURRENCY: is one of" in told
    assert "FORSAT_ZONE: is an IANA name" in told


@pytest.mark.parametrize(
    "command", [["migrate"], ["doctor"], ["report"]], ids=lambda each: each[0]
)
def test_a_newer_versions_database_is_left_as_it_is(company, capsys, command):
    set_back(company, to="9999_of_next_year")
    before = company.sqlite_file.read_bytes()
    assert main(command) == 1
    said = "".join(capsys.readouterr())
    assert "at 9999_of_next_year" in said
    assert "put back the copy" in said
    assert "run: forsat migrate" not in said
    assert company.sqlite_file.read_bytes() == before


def test_another_versions_database_is_told_to_be_migrated(company, capsys):
    set_back(company)
    assert main(["doctor"]) == 1
    assert "run: forsat migrate" in capsys.readouterr().out


@pytest.mark.parametrize(
    "command", [["report"], ["invite", "--admin"], ["import", "products", "list.csv"]]
)
def test_nothing_works_on_another_versions_database(command, company, bare, capsys):
    (bare / "list.csv").write_text("code\n")
    set_back(company)
    assert main(command) == 1
    assert "was made by another version" in capsys.readouterr().err


# invite -------------------------------------------------------------------------------


def link_code(told: str) -> str:
    found = re.search(r"(?:\?start=|/start )(\S+)", told)
    assert found is not None
    return found[1]


@pytest.mark.usefixtures("bot_api")
def test_a_link_for_an_admin(company, monkeypatch, capsys):
    monkeypatch.setenv("TELEGRAM_TOKEN", TOKEN)
    assert main(["invite", "--admin"]) == 0
    told = capsys.readouterr().out
    assert "https://t.me/pumps_bot?start=" in told
    assert "It works once, for 14 days." in told
    assert come_in(company, link_code(told), 7).role is Role.ADMIN


@pytest.mark.usefixtures("company")
def test_without_telegram_the_code_is_to_be_sent(capsys):
    assert main(["invite", "--admin"]) == 0
    assert "Send this to the bot: /start " in capsys.readouterr().out


def test_in_a_new_database_it_is_the_first_admins(installation, capsys):
    assert main(["invite", "--admin"]) == 0
    assert come_in(installation, link_code(capsys.readouterr().out), 7).role is Role.ADMIN


def test_a_member_moves_to_another_account(company, capsys):
    main(["invite", "--admin"])
    before = come_in(company, link_code(capsys.readouterr().out), 7)
    assert main(["invite", "--member", str(before.id)]) == 0
    after = come_in(company, link_code(capsys.readouterr().out), 8)
    assert (after.id, after.person) == (before.id, 8)


def test_an_unknown_member_is_answered_with_those_there_are(company, capsys):
    main(["invite", "--admin"])
    ada = come_in(company, link_code(capsys.readouterr().out), 7)
    assert main(["invite", "--member", "99"]) == 1
    told = capsys.readouterr().err
    assert "There is no member 99." in told
    assert f"  {ada.id}  Ada" in told


@pytest.mark.usefixtures("bare")
def test_invite_says_whom_it_is_for(capsys):
    with pytest.raises(SystemExit) as end:
        main(["invite"])
    assert end.value.code == 2
    assert "--admin" in capsys.readouterr().err


def test_the_database_folder_is_not_touched_by_help(bare: Path):
    with pytest.raises(SystemExit):
        main(["migrate", "--help"])
    assert not list(bare.iterdir())

"""`forsat backup`, as somebody at a shell has it."""

from __future__ import annotations

import sqlite3

from bot.cli import main

TOKEN = "123456:AAbbCCddEEffGGhhIIjjKKllMMnnOOpp-_1"


def test_a_copy_holds_the_company_and_no_token(company, monkeypatch, capsys, tmp_path):
    monkeypatch.setenv("TELEGRAM_TOKEN", TOKEN)
    target = tmp_path / "copies" / "monday.db"
    assert main(["backup", str(target)]) == 0
    assert f"Copied to {target}" in capsys.readouterr().out
    with sqlite3.connect(target) as copy:
        (name,) = copy.execute("SELECT name FROM organisation").fetchone()
    copy.close()
    assert name == "Pumps & Co"
    assert TOKEN.partition(":")[2].encode() not in target.read_bytes()
    assert company.sqlite_file is not None


def test_a_second_copy_under_one_name_is_refused(company, capsys, tmp_path):
    target = tmp_path / "monday.db"
    assert main(["backup", str(target)]) == 0
    assert main(["backup", str(target)]) == 1
    assert "never replaces anything" in capsys.readouterr().err
    assert company.sqlite_file is not None

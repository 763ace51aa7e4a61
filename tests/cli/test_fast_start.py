"""What a command does not need, it does not import: each is asked in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("aiogram", "telegram", "matplotlib")

ASKED = """
import sys
from bot.cli import main
try:
    code = main({arguments!r})
except SystemExit as end:
    code = end.code
print("loaded:", *sorted(set(sys.modules) & set({modules!r})))
sys.exit(code)
"""


def python(*arguments: str, folder: Path) -> str:
    """What a fresh interpreter prints."""
    done = subprocess.run(  # noqa: S603 - our own interpreter and our own words
        [sys.executable, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout


def loaded(arguments: list[str], modules: tuple[str, ...], folder: Path) -> set[str]:
    script = ASKED.format(arguments=arguments, modules=modules)
    return set(python("-c", script, folder=folder).rpartition("loaded:")[2].split())


@pytest.mark.parametrize(
    "arguments", [["--help"], ["report", "--help"], ["import", "--help"], ["run", "--help"]]
)
def test_help_loads_nothing_heavy(arguments, bare):
    assert loaded(arguments, (*HEAVY, "sqlalchemy", "pydantic", "aiohttp"), bare) == set()


def test_parse_loads_no_database(bare):
    arguments = ["parse", "--kind", "date", "--now", "2026-11-21T10:00", "tomorrow"]
    assert loaded(arguments, (*HEAVY, "sqlalchemy", "pydantic"), bare) == set()


@pytest.mark.parametrize("form", ["table", "json"])
@pytest.mark.usefixtures("company")
def test_a_report_in_figures_loads_no_chat_and_no_drawing(form, bare):
    arguments = ["report", "--format", form]
    assert loaded(arguments, HEAVY, bare) == set()


@pytest.mark.usefixtures("company")
def test_a_picture_loads_the_drawing_alone(bare):
    arguments = ["report", "R11", "--out", "picture.png"]
    assert loaded(arguments, HEAVY, bare) == {"matplotlib"}
    assert (bare / "picture.png").read_bytes().startswith(b"\x89PNG")


def test_the_module_is_the_command(bare):
    assert "A sales team's" in python("-m", "bot", "--help", folder=bare)

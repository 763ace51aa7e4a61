"""The files to start it with: their commands are ours, their settings are known."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from bot.cli import parser
from bot.settings import Settings

ROOT = Path(__file__).parents[2]
UNITS = sorted((ROOT / "deploy").glob("*.service"))
COMPOSE = (ROOT / "deploy" / "compose.yml").read_text()
SETTING = re.compile(r"\b((?:FORSAT|TELEGRAM|DATABASE)_[A-Z_]+)\b")
OF_THE_BALANCER = {"FORSAT_DOMAIN"}


def known() -> set[str]:
    fields = Settings.model_fields.items()
    return {field.alias or name.upper() for name, field in fields}


@pytest.mark.parametrize("unit", UNITS, ids=lambda each: each.name)
def test_a_unit_starts_what_there_is(unit: Path) -> None:
    (line,) = [each for each in unit.read_text().split("\n") if each.startswith("ExecStart=")]
    words = shlex.split(line.partition("=")[2])
    started = next(place for place, word in enumerate(words) if word.endswith("/forsat"))
    parser().parse_args(words[started + 1 :])
    assert "TimeoutStopSec=60" in unit.read_text()


def test_a_container_starts_what_there_is() -> None:
    commands = re.findall(r"^    command: (.+)$", COMPOSE, re.MULTILINE)
    assert len(commands) == 3
    for each in commands:
        parser().parse_args(shlex.split(each))


def test_every_setting_that_is_named_is_known_and_explained() -> None:
    explained = set(SETTING.findall((ROOT / ".env.example").read_text()))
    assert explained == known()
    for file in (*UNITS, ROOT / "deploy" / "compose.yml", ROOT / "docs" / "operations.md"):
        named = set(SETTING.findall(file.read_text())) - OF_THE_BALANCER
        assert named <= known(), file.name

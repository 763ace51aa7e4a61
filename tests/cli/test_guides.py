"""The guides name files and commands that are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.cli import parser

ROOT = Path(__file__).parents[2]
GUIDES = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]
PLACE = re.compile(r"`((?:bot|tests|docs|deploy|bench)/[^`\s]+)`")
"""A file, a folder, or many: with `*` for whatever stands there, {a,b} for each of these."""
COMMAND = re.compile(r"\bforsat ([a-z]+)\b")
OTHER_NAMES = {"<name>": "*", "{en,fa,th,fr}": "*"}


@pytest.mark.parametrize("guide", GUIDES, ids=lambda each: each.name)
def test_what_a_guide_names_is_there(guide: Path) -> None:
    for place in PLACE.findall(guide.read_text()):
        pattern = place.rstrip("/")
        for said, meant in OTHER_NAMES.items():
            pattern = pattern.replace(said, meant)
        assert list(ROOT.glob(pattern)), place


def test_every_command_in_the_guides_is_one() -> None:
    (commands,) = [each.choices for each in parser()._actions if each.metavar == "COMMAND"]
    named = {one for guide in GUIDES for one in COMMAND.findall(guide.read_text())}
    assert len(named) > 5
    assert named - set(commands or ()) == set()

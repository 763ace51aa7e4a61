"""The glossary speaks of every entity, in every language, and of nothing that is gone."""

from __future__ import annotations

import re
from dataclasses import is_dataclass
from importlib import import_module
from inspect import getmembers, isclass
from pathlib import Path

import bot.domain

ROOT = Path(bot.domain.__path__[0]).parents[1]
SCRIPTS = {1: re.compile("[؀-ۿ]"), 2: re.compile("[ก-๛]"), 3: re.compile("[a-z]")}
"""Column of a language, and letters that only belong there."""

SUBJECTS = ("followups", "history", "lists", "opportunities", "parties", "people")


def rows() -> list[list[str]]:
    lines = (ROOT / "CONTEXT.md").read_text().splitlines()
    table = [line for line in lines if line.startswith("| ") and not line.startswith("| English")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table]


def named_in_code() -> list[str]:
    return re.findall("`([^`]+)`", " ".join(row[5] for row in rows()))


def entities() -> set[str]:
    """Whatever has an identity: dataclasses of the domain that get an id."""
    return {
        name
        for subject in SUBJECTS
        for name, kind in getmembers(import_module(f"bot.domain.{subject}"), isclass)
        if is_dataclass(kind) and "id" in kind.__dataclass_fields__
    }


def test_every_term_is_said_in_four_languages_and_explained() -> None:
    assert rows()
    for row in rows():
        assert len(row) == 6, row
        assert all(row), row
        for place, letters in SCRIPTS.items():
            assert letters.search(row[place]), row


def test_no_term_is_explained_twice() -> None:
    terms = [row[0] for row in rows()]
    assert len(terms) == len(set(terms))


def test_every_entity_has_its_word() -> None:
    words = {word for name in named_in_code() for word in name.split(".")}
    assert entities() - words == set()


def test_what_the_glossary_points_at_is_there() -> None:
    files = list((ROOT / "bot").rglob("*.py"))
    source = "\n".join(file.read_text() for file in files)
    known = set(re.findall(r"\w+", source)) | {file.stem for file in files}
    for name in named_in_code():
        if name.endswith("/"):
            assert any((ROOT / start / name).is_dir() for start in ("", "bot")), name
        elif name.isidentifier() or "." in name:
            assert {part for part in name.split(".") if part} <= known, name

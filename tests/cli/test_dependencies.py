"""What is installed is what the lock names, to the byte; nothing else comes along.

A list of known weaknesses is a service on the net and may be out of reach; this much is
always known.
"""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = ("requirements.lock", "requirements-dev.lock")

ENTRY = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[a-z,]+\])?==(\S+)", re.MULTILINE)
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}\b")
UNPINNED = re.compile(r"^(?!#|\s|$)(?![A-Za-z0-9._-]+(\[[a-z,]+\])?==)", re.MULTILINE)

OF_PYTHON = {"pip", "setuptools", "wheel"}
"""What an environment may begin with."""


def named(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(lock: str) -> dict[str, str]:
    text = (ROOT / lock).read_text()
    return {named(name): version for name, version in ENTRY.findall(text)}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_requirement_is_pinned_by_hash(lock: str) -> None:
    text = (ROOT / lock).read_text()
    assert not UNPINNED.search(text), "a line that is neither a pin nor a comment"
    assert not re.search(r"https?://|git\+|file:|--index|--trusted", text)
    entries = re.split(r"(?m)^(?=[A-Za-z0-9])", text)
    bare = [each.split()[0] for each in entries if ENTRY.match(each) and not HASH.search(each)]
    assert bare == []
    assert len(locked(lock)) > 20


def test_the_tools_run_with_the_versions_of_the_bot() -> None:
    ours, tools = (locked(each) for each in LOCKS)
    assert {name: ours[name] for name in ours} == {name: tools.get(name) for name in ours}


def test_what_is_asked_for_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    asked = {named(re.split(r"[\[<>=~!;]", each)[0]) for each in project["dependencies"]}
    assert asked - set(locked("requirements.lock")) == set()


def test_nothing_unlisted_is_installed() -> None:
    tools = locked("requirements-dev.lock")
    present = {named(each.metadata["Name"]): each.version for each in distributions()}
    others = {name: version for name, version in present.items() if name not in OF_PYTHON}
    others.pop("forsat")
    assert {name: version for name, version in others.items() if tools.get(name) != version} == {}

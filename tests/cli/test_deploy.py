"""The files to start it with: their commands are ours, their settings are known."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from bot.cli import parser
from bot.settings import Settings

ROOT = Path(__file__).parents[2]
UNITS = sorted((ROOT / "deploy").glob("*.service"))
COMPOSED = yaml.safe_load((ROOT / "deploy" / "compose.yml").read_text())
SERVICES = COMPOSED["services"]
OF_THE_BOT = {name: each for name, each in SERVICES.items() if each.get("image") == "forsat"}
FIELDS = Settings.model_fields.items()
GIVEN = re.compile(r"\$\{[A-Z_]+:\?\}")
VERIFIER = shutil.which("systemd-analyze")
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


@pytest.mark.skipif(VERIFIER is None, reason="no systemd here")
@pytest.mark.parametrize("unit", UNITS, ids=lambda each: each.name)
def test_systemd_takes_a_unit(unit: Path, tmp_path: Path) -> None:
    """All it may say is that the bot is not installed here."""
    copy = tmp_path / unit.name.replace("@", "@8081")
    copy.write_text(unit.read_text())
    told = subprocess.run(  # noqa: S603
        [str(VERIFIER), "verify", str(copy)], capture_output=True, text=True, check=False
    )
    ours = [each for each in told.stderr.splitlines() if copy.name in each]
    assert [each for each in ours if "is not executable: No such file" not in each] == []


def test_each_container_starts_what_there_is() -> None:
    commands = {name: each.get("command") for name, each in OF_THE_BOT.items()}
    assert commands == {
        "migrate": "migrate",
        "web": "run --role web",
        "sender": "run --role sender",
    }
    for each in commands.values():
        parser().parse_args(shlex.split(str(each)))


def test_the_containers_hang_together() -> None:
    """What a service waits for, keeps and reads is there; each is asked whether it is well."""
    for name, service in SERVICES.items():
        wanted = service.get("depends_on", {})
        assert set(wanted) <= set(SERVICES), name
        kept = [each.partition(":")[0] for each in service.get("volumes", ())]
        assert {each for each in kept if not each.startswith("./")} <= set(COMPOSED["volumes"])
        assert all((ROOT / "deploy" / each).exists() for each in kept if each.startswith("./"))
    build = SERVICES["web"]["build"]
    assert (ROOT / "deploy" / build["context"] / build["dockerfile"]).exists()
    assert SERVICES["migrate"]["depends_on"] == {"database": {"condition": "service_healthy"}}
    done = {"migrate": {"condition": "service_completed_successfully"}}
    for name in ("web", "sender"):
        service = SERVICES[name]
        assert service["depends_on"] == done
        assert "/healthz" in " ".join(service["healthcheck"]["test"])
        assert service["stop_grace_period"] == "60s"
        assert service["deploy"]["replicas"] == 2


def test_containers_are_given_settings_that_are_read() -> None:
    """As the settings read them, with what the shell puts in."""
    for name, service in OF_THE_BOT.items():
        given = {key: GIVEN.sub("x", value) for key, value in service["environment"].items()}
        assert set(given) <= known(), name
        fields = {(each.alias or name).upper(): name for name, each in FIELDS}
        more = {fields[key]: value for key, value in given.items()}
        settings = Settings(_env_file=None, **more)
        assert settings.sqlite_file is None
        assert settings.status_listen == "127.0.0.1:9100"


def test_the_balancer_asks_the_port_that_workers_listen_at() -> None:
    asked = re.search(r"dynamic a web (\d+)", (ROOT / "deploy" / "Caddyfile").read_text())
    assert asked is not None
    assert OF_THE_BOT["web"]["environment"]["FORSAT_WEBHOOK_LISTEN"] == f"0.0.0.0:{asked[1]}"


def test_every_setting_that_is_named_is_known_and_explained() -> None:
    explained = set(SETTING.findall((ROOT / ".env.example").read_text()))
    assert explained == known()
    for file in (*UNITS, ROOT / "deploy" / "compose.yml", ROOT / "docs" / "operations.md"):
        named = set(SETTING.findall(file.read_text())) - OF_THE_BALANCER
        assert named <= known(), file.name

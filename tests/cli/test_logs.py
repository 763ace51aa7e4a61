"""Logs: everything ends on one stream, and a token never does."""

from __future__ import annotations

import io
import json
import logging

import pytest
import structlog

from bot.cli.logs import HIDDEN, TALKATIVE, hide, set_up_logs
from bot.cli.terminal import Problem

TOKEN = "123456:AAbbCCddEEffGGhhIIjjKKllMMnnOOpp-_1"
SECRET = TOKEN.partition(":")[2]


@pytest.fixture
def stream() -> io.StringIO:
    stream = io.StringIO()
    set_up_logs("INFO", token=TOKEN, to=stream)
    return stream


def test_a_line_is_json_with_its_level_and_room(stream):
    structlog.get_logger("bot.somewhere").info("moved", chat=5)
    line = json.loads(stream.getvalue())
    assert (line["event"], line["chat"], line["level"]) == ("moved", 5, "info")
    assert line["logger"] == "bot.somewhere"


@pytest.mark.parametrize(
    "leak",
    [
        lambda log: log.info("asked", url=f"https://api.telegram.org/bot{TOKEN}/getMe"),
        lambda log: log.info("with %s", TOKEN),
        lambda log: log.info("deep", values=[{"in": (TOKEN,)}]),
        lambda log: log.info("encoded", url=TOKEN.replace(":", "%3A")),
        lambda log: log.info("half", secret=SECRET),
        lambda log: log.info("key", **{TOKEN: 1}),
    ],
)
def test_a_token_is_hidden_wherever_it_stands(stream, leak):
    leak(structlog.get_logger("bot"))
    assert SECRET not in stream.getvalue()
    assert HIDDEN in stream.getvalue()


def test_a_token_is_hidden_in_other_libraries_lines_and_tracebacks(stream):
    try:
        _fail()
    except ValueError:
        logging.getLogger("some.library").exception("failed for %s", TOKEN)
    written = stream.getvalue()
    assert SECRET not in written
    assert "Traceback" in json.loads(written)["exception"]


def _fail() -> None:
    raise ValueError(f"no answer from /bot{TOKEN}/")


def test_a_short_secret_is_a_word_that_may_be_said():
    line = hide("1:demo")(None, "info", "the demo of 1:demo")
    assert line == f"the demo of {HIDDEN}"


@pytest.mark.parametrize("name", TALKATIVE)
def test_what_logs_addresses_or_texts_is_quiet_even_when_everything_is_logged(name):
    stream = io.StringIO()
    set_up_logs("DEBUG", to=stream)
    logging.getLogger(name).info("GET https://…")
    assert stream.getvalue() == ""


def test_less_than_the_level_is_not_logged(stream):
    structlog.get_logger("bot").debug("detail")
    logging.getLogger("bot").debug("detail")
    assert stream.getvalue() == ""


def test_a_terminal_gets_lines_for_people():
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    set_up_logs("INFO", token=TOKEN, to=terminal)
    structlog.get_logger("bot").warning("slow", url=f"/bot{TOKEN}/")
    assert "slow" in terminal.getvalue()
    assert not terminal.getvalue().startswith("{")
    assert SECRET not in terminal.getvalue()


def test_an_unknown_level_is_said():
    with pytest.raises(Problem, match="FORSAT_LOG_LEVEL: is one of DEBUG, INFO"):
        set_up_logs("LOUD")

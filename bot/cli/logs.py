"""Logs: one line an event to stderr, never with a token in it.

The rooms below log through structlog or the standard library; both end in one handler, and
there the finished line is looked over. So nothing slips by in a traceback or an URL.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from typing import Any, TextIO
from urllib.parse import quote

import structlog

from bot.cli.discretion import discreet_traceback, write_discreetly
from bot.cli.terminal import MISUSED, Problem

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")

TALKATIVE = (
    "httpx",
    "httpcore",
    "aiohttp.access",
    "telegram",
    "aiosqlite",
    "apscheduler",
    "alembic",
    "matplotlib",
)
"""Each of these logs an address with the token, a text somebody wrote, or every beat."""

SECRET_FROM = 20
"""The part behind the colon is looked for alone once it is too long to be a word."""

HIDDEN = "[token]"

Processor = Callable[[Any, str, Any], Any]


def set_up_logs(level: str, *, token: str | None = None, to: TextIO | None = None) -> None:
    """From here on everything that is logged goes to `to` (stderr), without `token`."""
    stream = to or sys.stderr
    _check(level)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *_shared(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(_formatter(token, colors=stream.isatty()))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)


def hide(token: str | None) -> Processor:
    """A processor that takes the token out of the finished line, however it was written."""
    forms = _forms(token) if token else ()

    def without_token(_logger: Any, _method: str, line: Any) -> Any:
        for form in forms:
            line = line.replace(form, HIDDEN)
        return line

    return without_token


def _forms(token: str) -> tuple[str, ...]:
    secret = token.partition(":")[2]
    alone = (secret,) if len(secret) >= SECRET_FROM else ()
    return (token, quote(token, safe=""), *alone)


def _shared() -> list[Processor]:
    return [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.processors.TimeStamper(fmt="iso"),
        structlog.processors.ExceptionRenderer(_discreetly),
    ]


def _formatter(token: str | None, *, colors: bool) -> structlog.stdlib.ProcessorFormatter:
    # A rich traceback shows local variables, and with them what people wrote.
    people = structlog.dev.ConsoleRenderer(colors=True, exception_formatter=write_discreetly)
    machines = structlog.processors.JSONRenderer(ensure_ascii=False)
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=_shared(),
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            people if colors else machines,
            hide(token),
        ],
    )


def _discreetly(exc_info: Any) -> str:
    return discreet_traceback(exc_info)


def _check(level: str) -> None:
    if level not in LEVELS:
        raise Problem(f"FORSAT_LOG_LEVEL: is one of {', '.join(LEVELS)}", code=MISUSED)

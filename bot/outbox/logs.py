"""What must not reach the logs: tokens and texts."""

from __future__ import annotations

import logging

_TALKATIVE = ("httpx", "httpcore", "telegram")


def quiet_token_loggers() -> None:
    """A Bot API URL holds the token, and httpx logs every URL; debug logs hold texts."""
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)

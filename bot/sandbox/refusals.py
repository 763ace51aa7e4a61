"""How Telegram says no: a status, a sentence and sometimes what to do instead."""

from __future__ import annotations

from typing import Any


class ApiError(Exception):
    """A refusal with the official envelope; `parameters` as in ResponseParameters."""

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def envelope(self) -> dict[str, Any]:
        body = {"ok": False, "error_code": self.code, "description": self.description}
        return {**body, "parameters": self.parameters} if self.parameters else body


class ConnectionDroppedError(ConnectionResetError):
    """The line broke: the caller cannot know whether the call was carried out."""


def bad_request(words: str, **parameters: Any) -> ApiError:
    return ApiError(400, f"Bad Request: {words}", **parameters)


def forbidden(words: str) -> ApiError:
    return ApiError(403, f"Forbidden: {words}")


def conflict(words: str) -> ApiError:
    return ApiError(409, f"Conflict: {words}")


def too_many(seconds: int) -> ApiError:
    return ApiError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def migrated(chat_id: int) -> ApiError:
    words = "group chat was upgraded to a supergroup chat"
    return bad_request(words, migrate_to_chat_id=chat_id)


def server_error() -> ApiError:
    return ApiError(500, "Internal Server Error")

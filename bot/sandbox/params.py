"""What a caller handed in: the same values whether they came as JSON, a form or a multipart."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.sandbox.refusals import bad_request


@dataclass(frozen=True)
class Upload:
    """A file as it was uploaded."""

    data: bytes
    name: str = "file"
    mime: str = "application/octet-stream"


class Params:
    """Parameters of one call; text from forms is read as JSON reads it."""

    def __init__(
        self, values: Mapping[str, Any], files: Mapping[str, Upload | bytes] | None = None
    ) -> None:
        self.values = {name: value for name, value in values.items() if value is not None}
        self.files = {
            name: Upload(file, name) if isinstance(file, bytes) else file
            for name, file in (files or {}).items()
        }

    def has(self, name: str) -> bool:
        return name in self.values or name in self.files

    def text(self, name: str) -> str:
        value = self.values.get(name, "")
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

    def integer(self, name: str, default: int = 0) -> int:
        value = self.values.get(name, default)
        try:
            return int(value) if value != "" else default
        except (TypeError, ValueError):
            raise bad_request(f"invalid {name} specified") from None

    def number(self, name: str) -> float:
        try:
            return float(self.values[name])
        except (KeyError, TypeError, ValueError):
            raise bad_request(f"{name} is invalid") from None

    def flag(self, name: str) -> bool:
        return str(self.values.get(name, "")).lower() in {"true", "1", "yes"}

    def tree(self, name: str, what: str) -> Any:
        """A JSON value, None when absent; `what` names it in the refusal."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value.strip():
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {what} JSON object") from None

    def file(self, name: str) -> Upload | str | None:
        """An upload, or the file_id or address given in its place."""
        return self.attached(self.values.get(name)) or self.files.get(name)

    def attached(self, value: Any) -> Upload | str | None:
        """Follow `attach://part` to the uploaded part."""
        if isinstance(value, str) and value.startswith("attach://"):
            return self.files.get(value.removeprefix("attach://"))
        return value or None

    def plain(self) -> dict[str, Any]:
        """For the log: JSON text read back, and the size in bytes in place of each file."""
        values = {name: _readable(value) for name, value in self.values.items()}
        return {**values, **{name: len(file.data) for name, file in self.files.items()}}


def _readable(value: Any) -> Any:
    if not isinstance(value, str) or value[:1] not in {"{", "["}:
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value

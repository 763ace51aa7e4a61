"""What a button means, in at most 64 bytes: one codec for every button there is.

A press is a frozen dataclass with a short code; its fields are integers, short strings
or dates. Packed: `code.field.field`, integers in base 36. A stranger may forge any
bytes, so `unpack` answers None for whatever is not exactly a press of ours, and the one
who acts on it asks the world anew.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from typing import Any, ClassVar, get_type_hints

MOST_BYTES = 64
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_NUMBER = re.compile(r"-?[0-9a-z]{1,13}")
_WORD = re.compile(r"[A-Za-z0-9_:+-]*")

_KINDS: dict[str, type[Press]] = {}


@dataclass(frozen=True)
class Press:
    """Base of all presses; a subclass names its code: `class Open(Press, code="o")`."""

    code: ClassVar[str] = ""

    def __init_subclass__(cls, *, code: str, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if code in _KINDS:
            raise ValueError(f"two presses with the code {code!r}")
        cls.code = code
        _KINDS[code] = cls


def kinds() -> dict[str, type[Press]]:
    """Every kind of button by its code; the generated rights tests walk it."""
    return dict(_KINDS)


def pack(press: Press) -> str:
    """The callback data of a button; raises ValueError over 64 bytes."""
    parts = [press.code, *(_write(getattr(press, each.name)) for each in fields(press))]
    data = ".".join(parts)
    if len(data.encode()) > MOST_BYTES:
        raise ValueError(f"a button's data is over {MOST_BYTES} bytes: {data}")
    return data


def unpack(data: str) -> Press | None:
    """The press in callback data, or None when it is not one of ours."""
    code, *parts = data.split(".")
    kind = _KINDS.get(code)
    if kind is None or len(parts) != len(types := _types(code)):
        return None
    try:
        return kind(*map(_read, parts, types))
    except (ValueError, OverflowError):
        return None


@cache
def _types(code: str) -> tuple[type, ...]:
    """Of its fields; looked up once, as many rooms read every button that is pressed."""
    kind = _KINDS[code]
    hints = get_type_hints(kind)
    return tuple(hints[each.name] for each in fields(kind))


def _write(value: object) -> str:
    if isinstance(value, int):
        return _base36(value)
    if isinstance(value, date):
        return _base36(value.toordinal())
    text = str(value)
    if not _WORD.fullmatch(text):
        raise ValueError(f"not fit for a button: {text!r}")
    return text


def _read(part: str, kind: type) -> object:
    if kind is str:
        if not _WORD.fullmatch(part):
            raise ValueError(part)
        return part
    if not _NUMBER.fullmatch(part):
        raise ValueError(part)
    number = int(part, 36)
    if abs(number) >= 2**63:
        raise ValueError(part)
    return date.fromordinal(number) if kind is date else number


def _base36(number: int) -> str:
    sign, number = ("-", -number) if number < 0 else ("", number)
    digits = _DIGITS[number % 36]
    while number := number // 36:
        digits = _DIGITS[number % 36] + digits
    return sign + digits

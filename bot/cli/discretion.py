"""Tracebacks without what people wrote: where it happened and what kind it was, no more.

A message of an error quotes what it could not make sense of, and that is often a text from
the chat. So what stands in quotes there is left out; names of code have none around them.
"""

from __future__ import annotations

import re
import traceback
from types import TracebackType
from typing import TextIO

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None]

MOST_TOLD = 300
LEFT_OUT = "'…'"
_QUOTED = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|«[^»]*»|“[^”]*”", re.DOTALL)
_HALF = re.compile(r"['\"«“].*", re.DOTALL)


def discreet_traceback(exc_info: ExcInfo) -> str:
    """The chain of an exception, its causes first, as Python writes it but for the messages."""
    return "\n".join(_chain(exc_info[1], set())).rstrip()


def write_discreetly(stream: TextIO, exc_info: ExcInfo) -> None:
    """The same for a terminal."""
    stream.write(f"\n{discreet_traceback(exc_info)}")


def _chain(error: BaseException, known: set[int]) -> list[str]:
    if id(error) in known:
        return []
    known.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    lines = _chain(before, known) if before is not None else []
    if lines:
        how = "was the direct cause of" if error.__cause__ else "was being handled during"
        lines += ["", f"The above exception {how} the following one:", ""]
    if error.__traceback__ is not None:
        lines += ["Traceback (most recent call last):"]
        lines += [each.rstrip("\n") for each in traceback.format_tb(error.__traceback__)]
    lines.append(_told(error))
    if isinstance(error, BaseExceptionGroup):
        for each in error.exceptions:
            lines += ["", *(f"  | {line}" for line in _chain(each, known))]
    return lines


def _told(error: BaseException) -> str:
    kind = type(error)
    name = kind.__qualname__
    if kind.__module__ != "builtins":
        name = f"{kind.__module__}.{name}"
    said = " ".join(without_quotes(str(error)).split())[:MOST_TOLD]
    return f"{name}: {said}" if said else name


def without_quotes(said: str) -> str:
    """What stands between quotes left out; after one that is never closed, everything."""
    kept = _QUOTED.sub("\0", said)
    return _HALF.sub(LEFT_OUT, kept).replace("\0", LEFT_OUT)

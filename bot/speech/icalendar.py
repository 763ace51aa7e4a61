"""Follow-ups as an iCalendar file (RFC 5545), which every calendar reads.

Instants are in UTC, so that no zone has to be described; texts are escaped, and lines
folded at 75 octets without tearing a letter apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

MOST_OCTETS = 75
LASTS = timedelta(minutes=30)
_ESCAPED = str.maketrans(
    {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None, "\t": " "}
)


@dataclass(frozen=True, slots=True)
class Event:
    """`uid` is the same whenever the same thing is told, so that calendars replace it."""

    uid: str
    at: datetime
    title: str
    text: str = ""


def calendar(events: Iterable[Event], *, made_at: datetime) -> bytes:
    """The whole file; `made_at` and the events' times are aware."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Forsat//Follow-ups//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ]
    for each in events:
        lines += _event(each, made_at)
    lines.append("END:VCALENDAR")
    return b"".join(b"\r\n".join(_folded(line)) + b"\r\n" for line in lines)


def _event(event: Event, made_at: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{event.uid}"
    yield f"DTSTAMP:{_utc(made_at)}"
    yield f"DTSTART:{_utc(event.at)}"
    yield f"DTEND:{_utc(event.at + LASTS)}"
    yield f"SUMMARY:{_escaped(event.title)}"
    if event.text:
        yield f"DESCRIPTION:{_escaped(event.text)}"
    yield from ("BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:PT0M")
    yield f"DESCRIPTION:{_escaped(event.title)}"
    yield from ("END:VALARM", "END:VEVENT")


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    printable = "".join(each for each in text if each in "\n\t" or ord(each) >= ord(" "))
    return printable.translate(_ESCAPED)


def _folded(line: str) -> Iterator[bytes]:
    """The first up to 75 octets, the others begin with a space that counts among theirs."""
    piece = b""
    for letter in line:
        octets = letter.encode()
        if len(piece) + len(octets) > MOST_OCTETS:
            yield piece
            piece = b" "
        piece += octets
    yield piece

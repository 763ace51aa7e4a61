"""Telegram's HTML: what others typed made harmless, and long texts cut without a torn tag."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator

_MARKS = re.compile(
    "["
    "\ud800-\udfff"  # half of a character: cannot be sent at all
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # would turn the sentence around them
    "\x00-\x09\x0b-\x1f\x7f-\x9f"  # control characters, but for the line feed
    "\u2028\u2029"
    "]"
)
_SIGN = r"<(?P<end>/?)(?P<tag>[a-z-]+)[^>]*>|&[a-z0-9#]+;"
_MARKED = re.compile(_SIGN)
_TOKEN = re.compile(_SIGN + "|.", re.DOTALL)

FSI = "\u2068"
PDI = "\u2069"
RLM = "\u200f"
ELLIPSIS = "…"

_LINKS = ("https://", "http://")

_LEFT = frozenset({"L", "EN"})
_RIGHT = frozenset({"R", "AL", "AN"})
_LETTERS = frozenset({"L", "R", "AL"})
_OPENS = frozenset({"LRI", "RLI", "FSI"})


def clean(typed: str) -> str:
    """What somebody typed, without the characters that break a message or its direction."""
    return unicodedata.normalize("NFC", _MARKS.sub("", typed.replace("\t", " "))).strip()


def isolated(text: str, *, rtl: bool) -> str:
    """`text` in FSI..PDI when it runs against a sentence of that direction, else as it is."""
    against = _LEFT if rtl else _RIGHT
    if any(unicodedata.bidirectional(each) in against for each in text):
        return f"{FSI}{text}{PDI}"
    return text


def leading_right(line: str) -> str:
    """A line of a right-to-left message that reads so, whatever stands first in it.

    Names are isolated, so a line of nothing else, or one that begins with our own Latin
    letters, would stand on the left: the first letter outside of isolates decides. A bare link
    stays as it is, since whoever copies the line would copy the mark with it.
    """
    if line.startswith(_LINKS):
        return line
    depth = 0
    for each in visible(line):
        kind = unicodedata.bidirectional(each)
        if kind in _OPENS:
            depth += 1
        elif each == PDI:
            depth = max(0, depth - 1)
        elif not depth and kind in _LETTERS:
            return line if kind in _RIGHT else RLM + line
    return RLM + line if any(each.isalpha() for each in visible(line)) else line


def escaped(text: str) -> str:
    return html.escape(text, quote=False)


def visible(marked: str) -> str:
    """The text that a reader sees: tags gone, references resolved."""
    if "<" not in marked and "&" not in marked:
        return marked
    return _MARKED.sub(_seen, marked)


def length(marked: str) -> int:
    """Code points after parsing, as Telegram counts them."""
    return len(visible(marked))


def cut(marked: str, most: int) -> str:
    """At most `most` code points after parsing; a cut text ends in "…" with its tags closed."""
    if length(marked) <= most:
        return marked
    kept: list[str] = []
    open_tags: list[str] = []
    room = most - len(ELLIPSIS)
    for raw, shown in _tokens(marked):
        room -= len(shown)
        if room < 0:
            break
        _follow(raw, open_tags)
        kept.append(raw)
    ends = [f"</{tag}>" for tag in reversed(open_tags)]
    return "".join([*kept, ELLIPSIS, *ends])


def _tokens(marked: str) -> Iterator[tuple[str, str]]:
    """(as written, as seen) of every tag, reference and character."""
    for found in _TOKEN.finditer(marked):
        yield found.group(), _seen(found)


def _seen(found: re.Match[str]) -> str:
    return "" if found["tag"] else html.unescape(found.group())


def _follow(raw: str, open_tags: list[str]) -> None:
    found = _TOKEN.fullmatch(raw)
    if found is None or not found["tag"]:
        return
    if found["end"]:
        open_tags.pop()
    else:
        open_tags.append(found["tag"])

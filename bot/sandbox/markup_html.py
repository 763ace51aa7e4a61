"""Telegram's HTML, read by the rules of tdlib: text, entities, and the same refusals.

Offsets in entities count UTF-16 units; offsets in refusals count bytes of the source.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Never

from bot.sandbox.refusals import bad_request

NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(lt|gt|amp|quot));?")
KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
}
ARGUMENTS = {
    ("a", "href"): "",
    ("code", "class"): "language-",
    ("span", "class"): "tg-",
    ("tg-emoji", "emoji-id"): "",
    ("tg-time", "unix"): "",
}
LAST_CODE_POINT = 0x10FFFF
SURROGATES = range(0xD800, 0xE000)


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@dataclass
class _Open:
    """A start tag whose end has not been met."""

    tag: str
    argument: str
    offset: int
    start: int


@dataclass
class _Reader:
    source: str
    at: int = 0
    text: list[str] = field(default_factory=list)
    length: int = 0
    opened: list[_Open] = field(default_factory=list)
    entities: list[dict[str, Any]] = field(default_factory=list)

    def read(self) -> tuple[str, list[dict[str, Any]]]:
        while self.at < len(self.source):
            if self.source[self.at] != "<":
                self._say(self._character())
            elif self.source.startswith("</", self.at):
                self._end_tag()
            else:
                self._start_tag()
        if self.opened:
            tag = self.opened[-1].tag
            self._refuse(f'Can\'t find end tag corresponding to start tag "{tag}"')
        return "".join(self.text), self.entities

    def _refuse(self, words: str, at: int | None = None) -> Never:
        where = "" if at is None else f" at byte offset {len(self.source[:at].encode())}"
        raise bad_request(f"can't parse entities: {words}{where}")

    def _say(self, character: str) -> None:
        self.text.append(character)
        self.length += utf16_length(character)

    def _character(self) -> str:
        """The next character, a reference resolved; one that Telegram does not know stays."""
        found = REFERENCE.match(self.source, self.at)
        character = _resolved(found) if found else ""
        if found and character:
            self.at = found.end()
            return character
        self.at += 1
        return self.source[self.at - 1]

    def _while(self, pattern: str) -> str:
        found = re.compile(pattern).match(self.source, self.at)
        piece = found.group() if found else ""
        self.at += len(piece)
        return piece

    def _next(self) -> str:
        return self.source[self.at : self.at + 1]

    def _start_tag(self) -> None:
        begin = self.at
        self.at += 1
        tag = self._while(r"[^\s>]*").lower()
        if not self._next():
            self._refuse("Unclosed start tag", begin)
        if tag not in KINDS:
            self._refuse(f'Unsupported start tag "{tag}"', begin)
        argument = self._attributes(tag, begin)
        self.at += 1
        if tag == "span" and argument != "spoiler":
            self._refuse('Tag "span" must have class "tg-spoiler"', begin)
        self.opened.append(_Open(tag, argument, self.length, len(self.text)))

    def _attributes(self, tag: str, begin: int) -> str:
        argument = ""
        while self._skip_space(tag, begin) != ">":
            name = self._while(r"[^\s=>/\"']*").lower()
            if not name:
                self._refuse(f'Empty attribute name in the tag "{tag}"', begin)
            if self._skip_space(tag, begin) == "=":
                self.at += 1
                self._skip_space(tag, begin)
                value = self._value(begin)
            else:
                value = ""
            if (tag, name) == ("blockquote", "expandable"):
                argument = "expandable"
            prefix = ARGUMENTS.get((tag, name))
            if prefix is not None and value.startswith(prefix):
                argument = value.removeprefix(prefix)
        return argument

    def _skip_space(self, tag: str, begin: int) -> str:
        self._while(r"\s*")
        if not self._next():
            self._refuse(f'Unclosed start tag "{tag}"', begin)
        return self._next()

    def _value(self, begin: int) -> str:
        token = self.at
        quote = self._while(r"[\"']")
        if not quote:
            value = self._while(r"[A-Za-z0-9.\-]*").lower()
            if self._next() and not re.match(r"[\s>]", self._next()):
                self._refuse("Unexpected end of name token", token)
            return value
        value = ""
        while self._next() not in {quote, ""}:
            value += self._character()
        self.at += 1
        if not self._next():
            self._refuse("Unclosed start tag", begin)
        return value

    def _end_tag(self) -> None:
        begin = self.at
        if not self.opened:
            self._refuse("Unexpected end tag", begin)
        self.at += 2
        name = self._while(r"[^\s>]*").lower()
        self._while(r"\s*")
        if self._next() != ">":
            self._refuse("Unclosed end tag", begin)
        self.at += 1
        opened = self.opened.pop()
        if name and name != opened.tag:
            where = f"Unmatched end tag at byte offset {len(self.source[:begin].encode())}"
            self._refuse(f'{where}, expected "</{opened.tag}>", found "</{name}>"')
        if self.length > opened.offset:
            self._add(opened)

    def _add(self, opened: _Open) -> None:
        entity: dict[str, Any] = {
            "type": KINDS[opened.tag],
            "offset": opened.offset,
            "length": self.length - opened.offset,
        }
        match opened.tag:
            case "a":
                inside = "".join(self.text[opened.start :])
                entity = _link(entity, opened.argument or inside)
            case "tg-emoji":
                if not opened.argument.isdecimal():
                    self._refuse("Invalid custom emoji identifier specified")
                entity["custom_emoji_id"] = opened.argument
            case "tg-time":
                entity["unix_time"] = int(opened.argument or 0)
            case "blockquote" if opened.argument:
                entity["type"] = "expandable_blockquote"
            case "code" if opened.argument:
                entity["language"] = opened.argument
            case "pre":
                entity = self._absorb_code(entity)
        if entity:
            self.entities.append(entity)

    def _absorb_code(self, pre: dict[str, Any]) -> dict[str, Any]:
        """`<pre><code class="language-x">` is one block with a language."""
        last = self.entities[-1] if self.entities else {}
        place = ("offset", "length")
        if last.get("type") == "code" and all(last[p] == pre[p] for p in place):
            self.entities.pop()
            if "language" in last:
                pre["language"] = last["language"]
        return pre


def _resolved(found: re.Match[str]) -> str:
    hexadecimal, decimal, name = found.groups()
    if name:
        return NAMED[name]
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    if code == 0 or code > LAST_CODE_POINT or code in SURROGATES:
        return ""
    return chr(code)


def _link(entity: dict[str, Any], address: str) -> dict[str, Any]:
    """A link to a user is a mention, an address without a host is plain text."""
    person = re.fullmatch(r"tg://user\?id=(\d+)", address)
    if person:
        user = {"id": int(person[1]), "is_bot": False, "first_name": ""}
        return {**entity, "type": "text_mention", "user": user}
    if re.match(r"(tg|mailto|tel|ton):", address):
        return {**entity, "url": address}
    if re.match(r"(https?://)?[^/\s]+\.[^/\s]+", address):
        with_scheme = address if "://" in address else f"http://{address}"
        return {**entity, "url": with_scheme}
    return {}


def read_html(source: str) -> tuple[str, list[dict[str, Any]]]:
    """The plain text and its entities, as the Bot API shows them; ApiError for bad markup."""
    text, entities = _Reader(source).read()
    for entity in entities:
        if entity["type"] == "code":
            entity.pop("language", None)
    return text, sorted(entities, key=lambda e: (e["offset"], -e["length"]))

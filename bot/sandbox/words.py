"""Text as Telegram keeps it: cleaned, trimmed, measured, with commands and links found."""

from __future__ import annotations

import re
from typing import Any

from bot.sandbox.markup_html import read_html, utf16_length
from bot.sandbox.params import Params
from bot.sandbox.refusals import bad_request

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
SOURCE_LIMIT = 32768
ENTITIES_KEPT = 100

REMOVED = re.compile("[\r\u2028-\u202e]")
BLANKED = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f]")
FOUND = re.compile(
    r"(?P<url>https?://[^\s<>\"]+[^\s<>\".,;:!?)])"
    r"|(?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?<![\w/])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)(?![\w/])"
    r"|(?<!\w)(?P<mention>@[A-Za-z][A-Za-z0-9_]{3,31})"
    r"|(?<!\w)(?P<hashtag>#\w*[^\W\d]\w*)"
)
OPAQUE = {"code", "pre", "text_link", "text_mention"}

Entities = list[dict[str, Any]]


def read_text(given: Params) -> dict[str, Any]:
    """`text` and `entities` of a message to send."""
    if not given.text("text"):
        raise bad_request("message text is empty")
    text, entities = _formatted(given, "text", "entities")
    if not text:
        raise bad_request("text must be non-empty")
    if len(text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    return {"text": text, "entities": entities} if entities else {"text": text}


def read_caption(given: Params) -> dict[str, Any]:
    """`caption` and `caption_entities`; empty without a caption."""
    text, entities = _formatted(given, "caption", "caption_entities")
    if len(text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    if not text:
        return {}
    return {"caption": text, "caption_entities": entities} if entities else {"caption": text}


def typed(text: str) -> tuple[str, Entities]:
    """What a person typed, as their app sends it."""
    return _finished(_cleaned(text), [])


def _formatted(given: Params, name: str, entities_name: str) -> tuple[str, Entities]:
    source = given.text(name)
    if len(source.encode()) > SOURCE_LIMIT:
        raise bad_request("text is too long")
    mode = given.text("parse_mode").lower()
    if mode == "html":
        return _finished(*read_html(_cleaned(source)))
    if mode in {"markdown", "markdownv2"}:
        raise bad_request("unsupported parse_mode (this sandbox reads HTML only)")
    if mode not in {"", "none"}:
        raise bad_request("unsupported parse_mode")
    return _finished(_cleaned(source), given.tree(entities_name, "message entities") or [])


def _cleaned(text: str) -> str:
    return BLANKED.sub(" ", REMOVED.sub("", text))


def _finished(text: str, entities: Entities) -> tuple[str, Entities]:
    lead = utf16_length(text[: len(text) - len(text.lstrip())])
    text = text.strip()
    size = utf16_length(text)
    kept = []
    for entity in entities:
        start = max(entity["offset"] - lead, 0)
        end = min(entity["offset"] + entity["length"] - lead, size)
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    everything = sorted(kept + _found(text, kept), key=lambda e: (e["offset"], -e["length"]))
    return text, everything[:ENTITIES_KEPT]


def _found(text: str, marked: Entities) -> Entities:
    """Links, commands, mentions and tags Telegram finds by itself outside code and links."""
    taken = [(e["offset"], e["offset"] + e["length"]) for e in marked if e["type"] in OPAQUE]
    found = []
    for match in FOUND.finditer(text):
        offset, length = utf16_length(text[: match.start()]), utf16_length(match.group())
        if not any(start < offset + length and offset < end for start, end in taken):
            found.append({"type": match.lastgroup, "offset": offset, "length": length})
    return found

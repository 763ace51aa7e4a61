"""A field's name before a value: "floors 3", "set the priority to high", « acompte : 200 »."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.reading.folding import Folded, fold, fold_text
from bot.reading.names import name_norm
from bot.reading.words.phrases import THAI, Phrases

_VERBS = (
    r"set|change|update|make|put|correct|mettre|mets|mettez|changer?|changez|modifier|modifie"
    r"|modifiez|passer|passe|passez|fixer|fixe|corriger|corrige|definir"
)
_LEAD = re.compile(
    rf"\s*(?:(?:please|pls|svp|stp|لطفا|ช่วย|ขอ)\s*)?"
    rf"(?P<verb>(?:{_VERBS})\s+|(?:ตั้งค่า|ตั้ง|เปลี่ยน|แก้ไข|แก้|ใส่)\s*|(?:تغییر|ثبت|ویرایش)\s+)?"
    r"(?:(?:the|its|their|le|la|les|son|sa|leur)\s+|l'\s*)?"
)
_MARK = re.compile(r"\s*[:=]\s*")
_VERB_LINK = re.compile(r"\s*(?:(?:to|as|at|a|en|sur|به)\s+|เป็น\s*|[:=]\s*)")
_BEING = re.compile(r"\s*(?:(?:is|are|est|sont)\s+|(?:เป็น|คือ)\s*)")
_OBJECT = re.compile(r"\s*(?:را|رو)\s+(?:به\s+|برابر\s+)?")
_PERSIAN_VERB = re.compile(
    r"\s+(?:بگذار(?:ید)?|بذار(?:ید)?|قرار\s+بده(?:ید)?|تغییر\s+بده(?:ید)?|کن(?:ید)?|بزن(?:ید)?)\s*[.!]?\s*$"
)
_WORD = re.compile(r"[^\s:=]+")
_THAI = re.compile(THAI)
_GOING_ON = re.compile(
    r"(?:of|to|for|from|in|on|at|by|with|was|will|has|not|and|or|but|de|du|des|au|aux|pour|sur|en"
    r"|par|avec|sera|etait|pas|ne|et|ou|mais|از|به|در|برای|با|و|را|که|بود|این)(?:\s|$)|d'|n'"
    r"|(?:ของ|สำหรับ|ที่|จาก|ยัง|ไม่|ได้|ถูก|และ|แต่)"
)
_LEAST_PART = 4
"""Letters of a part of a name: fewer say nothing."""


@dataclass(frozen=True, slots=True)
class Named:
    """`value` is what stands behind the name, as it was typed."""

    value: str
    marked: bool
    """A colon or a verb says that a value follows: without, a text may as well begin a story."""


def goes_on(value: str) -> bool:
    """Whether a sentence goes on there: "title of the buyer is", "subject to approval"."""
    return _GOING_ON.match(fold_text(value)) is not None


def value_behind(text: str, *names: str | Phrases[bool]) -> Named | None:
    """Behind the longest of the field's names that the text begins with."""
    folded = fold(text)
    lead = _LEAD.match(folded.text)
    starts = {0, lead.end("verb"), lead.end()} if lead else {0}
    found = [
        (end, start)
        for start in starts
        if start >= 0
        for name in names
        for end in [_end_of(name, folded.text, start)]
        if end
    ]
    if not found:
        return None
    end, start = max(found)
    led = lead is not None and lead["verb"] is not None and start >= lead.end("verb")
    return _rest(folded, end, led=led)


def behind_a_part(text: str, name: str) -> Named | None:
    """Behind the first words, where they are a part of a longer name: "delivery 5 Dec"."""
    folded, whole = fold(text), name_norm(name).split()
    words = list(_WORD.finditer(folded.text))
    for count in range(min(len(words), len(whole)) - (len(words) <= len(whole)), 0, -1):
        end = words[count - 1].end()
        said = name_norm(folded.text[:end]).split()
        inside = (whole[at : at + len(said)] == said for at in range(len(whole)))
        if len(said) < len(whole) and len("".join(said)) >= _LEAST_PART and any(inside):
            return _rest(folded, end, led=False)
    return None


def _end_of(name: str | Phrases[bool], text: str, start: int) -> int:
    if isinstance(name, Phrases):
        found = name.at(text, start)
        return found[1] if found else 0
    typed = re.split(r"[\s'’-]+", fold_text(name).strip())
    pattern = r"[\s'-]*".join(map(re.escape, typed))
    behind = r"(?=[\s:=\d]|$)" if not _THAI.search(name) else f"(?:(?!{THAI})|(?=เป็น|คือ))"
    match = re.compile(pattern + behind).match(text, start) if any(typed) else None
    return match.end() if match else 0


def _rest(folded: Folded, end: int, *, led: bool) -> Named | None:
    text = folded.text
    until = len(text)
    mark = _MARK.match(text, end)
    link = mark or (_VERB_LINK.match(text, end) if led else None)
    thing = None if link else _OBJECT.match(text, end)
    verb = _PERSIAN_VERB.search(text, thing.end() if thing else end) if thing or link else None
    if thing and not verb:
        thing = None
    if verb and not mark:
        until = verb.start()
    being = None if link or thing else _BEING.match(text, end)
    begin = next((each.end() for each in (link, thing, being) if each), end)
    value = folded.typed(begin, until).strip(" :=")
    return Named(value, marked=bool(mark or thing or led)) if value else None

"""How much a line presses: "urgent", "low priority", in four languages."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import repeat

from bot.reading.folding import Folded, fold_text
from bot.reading.lines.parts import Span
from bot.reading.words.phrases import THAI, Phrases

_HIGH = (
    *("urgent", "very urgent", "it's urgent", "high priority", "top priority", "priority high"),
    *("urgente", "très urgent", "c'est urgent", "priorité haute", "haute priorité"),
    *("prioritaire", "فوری", "خیلی فوری", "فوری است", "اولویت بالا", "با اولویت بالا"),
    *(
        "پراهمیت",
        "پر اهمیت",
        "خیلی مهم",
        "ความสำคัญสูง",
        "ด่วน",
        "ด่วนมาก",
        "เร่งด่วน",
        "งานด่วน",
        "สำคัญมาก",
    ),
)
_LOW = (
    *("low priority", "priority low", "not urgent", "no rush", "no hurry"),
    *("pas urgent", "pas urgente", "non urgent", "priorité basse", "basse priorité"),
    *("faible priorité", "priorité faible", "rien ne presse"),
    *("کم‌اهمیت", "کم اهمیت", "غیر فوری", "فوری نیست", "اولویت پایین", "با اولویت پایین"),
    *(
        "ความสำคัญต่ำ",
        "خیلی فوری نیست",
        "عجله‌ای نیست",
        "عجله ای نیست",
        "ไม่ด่วน",
        "ไม่เร่งด่วน",
        "ไม่รีบ",
        "ไม่สำคัญมาก",
    ),
)
_WORDS = Phrases({**dict.fromkeys(_HIGH, "high"), **dict.fromkeys(_LOW, "low")})
_NORMAL = Phrases(
    dict.fromkeys(
        (
            *("normal priority", "medium priority", "usual priority", "priorité normale"),
            *("priorité moyenne", "اولویت عادی", "اولویت متوسط", "ความสำคัญปกติ", "ความสำคัญปานกลาง"),
        ),
        "normal",
    )
)
_PRIORITY = re.compile("priorit|اولویت|ความสำคัญ")
_NOT = (
    r"not|never|no(?: longer| more)?|nor|hardly|less|isnt|[a-z]+n't|pas|non|n'est plus|moins"
    r"|jamais|peu|guere|نه|غیر|\S*ไม่(?:ค่อย|ได้|ต้อง|ถึงกับ|ใช่)?"
)
_DENIED = re.compile(rf"(?:^|\s)(?:{_NOT})(?:\s+[^\s\d,،;:!?.|]+){{0,2}}\s*$")
"""Up to two words between: "not at all urgent", "pas du tout urgent"."""
_TAKEN_BACK = re.compile(
    r"\s*(?:[?؟]|or not\b|ou (?:pas|non)\b|یا نه|ไหม|มั้ย|หรือ|نیست|نمی|نبود|نباش|ندار|نخواه)"
)
"""Behind the word: asked, not said; and Persian denies there."""
_GAP = re.compile(r"\s*[,،;:!.|][\s,،;:!.|-]*|\s+-\s+")
"""Without a sign it is a part of the name: "Urgent Care Clinic"."""
_WORD = re.compile(r"(?<!\S)\S")
_THAI = re.compile(THAI)


@dataclass(frozen=True, slots=True)
class PrioritySaid:
    priority: str
    named: bool
    """The word "priority" was said with it."""


def priority_in(text: str) -> PrioritySaid | None:
    """What a text says of the priority that says nothing else: "high priority", « urgent »."""
    line = fold_text(text).strip(" \t\n.!،,")
    found = _WORDS.at(line, 0) or _NORMAL.at(line, 0)
    if found is None or found[1] != len(line):
        return None
    return PrioritySaid(found[0], named=bool(_PRIORITY.search(line)))


def cut_ends(line: Folded, names: Collection[str]) -> tuple[frozenset[str], Folded]:
    """What the first and the last words of a deal's line say of it, and the line without them.

    There they are about the whole of it, and no part of who buys: "Delta 3 pumps urgent". Not
    where a customer is called so.
    """
    text = line.text.rstrip(" .!،,")
    if not any(map(str.isdigit, text)):
        return frozenset(), line
    said, start, end = set(), 0, len(text)

    def called() -> Iterator[str]:
        # Nearly never does a line begin or end so, and there may be a hundred names.
        return map(fold_text, names)

    first = _WORDS.at(text, 0)
    gap = _GAP.match(text, first[1]) if first else None
    if first and gap and not any(map(str.startswith, called(), repeat(text[: first[1]]))):
        said, start = {first[0]}, gap.end()
    for word in _WORD.finditer(text, start):
        found = _WORDS.at(text, word.start())
        if found is None or found[1] < len(text):
            continue
        is_denied = _DENIED.search(text[: word.start()])
        if not is_denied and not any(map(str.endswith, called(), repeat(text[word.start() :]))):
            said, end = said | {found[0]}, word.start()
        break
    if not said:
        return frozenset(), line
    return frozenset(said), Folded(line.source, line.text[start:end], line.origin[start : end + 1])


def urgency(
    ends: Collection[str], left: Sequence[Span], text: str
) -> tuple[str | None, list[Span]]:
    """The priority that its ends and words of no other field say, and those words without it.

    None where two are said, or where it is denied in words we do not know.
    """
    said = set(ends)
    rest, until, doubtful_until = [], 0, 0
    for word in sorted(left, key=lambda each: each.start):
        if word.start < until:
            continue
        found = _WORDS.at(text, word.start)
        if found is None or found[1] < word.end or word.start < doubtful_until:
            rest.append(word)
            continue
        if _is_doubtful(text, word.start, found[1]):
            rest.append(word)
            doubtful_until = found[1]
            continue
        said.add(found[0])
        until = found[1]
    if len(said) > 1:
        return None, list(left)
    return next(iter(said), None), rest


def _is_doubtful(text: str, start: int, end: int) -> bool:
    """Denied, asked, or a part of a longer Thai word."""
    beside = (text[start - 1 : start], text[end : end + 1])
    denied = _DENIED.search(text[:start]) or _TAKEN_BACK.match(text, end)
    return bool(denied) or any(map(_THAI.match, beside))

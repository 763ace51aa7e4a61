"""Words that move an opportunity: "move to negotiation", « étape : devis », «مرحله مذاکره»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from bot.reading.folding import fold
from bot.reading.names import search_key


class Beside(Enum):
    """A stage that is told by where it stands now."""

    NEXT = auto()
    BEFORE = auto()


_NOUN = (
    r"(?:the\s+)?(?:sales\s+)?(?:stage|phase)|(?:l'\s*|la\s+|une\s+)?(?:etape|phase|stade)"
    r"|مرحله(?:\s*ی)?|(?:ขั้นตอน|ขั้น|สถานะการขาย)"
)
_VERB = (
    r"(?:please\s+)?(?:(?:move|advance|push|bring|take|put|set|change|switch)(?:\s+(?:it|this|deal))?"
    r"(?:\s+(?:the\s+)?stage)?(?:\s+(?:on|back|forward|up))?\s+(?:in)?to|go(?:\s+back)?\s+to)"
    r"|(?:passer?|passez|faire\s+passer|deplacer|deplace|mettre|mets|mettez|avancer|avance|revenir"
    r"|basculer)(?:\s+(?:le|la|l'affaire|l'opportunite|l'etape))?\s+(?:en|a|au|vers|dans)"
    r"|(?:برو|ببر|ببرید|بفرست|انتقال|منتقل\s+کن|رفت)\s+به"
    r"|(?:ช่วย)?(?:ย้ายไปที่|ย้ายไปยัง|ย้ายไป|ย้ายเป็น|เลื่อนไปที่|เลื่อนไป|เลื่อนเป็น|เข้าสู่|ไปที่)"
)
_BY_NOUN = re.compile(
    rf"\s*(?:{_NOUN})\s*(?:(?P<mark>[:=])|(?:is|est|to|เป็น|คือ)\s+|(?=\s|\W|[ก-ฮเ-ไ]))\s*"
)
_BY_VERB = re.compile(rf"\s*(?:{_VERB})\s*(?P<noun>(?:{_NOUN})\s*(?:[:=]|de\s+|d'\s*)?)?\s*")
_TO = re.compile(rf"\s*به\s+(?P<noun>(?:{_NOUN})\s+)?")
_ENDS = re.compile(
    r"\s+(?:برو|ببر(?:ید)?|بفرست(?:ید)?|منتقل\s+(?:کن(?:ید)?|شود)|انتقال\s+بده(?:ید)?|رفت)\s*[.!]?\s*$"
)
_THING = re.compile(r"^(?:این\s+)?(?:رو|را|فرصت\s+را|اینو)\s+")
_ARTICLE = re.compile(r"(?:the|an?|la|le|une?)\s+|l'\s*")
_NOUN_BEHIND = re.compile(r"\s+(?:stage|phase)\s*[.!]?\s*$")
# Not "next step" nor "ขั้นต่อไป": so a card calls the next contact.
_BESIDE = {
    Beside.NEXT: (
        *("next stage", "move to next stage", "move to the next stage", "advance"),
        *("étape suivante", "prochaine étape", "passer à l'étape suivante", "étape d'après"),
        *("passe à l'étape suivante", "مرحله بعد", "مرحله بعدی", "برو مرحله بعد"),
        *("برو به مرحله بعد", "ขั้นตอนต่อไป", "ขั้นถัดไป", "ขั้นตอนถัดไป", "ไปขั้นต่อไป"),
    ),
    Beside.BEFORE: (
        *("previous stage", "back a stage", "one stage back", "move to previous stage"),
        *("étape précédente", "revenir à l'étape précédente", "étape d'avant"),
        *("مرحله قبل", "مرحله قبلی", "برگرد مرحله قبل", "برگرد به مرحله قبل"),
        *("ขั้นก่อนหน้า", "ขั้นตอนก่อนหน้า", "ขั้นที่แล้ว", "ย้อนขั้นตอน"),
    ),
}
_BY_KEY = {search_key(word): beside for beside, words in _BESIDE.items() for word in words}


@dataclass(frozen=True, slots=True)
class StageSaid:
    """`name` as it was typed, or where it stands; `surely` the word "stage" stood beside it."""

    name: str | Beside
    surely: bool


def stage_in(text: str) -> StageSaid | None:
    """The stage that a text names and says nothing else."""
    beside = _BY_KEY.get(search_key(text))
    if beside is not None:
        return StageSaid(beside, surely=True)
    folded = fold(text)
    until, begin, surely = len(folded.text), 0, False
    if ends := _ENDS.search(folded.text):
        until = ends.start()
        thing = _THING.match(folded.text)
        to = _TO.match(folded.text, thing.end() if thing else 0)
        if to is None:
            return None
        begin, surely = to.end(), to["noun"] is not None
    elif verb := _BY_VERB.match(folded.text):
        begin, surely = verb.end(), verb["noun"] is not None
    elif noun := _BY_NOUN.match(folded.text):
        begin, surely = noun.end(), True
    elif not _NOUN_BEHIND.search(folded.text):
        return None
    behind = _NOUN_BEHIND.search(folded.text, begin, until)
    if behind:
        until, surely = behind.start(), True
    article = _ARTICLE.match(folded.text, begin)
    begin = min(article.end(), until) if article else begin
    name = folded.typed(begin, until).strip(' .!:=«»"“”')
    return StageSaid(name, surely) if name else None

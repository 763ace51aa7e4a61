"""Words that speak of the next contact: "call about the quote", "تماس برای پیش‌فاکتور"."""

from __future__ import annotations

from functools import cache

from bot.reading.folding import fold_text
from bot.reading.lines.no_calls import no_call_at
from bot.reading.lines.words import Role, call_words, role_words
from bot.reading.names import search_key
from bot.reading.result import Lang
from bot.reading.words.vocabulary import spelled

_NOTHING_ELSE = frozenset(
    map(
        search_key,
        (
            *("follow up", "followup", "reminder", "remind me", "remind", "relance", "relancer"),
            *("à relancer", "suivi", "rappel", "پیگیری", "یادآوری", "یادآوری کن", "پیگیری شود"),
            *("ติดตาม", "เตือน", "ตามต่อ", "next contact", "prochain contact", "prochaine relance"),
        ),
    )
)
"""Words for a follow-up itself: as its topic they would say nothing."""
_LEADS = spelled("please pls svp stp لطفا ช่วย to de il faut")


def speaks_of_contact(words: str, lang: Lang) -> bool:
    """Whether it begins with a word for making contact, or ends with one as Persian does."""
    folded = fold_text(words).strip(" \t\n.,;:،؛!?؟-–—")
    starts = [0, *(at + 1 for at, char in enumerate(folded) if char.isspace())]
    first = next((at for at in starts if not _leads(folded[at:])), 0)
    contact = role_words(Role.FOLLOW_UP)
    if no_call_at(folded, first):
        return False
    if contact.at(folded, first) or call_words().at(folded, first):
        return True
    ends = (found[1] for at in starts if (found := contact.at(folded, at)))
    return lang == "fa" and len(folded) in ends


def topic_of(words: str) -> str:
    """As it was typed; empty where it only says that there is to be a follow-up."""
    return "" if search_key(words) in _NOTHING_ELSE else words


@cache
def _lead_keys() -> frozenset[str]:
    return frozenset(map(search_key, _LEADS))


def _leads(text: str) -> bool:
    first = text.split(maxsplit=1)[0] if text.split() else ""
    return search_key(first) in _lead_keys()

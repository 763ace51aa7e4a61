"""What is taken off a price in a line: "with 5% discount", "avec 5 % de remise", "ส่วนลด 5%"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.reading.folding import fold_text
from bot.reading.lines.parts import Part, Percent, RoleWord, Span, Word
from bot.reading.lines.prices import ItemRead
from bot.reading.lines.words import Role
from bot.reading.numbers.percent import checked_percent
from bot.reading.result import Read

DISCOUNTS = frozenset(
    map(
        fold_text,
        (
            *("discount", "off", "rebate", "remise", "rabais", "réduction", "ristourne"),
            *("escompte", "تخفیف", "ส่วนลด", "ลดราคา", "ลด"),
        ),
    )
)
"""Of the words that change a price, those that take so many percent off it."""


LESS = "less|minus|moins|منهای|หัก"
"""Right before a share, the same as a minus sign."""
_MINUS = re.compile(rf"[-−–]|{LESS}")
_MINUS_APART = re.compile(r"(?<![^\s,،;؛(])[-−–](?=\d)")


def takes_off(text: str, at: int) -> bool:
    """Whether a minus stands there before a figure, and no dash of a range or a code."""
    return _MINUS_APART.match(text, at) is not None


@dataclass(frozen=True, slots=True)
class DiscountRead:
    """`percent` off the only product; or `left`: what changes a price and went nowhere."""

    percent: int = 0
    said: tuple[Span, ...] = ()
    left: tuple[Span, ...] = ()


def read_discount(parts: Sequence[Part], text: str, items: Sequence[ItemRead]) -> DiscountRead:
    """Of one product it is known whose discount it is; of several, of none or of a tax not."""
    changes = [_change(index, parts) for index, part in enumerate(parts) if _changes(part)]
    changes = [each for each in changes if len(each) > 1]
    said = tuple(dict.fromkeys(span for each in changes for span in each))
    if len(changes) != 1 or len(items) != 1:
        return DiscountRead(left=said)
    percent = _percent(changes[0], text)
    return DiscountRead(percent, said=said) if percent else DiscountRead(left=said)


def says_off(word: str) -> bool:
    """Whether a word that changes a price takes percents off it: a minus does, a tax does not."""
    return word in DISCOUNTS or _MINUS.fullmatch(word) is not None


def _percent(change: Sequence[Part], text: str) -> int:
    """0 where it is no discount, or not a whole one that can be told."""
    named = any(_changes(each) and says_off(text[each.start : each.end]) for each in change)
    shares = [each for each in change if isinstance(each, Percent)]
    if not named or len(shares) != 1 or len(shares[0].values) != 1:
        return 0  # "5% off 60%": which of the two?
    checked = checked_percent(shares[0].values[0])
    return checked.value if isinstance(checked, Read) else 0


def _change(index: int, parts: Sequence[Part]) -> list[Part]:
    """The word at `index` with the shares beside it, or one word away: "remise de 10 %"."""
    around = [each for each in parts[max(index - 1, 0) : index + 2] if _belongs(each)]
    if len(around) > 1:
        return around
    far = parts[max(index - 2, 0) : index + 3]
    at = far.index(parts[index])
    for joined in (far[max(at - 2, 0) : at + 1], far[at : at + 3]):
        if len(joined) > 2 and isinstance(joined[1], Word) and not joined[1].known:  # noqa: PLR2004
            ends = (joined[0], joined[-1])
            if any(isinstance(each, Percent) for each in ends):
                return list(joined)
    return around


def _belongs(part: Part) -> bool:
    return isinstance(part, Percent) or _changes(part)


def _changes(part: Part) -> bool:
    return isinstance(part, RoleWord) and part.role is Role.CHANGED_PRICE

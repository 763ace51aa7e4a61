"""Words beside a number or a product that make it a limit, a share of a price, or one of many."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from bot.reading.lines.parts import (
    Count,
    Number,
    Opaque,
    Part,
    Percent,
    ProductName,
    RoleWord,
)
from bot.reading.lines.words import Role, role_words
from bot.reading.words.phrases import skip_space

_OF = re.compile(r"\s*(?:(?:of|de|du|des)\s+|d'\s?)?")
_EACH = re.compile(r"(?:/\s?|(?:per|a|an|the|each|le|la|les|par|chaque|ต่อ)\s+|l'\s?|ต่อ)")
_BY_WAY_OF = re.compile(
    r"par\s+(?:tel|telephone|e-?mails?|mails?|courriel|courrier|sms|texto|fax|whatsapp|ecrit)"
    r"(?![a-z])"
)
"""Behind these "par" says how it came, and no price for each."""
_EXPLICITLY = re.compile(r"(?:per|par|ต่อ)\s?$")
_SOMETHING = re.compile(r"[^\W\d]{2,}")
_PACK_OF = re.compile(r"\s+(?:of|de)\s+(?=\d)")
_EVERY = "هر "
_PRICE = re.compile(r"(?:unit )?price |cost |prix |tarif |قیمت |ราคา\s?|ตก\s?")
_MORE = re.compile(r"\+(?!\s?\d)")
_PRICED = (Role.AT, Role.EACH, Role.PER, Role.TOTAL)

ThingAt = Callable[[int], int | None]
NumberAt = Callable[[int], Number | None]


def past_of(text: str, at: int) -> int:
    """Behind "of" and "de", if one of them stands there."""
    match = _OF.match(text, at)
    return match.end() if match else at


def each_at(text: str, at: int, before: Part | None, thing: ThingAt) -> RoleWord | Opaque | None:
    """As in "2.35 a roll", "£110/chair", "340 € la palette": the price before is for one."""
    net = isinstance(before, RoleWord) and before.role is Role.NET  # "6,50 € HT/boîte"
    if not (isinstance(before, Number) or net):
        return None
    match = _EACH.match(text, at)
    if match is None or role_words(Role.TOTAL).at(text, at) or _BY_WAY_OF.match(text, at):
        return None
    end = thing(match.end())
    if end is None:
        return _of_something(text, at, match, before)
    return RoleWord(at, end, Role.EACH)


def _of_something(text: str, at: int, each: re.Match[str], before: Part | None) -> Opaque | None:
    """As in "£500 per visit": the price of what nobody told us of."""
    word = _SOMETHING.match(text, each.end())
    said = _EXPLICITLY.match(each[0]) or (each[0] == "/" and before and before.end == at)
    again = word and role_words(Role.RECURRING).at(text, at)
    end = each.end() if each[0] == "/" else word.end() if word else at
    return Opaque(at, end, "amount") if word and said and not again else None


def per_at(text: str, at: int, per: ThingAt, number: NumberAt) -> RoleWord | None:
    """As in "کارتنی ۹۵۰ هزار", "هر پمپ ۴۵ میلیون": the price behind is for one.

    `per` tells where a unit with such an ending ends, or a thing.
    """
    found = role_words(Role.PER).at(text, at)
    end = found[1] if found else _of_each(text, at, per)
    behind = skip_space(text, end) if end else at
    return RoleWord(at, end, Role.PER) if end and number(behind) else None


def _of_each(text: str, at: int, thing: ThingAt) -> int | None:
    """As in "هر پمپ ۴۵", "price per bottle 8.50", "ราคาต่อขวด 275"."""
    if text.startswith(_EVERY, at):
        return thing(at + len(_EVERY))
    price = _PRICE.match(text, at)
    each = _EACH.match(text, price.end()) if price else None
    return thing(each.end()) if each else None


def unclear_at(
    text: str, at: int, before: Part | None, thing: ThingAt, number: NumberAt
) -> Part | None:
    """A word because of which something beside it has to be asked for."""
    behind = role_words(Role.BOUND_BEHIND).at(text, at, joined=True)
    more = _MORE.match(text, at)  # "20+ pumps", and not "at 350 + 4 valves"
    if isinstance(before, Number | Percent) and (behind or (more and before.end == at)):
        return RoleWord(at, behind[1] if behind else at + 1, Role.BOUND_BEHIND)
    bound = role_words(Role.BOUND).at(text, at)
    if bound and number(skip_space(text, bound[1])):
        return RoleWord(at, bound[1], Role.BOUND)
    several = role_words(Role.SEVERAL).at(text, at)
    if several and thing(skip_space(text, several[1])):
        return Opaque(at, several[1], "items")
    pack = _PACK_OF.match(text, end) if (end := thing(at)) else None
    if pack and number(pack.end()):
        return Opaque(at, pack.end(), "items")  # "a lot of 3 desks at 1200": for each, or the lot?
    included = role_words(Role.INCLUDED).at(text, at)
    end = thing(skip_space(text, included[1])) if included else None
    priced = end and number(skip_space(text, end))
    if included and priced:
        return RoleWord(at, included[1], Role.INCLUDED)  # "with installation 500": no gift
    if included and (end or isinstance(before, ProductName)):
        return Opaque(at, included[1], "items")
    again = role_words(Role.RECURRING).at(text, at)
    if again and _is_priced(before, number(skip_space(text, again[1]))):
        return Opaque(at, again[1], "amount")
    return None


def _is_priced(before: Part | None, behind: Number | None) -> bool:
    """Whether an amount stands before or behind."""
    if isinstance(before, Number):
        return bool(before.currency or before.scaled)
    if isinstance(before, RoleWord) and before.role in _PRICED:
        return True
    return behind is not None and bool(behind.currency or behind.scaled)


def limited(parts: Sequence[Part]) -> Iterator[str]:
    """The fields that a limit ("up to 20 pumps", "20k max") leaves open."""
    for index, part in enumerate(parts):
        if isinstance(part, RoleWord) and part.role in (Role.BOUND, Role.BOUND_BEHIND):
            at = index + (1 if part.role is Role.BOUND else -1)
            number, after = parts[at], parts[at + 1 : at + 2]
            if isinstance(number, Percent):
                yield "probability"
            elif isinstance(number, Number):
                counted = any(isinstance(each, Count | ProductName) for each in after)
                money = (number.currency or number.scaled) and not counted
                yield "amount" if money else "items"

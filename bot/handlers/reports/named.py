"""What else a typed report names: a reason, a source, a product, a customer. It is told of these
alone: "lost because of price", "sales of solenoid valve".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from bot.actions.ports import Desk
from bot.domain.filters import AnyOf
from bot.domain.parties import Party, Product
from bot.domain.reports import Grouping
from bot.domain.tallies import FIELD_OF
from bot.reading.folding import fold_text
from bot.reading.questions.asked import Asked
from bot.reading.questions.known import NO_LISTS, Called, Value
from bot.reading.questions.words import Topic

_LEAST_LETTERS = 3
_MOST_FOUND = 8
"""Customers or products that some words may mean together."""
_MOST_ALIKE = 3
"""Values that one word of their names may mean together."""
_REASON_OF = {Topic.LOST: "loss_reason_id", Topic.WON: "win_reason_id"}
_REASONS = frozenset(_REASON_OF.values())
_MANY = re.compile(r"(?<=[a-z]{3})s\b")
_THAI = re.compile("[\u0e00-\u0e7f]")


def narrowed(asked: Asked, called: Called, desk: Desk, *, customers: bool = True) -> Asked:
    """What is asked, of those alone that are named in it; as it was where nothing is.

    customers: a customer's name is one. What all have in common is no grouping of them.
    """
    search = _Search(asked, called, desk, customers)
    left = [word for run in asked.runs for word in search.left_of(run)]
    if not search.found:
        return asked
    groupings = tuple(each for each in asked.groupings if not search.names_all(each))
    return replace(
        asked,
        groupings=groupings,
        unknown=(*left, *asked.no_days),
        beside_days=asked.beside_days & frozenset(left),
        conditions=tuple(AnyOf(name, tuple(some)) for name, some in search.found.items()),
    )


@dataclass(frozen=True)
class _Search:
    """`found`: what is named, by field."""

    asked: Asked
    called: Called
    desk: Desk
    customers: bool
    found: dict[str, dict[int | str, None]] = field(default_factory=dict)

    def left_of(self, run: str) -> Iterator[str]:
        """The words of this run, some of which were not understood, that name nothing."""
        if self._goods(run, whole=True):
            return
        for part in list(self._without_values(run)):
            strange = self._strange(part)
            if strange and not (self._goods(part, whole=False) or self._like_value(strange)):
                yield from strange

    def names_all(self, grouping: Grouping) -> bool:
        """Whether of what rows of it stand for some are named."""
        if grouping is Grouping.REASON:
            return not _REASONS.isdisjoint(self.found)
        return FIELD_OF.get(grouping, "") in self.found

    def _strange(self, part: str) -> list[str]:
        """What of these words was not understood."""
        words = part.split()
        return [
            each
            for each in self.asked.unknown
            if each in words or (_THAI.search(each) and each in part)
        ]

    def _take(self, value: Value) -> None:
        self.found.setdefault(value[0], {})[value[1]] = None

    # Values of lists ------------------------------------------------------------------

    def _without_values(self, run: str) -> Iterator[str]:
        """What stands between the values of lists that are named in it by their whole names."""
        at = begun = 0
        while at < len(run):
            known = self.called.in_values.at(run, at) if _begins_word(run, at) else None
            value = self._meant(known[0]) if known else None
            if known is None or value is None:
                at += 1
                continue
            self._take(value)
            yield run[begun:at].strip()
            at = begun = known[1]
        yield run[begun:].strip()

    def _meant(self, several: Sequence[Value]) -> Value | None:
        """Of fields with a value of that name the one that is spoken of, then the likeliest."""
        can_be = [each for each in several if each[0] not in NO_LISTS]
        return min(can_be, key=self._strangeness, default=None)

    def _strangeness(self, value: Value) -> int:
        name = value[0]
        if any(FIELD_OF.get(each) == name for each in self.asked.groupings):
            return 0
        if name in _REASONS:
            said = {_REASON_OF[each] for each in _REASON_OF if each in self.asked.topics}
            return 1 if name in said else 3
        return 2

    def _like_value(self, strange: Sequence[str]) -> bool:
        """A word of one value's name: "price" of "Price too high"; or of several of one field:
        "referral" of a colleague's and a friend's.
        """
        words = " ".join(strange)
        if len(words) < _LEAST_LETTERS:
            return False
        alike = self._alike(words) or self._alike(_MANY.sub("", words))
        if not alike or len(alike) > _MOST_ALIKE or len({name for name, _ in alike}) > 1:
            return False
        for each in alike:
            self._take(each)
        return True

    def _alike(self, words: str) -> list[Value]:
        several = {
            each: None
            for label, values in self.called.values.items()
            if _stands_in(words, label) and (each := self._meant(values))
        }
        least = min(map(self._strangeness, several), default=0)
        return [each for each in several if self._strangeness(each) == least]

    # Products and customers -------------------------------------------------------------

    def _goods(self, part: str, *, whole: bool) -> bool:
        """Whether products, or else customers, are called so; by their whole names only."""
        bare = " ".join(self._strange(part))
        for name in dict.fromkeys((part, bare, _MANY.sub("", bare))):
            if len(name.replace(" ", "")) < _LEAST_LETTERS:
                continue
            products, many = self.desk.store.set_up.products(name, page=0, size=_MOST_FOUND)
            if self._all_of("product_id", products, name, whole=whole, many=many):
                return True
            if not self.customers:
                continue
            parties, many = self.desk.store.catalogue.parties(name, page=0, size=_MOST_FOUND)
            if self._all_of("party_id", parties, name, whole=whole, many=many):
                return True
        return False

    def _all_of(
        self,
        name: str,
        some: Sequence[Product] | Sequence[Party],
        words: str,
        *,
        whole: bool,
        many: bool,
    ) -> bool:
        exact = [each for each in some if fold_text(each.name).strip() == words]
        alike = exact or ([] if whole or many else [each for each in some if _is(each, words)])
        for each in alike:
            self._take((name, each.id))
        return bool(alike)


def _is(each: Product | Party, words: str) -> bool:
    called = f"{each.name} {each.aliases or ''} {getattr(each, 'code', '')}"
    return _stands_in(words, fold_text(called))


def _stands_in(words: str, name: str) -> bool:
    """Each of the words begins one of the name's; Thai ones stand anywhere in it."""
    if _THAI.search(words):
        return words.replace(" ", "") in name.replace(" ", "")
    return all(re.search(rf"(?<!\w){re.escape(each)}", name) for each in words.split())


def _begins_word(text: str, at: int) -> bool:
    return (
        not at
        or not (text[at - 1].isalnum() and text[at].isalnum())
        or bool(_THAI.match(text, at))
    )

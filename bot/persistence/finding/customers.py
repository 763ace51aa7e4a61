"""Finding customers among very many: by beginnings, then inside, then what is nearly so.

Each way is one question to an index that ends after a few rows, so that the time hardly
grows with the number of customers.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from rapidfuzz import fuzz, process
from sqlalchemy import (
    Row,
    and_,
    select,
)

from bot.actions.ports.finding import Sold
from bot.domain.parties import Party, Product, alias_list
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.ready import Ready
from bot.persistence.finding.contacts import ALIAS
from bot.persistence.finding.customer_questions import (
    BEGINNING,
    BEGINNING_SO,
    BEGUN,
    CALLED,
    CALLED_ALIKE,
    KEYS,
    LAST,
    NAMES,
    OTHER_NAMES,
    THOSE,
    WINDOW,
    having_inside,
    some_of,
)
from bot.persistence.finding.trigrams import INSIDE_FROM, Trigrams, sought
from bot.persistence.memory import value_remembered
from bot.persistence.tables.parties import party, product
from bot.reading.names import name_norm, search_key

SOLD = and_(product.c.active, product.c.sellable)

ALIKE_FROM = 80
"""Likeness (0..100) from which on a name may be what was meant."""

WORDS_INSIDE = 4
"""How many words of a text are looked for inside all names."""

_SURELY = 9
"""Counts for more than any likeness of names."""

_LONGEST_ALIAS = 3
"""Words of another name that are put together."""

_MISSPELT_FROM = 4
_AS_TYPED = 3
"""A misspelt word is still found when its first letters are right."""


class _Keys(NamedTuple):
    """What a row is compared by."""

    id: int
    search_key: str
    words_key: str


class SqlFinding:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session
        self._trigrams = Trigrams(session)

    def parties(self, text: str, *, page: int, size: int) -> tuple[Sequence[Party], bool]:
        """Best first: beginnings, beginnings of a word, inside; as typed before others."""
        wanted = (page + 1) * size + 1
        ids: dict[int, None] = {}
        for ways, values in self._ways(text):
            ids |= dict.fromkeys(self._ordered(ways, values, text, max(wanted, WINDOW)))
            if len(ids) >= wanted:
                break
        shown = list(ids)[page * size : (page + 1) * size]
        return self.those(shown), len(ids) > (page + 1) * size

    def near_parties(self, text: str, *, size: int) -> Sequence[Party]:
        """Those whose name is nearly this: what was meant when nothing is called so."""
        typed = search_key(text)
        likeness = _nearly(typed, self._alike(typed))
        for number, key in self._called_alike(typed):
            nearness = _likeness_of_other_name(typed, key.removeprefix(ALIAS))
            if nearness >= ALIKE_FROM:
                likeness[number] = max(nearness, likeness.get(number, 0))
        best = sorted(likeness, key=lambda each: (-likeness[each], each))
        return self.those(best[:size])

    def near_products(self, text: str, *, size: int) -> Sequence[Product]:
        """Products are few: each of them is compared."""
        typed = search_key(text)
        sold = select(
            *(product.c[name] for name in ("id", "code", "search_key", "words_key", "aliases"))
        )
        likeness = {
            row.id: nearness
            for row in self._session.execute(sold.where(SOLD))
            if (nearness := _likeness_of_product(typed, row)) >= ALIKE_FROM
        }
        best = sorted(likeness, key=lambda each: (-likeness[each], each))[:size]
        found = {each: self._session.get_one(Product, each) for each in best}
        return [found[each] for each in best]

    def product_words(self, *, size: int) -> Sequence[Sold]:
        def words() -> tuple[Sold, ...]:
            said = (
                product.c[each] for each in ("code", "name", "aliases", "unit_price", "currency")
            )
            query = select(*said).where(SOLD).order_by(product.c.id).limit(size)
            return tuple(Sold(*row) for row in self._session.execute(query))

        return value_remembered(self._session, ("product words", size), words)

    def mentioned(
        self, words: Sequence[str], names: Sequence[str], *, size: int
    ) -> Mapping[int, str]:
        wanted = list(dict.fromkeys(names))
        longest = [
            each
            for each in sorted(wanted, key=len, reverse=True)[:WORDS_INSIDE]
            if len(each) >= INSIDE_FROM
        ]
        alike = self._trigrams.alike(party.c.search_key, "".join(wanted), size=BEGINNING_SO)
        ids = Counter(dict.fromkeys(alike, 1))
        ids.update(self._some_of_each(_beginnings(words, wanted), longest))
        ids.update(dict.fromkeys(self._called(words), _SURELY))
        best = [each for each, _ in ids.most_common(size)]
        return dict(NAMES.rows(self._session, ids=best)) if best else {}

    def other_names(self, ids: Iterable[int]) -> Mapping[int, Sequence[str]]:
        wanted = list(ids)
        rows = OTHER_NAMES.rows(self._session, ids=wanted) if wanted else ()
        return {number: alias_list(aliases) for number, aliases in rows}

    def _called(self, words: Sequence[str]) -> Sequence[int]:
        """Active ones of whom these words have another name, of up to three of them."""
        runs = [
            "".join(map(search_key, words[at : at + count]))
            for count in range(1, _LONGEST_ALIAS + 1)
            for at in range(len(words) - count + 1)
        ]
        keys = [ALIAS + each for each in dict.fromkeys(runs) if each]
        return CALLED.column(self._session, keys=keys) if keys else []

    def _some_of_each(self, begun: Sequence[str], inside: Sequence[str]) -> Iterator[int]:
        """A few that begin so, and a few that have it inside, of each; in one question."""
        if not (begun or inside):
            return
        key = party.c.search_key
        by_table = self._trigrams.by_table()
        query = some_of(len(begun), len(inside), by_table)
        values = {f"in_{at}": sought(key, each, by_table) for at, each in enumerate(inside)}
        values |= {f"from_{at}": each for at, each in enumerate(begun)}
        values |= {f"to_{at}": each + LAST for at, each in enumerate(begun)}
        yield from query.column(self._session, **values)

    def _ways(self, text: str) -> Iterator[tuple[Ready, Mapping[str, str]]]:
        """Ranges of an index first, in one question; only then what has it inside."""
        squeezed, words = search_key(text), name_norm(text)
        starts = {"words": words, "key": squeezed, "name": ALIAS + squeezed}
        ends = {f"{name}_end": start + LAST for name, start in starts.items()}
        yield BEGINNING, {**starts, **ends}
        if len(squeezed) >= INSIDE_FROM:
            by_table = self._trigrams.by_table()
            inside = {
                "words": sought(party.c.words_key, f" {words}", by_table),
                "key": sought(party.c.search_key, squeezed, by_table),
            }
            yield having_inside(by_table), inside

    def _ordered(self, ways: Ready, values: Mapping[str, str], text: str, size: int) -> list[int]:
        typed = text.strip()
        rows = ways.rows(self._session, **values, size=size)
        found = ((way, not name.startswith(typed), name, number) for number, name, way in rows)
        return [number for *_, number in sorted(found)]

    def _alike(self, typed: str) -> Sequence[_Keys]:
        """What to compare with: rows that share trigrams, and those that begin alike."""
        ids = set(self._trigrams.alike(party.c.search_key, typed))
        begun = typed[: max(2, len(typed) // 2)]
        ids |= set(BEGUN.column(self._session, key=begun, key_end=begun + LAST))
        rows = KEYS.rows(self._session, ids=list(ids)) if ids else ()
        return [_Keys(*row) for row in rows]

    def _called_alike(self, typed: str) -> Sequence[tuple[int, str]]:
        """Other names that begin as this does: by half of it, and by fewer letters."""
        if len(typed) < INSIDE_FROM:
            return []
        half, few = ALIAS + typed[: max(2, len(typed) // 2)], ALIAS + typed[:2]
        rows = CALLED_ALIKE.rows(
            self._session, half=half, half_end=half + LAST, few=few, few_end=few + LAST
        )
        return [(number, key) for number, key in rows]

    def those(self, ids: Sequence[int]) -> Sequence[Party]:
        """Of these ids, in this order, those who are known."""
        if not ids:
            return []
        found = THOSE.entities(self._session, Party, ids=list(ids))
        known = {each.id: each for each in found}
        return [known[each] for each in ids if each in known]


def _nearly(typed: str, rows: Iterable[_Keys]) -> dict[int, float]:
    """Of those that are like it at least by ALIKE_FROM, how much; see `_likeness`.

    A word that many have is compared once.
    """
    if len(typed) < INSIDE_FROM:
        return {}
    whose: defaultdict[str, list[int]] = defaultdict(list)
    for row in rows:
        for name in _names_of(typed, row):
            whose[name].append(row.id)
    likeness: dict[int, float] = {}
    near = process.extract(
        typed, list(whose), scorer=fuzz.ratio, score_cutoff=ALIKE_FROM, limit=None
    )
    for name, nearness, _ in near:
        for number in whose[name]:
            likeness[number] = max(nearness, likeness.get(number, 0))
    return likeness


def _names_of(typed: str, row: _Keys | Row[Any]) -> tuple[str, ...]:
    """The whole name, as much of its beginning, and its words."""
    return (row.search_key, row.search_key[: len(typed)], *row.words_key.split())


def _likeness(typed: str, row: _Keys | Row[Any]) -> float:
    """0..100: to the whole name, to as much of its beginning, or to one of its words."""
    if len(typed) < INSIDE_FROM:
        return 0
    return max(fuzz.ratio(typed, name) for name in _names_of(typed, row))


def _likeness_of_other_name(typed: str, name: str) -> float:
    """0..100: to the whole of it, or to as much of its beginning."""
    return max(fuzz.ratio(typed, name), fuzz.ratio(typed, name[: len(typed)]))


def _likeness_of_product(typed: str, row: Row[Any]) -> float:
    others = [search_key(each) for each in (row.code, *alias_list(row.aliases))]
    if len(typed) >= INSIDE_FROM:
        others += [each[: len(typed)] for each in others]
    return max(_likeness(typed, row), *(fuzz.ratio(typed, each) for each in others))


def _beginnings(words: Sequence[str], names: Sequence[str]) -> list[str]:
    """Neighbours, single words, and the first letters of what may be misspelt."""
    pairs = [f"{first} {second}" for first, second in pairwise(words)]
    singles = [each for each in words if len(each) > 1 and not each.isdigit()]
    first_letters = [each[:_AS_TYPED] for each in names if len(each) >= _MISSPELT_FROM]
    return list(dict.fromkeys([*pairs, *singles, *first_letters]))

"""Goods that are counted in a line though no product of the house is called so.

"Acme ปั๊ม 20 ตัว ตัวละ 350 ยูโร", "Acme 20 gizmos at 350 eur": how many, and for how much each,
tell that the word beside it is a product. The line is read once more with it as one; what is
left of the words around it is the customer's name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.reading.dates.moments import Writer
from bot.reading.folding import Folded, fold
from bot.reading.lines.for_whom import says_for
from bot.reading.lines.line import LONGEST, LineRead, read_line, scanner
from bot.reading.lines.lookup import product_keys
from bot.reading.lines.parts import (
    Book,
    Count,
    Number,
    Part,
    Percent,
    Product,
    ProductName,
    RoleWord,
    Split,
    Word,
)
from bot.reading.lines.words import Role
from bot.reading.names import search_key
from bot.reading.result import CalendarName, Lang
from bot.reading.words.company_words import LEGAL

ANY = "?"
"""The code of what nobody sells."""
_MOST_WAYS = 4
_OF_GOODS = frozenset(
    {Role.QUANTITY, Role.EACH, Role.PER, Role.AT, Role.TIMES, Role.NET, Role.CHANGED_PRICE}
)
_FOR_EACH = frozenset({Role.EACH, Role.PER, Role.TIMES})
_HOURS = 24
_OF = frozenset({"of", "de", "des", "du"})
_MOST_READ = 10
"""How often one line is read with a word of it as a product; odd ones have figures all over."""

Run = Sequence[Word]


@dataclass(frozen=True, slots=True)
class Unsold:
    """`read` is the line with that product known, `splits` the ways to part customer and
    product, of which it is the first; `alone` where nothing of the words beside it is a name.

    `sure`: something tells where the product's name begins.
    """

    read: LineRead
    splits: tuple[Split, ...]
    sure: bool
    timely: bool = False
    """The price may as well be an hour: "3 people at 10"."""
    alone: Split | None = None


@dataclass(frozen=True, slots=True)
class _Way:
    words: Run
    sure: bool
    beside: Run
    """Words of the same run that are no product then."""


@dataclass(frozen=True, slots=True)
class _Found:
    way: _Way
    read: LineRead
    split: Split
    timely: bool


def find_unsold(
    text: str, *, lang: Lang, now: datetime, calendar: CalendarName, book: Book
) -> Unsold | None:
    """Of a line in which no product was understood; `now` is the writer's local time."""
    return _Seeking(text[:LONGEST], Writer(lang, calendar, now, terse=True), book).found()


class _Seeking:
    def __init__(self, text: str, writer: Writer, book: Book) -> None:
        self._text = text
        self._writer = writer
        self._book = book
        self._folded = fold(text)

    def found(self) -> Unsold | None:
        tried = 0
        for run, behind in _counted(self._scanned(self._book), self._folded.text):
            if tried >= _MOST_READ:
                return None
            ways = _behind(run, self._folded) if behind else _before(run, self._folded, self._book)
            tried += len(ways)
            found = [each for way in ways if (each := self._as_product(way)) is not None]
            if found:
                return self._likeliest(found, run, behind=behind)
        return None

    def _scanned(self, book: Book) -> list[Part]:
        return scanner(self._folded, self._writer, book).parts()

    def _as_product(self, way: _Way) -> _Found | None:
        name, by = self._typed(way.words), self._writer
        book = replace(self._book, products={ANY: Product(aliases=(name,))})
        read = read_line(self._text, lang=by.lang, now=by.now, calendar=by.calendar, book=book)
        if len(read.items) != 1 or not _is_plain(read):
            return None
        parts = list(_of_goods(self._scanned(book)))
        split = Split(read.customer.new or "", name, self._as_typed(parts))
        return _Found(way, read, split, _may_be_an_hour(read, parts))

    def _as_typed(self, goods: Sequence[Part]) -> str:
        """Without what stands between them; what was written in one stays so: "-5%"."""
        typed = ""
        for part, before in zip(goods, [None, *goods], strict=False):
            gap = " " if before is not None and before.end < part.start else ""
            typed += gap + self._folded.typed(part.start, part.end)
        return " ".join(typed.split())

    def _likeliest(self, found: Sequence[_Found], run: Run, *, behind: bool) -> Unsold:
        """Where somebody known is the customer; else as the words themselves tell."""
        alone = next((each.split for each in found if not each.way.beside), None)
        named = [
            each
            for each in found
            if each.way.beside or _names_somebody(each.read) or (behind and each.split.customer)
        ]
        ordered = sorted(named or found, key=_doubt)
        best = ordered[0]
        splits = {each.split.customer: each.split for each in ordered if each.split.customer}
        if best.way.beside and best.split.customer:
            whole = self._typed(run)
            splits.setdefault(whole, replace(best.split, customer=whole))
        ways = tuple(splits.values()) or (best.split,)
        return Unsold(best.read, ways, best.way.sure, best.timely, alone)

    def _typed(self, words: Run) -> str:
        return self._folded.typed(words[0].start, words[-1].end).strip()


def _of_goods(parts: Sequence[Part]) -> Iterator[Part]:
    for index, part in enumerate(parts):
        around = (*parts[max(index - 1, 0) : index], *parts[index + 1 : index + 2])
        off = isinstance(part, Percent) and any(map(_changes_price, around))
        told = isinstance(part, RoleWord) and part.role in _OF_GOODS
        if off or told or isinstance(part, ProductName | Number | Count):
            yield part


def _may_be_an_hour(read: LineRead, parts: Sequence[Part]) -> bool:
    price = read.items[0].unit_price
    each = any(isinstance(part, RoleWord) and part.role in _FOR_EACH for part in parts)
    return price is not None and price <= _HOURS and not (each or read.currency_said)


def _is_plain(read: LineRead) -> bool:
    """A discount leaves a worth in doubt that is none any more, once its price is known."""
    item, doubts = read.items[0], {"items", "amount"} & set(read.ask)
    if read.discount and item.unit_price is not None:
        doubts -= {"amount"}
    return item.quantity is not None and not doubts


def _names_somebody(read: LineRead) -> bool:
    return bool(read.customer.match or read.customer.candidates)


def _doubt(each: _Found) -> tuple[bool, bool, bool]:
    customer = each.read.customer
    return customer.match is None, not customer.candidates, not (customer.new and each.way.sure)


def _changes_price(part: Part) -> bool:
    return isinstance(part, RoleWord) and part.role is Role.CHANGED_PRICE


def _counted(parts: Sequence[Part], text: str) -> Iterator[tuple[Run, bool]]:
    """The words beside a plain number: those behind it go first ("20 pumps"), where it is not
    "for" that stands there; else those before it ("ปั๊ม 20 ตัว").
    """
    for index, part in enumerate(parts):
        if not isinstance(part, Number) or part.currency or part.scaled:
            continue
        start = index + 1
        if start < len(parts) and _only_counts(parts[start]):
            start += 1
        behind = _until_for(_without_of(_words(parts[start:]), text), text)
        if behind:
            yield behind, True
        before = [*reversed(_words(reversed(parts[:index])))]
        if before:
            yield before, False


def _only_counts(part: Part) -> bool:
    """As in "20 pcs pumps" and "20 x pumps"."""
    return isinstance(part, Count) or (isinstance(part, RoleWord) and part.role is Role.TIMES)


def _words(parts: Sequence[Part] | Iterator[Part]) -> list[Word]:
    run: list[Word] = []
    for part in parts:
        if not isinstance(part, Word):
            break
        run.append(part)
    return run


def _without_of(run: Run, text: str) -> Run:
    """As in "12 pcs of flange", "12 de brides"."""
    led = len(run) > 1 and text[run[0].start : run[0].end] in _OF
    return run[1:] if led else run


def _until_for(run: Run, text: str) -> Run:
    end = next((at for at, word in enumerate(run) if says_for(word, text)), len(run))
    return [word for word in run[:end] if not word.known]


def _behind(run: Run, folded: Folded) -> list[_Way]:
    """All of them; or those before a name, where nobody else is named: "20 pumps Acme"."""
    words = [folded.typed(each.start, each.end) for each in run]
    names = [
        at for at in range(1, len(run)) if _turns(run, at, folded) and not words[at][:1].islower()
    ]
    ends = dict.fromkeys((len(run), *names[:1]))
    return [_Way(run[:end], True, run[end:]) for end in ends]


def _before(run: Run, folded: Folded, book: Book) -> list[_Way]:
    """The last of them, from where something tells: behind a customer's name, from a word that
    a product is called by, where the script or the capitals change.
    """
    known = [at + 1 for at, word in enumerate(run) if word.known]
    if known:
        return [_Way(run[at:], True, run[:at]) for at in known[-1:] if at < len(run)]
    keys = product_keys(book)
    sold = [at for at in range(1, len(run)) if _is_called(run[at:], folded, keys)]
    turns = [at for at in range(1, len(run)) if _turns(run, at, folded)]
    likely = (*sold[:1], *turns[:1])
    # A phone makes the first letter large by itself: "Gear pump 20 pcs".
    large = run[0].start == 0 and turns[:1] == [1] and not _other_script(run, 1, folded)
    sure = likely if sold or not large else ()
    starts = dict.fromkeys((*likely, len(run) - 1, *range(len(run) - 2, 0, -1)))
    ways = [_Way(run[at:], at in sure, run[:at]) for at in starts if at][:_MOST_WAYS]
    return [*ways, _Way(run, False, ())]


def _is_called(words: Run, folded: Folded, keys: Sequence[str]) -> bool:
    typed = search_key(folded.typed(words[0].start, words[-1].end))
    return len(typed) > 1 and any(typed in key for key in keys)


def _turns(run: Run, at: int, folded: Folded) -> bool:
    """Whether another script begins there, a small letter behind capitals, or a capital behind
    small ones; or the word before ends a company's name.
    """
    before, word = _around(run, at, folded)
    if (search_key(before) in LEGAL and at > 1) or _other_script(run, at, folded):
        return True
    cased = before[:1].isalpha() and before[0].isascii() and word[:1].isalpha()
    return cased and before[0].isupper() != word[0].isupper()


def _other_script(run: Run, at: int, folded: Folded) -> bool:
    before, word = _around(run, at, folded)
    letters = before[:1].isalpha() and word[:1].isalpha()
    return letters and before[0].isascii() != word[0].isascii()


def _around(run: Run, at: int, folded: Folded) -> tuple[str, str]:
    before, word = (folded.typed(each.start, each.end).strip() for each in run[at - 1 : at + 1])
    return before, word

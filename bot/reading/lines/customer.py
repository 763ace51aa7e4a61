"""The customer of a line: a known one, several that may be meant, or a new name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from bot.reading.folding import Folded, fold_text
from bot.reading.lines.for_whom import for_whom, likeliest_first
from bot.reading.lines.kinds import says_another_kind
from bot.reading.lines.parts import Book, Part, Span, Word
from bot.reading.lines.talk import without_particles, without_talk
from bot.reading.lines.words import SILENT, Role, role_words
from bot.reading.names import search_key
from bot.reading.words.company_words import KINDS, LEGAL, THAI_KINDS
from bot.reading.words.phrases import THAI

ACCEPTED = 86
"""From this likeness on (0..100) a name is taken for a customer's."""

_NEAR_TIE = 6
_HALF_OF_THE_NAME = 0.5
_MOST_OF_THE_NAME = 0.6
_SHORTEST = 3
_UNMISTAKABLE = 8
_ARTICLE = re.compile(r"[ld]'(?=[^\W\d]{3})")
_TOKEN = re.compile(rf"(?:[^\s,،;؛|!?()\[\]:&+\"/\d]|(?<!{THAI}|[\u0620-\u06d3])\d)+")
"""A word of a name; digits on a letter that is not Latin count something ("سپاهان۲ پمپ")."""

_DISTINCT = 3
_SLIPPED = 6
"""Letters of a word in which a slip is forgiven."""


@dataclass(frozen=True, slots=True)
class CustomerRead:
    """The customer's id; or ids that may be meant; or a name nobody knows, as typed.

    `typed`: the name as it was typed where several may be meant, should it be a new one's.
    """

    match: str | None = None
    candidates: tuple[str, ...] = ()
    new: str | None = None
    typed: str | None = None


@dataclass(frozen=True, slots=True)
class _Name:
    """A customer's name as keys: its words, and all of them squeezed."""

    words: tuple[str, ...]
    key: str


_Names = Mapping[tuple[str, str], _Name]


@lru_cache(maxsize=4096)
def _name(text: str) -> _Name:
    keys = [search_key(token[0]) for token in _TOKEN.finditer(fold_text(text))]
    words = tuple(key for key in keys if key and key not in LEGAL and key not in SILENT)
    return _Name(words, "".join(words))


def words_of(name: str) -> tuple[str, ...]:
    """The telling words of a name, as keys."""
    return _name(name).words


def names_of(book: Book) -> dict[tuple[str, str], str]:
    """Every name of every customer, by the customer's id and the name."""
    first = {(one, name): name for one, name in book.customers.items()}
    others = {
        (one, name): name
        for one, names in book.other_names.items()
        if one in book.customers
        for name in names
    }
    return first | others


def known_customers(text: str, names: Iterable[str]) -> list[Span]:
    """Where a folded line holds customers' names in full, legal words aside."""
    keys = {_name(name).key for name in names} - {""}
    longest = max(map(len, keys), default=0)
    places = [(_past_article(match), match.end()) for match in _TOKEN.finditer(text)]
    tokens = [(start, end, search_key(text[start:end])) for start, end in places]
    found: list[Span] = []
    index = 0
    while index < len(tokens):
        taken = _name_at(tokens[index:], keys, longest)
        if taken:
            found.append(Span(tokens[index][0], tokens[index + taken - 1][1]))
        index += taken or 1
    return found


def _past_article(token: re.Match[str]) -> int:
    """Behind "l'" and "d'", which no name begins with: "pour l'Imprimerie Vasseur"."""
    article = _ARTICLE.match(token[0])
    return token.start() + (article.end() if article else 0)


def _name_at(tokens: Sequence[tuple[int, int, str]], keys: set[str], longest: int) -> int:
    """How many tokens, with their keys, from the first on make a customer's name; 0 for none."""
    key, taken = "", 0
    for count, (_, _, token) in enumerate(tokens, 1):
        silent = token in LEGAL or token in SILENT
        if count == 1 and token in SILENT:
            return 0
        key += "" if silent else token
        if len(key) > longest:
            break
        if key in keys and (token in LEGAL or not silent):
            taken = count
    return taken


def read_customer(
    parts: Sequence[Part], folded: Folded, customers: Mapping[tuple[str, str], str]
) -> tuple[CustomerRead, list[Word]]:
    """The customer, and the words its name took; `customers` as `names_of` gives them."""
    names = {key: _name(name) for key, name in customers.items()}
    runs = [for_whom(run, parts, folded.text) for run in words_left(parts, folded.text)]
    runs = [run for run in (without_talk(run, folded) for run in runs) if run]
    known = [run for run in runs if any(word.known for word in run)]
    if known:
        return _known(known, folded, names), [word for run in known for word in run if word.known]
    ordered = likeliest_first(runs, parts, folded.text)
    reads = [(_meant(_typed(run, folded), names), run) for run in ordered]
    certain = [one for one in reads if one[0].match]
    doubtful = [one for one in reads if one[0].candidates]
    return next(iter((*certain, *doubtful, *reads)), (CustomerRead(), []))


def words_left(parts: Sequence[Part], text: str) -> list[list[Word]]:
    """Runs of words that belong to no other field, without what only opens or joins."""
    return [run for run in (_trimmed(run, text) for run in _runs(parts)) if run]


def _runs(parts: Sequence[Part]) -> Iterator[list[Word]]:
    """Words that stand together."""
    run: list[Word] = []
    for part in parts:
        if isinstance(part, Word):
            run.append(part)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _trimmed(run: list[Word], text: str) -> list[Word]:
    """Without "new deal", "for" and "and" around the name."""
    words = list(run)
    while words and not words[0].known:
        first = words[0]
        opening = role_words(Role.OPENING).at(text, first.start)
        if opening:
            rest = [word for word in words if word.end > opening[1]]
            cut = rest[:1] and rest[0].start < opening[1] and not rest[0].known
            words = [Word(opening[1], rest[0].end), *rest[1:]] if cut else rest
        elif search_key(text[first.start : first.end]) in SILENT:
            words = words[1:]
        else:
            break
    while words and not words[-1].known and _is_silent(words[-1], text):
        words = words[:-1]
    return words


def _is_silent(word: Word, text: str) -> bool:
    opening = role_words(Role.OPENING).at(text, word.start)
    joining = search_key(text[word.start : word.end]) in SILENT
    return joining or (opening is not None and opening[1] >= word.end)


def _typed(words: Sequence[Word], folded: Folded) -> str:
    return folded.typed(words[0].start, words[-1].end).strip()


def _known(runs: Sequence[list[Word]], folded: Folded, names: _Names) -> CustomerRead:
    """Customers named in full: one is meant, unless more words make it another's name."""
    spelled = [word for run in runs for word in run if word.known]
    keys = {_name(_typed([word], folded)).key for word in spelled}
    ids = _whose(one for one, name in names.items() if name.key in keys)
    more = [(word, run) for run in runs for word in run if not word.known]
    if len(ids) == 1 and all(_harmless(word, run, folded) for word, run in more):
        return CustomerRead(match=ids[0])
    named = max(runs, key=len)
    return CustomerRead(candidates=ids, typed=_typed(named, folded))


def _harmless(word: Word, run: Sequence[Word], folded: Folded) -> bool:
    """Whether a word beside a known name is no part of a longer name.

    A long name is unmistakable, unless a kind or another word of a name stands beside it;
    "Acme wants" is told from "Acme Industries" by its case.
    """
    name = next(part for part in run if part.known)
    typed, more = _typed([name], folded), _typed([word], folded)
    behind = run.index(word) == run.index(name) + 1
    if says_another_kind([search_key(more)], _name(typed).words) or (behind and more.istitle()):
        return False
    long_enough = len(search_key(typed)) >= _UNMISTAKABLE
    return long_enough or (typed != typed.lower() and more.islower())


def _whose(keys: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """The customers of these names, each once."""
    return tuple(dict.fromkeys(one for one, _ in keys))


def _meant(typed: str, names: _Names) -> CustomerRead:
    """Who is meant, perhaps with Thai verbs and particles written onto the name."""
    found = _likely(typed, names)
    bare = without_particles(typed)
    if found.match is None and bare != typed:
        again = _likely(bare, names)
        return again if again.match else found
    return found


def _likely(typed: str, names: _Names) -> CustomerRead:
    name = _name(typed)
    if not name.key:
        return CustomerRead()
    likeness = {one: _likeness(name, other) for one, other in names.items()}
    best = max(likeness.values(), default=0.0)
    alike = [one for one, score in likeness.items() if score >= best - _NEAR_TIE]
    of_its_kind = [one for one in alike if not says_another_kind(name.words, names[one].words)]
    near = _whose(of_its_kind or alike)
    if best < ACCEPTED:
        return CustomerRead(new=typed)
    if len(near) == 1 and any(_covers(name, names[one]) for one in alike):
        if _says_a_company(typed) and not any(_is_all_of(name, names[one]) for one in alike):
            return CustomerRead(candidates=near, typed=typed)
        return CustomerRead(match=near[0])
    return CustomerRead(candidates=near, typed=typed)


def _says_a_company(typed: str) -> bool:
    """As in "company Pars": a whole name, so that a part of another one may be somebody new."""
    return any(search_key(token[0]) in LEGAL for token in _TOKEN.finditer(fold_text(typed)))


def _is_all_of(typed: _Name, name: _Name) -> bool:
    """Whether no word is missing that tells one company from others of its kind."""
    telling = {word for word in name.words if word not in KINDS}
    return fuzz.ratio(typed.key, name.key) >= ACCEPTED or telling <= set(typed.words)


def _likeness(typed: _Name, name: _Name) -> float:
    """0..100. Some words of a name, or more words than it has, are alike enough to ask."""
    squeezed = fuzz.ratio(typed.key, name.key)
    in_any_order = fuzz.ratio("".join(sorted(typed.words)), "".join(sorted(name.words)))
    likeness = max(squeezed, in_any_order)
    shorter, longer = sorted((typed, name), key=lambda one: len(one.key))
    within = (
        _says_which(typed, name)
        or _nearly_says_which(typed, name)
        or set(shorter.words) <= set(longer.words)
        or longer.key.startswith(shorter.key)
        or (shorter.key in longer.key and _parts_no_words(shorter.key))
    )
    long_enough = len(shorter.key) >= _SHORTEST
    return max(likeness, ACCEPTED) if within and long_enough else likeness


def _says_which(typed: _Name, name: _Name) -> bool:
    """Whether the words that tell a name from others of its kind were typed, or one of them."""
    meant, said = ([word for word in one.words if word not in KINDS] for one in (name, typed))
    if not said or len("".join(said)) < _DISTINCT:
        return False
    if set(said) <= set(meant) or "".join(said) == "".join(meant):
        return True
    rest = _without_kind(typed.key)
    return re.search(THAI, typed.key) is not None and rest == _without_kind(name.key)


def _nearly_says_which(typed: _Name, name: _Name) -> bool:
    """The same with a slip in a word, or a word cut short: "Vaseur", "Cab. Lefevre"."""
    said, meant = ([word for word in one.words if word not in KINDS] for one in (typed, name))
    whole = [
        word for word in said if len(word) >= _SLIPPED and any(_alike(word, m) for m in meant)
    ]
    short = [
        word
        for word in typed.words
        if len(word) >= _SHORTEST and any(m.startswith(word) for m in name.words)
    ]
    return bool(whole) and set(whole) | set(short) >= set(typed.words)


def _alike(word: str, other: str) -> bool:
    return fuzz.ratio(word, other) >= ACCEPTED


def _without_kind(key: str) -> str:
    """A Thai name parts no words: "โรงพยาบาลเมืองเหนือ" is a hospital called "เมืองเหนือ"."""
    for kind in sorted(THAI_KINDS, key=len, reverse=True):
        if len(key) - len(kind) >= _DISTINCT:
            if key.startswith(kind):
                return key[len(kind) :]
            if key.endswith(kind):
                return key[: -len(kind)]
    return key


def _parts_no_words(key: str) -> bool:
    """Thai parts no words, and long ones are joined by others too ("نیروپارس")."""
    return len(key) >= _UNMISTAKABLE or re.search(THAI, key) is not None


def _covers(typed: _Name, name: _Name) -> bool:
    """Whether enough of the name was typed, and nothing beyond it, to be sure of it."""
    if says_another_kind(typed.words, name.words) or _turned_round(typed, name):
        return False
    if fuzz.ratio(typed.key, name.key) >= ACCEPTED or _says_which(typed, name):
        return True
    if _nearly_says_which(typed, name):
        return True
    share = len(typed.key) / len(name.key)
    ended = name.key.endswith(typed.key) and re.search(THAI, typed.key) is not None
    begun = name.key.startswith(typed.key) or (ended and len(typed.key) >= _SLIPPED)
    return (_HALF_OF_THE_NAME if begun else _MOST_OF_THE_NAME) <= share <= 1


def _turned_round(typed: _Name, name: _Name) -> bool:
    """Words in another order, one of them changed too: "Oak Street Bakery", "Baker Street Oak"."""
    places = [
        next((at for at, other in enumerate(name.words) if _alike(word, other)), None)
        for word in typed.words
    ]
    found = [at for at in places if at is not None]
    spelled = {part for word in name.words for part in (word, word.removeprefix("d"))}
    return found != sorted(found) and not set(typed.words) <= spelled  # "d'Orvault"

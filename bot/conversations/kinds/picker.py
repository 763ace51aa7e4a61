"""Picking from what the database holds: search, pages, ticks, and creating a new one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.conversations.answers import Answer, New
from bot.conversations.draft import Aside
from bot.conversations.here import Here
from bot.conversations.kinds.goods_said import wanted_in
from bot.conversations.kinds.kind import (
    Answered,
    Kind,
    Looking,
    Rows,
    Step,
    Ticked,
    Trouble,
    Unticked,
    in_rows,
)
from bot.conversations.lookups import MOST_ID, WORTH, Found, Lookup, Row, told_apart
from bot.conversations.parted import customers_parted, goods_parted
from bot.conversations.presses import (
    AskForProduct,
    Choose,
    Create,
    DoneChoosing,
    Toggle,
    TurnPage,
)
from bot.conversations.said import Said
from bot.conversations.spoken import Sayable
from bot.domain.errors import Invalid
from bot.domain.facts import Name, Term
from bot.domain.money import Money
from bot.reading.names import search_key
from bot.speech.markup import clean
from bot.speech.reply import Button, Say, say_of

Picked = int | New | tuple[int | New, ...]

MOST_NAME = 200
_MOST_PAGES = 10_000
_NEW = "n"
"""Before its number in a button: another name that a new one may have."""


@dataclass(frozen=True)
class Picker(Kind[Picked]):
    """Rows of a lookup `of` some kind; typed text searches them.

    With `creates` the typed text can become a new one; with `wishes` the admins are asked for
    it where nothing is called so. With `many` rows are ticked and the answer is their ids in
    the order of ticking, the main one first.
    """

    of: str
    creates: bool = False
    many: bool = False
    wishes: bool = False
    but: str = ""
    """In `known`: the one that is not offered, since it is what the form is about."""

    @property
    def goes_on(self) -> bool:
        return self.many

    def fits(self, answer: Answer) -> bool:
        match answer:
            case New(text):
                return self.creates and 0 < len(text) <= MOST_NAME
            case tuple():
                ids = _ids(answer)
                return (
                    self.many and bool(ids) and len(ids) == len(answer) and all(map(_is_id, ids))
                )
        return not self.many and isinstance(answer, int) and _is_id(answer)

    def token(self, answer: Picked) -> str:
        return str(answer)

    def answer_of(self, token: str, here: Here) -> int | None:
        number = _number(token)
        return number if _is_id(number) and here.given.row(self.of, number) else None

    def read(self, text: str, here: Here) -> Step:
        del here
        words = " ".join(clean(text).split())
        if not words:
            return Trouble(Invalid("empty"))
        if len(words) > MOST_NAME:
            return Trouble(Invalid("text-too-long", longest=MOST_NAME))
        return Looking(Aside(search=words))

    def hear(self, said: Said, here: Here) -> Step | None:
        match said:
            case Create() if self.creates and here.aside.search:
                return Answered(New(here.aside.search))
            case Choose(value=token) if token in (others := self._other_names(here)):
                return Answered(New(others[token]))
            case TurnPage(page=page) if 0 <= page < _MOST_PAGES:
                return Looking(replace(here.aside, page=page))
            case Toggle(value=token) if self.many:
                return self._toggled(token, here)
            case DoneChoosing() if self.many and here.answer is not None:
                return Answered(here.answer)
        return super().hear(said, here)

    def chosen(self, token: str, here: Here) -> Step | None:
        return self._toggled(token, here) if self.many else super().chosen(token, here)

    def heeding(self, said: Said) -> tuple[Lookup, ...]:
        """The row of a pressed button, wherever the list has moved to meanwhile."""
        number = _number(said.value) if isinstance(said, Choose | Toggle) else 0
        return (Lookup(self.of, ids=(number,)),) if _is_id(number) else ()

    def page_heard(self, aside: Aside) -> Lookup | None:
        """None: a press names its row (see `heeding`), and typed words begin a new search."""
        del aside
        return None

    def naming(self, answer: Picked) -> Lookup | None:
        ids = _ids(answer)
        return Lookup(self.of, ids=ids) if ids else None

    def again(self, answer: Picked, known: Mapping[str, Any]) -> Aside:
        """Of somebody new, the other names that the same words may be."""
        names = customers_parted(known) if isinstance(answer, New) else ()
        return Aside(search=names[0]) if names else Aside()

    def lookup(self, aside: Aside) -> Lookup:
        if aside.doubt:
            return Lookup(self.of, ids=tuple(map(_number, aside.doubt)))
        return Lookup(self.of, aside.search, aside.page)

    def rows_of(self, token: str, here: Here) -> tuple[Row, ...]:
        row = here.given.row(self.of, _number(token))
        return (row,) if row else ()

    def facts(self, answer: Picked, rows: tuple[Row, ...]) -> tuple[Sayable, ...]:
        if isinstance(answer, New):
            return (Name(answer.text),)
        labels = {row.id: row.label for row in rows}
        return tuple(labels.get(each, Term("form-gone")) for each in _ids(answer))

    def lines(self, here: Here) -> tuple[Say, ...]:
        search = here.aside.search
        if not search:
            return ()
        found = self._found(here)
        if self.wishes and found.unsold is not None:
            return (say_of("wish-not-for-sale", name=found.unsold),)
        if not found.rows:
            name = wanted_in(search, here.context).name if self.wishes else here.aside.name
            return (say_of(self._nothing, text=Name(name)),)
        if found.near:
            return (say_of("form-did-you-mean", text=Name(here.aside.name)),)
        return (say_of("form-found", text=Name(search)),)

    @property
    def _nothing(self) -> str:
        if self.wishes:
            return "wish-unknown"
        return "form-nothing-found-new" if self.creates else "form-nothing-found"

    def candidates(self, here: Here) -> Rows:
        """Those that may be meant, and whoever has that name and is new."""
        return (*super().candidates(here), *self._new(here))

    def tells(self, answer: Picked, here: Here) -> Mapping[str, Any]:
        """Of words that named both, what is no customer's is the product's."""
        return goods_parted(here.given.known, answer.text) if isinstance(answer, New) else {}

    def _new(self, here: Here) -> Rows:
        return tuple((button,) for button in self._creating(here))

    def _creating(self, here: Here) -> Iterator[Button]:
        if not (self.creates and here.aside.search):
            return
        if not self._is_there(here.aside.search, here):
            label = say_of("form-create", text=Name(here.aside.search))
            yield Button(label, Create(here.revision, here.question))
        for token, name in self._other_names(here).items():
            if not self._is_there(name, here):
                yield here.choice(say_of("form-create", text=Name(name)), token)

    def _other_names(self, here: Here) -> dict[str, str]:
        """By their tokens: what else a new one may be called, of whom a line spoke."""
        names = customers_parted(here.given.known) if self.creates else ()
        if here.aside.search not in names:
            return {}
        others = (each for each in names if each != here.aside.search)
        return {f"{_NEW}{at}": name for at, name in enumerate(others)}

    def _is_there(self, name: str, here: Here) -> bool:
        """One with exactly this name, tones and all: another one is not made by a slip."""
        wanted = search_key(name, tones=True)
        labels = (row.label for row in self._found(here).rows)
        names = (label.text for label in labels if isinstance(label, Name))
        return any(search_key(each, tones=True) == wanted for each in names)

    def _wish(self, here: Here) -> Rows:
        found = self._found(here)
        if not (self.wishes and here.aside.search):
            return ()
        if found.rows and not found.near and found.unsold is None:
            return ()
        return (wish_row(here.aside.search, here),)

    def rows(self, here: Here) -> Rows:
        found = self._found(here)
        rows = self.laid_out(tuple(self._row_button(row, here) for row in found.rows))
        rows = (*rows, *self._new(here), *self._wish(here))
        turns = pager(here, more=found.more)
        if self.many and here.answer is not None:
            done = Button(Say("form-done"), DoneChoosing(here.revision, here.question))
            return (*rows, *turns, (done,))
        return (*rows, *turns)

    def laid_out(self, buttons: tuple[Button, ...]) -> Rows:
        """One a row: names and prices are long."""
        return in_rows(buttons, 1)

    def _found(self, here: Here) -> Found:
        found = here.given.found.get(self.lookup(here.aside), Found(()))
        if not self.but:
            return found
        itself = here.given.known.get(self.but)
        return replace(found, rows=tuple(row for row in found.rows if row.id != itself))

    def _row_button(self, row: Row, here: Here) -> Button:
        if not self.many:
            apart = told_apart(row.label, row.marks)
            return replace(here.choice(_label(row), str(row.id)), brief=_brief(row), apart=apart)
        key = "form-ticked" if row.id in _ids(here.answer) else "form-unticked"
        return Button(
            say_of(key, value=row.label), Toggle(here.revision, here.question, str(row.id))
        )

    def ticked(self, picked: int, here: Here) -> Step:
        """The answer with this one as well; as it was when it is there already."""
        ids = _ids(here.answer)
        return Ticked(ids if picked in ids else (*ids, picked))

    def _toggled(self, token: str, here: Here) -> Step | None:
        picked = self.answer_of(token, here)
        if picked is None:
            return None
        ids = _ids(here.answer)
        if picked not in ids:
            return self.ticked(picked, here)
        kept = tuple(each for each in ids if each != picked)
        return Ticked(kept) if kept else Unticked()


def wish_row(text: str, here: Here) -> tuple[Button, ...]:
    """Asks the admins for what nobody sells yet."""
    label = say_of("wish-ask", text=Name(wanted_in(text, here.context).name))
    return (Button(label, AskForProduct(here.revision, here.question)),)


def pager(here: Here, *, more: bool) -> Rows:
    """To the page before this one, and to the next."""
    page = here.aside.page
    turns = [
        Button(Say("form-page-before"), TurnPage(here.revision, page - 1)) if page else None,
        Button(Say("form-page-after"), TurnPage(here.revision, page + 1)) if more else None,
    ]
    row = tuple(button for button in turns if button)
    return (row,) if row else ()


def _label(row: Row) -> Say:
    match row.hint:
        case None:
            return say_of("form-row", value=row.label)
        case Money() if WORTH in row.flags:
            return say_of("form-row-worth", value=row.label, hint=row.hint)
        case Money():
            return say_of("form-row-money", value=row.label, hint=row.hint)
    return say_of("form-row-hint", value=row.label, hint=row.hint)


def _brief(row: Row) -> Say | None:
    """The name has all the room where name and price have not enough together."""
    priced = isinstance(row.hint, Money) and WORTH not in row.flags
    return say_of("form-row", value=row.label) if priced else None


def _ids(answer: Answer | None) -> tuple[int, ...]:
    match answer:
        case tuple():
            return tuple(each for each in answer if isinstance(each, int))
        case int():
            return (answer,)
    return ()


def _number(token: str) -> int:
    """The id in a button; 0 for none."""
    return int(token) if token.isascii() and token.isdecimal() else 0


def _is_id(number: int) -> bool:
    return 0 < number <= MOST_ID

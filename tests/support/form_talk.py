"""A talk with a form: answer by question name, tap what is visible, read what is shown.

It does what a handler does around the machine: looks rows up, keeps the draft as JSON
between two messages, and lets a press act only with the present revision.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from bot.conversations.answers import Answer
from bot.conversations.context import Context
from bot.conversations.draft import Draft
from bot.conversations.form import Form
from bot.conversations.given import lookups
from bot.conversations.lookups import Found, Lookup, Row, rows_a_page
from bot.conversations.machine import Finished, Left, Noted, Outcome, Trouble, hear, start
from bot.conversations.presses import Edit, ShowRest, Skip
from bot.conversations.repairing import repair
from bot.conversations.said import Said, Typed
from bot.conversations.showing import show
from bot.domain.people import USUAL_CALENDAR, Locale
from bot.speech.markup import visible
from bot.speech.presses import pack, unpack
from bot.speech.reader import Reader
from bot.speech.reply import Reply
from bot.speech.say import Place, say
from bot.speech.translator import Translator

SATURDAY_MORNING = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
ZONES = {
    Locale.EN: "Europe/London",
    Locale.FA: "Asia/Tehran",
    Locale.FR: "Europe/Paris",
    Locale.TH: "Asia/Bangkok",
}
CURRENCIES = {Locale.EN: "EUR", Locale.FR: "EUR", Locale.FA: "IRR", Locale.TH: "THB"}


@lru_cache(maxsize=1)
def translator() -> Translator:
    return Translator.load(strict=True)


def context_of(locale: str = "en", *, now: datetime = SATURDAY_MORNING, **facts: Any) -> Context:
    """A person who speaks this language, with the calendar that is usual with it."""
    speaks = Locale(locale)
    currency = facts.pop("currency", CURRENCIES[speaks])
    usual = {"calendar": USUAL_CALENDAR[speaks], "zone": ZONES[speaks], **facts}
    reader = Reader(locale=speaks, now=now, **usual)
    return Context(translator().formats(reader), now, currency)


class Book:
    """Rows by kind, found by the beginning of any word of their label's text or key."""

    def __init__(self, **rows: tuple[Row, ...]) -> None:
        self.rows = {kind.replace("_", "-"): kept for kind, kept in rows.items()}

    def found(self, lookup: Lookup) -> Found:
        rows = self.rows.get(lookup.kind, ())
        if lookup.ids:
            return Found(tuple(row for row in rows if row.id in lookup.ids))
        matching = [row for row in rows if _matches(row, lookup.text)]
        size = rows_a_page(lookup.kind)
        first = lookup.page * size
        return Found(tuple(matching[first : first + size]), more=len(matching) > first + size)

    def answers(self, wanted: tuple[Lookup, ...]) -> dict[Lookup, Found]:
        return {lookup: self.found(lookup) for lookup in wanted}


@dataclass
class FormTalk:
    """`text` and `buttons` are what the person sees; `answers` is there when it is saved."""

    form: Form
    book: Book = field(default_factory=Book)
    context: Context = field(default_factory=context_of)
    known: Mapping[str, Any] = field(default_factory=dict)
    given: Mapping[str, Answer] = field(default_factory=dict)
    only: str | None = None
    revision: int = 1
    outcome: Outcome | None = None

    def __post_init__(self) -> None:
        self.stored = start(self.form, self.known, answers=self.given, only=self.only).to_json()
        self._show()

    # What the person does -------------------------------------------------------------

    def type(self, text: str) -> FormTalk:
        return self.say(Typed(text))

    def tap(self, words: str) -> FormTalk:
        """The one button whose visible label has these words."""
        rest = [press for _label, press in self.presses() if isinstance(press, ShowRest)]
        if rest and not any(words in label for label, _press in self.presses()):
            self.say(rest[0])
        exact = [press for label, press in self.presses() if label == words]
        within = [press for label, press in self.presses() if words in label]
        found = exact or within
        assert len(set(found)) == 1, f"{words!r} is on {len(found)} of {self.buttons}"
        return self.say(found[0])

    def answer(self, **answers: str) -> FormTalk:
        """Types the answer of each question, wherever the form has it; then goes on."""
        for name, text in answers.items():
            self.go_to(name)
            self.type(text)
        return self

    def go_to(self, name: str) -> FormTalk:
        if self.at != name:
            self.say(Edit(self.revision, name))
        assert self.at == name, f"{name} is not asked"
        return self

    def review(self) -> FormTalk:
        """Skips what is left to be asked."""
        while self.at is not None:
            before = self.at
            self.say(Skip(self.revision))
            assert self.at != before, f"{before} cannot be skipped"
        return self

    def say(self, said: Said) -> FormTalk:
        draft = self.draft
        found = self.book.answers(lookups(self.form, draft, said))
        heard = hear(self.form, draft, said, self.context, found)
        self.stored = json.loads(json.dumps(heard.draft.to_json()))
        self.outcome = heard.outcome
        self.revision += 1
        self._show(heard.outcome.say if isinstance(heard.outcome, Trouble | Noted) else None)
        return self

    # What the person sees -------------------------------------------------------------

    @property
    def draft(self) -> Draft:
        draft = repair(self.form, self.stored)
        assert draft is not None
        return draft

    @property
    def at(self) -> str | None:
        return self.draft.at

    @property
    def text(self) -> str:
        return _seen(visible(self._wire()["text"]))

    @property
    def buttons(self) -> list[list[str]]:
        rows = self._wire()["reply_markup"]["inline_keyboard"]
        return [[_seen(button["text"]) for button in row] for row in rows]

    @property
    def labels(self) -> list[str]:
        return [label for row in self.buttons for label in row]

    def presses(self) -> list[tuple[str, Any]]:
        """What each button says and means, as it comes back from the chat."""
        rows = self._wire()["reply_markup"]["inline_keyboard"]
        return [
            (_seen(each["text"]), unpack(each["callback_data"])) for row in rows for each in row
        ]

    @property
    def answers(self) -> dict[str, Answer | None]:
        assert isinstance(self.outcome, Finished), f"not saved: {self.outcome}"
        return dict(self.outcome.answers)

    @property
    def left(self) -> bool:
        return isinstance(self.outcome, Left)

    @property
    def in_trouble(self) -> bool:
        return isinstance(self.outcome, Trouble)

    def _show(self, trouble: Any = None) -> None:
        draft = self.draft
        found = self.book.answers(lookups(self.form, draft))
        self.reply: Reply = show(
            self.form, draft, found, self.context, revision=self.revision, trouble=trouble
        )

    def _wire(self) -> dict[str, Any]:
        return say(self.reply, self.context.reader, translator(), to=Place(1)).params


def _seen(text: str) -> str:
    """As a reader sees it: unbreakable spaces are spaces, isolates are nothing."""
    return text.translate(_UNSEEN)


_UNSEEN = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2068": None, "\u2069": None})


def packed(reply: Reply) -> list[str]:
    """The data of every button; raises for one that is too long."""
    return [pack(button.press) for row in reply.rows for button in row if button.press]


def _matches(row: Row, text: str) -> bool:
    label = getattr(row.label, "text", None) or getattr(row.label, "key", "")
    words = [label, *label.replace("-", " ").split()]
    return any(word.casefold().startswith(text.casefold()) for word in words)

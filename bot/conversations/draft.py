"""A form that is being filled: plain enough to be kept as JSON between two messages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any

from bot.conversations.answers import Answer, answer_to_json

MAYBE = "maybe"
"""In `known`: tokens of answers that a line may have given, by the question's name."""

LINE = "line"
"""In `known`: the message that was read as a line, of a form that began with one."""

LEFT_OVER = "left_over"
"""In `known`: the words of its lines that went into no answer."""

TYPED = "typed"
"""In `known`: names of questions whose answers were typed and not understood; they are asked
before anything is saved.
"""

REST = "rest"
"""Inside the review: all that can be changed is shown, what is changed seldom, too."""

EVERY_GROUP, WHICH_GROUP = 0, -1
"""Of an aside's `group`: products of all groups are offered; the groups themselves are."""


@dataclass(frozen=True, slots=True)
class Aside:
    """What the present question has to remember until it is answered."""

    search: str = ""
    page: int = 0
    month: date | None = None
    """A day in the month that is shown; None before a month was asked for."""
    day: date | None = None
    """The day was said, its hour not yet."""
    entry: str = ""
    """What the number pad has typed: ASCII digits and at most one dot."""
    doubt: tuple[str, ...] = ()
    """Tokens of the meanings a typed text may have."""
    inside: tuple[str, ...] = ()
    """How far one has gone into a question that has questions of its own."""
    group: int = EVERY_GROUP
    """The group of products that narrows the choice."""
    called: tuple[str, ...] = ()
    """What is looked for in turn where nothing is called as was typed: how many of it, or for
    how much, may have been typed with its name.
    """

    @property
    def name(self) -> str:
        """What is looked for, without what was typed beside it."""
        return max(self.called, key=len, default=self.search)

    def to_json(self) -> dict[str, Any]:
        return {
            each.name: _plain(value)
            for each in fields(self)
            if (value := getattr(self, each.name)) != each.default
        }

    @classmethod
    def from_json(cls, stored: Any) -> Aside:
        """ValueError for what `to_json` did not write."""
        match stored:
            case {
                "search": str(search),
                "page": int(page),
                "month": None | str() as month,
                "day": None | str() as day,
                "entry": str(entry),
                "doubt": list(doubt) | tuple(doubt),
                "inside": list(inside) | tuple(inside),
                "group": int(group),
                "called": list(called) | tuple(called),
            } if all(isinstance(token, str) for token in (*doubt, *inside, *called)):
                day_said, month_shown = _day(day), _day(month)
                tokens, way = tuple(doubt), tuple(inside)
                kept = (search, page, month_shown, day_said, entry, tokens, way, group)
                return cls(*kept, called=tuple(called))
            case dict() if stored.keys() < _BLANK.keys():
                return cls.from_json({**_BLANK, **stored})
        raise ValueError(f"not an aside: {stored!r}")


_BLANK = {each.name: each.default for each in fields(Aside)}


@dataclass(frozen=True, slots=True)
class Draft:
    """`at` is the name of the present question; None is the review."""

    form: str
    version: int
    at: str | None
    answers: Mapping[str, Answer] = field(default_factory=dict)
    skipped: frozenset[str] = frozenset()
    unsure: frozenset[str] = frozenset()
    """Questions whose answers were not said clearly: shown, and asked all the same."""
    reviewed: bool = False
    """The review was reached: from now on every answer leads back to it."""
    aside: Aside = Aside()
    only: str | None = None
    """The one question that is asked, when a single line is edited."""
    known: Mapping[str, Any] = field(default_factory=dict)
    """What the form is about, as JSON: {"opportunity": 42}."""

    def to_json(self) -> dict[str, Any]:
        return {
            "form": self.form,
            "version": self.version,
            "at": self.at,
            "answers": {name: answer_to_json(value) for name, value in self.answers.items()},
            "skipped": sorted(self.skipped),
            "unsure": sorted(self.unsure),
            "reviewed": self.reviewed,
            "aside": self.aside.to_json(),
            "only": self.only,
            "known": dict(self.known),
        }

    def with_answer(self, name: str, answer: Answer) -> Draft:
        return replace(
            self,
            answers={**self.answers, name: answer},
            skipped=self.skipped - {name},
            unsure=self.unsure - {name},
        )

    def without_answer(self, name: str) -> Draft:
        kept = {each: value for each, value in self.answers.items() if each != name}
        return replace(
            self, answers=kept, skipped=self.skipped | {name}, unsure=self.unsure - {name}
        )

    def unanswered(self, name: str) -> Draft:
        """Open again, neither answered nor skipped."""
        return replace(self.without_answer(name), skipped=self.skipped - {name})

    def beside(self, aside: Aside) -> Draft:
        return replace(self, aside=aside)


def _plain(value: object) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None

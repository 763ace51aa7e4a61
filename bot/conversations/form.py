"""Forms and their questions: data, and nothing else. The machine is in `machine`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.conversations.here import Given
from bot.conversations.kinds.kind import Kind
from bot.conversations.spoken import Sayable
from bot.domain.facts import Name, Term
from bot.speech.reply import Say, say_of

Rule = Callable[[Given], bool]
Usual = Callable[[Given], Sayable | None]

ASKING = " ?؟:："
"""What a typed question ends with, and what it is called does not."""


def always(given: Given) -> bool:
    """The rule of a question that is asked whatever was said before."""
    del given
    return True


def never(given: Given) -> bool:
    del given
    return False


def nothing(given: Given) -> None:
    """The usual answer of a question that has none."""
    del given


@dataclass(frozen=True)
class Question:
    """One thing to be asked. Everything about it follows from its name.

    `ask-<name>` is its sentence, `ask-<name>.label` stands on its line of the review and
    on the button that changes it, and `<name>` is the key of its answer. `kind` reads and
    shows it. It applies `when` its rule says so and may be left out when it is `optional`.
    It `follows` the question whose new answer makes its own worthless. `ask` names another
    sentence where forms ask for the same thing in other words. `later` ones are not put on
    the way: they wait at the review. `called` is the name of one that an admin added. One that
    `decides` says which others are asked: answers that are asked for no more are named and
    dropped. Typed words that are no part of its answer are that of the `rest` question.
    `usual` is what is taken where it is left out: the review says it, and that nobody chose
    it; `taken` names the id of it in what is known, where it is a row.
    """

    name: str
    kind: Kind[Any]
    optional: Rule = never
    when: Rule = always
    follows: str = ""
    ask: str = ""
    later: Rule = never
    called: Name | None = None
    decides: bool = False
    rest: str = ""
    usual: Usual = nothing
    taken: str = ""

    @property
    def prompt(self) -> Say:
        asked = self.ask or "ask-custom"
        return say_of(asked, field=self.called) if self.called else Say(self.sentence)

    @property
    def title(self) -> Name | Term:
        """On a line of the review and of the card: "How many" of the question "How many?"."""
        if self.called is None:
            return Term(self.label)
        return Name(self.called.text.rstrip(ASKING) or self.called.text)

    @property
    def button(self) -> Say:
        return say_of("form-row", value=self.called) if self.called else Say(self.label)

    @property
    def sentence(self) -> str:
        return self.ask or f"ask-{self.name.replace('_', '-')}"

    @property
    def label(self) -> str:
        return f"{self.sentence}.label"


@dataclass(frozen=True)
class Form:
    """Questions in their order. `form-<name>` heads its review, or what an admin `called` it.

    `version` grows when a question changes its meaning; a draft of an older one keeps the
    answers that still fit.
    """

    name: str
    version: int
    questions: tuple[Question, ...]
    called: Name | None = None

    @property
    def title(self) -> str:
        return f"form-{self.name.replace('_', '-')}"

    @property
    def heading(self) -> Say:
        return say_of("form-begun", form=self.called) if self.called else Say(self.title)

    def question(self, name: str | None) -> Question | None:
        return next((each for each in self.questions if each.name == name), None)

    def before(self, name: str | None) -> tuple[Question, ...]:
        """The questions before this one, the nearest first; all of them before None."""
        names = [each.name for each in self.questions]
        until = names.index(name) if name in names else len(names)
        return self.questions[:until][::-1]

"""A form that was filled, as the one who acts on it gets it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.conversations.answers import Answer
from bot.conversations.draft import Draft
from bot.domain.people import Member
from bot.handlers.follow_ups.walking import onward
from bot.handlers.turns.looks import Next, screen
from bot.speech.reply import Say, say_of
from bot.speech.translator import Translator


@dataclass(frozen=True)
class Finished:
    """A form that was filled: by whom, what it was about, the answers by question."""

    actor: Member
    desk: Desk
    dialog: Dialog
    tr: Translator
    draft: Draft
    answers: Mapping[str, Answer | None]
    """None where there is no answer."""

    @property
    def known(self) -> Mapping[str, Any]:
        return self.draft.known

    @property
    def opportunity(self) -> int:
        return int(self.known["opportunity"])

    @property
    def version(self) -> int | None:
        version = self.known.get("version")
        return None if version is None else int(version)

    def words(self, name: str) -> str:
        answer = self.answers.get(name)
        return answer if isinstance(answer, str) else ""

    def card(self, *saying: Say | str) -> Next:
        """Its card; on the way through a day, what comes next there."""
        said = tuple(say_of(each) if isinstance(each, str) else each for each in saying)
        if "walk" in self.known:
            return onward(self.actor, self.desk, list(self.known["walk"]), above=said)
        return Next(screen("card", opportunity=self.opportunity), above=said)

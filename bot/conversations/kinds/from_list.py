"""Picking from a short list that an admin keeps: a source, a reason."""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversations.draft import Aside
from bot.conversations.here import Here
from bot.conversations.kinds.kind import Answered, Looking, Rows, Step, Trouble
from bot.conversations.kinds.picker import Picker
from bot.conversations.lookups import Lookup, Row
from bot.conversations.said import Said, Typed
from bot.domain.errors import Invalid
from bot.domain.facts import Name, Term
from bot.reading.words.near import begun_names, near_names
from bot.speech.reply import Button, Flow

_PAGES = 2
"""How far into a list a typed word is looked for."""


@dataclass(frozen=True)
class FromList(Picker):
    """Typed words are not searched for but mean the value whose label they begin.

    Labels of ours exist only in the reader's language, so they are compared here and not
    where the list is kept.
    """

    def laid_out(self, buttons: tuple[Button, ...]) -> Rows:
        """Short words, side by side as far as they fit."""
        return (Flow(buttons),) if buttons else ()

    def page_heard(self, aside: Aside) -> Lookup | None:
        return self.lookup(aside)

    def heeding(self, said: Said) -> tuple[Lookup, ...]:
        if isinstance(said, Typed):
            return tuple(Lookup(self.of, page=page) for page in range(_PAGES))
        return super().heeding(said)

    def read(self, text: str, here: Here) -> Step:
        meant = begun_names(text, {row.id: spelled(row, here) for row in self._all(here)})
        if not meant:
            return self._nearest(text, here)
        step = self.doubting(meant, here)
        if self.many and isinstance(step, Answered):
            return self.ticked(meant[0], here)
        return step

    def parted(self, text: str, here: Here) -> tuple[str, str] | None:
        """What is no value of the list says more about it."""
        del here
        return "", text

    def _nearest(self, text: str, here: Here) -> Step:
        """Asked back, never taken: "to expensive" is most likely the price."""
        names = {row.id: spelled(row, here) for row in self._all(here)}
        near = [each for each in near_names(text, names) if self.problem(each, here) is None]
        if not near:
            return Trouble(Invalid("choice-unclear"))
        return Looking(Aside(doubt=tuple(map(str, near))))

    def _all(self, here: Here) -> tuple[Row, ...]:
        return tuple(
            row
            for lookup, found in here.given.found.items()
            if lookup.kind == self.of
            for row in found.rows
        )


def spelled(row: Row, here: Here) -> str:
    match row.label:
        case Term(key):
            return here.context.formats.phrases(key)
        case Name(text):
            return text
    return str(row.label)

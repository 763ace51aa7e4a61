"""What the words of a typed filter may mean: the fields there are, and their values."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from bot.domain.filters import Field
from bot.domain.reports import Days
from bot.domain.spans import Span
from bot.reading.questions.compared import FIELD_WORDS
from bot.reading.result import CalendarName, Lang
from bot.reading.words.phrases import Phrases

NO_LISTS = frozenset({"status", "assignee_id", "created_by", "converted_by"})
"""Fields whose values are no house's own: how it ended is a topic, who is named is a member."""
_SEVERAL = re.compile("[ \\u0e00-\\u0e7f]")
"""Thai writes its words without a space between."""
Value = tuple[str, int | str]
"""A field, and one of its values."""


@dataclass(frozen=True)
class Called:
    """The names of a house. To make patterns of them takes long where the members are many, so
    one is made for all that is typed.

    fields: by every label a field has. values: by every label a value has; several where
    several fields have a value called so, the likeliest first.
    """

    fields: Mapping[str, Field]
    values: Mapping[str, Sequence[Value]]

    @cached_property
    def by_name(self) -> Mapping[str, Field]:
        return {each.name: each for each in self.fields.values()}

    @cached_property
    def in_fields(self) -> Phrases[str]:
        """The name of a field by every word and label: what the house calls one comes first."""
        words = {form: name for form, name in FIELD_WORDS.items() if name in self.by_name}
        return Phrases({**words, **{label: each.name for label, each in self.fields.items()}})

    @cached_property
    def in_lists(self) -> Phrases[bool]:
        """The names of values of lists that are more than a word: "existing customer"."""
        return Phrases(
            {
                label: True
                for label, values in self.values.items()
                if _SEVERAL.search(label) and any(name not in NO_LISTS for name, _ in values)
            }
        )

    @cached_property
    def in_values(self) -> Phrases[tuple[Value, ...]]:
        return Phrases({label: tuple(each) for label, each in self.values.items()})


@dataclass(frozen=True, slots=True)
class Known:
    """What words mean here and today.

    sought: fields whose values are too many to be listed; what is typed behind them is given
    back as words.
    """

    called: Called
    sought: frozenset[str]
    lang: Lang
    calendar: CalendarName
    today: date
    currency: str
    toman: bool
    days_of: Callable[[Span], Days]
    me: int | None = None
    """Who types: "my open ones" are theirs."""

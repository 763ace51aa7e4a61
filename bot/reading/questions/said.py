"""What a typed filter has come to so far: one condition of each subject, or a clash."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.domain.filters import AnyOf, Between, Condition, Field, subject_of
from bot.reading.questions.known import Value

STATUS, ENDED_ON = "status", "ended_on"
ENDINGS = frozenset({"won", "lost", "closed"})


class Said:
    """Two conditions of one subject are joined or clash: none of them is dropped unsaid."""

    def __init__(self, fields: Iterable[Field], about: Field | None) -> None:
        self._fields = {each.name: each for each in fields}
        self.conditions: dict[str, Condition] = {}
        self.sought: dict[str, str] = {}
        self.loose: list[tuple[Condition, int, int]] = []
        """Days that no field was said for, as those of an end, and where they stand."""
        self.last: Field | None = about
        """What the last end was of: "over 1m and under 5m" is of one field."""
        self.valued: Field | None = None
        """The field of the value that was just said."""
        self.clashes = False
        """What was just said does not go with what was said of the same before."""

    @property
    def ended(self) -> Field | None:
        return self._fields.get(ENDED_ON)

    def add(self, condition: Condition) -> None:
        """Beside what was said of the same: two ends are joined, anything else clashes."""
        subject = subject_of(condition)
        present = self.conditions.get(subject, condition)
        joined = condition if present == condition else _joined(present, condition)
        self.clashes = self.clashes or joined is None
        self.conditions[subject] = joined or condition
        self.valued = None
        self.last = self._fields.get(subject) if isinstance(condition, Between) else None

    def add_value(self, value: Value) -> None:
        """One more of the values of a field."""
        name, one = value
        present = self.conditions.pop(name, None)
        values = present.values if isinstance(present, AnyOf) else ()
        self.clashes = self.clashes or not (present is None or values)
        self.add(AnyOf(name, tuple(dict.fromkeys((*values, one)))))
        self.valued = self._fields.get(name)

    def add_words(self, name: str, words: str) -> None:
        """Words that have to be looked for."""
        self.clashes = self.clashes or self.sought.get(name, words) != words
        self.sought[name] = words
        self.valued = self.last = None

    def days_of(self, named: Field | None) -> Between | None:
        """The days that were said of this before; without a field, of what has ended."""
        if named is not None:
            said = self.conditions.get(named.name)
        else:
            said = self.loose[-1][0] if self.loose else None
        return said if isinstance(said, Between) else None

    def settle_days(self) -> Iterator[tuple[int, int]]:
        """Days of what ended are when it ended; of anything else nobody said which days.

        Gives where those stand that cannot be taken.
        """
        status = self.conditions.get(STATUS)
        ended = isinstance(status, AnyOf) and set(status.values) <= ENDINGS
        for condition, start, end in self.loose:
            self.clashes = not ended
            if ended:
                self.add(condition)
            if self.clashes:
                yield start, end


def _joined(first: Condition, second: Condition) -> Between | None:
    """From the one end to the other, where each says one and they leave something between."""
    if not isinstance(first, Between) or not isinstance(second, Between):
        return None
    least = [each.least for each in (first, second) if each.least is not None]
    most = [each.most for each in (first, second) if each.most is not None]
    if len(least) != 1 or len(most) != 1 or least[0] > most[0]:
        return None
    return Between(first.field, least[0], most[0])

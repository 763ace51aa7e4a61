"""How the domain says no: by name and with facts, never with a sentence.

    Refused
    ├── NotFound         it does not exist, or the asker may not know that it does
    ├── NotAllowed       it exists and the asker may see it, but not do this
    ├── ChangedMeanwhile somebody acted first; show the present
    └── Invalid          a value or a move breaks a rule

One place (`speech.refusals`) turns the key into a sentence in the person's language.
"""

from __future__ import annotations

from bot.domain.facts import Fact


class Refused(Exception):  # noqa: N818 - the domain refuses, it does not err
    """Something is not done; `key` names the reason, `facts` what the sentence needs."""

    def __init__(self, key: str, **facts: Fact) -> None:
        super().__init__(key)
        self.key = key
        self.facts = facts


class NotFound(Refused):
    def __init__(self, key: str = "not-found", **facts: Fact) -> None:
        super().__init__(key, **facts)


class NotAllowed(Refused):
    def __init__(self, key: str = "not-allowed", **facts: Fact) -> None:
        super().__init__(key, **facts)


class ChangedMeanwhile(Refused):
    def __init__(self, key: str = "changed-meanwhile", **facts: Fact) -> None:
        super().__init__(key, **facts)


class Invalid(Refused):
    pass

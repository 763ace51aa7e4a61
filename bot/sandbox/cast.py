"""Who takes part: the people and groups a pretend Telegram starts with."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Person:
    """One user. `label` is what the page's switch calls their part, such as "Manager"."""

    id: int
    name: str
    language: str = "en"
    label: str = ""
    username: str | None = None
    started: bool = False
    """Whether they had opened the bot before; a bot cannot write first to those who had not."""

    def as_user(self) -> dict[str, Any]:
        """The Bot API's User."""
        first, _, last = self.name.partition(" ")
        user: dict[str, Any] = {"id": self.id, "is_bot": False, "first_name": first}
        if last:
            user["last_name"] = last
        if self.username:
            user["username"] = self.username
        return {**user, "language_code": self.language}

    def as_chat(self) -> dict[str, Any]:
        """The Bot API's private Chat with this person."""
        names = ("first_name", "last_name", "username")
        user = self.as_user()
        return {"id": self.id, "type": "private", **{n: user[n] for n in names if n in user}}


@dataclass(frozen=True)
class Group:
    """A group chat; the first member is its creator."""

    id: int
    title: str
    members: tuple[int, ...]
    label: str = ""
    type: str = "supergroup"
    forum: bool = False
    with_bot: bool = False
    """Whether the bot is in it from the beginning."""

    def as_chat(self) -> dict[str, Any]:
        chat: dict[str, Any] = {"id": self.id, "type": self.type, "title": self.title}
        return {**chat, "is_forum": True} if self.forum else chat


@dataclass(frozen=True)
class Cast:
    people: tuple[Person, ...]
    groups: tuple[Group, ...] = ()
    zone: str = ""
    """Where the clocks on their phones stand; empty: where the browser is."""

    def person(self, person_id: int) -> Person:
        """The person with this id; KeyError when nobody has it."""
        for person in self.people:
            if person.id == person_id:
                return person
        raise KeyError(person_id)

    def dump(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def restore(cls, kept: dict[str, Any]) -> Cast:
        groups = ({**g, "members": tuple(g["members"])} for g in kept["groups"])
        return cls(
            people=tuple(Person(**p) for p in kept["people"]),
            groups=tuple(Group(**g) for g in groups),
            zone=kept.get("zone", ""),
        )

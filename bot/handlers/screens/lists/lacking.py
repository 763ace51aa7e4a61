"""What a member may not do with a list, and who can allow it."""

from __future__ import annotations

from collections.abc import Iterator

from bot.actions.lists.exporting import may_export
from bot.actions.many.changing import may_change_many
from bot.actions.ports import Desk
from bot.domain.facts import Name, Several
from bot.domain.people import Member, Role
from bot.speech.reply import Say, say_of

MOST_NAMED = 3


def lacking(actor: Member, desk: Desk) -> Iterator[Say]:
    """In a sentence; nothing for who may do it all, or only looks."""
    many = actor.role is Role.VIEWER or may_change_many(actor)
    files = may_export(actor, everything=False)
    if many and files:
        return
    admins = [each.name for each in desk.store.people.members() if each.role is Role.ADMIN]
    which = "both" if not (many or files) else "files" if many else "many"
    names = Several(tuple(Name(each) for each in admins[:MOST_NAMED]))
    yield say_of("list-lacking", which=which, admins=names)

"""An update that fails again and again: its talk goes on without it, and admins are told."""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.actions.ports.post import PRIORITY_PERSON, Outgoing
from bot.domain.facts import Name
from bot.domain.people import Role


def set_aside(desk: Desk, update_id: int, *, person: int, code: str) -> None:
    """Nothing of it was done, and what it said is forgotten; `code` is that of the log."""
    if not desk.store.dialogs.settle(update_id):
        return
    whose = desk.store.people.member_of(person)
    facts = {"member": Name(whose.name if whose else ""), "code": Name(code)}
    for each in desk.store.people.members():
        if each.role is Role.ADMIN and each.person is not None:
            desk.store.post.put(
                Outgoing(
                    chat=each.person,
                    key="set-aside",
                    facts=facts,
                    dedupe=f"set-aside:{update_id}:{each.id}",
                    priority=PRIORITY_PERSON,
                )
            )

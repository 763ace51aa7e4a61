"""Fields of an admin's own in a town."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.actions.opportunities.fields import fields_of, values_of
from bot.actions.ports import Desk
from bot.actions.set_up.custom_fields import add_field, add_option
from bot.domain.custom_fields import CustomKind
from bot.domain.facts import Fact
from bot.domain.opportunities import Opportunity
from support.sales import member_of
from support.town import ADMIN, Town


async def defined(town: Town, kinds: Mapping[str, str], choices: Sequence[str] = ()) -> None:
    """Fields of these names and kinds; a list has these choices."""

    def act(desk: Desk) -> None:
        ada = member_of(desk, ADMIN)
        for name, kind in kinds.items():
            field = add_field(ada, desk, name=name, kind=CustomKind(kind))
            desk.store.flush()
            if field.kind is CustomKind.LIST:
                for choice in choices:
                    add_option(ada, desk, field.id, choice)
                    desk.store.flush()

    await town.core.work.write(act)


async def values(town: Town, number: int = 1) -> dict[str, tuple[Fact, ...]]:
    """What the opportunity has in each of them that is not empty, by its name."""

    def ask(desk: Desk) -> dict[str, tuple[Fact, ...]]:
        found = desk.store.get(Opportunity, number)
        assert found is not None
        own = {each.name: each.label.text for each in fields_of(desk).values() if each.label}
        held = {label: values_of(desk, found, name) for name, label in own.items()}
        return {label: facts for label, facts in held.items() if facts}

    return await town.kept(ask)

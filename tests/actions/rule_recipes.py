"""How an assignment rule is set up: each action once, rightly."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from bot.actions.assigning import rules
from bot.domain.assignment import Join, Mode
from bot.domain.filters import FIELDS, AnyOf

if TYPE_CHECKING:  # the scene's module takes these recipes in
    from actions.recipes import Scene

WON = AnyOf("status", ("won",))


def _rule(it: Scene) -> int:
    """One with a member and a comparison, which an admin has just made."""
    made = rules.add_rule(it.admin, it.desk, "Website")
    it.desk.store.flush()
    rules.take_in(it.admin, it.desk, made.id, it.people["nora"], takes=True)
    rules.compare(it.admin, it.desk, made.id, 0, WON)
    return made.id


OF_RULES: dict[str, Callable[[Any], Any]] = {
    "add_rule": lambda it: it.alone(rules.add_rule, "Website"),
    "rename_rule": lambda it: it.alone(rules.rename_rule, _rule(it), "Fair"),
    "drop_rule": lambda it: it.alone(rules.drop_rule, _rule(it)),
    "switch_rule": lambda it: it.alone(rules.switch_rule, _rule(it), active=True),
    "shift_rule": lambda it: it.alone(rules.shift_rule, _rule(it), 1),
    "set_mode": lambda it: it.alone(rules.set_mode, _rule(it), Mode.LOAD),
    "set_join": lambda it: it.alone(rules.set_join, _rule(it), Join.ANY),
    "take_in": lambda it: it.alone(rules.take_in, _rule(it), it.people["sam"], takes=True),
    "compare": lambda it: it.alone(rules.compare, _rule(it), 0, WON),
    "compare_no_more": lambda it: it.alone(rules.compare_no_more, _rule(it), 0, "status"),
    "toggle_value": lambda it: it.alone(
        rules.toggle_value, _rule(it), 0, field=FIELDS["status"], value="lost"
    ),
}

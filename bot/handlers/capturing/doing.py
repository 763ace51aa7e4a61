"""Doing what typed words ask for: the same as behind the button for it.

What a stage needs is asked, and rights are checked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from bot.actions.access import reach
from bot.actions.dialogs import Dialog
from bot.actions.opportunities import lines
from bot.actions.ports import Desk
from bot.conversations.said import Typed
from bot.domain.lists import Stage, StageKind
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member
from bot.domain.rights import Act as Right
from bot.handlers.capturing.deeds import Deed
from bot.handlers.capturing.lines_typed import OfLine
from bot.handlers.cards.editing import editing_field
from bot.handlers.cards.ending import begin_ending
from bot.handlers.cards.line_buttons import adding_of_group, changing_line
from bot.handlers.cards.moving import move_or_ask
from bot.handlers.forms.hearing import hearing
from bot.handlers.forms.item_lines import taken_of
from bot.handlers.turns.looks import Next, screen
from bot.handlers.turns.turn import Act, Turn
from bot.speech.reply import say_of

_ENDS = {StageKind.WON: Right.WIN, StageKind.LOST: Right.LOSE}


def done_at_once(turn: Turn, opportunity: Opportunity, deed: Deed) -> Act | None:
    """None for what is asked first."""
    if not deed.sure:
        return None
    at = (opportunity.id, opportunity.version)
    if deed.group is not None:
        return _adding_of(opportunity.id, deed.group.id)
    if deed.of_line is not None:
        return change_of_line(turn, *at, deed.of_line.lines[0].id, deed.of_line)
    if not deed.stages:
        return _choosing_stage(opportunity.id)
    return _moving(*at, deed.stages[0], deed.told)


def _moving(opportunity: int, version: int, stage: Stage, told: Mapping[str, Any] | None) -> Act:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        if stage.kind in _ENDS:
            how = _ENDS[stage.kind]
            ending: dict[str, Any] = {"version": version, "how": how, "told": told}
            return begin_ending(actor, desk, dialog, opportunity, **ending)
        back = screen("card", opportunity=opportunity)
        at: dict[str, Any] = {"opportunity_id": opportunity, "version": version}
        moved = move_or_ask(actor, desk, dialog, **at, stage_id=stage.id, back=back)
        # Words get their answer above the card: there is no button for it to fade over.
        answer = (moved.toast,) if moved.toast else ()
        return replace(moved, toast=None, above=(*answer, *moved.above))

    return inside


def _choosing_stage(opportunity: int) -> Act:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        reach(actor, desk, opportunity, Right.MOVE)
        above = (say_of("refused-choice-unclear"),)
        return Next(screen("stages", opportunity=opportunity), above=above)

    return inside


def asking_field(turn: Turn, opportunity: int, version: int, name: str, typed: str) -> Act:
    """The question for it, with what is wrong with the words, or which of several they mean."""

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        editing_field(actor, desk, dialog, opportunity, version=version, name=name)
        return hearing(turn, Typed(typed))(actor, desk, dialog)

    return inside


def refused_to_delete(opportunity: int) -> Act:
    """For whom the button is not there either."""

    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        reach(actor, desk, opportunity, Right.DELETE)
        return Next(screen("card", opportunity=opportunity))

    return inside


def _adding_of(opportunity: int, group: int) -> Act:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        found = reach(actor, desk, opportunity, Right.LINES)
        return adding_of_group(actor, desk, dialog, found, group)

    return inside


def change_of_line(turn: Turn, opportunity: int, version: int, line: int, said: OfLine) -> Act:
    """What is off, what it costs, or that it goes; a price in another currency is asked."""

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        at: dict[str, Any] = {"version": version, "line_id": line}
        card = screen("card", opportunity=opportunity)
        if said.price is not None:
            found = reach(actor, desk, opportunity, Right.LINES, version=version)
            if said.price.currency != found.currency:
                changing_line(actor, desk, dialog, opportunity, field="unit_price", **at)
                return hearing(turn, Typed(said.typed))(actor, desk, dialog)
            minor = said.price.minor
            lines.change_line(actor, desk, opportunity, **at, field="unit_price", value=minor)
            return Next(card, above=(say_of("line-changed"),))
        if said.off is not None:
            value = Decimal(said.off)
            kept = lines.change_line(actor, desk, opportunity, **at, field="discount", value=value)
            return Next(card, above=taken_of(kept, value, "line-changed"))
        lines.remove_line(actor, desk, opportunity, **at)
        return Next(card, above=(say_of("line-dropped"),))

    return inside

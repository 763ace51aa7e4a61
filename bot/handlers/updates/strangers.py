"""People who were never invited: one polite sentence, once, and nothing else."""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.handlers.turns.turn import Turn
from bot.speech.reply import say_of


async def answer_invite(turn: Turn) -> None:
    """An invite that lets nobody in: who was told already whose bot this is hears that of it.

    The door lets a few of those through, and the same is said of a used, an old and an
    invented one.
    """

    def knows(desk: Desk) -> bool:
        dialog = desk.store.dialogs.of(turn.origin.chat, turn.origin.person)
        return dialog.screen == {"name": "stranger"}

    known = await turn.kit.work.read(knows)
    await turn_away(turn)
    if known:
        await turn.try_tell(say_of("refused-invite-unknown"))


async def turn_away(turn: Turn) -> None:
    """Says once that this is a closed company; from then on the door keeps them off."""

    def first_time(desk: Desk) -> bool:
        if not desk.store.dialogs.settle(turn.origin.update_id):
            return False
        dialog = desk.store.dialogs.of(turn.origin.chat, turn.origin.person)
        told = dialog.screen == {"name": "stranger"}
        dialog.screen = {"name": "stranger"}
        return not told

    turn.kit.keeper.sent_away(turn.origin.person)
    first = await turn.kit.work.write(first_time)
    turn.settled = True
    if not first:
        return
    if turn.origin.chat > 0:
        await turn.try_tell(say_of("stranger"))
    elif turn.origin.query is not None:
        # Who taps reads it alone: the group need not.
        await turn.answer(say_of("stranger-in-group"), alert=True)
    else:
        await turn.try_tell(say_of("stranger-in-group"))

"""Between what comes in and what is stored: who is turned back hears of it, at no cost."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

import structlog

from bot.actions.ports.lanes import Lane, lane_of
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.doorkeeper import Verdict
from bot.handlers.updates.origin import Kit, Origin
from bot.handlers.updates.payloads import Payload, fit_to_keep, query_of
from bot.speech.reply import say_of

Answer = tuple[Lane, Callable[[], Awaitable[None]]]
"""What is still to be said to somebody who was turned back, beside nothing else of theirs."""

TOLD = {Verdict.TELL_TOO_FAST: "too-fast", Verdict.TELL_TO_WAIT: "invite-wait"}
"""What is said to whom, once."""

_log = structlog.get_logger(__name__)


async def admit(updates: Sequence[Payload], kit: Kit) -> tuple[list[Payload], list[Answer]]:
    """The updates to be stored, without what no database could keep; answers to the rest."""
    fit = [each for each in map(fit_to_keep, updates) if each is not None]
    if len(fit) < len(updates):
        _log.warning("updates without a number", count=len(updates) - len(fit))
    verdicts = await kit.keeper.judge(fit, kit.work)
    judged = list(zip(fit, verdicts, strict=True))
    welcome = [each for each, verdict in judged if verdict is Verdict.COME_IN]
    answers = [_answer(each, verdict, kit) for each, verdict in judged]
    return welcome, [each for each in answers if each is not None]


def _answer(payload: Payload, verdict: Verdict, kit: Kit) -> Answer | None:
    """A pressed button is answered in any case, who is too fast hears of it once."""
    said, query = TOLD.get(verdict), query_of(payload)
    if verdict is Verdict.COME_IN or not (said or query):
        return None
    chat, person = lane_of(payload)
    turn = Turn(kit, Origin(update_id=0, chat=chat, person=person, query=query))

    async def answer() -> None:
        if said is None or chat < 0:
            await turn.answer()
        elif query is not None:
            await turn.answer(say_of(said), alert=True)
        else:
            await turn.try_tell(say_of(said))

    return (chat, person), answer

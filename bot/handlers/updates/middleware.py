"""Around every update: a Turn before the handler, and nothing left open after it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import CallbackQuery, InlineQuery, Message, TelegramObject, Update

from bot.actions.ports import StoreAway
from bot.handlers.groups.presses import GroupFigures
from bot.handlers.home.coming_in import join_by
from bot.handlers.home.profile import keep_commands
from bot.handlers.turns.turn import Kit, Origin, Settled, Stranger, Turn
from bot.handlers.updates.near_commands import as_meant
from bot.handlers.updates.payloads import pasted_invite
from bot.handlers.updates.strangers import turn_away
from bot.speech.presses import unpack
from bot.speech.reply import say_of

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class TurnMiddleware(BaseMiddleware):
    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        origin = origin_of(event) if isinstance(event, Update) else None
        if origin is None:
            return None
        kit: Kit = data["kit"]
        turn = Turn(kit, origin)
        data["turn"] = turn
        try:
            if origin.query is not None and origin.chat < 0 and not _acts_in_groups(event):
                # Cards and forms are personal: one that got into a group does nothing there.
                await _only_in_private(turn)
            else:
                await handler(as_meant(event) if isinstance(event, Update) else event, data)
            await turn.finish()
            await keep_commands(turn)
        except Settled:
            turn.settled = True
            await turn.finish()
        except Stranger:
            await _from_outside(turn, event)
            await turn.finish()
        except StoreAway:
            # Nothing of it is done: its lane tries it again. The button need not wait so long.
            await turn.answer()
            raise
        except Exception:  # noqa: BLE001 - whatever it is, the person gets a code
            await turn.fail()
        return None


async def _from_outside(turn: Turn, event: TelegramObject) -> None:
    """A pasted or forwarded invite is as good as an opened one."""
    message = event.message if isinstance(event, Update) else None
    private = message is not None and message.chat.type == "private"
    code = pasted_invite(message.text or "") if message is not None and private else None
    if code is None:
        await turn_away(turn)
    else:
        await join_by(turn, code)


def _acts_in_groups(event: TelegramObject) -> bool:
    query = event.callback_query if isinstance(event, Update) else None
    return query is not None and isinstance(unpack(query.data or ""), GroupFigures)


async def _only_in_private(turn: Turn) -> None:
    person = turn.origin.person
    if await turn.kit.work.read(lambda desk: desk.store.people.member_of(person)) is None:
        raise Stranger
    await turn.answer(say_of("only-private"), alert=True)


def origin_of(update: Update) -> Origin | None:
    """Who is where; None for updates that no person sent."""
    if update.callback_query is not None:
        return _of_query(update.update_id, update.callback_query)
    if update.inline_query is not None:
        return _of_inline(update.update_id, update.inline_query)
    message = update.message or update.edited_message
    if message is not None:
        return _of_message(update.update_id, message)
    return None


def _of_message(update_id: int, message: Message) -> Origin | None:
    person = message.from_user
    if person is None or person.is_bot:
        return None
    return Origin(
        update_id=update_id,
        chat=message.chat.id,
        person=person.id,
        language=person.language_code,
        name=person.full_name,
        topic=message.message_thread_id if message.is_topic_message else None,
    )


def _of_inline(update_id: int, query: InlineQuery) -> Origin:
    """It comes from no chat the bot knows of; the person's own stands for it."""
    person = query.from_user
    return Origin(
        update_id=update_id,
        chat=person.id,
        person=person.id,
        language=person.language_code,
        name=person.full_name,
    )


def _of_query(update_id: int, query: CallbackQuery) -> Origin:
    message = query.message
    return Origin(
        update_id=update_id,
        chat=message.chat.id if message else query.from_user.id,
        person=query.from_user.id,
        language=query.from_user.language_code,
        name=query.from_user.full_name,
        query=query.id,
        pressed=message.message_id if message else None,
        pressed_photo=isinstance(message, Message) and bool(message.photo),
    )

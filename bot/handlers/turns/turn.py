"""One update's turn: a single transaction, then what the person sees.

The order never changes: commit (the update settled, the change, the draft, messages to
others), then send or edit, then note in a second small write what was shown. A failed
send undoes nothing; what was not shown is shown at the next start or update.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from dataclasses import replace

import structlog
from aiogram.exceptions import TelegramAPIError

from bot.actions.ports import Desk, StoreAway
from bot.domain.errors import NotAllowed, NotFound, Refused
from bot.domain.people import Locale, Role
from bot.handlers.screens import HEAVY
from bot.handlers.turns.inside import Act, Inside, Pack, Shown
from bot.handlers.turns.looks import HOME, Next, Screen
from bot.handlers.turns.showing import Showing
from bot.handlers.updates.origin import Kit, Origin, Settled, Stranger
from bot.speech import refusals
from bot.speech.reader import Reader
from bot.speech.reply import Reply, Say, say_of
from bot.speech.say import Place, Wire, hand_over, say, toast

_log = structlog.get_logger(__name__)


class Turn:
    def __init__(self, kit: Kit, origin: Origin) -> None:
        self.kit = kit
        self.origin = origin
        self.inside = Inside(origin, kit.tr)
        self.showing = Showing(kit, origin)
        self.settled = False
        self.answered = origin.query is None
        self.hurried = kit.crowd is not None and kit.crowd.has_answered(origin.query)
        """The press was acknowledged in a crowd: nothing can fade over it any more."""

    @property
    def speaker(self) -> tuple[Role, Locale] | None:
        """Who it turned out to be: what their menu of commands hangs on."""
        return self.inside.speaker

    async def do(self, act: Act, *, present: Screen | None = None) -> Refused | None:
        """Runs `act` in one transaction and shows where it leads.

        A refusal is said above `present` (what the button stood on; else where the person
        is) and returned.
        """
        try:
            shown = await self._written(act)
        except Refused as refusal:
            await self._refuse(refusal, present)
            return refusal
        self.settled = True
        await self._show(shown)
        return None

    async def look(self, screen: Screen, *, above: tuple[Say, ...] = ()) -> Refused | None:
        return await self.do(lambda *_: Next(screen, above=above))

    async def hand(self, pack: Pack, *, present: Screen | None = None) -> Refused | None:
        """Sends a file as a message of its own; what is on the screen stays as it is.

        `pack` reads in a transaction, the file is made outside of it. The update is settled
        before the file goes, so that it never goes twice; a crash in between shows the screen
        anew, with the button for it (0074).
        """
        await self.answer()
        await self.showing.busy("upload_document")
        try:
            parcel, reader = await self.kit.work.read(lambda desk: self.inside.packed(desk, pack))
        except Refused as refusal:
            await self._refuse(refusal, present)
            return refusal
        content = await asyncio.to_thread(parcel.make)
        place = Place(self.origin.chat, self.origin.topic)
        wire = hand_over(parcel, content, reader, self.kit.tr, to=place)
        told = await self.kit.work.write(self.inside.handing)
        self.settled = True
        try:
            await self.kit.poster.post(wire)
        except TelegramAPIError as error:
            _log.warning("not handed over", error=type(error).__name__)
        await self.kit.work.write(lambda desk: self.inside.handed(desk, told=told))
        return None

    async def attempt(self, act: Act, otherwise: Callable[[Refused], Act]) -> None:
        """Like `do`, but a refusal is answered by another act instead of being audited.

        For forms: what was typed is kept, the refusal stands above the question.
        """
        try:
            shown = await self._written(act)
        except (NotFound, NotAllowed) as refusal:
            await self._refuse(refusal, None)
            return
        except Refused as refusal:
            await self.do(otherwise(refusal))
            return
        self.settled = True
        await self._show(shown)

    async def answer(self, said: Say | None = None, *, alert: bool = False) -> None:
        """Answers the pressed button, at once and once."""
        if self.answered or self.origin.query is None:
            return
        self.answered = True
        if self.hurried:
            # Nothing opens over it any more; and what was for whoever pressed is not for a group.
            if said is not None and alert and self.origin.chat > 0:
                await self.try_tell(said)
            return
        if said is None:
            params = {"callback_query_id": self.origin.query}
            await self.kit.poster.try_post(Wire("answerCallbackQuery", params))
            return
        reader = await self._reader()
        wire = toast(said, reader, self.kit.tr, query=self.origin.query, alert=alert)
        await self.kit.poster.try_post(wire)

    async def tell(self, *lines: Say | None) -> None:
        """Some lines to this chat, outside of any screen."""
        reader = await self._reader()
        place = Place(self.origin.chat, topic=self.origin.topic)
        await self.kit.poster.post(say(Reply(lines=lines), reader, self.kit.tr, to=place))

    async def try_tell(self, *lines: Say) -> None:
        """The same, where it does no harm that it is not heard."""
        try:
            await self.tell(*lines)
        except TelegramAPIError as error:
            _log.info("not told", error=type(error).__name__)

    async def finish(self) -> None:
        """Whatever a handler left open: the button is answered, the update settled."""
        await self.answer()
        await self._settle()

    async def _settle(self) -> None:
        if not self.settled:
            await self.kit.work.write(
                lambda desk: desk.store.dialogs.settle(self.origin.update_id)
            )
            self.settled = True

    async def fail(self) -> None:
        """Something unforeseen: the person gets a code, the log has the rest."""
        code = secrets.token_hex(3)
        self.kit.meter.count("forsat_errors_total")
        _log.exception("update failed", code=code, update_id=self.origin.update_id)
        # Before it is told: what cannot be settled is tried again, and told when it is set aside.
        await self._settle()
        said = say_of("error-code", code=code)
        try:
            await (self.tell(said) if self.answered else self.answer(said, alert=True))
        except TelegramAPIError as error:
            _log.warning("not told", code=code, error=type(error).__name__)
        await self.finish()

    async def reshow(self) -> None:
        """The present state, as a new message."""
        shown = await self.kit.work.read(self.inside.present)
        if shown is not None:
            await self._show(shown)

    async def catch_up(self) -> None:
        """After a crash between commit and answer: what nobody has been shown yet."""
        if not await self.kit.work.read(self.inside.is_shown):
            await self.reshow()

    async def _written(self, act: Act) -> Shown:
        """What `act` did and, where others wait for the end of that, what is composed behind."""
        shown, more = await self.kit.work.write_then(
            lambda desk: self.inside.done(desk, act), self._to_compose
        )
        if isinstance(more, Exception):
            return replace(shown, failed=more)
        return shown if more is None else replace(shown, reply=more)

    def _to_compose(self, shown: Shown) -> Callable[[Desk], Reply | None] | None:
        """That a card was opened is kept, so it is no mere reading."""
        shows = shown.behind and not (shown.next.later or shown.next.quiet)
        if not shows or shown.next.screen.name in HEAVY:
            return None
        return lambda desk: self._inside(desk, shown)

    async def _refuse(self, refusal: Refused, present: Screen | None) -> None:
        shown = await self.kit.work.write(lambda desk: self.inside.stayed(desk, refusal, present))
        self.settled = True
        await self._show(shown)

    # After the commit -----------------------------------------------------------------

    async def _show(self, shown: Shown) -> None:
        """A failed send undoes nothing: the screen stays marked as not shown."""
        try:
            await self._show_now(shown)
        except TelegramAPIError as error:
            update_id = self.origin.update_id
            _log.warning("not shown", update_id=update_id, error=type(error).__name__)

    async def _show_now(self, shown: Shown) -> None:
        if shown.next.later or shown.next.quiet:
            return
        if shown.next.toast is not None:
            await self.answer(shown.next.toast, alert=_is_refusal(shown))
        else:
            await self.answer()
        reply = shown.reply or await self._composed(shown)
        if reply is not None:
            await self.showing.show(reply, shown)

    async def _composed(self, shown: Shown) -> Reply | None:
        """What was not composed before the commit."""
        if shown.next.screen.name in HEAVY:
            await self.showing.busy()
        elif isinstance(shown.failed, StoreAway):
            raise shown.failed
        elif shown.failed is not None:
            # What was committed stays: no code may invite to save it a second time.
            update_id = self.origin.update_id
            _log.error("shown without a trace", update_id=update_id, exc_info=shown.failed)
        return await self.kit.work.read(lambda desk: self._inside(desk, shown))

    def _inside(self, desk: Desk, shown: Shown) -> Reply | None:
        return self.inside.composed(desk, shown.next)

    async def _reader(self) -> Reader:
        return await self.kit.work.read(self.inside.reader_now)

    def reader_now(self, desk: Desk) -> Reader:
        return self.inside.reader_now(desk)


def _is_refusal(shown: Shown) -> bool:
    return shown.next.toast is not None and shown.next.toast.key.startswith(refusals.PREFIX)


__all__ = ["HOME", "Act", "Kit", "Origin", "Settled", "Stranger", "Turn"]

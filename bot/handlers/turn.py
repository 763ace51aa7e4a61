"""One update's turn: a single transaction, then what the person sees.

The order never changes: commit (the update settled, the change, the draft, messages to
others), then send or edit, then note in a second small write what was shown. A failed
send undoes nothing; what was not shown is shown at the next start or update.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace

import structlog
from aiogram.exceptions import TelegramAPIError

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.domain.errors import NotAllowed, NotFound, Refused
from bot.domain.history import Step, StepKind
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Locale, Member
from bot.handlers.looks import HOME, Next, Screen, Sight, reader_of, still_among
from bot.handlers.origin import Kit, Origin, Settled, Stranger
from bot.handlers.posting import EditLost
from bot.handlers.screens import HEAVY, SCREENS
from bot.handlers.screens.form import reader_at
from bot.handlers.starting import keep_if_left
from bot.handlers.subjects import note_subject
from bot.handlers.untold import with_untold
from bot.speech import refusals
from bot.speech.reader import Reader
from bot.speech.reply import Parcel, Reply, Say, say_of
from bot.speech.say import Place, Wire, hand_over, say, toast

Act = Callable[[Member, Desk, Dialog], Next]
Pack = Callable[[Member, Desk, Reader], Parcel]

_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class _Shown:
    """What a transaction leaves behind for showing; nothing in it touches the store."""

    next: Next
    reader: Reader
    reply: Reply | None
    message_id: int | None
    photo: bool


class Turn:
    def __init__(self, kit: Kit, origin: Origin) -> None:
        self.kit = kit
        self.origin = origin
        self.settled = False
        self.answered = origin.query is None

    async def do(self, act: Act, *, present: Screen | None = None) -> Refused | None:
        """Runs `act` in one transaction and shows where it leads.

        A refusal is said above `present` (what the button stood on; else where the person
        is) and returned.
        """
        try:
            shown = await self.kit.work.write(lambda desk: self._inside(desk, act))
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

        `pack` reads in a transaction, the file is made outside of it. The update is
        settled when the file is out: a crash before that sends it at the next start.
        """
        await self.answer()
        await self._busy("upload_document")
        try:
            parcel, reader = await self.kit.work.read(lambda desk: self._packed(desk, pack))
        except Refused as refusal:
            await self._refuse(refusal, present)
            return refusal
        content = await asyncio.to_thread(parcel.make)
        place = Place(self.origin.chat, self.origin.topic)
        wire = hand_over(parcel, content, reader, self.kit.tr, to=place)
        try:
            await self.kit.poster.post(wire)
        except TelegramAPIError as error:
            _log.warning("not handed over", error=type(error).__name__)
        await self.finish()
        return None

    async def attempt(self, act: Act, otherwise: Callable[[Refused], Act]) -> None:
        """Like `do`, but a refusal is answered by another act instead of being audited.

        For forms: what was typed is kept, the refusal stands above the question.
        """
        try:
            shown = await self.kit.work.write(lambda desk: self._inside(desk, act))
        except (NotFound, NotAllowed) as refusal:
            await self._refuse(refusal, None)
            return
        except Refused as refusal:
            kept = otherwise(refusal)
            shown = await self.kit.work.write(lambda desk: self._inside(desk, kept))
        self.settled = True
        await self._show(shown)

    async def answer(self, said: Say | None = None, *, alert: bool = False) -> None:
        """Answers the pressed button, at once and once."""
        if self.answered or self.origin.query is None:
            return
        self.answered = True
        if said is None:
            params = {"callback_query_id": self.origin.query}
            await self.kit.poster.try_post(Wire("answerCallbackQuery", params))
            return
        reader = await self._reader()
        wire = toast(said, reader, self.kit.tr, query=self.origin.query, alert=alert)
        await self.kit.poster.try_post(wire)

    async def tell(self, *lines: Say) -> None:
        """One line to this chat, outside of any screen."""
        reader = await self._reader()
        place = Place(self.origin.chat, topic=self.origin.topic)
        await self.kit.poster.post(say(Reply(lines=lines), reader, self.kit.tr, to=place))

    async def finish(self) -> None:
        """Whatever a handler left open: the button is answered, the update settled."""
        await self.answer()
        if not self.settled:
            await self.kit.work.write(
                lambda desk: desk.store.dialogs.settle(self.origin.update_id)
            )
            self.settled = True

    async def fail(self) -> None:
        """Something unforeseen: the person gets a code, the log has the rest."""
        code = secrets.token_hex(3)
        _log.exception("update failed", code=code, update_id=self.origin.update_id)
        said = say_of("error-code", code=code)
        try:
            await (self.tell(said) if self.answered else self.answer(said, alert=True))
        except TelegramAPIError as error:
            _log.warning("not told", code=code, error=type(error).__name__)
        await self.finish()

    async def reshow(self) -> None:
        """The present state, as a new message."""
        shown = await self.kit.work.read(self._present)
        if shown is not None:
            await self._show(shown)

    async def catch_up(self) -> None:
        """After a crash between commit and answer: what nobody has been shown yet."""
        if not await self.kit.work.read(self._is_shown):
            await self.reshow()

    # Inside the transaction -----------------------------------------------------------

    def _sentence(self, refused: Refused, actor: Member, desk: Desk) -> Say:
        currency = desk.organisation.currency
        return refusals.refusal(refused, reader_of(actor, desk), currency=currency)

    def _inside(self, desk: Desk, act: Act) -> _Shown:
        if not desk.store.dialogs.settle(self.origin.update_id):
            raise Settled
        actor = desk.store.people.member_of(self.origin.person)
        if actor is None:
            raise Stranger
        dialog = desk.store.dialogs.of(self.origin.chat, self.origin.person)
        before, draft, told = dialog.screen, dialog.draft, dialog.shown
        where = still_among(act(actor, desk, dialog), before)
        if not told and not where.quiet:
            where = with_untold(where, before, desk)
        keep_if_left(dialog, draft, desk.now)
        dialog.screen, dialog.shown = where.screen.to_json(), told and where.quiet
        desk.store.flush()
        return self._projected(actor, desk, dialog, where)

    def _packed(self, desk: Desk, pack: Pack) -> tuple[Parcel, Reader]:
        actor = desk.store.people.member_of(self.origin.person)
        if actor is None:
            raise Stranger
        reader = reader_of(actor, desk)
        return pack(actor, desk, reader), reader

    def _projected(self, actor: Member, desk: Desk, dialog: Dialog, where: Next) -> _Shown:
        reader = reader_at(actor, desk, dialog)
        heavy = where.screen.name in HEAVY
        reply = None if heavy else self._reply(actor, desk, dialog, where)
        return _Shown(where, reader, reply, dialog.message_id, dialog.photo)

    def _reply(self, actor: Member, desk: Desk, dialog: Dialog, where: Next) -> Reply:
        view = SCREENS.get(where.screen.name, SCREENS["home"])
        sight = Sight(
            actor, desk, dialog, reader_of(actor, desk), self.kit.tr, where.screen.params
        )
        try:
            reply = view(sight)
        except (NotFound, NotAllowed) as refusal:
            reply = self._refused_view(sight, refusal, where.screen)
        return reply.after(*where.above, None) if where.above else reply

    def _refused_view(self, sight: Sight, refusal: Refused, tried: Screen) -> Reply:
        """What may not be looked at answers like what is not there, and is written down."""
        if not sight.desk.reading:
            _audit(sight.actor, sight.desk, refusal, tried)
        reply = SCREENS["gone"](sight)
        if isinstance(refusal, NotFound):
            return reply
        return replace(reply, lines=(self._sentence(refusal, sight.actor, sight.desk),))

    def _present(self, desk: Desk) -> _Shown | None:
        actor = desk.store.people.member_of(self.origin.person)
        if actor is None:
            return None
        dialog = desk.store.dialogs.of(self.origin.chat, self.origin.person)
        where = Next(Screen.from_json(dialog.screen))
        shown = self._projected(actor, desk, dialog, where)
        return replace(shown, message_id=None)

    def _is_shown(self, desk: Desk) -> bool:
        return desk.store.dialogs.of(self.origin.chat, self.origin.person).shown

    async def _refuse(self, refusal: Refused, present: Screen | None) -> None:
        def inside(desk: Desk) -> _Shown:
            def stay(actor: Member, desk: Desk, dialog: Dialog) -> Next:
                where = present or Screen.from_json(dialog.screen)
                if isinstance(refusal, NotFound | NotAllowed):
                    _audit(actor, desk, refusal, where)
                said = self._sentence(refusal, actor, desk)
                if self.origin.query is not None:
                    return Next(where, toast=said)
                return Next(where, above=(said,))

            return self._inside(desk, stay)

        shown = await self.kit.work.write(inside)
        self.settled = True
        await self._show(shown)

    # After the commit -----------------------------------------------------------------

    async def _show(self, shown: _Shown) -> None:
        """A failed send undoes nothing: the screen stays marked as not shown."""
        try:
            await self._show_now(shown)
        except TelegramAPIError as error:
            update_id = self.origin.update_id
            _log.warning("not shown", update_id=update_id, error=type(error).__name__)

    async def _show_now(self, shown: _Shown) -> None:
        if shown.next.later or shown.next.quiet:
            return
        if shown.next.toast is not None:
            await self.answer(shown.next.toast, alert=_is_refusal(shown))
        else:
            await self.answer()
        reply = shown.reply
        if reply is None:
            await self._busy()
            reply = await self.kit.work.read(lambda desk: self._heavy(desk, shown.next))
        if reply is None:
            return
        if shown.next.greeting is not None:
            place = Place(self.origin.chat, self.origin.topic)
            await self.kit.poster.post(self._wire(shown.next.greeting, shown, place))
        await self._put(reply, shown)

    def _heavy(self, desk: Desk, where: Next) -> Reply | None:
        actor = desk.store.people.member_of(self.origin.person)
        if actor is None:
            return None
        dialog = desk.store.dialogs.of(self.origin.chat, self.origin.person)
        return self._reply(actor, desk, dialog, where)

    async def _put(self, reply: Reply, shown: _Shown) -> None:
        place = self._place(shown)
        if place.message is None and shown.message_id is not None:
            await self._strip(shown.message_id)
        try:
            posted = await self.kit.poster.post(self._wire(reply, shown, place))
        except EditLost:
            place = replace(place, message=None)
            posted = await self.kit.poster.post(self._wire(reply, shown, place))
        message_id = posted.message_id if posted else place.message
        photo = posted.photo if posted else place.shown_picture
        if message_id != place.message and place.message is not None:
            await self._strip(place.message)
        await self._note_shown(message_id, photo)

    def _place(self, shown: _Shown) -> Place:
        """In place of the pressed message; below what was typed, or below a greeting."""
        origin = self.origin
        if shown.next.greeting is not None:
            return Place(origin.chat, origin.topic)
        if shown.next.in_place:
            return Place(origin.chat, origin.topic, shown.message_id, shown.photo)
        return Place(origin.chat, origin.topic, origin.pressed, origin.pressed_photo)

    def _wire(self, reply: Reply, shown: _Shown, place: Place) -> Wire:
        return say(reply, shown.reader, self.kit.tr, to=place)

    async def _strip(self, message_id: int) -> None:
        """The buttons of a message that is no longer the last word."""
        params = {"chat_id": self.origin.chat, "message_id": message_id}
        await self.kit.poster.try_post(Wire("editMessageReplyMarkup", params))

    async def _note_shown(self, message_id: int | None, photo: bool) -> None:
        def note(desk: Desk) -> None:
            dialog = desk.store.dialogs.of(self.origin.chat, self.origin.person)
            dialog.message_id, dialog.photo, dialog.shown = message_id, photo, True
            note_subject(desk, dialog)

        await self.kit.work.write(note)

    async def _busy(self, action: str = "upload_photo") -> None:
        params = {"chat_id": self.origin.chat, "action": action}
        await self.kit.poster.try_post(Wire("sendChatAction", params))

    async def _reader(self) -> Reader:
        return await self.kit.work.read(self.reader_now)

    def reader_now(self, desk: Desk) -> Reader:
        actor = desk.store.people.member_of(self.origin.person)
        if actor is not None:
            return reader_of(actor, desk)
        organisation = desk.organisation
        spoken = (self.origin.language or "")[:2]
        known = spoken in set(Locale)
        return Reader(
            locale=Locale(spoken) if known else organisation.locale,
            calendar=organisation.calendar,
            zone=organisation.zone,
            now=desk.now,
        )


def _audit(actor: Member, desk: Desk, refusal: Refused, where: Screen) -> None:
    """Why it was refused, what was tried, and on what.

    The opportunity is named in words, since one that does not exist has no row to refer to.
    """
    about = where.params.get("opportunity", "")
    words = (refusal.key, refusal.facts.get("act", ""), where.name, about)
    step = desk.step(actor, StepKind.REFUSED, note=" ".join(str(each) for each in words if each))
    _point(desk, step, where)


def _point(desk: Desk, step: Step, where: Screen) -> None:
    """To the very row that was tried, so that its history has it too."""
    for kind, name in ((Opportunity, "opportunity"), (Party, "party")):
        number = where.params.get(name)
        if isinstance(number, int) and desk.store.get(kind, number) is not None:
            setattr(step, f"{name}_id", number)


def _is_refusal(shown: _Shown) -> bool:
    return shown.next.toast is not None and shown.next.toast.key.startswith(refusals.PREFIX)


__all__ = ["HOME", "Act", "Kit", "Origin", "Settled", "Stranger", "Turn"]

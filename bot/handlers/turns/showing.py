"""What a turn shows after its commit: in place where it can, below where it must.

Afterwards a second small write notes what was shown, and of what.
"""

from __future__ import annotations

from dataclasses import replace

from bot.actions.ports import Desk
from bot.handlers.turns.inside import Shown
from bot.handlers.turns.posting import EditLost
from bot.handlers.updates.origin import Kit, Note, Origin
from bot.speech.reply import Reply
from bot.speech.say import Place, Wire, say


class Showing:
    def __init__(self, kit: Kit, origin: Origin) -> None:
        self.kit = kit
        self.origin = origin

    async def busy(self, action: str = "upload_photo") -> None:
        """Said while something takes its time."""
        params = {"chat_id": self.origin.chat, "action": action}
        await self.kit.poster.try_post(Wire("sendChatAction", params))

    async def show(self, reply: Reply, shown: Shown) -> None:
        """Raises TelegramAPIError: then it stays marked as not shown."""
        if shown.next.greeting is not None:
            place = Place(self.origin.chat, self.origin.topic)
            await self.kit.poster.post(self._wire(shown.next.greeting, shown, place))
        await self._put(reply, shown)

    async def _put(self, reply: Reply, shown: Shown) -> None:
        place = self._place(shown)
        asked_on_picture = place.shown_picture
        if place.message is None and shown.message_id is not None and not shown.photo:
            await self._strip(shown.message_id)
        try:
            posted = await self.kit.poster.post(self._wire(reply, shown, place))
        except EditLost:
            place = replace(place, message=None)
            posted = await self.kit.poster.post(self._wire(reply, shown, place))
        message_id = posted.message_id if posted else place.message
        photo = posted.photo if posted else place.shown_picture
        if message_id != place.message and place.message is not None and not asked_on_picture:
            await self._strip(place.message)
        blank = place.message is None or (shown.was_of_none and message_id == shown.message_id)
        await self._note_shown(message_id, shown.about, photo=photo, blank=blank)

    def _place(self, shown: Shown) -> Place:
        """In place of the pressed message; below what was typed, or below a greeting."""
        origin = self.origin
        if shown.next.greeting is not None:
            return Place(origin.chat, origin.topic)
        if shown.next.in_place:
            return Place(origin.chat, origin.topic, shown.message_id, shown.photo)
        return Place(origin.chat, origin.topic, origin.pressed, origin.pressed_photo)

    def _wire(self, reply: Reply, shown: Shown, place: Place) -> Wire:
        return say(reply, shown.reader, self.kit.tr, to=place)

    async def _strip(self, message_id: int) -> None:
        """The buttons of a text that is no longer the last word; a picture keeps its own."""
        params = {"chat_id": self.origin.chat, "message_id": message_id}
        await self.kit.poster.try_post(Wire("editMessageReplyMarkup", params))

    async def _note_shown(
        self, message_id: int | None, about: int | None, *, photo: bool, blank: bool
    ) -> None:
        """A `blank` message was about no opportunity before: nothing need be forgotten of it."""
        chat, person = self.origin.chat, self.origin.person
        alone = message_id is None or (blank and about is None)

        def note(desk: Desk) -> None:
            desk.store.dialogs.note_shown(
                chat, person, message_id, photo=photo, about=about, blank=blank
            )

        await self.kit.notes.add(Note(note, alone=alone))

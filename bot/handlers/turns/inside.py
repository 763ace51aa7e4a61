"""What a turn does inside of its transaction: acting, refusing, composing what is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.actions.dialogs import About, Dialog
from bot.actions.ports import Desk
from bot.domain.errors import NotAllowed, NotFound, Refused
from bot.domain.history import Step, StepKind
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Locale, Member, Role
from bot.handlers.forms.starting import keep_if_left
from bot.handlers.screens import HEAVY, SCREENS
from bot.handlers.screens.forms.form import reader_at
from bot.handlers.turns.looks import Next, Screen, Sight, reader_of, still_among
from bot.handlers.turns.subjects import opportunity_at
from bot.handlers.turns.untold import with_untold
from bot.handlers.updates.origin import Origin, Settled, Stranger
from bot.speech import refusals
from bot.speech.reader import Reader
from bot.speech.reply import Parcel, Reply, Say
from bot.speech.translator import Translator

Act = Callable[[Member, Desk, Dialog], Next]
Pack = Callable[[Member, Desk, Reader], Parcel]


@dataclass(frozen=True)
class Shown:
    """What a transaction leaves behind for showing; nothing in it touches the store."""

    next: Next
    reader: Reader
    reply: Reply | None
    message_id: int | None
    photo: bool
    behind: bool = False
    """It is composed in a transaction behind this one, for whose end others wait."""
    about: int | None = None
    """The opportunity on the screen."""
    was_of_none: bool = False
    """The last message was shown, and it was about no opportunity."""
    failed: Exception | None = None
    """What came of composing it behind, instead of a reply."""


class Inside:
    """Of one update; each method is given the desk of the transaction it runs in."""

    def __init__(self, origin: Origin, tr: Translator) -> None:
        self.origin = origin
        self._tr = tr
        self.speaker: tuple[Role, Locale] | None = None

    def done(self, desk: Desk, act: Act) -> Shown:
        talk = (self.origin.chat, self.origin.person)
        if not desk.store.dialogs.settle(self.origin.update_id, talk):
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
        self.speaker = (actor.role, actor.locale)
        dialog.screen, dialog.shown = where.screen.to_json(), told and where.quiet
        desk.store.flush()
        of_none = told and opportunity_at(About(before, draft)) is None
        return replace(self._projected(actor, desk, dialog, where), was_of_none=of_none)

    def packed(self, desk: Desk, pack: Pack) -> tuple[Parcel, Reader]:
        actor = desk.store.people.member_of(self.origin.person)
        if actor is None:
            raise Stranger
        reader = reader_of(actor, desk)
        return pack(actor, desk, reader), reader

    def handing(self, desk: Desk) -> bool:
        """The update is settled; until `handed` the screen of a private chat is to be shown.

        Returns whether it had been, for `handed` to leave it so.
        """
        talk = (self.origin.chat, self.origin.person)
        if not desk.store.dialogs.settle(self.origin.update_id, talk):
            raise Settled
        if self.origin.chat < 0:
            return True
        dialog = desk.store.dialogs.of(*talk)
        told, dialog.shown = dialog.shown, False
        return told

    def handed(self, desk: Desk, *, told: bool) -> None:
        if self.origin.chat > 0:
            desk.store.dialogs.of(self.origin.chat, self.origin.person).shown = told

    def present(self, desk: Desk) -> Shown | None:
        actor = desk.store.people.member_of(self.origin.person)
        if actor is None:
            return None
        dialog = desk.store.dialogs.of(self.origin.chat, self.origin.person)
        where = Next(Screen.from_json(dialog.screen))
        shown = self._projected(actor, desk, dialog, where)
        return replace(shown, message_id=None)

    def is_shown(self, desk: Desk) -> bool:
        return desk.store.dialogs.of(self.origin.chat, self.origin.person).shown

    def composed(self, desk: Desk, where: Next) -> Reply | None:
        """In a transaction of its own, of what takes long or of what others waited for."""
        # The talk first: it comes with whether the member who is remembered still holds.
        dialog = desk.store.dialogs.of(self.origin.chat, self.origin.person)
        actor = desk.store.people.member_of(self.origin.person)
        if actor is None:
            return None
        return self._reply(actor, desk, dialog, where)

    def stayed(self, desk: Desk, refusal: Refused, present: Screen | None) -> Shown:
        """Nothing was done: why not, above `present` or above where the person is."""

        def stay(actor: Member, desk: Desk, dialog: Dialog) -> Next:
            where = present or Screen.from_json(dialog.screen)
            if isinstance(refusal, NotFound | NotAllowed):
                _audit(actor, desk, refusal, where)
            said = self._sentence(refusal, actor, desk)
            if self.origin.query is not None:
                return Next(where, toast=said)
            return Next(where, above=(said,))

        return self.done(desk, stay)

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

    def _sentence(self, refused: Refused, actor: Member, desk: Desk) -> Say:
        currency = desk.organisation.currency
        return refusals.refusal(refused, reader_of(actor, desk), currency=currency)

    def _projected(self, actor: Member, desk: Desk, dialog: Dialog, where: Next) -> Shown:
        reader = reader_at(actor, desk, dialog)
        behind = desk.store.pipelines.keeps_waiting
        later = behind or where.screen.name in HEAVY
        reply = None if later else self._reply(actor, desk, dialog, where)
        about = opportunity_at(About(dialog.screen, dialog.draft))
        return Shown(where, reader, reply, dialog.message_id, dialog.photo, behind, about)

    def _reply(self, actor: Member, desk: Desk, dialog: Dialog, where: Next) -> Reply:
        view = SCREENS.get(where.screen.name, SCREENS["home"])
        sight = Sight(actor, desk, dialog, reader_of(actor, desk), self._tr, where.screen.params)
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

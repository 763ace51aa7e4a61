"""The buttons of follow-ups: on reminders, on the way through a day, on a card."""

from __future__ import annotations

from collections.abc import Callable

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from bot.actions.access import reach
from bot.actions.dialogs import Dialog
from bot.actions.follow_ups import planning as follow_ups
from bot.actions.follow_ups.contacts import CONTACTS, note_contact
from bot.actions.ports import Desk
from bot.domain.errors import NotFound
from bot.domain.followups import FollowUp
from bot.domain.history import RecordKind
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.domain.rights import Act, Office, check_office
from bot.handlers.follow_ups.day_presses import (
    AddFollowUp,
    ContactBy,
    FollowCustomer,
    NoteContact,
    PlanNext,
    PutOff,
    ShowContactBy,
    ShowSteps,
)
from bot.handlers.follow_ups.walking import is_walking, onward, seen
from bot.handlers.forms.starting import begin, keep_for_later
from bot.handlers.home.presses import SetFollowUp
from bot.handlers.screens.follow_ups.done import NONE, PICK, moment_of
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.moves import FollowUpDismiss, FollowUpDone, FollowUpSnooze, FollowUpTomorrow
from bot.speech.reply import Say, say_of

router = Router(name="follow-ups")

Put = Callable[[Member, Desk], FollowUp]


# Answering a reminder -------------------------------------------------------------------


@router.callback_query(Pressed(FollowUpDone))
async def done(_query: CallbackQuery, press: FollowUpDone, turn: Turn) -> None:
    """Done, and in the same message: what happened, and the next step."""

    def settle(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        one = follow_ups.done(actor, desk, press.follow_up, occurrence=press.occurrence)
        keep_for_later(dialog, desk.now)
        return Next(_done_screen(one.id, dialog))

    await turn.do(settle)


@router.callback_query(Pressed(FollowUpSnooze))
async def snooze(_query: CallbackQuery, press: FollowUpSnooze, turn: Turn) -> None:
    def later(actor: Member, desk: Desk) -> FollowUp:
        at = press.occurrence
        return follow_ups.snooze(
            actor, desk, press.follow_up, occurrence=at, minutes=press.minutes
        )

    await _put(turn, later, "follow-up-snoozed")


@router.callback_query(Pressed(FollowUpTomorrow))
async def tomorrow(_query: CallbackQuery, press: FollowUpTomorrow, turn: Turn) -> None:
    def later(actor: Member, desk: Desk) -> FollowUp:
        at = press.occurrence
        return follow_ups.snooze_to_tomorrow(actor, desk, press.follow_up, occurrence=at)

    await _put(turn, later, "follow-up-snoozed")


@router.callback_query(Pressed(PutOff))
async def another_time(_query: CallbackQuery, press: PutOff, turn: Turn) -> None:
    def start(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        one = follow_ups.pending(actor, desk, press.follow_up, press.occurrence)
        back = screen("follow-up", follow_up=one.id).to_json()
        known = {"follow_up": one.id, "occurrence": press.occurrence, "back": back}
        keep_for_later(dialog, desk.now)
        return begin(dialog, "put_off", known=known, only="when")

    await turn.do(start)


@router.callback_query(Pressed(FollowUpDismiss))
async def dismiss(_query: CallbackQuery, press: FollowUpDismiss, turn: Turn) -> None:
    def never(actor: Member, desk: Desk) -> FollowUp:
        return follow_ups.dismiss(actor, desk, press.follow_up, occurrence=press.occurrence)

    await _put(turn, never, "follow-up-dismissed")


async def _put(turn: Turn, act: Put, key: str) -> None:
    """What it was put to fades over the button; then the next of the day, or its card."""

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        one = act(actor, desk)
        said = say_of(key, due=one.rings_at)
        if is_walking(dialog):
            after = onward(actor, desk, [*seen(dialog), one.id])
            return Next(after.screen, above=after.above, toast=said)
        return Next(subject_of(one), toast=said)

    await turn.do(inside)


def subject_of(one: FollowUp) -> Screen:
    """The card of what it is about."""
    if one.opportunity_id is not None:
        return screen("card", opportunity=one.opportunity_id)
    return screen("customer", party=one.party_id)


# After it was done ----------------------------------------------------------------------


def _done_screen(follow_up_id: int, dialog: Dialog) -> Screen:
    if is_walking(dialog):
        return screen("done", follow_up=follow_up_id, seen=seen(dialog))
    return screen("done", follow_up=follow_up_id)


@router.callback_query(Pressed(NoteContact))
async def contact(_query: CallbackQuery, press: NoteContact, turn: Turn) -> None:
    def note(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        if press.contact not in {each.value for each in CONTACTS}:
            raise NotFound
        one = note_contact(actor, desk, press.follow_up, contact=RecordKind(press.contact))
        return Next(_done_screen(one.id, dialog), toast=say_of("done-noted"))

    await turn.do(note)


def asks_for_outcome(dialog: Dialog) -> bool:
    """Whether the screen asks what happened: then a text is the answer."""
    return dialog.draft is None and Screen.from_json(dialog.screen).name == "done"


async def outcome(message: Message, turn: Turn) -> None:
    """What was written while the screen asked what happened."""

    def note(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        one = int(Screen.from_json(dialog.screen).params["follow_up"])
        note_contact(actor, desk, one, outcome=message.text or "")
        return Next(_done_screen(one, dialog))

    await turn.do(note)


@router.callback_query(Pressed(PlanNext))
async def plan_next(_query: CallbackQuery, press: PlanNext, turn: Turn) -> None:
    def plan(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        one = follow_ups.follow_up_of(actor, desk, press.follow_up)
        if press.moment == PICK:
            return begin(dialog, "follow_up", known=_known(one, dialog))
        if press.moment == NONE:
            return after(actor, desk, one, walked=_walked(dialog))
        due = moment_of(press.moment, actor.zone)
        if due is None:
            raise NotFound
        if one.opportunity_id is not None:
            follow_ups.set_follow_up(actor, desk, one.opportunity_id, due_local=due)
        else:
            party = one.party_id or 0
            follow_ups.set_customer_follow_up(actor, desk, party, due_local=due)
        return after(actor, desk, one, said=say_of("follow-up-set"), walked=_walked(dialog))

    await turn.do(plan)


def _walked(dialog: Dialog) -> list[int] | None:
    return seen(dialog) if is_walking(dialog) else None


def _known(one: FollowUp, dialog: Dialog) -> dict[str, object]:
    """What the form of the next step is about, and where it leads back to."""
    about = {"opportunity": one.opportunity_id} if one.opportunity_id else {"party": one.party_id}
    walked = _walked(dialog)
    back = subject_of(one) if walked is None else screen("today")
    known: dict[str, object] = {**about, "back": back.to_json()}
    if walked is not None:
        known["walk"] = [*walked, one.id]
    return known


def after(
    actor: Member,
    desk: Desk,
    one: FollowUp,
    *,
    said: Say | None = None,
    walked: list[int] | None,
) -> Next:
    """On to the next of the day, else to its card."""
    above = (said,) if said is not None else ()
    if walked is not None:
        return onward(actor, desk, [*walked, one.id], above=above)
    return Next(subject_of(one), above=above)


# Setting one ----------------------------------------------------------------------------


@router.callback_query(Pressed(SetFollowUp))
async def from_card(_query: CallbackQuery, press: SetFollowUp, turn: Turn) -> None:
    """The form; where something is planned already, what is planned."""

    def start(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        reach(actor, desk, press.opportunity, Act.FOLLOW_UP)
        if desk.store.pipelines.follow_ups(press.opportunity):
            return Next(screen("steps", opportunity=press.opportunity))
        return begin(dialog, "follow_up", known={"opportunity": press.opportunity})

    await turn.do(start, present=screen("card", opportunity=press.opportunity))


@router.callback_query(Pressed(ShowSteps))
async def steps(_query: CallbackQuery, press: ShowSteps, turn: Turn) -> None:
    await turn.look(screen("steps", opportunity=press.opportunity))


@router.callback_query(Pressed(AddFollowUp))
async def add(_query: CallbackQuery, press: AddFollowUp, turn: Turn) -> None:
    def start(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        reach(actor, desk, press.opportunity, Act.FOLLOW_UP)
        return begin(dialog, "follow_up", known={"opportunity": press.opportunity})

    await turn.do(start, present=screen("card", opportunity=press.opportunity))


@router.callback_query(Pressed(FollowCustomer))
async def with_customer(_query: CallbackQuery, press: FollowCustomer, turn: Turn) -> None:
    def start(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        check_office(actor, Office.CREATE)
        if desk.store.get(Party, press.party) is None:
            raise NotFound
        back = screen("customer", party=press.party)
        return begin(dialog, "follow_up", known={"party": press.party, "back": back.to_json()})

    await turn.do(start)


@router.callback_query(Pressed(ShowContactBy))
async def choose_contact_by(_query: CallbackQuery, press: ShowContactBy, turn: Turn) -> None:
    def look(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        follow_ups.pending(actor, desk, press.follow_up)
        return Next(screen("contact-by", follow_up=press.follow_up))

    await turn.do(look)


@router.callback_query(Pressed(ContactBy))
async def contact_by(_query: CallbackQuery, press: ContactBy, turn: Turn) -> None:
    def hand(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        one = follow_ups.hand_over(actor, desk, press.follow_up, press.member)
        desk.store.flush()
        return Next(subject_of(one), toast=say_of("contact-by-set"))

    await turn.do(hand)

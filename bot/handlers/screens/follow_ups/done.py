"""A follow-up that was just done: what happened, and the next step, in one message."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.actions.follow_ups.contacts import CONTACTS
from bot.actions.follow_ups.planning import follow_up_of
from bot.actions.people.working_days import work_days_of
from bot.conversations.context import Context
from bot.conversations.kinds.moments import near
from bot.domain.errors import NotFound
from bot.domain.facts import AsIs, Name
from bot.domain.followups import FollowUp, FollowUpState
from bot.domain.presets import NINE, preset_moments
from bot.handlers.follow_ups.day_presses import NoteContact, PlanNext
from bot.handlers.screens.follow_ups.today import about
from bot.handlers.turns.looks import Sight
from bot.reading.lines.next_contact import next_contact
from bot.speech.reply import Button, Flow, Reply, Say, say_of

PICK, NONE = "pick", "none"

Row = tuple[Button, ...]


def done(sight: Sight) -> Reply:
    one = follow_up_of(sight.actor, sight.desk, int(sight.params["follow_up"]))
    if one.state is not FollowUpState.DONE:
        raise NotFound
    lines: list[Say | None] = [say_of("follow-up-done"), say_of("done-of", **about(sight, one))]
    if one.outcome:
        lines.append(say_of("reminder-note", note=Name(one.outcome)))
    lines += [None, say_of("done-what")]
    named = _named_day(sight, one)
    if named is not None:
        button = sight.tr.plain(near(named, _context(sight)), sight.reader)
        lines.append(say_of("done-named-day", button=AsIs(button)))
    return Reply(lines=tuple(lines), rows=(_contacts(one), *_next_rows(sight, one)))


def _contacts(one: FollowUp) -> Row:
    return Flow(
        Button(
            say_of(f"done-{kind.value}" if kind is not one.contact else f"did-{kind.value}"),
            NoteContact(one.id, kind.value),
        )
        for kind in CONTACTS
    )


def _next_rows(sight: Sight, one: FollowUp) -> Iterator[Row]:
    context = _context(sight)
    work = work_days_of(sight.actor, sight.desk)
    soon, *moments = preset_moments(context.local, work)
    named = _named_day(sight, one)
    if named is not None:
        yield (Button(near(named, context), PlanNext(one.id, _token(named))),)
        moments = [each for each in moments if each != named]
    buttons = [Button(say_of("form-in-an-hour"), PlanNext(one.id, _token(soon)))]
    buttons += [Button(near(each, context), PlanNext(one.id, _token(each))) for each in moments]
    yield from ((each,) for each in buttons)
    yield (
        Button(say_of("form-pick-a-day"), PlanNext(one.id, PICK)),
        Button(say_of("done-no-next"), PlanNext(one.id, NONE)),
    )


def _named_day(sight: Sight, one: FollowUp) -> datetime | None:
    """The next contact, where what happened says when it will be."""
    context = _context(sight)
    return next_contact(
        one.outcome,
        lang=context.lang,
        calendar=context.calendar,
        now=context.local,
        default=NINE,
    )


def _context(sight: Sight) -> Context:
    return Context(sight.tr.formats(sight.reader), sight.desk.now, "")


def _token(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")


def moment_of(token: str, zone: str) -> datetime | None:
    """The wall time in a button; None for what is none."""
    try:
        moment = datetime.fromisoformat(token)
        moment.replace(tzinfo=ZoneInfo(zone)).timestamp()
    except (ValueError, OverflowError):
        return None
    return None if moment.tzinfo else moment

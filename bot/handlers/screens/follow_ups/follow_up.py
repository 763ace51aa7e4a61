"""One follow-up with what can be done about it; all of an opportunity; who makes it."""

from __future__ import annotations

from collections.abc import Iterator

from bot.actions.access import reach
from bot.actions.follow_ups.planning import follow_up_of
from bot.actions.follow_ups.reminding import last_occurrence
from bot.domain.errors import NotFound
from bot.domain.facts import Fact, Name
from bot.domain.followups import FollowUp, FollowUpState
from bot.domain.people import Member, Role
from bot.domain.rights import Act
from bot.handlers.customers.presses import OpenCustomer
from bot.handlers.follow_ups.day_presses import (
    AddFollowUp,
    ContactBy,
    FollowUpFile,
    PutOff,
    ShowContactBy,
    SkipOne,
)
from bot.handlers.screens.cards.card_buttons import back_to_card
from bot.handlers.screens.follow_ups.today import about, back_to_today, numbers
from bot.handlers.turns.looks import Sight
from bot.speech.moves import (
    FollowUpDismiss,
    FollowUpDone,
    FollowUpSnooze,
    FollowUpTomorrow,
    OpenCard,
    ShowFollowUp,
)
from bot.speech.reply import Button, Flow, Reply, Say, say_of

MOST_PEOPLE = 12
MOST_STEPS = 10

Row = tuple[Button, ...]


def follow_up(sight: Sight) -> Reply:
    """With `seen`, on the way through the day; else on its own."""
    one = _waiting(sight)
    walking = "seen" in sight.params
    lines = (say_of("walk-title"), None) if walking else ()
    return Reply(
        lines=(*lines, *_lines(sight, one)),
        rows=(*_rows(sight, one), _last(one, walking=walking)),
    )


def _lines(sight: Sight, one: FollowUp) -> Iterator[Say | None]:
    late = one.rings_at < sight.desk.now
    minutes = int((sight.desk.now - one.rings_at).total_seconds()) // 60
    facts: dict[str, Fact] = {"due": one.rings_at, "late": max(minutes, 0), **about(sight, one)}
    yield Say("follow-up-title", facts)
    yield Say("follow-up-late" if late else "follow-up-due", facts)
    if one.note:
        yield say_of("reminder-note", note=Name(one.note))
    if one.member_id != sight.actor.id:
        yield say_of("follow-up-by", member=_name(sight, one.member_id))


def _rows(sight: Sight, one: FollowUp) -> Iterator[Row]:
    at = (one.id, last_occurrence(sight.desk, one))
    done = Button(say_of("button-follow-up-done"), FollowUpDone(*at))
    opened = (
        Button(say_of("notice-open"), OpenCard(one.opportunity_id))
        if one.opportunity_id
        else Button(say_of("notice-open"), OpenCustomer(one.party_id or 0))
    )
    yield (done, opened)
    yield tuple(
        Button(say_of(f"reminder-snooze-{minutes}"), FollowUpSnooze(*at, minutes))
        for minutes in (15, 60, 180)
    )
    yield Flow(
        (
            Button(say_of("reminder-tomorrow"), FollowUpTomorrow(*at)),
            Button(say_of("button-another-time"), PutOff(*at)),
            Button(say_of("button-contact-by"), ShowContactBy(one.id)),
            Button(say_of("button-ics"), FollowUpFile(one.id)),
            Button(say_of("reminder-dismiss"), FollowUpDismiss(*at)),
        )
    )


def _last(one: FollowUp, *, walking: bool) -> Row:
    if walking:
        return (*back_to_today(), Button(say_of("button-skip-one"), SkipOne(one.id)))
    return back_to_today()


def steps(sight: Sight) -> Reply:
    """Every contact that is planned for an opportunity, and one more."""
    opportunity = reach(sight.actor, sight.desk, int(sight.params["opportunity"]), Act.FOLLOW_UP)
    planned = sight.desk.store.pipelines.follow_ups(opportunity.id)[:MOST_STEPS]
    lines: list[Say | None] = [say_of("steps-title", title=Name(opportunity.title)), None]
    for place, each in enumerate(planned, start=1):
        by = _name(sight, each.member_id)
        lines.append(say_of("steps-row", place=place, at=each.rings_at, member=by))
        if each.note:
            lines.append(say_of("today-row-note", note=Name(each.note)))
    more = (Button(say_of("button-add-follow-up"), AddFollowUp(opportunity.id)),)
    return Reply(
        lines=tuple(lines),
        rows=(
            *numbers([ShowFollowUp(each.id) for each in planned]),
            more,
            back_to_card(opportunity.id),
        ),
    )


def contact_by(sight: Sight) -> Reply:
    """Who works here and may make this contact; those of one's own team first."""
    one = _waiting(sight)
    own = sight.actor.team_id
    people = sorted(
        (each for each in sight.desk.store.people.members() if each.role is not Role.VIEWER),
        key=lambda each: (each.team_id != own, each.name),
    )[:MOST_PEOPLE]
    rows = Flow(_person(each, one) for each in people)
    back = (Button(say_of("button-back"), ShowFollowUp(one.id)),)
    return Reply(lines=(say_of("contact-by-title", **about(sight, one)),), rows=(rows, back))


def _person(member: Member, one: FollowUp) -> Button:
    key = "form-ticked" if member.id == one.member_id else "form-value-words"
    return Button(say_of(key, value=Name(member.name)), ContactBy(one.id, member.id))


def _waiting(sight: Sight) -> FollowUp:
    """A screen of what was ended meanwhile is gone."""
    one = follow_up_of(sight.actor, sight.desk, int(sight.params["follow_up"]))
    if one.state is not FollowUpState.PENDING:
        raise NotFound
    return one


def _name(sight: Sight, member_id: int) -> Name:
    member = sight.desk.store.get(Member, member_id)
    return Name(member.name if member else "")

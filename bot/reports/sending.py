"""A report on its way to somebody: every Monday to who asked for it, or to a team's group.

The outbox holds its words and what was asked for, never its picture; see `outbox.pictures`.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.actions.follow_ups.reminding import at_work
from bot.actions.ports import Desk
from bot.actions.ports.post import PRIORITY_GROUP, Outgoing
from bot.domain.errors import NotAllowed, NotFound
from bot.domain.facts import Fact, Facts, Name
from bot.domain.filters import Filter
from bot.domain.listings import Whose
from bot.domain.people import Member, Role, Team
from bot.domain.reports import Scope
from bot.domain.rights import Office, check_office
from bot.domain.subscriptions import ReportSubscription, next_monday
from bot.reports.about import of_list
from bot.reports.choice import Choice, figures_on, told, told_of
from bot.reports.composed import Composed
from bot.reports.readers import reader_of, reader_of_group
from bot.speech.reader import Reader
from bot.speech.reply import Say
from bot.speech.translator import Translator

WEEKLY, TO_GROUP, DIGEST = "report-weekly", "group-report", "digest"

_log = logging.getLogger(__name__)

LATE = timedelta(minutes=10)
MOST_LINES = 24
"""Of a message; the picture and the table hold the rest."""


@dataclass(frozen=True, slots=True)
class Told:
    """A report as somebody reads it now."""

    composed: Composed
    reader: Reader
    about: tuple[Say, ...] = ()
    """Whose opportunities, where it is not all that the reader has."""


def send_weekly(desk: Desk, subscription_id: int, tr: Translator) -> bool:
    """Tells its member what the report says today; False when nobody is told.

    After a time without the bot it is told once, late, on the first day at work and not in
    quiet hours; the next Monday comes as usual. One that cannot be told waits for that, too.
    """
    found = desk.store.get(ReportSubscription, subscription_id)
    if found is None or found.next_at > desk.now:
        return False
    member = desk.store.get(Member, found.member_id)
    if member is None or not member.active:
        desk.store.remove(found)
        return False
    due = found.missed_at or found.next_at
    missed = desk.now - due >= LATE and at_work(due, member, desk) == due
    told_at = at_work(desk.now, member, desk)
    if told_at > desk.now:
        found.next_at, found.missed_at = told_at, due if missed else None
        return False
    found.next_at, found.missed_at = next_monday(desk.now, member.zone), None
    if member.person is None:
        return False
    try:
        said = _to_member(desk, member, Choice.of(found.chosen), tr)
    except (NotFound, NotAllowed):
        # Its filter is gone, or the right to it: there is nothing to tell any more.
        desk.store.remove(found)
        return False
    except (ValueError, ArithmeticError):
        # A mistake of ours in a report would be made again each minute until it is mended.
        _log.exception("the weekly report %s cannot be told", found.id)
        return False
    return desk.store.post.put(
        Outgoing(
            chat=member.person,
            key=WEEKLY,
            facts={
                **lines_of(said, tr),
                **found.chosen,
                "late": int((desk.now - due) / timedelta(minutes=1)) if missed else 0,
            },
            dedupe=f"report:{found.id}:{due.date().isoformat()}",
        )
    )


def groups_of(actor: Member, desk: Desk) -> list[Team]:
    """The teams whose group this member may tell a report to."""
    managed = desk.store.people.managed_teams(actor.id)
    return [
        team
        for team in desk.store.people.teams()
        if team.chat_id is not None and (actor.role is Role.ADMIN or team.id in managed)
    ]


def send_to_group(
    actor: Member, desk: Desk, choice: Choice, team_id: int, tr: Translator, *, once: int
) -> Team:
    """The figures of the team, as its group reads; `once` makes the message unique."""
    check_office(actor, Office.REPORT)
    team = next((each for each in groups_of(actor, desk) if each.id == team_id), None)
    if team is None or team.chat_id is None:
        raise NotFound
    said = _to_group(desk, team, actor, choice, tr)
    desk.store.post.put(
        Outgoing(
            chat=team.chat_id,
            topic=team.topic_id,
            key=TO_GROUP,
            facts={
                **lines_of(said, tr),
                **choice.params,
                "member": Name(actor.name),
                "sender": actor.id,
            },
            dedupe=f"group-report:{once}",
            priority=PRIORITY_GROUP,
            resend=False,
        )
    )
    return team


def told_now(desk: Desk, key: str, facts: Facts, chat: int, tr: Translator) -> Told | None:
    """The report of a message that is just being sent; None for a message of another kind.

    Raises NotFound and NotAllowed where it may be told no more.
    """
    if key == DIGEST:
        choice = _of_the_week(facts)
    elif key in (WEEKLY, TO_GROUP) and "report" in facts:
        choice = Choice.of(facts)
    else:
        return None
    if choice is None:
        return None
    if key in (WEEKLY, DIGEST):
        member = desk.store.people.member_of(chat)
        if member is None:
            raise NotFound
        return _to_member(desk, member, choice, tr)
    sender, team = facts["sender"], desk.store.people.team_of_chat(chat)
    actor = desk.store.get(Member, sender) if isinstance(sender, int) else None
    if actor is None or team is None:
        raise NotFound
    return _to_group(desk, team, actor, choice, tr)


def _of_the_week(facts: Facts) -> Choice | None:
    """The chart of a manager's week: the forecast, or what was won and lost without it."""
    if "week-first" not in facts:
        return None
    chosen = {"report": "R14"} if "week-forecast" in facts else {"report": "R1", "span": "n7"}
    return Choice.of(chosen)


def _to_member(desk: Desk, member: Member, choice: Choice, tr: Translator) -> Told:
    reader = reader_of(member, desk)
    said = told(choice, member, desk, reader, tr)
    return Told(said, reader, of_list(member, desk, choice, reader, tr))


def _to_group(desk: Desk, team: Team, actor: Member, choice: Choice, tr: Translator) -> Told:
    """The figures of the team, as its group reads."""
    reader = reader_of_group(team, desk)
    only = figures_on(actor, desk, choice.listing)[1] if choice.listing else Filter()
    scope = Scope(team_ids=frozenset({team.id}))
    said = told_of(choice, scope, only, desk, reader=reader, tr=tr)
    about = of_list(actor, desk, choice, reader, tr)
    if about and choice.listing is not None:  # Whoever sends it: the figures are the team's.
        theirs = replace(choice.listing, whose=Whose.TEAM)
        about = of_list(actor, desk, choice.but(listing=theirs), reader, tr)
    return Told(said, reader, about)


def lines_of(said: Told, tr: Translator) -> dict[str, Fact]:
    """The caption as facts, in the words of who reads it: `count` lines, `line0` the title."""
    caption = (*said.composed.caption_within(MOST_LINES - len(said.about)), *said.about)
    kept = [tr.plain(line, said.reader) if line else "" for line in caption]
    return {"count": len(kept), **{f"line{at}": Name(text) for at, text in enumerate(kept)}}

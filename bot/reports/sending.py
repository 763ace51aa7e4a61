"""A report on its way to somebody: every Monday to who asked for it, or to a team's group."""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.actions.post_port import PRIORITY_GROUP, Outgoing
from bot.domain.errors import NotAllowed, NotFound
from bot.domain.facts import Fact, Name
from bot.domain.filters import Filter
from bot.domain.people import Member, Role, Team
from bot.domain.reports import Scope
from bot.domain.rights import Office, check_office
from bot.domain.subscriptions import ReportSubscription, next_monday
from bot.reports.choice import Choice, figures_on, told, told_of
from bot.reports.composed import Composed
from bot.reports.readers import reader_of, reader_of_group
from bot.speech.reader import Reader
from bot.speech.translator import Translator

MOST_LINES = 24
"""Of a message; the picture and the table hold the rest."""


def send_weekly(desk: Desk, subscription_id: int, tr: Translator) -> bool:
    """Tells its member what the report says today; False when nobody is told.

    After a time without the bot it is told once, and the next Monday comes as usual.
    """
    found = desk.store.get(ReportSubscription, subscription_id)
    if found is None or found.next_at > desk.now:
        return False
    member, due = desk.store.get(Member, found.member_id), found.next_at
    if member is None or not member.active:
        desk.store.remove(found)
        return False
    found.next_at = next_monday(desk.now, member.zone)
    if member.person is None:
        return False
    try:
        reader = reader_of(member, desk)
        composed = told(Choice.of(found.chosen), member, desk, reader, tr)
    except (NotFound, NotAllowed):
        # Its filter is gone, or the right to it: there is nothing to tell any more.
        desk.store.remove(found)
        return False
    return desk.store.post.put(
        Outgoing(
            chat=member.person,
            key="report-weekly",
            facts={**lines_of(composed, reader, tr), **found.chosen},
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
    reader = reader_of_group(team, desk)
    only = figures_on(actor, desk, choice.listing)[1] if choice.listing else Filter()
    scope = Scope(team_ids=frozenset({team.id}))
    composed = told_of(choice, scope, only, desk, reader=reader, tr=tr)
    desk.store.post.put(
        Outgoing(
            chat=team.chat_id,
            topic=team.topic_id,
            key="group-report",
            facts={**lines_of(composed, reader, tr), "member": Name(actor.name)},
            dedupe=f"group-report:{once}",
            priority=PRIORITY_GROUP,
            resend=False,
        )
    )
    return team


def lines_of(composed: Composed, reader: Reader, tr: Translator) -> dict[str, Fact]:
    """The caption as facts, in the words of who reads it: `count` lines, `line0` the title."""
    told_lines = [tr.plain(line, reader) if line else "" for line in composed.caption]
    kept = told_lines[:MOST_LINES]
    return {"count": len(kept), **{f"line{at}": Name(text) for at, text in enumerate(kept)}}

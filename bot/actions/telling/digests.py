"""Digests as they come due: made once for everybody, sent as one message, planned anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.actions.follow_ups.reminding import at_work, heard
from bot.actions.people.working_days import local, work_days_of
from bot.actions.ports import Desk
from bot.actions.ports.post import PRIORITY_GROUP, PRIORITY_REMINDER, Outgoing
from bot.actions.set_up.founding import is_set_up
from bot.actions.telling.digest_facts import evening, group_day, morning, rescue, week
from bot.actions.telling.hearing import EVENING, MORNING
from bot.domain.digests import EVERY_DAY, FIRST_OF_WEEK, USUAL, Digest, DigestKind, DigestPart
from bot.domain.errors import NotFound
from bot.domain.facts import Fact
from bot.domain.people import Member, Role, Team

AT_ONCE = 50
MERGED = timedelta(hours=1)
"""What comes within it anyway comes along: one message, not two."""
ONCE_A_WEEK = frozenset({DigestKind.RESCUE, DigestKind.WEEK})
LATE = timedelta(minutes=10)
LOOK_BACK = timedelta(days=7)
MANAGING = frozenset({Role.ADMIN, Role.MANAGER})


# The usual ones, for who has none -------------------------------------------------------


def lacking(desk: Desk) -> tuple[int, ...]:
    """1 while a member or a group has no digests yet."""
    if not is_set_up(desk):
        return ()
    store = desk.store.digests
    return (1,) if store.members_without(1) or store.groups_without(1) else ()


def give_usual(desk: Desk, _one: int) -> None:
    """At the usual hours, from the next time on; each can be changed or stopped."""
    for member in desk.store.digests.members_without(AT_ONCE):
        give_own(desk, member)
    for team in desk.store.digests.groups_without(AT_ONCE):
        _add(desk, DigestKind.GROUP, team=team)


def give_own(desk: Desk, member: Member) -> None:
    """A member's usual ones, unless there are any."""
    if member.role is Role.VIEWER or desk.store.digests.of_member(member.id):
        return
    for kind in own_kinds(member):
        days = _first_day_at_work(member, desk) if kind in ONCE_A_WEEK else None
        _add(desk, kind, member=member, days=days)


def _first_day_at_work(member: Member, desk: Desk) -> int:
    """Of their week, as a bit; where they work on no day, the first there is."""
    week = desk.organisation.work_days if member.work_days is None else member.work_days
    first = FIRST_OF_WEEK.get(member.locale, 0)
    ahead = [1 << (first + each) % EVERY_DAY.bit_length() for each in range(7)]
    return next((each for each in ahead if each & week), ahead[0])


def own_kinds(member: Member) -> Sequence[DigestKind]:
    kinds = [DigestKind.MORNING, DigestKind.EVENING, DigestKind.RESCUE]
    return [*kinds, DigestKind.WEEK] if member.role in MANAGING else kinds


def _add(
    desk: Desk,
    kind: DigestKind,
    *,
    member: Member | None = None,
    team: Team | None = None,
    days: int | None = None,
) -> Digest:
    usual = USUAL[kind]
    digest = Digest(
        kind=kind,
        member_id=member.id if member else None,
        team_id=team.id if team else None,
        at=usual.at,
        days=usual.days if days is None else days,
        active=usual.active,
        due_at=desk.now,
    )
    replan(desk, digest)
    return desk.store.add(digest)


# When they are due ----------------------------------------------------------------------


def due_digests(desk: Desk) -> Sequence[int]:
    return desk.store.digests.due(desk.now) if is_set_up(desk) else ()


def tell_digest(desk: Desk, digest_id: int) -> None:
    """Tells it with what of the same reader comes soon, and plans them all anew.

    Asks first whether it is still due: another process may have told it, or its reader
    may have moved to where it is not yet that hour.
    """
    digest = desk.store.digests.hold(digest_id)
    if digest is None or not digest.active or digest.due_at > desk.now:
        return
    if digest.team_id is not None:
        _tell_group(desk, digest)
        return
    member = desk.store.get(Member, digest.member_id or 0)
    if member is None or not member.active or member.person is None:
        digest.active = False
        return
    if heard(desk.now, member) != desk.now:
        # After a pause it may be night by now; the first round of the day is soon enough.
        return
    wanted = [each for each in _with(desk, member, digest) if _counts(desk, each, member)]
    if wanted:
        _tell_member(desk, member, wanted, due=desk.now if digest.missed_at else digest.due_at)
    for each in {digest, *wanted}:
        missed = each not in wanted and _was_missed(desk, each, member)
        each.missed_at = (each.missed_at or each.due_at) if missed else None
        # What came along was told before its time, and does not come again at it.
        replan(desk, each, after=max(desk.now, each.due_at))


def replan(desk: Desk, digest: Digest, *, after: datetime | None = None) -> None:
    """Its next time from now, or `after` then: never in the quiet hours of who reads it, nor
    on a day off that begins in them. One that was missed need not wait for its next weekday.
    """
    member = desk.store.get(Member, digest.member_id) if digest.member_id else None
    zone, works = _calendar(desk, member)
    digest.plan(after or desk.now, zone, works)
    if member is not None:
        digest.due_at = at_work(digest.due_at, member, desk)


def replan_all(desk: Desk, member: Member) -> None:
    """After they moved, or changed their hours or days."""
    for each in desk.store.digests.of_member(member.id):
        replan(desk, each)


def _with(desk: Desk, member: Member, digest: Digest) -> list[Digest]:
    soon = desk.now + MERGED
    others = desk.store.digests.of_member(member.id)
    return [each for each in others if each is digest or (each.active and each.due_at <= soon)]


def _counts(desk: Desk, digest: Digest, member: Member) -> bool:
    """Not on a day off, for which it may have been planned; a manager's week for managers.

    The weekday is not asked again: a week that was late or quiet until the next day still comes.
    """
    if digest.kind is DigestKind.WEEK and member.role not in MANAGING:
        return False
    return work_days_of(member, desk).works(local(member, desk.now).date())


def _was_missed(desk: Desk, digest: Digest, member: Member) -> bool:
    """Whether it was due on a day at work; asked of what is not told, which today is not."""
    if digest.kind is DigestKind.WEEK and member.role not in MANAGING:
        return False
    works = work_days_of(member, desk).works
    return works(local(member, digest.missed_at or digest.due_at).date())


def _late(desk: Desk, since: datetime) -> int:
    """In minutes; 0 for what is as good as in time."""
    return int((desk.now - since) / timedelta(minutes=1)) if desk.now - since >= LATE else 0


def _calendar(desk: Desk, member: Member | None) -> tuple[str, Callable[[date], bool]]:
    if member is not None:
        return member.zone, work_days_of(member, desk).works
    week_at_work = desk.organisation.work_days
    return desk.organisation.zone, lambda day: bool(week_at_work >> day.weekday() & 1)


# What is told ---------------------------------------------------------------------------


def _tell_member(desk: Desk, member: Member, digests: Sequence[Digest], due: datetime) -> None:
    day = local(member, desk.now).date()
    kinds = "-".join(sorted(each.kind.value for each in digests))
    dedupe = f"digest:{member.id}:{kinds}:{day.toordinal()}"
    # Asked first: gathering the facts notes of whom they were told today.
    if member.person is None or desk.store.post.has(dedupe):
        return
    facts: dict[str, Fact] = {}
    for each in digests:
        told = _facts_of(each, member, desk)
        if told and each.missed_at is not None:
            told["late"] = _late(desk, each.missed_at)
        facts |= {f"{each.kind.value}-{name}": fact for name, fact in told.items()}
    if not facts:
        return
    desk.store.post.put(
        Outgoing(
            chat=member.person,
            key="digest",
            facts=facts | {"day": day, "late": _late(desk, due)},
            dedupe=dedupe,
            priority=PRIORITY_REMINDER,
        )
    )


def _facts_of(digest: Digest, member: Member, desk: Desk) -> dict[str, Fact]:
    match digest.kind:
        case DigestKind.MORNING:
            parts = digest.parts - {DigestPart.STALE} if _rescued(member, desk) else digest.parts
            return morning(member, desk, _since(member, desk), parts)
        case DigestKind.EVENING:
            return evening(member, desk)
        case DigestKind.RESCUE:
            return rescue(member, desk)
    return week(member, desk, digest.parts)


def _rescued(member: Member, desk: Desk) -> bool:
    """Whether what is stale is left to their rescue, which comes with it or later today."""
    day = local(member, desk.now).date()
    return any(
        each.kind is DigestKind.RESCUE
        and each.active
        and local(member, each.due_at).date() <= day
        and _counts(desk, each, member)
        for each in desk.store.digests.of_member(member.id)
    )


def _since(member: Member, desk: Desk) -> date:
    """The last day on which they worked before today: what it ended was told then."""
    works = work_days_of(member, desk).works
    day = desk.today - timedelta(days=1)
    first = desk.today - LOOK_BACK
    while day > first and not works(day):
        day -= timedelta(days=1)
    return day


def _tell_group(desk: Desk, digest: Digest) -> None:
    team = desk.store.get(Team, digest.team_id or 0)
    if team is None or team.chat_id is None:
        digest.active = False
        return
    zone, works = _calendar(desk, None)
    if not MORNING <= desk.now.astimezone(ZoneInfo(zone)).time() < EVENING:
        return
    facts = group_day(team, desk) if digest.fits(desk.today, works) else {}
    if facts:
        desk.store.post.put(
            Outgoing(
                chat=team.chat_id,
                topic=team.topic_id,
                key="digest-group",
                facts=facts,
                dedupe=f"digest:team:{team.id}:{desk.today.toordinal()}",
                priority=PRIORITY_GROUP,
                resend=False,
            )
        )
    replan(desk, digest)


# What their reader sets -----------------------------------------------------------------


def digests_of(actor: Member, desk: Desk) -> Sequence[Digest]:
    """One's own, and those of the groups of the teams one manages."""
    own = [
        each for each in desk.store.digests.of_member(actor.id) if each.kind in own_kinds(actor)
    ]
    teams = desk.store.people.teams()
    managed = desk.store.people.managed_teams(actor.id)
    mine = [each for each in teams if actor.role is Role.ADMIN or each.id in managed]
    groups = (desk.store.digests.of_team(each.id) for each in mine if each.chat_id is not None)
    return [*own, *(each for each in groups if each is not None)]


def digest_of(actor: Member, desk: Desk, digest_id: int) -> Digest:
    """Raises NotFound for anybody else's."""
    found = next((each for each in digests_of(actor, desk) if each.id == digest_id), None)
    if found is None:
        raise NotFound
    return found


def switch_digest(actor: Member, desk: Desk, digest_id: int, *, active: bool) -> Digest:
    digest = digest_of(actor, desk, digest_id)
    digest.active = active
    # Who stops it does not wait for the one that was missed.
    digest.missed_at = None
    replan(desk, digest)
    return digest


def tell_at(actor: Member, desk: Desk, digest_id: int, at: time) -> Digest:
    digest = digest_of(actor, desk, digest_id)
    digest.at = at
    replan(desk, digest)
    return digest


def speak_of(actor: Member, desk: Desk, digest_id: int, part: DigestPart, *, on: bool) -> Digest:
    """Whether it tells that, too."""
    digest = digest_of(actor, desk, digest_id)
    digest.speak_of(part, on=on)
    return digest


def tell_on(actor: Member, desk: Desk, digest_id: int, weekday: int, *, on: bool) -> Digest:
    digest = digest_of(actor, desk, digest_id)
    digest.come_on(weekday, on=on)
    replan(desk, digest)
    return digest

"""What comes by itself: all of it on a page, and one with its hour and its days."""

from __future__ import annotations

from datetime import time

from bot.actions.groups.events import led_groups
from bot.actions.telling.digests import digest_of, digests_of
from bot.domain.digests import EVERY_DAY, PARTS, Digest
from bot.domain.facts import Fact, Name, Term
from bot.domain.people import Role, Team
from bot.handlers.follow_ups.digest_presses import (
    DigestAt,
    DigestOn,
    DigestTells,
    ShowDigest,
    SwitchDigest,
    SwitchNews,
)
from bot.handlers.screens.reports.menu import weekly_reports
from bot.handlers.screens.set_up.page import numbered, told
from bot.handlers.turns.looks import Sight
from bot.speech.calendars import WEEK_STARTS
from bot.speech.moves import ShowDigests, ShowGroup, ShowSettings
from bot.speech.reply import Button, Flow, Reply, Say, say_of

DAYS = EVERY_DAY.bit_length()
HOURS = (
    *(time(hour, minute) for hour in range(7, 11) for minute in (0, 30)),
    *(time(12), time(14), time(16), time(17), time(17, 30), time(18), time(19), time(20)),
)
"""Those that fit on buttons; whoever sleeps then hears it after their quiet hours."""


def digests(sight: Sight) -> Reply:
    """Each with when it comes next; the paused ones say so."""
    rows = digests_of(sight.actor, sight.desk)
    lines: list[Say | None] = [say_of("digests-title"), None]
    for place, each in enumerate(rows, start=1):
        key = "digests-row" if each.active else "digests-row-paused"
        lines.append(Say(key, {"place": place, **_facts(sight, each)}))
    if not rows:
        lines.append(say_of("digests-none"))
    back = (Button(say_of("button-back"), ShowSettings()),)
    news = _news(sight)
    if news:
        lines += [None, say_of("digests-news" if sight.actor.hears_news else "digests-no-news")]
    weekly = weekly_reports(sight)
    if weekly:
        lines += [None, say_of("digests-reports")]
    groups = [
        (Button(say_of("digests-group", team=Name(each.name)), ShowGroup(each.id)),)
        for each in led_groups(sight.actor, sight.desk)
    ]
    opened = numbered([ShowDigest(each.id) for each in rows], 0)
    return told(lines, *opened, *groups, *weekly, news, back)


def _news(sight: Sight) -> tuple[Button, ...]:
    """For everybody whose an opportunity may be."""
    actor = sight.actor
    if actor.role is Role.VIEWER:
        return ()
    tick = "form-ticked" if actor.hears_news else "form-unticked"
    label = say_of(tick, value=Term("digests-news-switch"))
    return (Button(label, SwitchNews(0 if actor.hears_news else 1)),)


def digest(sight: Sight) -> Reply:
    """What it tells, when, and the taps that change it."""
    chosen = digest_of(sight.actor, sight.desk, int(sight.params["digest"]))
    facts = _facts(sight, chosen)
    kind = chosen.kind.value
    lines: list[Say | None] = [Say("digest-one", facts), say_of(f"digest-tells-{kind}"), None]
    lines.append(Say("digest-next" if chosen.active else "digest-paused", facts))
    switch = say_of("digest-pause" if chosen.active else "digest-start")
    back = (Button(say_of("button-back"), ShowDigests()),)
    if not chosen.active:
        return told(lines, (Button(switch, SwitchDigest(chosen.id, 1)),), back)
    return told(
        lines,
        (Button(switch, SwitchDigest(chosen.id, 0)),),
        _hours(chosen),
        _week(sight, chosen),
        _parts(chosen),
        back,
    )


def _facts(sight: Sight, digest: Digest) -> dict[str, Fact]:
    team = sight.desk.store.get(Team, digest.team_id) if digest.team_id else None
    return {
        "what": Term(f"digest-kind-{digest.kind.value}"),
        "team": Name(team.name if team else ""),
        "group": 1 if team else 0,
        "at": digest.at,
        "due": digest.due_at,
    }


def _hours(digest: Digest) -> Flow:
    return Flow(
        Button(
            say_of("digest-hour-on" if each == digest.at else "digest-hour", value=each),
            DigestAt(digest.id, each.hour * 60 + each.minute),
        )
        for each in HOURS
    )


def _week(sight: Sight, digest: Digest) -> Flow:
    start, formats = WEEK_STARTS[sight.actor.locale], sight.tr.formats(sight.reader)
    buttons = []
    for weekday in ((start + each) % DAYS for each in range(DAYS)):
        on = digest.days >> weekday & 1
        label = say_of("form-ticked" if on else "form-unticked", value=formats.weekday(weekday))
        buttons.append(Button(label, DigestOn(digest.id, weekday, 0 if on else 1)))
    return Flow(buttons)


def _parts(digest: Digest) -> Flow:
    buttons = []
    for part in PARTS.get(digest.kind, ()):
        on = part in digest.parts
        label = say_of(
            "form-ticked" if on else "form-unticked", value=Term(f"digest-part-{part.value}")
        )
        buttons.append(Button(label, DigestTells(digest.id, part.value, 0 if on else 1)))
    return Flow(buttons)


DIGEST_SCREENS = {"digests": digests, "digest": digest}

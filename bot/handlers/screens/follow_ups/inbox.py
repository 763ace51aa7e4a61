"""/inbox: what was told to a member, unread first, and how far the day is."""

from __future__ import annotations

from dataclasses import replace

from bot.actions.follow_ups.agenda import day_plan
from bot.domain.errors import NotFound
from bot.domain.facts import facts_from_json
from bot.domain.telling import Told
from bot.handlers.follow_ups.day_presses import OpenTold, ReadAll, ShowToday
from bot.handlers.home.presses import ShowHome
from bot.handlers.screens.follow_ups.today import numbers
from bot.handlers.turns.looks import Sight
from bot.speech.moves import ShowInbox
from bot.speech.notices import notice
from bot.speech.reply import Button, Reply, Say, say_of

MOST = 8


def inbox(sight: Sight) -> Reply:
    store, actor = sight.desk.store, sight.actor
    unread, plan = store.inbox.count_unread(actor.id), day_plan(actor, sight.desk)
    all_of_today = plan.done + plan.left
    lines: list[Say | None] = [
        say_of("inbox-title", count=unread),
        say_of("inbox-counts", done=plan.done, left=plan.left, today=all_of_today),
    ]
    rows = store.inbox.recent(actor.id, MOST)
    for place, each in enumerate(rows, start=1):
        key = "inbox-row" if each.read_at else "inbox-row-unread"
        lines += [None, say_of(key, place=place, at=each.at)]
        lines.append(notice(each.key, facts_from_json(each.facts)).lines[0])
        if each.key == "reminder":
            lines.append(say_of("inbox-unsure"))
    if not rows:
        lines += [None, say_of("inbox-empty")]
    all_read = (Button(say_of("button-read-all"), ReadAll()),) if unread else ()
    last = (
        Button(say_of("button-today"), ShowToday()),
        Button(say_of("button-home"), ShowHome()),
    )
    told = numbers([OpenTold(each.id) for each in rows])
    return Reply(lines=tuple(lines), rows=tuple(row for row in (*told, all_read, last) if row))


def told(sight: Sight) -> Reply:
    """One of them, as it came, with its buttons."""
    chosen = sight.desk.store.get(Told, int(sight.params["told"]))
    if chosen is None or chosen.member_id != sight.actor.id:
        raise NotFound
    said = notice(chosen.key, facts_from_json(chosen.facts))
    back = (Button(say_of("button-inbox"), ShowInbox()),)
    return replace(said, rows=(*said.rows, back))

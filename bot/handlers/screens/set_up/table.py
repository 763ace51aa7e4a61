"""A table that an admin sent: what would come of it, and what came of it."""

from __future__ import annotations

from bot.actions.importing.outcome import Outcome
from bot.domain.facts import Name, Term
from bot.handlers.home.presses import ShowHome
from bot.handlers.screens.set_up.page import Row, admin_only, button, told
from bot.handlers.set_up.table_presses import BringIn, ShowRefused
from bot.handlers.turns.looks import Sight, View
from bot.speech.reply import Reply, Say, say_of


def tried(sight: Sight) -> Reply:
    """Counts, the first rows, and one tap to bring it in."""
    admin_only(sight)
    coming = _count(sight, Outcome.ADDED) + _count(sight, Outcome.CHANGED)
    bring = (button("button-bring-in", BringIn(), count=coming),) if coming else ()
    first = [say_of("table-row", row=Name(each)) for each in sight.params.get("first", [])]
    rows: list[Say | None] = [None, say_of("table-first"), *first] if first else []
    lines = (*_head(sight, "table-tried"), *rows)
    return told(lines, bring, *_ways(sight))


def brought(sight: Sight) -> Reply:
    admin_only(sight)
    return told(_head(sight, "table-brought"), *_ways(sight))


def _head(sight: Sight, key: str) -> tuple[Say | None, ...]:
    title = say_of(
        key,
        file=Name(str(sight.params["title"])),
        table=Term(f"table-{sight.params['table']}"),
    )
    counts = [
        say_of(f"table-{each.value}", count=_count(sight, each))
        for each in Outcome
        if _count(sight, each)
    ]
    refused, alike = int(sight.params["refused"]), int(sight.params.get("alike", 0))
    return (
        title,
        None,
        *(counts or [say_of("table-nothing")]),
        *([say_of("table-refused", count=refused)] if refused else []),
        *([say_of("table-alike", count=alike)] if alike else []),
    )


def _ways(sight: Sight) -> tuple[Row, ...]:
    refused = int(sight.params["refused"])
    rows: Row = (button("button-refused-rows", ShowRefused(), count=refused),) if refused else ()
    return rows, (button("button-home", ShowHome()),)


def _count(sight: Sight, outcome: Outcome) -> int:
    return int(sight.params["counts"].get(outcome.value, 0))


TABLE_SCREENS: dict[str, View] = {"table": tried, "table-brought": brought}

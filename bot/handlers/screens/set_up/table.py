"""A table that an admin sent: what would come of it, and what came of it."""

from __future__ import annotations

from bot.actions.importing.cells import BETWEEN
from bot.actions.importing.outcome import Outcome
from bot.domain.facts import Name, Term
from bot.handlers.home.presses import ShowHome
from bot.handlers.screens.set_up.page import Row, admin_only, button, told
from bot.handlers.set_up.table_presses import BringIn, KeepAsFile, ShowRefused
from bot.handlers.turns.looks import Sight, View
from bot.speech.reply import Reply, Say, say_of


def tried(sight: Sight) -> Reply:
    """Counts, the first rows, and one tap to bring it in."""
    admin_only(sight)
    coming = _count(sight, Outcome.ADDED) + _count(sight, Outcome.CHANGED)
    bring = (button("button-bring-in", BringIn(), count=coming),) if coming else ()
    first = [say_of("table-row", row=Name(each)) for each in sight.params.get("first", [])]
    rows: list[Say | None] = [None, say_of("table-first"), *first] if first else []
    lines = (*_head(sight, "table-tried"), *_left_out(sight), *rows)
    return told(lines, bring, _as_file(sight), *_ways(sight))


def _why(sight: Sight) -> tuple[Say, ...]:
    """Why the first of the refused rows are refused; the others say so in the file."""
    return tuple(
        say_of("table-refused-row", row=int(row), column=Name(str(column)), why=Name(str(why)))
        for row, column, why in sight.params.get("why", [])
    )


def unfit(sight: Sight) -> Reply:
    """It looks like a table of ours and lacks columns: which, and what else it may be."""
    admin_only(sight)
    names = [_called(each, sight) for each in sight.params["missing"]]
    title = say_of(
        "table-unfit",
        file=Name(str(sight.params["title"])),
        table=Term(f"table-{sight.params['table']}"),
        count=len(names),
        names=Name(" · ".join(names)),
    )
    home = (button("button-home", ShowHome()),)
    return told((title, *_left_out(sight)), _as_file(sight), home)


def _called(code: str, sight: Sight) -> str:
    """What a column is called in the reader's language, by the first of its words."""
    return sight.tr.plain(f"table-name-{code}", sight.reader).partition(BETWEEN)[0].strip()


def _left_out(sight: Sight) -> tuple[Say, ...]:
    names = sight.params.get("left_out", [])
    said = Name(" · ".join(str(each) for each in names))
    return (say_of("table-left-out", count=len(names), names=said),) if names else ()


def _as_file(sight: Sight) -> Row:
    if "arrived" not in sight.params:
        return ()
    return (button("button-keep-as-file", KeepAsFile()),)


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
        *_why(sight),
        *([say_of("table-alike", count=alike)] if alike else []),
    )


def _ways(sight: Sight) -> tuple[Row, ...]:
    refused = int(sight.params["refused"])
    rows: Row = (button("button-refused-rows", ShowRefused(), count=refused),) if refused else ()
    return rows, (button("button-home", ShowHome()),)


def _count(sight: Sight, outcome: Outcome) -> int:
    return int(sight.params["counts"].get(outcome.value, 0))


TABLE_SCREENS: dict[str, View] = {
    "table": tried,
    "table-unfit": unfit,
    "table-brought": brought,
}

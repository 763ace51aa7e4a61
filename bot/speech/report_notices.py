"""Reports that come by themselves, or that somebody sends to the group."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.facts import AsIs, Facts, Name
from bot.speech.notice_parts import button, number_in
from bot.speech.reply import Reply, Say, say_of
from bot.speech.report_moves import EveryMonday, ShowReport


def report_weekly(_key: str, facts: Facts, _bot_name: str) -> Reply:
    names = ("report", "by", "span", "theme", "listing")
    chosen = {name: str(facts[name]) for name in names}
    rows = (
        (button("button-report-open", ShowReport(**chosen)),),
        (button("button-weekly-here", EveryMonday(**chosen)),),
    )
    late = (Say("digest-late", facts),) if facts.get("late") else ()
    return Reply(lines=(say_of("report-weekly"), *late, None, *_told_lines(facts)), rows=rows)


def report_to_group(key: str, facts: Facts, _bot_name: str) -> Reply:
    return Reply(lines=(*_told_lines(facts), None, Say(key, facts)), silent=True)


def _told_lines(facts: Facts) -> Iterator[Say | None]:
    """The caption of a report, its title first; each was said for its reader when it was kept."""
    for at in range(number_in(facts["count"])):
        line = facts[f"line{at}"]
        key = "report-told-line" if at else "report-told-title"
        said = line.text if isinstance(line, Name) else ""
        yield say_of(key, line=AsIs(said)) if said else None

"""Digests as messages: what waits, then figures, then a button for each row."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.facts import Fact, Facts, Name
from bot.speech.moves import (
    EveningDone,
    EveningGoOn,
    EveningTomorrow,
    NextTomorrow,
    OpenCard,
    ShowDigests,
    ShowFollowUp,
    WalkDay,
)
from bot.speech.notice_parts import number_in
from bot.speech.presses import Press
from bot.speech.reply import Button, Flow, Reply, Say, say_of
from bot.speech.report_moves import ShowReport

HEADINGS = ("overdue", "today", "stale")


def digest(facts: Facts) -> Reply:
    """One message of all that came due together, a manager's week last."""
    parts = {name: _part(facts, name) for name in ("morning", "evening", "rescue", "week")}
    lines: list[Say | None] = []
    lines += _late(facts)
    buttons: list[tuple[Button, ...]] = []
    rows = 0
    if parts["morning"]:
        # Whoever reads the morning's rows needs not read the evening's too.
        listed, rows = parts["morning"], len(_places(parts["morning"]))
        lines += [Say("digest-morning", facts), *_rows(listed), *_morning(listed)]
        buttons += _numbers(listed)
    elif parts["evening"]:
        listed, rows = parts["evening"], len(_places(parts["evening"]))
        lines += evening_lines(facts, listed)
        buttons += evening_buttons(listed)
    if parts["rescue"]:
        lines += [None] if rows else []
        lines += _late(parts["rescue"])
        lines += rescue_lines(parts["rescue"], rows)
        buttons += rescue_buttons(parts["rescue"], rows)
    if parts["week"]:
        lines += [None] if rows or parts["rescue"] else []
        lines += _late(parts["week"])
        lines += [Say("digest-week", parts["week"]), *_week(parts["week"])]
        buttons.append((Button(say_of("button-report-open"), press=_chart(parts["week"])),))
    if rows:
        buttons.append((Button(say_of("digest-walk"), press=WalkDay()),))
    buttons.append((Button(say_of("button-digests"), press=ShowDigests()),))
    return Reply(lines=tuple(lines), rows=tuple(buttons))


def _late(facts: Facts) -> list[Say | None]:
    """Of the whole message, or of a part that was missed and comes with the next one."""
    return [Say("digest-late", facts), None] if facts.get("late") else []


def evening_lines(facts: Facts, listed: Facts) -> Iterator[Say | None]:
    yield Say("digest-evening", {**facts, **listed})
    yield from _rows(listed)
    if "occurrence-1" in listed:
        yield None
        yield say_of("digest-evening-how")


def evening_buttons(listed: Facts) -> Iterator[tuple[Button, ...]]:
    """A row for each of the day; of an older version only numbers."""
    if "occurrence-1" in listed:
        yield from (_close_out(_row(listed, place), place) for place in _places(listed))
    else:
        yield from _numbers(listed)


def rescue_lines(facts: Facts, before: int = 0) -> Iterator[Say | None]:
    """Numbered on from the rows `before` it in the message."""
    yield Say("digest-rescue", facts)
    for each in _places(facts):
        row = {**_row(facts, each), "place": before + each}
        yield Say("digest-row-rescue", row | {"titled": 0 if row["title"] == Name("") else 1})
    if facts["more"]:
        yield Say("digest-rescue-more", facts)
    yield None
    yield say_of("digest-rescue-how")


def rescue_buttons(facts: Facts, before: int = 0) -> Iterator[tuple[Button, ...]]:
    for each in _places(facts):
        number, place = number_in(_row(facts, each)["opportunity"]), before + each
        yield (
            Button(say_of("digest-row-tomorrow", place=place), press=NextTomorrow(number)),
            Button(say_of("digest-row-card", place=place), press=OpenCard(number)),
        )


def group_digest(facts: Facts) -> Reply:
    """Short and silent, without anybody's name to answer for it."""
    lines = [Say("digest-group", facts), None, *_period(facts), Say("digest-open", facts)]
    return Reply(lines=tuple(lines), silent=True)


def _part(facts: Facts, name: str) -> dict[str, Fact]:
    start = f"{name}-"
    return {key[len(start) :]: fact for key, fact in facts.items() if key.startswith(start)}


def _rows(facts: Facts) -> Iterator[Say | None]:
    """Under a heading for each reason there is, numbered through."""
    before = ""
    for place in range(1, number_in(facts.get("rows", 0)) + 1):
        row = {**_row(facts, place), "place": place}
        kind = str(row["kind"])
        if kind != before and kind in HEADINGS:
            yield None
            yield Say(f"digest-{kind}", facts)
            before = kind
        titled = 0 if row["title"] == Name("") else 1
        yield Say(
            "digest-row-stale" if kind == "stale" else "digest-row", row | {"titled": titled}
        )
    if facts.get("more"):
        yield Say("digest-more", facts)


def _morning(facts: Facts) -> Iterator[Say | None]:
    yield None
    if facts.get("idle"):
        yield Say("digest-idle", facts)
    if facts.get("unassigned"):
        yield Say("digest-unassigned", facts)
    if "open" in facts:
        yield Say("digest-open", facts)
    if facts.get("won") or facts.get("lost"):
        yield Say("digest-since", facts)


def _week(facts: Facts) -> Iterator[Say | None]:
    yield from _period(facts)
    if facts.get("slipped"):
        yield Say("digest-slipped", facts)
    if "forecast" in facts:
        yield Say("digest-forecast", facts)
    # Of an older version, written before there were any.
    for place in range(1, number_in(facts.get("goals", 0)) + 1):
        row = _row(facts, place)
        yield Say("digest-goal-count" if "of" in row else "digest-goal", row)


def _chart(facts: Facts) -> ShowReport:
    """The forecast; what was won and lost in the week for who does not want that."""
    report, span = ("R14", "") if "forecast" in facts else ("R1", "n7")
    return ShowReport(report=report, by="", span=span, theme="l", listing="")


def _period(facts: Facts) -> Iterator[Say | None]:
    """Of a group's day all of it, of a week what its reader wants."""
    for each in ("won", "lost", "new"):
        if each in facts:
            yield Say(f"digest-{each}", facts)


def _row(facts: Facts, place: int) -> dict[str, Fact]:
    end = f"-{place}"
    return {key[: -len(end)]: fact for key, fact in facts.items() if key.endswith(end)}


def _numbers(facts: Facts) -> Iterator[tuple[Button, ...]]:
    presses = [(place, _press(_row(facts, place))) for place in _places(facts)]
    numbers = Flow(
        Button(say_of("button-number", place=place), press=press)
        for place, press in presses
        if press is not None
    )
    if numbers:
        yield numbers


def _close_out(row: Facts, place: int) -> tuple[Button, ...]:
    """One of the day: done, tomorrow; a note, won or lost where it is about an opportunity."""
    follow_up = number_in(row["follow-up"])
    asked = follow_up, number_in(row.get("occurrence", 0))
    ways = [
        Button(say_of("digest-row-done", place=place), press=EveningDone(*asked)),
        Button(say_of("digest-row-tomorrow", place=place), press=EveningTomorrow(*asked)),
    ]
    if "opportunity" in row:
        ways += [
            Button(say_of(f"digest-row-{how}", place=place), press=EveningGoOn(follow_up, how))
            for how in ("note", "won", "lost")
        ]
    else:
        opened = ShowFollowUp(follow_up)
        ways.append(Button(say_of("digest-row-card", place=place), press=opened))
    return tuple(ways)


def _places(facts: Facts) -> range:
    return range(1, number_in(facts.get("rows", 0)) + 1)


def _press(row: Facts) -> Press | None:
    if "opportunity" in row:
        return OpenCard(number_in(row["opportunity"]))
    return ShowFollowUp(number_in(row["follow-up"])) if "follow-up" in row else None

"""Digests as messages: what waits, then figures, then a button for each row."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.facts import Fact, Facts, Name
from bot.speech.moves import (
    FollowUpDone,
    FollowUpTomorrow,
    OpenCard,
    ShowDigests,
    ShowFollowUp,
    WalkDay,
)
from bot.speech.presses import Press
from bot.speech.reply import Button, Flow, Reply, Say, say_of

HEADINGS = ("overdue", "today", "stale")


def digest(facts: Facts) -> Reply:
    """One message of all that came due together, a manager's week last."""
    parts = {name: _part(facts, name) for name in ("morning", "evening", "week")}
    lines: list[Say | None] = []
    if facts["late"]:
        lines += [Say("digest-late", facts), None]
    listed: Facts = {}
    if parts["morning"]:
        # Whoever reads the morning's rows needs not read the evening's too.
        listed = parts["morning"]
        lines += [Say("digest-morning", facts), *_rows(listed), *_morning(listed)]
    elif parts["evening"]:
        listed = parts["evening"]
        lines += [Say("digest-evening", {**facts, **listed}), *_rows(listed)]
        if "occurrence-1" in listed:
            lines += [None, say_of("digest-evening-how")]
    if parts["week"]:
        lines += [None] if listed else []
        lines += [Say("digest-week", parts["week"]), *_week(parts["week"])]
    return Reply(lines=tuple(lines), rows=tuple(_buttons(listed)))


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
    for place in range(1, _number(facts.get("rows", 0)) + 1):
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
    for place in range(1, _number(facts.get("goals", 0)) + 1):
        row = _row(facts, place)
        yield Say("digest-goal-count" if "of" in row else "digest-goal", row)


def _period(facts: Facts) -> Iterator[Say | None]:
    """Of a group's day all of it, of a week what its reader wants."""
    for each in ("won", "lost", "new"):
        if each in facts:
            yield Say(f"digest-{each}", facts)


def _row(facts: Facts, place: int) -> dict[str, Fact]:
    end = f"-{place}"
    return {key[: -len(end)]: fact for key, fact in facts.items() if key.endswith(end)}


def _buttons(facts: Facts) -> Iterator[tuple[Button, ...]]:
    places = _places(facts)
    if "occurrence-1" in facts:
        yield from (_close_out(_row(facts, place), place) for place in places)
    else:
        yield from _numbers(facts)
    if places:
        yield (Button(say_of("digest-walk"), press=WalkDay()),)
    yield (Button(say_of("button-digests"), press=ShowDigests()),)


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
    """One of the day: done, tomorrow, or what else there is, on its card."""
    asked = _number(row["follow-up"]), _number(row.get("occurrence", 0))
    card = _press(row)
    ways = [
        Button(say_of("digest-row-done", place=place), press=FollowUpDone(*asked)),
        Button(say_of("digest-row-tomorrow", place=place), press=FollowUpTomorrow(*asked)),
    ]
    if card is not None:
        ways.append(Button(say_of("digest-row-card", place=place), press=card))
    return tuple(ways)


def _places(facts: Facts) -> range:
    return range(1, _number(facts.get("rows", 0)) + 1)


def _press(row: Facts) -> Press | None:
    if "opportunity" in row:
        return OpenCard(_number(row["opportunity"]))
    return ShowFollowUp(_number(row["follow-up"])) if "follow-up" in row else None


def _number(fact: Fact) -> int:
    if not isinstance(fact, int):
        raise TypeError(f"not a number: {fact!r}")
    return fact

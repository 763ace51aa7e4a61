"""What others did, in one message: to one's own opportunities, and to one's rights."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.facts import Fact, Facts, Name
from bot.domain.titles import with_party
from bot.speech.moves import OpenCard
from bot.speech.notice_parts import button, number_in
from bot.speech.reply import Button, Flow, Reply, Say, say_of

ABOUT = (
    *("number", "title", "party", "member", "what", "back"),
    *("opportunity", "deleted", "stage", "amount"),
)


def changes_of_others(_key: str, facts: Facts, _bot_name: str) -> Reply:
    """A paragraph for each opportunity: which, who did what, and how it stands now."""
    rows = [_row(facts, place) for place in range(1, number_in(facts["rows"]) + 1)]
    if len(rows) == 1:
        return Reply(lines=tuple(_of_one(rows[0])), rows=_rows(rows))
    lines: list[Say | None] = [say_of("changes-of-others", count=_count(facts, rows))]
    for place, row in enumerate(rows, start=1):
        lines += [None, Say("changes-which", {**row, "place": place})]
        if "what" in row:
            lines.append(Say("changes-by", row))
        lines += _rest(row)
    if facts["more"]:
        lines += [None, Say("changes-more", facts)]
    return Reply(lines=tuple(lines), rows=_rows(rows))


def _of_one(row: Facts) -> Iterator[Say]:
    yield Say("changes-of-one", row)
    if "what" in row:
        yield Say("changes-what", row)
    yield from _rest(row)


def _count(facts: Facts, rows: list[dict[str, Fact]]) -> int:
    return len(rows) + number_in(facts["more"])


def _row(facts: Facts, place: int) -> dict[str, Fact]:
    row = {name: facts[f"{name}-{place}"] for name in ABOUT if f"{name}-{place}" in facts}
    title, party = row["title"], row["party"]
    if isinstance(title, Name) and isinstance(party, Name):
        row["title"] = Name(with_party(title.text, party.text))
    return row


def _rest(row: Facts) -> Iterator[Say]:
    """What was taken back of what had been told, and how it stands now."""
    if "back" in row:
        yield Say("changes-back", row)
    if "stage" in row:
        yield Say("changes-stage-amount" if "amount" in row else "changes-stage", row)


def _rows(rows: list[dict[str, Fact]]) -> tuple[tuple[Button, ...], ...]:
    opening = _opening(rows)
    return (opening,) if opening else ()


def _opening(rows: list[dict[str, Fact]]) -> tuple[Button, ...]:
    """Open, of one; numbers, of several: those that are still there."""
    there = {
        place: number_in(number)
        for place, each in enumerate(rows, start=1)
        if (number := each.get("opportunity")) is not None and "deleted" not in each
    }
    if len(rows) == 1:
        return tuple(button("notice-open", OpenCard(each)) for each in there.values())
    return Flow(
        Button(say_of("digest-row-card", place=place), press=OpenCard(each))
        for place, each in there.items()
    )


def rights_changed(key: str, facts: Facts, _bot_name: str) -> Reply:
    """Only what is different now."""
    told = (name for name in ("role", "team", "granted", "withdrawn") if name in facts)
    return Reply(lines=(Say(key, facts), *(Say(f"rights-{each}", facts) for each in told)))

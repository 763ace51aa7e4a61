"""One's open opportunities, eight a page, with totals over all of them."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.actions.access import scope_of
from bot.actions.ports import Desk
from bot.domain.facts import Fact, Name
from bot.domain.lists import Stage
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Role
from bot.domain.reports import Scope
from bot.handlers.looks import Sight
from bot.handlers.presses import ShowHome, ShowList, StartNew
from bot.speech.moves import OpenCard
from bot.speech.reply import Button, Reply, Say, say_of

PAGE = 8
NUMBERS_IN_A_ROW = 4


def open_list(sight: Sight) -> Reply:
    """A page by keyset: `way` is f(irst), a(fter) or b(efore) the row (touched, id)."""
    scope = scope_of(sight.actor, sight.desk)
    rows, earlier, later = _page(sight.desk, scope, sight.params)
    count, amount, weighted = sight.desk.store.pipelines.totals(scope)
    if not count:
        create = Button(say_of("button-new"), StartNew())
        home = Button(say_of("button-home"), ShowHome())
        return Reply(lines=(say_of("list-empty"),), rows=((create,), (home,)))
    currency = sight.desk.organisation.currency
    title = "list-mine" if sight.actor.role is Role.REP else "list-all"
    lines: list[Say | None] = [say_of(title, count=count), None]
    for place, opportunity in enumerate(rows, start=1):
        lines += _row(sight, opportunity, place)
    lines += [
        None,
        say_of("list-total", amount=Money(amount, currency), weighted=Money(weighted, currency)),
    ]
    return Reply(lines=tuple(lines), rows=_buttons(rows, earlier=earlier, later=later))


def _page(
    desk: Desk, scope: Scope, params: dict[str, object]
) -> tuple[list[Opportunity], bool, bool]:
    way = params.get("way", "f")
    touched = datetime.fromtimestamp(int(str(params.get("touched", 0))) / 1000, UTC)
    key = (touched, int(str(params.get("row", 0))))
    store = desk.store.pipelines
    if way == "b":
        found = list(store.of_scope(scope, before=key, size=PAGE + 1))
        earlier = len(found) > PAGE
        return found[-PAGE:], earlier, True
    found = list(store.of_scope(scope, after=key if way == "a" else None, size=PAGE + 1))
    return found[:PAGE], way == "a", len(found) > PAGE


def _row(sight: Sight, opportunity: Opportunity, place: int) -> list[Say | None]:
    party = sight.desk.store.get(Party, opportunity.party_id)
    stage = sight.desk.store.get(Stage, opportunity.stage_id)
    amount = opportunity.money
    facts: dict[str, Fact] = {
        "place": place,
        "party": Name(party.name if party else ""),
        "stage": stage.label if stage else "",
        "late": 1 if opportunity.past_due(sight.desk.today) else 0,
    }
    if amount is None:
        return [Say("list-row-no-amount", facts)]
    return [Say("list-row", {**facts, "amount": amount})]


def _buttons(
    rows: list[Opportunity], *, earlier: bool, later: bool
) -> tuple[tuple[Button, ...], ...]:
    numbers = [
        Button(say_of("button-number", place=place), OpenCard(each.id))
        for place, each in enumerate(rows, start=1)
    ]
    split = [
        tuple(numbers[i : i + NUMBERS_IN_A_ROW]) for i in range(0, len(numbers), NUMBERS_IN_A_ROW)
    ]
    pager = []
    if earlier and rows:
        pager.append(Button(say_of("button-earlier"), _turn("b", rows[0])))
    if later and rows:
        pager.append(Button(say_of("button-later"), _turn("a", rows[-1])))
    home = (Button(say_of("button-home"), ShowHome()),)
    return tuple(row for row in (*split, tuple(pager), home) if row)


def _turn(way: str, row: Opportunity) -> ShowList:
    return ShowList(way, round(row.touched_at.timestamp() * 1000), row.id)

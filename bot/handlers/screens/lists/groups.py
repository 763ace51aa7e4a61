"""A list of opportunities in groups: counts and sums, and a way into each."""

from __future__ import annotations

from bot.actions.lists.grouping import Group, grouped_by, groups_of, ways_to_group
from bot.actions.lists.listing import listing_of
from bot.actions.opportunities.fields import referred
from bot.domain.facts import Fact, Name, Percent, Term
from bot.domain.filters import AnyOf, Between, Empty
from bot.domain.listings import By
from bot.domain.money import Money
from bot.handlers.lists.list_presses import PickGroup, ShowGroups, ShowListing
from bot.handlers.screens.lists.lists import list_label
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Button, Flow, Reply, Say, say_of


def groups(sight: Sight) -> Reply:
    """By what the list is ordered by, or by another of the ways there are."""
    listing = listing_of(sight.actor, sight.desk, str(sight.params.get("listing", "")))
    by = grouped_by(listing, str(sight.params.get("by", "")))
    lines: list[Say | None] = [
        say_of(
            "list-groups-title",
            which=list_label(sight, listing),
            whose=Term(f"whose-{listing.whose.value}"),
            order=Term(f"list-by-{_NAMES[by]}"),
        ),
        None,
    ]
    rows = []
    there = groups_of(sight.actor, sight.desk, listing, by)
    for each in there.found:
        label = Name(sight.tr.plain(_called(sight, each), sight.reader))
        worth = Money(each.counted.final, sight.desk.organisation.currency)
        facts: dict[str, Fact] = {"group": label, "count": each.counted.count, "amount": worth}
        lines.append(Say("list-group", facts))
        press = PickGroup(listing.code, by.value, each.place)
        rows.append((Button(say_of("button-stage", stage=label), press),))
    if not rows:
        lines.append(say_of("list-empty"))
    if there.several:
        lines += [None, say_of("list-groups-several")]
    if there.beyond:
        lines += [None, say_of("list-groups-beyond", count=there.beyond)]
    others = Flow(
        Button(
            say_of("button-group-by", order=Term(f"list-by-{_NAMES[each]}")),
            ShowGroups(listing.code, each.value),
        )
        for each in ways_to_group(sight.desk)
        if each is not by
    )
    back = (Button(say_of("button-back"), ShowListing(listing.code)),)
    return Reply(lines=tuple(lines), rows=(*rows, others, back))


_NAMES = {
    By.AMOUNT: "amount",
    By.PROBABILITY: "probability",
    By.PRIORITY: "priority",
    By.PRODUCT_GROUP: "product-group",
}


def _called(sight: Sight, group: Group) -> Say:
    currency = sight.desk.organisation.currency
    match group.condition:
        case AnyOf("product_group_id", (int(number),)):
            return say_of(
                "list-group-named", name=referred(sight.desk, "product_group_id", number) or ""
            )
        case Empty("product_group_id"):
            return say_of("list-group-no-product-group")
        case AnyOf(values=(value,)):
            return say_of(f"priority-{value}")
        case Between("probability", int(least), int(most)):
            return say_of("customer-group-chance", least=Percent(least), most=Percent(most))
        case Between("amount", least=0, most=int(most)):
            return say_of("list-group-below", amount=Money(most + 1, currency))
        case Between("amount", least=int(least)):
            return say_of("customer-group-from", amount=Money(least, currency))
    return say_of("list-group-none")

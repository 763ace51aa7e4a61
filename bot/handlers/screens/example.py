"""The line that the help shows: of a customer and a product of this very house.

Whoever types it word for word gets an opportunity that asks nothing; so it is read before it
is shown. A house that has neither yet is shown one of nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import product as pairs
from zoneinfo import ZoneInfo

from bot.actions.customers.merging import LATELY, opportunities_alike
from bot.actions.opportunities.capturing import understand
from bot.actions.opportunities.creating import first_type
from bot.domain.facts import Name
from bot.domain.money import Money
from bot.domain.parties import Party, Product
from bot.handlers.turns.looks import Sight
from bot.speech.refusals import examples
from bot.speech.reply import Say, say_of

_TRIED = 3
"""Customers, and products of each, whose names may read as something else."""
_SEEN = 12
"""Products among which those are."""
_QUANTITY, _PROBABILITY = Decimal(20), 60
"""As the sentences have them."""


def example_line(sight: Sight) -> Say:
    line = next(_lines(sight), None)
    if line is None:
        price = examples(sight.reader, sight.desk.organisation.currency)["money"]
        line = sight.tr.plain(say_of("help-example-usual", price=price), sight.reader)
    return say_of("help-line", line=Name(line))


def _lines(sight: Sight) -> Iterator[str]:
    """Those that read as they are meant, in the order of what this member used last.

    What would be asked whether it is one that is there comes behind what would not.
    """
    had: list[str] = []
    store, member = sight.desk.store, sight.actor.id
    used = store.used.parties(member, size=_TRIED), store.used.products(member, size=_TRIED)
    customers, _ = store.catalogue.parties("", page=0, size=_TRIED, first=used[0])
    sold, _ = store.catalogue.products("", page=0, size=_SEEN, first=used[1])
    priced = sorted((each for each in sold if each.unit_price), key=_counted_last)
    for customer, product in pairs(customers, priced[:_TRIED]):
        price = Money(product.unit_price or 0, product.currency)
        names = {"customer": Name(customer.name), "product": Name(product.name)}
        line = sight.tr.plain(say_of("help-example", **names, price=price), sight.reader)
        if not _reads_so(sight, line, customer, product):
            continue
        if _had_lately(sight, customer, product):
            had.append(line)
        else:
            yield line
    yield from had


def _counted_last(product: Product) -> bool:
    """What is sold by the piece goes before hours and metres."""
    return not product.whole_units


def _had_lately(sight: Sight, customer: Party, product: Product) -> bool:
    alike = opportunities_alike(sight.actor, sight.desk, customer.id, first_type(sight.desk))
    since = sight.desk.now - LATELY
    sold = (line.product_id for each in alike if each.created_at >= since for line in each.lines)
    return product.id in sold


def _reads_so(sight: Sight, line: str, customer: Party, product: Product) -> bool:
    by = sight.actor
    now = sight.desk.now.astimezone(ZoneInfo(by.zone)).replace(tzinfo=None)
    read = understand(sight.desk, line, lang=by.locale.value, calendar=by.calendar.value, now=now)
    meant = [(product.code, _QUANTITY)]
    return (
        not read.ask
        and read.customer.match == str(customer.id)
        and [(each.product, each.quantity) for each in read.items] == meant
        and read.probability == _PROBABILITY
    )

"""What stands in an offer: a project's goods in quantities that come to a likely amount."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from bot.domain.money import Money
from bot.sandbox.sample.chance import between
from bot.sandbox.sample.company import Company
from bot.sandbox.sample.deal import Item
from bot.sandbox.sample.goods import GOODS, Good, Project, written

DISCOUNTS = tuple(Decimal(each) for each in ("0", "0", "0", "0", "3", "5", "7.5", "10"))

TAKEN_ALONG = 0.8
"""How likely each of the other things of a project is in the offer."""


def minor(company: Company, euros: float) -> int:
    """What so many euros are in this company, as people write it, in minor units."""
    return Money.of(written(euros * company.units_per_euro), company.currency).minor


def basket(rng: Random, company: Company, project: Project) -> tuple[Item, ...]:
    """The main thing makes up most of it; what goes with it is sometimes left out."""
    worth = between(rng, project.least, project.most)
    main, *others = (GOODS[code] for code in project.codes)
    with_it = [good for good in others if rng.random() < TAKEN_ALONG]
    shares = [rng.uniform(0.05, 0.2) for _ in with_it]
    discount = rng.choice(DISCOUNTS)
    items = [_item(company, main, worth * (1 - sum(shares)), discount)]
    for good, share in zip(with_it, shares, strict=True):
        items.append(_item(company, good, worth * share, Decimal(0)))
    return tuple(items)


def _item(company: Company, good: Good, euros: float, discount: Decimal) -> Item:
    if good.euros is None:
        return Item(good.code, 1000, minor(company, euros), discount)
    pieces = euros / good.euros
    if good.whole:
        return Item(good.code, max(1, round(pieces)) * 1000, None, discount)
    return Item(good.code, max(1, round(pieces * 2)) * 500, None, discount)

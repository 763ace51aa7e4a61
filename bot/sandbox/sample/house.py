"""The company before its first opportunity: set up, staffed, with something to sell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from bot.actions.people.joining import join, make_invite
from bot.actions.people.personal import welcomed
from bot.actions.ports import Desk
from bot.actions.set_up.company import change_setting
from bot.actions.set_up.founding import first_organisation, set_up
from bot.actions.set_up.lists import Shelf, add_entry
from bot.actions.set_up.stocking import count_stock, set_tax_percent, tax_by_default
from bot.domain.history import StepKind
from bot.domain.lists import ListKind
from bot.domain.parties import Product, ProductGroup
from bot.domain.people import USUAL_CALENDAR, Locale, Member, Permission, Role, Team
from bot.domain.stock import StockMode
from bot.reading.names import name_norm, search_key
from bot.sandbox.sample.baskets import minor
from bot.sandbox.sample.company import Company, Part
from bot.sandbox.sample.goods import GOODS, GROUPS, Good
from bot.sandbox.sample.people import PERSONS

HIRED = {
    Part.MANAGER: Role.MANAGER,
    Part.REP: Role.REP,
    Part.SECOND_REP: Role.REP,
    Part.VIEWER: Role.VIEWER,
}


FREE_DISCOUNT = 10
"""Percent that a rep gives without asking; beyond it the manager is asked."""
STORED = frozenset({"pumps", "valves", "parts"})
STOCKED, CHEAP = 4_000, 500
"""Pieces of what costs less than so many euros; of the rest a twentieth."""


@dataclass(frozen=True)
class House:
    """What the plan's codes are in this database: ids, but the members themselves."""

    members: Mapping[Part, Member]
    stages: Mapping[str, int]
    types: Mapping[str, int]
    sources: Mapping[str, int]
    reasons: Mapping[str, int]
    products: Mapping[str, int]
    places: Mapping[str, str]
    competitors: Mapping[str, int]
    tax: int
    """The rate that every document carries."""


def found(desk: Desk, company: Company, locale: Locale) -> House:
    """Runs at `desk.now`, in an empty database."""
    organisation = first_organisation(
        company.name, currency=company.currency, zone=company.zone, locale=locale
    )
    organisation.work_days = company.work_days
    code = set_up(desk, organisation)
    members = _staff(desk, company, code)
    products = _stock(desk, company, members[Part.ADMIN])
    pipeline = desk.store.lists.pipelines()[0]
    return House(
        members=members,
        stages={str(each.code): each.id for each in desk.store.lists.stages(pipeline.id)},
        types=_codes(desk, ListKind.TYPE),
        sources=_codes(desk, ListKind.SOURCE),
        reasons=_codes(desk, ListKind.WIN_REASON) | _codes(desk, ListKind.LOSS_REASON),
        products=products,
        places=dict(company.customers),
        competitors={
            name: add_entry(members[Part.ADMIN], desk, Shelf.COMPETITOR, name).id
            for name in company.competitors
        },
        tax=_office(desk, company, members[Part.ADMIN], products),
    )


def _codes(desk: Desk, kind: ListKind) -> dict[str, int]:
    return {str(item.code): item.id for item in desk.store.lists.items(kind)}


# People -------------------------------------------------------------------------------


def _staff(desk: Desk, company: Company, first_code: str) -> dict[Part, Member]:
    members = {Part.ADMIN: _enter(desk, company, Part.ADMIN, first_code)}
    admin = members[Part.ADMIN]
    desk.step(admin, StepKind.SETTINGS)
    team = desk.store.add(
        Team(
            name=company.team,
            locale=desk.organisation.locale,
            calendar=USUAL_CALENDAR[desk.organisation.locale],
        )
    )
    for part, role in HIRED.items():
        # An invite of nobody's: who invites is told, and here nobody is to be told.
        code = make_invite(desk, role=role, team_id=team.id)
        members[part] = _enter(desk, company, part, code)
    desk.step(admin, StepKind.SETTINGS)
    team.manager_id = members[Part.MANAGER].id
    members[Part.VIEWER].permissions |= {Permission.VIEW_LIST}
    members[Part.REP].permissions |= {Permission.SEE_BALANCE}
    desk.store.flush()
    return members


def _enter(desk: Desk, company: Company, part: Part, code: str) -> Member:
    somebody = company.people[part]
    member = join(
        desk, code=code, person=PERSONS[part], name=somebody.name, language=somebody.language
    )
    return welcomed(member, desk)


# Goods --------------------------------------------------------------------------------


def _stock(desk: Desk, company: Company, admin: Member) -> dict[str, int]:
    desk.step(admin, StepKind.SETTINGS)
    groups = {
        group: desk.store.add(ProductGroup(name=company.groups[group], position=position)).id
        for position, group in enumerate(GROUPS, start=1)
    }
    return {
        code: desk.store.add(_product(company, good, groups[good.group])).id
        for code, good in GOODS.items()
    }


def _office(desk: Desk, company: Company, admin: Member, products: Mapping[str, int]) -> int:
    """What papers need: a letterhead, a tax rate, warehouses with goods in them."""
    change_setting(admin, desk, "letterhead", company.letterhead)
    change_setting(admin, desk, "discount_limit", FREE_DISCOUNT)
    change_setting(admin, desk, "stock_mode", StockMode.QUANTITY.value)
    name, percent = company.tax
    rate = add_entry(admin, desk, Shelf.TAX, name)
    set_tax_percent(admin, desk, rate.id, Decimal(percent))
    tax_by_default(admin, desk, rate.id, on=True)
    first, *others = (add_entry(admin, desk, Shelf.WAREHOUSE, each) for each in company.warehouses)
    for code, good in GOODS.items():
        if good.group in STORED:
            whole = 1000 * (STOCKED if good.euros and good.euros < CHEAP else STOCKED // 20)
            count_stock(admin, desk, products[code], first.id, quantity=whole)
            for other in others:
                count_stock(admin, desk, products[code], other.id, quantity=whole // 4)
    return rate.id


def _product(company: Company, good: Good, group_id: int) -> Product:
    name = company.wares[good.code]
    return Product(
        code=good.code,
        name=name,
        search_key=search_key(name),
        words_key=name_norm(name),
        group_id=group_id,
        unit=company.units[good.unit],
        whole_units=good.whole,
        stock_tracked=good.group in STORED,
        unit_price=None if good.euros is None else minor(company, good.euros),
        currency=company.currency,
    )

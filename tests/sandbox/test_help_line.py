"""The help of the demo shows a line of its own company, in each of the four languages."""

from __future__ import annotations

from datetime import timedelta

from bot.actions.customers.merging import opportunities_alike
from bot.actions.dialogs import Dialog
from bot.actions.opportunities.capturing import understand
from bot.actions.opportunities.creating import first_type
from bot.actions.ports import Desk
from bot.domain.facts import Name
from bot.domain.money import Money
from bot.domain.parties import Product
from bot.domain.people import Member
from bot.handlers.screens.example import example_line
from bot.handlers.turns.looks import Sight, reader_of
from bot.reading.lines.line import LineRead
from bot.sandbox.sample.baskets import minor
from bot.sandbox.sample.company import Part
from bot.sandbox.sample.filling import COMPANIES
from bot.sandbox.sample.goods import GOODS
from bot.speech.translator import Translator
from sandbox.sample_years import NOW, Year, year
from support.databases import sqlite_template

__all__ = ["sqlite_template", "year"]


def test_who_types_the_line_of_the_help_sells_twenty_at_the_price_of_the_list(
    year: Year,
) -> None:
    tr, company = Translator.load(strict=True), COMPANIES[year.locale]

    def shown(desk: Desk) -> tuple[str, LineRead]:
        member = desk.store.get(Member, year.sample.members[Part.REP])
        assert member is not None
        member_reads = reader_of(member, desk)
        sight = Sight(member, desk, Dialog(chat=1, person=1), member_reads, tr, {})
        line = example_line(sight).facts["line"]
        assert isinstance(line, Name)
        lang, calendar = member.locale.value, member.calendar.value
        now = NOW.replace(tzinfo=None)
        return line.text, understand(desk, line.text, lang=lang, calendar=calendar, now=now)

    line, read = year.ask(shown)
    assert any(name in line for name, _ in company.customers)
    (item,) = read.items
    each = Money(minor(company, GOODS[item.product].euros or 0), company.currency).value
    assert (item.quantity, item.unit_price, read.amount) == (20, each, 20 * each)
    assert (read.probability, read.ask) == (60, ())

    def sold_lately(desk: Desk) -> list[str]:
        member = desk.store.get(Member, year.sample.members[Part.REP])
        assert member is not None
        alike = opportunities_alike(member, desk, int(read.customer.match), first_type(desk))
        lately = [each for each in alike if each.created_at >= NOW - timedelta(days=7)]
        products = [desk.store.get(Product, x.product_id) for each in lately for x in each.lines]
        return [each.code for each in products if each is not None]

    assert item.product not in year.ask(sold_lately), "one tap saves it"

"""What happened names the day of the next contact: one tap plans it."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.actions.follow_ups.planning import set_follow_up
from bot.actions.opportunities.creating import create
from bot.actions.ports import Desk
from bot.domain.facts import Name
from bot.domain.people import Locale, Member
from support.kept import kept
from support.town import REP, Town, open_town

SAID = {
    Locale.EN: "They like it, agreed to call on 28 November at 11",
    Locale.FA: "قرار شد ۷ آذر ساعت ۱۱ زنگ بزنم",
    Locale.FR: "Ils réfléchissent, on se rappelle le 28 novembre à 11h",
    Locale.TH: "ลูกค้าสนใจ ตกลงว่าจะโทรวันที่ 28 พฤศจิกายน 11:00 น.",
}
PLAIN = {
    Locale.EN: "wants the new price list of 20 pumps",
    Locale.FA: "۲ پمپ می‌خواهد",
    Locale.FR: "veut la liste des prix de 20 pompes",
    Locale.TH: "อยากได้ราคาใหม่ 20 ตัว",
}


async def one_that_is_due(town: Town) -> int:
    """About Norrin, an hour from now by Nora's clock."""

    def inside(desk: Desk) -> int:
        nora = desk.store.people.member_of(REP)
        assert isinstance(nora, Member)
        made = create(nora, desk, customer="Norrin", answers={})
        due = (desk.now + timedelta(hours=1)).astimezone(ZoneInfo(nora.zone)).replace(tzinfo=None)
        set_follow_up(nora, desk, made.id, due_local=due, note="")
        return made.id

    return await town.core.work.write(inside)


CONTACTED = ("call", "message", "visit")


@pytest.mark.parametrize("locale", list(Locale), ids=str)
async def test_the_day_that_was_named_is_the_first_button(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        opportunity = await one_that_is_due(town)
        rep = await town.rep.say("/today")
        await rep.tap_key("button-walk", count=1)
        await rep.tap_key("button-follow-up-done")
        before, after = (await rep.words("done-named-day", button=Name("|"))).split("|")
        await rep.say(PLAIN[locale])
        assert PLAIN[locale] in rep.sees
        assert before not in rep.sees
        await rep.say(SAID[locale])
        kinds = [await rep.words(f"{said}-{it}") for it in CONTACTED for said in ("did", "done")]
        places = [row[0]["text"] for row in rep.rows if row[0]["text"] not in kinds]
        first_below_the_kinds = places[0]
        assert f"{before}{first_below_the_kinds}{after}" in rep.sees
        await rep.tap(first_below_the_kinds)
        planned = (await town.kept(lambda desk: kept(desk, opportunity))).next_contacts
        assert planned == (datetime(2026, 11, 28, 11),)  # noqa: DTZ001 - a wall time


async def test_a_day_that_has_passed_is_no_next_contact(town: Town) -> None:
    await one_that_is_due(town)
    rep = await town.rep.say("/today")
    await rep.tap("One by one (1)", "Done")
    for told in ("called on 3 November, nobody there", "spoke yesterday"):
        await rep.say(told)
        assert told in rep.sees
        assert "You name a day" not in rep.sees

"""What was said of a customer, in every place it can get to: erased there too."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy import insert

from bot.actions.customers.editing import edit_customer
from bot.actions.customers.erasing import erase_customer
from bot.actions.follow_ups.asking import ask
from bot.actions.lists.filtering import find, keep
from bot.actions.opportunities.approvals import ask_stage
from bot.actions.opportunities.creating import create
from bot.actions.opportunities.life import ending_stage
from bot.actions.ports import Desk
from bot.actions.wishes.asking import ask_for_product
from bot.actions.wishes.settling import grant_wish, open_wishes
from bot.domain.history import Record, RecordKind, StepKind
from bot.domain.lists import StageKind
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import Line
from bot.persistence.tables import metadata
from bot.persistence.tables.chat import UpdateState, dialog, outbox, seen_update
from bot.persistence.tables.filing import unfiled
from bot.speech.moves import OpenCard
from bot.speech.presses import pack
from stories.test_erasing import everything, figures, holding
from stories.test_tables_in_the_chat import sends
from support.sales import member_of
from support.town import ADMIN, MANAGER, REP, SATURDAY, SECOND, Town, open_town

NAME = 'Zebrafink "Nord" Works'
PERSIAN = "زبرافینک"
PHONE = "+49 30 5550 199"
FORMER = "Quagga Friends"
"""Another name that somebody took off again."""
SECRET = "nickel allergy"
"""Words of a note in which no name stands."""
OLD_PHONE, OLD_EMAIL = "+49 40 777 88 99", "hugo@quokka.example"
"""What somebody corrected since."""
WORDS = ("zebrafink", PERSIAN, "quagga", SECRET, "5550199", "5550 199", "555 01 99")
WORDS += ("7778899", "777 88 99", "hugo@")

PLACES = {
    *("party", "party_contact", "opportunity", "record", "follow_up", "enquiry", "line"),
    *("step", "change", "told", "outbox", "approval", "dialog", "saved_filter", "unfiled"),
    *("seen_update", "wish", "product"),
}
"""Where something of them stands before, so that its being gone says something."""


@pytest.fixture
async def town(database_url: str) -> AsyncIterator[Town]:
    async with open_town(database_url) as opened:
        yield opened


def planted(desk: Desk) -> tuple[int, int]:
    """The customer and their opportunity."""
    nora, maya = member_of(desk, REP), member_of(desk, MANAGER)
    made = create(
        nora, desk, customer=NAME, title=f"Pumps {PERSIAN}", answers={"amount": Money(100, "EUR")}
    )
    desk.store.flush()
    for phone in (OLD_PHONE, PHONE):
        edit_customer(nora, desk, made.party_id, name="phone", value=phone)
        desk.store.flush()
    for email in (OLD_EMAIL, None):
        edit_customer(nora, desk, made.party_id, name="email", value=email)
        desk.store.flush()
    for aliases in (f"Quack, {FORMER}", None):
        edit_customer(nora, desk, made.party_id, name="aliases", value=aliases)
        desk.store.flush()
    edit_customer(nora, desk, made.party_id, name="name", value=f"{NAME} {PERSIAN}")
    ask(maya, desk, made.id, f"Has {NAME} a {SECRET}?")
    desk.step(nora, StepKind.RECORD, opportunity_id=made.id).note = f"{SECRET} again"
    about = {"party_id": made.party_id, "opportunity_id": made.id, "at": desk.now}
    desk.store.add(Record(**about, kind=RecordKind.NOTE, text=SECRET))
    desk.step(nora, StepKind.LINES, opportunity_id=made.id)
    found = desk.store.get(Opportunity, made.id)
    assert found is not None
    pump = desk.store.catalogue.product_coded("P-100")
    assert pump is not None
    found.lines.append(
        Line(
            product_id=pump.id,
            name=f"Pump for {NAME}, the {FORMER}",
            quantity=1000,
            unit_price=100,
            position=1,
        )
    )
    desk.store.flush()
    wished(desk, made.id)
    find(nora, desk, "Zebrafink")
    keep(nora, desk, "Of Zebrafink")
    find(member_of(desk, SECOND), desk, "zebrafink nord")
    return made.party_id, made.id


def wished(desk: Desk, opportunity: int) -> None:
    """Goods called after them: two that wait, alike without their name; one that is sold."""
    nora, ada = member_of(desk, REP), member_of(desk, ADMIN)
    ask_for_product(nora, desk, opportunity, name=f"Valve of {NAME}, {FORMER}")
    ask_for_product(nora, desk, name=f"Hose of {NAME}")
    ask_for_product(nora, desk, name=f"Hose of {NAME} {PERSIAN}")
    pump = desk.store.catalogue.product_coded("P-100")
    assert pump is not None
    asked = ask_for_product(nora, desk, name=f"Pump of {NAME}")
    grant_wish(ada, desk, asked.id, pump.id)


def guarded(desk: Desk, opportunity: int) -> None:
    """An end waits for the manager, with what Nora wrote of it."""
    desk.step(None, StepKind.SET_UP)
    about = desk.store.get(Opportunity, opportunity)
    assert about is not None
    lost = ending_stage(desk, about, StageKind.LOST)
    more = {"reasons": [1], "note": f"They have a {SECRET}"}
    ask_stage(member_of(desk, REP), desk, opportunity, stage_id=lost.id, more=more)


def left_lying(session: Any, opportunity: int) -> None:
    """A forward, a shared contact, a draft, a message and an update, of nobody's."""
    bot = 1
    for number, content in enumerate(
        (
            {"text": f"{NAME} will pay"},
            {"card": {"name": "Mr Z", "phone": "030 / 555 01 99"}},
            {"text": "nobody answers at 040 777 88 99"},
            {"text": f"wrote to {OLD_EMAIL} in vain"},
        )
    ):
        row = {"bot": bot, "chat": SECOND, "message_id": 900 + number, "message": content}
        session.execute(insert(unfiled).values(**row, at=SATURDAY))
    draft = {"form": "lost", "version": 1, "answers": {"note": f"{SECRET}!"}}
    session.execute(
        insert(dialog).values(
            bot=bot,
            chat=4711,
            person=4711,
            draft={**draft, "known": {"opportunity": opportunity}},
            kept={"form": "new_opportunity", "answers": {"customer": {"new": NAME}}},
            screen={"name": "found", "text": "zebrafink"},
            revision=1,
            version=1,
            photo=False,
            shown=True,
        )
    )
    session.execute(
        insert(outbox).values(
            bot=bot,
            chat=4711,
            key="question",
            facts={"opportunity": opportunity, "text": {"name": f"about the {SECRET}"}},
            dedupe="lying",
            priority=1,
            resend=False,
            state="sent",
            attempts=1,
            next_at=SATURDAY,
        )
    )
    payload = {"update_id": 77, "message": {"text": f"call {NAME}", "chat": {"id": 4711}}}
    session.execute(
        insert(seen_update).values(
            bot=bot,
            update_id=77,
            state=UpdateState.RECEIVED,
            payload=payload,
            chat=4711,
            person=4711,
        )
    )


def places(rows: list[str]) -> set[str]:
    return {row.partition(":")[0] for row in rows}


async def test_nothing_is_left_wherever_it_got_to(town: Town) -> None:
    party, opportunity = await town.core.work.write(planted)
    await town.core.work.write(lambda desk: guarded(desk, opportunity))
    await town.core.work.database.write(lambda session: left_lying(session, opportunity))
    before = holding(await everything(town), *WORDS)
    assert places(before) >= PLACES - {"follow_up"}
    counted = await town.kept(figures)

    await town.core.work.write(lambda desk: erase_customer(member_of(desk, ADMIN), desk, party))

    assert holding(await everything(town), *WORDS) == []
    assert await town.kept(figures) == counted


async def test_goods_that_were_asked_for_keep_what_is_not_their_name(town: Town) -> None:
    party, _ = await town.core.work.write(planted)
    await town.core.work.write(lambda desk: erase_customer(member_of(desk, ADMIN), desk, party))

    def goods(desk: Desk) -> Any:
        pump = desk.store.catalogue.product_coded("P-100")
        waiting = open_wishes(member_of(desk, ADMIN), desk)
        return [each.name for each in waiting], pump and pump.aliases

    called = f"#{party}"
    assert await town.kept(goods) == (
        [f"Valve of {called},", f"Hose of {called}", f"Hose of {called}"],
        f"Pump of {called}",
    )


async def test_a_message_typed_on_a_card_goes_with_the_name_behind_its_beginning(
    town: Town,
) -> None:
    party, opportunity = await town.core.work.write(planted)
    await town.rep.say("/help")
    await town.rep.press(town.rep.message["message_id"], pack(OpenCard(opportunity)))
    await town.rep.say("they said so again " * 20 + NAME)
    assert any(each.startswith("dialog") for each in holding(await everything(town), "zebrafink"))
    await town.core.work.write(lambda desk: erase_customer(member_of(desk, ADMIN), desk, party))
    assert holding(await everything(town), *WORDS) == []


async def test_the_first_rows_of_a_file_that_waits_to_be_brought_in_go_too(town: Town) -> None:
    """An admin looks at what a file would bring; another one erases who stands in it."""
    party, _ = await town.core.work.write(planted)
    rows = f"name,kind,phone\nOther Ltd,company,\nThe {NAME},company,{PHONE}\n"
    await sends(town.person(ADMIN), rows.encode(), "customers.csv")
    (waits,) = [
        each
        for each in holding(await everything(town), "zebrafink")
        if each.startswith("dialog") and "Other Ltd" in each
    ]
    assert "5550 199" in waits
    await town.core.work.write(lambda desk: erase_customer(member_of(desk, ADMIN), desk, party))
    assert holding(await everything(town), *WORDS) == []
    await town.person(ADMIN).say("/help")
    assert holding(await everything(town), *WORDS) == []


OTHERS = "Rosemary"
"""Stands in every word of the other customer's, and in none of hers."""


def two_customers(desk: Desk) -> tuple[int, int]:
    """The one to be erased, and an opportunity of the other, which sells what they are called."""
    nora = member_of(desk, REP)
    gone = create(nora, desk, customer="Rose", title="Roses oil", answers={})
    stays = create(nora, desk, customer=f"{OTHERS} Paint", title=f"{OTHERS} oil", answers={})
    desk.store.flush()
    for name, value in {"place": "Bangkok", "aliases": "paint", "phone": PHONE}.items():
        edit_customer(nora, desk, gone.party_id, name=name, value=value)
    ask(member_of(desk, MANAGER), desk, stays.id, f"{OTHERS} and Roses oil, paint to Bangkok?")
    pump = desk.store.catalogue.product_coded("P-100")
    assert pump is not None
    for about, name in ((stays, "of Rose"), (stays, OTHERS), (gone, "Roses"), (gone, "of Rose")):
        said = f"Wall paint {name}, to Bangkok"
        desk.step(nora, StepKind.LINES, opportunity_id=about.id)
        place = len(about.lines) + 1
        about.lines.append(
            Line(product_id=pump.id, name=said, quantity=1000, unit_price=1, position=place)
        )
    find(nora, desk, f"{OTHERS} paint")
    return gone.party_id, stays.id


def lying_of_others(session: Any) -> None:
    """A forward, a draft and an update in which the place and the other name stand."""
    text = f"{OTHERS} and Roses oil, paint to Bangkok"
    row = {"bot": 1, "chat": SECOND, "message_id": 900, "message": {"text": text}}
    session.execute(insert(unfiled).values(**row, at=SATURDAY))
    draft = {"form": "new_opportunity", "answers": {"note": text}}
    session.execute(
        insert(dialog).values(
            bot=1,
            chat=4711,
            person=4711,
            draft=draft,
            kept=draft,
            screen={"name": "found", "text": OTHERS},
            revision=1,
            version=1,
            photo=False,
            shown=True,
        )
    )
    session.execute(
        insert(seen_update).values(
            bot=1,
            update_id=77,
            state=UpdateState.RECEIVED,
            payload={"update_id": 77, "message": {"text": text}},
            chat=4711,
            person=4711,
        )
    )


async def test_what_is_about_others_stays_to_the_letter(town: Town) -> None:
    """Short names, towns and other names are words of other people's messages too."""
    party, stays = await town.core.work.write(two_customers)
    await town.core.work.database.write(lying_of_others)

    async def of_others() -> list[str]:
        return holding(await everything(town), OTHERS)

    before = await of_others()
    assert places(before) >= {"party", "line", "enquiry", "told", "dialog", "unfiled"}
    assert "seen_update" in places(before)
    await town.core.work.write(lambda desk: erase_customer(member_of(desk, ADMIN), desk, party))

    assert await of_others() == before

    def lines(desk: Desk) -> list[str]:
        about = desk.store.get(Opportunity, stays)
        assert about is not None
        return [each.name for each in about.lines]

    assert await town.kept(lines) == [
        "Wall paint of Rose, to Bangkok",
        "Wall paint Rosemary, to Bangkok",
    ]


async def test_lines_of_theirs_lose_whole_words(town: Town) -> None:
    party, _ = await town.core.work.write(two_customers)
    await town.core.work.write(lambda desk: erase_customer(member_of(desk, ADMIN), desk, party))
    lines = [each for each in (await everything(town)).splitlines() if each.startswith("line: ")]
    theirs = [each for each in lines if "Bangkok" not in each]
    assert len(theirs) == 2
    assert sum("Wall  Roses, to " in each for each in theirs) == 1
    assert sum(f"Wall  of #{party}, to " in each for each in theirs) == 1


WITH_WORDS = {
    "assignment_rule": {"name", "groups"},
    "approval": {"change"},
    "change": {"old", "new"},
    "custom_value": {"text", "text_key"},
    "dialog": {"draft", "kept", "screen"},
    "document": {"buyer", "buyer_address", "note"},
    "document_line": {"name"},
    "enquiry": {"text"},
    "file_copy": {"file_unique_id", "file_id", "name"},
    "follow_up": {"note", "outcome"},
    "line": {"name"},
    "many": {"refused"},
    "opportunity": {"title", "title_key", "reason_note"},
    "outbox": {"facts"},
    "party": {
        *("name", "search_key", "words_key", "aliases"),
        *("phone", "other_phones", "email", "place"),
    },
    "party_contact": {"contact_key"},
    "record": {
        *("text", "text_key", "file_id", "file_unique_id", "file_name"),
        *("origin_key", "origin_name"),
    },
    "saved_filter": {"name", "conditions"},
    "seen_update": {"payload"},
    "step": {"note"},
    "told": {"facts"},
    "unfiled": {"message"},
    "wish": {"name", "search_key"},
}
"""What may hold words about a customer; `erase` reaches all of it."""

WITHOUT = {
    "change": {"entity", "field"},
    "chosen_columns": {"in_row", "in_file"},
    "custom_field": {"name", "pipelines"},
    "customer_filter": {"listing"},
    "custom_option": {"name"},
    "day_off": {"name"},
    "document": {"number"},
    "document_line": {"unit", "tax_name"},
    "duty": {"name", "worker"},
    "follow_up": {"zone"},
    "invite": {"digest", "name"},
    "lane": {"worker"},
    "line": {"unit"},
    "list_item": {"code", "name"},
    "member": {"name", "zone"},
    "number_series": {"series"},
    "opportunity": {"number"},
    "organisation": {"name", "zone", "settings", "country"},
    "outbox": {"key", "dedupe", "edits", "worker", "error"},
    "pace": {"worker"},
    "pipeline": {"code", "name"},
    "product": {"code", "code_key", "name", "search_key", "words_key", "aliases", "unit"},
    "product_group": {"name"},
    "question_set": {"name", "questions"},
    "record": {"file_kind"},
    "report_subscription": {"report", "theme", "span", "listing", "by"},
    "saved_filter": {"origin"},
    "snapshot_night": {"kinds"},
    "stage": {"code", "name", "required"},
    "assignment_rule": {"member_ids"},
    "tax_rate": {"name"},
    "team": {"name"},
    "told": {"key"},
    "warehouse": {"name"},
}
"""What holds words of the company itself, or of ours. Currencies and codes are left out."""


def test_every_column_that_holds_words_is_known_to_hold_them_or_not() -> None:
    """Whoever adds one decides here whether it is about customers, and then erases it."""
    unknown = {
        f"{table.name}.{column.name}"
        for table in metadata.sorted_tables
        for column in table.columns
        if _holds_words(column.type)
        and column.name != "currency"
        and column.name not in WITH_WORDS.get(table.name, set()) | WITHOUT.get(table.name, set())
    }
    assert unknown == set()


def _holds_words(kind: Any) -> bool:
    return type(kind).__name__ in {"String", "JSON", "Key"}

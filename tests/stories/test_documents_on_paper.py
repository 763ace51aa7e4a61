"""The PDF that is handed over in the chat, in four languages, and finding it again."""

from __future__ import annotations

from io import BytesIO

import pytest
import zxingcpp
from PIL import Image

from bot.actions.ports import Desk
from bot.actions.set_up.company import change_setting
from bot.conversations.field_names import field_label
from bot.domain.history import RecordKind
from bot.domain.opportunities import Opportunity
from bot.domain.people import Calendar, Locale
from bot.handlers.cards.card_on_paper import card_sheet
from bot.handlers.documents.on_paper import sheet_of, spoken_in
from bot.handlers.documents.presses import CardFile
from bot.papers.paper import Paper
from bot.papers.press import pages_as_png
from bot.speech.presses import pack
from bot.speech.reader import Reader
from support.papers import documents_of, entered, invoice_worth, make, sold, tax_of
from support.sales import member_of, sold_to
from support.talker import Talker, seen
from support.town import ADMIN, SECOND, VIEWER, Town, open_town

LONG = "Hose <b>#eval</b> $x$ " * 9


def file_of(talker: Talker) -> tuple[str, bytes]:
    """The newest file in this chat: its name and bytes."""
    sent = [each for each in talker.phone.messages() if "document" in each][-1]["document"]
    kept = talker.town.sandbox.world.state.files.find(sent["file_id"])
    assert kept is not None
    return str(sent["file_name"]), kept.data


async def sheet(town: Town, opportunity: int, locale: Locale, *, scanned: bool = False) -> Paper:
    """The latest document of an opportunity as it stands on paper."""

    def compose(desk: Desk) -> Paper:
        found = desk.store.documents.of_opportunity(opportunity)[0]
        reader = Reader(locale, Calendar.GREGORIAN, "UTC", now=desk.now)
        name = town.sandbox.world.state.bot["username"] if scanned else ""
        return sheet_of(desk, found, spoken_in(reader, locale), town.core.tr, bot_name=name)

    return await town.kept(compose)


@pytest.mark.parametrize("locale", list(Locale))
async def test_a_pdf_in_every_language(sqlite_database: str, locale: Locale) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        opportunity = await sold(town)
        rep = await entered(town.rep, opportunity)
        await rep.tap_key("button-papers")
        await make(rep, RecordKind.QUOTE)
        await rep.tap_key("button-pdf")
        name, content = file_of(rep)
        assert name == "QUO-2026-00001.pdf"
        assert content.startswith(b"%PDF-")
        captions = [each.get("caption", "") for each in rep.phone.messages()]
        assert "QUO-2026-00001" in seen(captions[-1])


async def test_a_pdf_in_the_customers_language(town: Town) -> None:
    opportunity = await sold(town)
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents")
    await make(rep, RecordKind.INVOICE)
    await rep.tap("PDF in")
    choice, english = rep.message["message_id"], rep.data("English")
    await rep.tap("فارسی")
    first = file_of(rep)[1]
    await rep.press(choice, english)
    assert first.startswith(b"%PDF-")
    assert file_of(rep)[1] != first


async def test_rounding_on_paper(town: Town) -> None:
    opportunity = await sold(town, quantity=500, price_minor=66_67, lines=3)
    await tax_of(town, "VAT", "20")
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents", "Invoice", "Tax", "VAT 20%")
    paper = await sheet(town, opportunity, Locale.EN)
    assert [seen(row[-1]) for row in paper.rows] == ["33.34 €"] * 3
    assert [(label, seen(value)) for label, value in paper.sums] == [
        ("Net", "100.02 €"),
        ("VAT 20%", "20.00 €"),
        ("Total", "120.02 €"),
    ]
    assert paper.words == "one hundred and twenty euros and two cents"
    assert [*paper.columns] == ["#", "Description", "Quantity", "Unit price", "Tax", "Amount"]


async def test_the_letterhead_is_above_and_the_customer_below(town: Town) -> None:
    ada = town.person(ADMIN)
    await ada.say("/start")
    await ada.tap("Set-up", "Company", "Letterhead")
    await ada.say("12 Main Street\nVAT GB 123")
    assert "12 Main Street" in ada.sees
    opportunity = await sold(town)
    await invoice_worth(town, opportunity)
    paper = await sheet(town, opportunity, Locale.EN)
    assert (paper.seller.name, paper.seller.lines) == (
        "Pumps & Co",
        ("12 Main Street", "VAT GB 123"),
    )
    assert paper.buyer.name == "Acme"


async def test_sixty_lines_and_long_names_take_pages(town: Town) -> None:
    await town.sells("P-900", LONG[:200], 100)
    opportunity = await sold(town, code="P-900", lines=60)
    await invoice_worth(town, opportunity)
    for locale in Locale:
        paper = await sheet(town, opportunity, locale)
        assert len(paper.rows) == 60
        pages = pages_as_png(paper, ppi=30)
        assert len(pages) >= 3, locale


async def test_latin_inside_persian_is_isolated(sqlite_database: str) -> None:
    async with open_town(sqlite_database, locale=Locale.FA) as town:
        opportunity = await sold(town)
        await invoice_worth(town, opportunity)
        paper = await sheet(town, opportunity, Locale.FA)
        assert paper.rows[0][1] == "\u2068Ball valve\u2069"
        assert paper.rows[0][0] == "۱"


async def test_a_number_finds_the_document_again(town: Town) -> None:
    opportunity = await sold(town)
    await invoice_worth(town, opportunity)
    number = (await documents_of(town, opportunity))[0].document.number
    rep = await town.rep.say(number.lower())
    assert f"🧾 Invoice {number}" in rep.sees
    persian = number.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
    for copied in (f"\u2068{persian}\u2069", f"🧾 Invoice {number} · Acme", "INV - 2026 - 00001"):
        await rep.say("/help")
        await rep.say(copied)
        assert f"🧾 Invoice {number}" in rep.sees, copied
    # A line that says more is read as one.
    await rep.say(f"Acme 3 ball valves, 40%, see {number}")
    assert "3 × Ball valve" in rep.sees
    second = await town.person(SECOND).say(number)
    assert "Invoice" not in second.sees


def read_off(page: bytes) -> list[str]:
    """What a camera reads off it."""
    with Image.open(BytesIO(page)) as image:
        return [each.text for each in zxingcpp.read_barcodes(image.convert("L"))]


@pytest.mark.parametrize("locale", list(Locale))
async def test_the_square_of_dots_leads_to_the_document(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        opportunity = await sold(town)
        await invoice_worth(town, opportunity)
        page = pages_as_png(await sheet(town, opportunity, locale, scanned=True), ppi=110)[0]
        (link,) = read_off(page)
        assert link == "https://t.me/forsat_demo_bot?start=d_INV-2026-00001"
        rep = await town.rep.open_link(link.partition("start=")[2])
        assert "INV-2026-00001" in rep.sees
        await rep.say("/help")
        await rep.say(link)
        assert "INV-2026-00001" in rep.sees
        # Of somebody else's it is as if there were none.
        for person in (SECOND, VIEWER):
            other = await town.person(person).open_link("d_INV-2026-00001")
            missing = await other.words("refused-not-found")
            assert missing in other.sees or missing in other.toast
            await other.open_link("d_INV-2026-00009")
            assert missing in other.sees or missing in other.toast
            assert "INV-2026-00001" not in " ".join(other.screens)


@pytest.mark.parametrize("locale", list(Locale))
async def test_a_card_as_a_pdf_in_every_language(sqlite_database: str, locale: Locale) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        opportunity = await sold(town, lines=2)
        rep = await entered(town.rep, opportunity)
        await rep.tap_key("button-papers")
        await rep.tap_key("button-card-pdf")
        name, content = file_of(rep)
        assert name == "OPP-2026-00001.pdf"
        assert content.startswith(b"%PDF-")

        def compose(desk: Desk) -> Paper:
            found = desk.store.get(Opportunity, opportunity)
            assert found is not None
            reader = spoken_in(rep_reader(desk), locale)
            return card_sheet(desk, found, reader, town.core.tr, bot_name="pumps_bot")

        def rep_reader(desk: Desk) -> Reader:
            return Reader(locale, Calendar.GREGORIAN, "UTC", now=desk.now)

        paper = await town.kept(compose)
        assert [seen(row[1]) for row in paper.rows] == ["Ball valve"] * 2
        facts = {seen(label): seen(value) for label, value in paper.facts}
        assert {await rep.words("item-contact"), "Nora Field"} <= set(facts.values())
        # It may get to the customer: how likely we think it is stays in the house.
        assert seen(await rep.words(field_label("probability").key)) not in facts
        assert paper.words
        page = pages_as_png(paper, ppi=110)[0]
        assert read_off(page) == ["https://t.me/pumps_bot?start=o_1"]


async def test_anothers_card_is_no_file(town: Town) -> None:
    opportunity = await sold(town)
    second = await town.person(SECOND).say("/help")
    await second.press(second.message["message_id"], pack(CardFile(opportunity)))
    assert [each for each in second.phone.messages() if "document" in each] == []


async def test_a_quote_as_a_text_to_forward_tells_nothing_of_the_house(town: Town) -> None:
    await tax_of(town, "VAT", "20", by_default=True)
    await sold_to(town, "Hydra")
    opportunity = await sold(town, quantity=2000)
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents", "Supplier request", "Hydra", "1. Price: Ball valve")
    await rep.say("60")
    await rep.tap("Quote with margin")
    await rep.say("50")
    assert "→ margin" in rep.sees
    await rep.tap("As text")
    assert rep.sees.splitlines() == [
        "Quote QUO-2026-00001 · Pumps & Co",
        "Acme · Sat 21 Nov 2026",
        "⏳ Valid until Sun 6 Dec 2026",
        "",
        "1. Ball valve: 2 × 90.00 € = 180.00 € · VAT 20%",
        "",
        "Net: 180.00 €",
        "VAT 20%: 36.00 €",
        "Total: 216.00 €",
    ]
    assert rep.buttons == []


async def test_a_receipt_names_its_invoice(town: Town) -> None:
    opportunity = await sold(town)
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents", "Invoice", "Confirm", "Receipt")
    await rep.say("40")
    await rep.tap("Count REC-2026-00001")
    paper = await sheet(town, opportunity, Locale.EN)
    assert paper.number == "REC-2026-00001"
    assert ("Invoice", "INV-2026-00001") in paper.facts
    assert [(label, seen(value)) for label, value in paper.sums] == [("Amount paid", "40.00 €")]
    # What holds is not said; what does not, is.
    assert "State" not in dict(paper.facts)
    await rep.tap("Quote")
    assert dict((await sheet(town, opportunity, Locale.EN)).facts)["State"] == "draft"


async def test_of_a_rial_nobody_pays_the_half(sqlite_database: str) -> None:
    """Figures and words say the same; what is kept stays exact."""
    async with open_town(sqlite_database, locale=Locale.FA) as town:
        await tax_of(town, "VAT", "10", by_default=True)
        opportunity = await sold(town, price_minor=225_00)
        await invoice_worth(town, opportunity)
        paper = await sheet(town, opportunity, Locale.FA)
        assert [seen(value) for _, value in paper.sums] == ["۲۲۵ ریال", "۲۳ ریال", "۲۴۸ ریال"]
        assert paper.words == "دویست و چهل و هشت ریال"
        assert (await documents_of(town, opportunity))[0].record.amount == 247_50


async def test_without_a_name_of_the_bot_the_dots_say_the_printed_number(town: Town) -> None:
    opportunity = await sold(town)
    await invoice_worth(town, opportunity)
    paper = await sheet(town, opportunity, Locale.EN)
    assert read_off(pages_as_png(paper, ppi=110)[0]) == [paper.number] == [paper.code]


async def test_a_letterhead_has_an_end(town: Town) -> None:
    ada = town.person(ADMIN)
    await ada.say("/start")
    await ada.tap("Set-up", "Company", "Letterhead")
    await ada.say("x" * 401)
    assert "at most 400" in ada.sees

    def keep(desk: Desk) -> None:
        change_setting(member_of(desk, ADMIN), desk, "letterhead", None)

    await town.core.work.write(keep)

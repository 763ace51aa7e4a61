"""An admin sends the logo; from then on it stands on every paper, until it is taken away."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image

from bot.actions.ports import Desk
from bot.actions.set_up.logos import logo_of
from bot.domain.errors import Invalid
from bot.domain.history import StepKind
from bot.domain.logos import must_be_logo, points_of
from bot.domain.people import Locale, Role
from bot.handlers.documents import logos
from bot.papers.press import can_print, pages_as_png
from stories.test_documents_on_paper import file_of, sheet
from support.papers import entered, invoice_worth, sold
from support.sales import member_of
from support.talker import Talker
from support.town import ADMIN, Town, open_town

BLUE, WHITE = (0, 60, 200), (255, 255, 255)


def picture(kind: str = "PNG", size: tuple[int, int] = (300, 100)) -> bytes:
    """A blue board, as some program would save it."""
    kept = BytesIO()
    Image.new("RGB", size, BLUE).save(kept, kind)
    return kept.getvalue()


PICTURE = picture()


async def at_logo(town: Town) -> Talker:
    ada = await town.person(ADMIN).say("/start")
    await ada.tap_key("button-set-up")
    await ada.tap_key("setup-company")
    return await ada.tap_key("setup-logo")


async def sent(ada: Talker, content: bytes, *, name: str | None = None) -> str:
    """As a photo, or as a file with this name; what is answered."""
    if name is None:
        ada.phone.photo(content)
    else:
        ada.phone.document(content, name)
    await ada.town.go_on()
    return ada.sees


async def kept(town: Town) -> bytes | None:
    logo = await town.kept(logo_of)
    return logo.content if logo is not None else None


def blue_in(page: bytes) -> int:
    """How many points of a page are as blue as the board."""
    with Image.open(BytesIO(page)) as image:
        points = image.convert("RGB").getcolors(maxcolors=2**20) or []
    return sum(
        count
        for count, colour in points
        if isinstance(colour, tuple)
        and all(abs(a - b) < 12 for a, b in zip(colour, BLUE, strict=True))
    )


@pytest.mark.parametrize("locale", list(Locale))
async def test_a_photo_becomes_the_logo_in_every_language(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        ada = await at_logo(town)
        assert await ada.words("setup-logo-none") in ada.sees
        assert await ada.words("setup-logo-there") in await sent(ada, picture("JPEG"))
        opportunity = await sold(town)
        await invoice_worth(town, opportunity)
        paper = await sheet(town, opportunity, locale)
        assert paper.logo == await kept(town)
        await ada.tap_key("setup-logo-drop")
        assert await ada.words("setup-logo-none") in ada.sees
        assert await kept(town) is None


async def test_a_file_is_taken_as_it_is_and_the_next_replaces_it(town: Town) -> None:
    ada = await at_logo(town)
    first, second = picture(), picture(size=(900, 80))
    await sent(ada, first, name="logo.png")
    assert await kept(town) == first
    await sent(ada, second, name="wide.png")
    assert await kept(town) == second


async def test_what_is_no_picture_is_refused_and_changes_nothing(town: Town) -> None:
    ada = await at_logo(town)
    good = picture()
    await sent(ada, good, name="logo.png")
    for bad in (b"%PDF-1.7", good[: len(good) // 2], b"\xff\xd8\xff" + b"x" * 200):
        assert "Please send a PNG or JPEG" in await sent(ada, bad, name="logo.png")
    assert "larger than 2 MB" in await sent(ada, good + b"0" * 2**21, name="logo.png")
    assert await kept(town) == good


def claiming(width: int, height: int) -> bytes:
    """A small picture whose head says that it is another size; its check sum is right."""
    head = struct.pack(">II", width, height) + PICTURE[24:29]
    total = zlib.crc32(b"IHDR" + head)
    return PICTURE[:16] + head + struct.pack(">I", total) + PICTURE[33:]


async def test_a_picture_that_would_unpack_to_gigabytes_is_not_unpacked(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Thirty thousand by thirty thousand points of one colour fit into two megabytes."""

    def drawn(_picture: bytes) -> bool:
        raise AssertionError

    ada = await at_logo(town)
    monkeypatch.setattr(logos, "can_print", drawn)
    frame = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08\x75\x30\x75\x30" + b"x" * 50
    for bad in (claiming(30_000, 30_000), claiming(2**31 - 1, 1), frame):
        assert "more than 16 million points" in await sent(ada, bad, name="logo.png")
    assert await kept(town) is None


FRAME = b"\xff\xc0\x00\x11\x08" + struct.pack(">HH", 60_000, 60_000)


@pytest.mark.parametrize(
    "before",
    [b"\xff" * 7, b"\xff\x01", b"\xff\xd0\xff\xff"],
    ids=["filled", "alone", "both"],
)
def test_what_may_stand_before_the_size_does_not_hide_it(before: bytes) -> None:
    jpeg = b"\xff\xd8" + before + FRAME + b"x" * 50
    with pytest.raises(Invalid, match="logo-too-many-points"):
        must_be_logo(jpeg)


@pytest.mark.parametrize(
    "silent",
    [b"\xff\xd8\xff\xda\x00\x04ab" + b"x" * 50, PICTURE[:16] + bytes(8) + PICTURE[24:]],
    ids=["JPEG", "PNG"],
)
def test_a_picture_that_does_not_say_its_size_is_refused(silent: bytes) -> None:
    with pytest.raises(Invalid, match="logo-kind"):
        must_be_logo(silent)


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_points_are_read_from_the_head(kind: str) -> None:
    assert points_of(picture(kind, size=(300, 100))) == 30_000


async def test_a_photo_elsewhere_is_no_logo(town: Town) -> None:
    ada = await at_logo(town)
    await ada.tap("Back")
    await sent(ada, picture())
    assert await kept(town) is None
    opportunity = await sold(town)
    rep = await entered(town.rep, opportunity)
    await sent(rep, picture())
    assert await kept(town) is None


async def test_a_file_that_is_no_picture_is_kept_and_not_fetched(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada = await at_logo(town)

    async def fetch(_file_id: str) -> bytes:
        raise AssertionError

    monkeypatch.setattr(town.chat.intake._kit.poster, "fetch", fetch)
    seen = await sent(ada, b"%PDF-1.7", name="offer.pdf")
    assert "Please send a PNG or JPEG" not in seen
    assert "1 message is waiting" in seen
    assert await kept(town) is None


async def test_who_is_no_admin_any_more_sends_no_logo(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada = await at_logo(town)

    def demote(desk: Desk) -> None:
        desk.step(None, StepKind.SET_UP)
        member_of(desk, ADMIN).role = Role.REP

    async def fetch(_file_id: str) -> bytes:
        raise AssertionError

    await town.core.work.write(demote)
    monkeypatch.setattr(town.chat.intake._kit.poster, "fetch", fetch)
    await sent(ada, picture())
    assert await kept(town) is None


async def test_it_is_drawn_on_the_paper(town: Town) -> None:
    ada = await at_logo(town)
    opportunity = await sold(town)
    await invoice_worth(town, opportunity)
    before = pages_as_png(await sheet(town, opportunity, Locale.EN), ppi=40)
    assert blue_in(before[0]) == 0
    # Far too wide: no wider than half of the page, which is 80 mm of 210.
    await sent(ada, picture(size=(2000, 100)), name="logo.png")
    after = pages_as_png(await sheet(town, opportunity, Locale.EN), ppi=40)
    points_per_mm = 40 / 25.4
    assert blue_in(after[0]) == pytest.approx(80 * 4 * points_per_mm**2, rel=0.25)
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents", "1", "📄 PDF")
    assert file_of(rep)[1].startswith(b"%PDF-")


def test_only_what_can_be_drawn_is_printed() -> None:
    assert can_print(picture())
    assert can_print(picture("JPEG"))
    assert not can_print(picture()[:60])
    assert not can_print(b"\x89PNG\r\n\x1a\n")

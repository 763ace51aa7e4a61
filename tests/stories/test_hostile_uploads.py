"""Files people send that were made to do harm: kept as records, and they lead nowhere."""

from __future__ import annotations

import re
import stat
from pathlib import Path
from typing import Any

from sqlalchemy import select

from bot.actions.ports import Desk
from bot.actions.set_up.company import change_setting
from bot.domain.copies import MOST_BYTES, CopyState
from bot.outbox.copies import copies_tick
from bot.persistence.stores.copies import SqlCopies
from bot.persistence.tables.filing import file_copy
from bot.persistence.tables.history import record
from support.pictures import PNG
from support.sales import member_of, sold_to
from support.town import ADMIN, Town

NAMES = (
    "../../../etc/cron.d/evil",
    "..\\..\\windows\\system32\\evil.dll",
    "/etc/passwd",
    "....//....//evil.sh",
    ".htaccess",
    "..",
    "CON",
    "offer.pdf\x00.exe",
    "offer\u202efdp.exe",
    "name\nwith\rlines.txt",
    "a" * 5000 + ".pdf",
    "<b>bold</b>&amp;.html",
    "=HYPERLINK(1).csv",
    "$(reboot).sh",
    "قرارداد.pdf",
    "no ending",
    "",
)
PLAIN = re.compile(r"[A-Za-z0-9_-]{1,2}/[A-Za-z0-9_-]+\.[a-z0-9]{1,8}")
TURNING = set("\u202a\u202b\u202d\u202e\u2066\u2067\u200f\u061c\x00")


async def on_a_card(town: Town) -> None:
    """Nora looks at hers, and copies are kept."""
    await town.core.work.write(
        lambda desk: change_setting(member_of(desk, ADMIN), desk, "keep_copies", True)
    )
    await town.rep.open_link(f"o_{await sold_to(town, 'Norrin')}")


async def rows(town: Town, table: Any) -> list[Any]:
    return await town.core.work.database.read(
        lambda session: session.execute(select(table).order_by(table.c.id)).all()
    )


async def send(town: Town, message: dict[str, Any], number: int) -> None:
    """A reply to the card with whatever a client may make of a file."""
    rep = town.rep
    person = {"id": rep.person_id, "is_bot": False, "first_name": "Nora"}
    chat = {"id": rep.chat_id, "type": "private", "first_name": "Nora"}
    card = {"message_id": 1, "date": 1, "chat": chat, "text": "https://t.me/bot?start=o_1"}
    body = {"message_id": 5000 + number, "date": 1_795_000_000, "from": person, "chat": chat}
    whole = {**body, "reply_to_message": card, **message}
    await town.take([{"update_id": 600_000_000 + number, "message": whole}])


def document(number: int, **facts: Any) -> dict[str, Any]:
    return {"document": {"file_id": f"id{number}", "file_unique_id": f"u{number}", **facts}}


async def test_no_name_leads_out_of_the_folder_or_turns_a_line(town: Town, tmp_path: Path) -> None:
    await on_a_card(town)
    for number, name in enumerate(NAMES):
        await send(town, document(number, file_name=name, file_size=10), number)
        assert not TURNING & set(town.rep.reads.replace("\u2067\u2068", ""))
    kept = await rows(town, record)
    assert len(kept) == len(NAMES)
    assert max(len(each.file_name or "") for each in kept) <= 200

    async def download(_file: str) -> bytes:
        return b"content"

    folder = tmp_path / "in" / "files"
    copies = SqlCopies(town.core.work.database)
    tick = copies_tick(copies, download, folder, now=town.core.clock.now)
    for _ in NAMES:
        await tick.run()
    files = files_in(folder)
    assert len(files) == len(NAMES)
    outside = [each.name for each in files_in(tmp_path) if folder not in each.parents]
    assert {each.partition("-")[0] for each in outside} == {"forsat.db"}
    for each in files:
        assert PLAIN.fullmatch(each.relative_to(folder).as_posix()), each
        assert stat.S_IMODE(each.stat().st_mode) == 0o600


def files_in(folder: Path) -> list[Path]:
    return [each for each in folder.rglob("*") if each.is_file()]


async def test_what_is_too_large_is_kept_by_its_id_alone(town: Town, tmp_path: Path) -> None:
    """Said to be too large; said to be small and larger; of a size nobody tells."""
    await on_a_card(town)
    sizes = ({"file_size": MOST_BYTES + 1}, {"file_size": 5}, {}, {"file_size": 2**62})
    for number, size in enumerate(sizes):
        await send(town, document(number, file_name="film.mp4", **size), number)
    assert len(await rows(town, record)) == len(sizes)

    async def download(_file: str) -> bytes:
        return bytes(MOST_BYTES + 1)

    copies = SqlCopies(town.core.work.database)
    tick = copies_tick(copies, download, tmp_path / "files", now=town.core.clock.now)
    await tick.run()
    states = [each.state for each in await rows(town, file_copy)]
    assert states == [CopyState.FAILED, CopyState.FAILED]
    assert not [each for each in files_in(tmp_path) if ".mp4" in each.name]


async def test_a_kind_that_is_not_what_it_says_is_kept_as_sent(town: Town) -> None:
    """Nothing here opens a file, so nothing can be opened by a lie about it."""
    await on_a_card(town)
    lies = (
        {"file_name": "offer.pdf", "mime_type": "application/x-msdownload"},
        {"file_name": "run.exe", "mime_type": "image/png"},
        {"file_name": "a.svg", "mime_type": "image/svg+xml"},
        {"mime_type": "x" * 3000},
    )
    for number, facts in enumerate(lies):
        await send(town, document(number, **facts), number)
    kept = await rows(town, record)
    assert [each.file_kind for each in kept] == ["document"] * len(lies)


async def test_a_photo_of_any_claimed_size_is_one_record(town: Town) -> None:
    await on_a_card(town)
    for number, (width, height) in enumerate(((10**9, 10**9), (1, 1), (0, 0), (-5, 2**40))):
        size = {"file_id": f"p{number}", "file_unique_id": f"pu{number}"}
        await send(town, {"photo": [{**size, "width": width, "height": height}]}, number)
    assert len(await rows(town, record)) == 4


async def test_an_album_with_a_broken_part_keeps_the_others(town: Town) -> None:
    await on_a_card(town)
    for number in range(10):
        size = {"file_id": f"a{number}", "file_unique_id": f"au{number}", "width": 1, "height": 1}
        photo = [{"file_id": 5}] if number == 4 else [size]
        await send(town, {"photo": photo, "media_group_id": "g1"}, number)
    assert len(await rows(town, record)) == 9
    assert await town.chat.intake._inbox.unsettled() == []


async def test_a_real_photo_and_a_hundred_in_an_album(town: Town) -> None:
    await on_a_card(town)
    town.rep.phone.photo(PNG, "as agreed", reply_to=town.rep.message["message_id"])
    await town.go_on()
    assert len(await rows(town, record)) == 1
    for number in range(100):
        size = {"file_id": f"h{number}", "file_unique_id": f"hu{number}", "width": 1, "height": 1}
        await send(town, {"photo": [size], "media_group_id": "g2"}, 100 + number)
    assert len(await rows(town, record)) == 101


async def test_a_shared_contact_with_a_file_in_it_is_a_name_and_a_number(town: Town) -> None:
    card = "BEGIN:VCARD\nPHOTO;ENCODING=b:" + "A" * 50_000 + "\nEND:VCARD"
    contact = {"phone_number": "+49 30 1" + "9" * 500, "first_name": "N" * 5000, "vcard": card}
    await town.rep.say("/help")
    await send(town, {"contact": contact, "reply_to_message": None}, 1)
    assert len(town.rep.reads) < 4096

    def everything(desk: Desk) -> list[str]:
        return [each.text for each in desk.store.filing.parked(town.rep.chat_id)]

    assert all("VCARD" not in each for each in await town.kept(everything))

"""A whole story with everything going wrong, and the log of it: no word of anybody, no token."""

from __future__ import annotations

import io
import logging
from collections.abc import AsyncIterator, Iterator

import pytest
import structlog

from bot.actions.opportunities import creating as opportunities
from bot.cli.discretion import without_quotes
from bot.cli.logs import TALKATIVE, set_up_logs
from bot.handlers.forms import hearing as forms
from bot.handlers.turns import posting
from bot.sandbox.faults import Fault
from stories.test_erasing import everything
from support.sales import sold_to, won
from support.talker import Talker
from support.town import ADMIN, SECOND, STRANGER, Town, open_town

TOKEN = "1:demo"
WORDS = (
    *("Quagmarth Works", "Zelphine", "+49 30 7781233", "wundrag@quagmarth.example"),
    *("کوارگمار", "ฉวากมาร์ท", "they owe us 4815162342", "Borvalent"),
)
"""Typed or sent by somebody in this story, each of them like nothing else."""


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that is logged, at the loudest."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in TALKATIVE}
    stream = io.StringIO()
    set_up_logs("DEBUG", token=TOKEN, to=stream)
    yield stream
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, kept in levels.items():
        logging.getLogger(name).setLevel(kept)
    structlog.reset_defaults()


@pytest.fixture
async def town(
    log: io.StringIO, sqlite_database: str, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Town]:
    del log
    monkeypatch.setattr(posting, "SECOND_TRY", 0.02)
    async with open_town(sqlite_database) as opened:
        yield opened


async def sells(rep: Talker) -> None:
    await rep.say(f"{WORDS[0]} 20 pumps at 350 eur, 60%, close 15 Dec, {WORDS[5]}")
    await rep.say("/new")
    await rep.say(WORDS[4])
    await rep.tap_key("form-create", text=rep_name(WORDS[4]))
    await rep.tap("✅ Save")
    await rep.reply(WORDS[6])
    rep.phone.contact(WORDS[2], WORDS[1])
    rep.phone.forward(f"{WORDS[3]} wrote", WORDS[7])
    await rep.town.go_on()
    await rep.tap(rep.buttons[0])
    for words in (*WORDS, f"/find {WORDS[1]}", f"/customers {WORDS[0]}", f"/report {WORDS[5]}"):
        await rep.say(words)
    await rep.say("/cancel")


def rep_name(text: str) -> object:
    from bot.domain.facts import Name

    return Name(text)


async def everything_goes_wrong(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """The line, the server, an update of another shape, and a mistake of our own."""
    rep = town.rep
    for kind in ("server_error", "bad_gateway", "drop_before", "drop_after", "flood"):
        for method in ("sendMessage", "editMessageText", "answerCallbackQuery"):
            fault = Fault(kind, method=method, seconds=1, times=2)  # type: ignore[arg-type]
            town.sandbox.world.faults.add(fault)
        await rep.say(WORDS[0])
        town.sandbox.world.faults.clear()
    person = {"id": rep.person_id, "is_bot": False, "first_name": WORDS[7]}
    odd = {"message_id": WORDS[1], "from": person, "chat": {"id": 1}, "text": WORDS[0]}
    await town.take([{"update_id": 1, "message": odd}, {"update_id": 2, "message": None}])

    def mistake(*_: object, **more: object) -> None:
        raise ValueError(f"not an answer: {WORDS[6]!r} of {WORDS[4]!r} in {more!r}")

    with monkeypatch.context() as broken:
        broken.setattr(forms, "begin_new", mistake)
        broken.setattr(opportunities, "create", mistake)
        await rep.say("/new")
        assert "code" in rep.reads
    town.person(SECOND).phone.block()
    await won(town, await sold_to(town, WORDS[0], amount=100))
    await town.sweep()
    await town.person(STRANGER).say(WORDS[5])


async def test_nothing_anybody_wrote_is_in_the_log_and_no_token(
    town: Town, log: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    await sells(town.rep)
    await everything_goes_wrong(town, monkeypatch)
    await town.person(ADMIN).say("/settings")
    written = log.getvalue()
    kept = await everything(town)
    for each in WORDS:
        assert each not in written, each
        assert ascii(each)[1:-1] not in written, each
    assert TOKEN not in written
    # It was really said, and something was really logged of it.
    assert sum(each in kept for each in WORDS) >= len(WORDS) - 2
    assert "update failed" in written
    assert "ValueError: not an answer: '…' of '…' in" in written
    assert "not shown" in written


async def test_the_token_is_in_no_table(town: Town) -> None:
    await sells(town.rep)
    assert TOKEN not in await everything(town)


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("no such thing", "no such thing"),
        ("not an answer: 'Acme'", "not an answer: '…'"),
        ('input_value="O\'Neill", input_type=str', "input_value='…', input_type=str"),
        ("it's Acme", "it'…'"),
        (r"'a\'b' and c", "'…' and c"),
        ("«Acme» “Acme”", "'…' '…'"),
    ],
)
def test_what_is_quoted_is_left_out(said: str, left: str) -> None:
    assert without_quotes(said) == left

"""The address Telegram brings updates to: who is let in, and when it says yes."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pytest
from aiohttp import ClientSession

from bot.handlers.updates import webhook
from bot.handlers.updates.webhook import MOST_BYTES, PATH, SECRET, Door, secret_of

RIGHT = secret_of("1:demo")
UPDATE = {"update_id": 7, "message": {"text": "hello"}}


@dataclass
class Taken:
    updates: list[Mapping[str, Any]] = field(default_factory=list)
    broken: bool = False

    async def take(self, updates: Sequence[Mapping[str, Any]]) -> None:
        if self.broken:
            raise OSError("the disk is full of hello")
        self.updates += updates


@pytest.fixture
def taken() -> Taken:
    return Taken()


@pytest.fixture
async def door(taken: Taken) -> AsyncIterator[Door]:
    opened = Door(taken.take, secret=RIGHT)
    await opened.open("127.0.0.1", 0)
    yield opened
    await opened.close()


async def bring(door: Door, body: bytes, secret: str | None = RIGHT, path: str = PATH) -> int:
    headers = {SECRET: secret} if secret is not None else {}
    async with (
        ClientSession() as client,
        client.post(
            f"http://127.0.0.1:{door.port}{path}", data=BytesIO(body), headers=headers
        ) as answer,
    ):
        assert not await answer.text() or answer.status == 404
        return answer.status


def raw(update: Any) -> bytes:
    return json.dumps(update).encode()


async def test_an_update_is_stored_before_it_is_confirmed(door: Door, taken: Taken) -> None:
    assert await bring(door, raw(UPDATE)) == 200
    assert taken.updates == [UPDATE]


@pytest.mark.parametrize("secret", [None, "", "wrong", RIGHT[:-1], RIGHT + "0", "ฟ"])
async def test_nobody_else_is_let_in(door: Door, taken: Taken, secret: str | None) -> None:
    assert await bring(door, raw(UPDATE), secret) == 403
    assert taken.updates == []


async def test_the_secret_does_not_tell_the_token_and_differs_by_token() -> None:
    assert "demo" not in RIGHT
    assert len(RIGHT) == 64
    assert secret_of("2:demo") != RIGHT


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b"7", b'{"update_id": "7"}', b'{"update_id": true}', b"[" * 100_000],
)
async def test_what_is_no_update_is_refused(door: Door, taken: Taken, body: bytes) -> None:
    assert await bring(door, body) == 400
    assert taken.updates == []


async def test_what_is_too_long_is_not_read(door: Door, taken: Taken) -> None:
    assert await bring(door, b" " * (MOST_BYTES + 1)) == 413
    assert taken.updates == []


async def test_what_is_too_long_and_does_not_say_so_is_cut_off(door: Door, taken: Taken) -> None:
    async def drops() -> AsyncIterator[bytes]:
        for _ in range(20):
            yield b" " * (MOST_BYTES // 10)

    async with ClientSession() as client:
        url = f"http://127.0.0.1:{door.port}{PATH}"
        try:
            async with client.post(url, data=drops(), headers={SECRET: RIGHT}) as answer:
                assert answer.status == 413
        except OSError:
            pass  # The line was closed while we were still talking.
    assert taken.updates == []


async def test_a_body_that_never_comes_is_not_waited_for(
    door: Door, taken: Taken, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webhook, "MOST_SECONDS", 0.1)
    reader, writer = await asyncio.open_connection("127.0.0.1", door.port)
    head = f"POST {PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n{SECRET}: {RIGHT}\r\n\r\n"
    writer.write(head.encode())
    said = await asyncio.wait_for(reader.read(), 5)
    writer.close()
    assert b"200 OK" not in said
    assert taken.updates == []


async def test_what_could_not_be_stored_comes_again(door: Door, taken: Taken) -> None:
    taken.broken = True
    assert await bring(door, raw(UPDATE)) == 503
    taken.broken = False
    assert await bring(door, raw(UPDATE)) == 200


async def test_there_is_no_other_address(door: Door, taken: Taken) -> None:
    assert await bring(door, raw(UPDATE), path="/") == 404
    assert taken.updates == []

"""The harness's end of the line to the nursery."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

TESTS = Path(__file__).parent.parent


class Orders:
    def __init__(self, process: asyncio.subprocess.Process, log: Path) -> None:
        self._process = process
        self._log = log

    async def order(self, order: str, **facts: str) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"order": order, **facts}).encode() + b"\n")
        return await self.answer()

    async def answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = await self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the nursery is gone:\n{self._last_words()}")
        answer: dict[str, Any] = json.loads(line)
        return answer

    async def end(self, order: str, how: str, *, part: str = "all") -> None:
        """A bot that died by itself, before it was told to, is a defect of its own."""
        ended = (await self.order(order, part=part))["ended"]
        assert ended == how, f"the bot ended with {ended}:\n{self._last_words()}"

    def _last_words(self) -> str:
        return self._log.read_text(errors="replace")[-4000:]


@asynccontextmanager
async def open_nursery(log: Path) -> AsyncIterator[Orders]:
    """Everything the bot says goes to `log`."""
    # One thread a process: the libraries' own would not survive a fork.
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "PYTHONPATH": str(TESTS)}
    with log.open("wb") as errors:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "support.harness_nursery",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=errors,
            env=environment,
        )
    nursery = Orders(process, log)
    try:
        await nursery.answer()
        yield nursery
    finally:
        assert process.stdin is not None
        process.stdin.close()
        await process.wait()

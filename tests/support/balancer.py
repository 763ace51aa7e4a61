"""What stands before several workers: each request goes to one that answers, in turn."""

from __future__ import annotations

from collections import deque

from aiohttp import ClientConnectionError, ClientSession, web


class Balancer:
    """`ports` may change at any time; a worker that refuses the connection is passed over."""

    def __init__(self) -> None:
        self.ports: deque[int] = deque()
        self.served: list[int] = []
        """By which port each request was answered."""
        app = web.Application()
        app.router.add_post("/telegram", self._pass_on)
        self._runner = web.AppRunner(app, access_log=None)
        self._client: ClientSession | None = None
        self.url = ""

    async def open(self) -> None:
        self._client = ClientSession()
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/telegram"

    async def close(self) -> None:
        await self._runner.cleanup()
        if self._client is not None:
            await self._client.close()

    async def _pass_on(self, request: web.Request) -> web.Response:
        assert self._client is not None
        body = await request.read()
        for _ in range(len(self.ports)):
            self.ports.rotate(-1)
            port = self.ports[0]
            url = f"http://127.0.0.1:{port}/telegram"
            try:
                async with self._client.post(url, data=body, headers=request.headers) as answer:
                    self.served.append(port)
                    return web.Response(status=answer.status)
            except ClientConnectionError:
                continue
        return web.Response(status=502)

"""A Bot API of one method, in a thread: commands run event loops of their own."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

TOKEN = "4242:right"


class _GetMe(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        right = self.path == f"/bot{TOKEN}/getMe"
        body = {"ok": right, "result": {"id": 4242, "username": "pumps_bot"}}
        self.send_response(200 if right else 401)
        self.end_headers()
        self.wfile.write(json.dumps(body).encode())

    def log_message(self, *_: object) -> None:
        """Nothing: the test speaks."""


@contextmanager
def stand_in() -> Iterator[str]:
    """Its address; it knows TOKEN and no other."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _GetMe)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()

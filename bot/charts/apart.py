"""Draws in a process of its own: a picture takes nothing from those who talk meanwhile (0113).

It ends with whoever started it, however that ends, as the other end of its pipe is closed then.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from multiprocessing import Pipe
from multiprocessing.connection import Connection

from bot.charts.drawer import Drawer
from bot.charts.spec import ChartSpec

_BEHIND_TALKS = 5
"""Of niceness: whoever waits for a picture waits longer where all cores are wanted."""
_TO_END = 10.0
"""Seconds."""


class DrawerApart:
    """As `Drawer`, elsewhere. The process starts with the first picture, and anew if it died."""

    def __init__(self) -> None:
        self._started: _Started | None = None

    @property
    def process_id(self) -> int | None:
        return self._started.process.pid if self._started is not None else None

    def warm(self) -> None:
        """Start the process: it loads the drawing library while nobody waits."""
        self._running()

    def render(self, spec: ChartSpec) -> bytes:
        """Return the PNG of `spec`.

        Raise what drawing it raised, or ChildProcessError where the process died of it twice.
        """
        answer = self._ask(spec)
        if answer is None:
            # Somebody killed it, or memory was short: that says nothing of this picture.
            answer = self._ask(spec)
        if answer is None:
            raise ChildProcessError("The process that draws ended over a picture")
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self) -> None:
        """Let the process end."""
        started, self._started = self._started, None
        if started is not None:
            started.end()

    def _ask(self, spec: ChartSpec) -> bytes | Exception | None:
        """The picture, or why there is none; None where the process is gone."""
        pipe = self._running().pipe
        try:
            pipe.send(spec)
            answer: bytes | Exception = pipe.recv()
        except (EOFError, OSError):
            self.close()
            return None
        return answer

    def _running(self) -> _Started:
        if self._started is None:
            self._started = _Started()
        return self._started


class _Started:
    """The process and this end of its pipe."""

    def __init__(self) -> None:
        self.pipe, theirs = Pipe()
        with theirs:
            end = theirs.fileno()
            self.process = subprocess.Popen(  # noqa: S603 - this program, told nothing from outside
                [sys.executable, "-P", "-m", __name__, str(end)],
                stdin=subprocess.DEVNULL,
                pass_fds=[end],
                env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            )

    def end(self) -> None:
        self.pipe.close()
        with self.process as process:
            try:
                process.wait(_TO_END)
            except subprocess.TimeoutExpired:
                process.kill()


def _serve(pipe: Connection) -> None:
    """Draw what comes until the other end is closed."""
    drawer = Drawer()
    drawer.warm()
    os.nice(_BEHIND_TALKS)
    while True:
        try:
            spec = pipe.recv()
        except EOFError:
            return
        pipe.send(_drawn(drawer, spec))


def _drawn(drawer: Drawer, spec: ChartSpec) -> bytes | Exception:
    try:
        return drawer.render(spec)
    except Exception as error:  # noqa: BLE001 - raised where the picture was asked for
        return error


def main() -> None:
    """Told to stop, the bot finishes what it draws, and closes the pipe then."""
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, signal.SIG_IGN)
    _serve(Connection(int(sys.argv[1])))


if __name__ == "__main__":
    main()

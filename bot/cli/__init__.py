"""`forsat`: what can be asked of the bot from a shell.

A command imports what it needs when it runs, so that asking for help costs nothing.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from bot.cli import (
    backup,
    demo,
    doctor,
    exporting,
    importing,
    inviting,
    migrating,
    parse,
    rebuild,
    report,
    running,
)
from bot.cli.terminal import Problem, complain

INTERRUPTED = 130
COMMANDS = (
    *(running, demo, migrating, rebuild, backup, doctor, inviting),
    *(importing, exporting, report, parse),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; the exit code is 0, 1 for a refusal, 2 for a wrong call."""
    asked = parser().parse_args(arguments)
    try:
        return int(asked.run(asked))
    except Problem as problem:
        complain(str(problem))
        return problem.code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of a pipe has read enough; closing it here keeps the shutdown quiet.
        sys.stderr.close()
        return 0


def parser() -> argparse.ArgumentParser:
    outer = argparse.ArgumentParser(
        prog="forsat",
        description="A sales team's opportunity pipeline in its messenger.",
        epilog="Settings are read from .env; .env.example explains each of them.",
    )
    commands = outer.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for module in COMMANDS:
        module.add(commands)
    return outer

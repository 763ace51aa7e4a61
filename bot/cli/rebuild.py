"""`forsat rebuild`: the sums that reports are read from, looked over and made anew."""

from __future__ import annotations

import argparse
import asyncio
from functools import partial

from bot.cli.terminal import DONE, Problem, say


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "rebuild",
        help="add up anew what reports are read from",
        description="Reports over everybody's figures read sums that are kept with every "
        "change. This adds all of them up anew, one after the other, while the bot runs, and "
        "says which were not right before. They always should be.",
    )
    command.add_argument(
        "--check", action="store_true", help="only say which are not right; 1 if there are any"
    )
    command.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    from bot.cli.installation import installed

    return asyncio.run(_run(installed().database_url, check=asked.check))


async def _run(url: str, *, check: bool) -> int:
    from bot.persistence.database.engines import open_database
    from bot.persistence.reports.rolling import rebuild, wrong
    from bot.persistence.tables.rolls import Rolled

    database = open_database(url)
    try:
        found = await database.read(wrong)
        for figure, groups in found.items():
            say(f"{figure.value}: {groups} sums were not right.")
        if check:
            if found:
                raise Problem("Run forsat rebuild to add them up anew.")
            say("All sums are right.")
            return DONE
        rows = 0
        for figure in Rolled:
            rows += await database.write(partial(rebuild, figure=figure))
        say(f"{len(Rolled)} kinds of sums were added up anew: {rows} rows.")
        return DONE
    finally:
        await database.close()

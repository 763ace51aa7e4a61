"""A copy of the whole database, made while the bot works, and looked over before it counts.

SQLite: the engine's own online copy, one file that the bot can start from. PostgreSQL:
`pg_dump` in its custom format, for `pg_restore`. Plain functions that take their time:
inside a running loop they are called in a thread.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import URL, make_url

PAGES = 2_000
"""Copied at a time; in between whoever wants to write may."""
PAUSE = 0.005


class NotCopied(Exception):  # noqa: N818 - it says what is the case
    """One sentence about why there is no copy."""


def copy_database(url: str, target: Path) -> int:
    """Bytes of the copy at `target`, which may not exist yet; raises NotCopied.

    It is made beside it under another name, so that a half one is never taken for one.
    """
    if target.exists():
        raise NotCopied(f"{target} exists already; a copy never replaces anything.")
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        # Nobody else may read it: it holds all that the company knows of its customers.
        part.touch(mode=0o600)
        _copy(make_url(url), part)
        # Unlike a rename this fails when somebody made one meanwhile.
        os.link(part, target)
    except OSError as error:
        raise NotCopied(f"{target} cannot be written: {error.strerror}.") from error
    finally:
        with suppress(OSError):
            part.unlink()
    return target.stat().st_size


def _copy(url: URL, part: Path) -> None:
    if url.get_backend_name() == "sqlite":
        _copy_sqlite(Path(url.database or ""), part)
    else:
        _dump_postgres(url, part)


def _copy_sqlite(source: Path, part: Path) -> None:
    if not source.exists():
        raise NotCopied(f"There is no database at {source}.")
    try:
        with (
            closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as old,
            closing(sqlite3.connect(part)) as new,
        ):
            old.backup(new, pages=PAGES, sleep=PAUSE)
            # A file of its own, without a write-ahead log beside it.
            new.execute("PRAGMA journal_mode = DELETE")
            (found,) = new.execute("PRAGMA integrity_check").fetchone()
    except sqlite3.Error as error:
        raise NotCopied(f"The database could not be copied: {error}.") from error
    if found != "ok":
        raise NotCopied(f"The copy is damaged, and so may be the database: {found}")


def _dump_postgres(url: URL, part: Path) -> None:
    program = shutil.which("pg_dump")
    if program is None:
        raise NotCopied("pg_dump is not installed; it comes with the PostgreSQL client.")
    # The password goes by the environment: arguments can be read by everybody here.
    environment = {**os.environ, "PGPASSWORD": url.password or ""}
    plain = url.set(drivername="postgresql", password=None)
    where = plain.render_as_string(hide_password=False)
    done = subprocess.run(  # noqa: S603 - our own words and the setting's
        [program, "--format=custom", "--no-owner", f"--file={part}", f"--dbname={where}"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        told = done.stderr.strip().partition("\n")[0]
        raise NotCopied(f"pg_dump did not succeed: {told}")
    listed = subprocess.run(  # noqa: S603
        [shutil.which("pg_restore") or "pg_restore", "--list", str(part)],
        capture_output=True,
        text=True,
        check=False,
    )
    if "TABLE DATA public opportunity " not in listed.stdout:
        raise NotCopied("The copy does not hold what it should.")

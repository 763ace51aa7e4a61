"""What every command meets first: the settings and the database they name."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from bot.cli.logs import set_up_logs
from bot.cli.terminal import MISUSED, Problem
from bot.settings import BadSettings, Settings, read_settings

NEEDS_MIGRATE = (
    "The database was made by another version of Forsat (it is at {found}).\n"
    "Make a copy of it, then run: forsat migrate"
)
NEWER = (
    "The database is of a newer version of Forsat than this one (it is at {found}).\n"
    "Tables only go forward: start the newer version again, or put back the copy\n"
    "that was made before its forsat migrate."
)
EMPTY = "The database is empty. Start the bot once, or run: forsat migrate"
IN_USE = "Forsat is running on {file} already. Stop it first: one SQLite file has one bot."


def installed() -> Settings:
    """The settings, with the logs set up by them; Problem says each one that is wrong."""
    try:
        settings = read_settings()
    except BadSettings as error:
        raise Problem(f"Please correct in .env:\n{error}", code=MISUSED) from None
    set_up_logs(settings.log_level, token=token_of(settings))
    return settings


def token_of(settings: Settings) -> str | None:
    return settings.telegram_token.get_secret_value() if settings.telegram_token else None


def token_needed(settings: Settings) -> str:
    token = token_of(settings)
    if token is None:
        raise Problem(
            "TELEGRAM_TOKEN is not set. Ask @BotFather in Telegram for a bot, write the token\n"
            "he gives you into .env as TELEGRAM_TOKEN=..., and start again.\n"
            "To look around without one: forsat demo",
            code=MISUSED,
        )
    return token


def revision(settings: Settings) -> str | None:
    """What the database is at, None when it is empty; Problem when it cannot be reached."""
    from bot.persistence.migrate import current

    file = settings.sqlite_file
    if file is not None and not file.exists():
        return None
    try:
        return current(settings.database_url)
    except Exception as error:
        # Drivers raise whatever they like; to whoever installs it is all one.
        told = str(error).partition("\n")[0]
        raise Problem(f"The database cannot be reached: {told or type(error).__name__}") from error


def check_migrated(settings: Settings) -> None:
    """Problem unless the database is exactly what this version works on."""
    found = revision(settings)
    if found is None:
        raise Problem(EMPTY)
    if (other := of_another_version(settings, found)) is not None:
        raise Problem(other)


def of_another_version(settings: Settings, found: str) -> str | None:
    """What to do about a database at this revision; None where it is this version's."""
    from bot.persistence.migrate import is_newer, needs_upgrade

    if is_newer(settings.database_url):
        return NEWER.format(found=found)
    if needs_upgrade(settings.database_url):
        return NEEDS_MIGRATE.format(found=found)
    return None


def bring_up(settings: Settings) -> tuple[str | None, str | None]:
    """Migrates to the newest tables; the revisions before and after."""
    from bot.persistence.migrate import is_newer, upgrade

    before = revision(settings)
    if before is not None and is_newer(settings.database_url):
        raise Problem(NEWER.format(found=before))
    if settings.sqlite_file is not None:
        settings.sqlite_file.parent.mkdir(parents=True, exist_ok=True)
    upgrade(settings.database_url)
    return before, revision(settings)


def ready(settings: Settings) -> None:
    """An empty database gets its tables; one of another version is never changed unasked."""
    if revision(settings) is None:
        bring_up(settings)
    check_migrated(settings)


@contextmanager
def alone(settings: Settings) -> Iterator[None]:
    """No other bot on the same SQLite file; PostgreSQL takes several."""
    from bot.persistence.database.lock import AlreadyRunning, hold_bot_lock

    file = settings.sqlite_file
    if file is None:
        yield
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        with hold_bot_lock(file):
            yield
    except AlreadyRunning:
        raise Problem(IN_USE.format(file=file)) from None

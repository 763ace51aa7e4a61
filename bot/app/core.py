"""What everything is built on: settings, clock, database, speech. No chat library."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.actions.ports import Clock
from bot.actions.set_up.founding import first_organisation, is_set_up, set_up
from bot.persistence.database.work import SqlWork, open_work
from bot.settings import Settings
from bot.speech.translator import Translator


class SystemClock:
    """Business time as it is."""

    def now(self) -> datetime:
        return datetime.now(UTC)  # noqa: TID251 - the one clock that asks the system


def machine_now() -> datetime:
    """Machine time, for leases and retries: no demo moves it."""
    return datetime.now(UTC)  # noqa: TID251


@dataclass(frozen=True)
class Core:
    """What the command line needs, and everything else is built on."""

    settings: Settings
    clock: Clock
    work: SqlWork
    tr: Translator


def build_core(settings: Settings, *, clock: Clock | None = None) -> Core:
    """Over a migrated database; `await core.work.close()` at the end."""
    clock = clock or SystemClock()
    return Core(settings, clock, build_work(settings, clock=clock), Translator.load())


def build_work(settings: Settings, *, clock: Clock | None = None) -> SqlWork:
    """The database alone, for commands that are over before four languages are read."""
    clock = clock or SystemClock()
    return open_work(settings.database_url, clock=clock, bot=settings.bot_id)


async def first_start(core: Core) -> str | None:
    """Sets the company up in an empty database: the first admin's code, else None."""
    settings = core.settings
    if await core.work.read(is_set_up):
        return None
    organisation = first_organisation(
        settings.organisation,
        currency=settings.currency,
        zone=settings.zone,
        locale=settings.locale,
    )
    return await core.work.write(lambda desk: set_up(desk, organisation))


def token_of(settings: Settings) -> str:
    """Raises LookupError when there is none."""
    if settings.telegram_token is None:
        raise LookupError("TELEGRAM_TOKEN is not set")
    return settings.telegram_token.get_secret_value()

"""Settings, read once from the environment and `.env`; wrong ones are said in sentences."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.domain.money import CURRENCIES
from bot.domain.people import Locale

LAST_PORT = 65535
TELEGRAM = "https://api.telegram.org"


class BadSettings(Exception):  # noqa: N818 - it names what is wrong, as all ours do
    """One sentence a line for whoever starts the bot."""


class Settings(BaseSettings):
    """Everything that differs between two installations. `.env.example` explains each."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", populate_by_name=True)

    telegram_token: SecretStr | None = None
    telegram_api_base: str = TELEGRAM
    database_url: str = "sqlite+aiosqlite:///forsat.db"
    organisation: str = Field(default="My company", alias="FORSAT_ORGANISATION")
    currency: str = Field(default="EUR", alias="FORSAT_CURRENCY")
    zone: str = Field(default="Europe/Paris", alias="FORSAT_ZONE")
    locale: Locale = Field(default=Locale.EN, alias="FORSAT_LOCALE")
    files: Path = Field(default=Path("files"), alias="FORSAT_FILES")
    webhook_url: str | None = Field(default=None, alias="FORSAT_WEBHOOK_URL")
    webhook_listen: str = Field(default="127.0.0.1:8080", alias="FORSAT_WEBHOOK_LISTEN")
    status_listen: str | None = Field(default=None, alias="FORSAT_STATUS_LISTEN")
    backups: Path | None = Field(default=None, alias="FORSAT_BACKUPS")
    backups_kept: int = Field(default=14, ge=1, alias="FORSAT_BACKUPS_KEPT")
    log_level: str = Field(default="INFO", alias="FORSAT_LOG_LEVEL")
    flood_burst: int = Field(default=300, ge=0, alias="FORSAT_FLOOD_BURST")
    flood_per_second: float = Field(default=3, gt=0, alias="FORSAT_FLOOD_PER_SECOND")

    messages_per_second: int = Field(default=30, ge=1, le=1000, alias="FORSAT_MESSAGES_PER_SECOND")

    @field_validator("telegram_token")
    @classmethod
    def _token_looks_like_one(cls, token: SecretStr | None) -> SecretStr | None:
        if token is None or not token.get_secret_value().strip():
            return None
        number, colon, secret = token.get_secret_value().partition(":")
        if not (number.isdigit() and colon and secret):
            raise ValueError("looks like 123456:ABC…; copy it from @BotFather")
        return token

    @field_validator("telegram_api_base")
    @classmethod
    def _base_is_an_address(cls, base: str) -> str:
        if not base.startswith(("http://", "https://")):
            raise ValueError("begins with https:// (or http:// for a server of your own)")
        return base.rstrip("/")

    @field_validator("database_url")
    @classmethod
    def _database_is_one_of_two(cls, url: str) -> str:
        if not url.startswith(("sqlite+aiosqlite:///", "postgresql+asyncpg://")):
            raise ValueError("begins with sqlite+aiosqlite:/// or postgresql+asyncpg://")
        return url

    @field_validator("currency")
    @classmethod
    def _currency_is_known(cls, code: str) -> str:
        if code not in CURRENCIES:
            raise ValueError("is one of " + ", ".join(CURRENCIES))
        return code

    @field_validator("zone")
    @classmethod
    def _zone_is_known(cls, zone: str) -> str:
        if zone not in available_timezones():
            raise ValueError("is an IANA name such as Asia/Tehran")
        return zone

    @field_validator("webhook_url")
    @classmethod
    def _webhook_is_safe(cls, url: str | None) -> str | None:
        if url is None or not url.strip():
            return None
        parts = urlsplit(url.strip())
        at_home = parts.scheme == "http" and parts.hostname in ("127.0.0.1", "localhost", "::1")
        if not parts.hostname or not (parts.scheme == "https" or at_home):
            raise ValueError("begins with https:// (http:// only for this very machine)")
        if parts.path.rstrip("/").rpartition("/")[2] != "telegram":
            raise ValueError("ends with /telegram, such as https://bot.example.com/telegram")
        return url.strip().rstrip("/")

    @field_validator("webhook_listen")
    @classmethod
    def _listens_somewhere(cls, place: str) -> str:
        return _host_and_port(place)

    @field_validator("backups", mode="before")
    @classmethod
    def _backups_somewhere_or_not(cls, folder: object) -> object:
        return folder or None

    @field_validator("status_listen")
    @classmethod
    def _status_is_somewhere(cls, place: str | None) -> str | None:
        return _host_and_port(place) if place and place.strip() else None

    @property
    def sqlite_file(self) -> Path | None:
        """The database file; None with PostgreSQL."""
        prefix = "sqlite+aiosqlite:///"
        if not self.database_url.startswith(prefix):
            return None
        return Path(self.database_url.removeprefix(prefix))

    @property
    def bot_id(self) -> int:
        """The number in the token; 0 without one. Every chat and update is kept under it."""
        if self.telegram_token is None:
            return 0
        return int(self.telegram_token.get_secret_value().partition(":")[0])


def _host_and_port(place: str) -> str:
    host, colon, port = place.rpartition(":")
    if not (host and colon and port.isdecimal() and int(port) <= LAST_PORT):
        raise ValueError("is an address and a port, such as 127.0.0.1:8080")
    return place


def read_settings() -> Settings:
    """Raises BadSettings with a sentence for each setting that is wrong."""
    try:
        return Settings()
    except ValidationError as error:
        lines = [f"{_name(each['loc'])}: {_reason(each['msg'])}" for each in error.errors()]
        raise BadSettings("\n".join(lines)) from None


def _name(location: tuple[int | str, ...]) -> str:
    return str(location[0]).upper() if location else "settings"


def _reason(message: str) -> str:
    return message.removeprefix("Value error, ")

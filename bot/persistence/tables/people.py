"""The organisation, teams, members, invites."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Index,
    Integer,
    String,
    text,
    true,
)

from bot.domain.people import Calendar, GroupEvent, Locale, Permission, Role
from bot.persistence.database.types import ClockTime, Code, Codes, Day, Instant, Json
from bot.persistence.tables.metadata import flag, reference, table

organisation = table(
    "organisation",
    Column("name", String, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("locale", Code(Locale), nullable=False),
    Column("calendar", Code(Calendar), nullable=False),
    Column("work_days", Integer, nullable=False),
    flag("toman"),
    Column("quote_validity_days", Integer, nullable=False),
    Column("settings", Json, nullable=False, server_default="{}"),
    Column("country", String(2), nullable=False, server_default=""),
)

# What the company keeps beside the public holidays, or does not keep of them.
day_off = table(
    "day_off",
    Column("day", Day, nullable=False),
    Column("name", String(80), nullable=False),
    flag("working"),
    Index(None, "day", unique=True),
)

team = table(
    "team",
    Column("name", String, nullable=False),
    # A member has a team and a team has a manager: one of the two comes after both tables.
    reference("manager_id", "member", use_alter=True),
    Column("locale", Code(Locale), nullable=False),
    Column("calendar", Code(Calendar), nullable=False),
    Column("chat_id", BigInteger),
    Column("topic_id", BigInteger),
    flag("tell_amounts"),
    Column("events", Codes(GroupEvent), nullable=False, server_default="lost,won"),
    Column("heard", Boolean, nullable=False, server_default=true()),
    Index(None, "chat_id", unique=True),
    Index(None, "manager_id"),
)

member = table(
    "member",
    Column("person", BigInteger),
    Column("name", String, nullable=False),
    Column("role", Code(Role), nullable=False),
    reference("team_id", "team"),
    Column("locale", Code(Locale), nullable=False),
    Column("calendar", Code(Calendar), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("quiet_from", ClockTime, nullable=False),
    Column("quiet_until", ClockTime, nullable=False),
    Column("work_days", Integer),
    Column("permissions", Codes(Permission, 200), nullable=False),
    flag("active"),
    flag("welcomed"),
    flag("reachable"),
    flag("hears_news"),
    Column("away_from", Day),
    Column("away_until", Day),
    reference("deputy_id", "member"),
    CheckConstraint("quiet_from BETWEEN 0 AND 1439", name="quiet_from"),
    CheckConstraint("quiet_until BETWEEN 0 AND 1439", name="quiet_until"),
    # Somebody who left may come back with a new invite, as a new member.
    Index(
        "uq_member_person",
        "person",
        unique=True,
        sqlite_where=text("active = 1"),
        postgresql_where=text("active"),
    ),
    Index(None, "team_id"),
)

# The work of a member who left, while it is on its way; gone when it has arrived.
handover = table(
    "handover",
    reference("gone_id", "member", required=True),
    reference("heir_id", "member", required=True),
    reference("by", "member", required=True),
)

invite = table(
    "invite",
    Column("digest", String(128), nullable=False),
    Column("role", Code(Role), nullable=False),
    reference("team_id", "team"),
    reference("member_id", "member"),
    Column("name", String, nullable=False),
    reference("created_by", "member"),
    Column("expires_on", Day, nullable=False),
    Column("used_at", Instant),
    Index(None, "digest", unique=True),
)

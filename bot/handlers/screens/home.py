"""Where everything starts: what waits today, and the few things one can do."""

from __future__ import annotations

from bot.actions.access import scope_of
from bot.domain.facts import Name
from bot.domain.money import Money
from bot.domain.people import Role
from bot.domain.rights import OFFICE, Office
from bot.handlers.looks import Sight
from bot.handlers.presses import (
    Resume,
    ShowInvites,
    ShowList,
    ShowReports,
    ShowSettings,
    StartNew,
)
from bot.speech.reply import Button, MenuKey, Reply, say_of

MENU = (
    (MenuKey(say_of("menu-new")), MenuKey(say_of("menu-list"))),
    (MenuKey(say_of("menu-report")), MenuKey(say_of("menu-settings"))),
)
"""The keyboard under the input field; each key does what the command of its name does."""


def home(sight: Sight) -> Reply:
    """A greeting with the figures of one's own open opportunities."""
    scope = scope_of(sight.actor, sight.desk)
    count, amount, weighted = sight.desk.store.pipelines.totals(scope)
    currency = sight.desk.organisation.currency
    lines = [say_of("home-hello", name=Name(sight.actor.name)), None]
    if count:
        lines.append(
            say_of(
                "home-open",
                count=count,
                amount=Money(amount, currency),
                weighted=Money(weighted, currency),
            )
        )
    else:
        lines.append(say_of("home-none"))
    return Reply(lines=tuple(lines), rows=_rows(sight))


def _rows(sight: Sight) -> tuple[tuple[Button, ...], ...]:
    role = sight.actor.role
    rows: list[tuple[Button, ...]] = []
    if sight.dialog.kept is not None and _fresh(sight):
        rows.append((Button(say_of("button-resume"), Resume()),))
    if role in OFFICE[Office.CREATE]:
        rows.append((Button(say_of("button-new"), StartNew()),))
    rows.append(
        (
            Button(say_of("button-list"), ShowList()),
            Button(say_of("button-reports"), ShowReports()),
        )
    )
    last = [Button(say_of("button-settings"), ShowSettings())]
    if role in OFFICE[Office.INVITE]:
        last.append(Button(say_of("button-invite"), ShowInvites()))
    rows.append(tuple(last))
    return tuple(rows)


def _fresh(sight: Sight) -> bool:
    until = sight.dialog.kept_until
    return until is not None and until > sight.desk.now


def help_screen(sight: Sight) -> Reply:
    """What one can do here, by role."""
    lines = [say_of("help-intro"), None]
    if sight.actor.role in OFFICE[Office.CREATE]:
        lines.append(say_of("help-new"))
    lines += [say_of("help-list"), say_of("help-report"), say_of("help-settings")]
    if sight.actor.role in (Role.ADMIN, Role.MANAGER):
        lines += [say_of("help-invite"), say_of("help-register")]
    lines.append(say_of("help-cancel"))
    return Reply(lines=tuple(lines), rows=_rows(sight))


def gone(sight: Sight) -> Reply:
    """What was looked at is no longer there, or no longer to be seen."""
    return Reply(lines=(say_of("gone"),), rows=_rows(sight))

"""Where everything starts: what waits today, and the few things one can do."""

from __future__ import annotations

from bot.actions.access import scope_of
from bot.domain.facts import Name
from bot.domain.money import Money
from bot.domain.people import USUAL_CALENDAR, Locale, Member, Role
from bot.domain.rights import OFFICE, Office
from bot.handlers.customers.presses import ShowCustomers
from bot.handlers.follow_ups.day_presses import ShowToday
from bot.handlers.home.presses import (
    FirstSteps,
    Resume,
    ShowInvites,
    ShowList,
    ShowReports,
    StartNew,
)
from bot.handlers.screens.example import example_line
from bot.handlers.set_up.presses import ShowSetUp
from bot.handlers.turns.looks import Sight
from bot.speech.moves import ShowInbox, ShowSettings
from bot.speech.reader import Reader
from bot.speech.reply import Button, MenuKey, Reply, say_of
from bot.speech.translator import Translator

MENU_KEYS = ("menu-new", "menu-list", "menu-report", "menu-settings")
"""The keyboard under the input field; each key does what the command of its name does."""


BEFORE = ".before"
"""What a key was called in an older version: it stays on phones until the next greeting."""


CANCEL_KEY = "form-cancel"
"""No key of that keyboard, yet its word is typed as one: people type what they see."""


def menu_labels(tr: Translator) -> dict[str, str]:
    """Which key a label stands for, in every language: people switch theirs.

    The word that cancels is among them, and in small letters too.
    """
    readers = [Reader(locale, USUAL_CALENDAR[locale], "UTC") for locale in Locale]
    cancels = [tr.plain(CANCEL_KEY, reader) for reader in readers]
    words = {word: CANCEL_KEY for each in cancels for word in (each, each.lower())}
    return words | {
        tr.plain(f"{key}{way}", reader): key
        for reader in readers
        for key in MENU_KEYS
        for way in ("", BEFORE)
        if tr.knows(f"{key}{way}")
    }


def greeting(member: Member) -> Reply:
    """Hello, and the keyboard that stays: who may not create has no key for it."""
    creates = member.role in OFFICE[Office.CREATE]
    keys = [MenuKey(say_of(key)) for key in MENU_KEYS if creates or key != "menu-new"]
    rows = tuple(tuple(keys[at : at + 2]) for at in range(0, len(keys), 2))
    return Reply(lines=(say_of("home-hello", name=Name(member.name)),), menu=rows)


def home(sight: Sight) -> Reply:
    """The figures of one's own open opportunities, and what can be done."""
    scope = scope_of(sight.actor, sight.desk)
    count, amount, weighted = sight.desk.store.pipelines.totals(scope)
    currency = sight.desk.organisation.currency
    if not count:
        return Reply(lines=(say_of("home-none"),), rows=_rows(sight))
    figures = say_of(
        "home-open",
        count=count,
        amount=Money(amount, currency),
        weighted=Money(weighted, currency),
    )
    return Reply(lines=(figures,), rows=_rows(sight))


def _rows(sight: Sight) -> tuple[tuple[Button, ...], ...]:
    role = sight.actor.role
    rows: list[tuple[Button, ...]] = []
    if sight.dialog.kept is not None and _fresh(sight):
        rows.append((Button(say_of("button-resume"), Resume()),))
    if role in OFFICE[Office.CREATE]:
        rows.append((Button(say_of("button-new"), StartNew()),))
    if role is not Role.VIEWER:
        rows.append(_day_row(sight))
    rows.append(
        (
            Button(say_of("button-list"), ShowList()),
            Button(say_of("button-reports"), ShowReports()),
        )
    )
    rows.append(
        (
            Button(say_of("button-customers"), ShowCustomers()),
            Button(say_of("button-settings"), ShowSettings()),
        )
    )
    office = []
    if role in OFFICE[Office.INVITE]:
        office.append(Button(say_of("button-invite"), ShowInvites()))
    if role in OFFICE[Office.SET_UP]:
        office.append(Button(say_of("button-set-up"), ShowSetUp()))
    rows.append(tuple(office))
    if sight.params.get("first"):
        rows.append((Button(say_of("button-first-steps"), FirstSteps()),))
    return tuple(row for row in rows if row)


def _day_row(sight: Sight) -> tuple[Button, ...]:
    """What waits today, and what was told and not read, with their counts."""
    unread = sight.desk.store.inbox.count_unread(sight.actor.id)
    inbox = say_of("button-inbox-unread", count=unread) if unread else say_of("button-inbox")
    return (Button(say_of("button-today"), ShowToday()), Button(inbox, ShowInbox()))


def _fresh(sight: Sight) -> bool:
    until = sight.dialog.kept_until
    return until is not None and until > sight.desk.now


def help_screen(sight: Sight) -> Reply:
    """What one can do here, by role."""
    lines = [say_of("help-intro"), None]
    if sight.actor.role in OFFICE[Office.CREATE]:
        lines += [say_of("help-new"), example_line(sight)]
        lines += [say_of("help-notes"), say_of("help-undo")]
    lines += [
        say_of("help-list"),
        say_of("help-find"),
        say_of("help-board"),
        say_of("help-customers"),
    ]
    lines += [say_of(f"help-{each}") for each in ("today", "inbox", "subscriptions")]
    lines += [say_of("help-report"), say_of("help-settings")]
    if sight.actor.role in (Role.ADMIN, Role.MANAGER):
        lines += [say_of("help-invite"), say_of("help-register")]
    lines += [say_of("help-privacy"), say_of("help-cancel")]
    return Reply(lines=tuple(lines), rows=_rows(sight))


def gone(sight: Sight) -> Reply:
    """What was looked at is no longer there, or no longer to be seen."""
    return Reply(lines=(say_of("gone"),), rows=_rows(sight))

"""The logo on the company's papers: whether there is one, and how to send another."""

from __future__ import annotations

from bot.actions.set_up.logos import logo_of
from bot.handlers.screens.set_up.page import admin_only, back, button, told
from bot.handlers.set_up.presses import DropLogo, ShowCompany
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Reply, say_of


def logo(sight: Sight) -> Reply:
    admin_only(sight)
    there = logo_of(sight.desk) is not None
    lines = (
        say_of("setup-logo-title"),
        say_of("setup-logo-there" if there else "setup-logo-none"),
        None,
        say_of("setup-logo-send"),
    )
    drop = (button("setup-logo-drop", DropLogo()),) if there else ()
    return told(lines, drop, back(ShowCompany()))

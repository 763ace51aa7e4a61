"""The company: its name, and every setting under its heading; a tap asks for it again."""

from __future__ import annotations

from bot.conversations.company_setting import label, said, title
from bot.conversations.spoken import line
from bot.domain.company_settings import ROWS, SettingGroup
from bot.domain.facts import Name
from bot.handlers.screens.set_up.page import admin_only, back, button, told
from bot.handlers.set_up.presses import EditCompany, ShowLogo
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Flow, Reply, Say, say_of


def company(sight: Sight) -> Reply:
    """What holds for everybody."""
    admin_only(sight)
    organisation = sight.desk.organisation
    lines: list[Say | None] = [say_of("setup-company-title", company=Name(organisation.name))]
    edits = []
    for group in SettingGroup:
        rows = [each for each in ROWS if each.group is group and each.concerns(organisation)]
        if rows:
            lines += [None, say_of(f"setting-group-{group.value}")]
        for row in rows:
            lines.append(line(title(row), said(row, organisation, sight.desk.today)))
            edits.append(button(label(row), EditCompany(row.key)))
    rename = (button("setup-rename", EditCompany("name")),)
    logo = (button("setup-logo", ShowLogo()),)
    return told(lines, (*rename, *logo), Flow(edits), back())

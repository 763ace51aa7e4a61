"""The menu of the set-up, and its lists."""

from __future__ import annotations

from bot.actions.lists import Shelf, entries, entry
from bot.domain.errors import NotFound
from bot.domain.facts import Name, Term
from bot.domain.lists import ListItem
from bot.handlers.looks import Sight
from bot.handlers.presses import ShowHome
from bot.handlers.rule_presses import ShowRules
from bot.handlers.screens.setup_page import (
    PAGE,
    admin_only,
    back,
    button,
    cut,
    numbered,
    page_of,
    pager,
    told,
)
from bot.handlers.setup_presses import (
    AddEntry,
    AskForNote,
    RenameEntry,
    ShiftEntry,
    ShowCompany,
    ShowEntry,
    ShowMembers,
    ShowProducts,
    ShowShelf,
    ShowStageList,
    ShowTeams,
    SwitchEntry,
)
from bot.speech.reply import Button, Flow, Reply, Say, say_of


def menu(sight: Sight) -> Reply:
    """Every room there is to set up."""
    admin_only(sight)
    lists = [button(f"setup-shelf-{each.value}", ShowShelf(each.value, 0)) for each in Shelf]
    rooms = [
        button("setup-products", ShowProducts()),
        button("setup-stages", ShowStageList()),
        button("setup-teams", ShowTeams(0)),
        button("setup-members", ShowMembers(0)),
        button("setup-rules", ShowRules(0)),
        button("setup-company", ShowCompany()),
    ]
    home = (button("button-home", ShowHome()),)
    lines = (say_of("setup-title", company=Name(sight.desk.organisation.name)),)
    return told(lines, Flow((*lists, *rooms)), home)


def _shelf(sight: Sight) -> Shelf:
    admin_only(sight)
    name = str(sight.params["shelf"])
    if name not in set(Shelf):
        raise NotFound
    return Shelf(name)


def shelf(sight: Sight) -> Reply:
    """The values of a list in their order, those out of use struck through."""
    here, page = _shelf(sight), page_of(sight)
    rows, more = cut(entries(sight.desk, here), page)
    lines: list[Say | None] = [say_of(f"setup-shelf-{here.value}-title"), None]
    for place, each in enumerate(rows, start=page * PAGE + 1):
        key = "setup-row" if each.active else "setup-row-off"
        lines.append(say_of(key, place=place, value=each.label))
    if not rows:
        lines.append(say_of("setup-none"))
    return told(
        lines,
        *numbered([ShowEntry(here.value, each.id) for each in rows], page),
        *pager(page, more=more, turn=lambda to: ShowShelf(here.value, to)),
        (button("setup-add", AddEntry(here.value)),),
        back(),
    )


def one_entry(sight: Sight) -> Reply:
    """A value of a list, and what can be done with it."""
    here = _shelf(sight)
    chosen = entry(sight.desk, here, int(sight.params["entry"]))
    order = entries(sight.desk, here)
    lines: list[Say | None] = [
        say_of("setup-entry-title", value=chosen.label),
        say_of("setup-place", place=order.index(chosen) + 1, count=len(order)),
    ]
    if not chosen.active:
        lines.append(say_of("setup-out-of-use"))
    at = (here.value, chosen.id)
    shifts = (
        button("setup-up", ShiftEntry(*at, -1)),
        button("setup-down", ShiftEntry(*at, 1)),
    )
    use = "setup-retire" if chosen.active else "setup-revive"
    return told(
        lines,
        (button("setup-rename", RenameEntry(*at)),),
        shifts,
        (button(use, SwitchEntry(*at, 0 if chosen.active else 1)),),
        _note_row(here, chosen),
        back(ShowShelf(here.value, 0)),
    )


def _note_row(here: Shelf, chosen: object) -> tuple[Button, ...]:
    if here is not Shelf.LOSS_REASON or not isinstance(chosen, ListItem):
        return ()
    key = "form-ticked" if chosen.needs_note else "form-unticked"
    label = say_of(key, value=Term("setup-needs-note"))
    return (Button(label, AskForNote(chosen.id, 0 if chosen.needs_note else 1)),)

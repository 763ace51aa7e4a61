"""The menu of the set-up, and its lists."""

from __future__ import annotations

from collections.abc import Iterator

from bot.actions.set_up.holding import HELD_BY, how_many_have
from bot.actions.set_up.lists import Entry, Shelf, entries, entry, types_to_come
from bot.domain.documents import TaxRate
from bot.domain.errors import NotFound
from bot.domain.facts import Name, Several, Term
from bot.domain.lists import ListItem
from bot.domain.question_sets import QuestionSet
from bot.handlers.follow_ups.day_presses import ShowDaysOff
from bot.handlers.home.presses import ShowHome
from bot.handlers.reports.goal_presses import ShowGoals
from bot.handlers.screens.cards.filling_in import asked, questions_row
from bot.handlers.screens.reports.goals import FROM_SET_UP
from bot.handlers.screens.set_up.page import (
    Shown,
    admin_only,
    back,
    button,
    shelved,
    told,
    use_row,
)
from bot.handlers.set_up.field_presses import (
    ChooseCompetitor,
    KeepCompetitor,
    ShowOwnFields,
    ShowRates,
)
from bot.handlers.set_up.goods_presses import SetTaxPercent, TaxByDefault
from bot.handlers.set_up.pipeline_presses import AskMoreTypes, TakeMoreTypes
from bot.handlers.set_up.presses import (
    AddEntry,
    AskForNote,
    RenameEntry,
    ShiftEntry,
    ShowCompany,
    ShowEntry,
    ShowMembers,
    ShowProducts,
    ShowSetUpLists,
    ShowShelf,
    ShowStageList,
    ShowTeams,
    SwitchEntry,
)
from bot.handlers.set_up.rule_presses import ShowRules
from bot.handlers.set_up.undelivered_presses import ShowUndelivered
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Button, Flow, Reply, Say, say_of


def menu(sight: Sight) -> Reply:
    """Every room there is to set up: who sells, how and what, and the company itself."""
    admin_only(sight)
    people = (
        button("setup-members", ShowMembers(0)),
        button("setup-teams", ShowTeams(0)),
        button("button-goals", ShowGoals(0, FROM_SET_UP)),
        button("setup-rules", ShowRules(0)),
    )
    selling = (
        button("setup-stages", ShowStageList(0)),
        button("setup-products", ShowProducts()),
        button("setup-lists", ShowSetUpLists()),
    )
    house = [
        button("setup-company", ShowCompany()),
        button("setup-days-off", ShowDaysOff(0)),
    ]
    if dead := sight.desk.store.undelivered.count():
        house.append(button("button-undelivered", ShowUndelivered(), count=dead))
    home = (button("button-home", ShowHome()),)
    lines = (say_of("setup-title", company=Name(sight.desk.organisation.name)),)
    return told(lines, Flow(people), Flow(selling), Flow(house), home)


def lists(sight: Sight) -> Reply:
    """What is set up once and looked at seldom: whatever is chosen from a list."""
    admin_only(sight)
    chosen = _shelves(Shelf.TYPE, Shelf.SOURCE, Shelf.CAMPAIGN, Shelf.COMPETITOR)
    asked_for = (
        *_shelves(Shelf.WIN_REASON, Shelf.LOSS_REASON, Shelf.FORM),
        button("setup-own-fields", ShowOwnFields(0)),
    )
    goods = (
        *_shelves(Shelf.GROUP, Shelf.TAX, Shelf.WAREHOUSE),
        button("setup-rates", ShowRates(0)),
    )
    lines = (say_of("setup-lists-title"),)
    return told(lines, Flow(chosen), Flow(asked_for), Flow(goods), back())


def _shelves(*shelves: Shelf) -> Iterator[Button]:
    return (button(f"setup-shelf-{each.value}", ShowShelf(each.value, 0)) for each in shelves)


def _shelf(sight: Sight) -> Shelf:
    admin_only(sight)
    name = str(sight.params["shelf"])
    if name not in set(Shelf):
        raise NotFound
    return Shelf(name)


def shelf(sight: Sight) -> Reply:
    """The values of a list in their order, those out of use struck through."""
    here = _shelf(sight)

    def said(place: int, each: Entry) -> Say:
        key = "setup-row" if each.active else "setup-row-off"
        if each.active and isinstance(each, ListItem) and each.fresh:
            key = "setup-row-fresh"
        if each.active and isinstance(each, TaxRate):
            key = "setup-row-tax-default" if each.by_default else "setup-row-tax"
            return say_of(key, place=place, value=each.label, percent=each.percent)
        return say_of(key, place=place, value=each.label)

    shown = Shown(
        said,
        lambda each: ShowEntry(here.value, each.id),
        lambda to: ShowShelf(here.value, to),
    )
    ways = (
        (button("setup-add", AddEntry(here.value)),),
        _more_types(sight, here),
        back(ShowSetUpLists()),
    )
    title = say_of(f"setup-shelf-{here.value}-title")
    return shelved(sight, title, entries(sight.desk, here), shown, *ways)


def _more_types(sight: Sight, here: Shelf) -> tuple[Button, ...]:
    """What other programs begin with, while any of it is not there yet."""
    if here is not Shelf.TYPE or not types_to_come(sight.desk):
        return ()
    return (button("setup-more-types", AskMoreTypes()),)


def more_types(sight: Sight) -> Reply:
    """Asked first: what has come into a list is taken out of use, and never quite gone."""
    admin_only(sight)
    new = tuple(Term(f"item-{each}") for each in types_to_come(sight.desk))
    take = (button("setup-more-types-take", TakeMoreTypes()),) if new else ()
    title = say_of("setup-more-types-title", types=Several(new))
    return told([title], take, back(ShowShelf(Shelf.TYPE.value, 0)))


def one_entry(sight: Sight) -> Reply:
    """A value of a list, and what can be done with it."""
    here = _shelf(sight)
    chosen = entry(sight.desk, here, int(sight.params["entry"]))
    order = entries(sight.desk, here)
    lines: list[Say | None] = [
        say_of("setup-entry-title", value=chosen.label),
        say_of("setup-place", place=order.index(chosen) + 1, count=len(order)),
    ]
    if (field := HELD_BY.get(here)) is not None:
        count = how_many_have(sight.desk, field, chosen.id)
        lines.append(say_of("setup-held", count=count))
    if not chosen.active:
        lines.append(say_of("setup-out-of-use"))
    if isinstance(chosen, ListItem) and chosen.fresh:
        lines.append(say_of("setup-fresh"))
    if isinstance(chosen, QuestionSet):
        lines += [None, *asked(chosen)]
    at = (here.value, chosen.id)
    shifts = (
        button("setup-up", ShiftEntry(*at, -1)),
        button("setup-down", ShiftEntry(*at, 1)),
    )
    return told(
        lines,
        (button("setup-rename", RenameEntry(*at)),),
        shifts,
        use_row(sight, SwitchEntry(*at, 0), SwitchEntry(*at, 1), active=chosen.active),
        _note_row(here, chosen),
        _competitor_row(here, chosen),
        *_tax_rows(chosen),
        questions_row(chosen),
        back(ShowShelf(here.value, 0)),
    )


def _competitor_row(here: Shelf, chosen: object) -> tuple[Button, ...]:
    """Of one that a rep typed: it stays, or it is another name of one there is."""
    if here is not Shelf.COMPETITOR or not isinstance(chosen, ListItem) or not chosen.active:
        return ()
    merge = button("setup-merge", ChooseCompetitor(chosen.id, 0))
    return (button("setup-keep", KeepCompetitor(chosen.id)), merge) if chosen.fresh else (merge,)


def _tax_rows(chosen: object) -> Iterator[tuple[Button, ...]]:
    if not isinstance(chosen, TaxRate):
        return
    yield (button("setup-percent", SetTaxPercent(chosen.id), percent=chosen.percent),)
    if chosen.active:
        key = "form-ticked" if chosen.by_default else "form-unticked"
        label = say_of(key, value=Term("setup-tax-default"))
        yield (Button(label, TaxByDefault(chosen.id, 0 if chosen.by_default else 1)),)


def _note_row(here: Shelf, chosen: object) -> tuple[Button, ...]:
    if here is not Shelf.LOSS_REASON or not isinstance(chosen, ListItem):
        return ()
    key = "form-ticked" if chosen.needs_note else "form-unticked"
    label = say_of(key, value=Term("setup-needs-note"))
    return (Button(label, AskForNote(chosen.id, 0 if chosen.needs_note else 1)),)

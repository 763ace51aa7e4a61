"""The set-up of an admin's own fields and their options, of competitors, and of rates."""

from __future__ import annotations

from bot.actions.set_up.custom_fields import field_with, option_with
from bot.actions.set_up.holding import how_many_have
from bot.actions.set_up.lists import Shelf, entry
from bot.conversations.own_fields import FIELD_KINDS
from bot.domain.custom_fields import CustomField, CustomKind, CustomOption
from bot.domain.errors import NotFound
from bot.domain.facts import Name, Term
from bot.domain.lists import ListItem, ListKind
from bot.handlers.screens.cards.rates import rate_spoken
from bot.handlers.screens.set_up.page import (
    Row,
    Shown,
    admin_only,
    back,
    button,
    cut,
    page_of,
    pager,
    shelved,
    told,
    use_row,
)
from bot.handlers.set_up.field_presses import (
    AddOptions,
    AskInPipeline,
    ChooseCompetitor,
    MergeCompetitor,
    NewOwnField,
    RenameOption,
    RenameOwnField,
    RequireOwnField,
    SetRate,
    ShiftOption,
    ShiftOwnField,
    ShowOption,
    ShowOptions,
    ShowOwnField,
    ShowOwnFields,
    ShowRates,
    SwitchOption,
    SwitchOwnField,
)
from bot.handlers.set_up.presses import ShowEntry, ShowSetUpLists
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Button, Flow, Reply, Say, say_of


def fields(sight: Sight) -> Reply:
    """All in their order, those out of use struck through."""
    admin_only(sight)

    def said(place: int, each: CustomField) -> Say:
        if not each.active:
            return say_of("setup-row-off", place=place, value=each.label)
        kind = Name(sight.tr.plain(FIELD_KINDS[each.kind.value], sight.reader))
        return say_of("setup-row-with", place=place, value=each.label, more=kind)

    shown = Shown(said, lambda each: ShowOwnField(each.id), ShowOwnFields)
    title, add = say_of("setup-own-fields-title"), (button("setup-add", NewOwnField()),)
    return shelved(
        sight, title, sight.desk.store.fields.defined(), shown, add, back(ShowSetUpLists())
    )


def one_field(sight: Sight) -> Reply:
    """A field: its kind, whether it is required, and where it is asked."""
    admin_only(sight)
    chosen = field_with(sight.desk, int(sight.params["field"]))
    lines: list[Say | None] = [
        say_of("setup-entry-title", value=chosen.label),
        say_of("setup-own-field-kind", kind=Term(FIELD_KINDS[chosen.kind.value])),
    ]
    pipelines = _pipelines(sight, chosen)
    if pipelines and not chosen.pipelines:
        lines.append(say_of("setup-own-field-everywhere"))
    if not chosen.active:
        lines.append(say_of("setup-out-of-use"))
    changes = [button("setup-rename", RenameOwnField(chosen.id))]
    if chosen.kind is CustomKind.LIST:
        changes.append(button("setup-own-options", ShowOptions(chosen.id, 0)))
    return told(
        lines,
        tuple(changes),
        (
            button("setup-up", ShiftOwnField(chosen.id, -1)),
            button("setup-down", ShiftOwnField(chosen.id, 1)),
        ),
        (
            _tick(
                "own-field-required", RequireOwnField(chosen.id, int(not chosen.required)), chosen
            ),
        ),
        pipelines,
        use_row(
            sight,
            SwitchOwnField(chosen.id, 0),
            SwitchOwnField(chosen.id, 1),
            active=chosen.active,
        ),
        back(ShowOwnFields(0)),
    )


def _tick(key: str, press: RequireOwnField, chosen: CustomField) -> Button:
    label = "form-ticked" if chosen.required else "form-unticked"
    return Button(say_of(label, value=Term(key)), press)


def _pipelines(sight: Sight, chosen: CustomField) -> Row:
    """With none ticked it is asked in all of them; one alone needs no choice."""
    pipelines = sight.desk.store.lists.pipelines()
    if len(pipelines) == 1:
        return ()
    return Flow(
        Button(
            say_of(
                "form-ticked" if each.id in chosen.pipelines else "form-unticked",
                value=each.label,
            ),
            AskInPipeline(chosen.id, each.id, int(each.id not in chosen.pipelines)),
        )
        for each in pipelines
    )


def options(sight: Sight) -> Reply:
    admin_only(sight)
    chosen = field_with(sight.desk, int(sight.params["field"]))

    def said(place: int, each: CustomOption) -> Say:
        key = "setup-row" if each.active else "setup-row-off"
        return say_of(key, place=place, value=each.label)

    shown = Shown(said, lambda each: ShowOption(each.id), lambda to: ShowOptions(chosen.id, to))
    title = say_of("setup-entry-title", value=chosen.label)
    ways = ((button("setup-add", AddOptions(chosen.id)),), back(ShowOwnField(chosen.id)))
    return shelved(sight, title, sight.desk.store.fields.options(chosen.id), shown, *ways)


def one_option(sight: Sight) -> Reply:
    admin_only(sight)
    chosen = option_with(sight.desk, int(sight.params["option"]))
    held = how_many_have(sight.desk, f"custom_{chosen.field_id}", chosen.id)
    lines: list[Say | None] = [say_of("setup-entry-title", value=chosen.label)]
    lines.append(say_of("setup-held", count=held))
    if not chosen.active:
        lines.append(say_of("setup-out-of-use"))
    return told(
        lines,
        (button("setup-rename", RenameOption(chosen.id)),),
        (
            button("setup-up", ShiftOption(chosen.id, -1)),
            button("setup-down", ShiftOption(chosen.id, 1)),
        ),
        use_row(
            sight, SwitchOption(chosen.id, 0), SwitchOption(chosen.id, 1), active=chosen.active
        ),
        back(ShowOptions(chosen.field_id, 0)),
    )


def same_competitor(sight: Sight) -> Reply:
    """Which other competitor it is another name of."""
    admin_only(sight)
    chosen = entry(sight.desk, Shelf.COMPETITOR, int(sight.params["entry"]))
    if not isinstance(chosen, ListItem):
        raise NotFound
    page = page_of(sight)
    known = sight.desk.store.lists.items(ListKind.COMPETITOR)
    others, more = cut([each for each in known if each is not chosen], page)
    choices = Flow(
        Button(say_of("form-row", value=each.label), MergeCompetitor(chosen.id, each.id))
        for each in others
    )
    return told(
        (say_of("setup-merge-title", value=chosen.label),),
        choices,
        *pager(page, more=more, turn=lambda to: ChooseCompetitor(chosen.id, to)),
        back(ShowEntry(Shelf.COMPETITOR.value, chosen.id)),
    )


def rates(sight: Sight) -> Reply:
    """What each currency is worth now and since when; earlier rates below it."""
    admin_only(sight)
    page, base = page_of(sight), sight.desk.organisation.currency
    rows, more = cut(sight.desk.store.fields.rates(), page)
    lines: list[Say | None] = [say_of("setup-rates-title"), None]
    lines += [
        say_of(
            "setup-rate-row",
            currency=Name(each.currency),
            rate=rate_spoken(sight, each.rate),
            unit=Name(sight.tr.formats(sight.reader).currency(base)),
            day=each.since,
        )
        for each in rows
    ]
    if not rows:
        lines.append(say_of("setup-none"))
    currencies = dict.fromkeys(each.currency for each in rows)
    return told(
        lines,
        Flow(Button(say_of("form-text", value=Name(each)), SetRate(each)) for each in currencies),
        *pager(page, more=more, turn=ShowRates),
        (button("setup-add", SetRate("")),),
        back(ShowSetUpLists()),
    )


FIELD_SCREENS = {
    "setup-own-fields": fields,
    "setup-own-field": one_field,
    "setup-own-options": options,
    "setup-own-option": one_option,
    "setup-same-competitor": same_competitor,
    "setup-rates": rates,
}

"""Filters: those that are kept, one of them, its fields, and the values of a field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.actions.lists.filtering import under_way_now
from bot.actions.lists.listing import filter_for, usual
from bot.actions.opportunities.fields import field_of, fields_of
from bot.actions.ports import Desk
from bot.conversations.field_names import label_of
from bot.domain.errors import NotFound
from bot.domain.facts import Name, Term
from bot.domain.filters import (
    FIELDS,
    AnyOf,
    Field,
    FieldKind,
    Filter,
    Mark,
    SavedFilter,
    subject_of,
)
from bot.domain.listings import Kind
from bot.domain.lists import ListKind
from bot.domain.people import Team
from bot.handlers.home.presses import ShowHome
from bot.handlers.lists.filter_presses import (
    AskFilter,
    DropFilter,
    NameFilter,
    NewFilter,
    SetEmpty,
    SetLastDays,
    SetMark,
    ShareFilter,
    ShowFilter,
    ShowFilterField,
    ShowFilterFields,
    ShowFilters,
    ToggleValue,
    Widen,
)
from bot.handlers.lists.list_presses import ShowListing
from bot.handlers.screens.lists.filter_values import SOUGHT, conditions_said, offered
from bot.handlers.turns.looks import Sight
from bot.reports.about import report_behind, report_called
from bot.speech.reply import Button, Flow, Reply, Say, say_of

Row = tuple[Button, ...]

LAST_DAYS = (1, 7, 30, 90)
FIRST = (
    *("status", "stage_id", "assignee_id", "party_id", "product_id", "product_group_id"),
    *("source_id", "amount", "probability", "close_date", "priority"),
)
"""What is filtered by most."""
FIELDS_A_PAGE = 14
OWN_FIRST = 8
"""Fields of an admin's own that stand with them."""


def filters(sight: Sight) -> Reply:
    """The kept ones, the one that is under way, and a new one."""
    actor = sight.actor
    kept = sight.desk.store.listings.filters(actor.id, actor.team_id)
    named = [
        (Button(say_of("button-named", name=Name(each.name or "")), ShowFilter(each.id)),)
        for each in kept
    ]
    new = (Button(say_of("button-filter-new"), NewFilter()),)
    title = say_of("filters-title") if kept else say_of("filters-none")
    begun = _not_kept(sight, kept)
    going_on: tuple[Row, ...] = ()
    lines: list[Say | None] = [title]
    if begun is not None:
        lines += [None, say_of("filter-unsaved"), *conditions_said(sight, begun.chosen.conditions)]
        going_on = ((Button(say_of("button-filter-go-on"), ShowFilter(begun.id)),),)
    if not (kept or begun):
        lines += [None, typed_how(sight.desk)]
    back = Button(say_of("button-back"), ShowListing(usual(actor, sight.desk).code))
    return Reply(lines=tuple(lines), rows=(*going_on, *named, new, (back, *_home())))


def _not_kept(sight: Sight, kept: Sequence[SavedFilter]) -> SavedFilter | None:
    """What was put together or looked for and has no name yet."""
    begun = under_way_now(sight.actor, sight.desk)
    if begun is None or not begun.chosen.conditions:
        return None
    return None if any(each.chosen == begun.chosen for each in kept) else begun


def one_filter(sight: Sight) -> Reply:
    """Its conditions, and what can be done with it."""
    shown = filter_for(sight.actor, sight.desk, int(sight.params["filter"]))
    conditions = shown.chosen.conditions
    title = _title(shown)
    said = list(conditions_said(sight, conditions)) or [say_of("filter-no-condition")]
    said += _shared_with(sight, shown)
    rows = _kept_rows(sight, shown) if shown.stays else _draft_rows(sight, shown.chosen)
    show = (Button(say_of("button-filter-show"), _list(sight, shown)),) if conditions else ()
    back = (Button(say_of("button-filters"), ShowFilters()), *_home())
    return Reply(lines=(title, None, *said), rows=tuple(row for row in (show, *rows, back) if row))


def _shared_with(sight: Sight, shown: SavedFilter) -> list[Say]:
    team = sight.desk.store.get(Team, shown.team_id) if shown.team_id is not None else None
    return [say_of("filter-shared", team=Name(team.name))] if team is not None else []


def _title(shown: SavedFilter) -> Say:
    if shown.name:
        return say_of("filter-title", name=Name(shown.name))
    back = report_behind(shown.origin)
    if back is None:
        return say_of("filter-draft")
    return say_of("filter-of-report", report=report_called(back))


def _list(sight: Sight, shown: SavedFilter) -> ShowListing:
    listing = usual(sight.actor, sight.desk).about(Kind.FILTER, shown.id)
    return ShowListing(listing.code)


def _draft_rows(sight: Sight, chosen: Filter) -> Iterator[Row]:
    yield (Button(say_of("button-filter-add"), ShowFilterFields()),)
    subjects = [subject_of(each) for each in chosen.conditions]
    yield Flow(
        Button(say_of("button-filter-less", field=_subject(sight, each)), Widen(each))
        for each in subjects
    )
    if subjects:
        yield (Button(say_of("button-filter-keep"), NameFilter()),)


def _subject(sight: Sight, subject: str) -> Name | Term:
    field = field_of(sight.desk, subject)
    return label_of(field) if field is not None else Term(f"mark-{subject}")


def _kept_rows(sight: Sight, shown: SavedFilter) -> Iterator[Row]:
    yield (Button(say_of("button-filter-change"), NewFilter(shown.id)),)
    if shown.member_id != sight.actor.id or shown.fixed:
        return
    drop = Button(say_of("button-filter-drop"), DropFilter(shown.id))
    if shown.team_id is not None:
        yield (Button(say_of("button-filter-unshare"), ShareFilter(shown.id, 0)), drop)
    elif sight.actor.team_id is not None:
        team = sight.desk.store.get(Team, sight.actor.team_id)
        share = say_of("button-filter-share", team=Name(team.name if team else ""))
        yield (Button(share, ShareFilter(shown.id, 1)),)
        yield (drop,)
    else:
        yield (drop,)


def fields(sight: Sight) -> Reply:
    """What one can filter by: what is asked most, and behind a button everything else."""
    every = fields_of(sight.desk)
    asked = [each for each in FIRST if each in every]
    asked += [each for each in every if each not in FIELDS][:OWN_FIRST]
    rest = [each for each in every if each not in asked]
    more = int(sight.params.get("more", 0))
    if more > 0:
        begun = (min(more, 1 + (len(rest) - 1) // FIELDS_A_PAGE) - 1) * FIELDS_A_PAGE
        place, left = begun // FIELDS_A_PAGE + 1, len(rest) > begun + FIELDS_A_PAGE
        turns = (
            Button(say_of("button-back"), ShowFilterFields(place - 1)),
            *((Button(say_of("form-page-after"), ShowFilterFields(place + 1)),) if left else ()),
        )
        shown = _field_buttons(every, rest[begun : begun + FIELDS_A_PAGE])
        return Reply(lines=(say_of("filter-by-what"),), rows=(shown, turns, _ways_out(sight)))
    marks = Flow(
        Button(say_of("button-filter-mark", mark=Term(f"mark-{each.value}")), SetMark(each.value))
        for each in Mark
    )
    further = (Button(say_of("button-filter-more"), ShowFilterFields(1)),)
    rows = (_field_buttons(every, asked), marks, further, _ways_out(sight))
    lines = (say_of("filter-by-what"), None, typed_how(sight.desk))
    return Reply(lines=lines, rows=rows)


def typed_how(desk: Desk) -> Say:
    """With a source that there is: an example is tried word for word."""
    sources = desk.store.lists.items(ListKind.SOURCE)
    if not sources:
        return say_of("filter-typed-how-plain")
    return say_of("filter-typed-how", source=sources[0].label)


def _field_buttons(every: Mapping[str, Field], names: Iterable[str]) -> Flow:
    return Flow(
        Button(say_of("button-filter-field", field=label_of(every[each])), ShowFilterField(each))
        for each in names
    )


def _ways_out(sight: Sight) -> Row:
    """To what was put together so far, or out of it."""
    return (*_to_draft(sight), Button(say_of("button-filter-leave"), ShowFilters()))


def one_field(sight: Sight) -> Reply:
    """The values of a field to tick, or the ends of a range, or words."""
    name = str(sight.params["field"])
    field = field_of(sight.desk, name)
    if field is None:
        raise NotFound
    present = _draft(sight).about(name)
    said: list[Say | None] = [say_of("filter-field", field=label_of(field))]
    if present is not None:
        said += [None, *conditions_said(sight, (present,))]
    rows = (*_value_rows(sight, field), _empty_row(field), _to_draft(sight))
    if name == "stage_id" and not offered(sight.desk, field, _draft(sight)):
        said.append(say_of("filter-pipeline-first"))
        choose = say_of("button-filter-field", field=label_of(FIELDS["pipeline_id"]))
        rows = ((Button(choose, ShowFilterField("pipeline_id")),), *rows)
    return Reply(lines=tuple(said), rows=tuple(row for row in rows if row))


def _value_rows(sight: Sight, field: Field) -> Iterator[Row]:
    present = _draft(sight).about(field.name)
    ticked = present.values if isinstance(present, AnyOf) else ()
    yield Flow(
        Button(
            say_of("form-ticked" if value in ticked else "form-unticked", value=label),
            ToggleValue(field.name, str(value)),
        )
        for value, label in offered(sight.desk, field, _draft(sight))
    )
    if field.kind in (FieldKind.DAY, FieldKind.INSTANT):
        yield Flow(
            Button(say_of("button-filter-last", days=days), SetLastDays(field.name, days))
            for days in LAST_DAYS
        )
    yield tuple(
        Button(
            say_of(QUESTION_LABELS[question.partition("_")[0]]), AskFilter(field.name, question)
        )
        for question in questions_of(field)
    )


QUESTION_LABELS = {
    "least": "button-filter-least",
    "most": "button-filter-most",
    "filter": "button-filter-type",
}


def questions_of(field: Field) -> tuple[str, ...]:
    """What can be typed or searched for it, by the names of the form's questions."""
    match field.kind:
        case FieldKind.TEXT:
            return ("filter_words",)
        case FieldKind.REFERENCE:
            return (SOUGHT[field.name],) if field.name in SOUGHT else ()
        case FieldKind.CHOICE:
            return ()
        case FieldKind.INSTANT:
            return ("least_day", "most_day")
        case FieldKind.DECIMAL:
            return ("least_decimal", "most_decimal")
    return (f"least_{field.kind.value}", f"most_{field.kind.value}")


def _empty_row(field: Field) -> Row:
    return (
        Button(say_of("button-filter-filled"), SetEmpty(field.name, 1)),
        Button(say_of("button-filter-empty"), SetEmpty(field.name, 0)),
    )


def _draft(sight: Sight) -> Filter:
    draft = under_way_now(sight.actor, sight.desk)
    return draft.chosen if draft else Filter()


def _to_draft(sight: Sight) -> Row:
    draft = under_way_now(sight.actor, sight.desk)
    press = ShowFilter(draft.id) if draft else ShowFilters()
    return (Button(say_of("button-filter-done"), press),)


def _home() -> Row:
    return (Button(say_of("button-home"), ShowHome()),)


FILTER_SCREENS = {
    "filters": filters,
    "filter": one_filter,
    "filter-fields": fields,
    "filter-field": one_field,
}

"""Conditions typed among filters: "amount over 10m, won this month"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from bot.actions.dialogs import Dialog
from bot.actions.lists import filtering
from bot.actions.lists.listing import filter_for, listing_of, select
from bot.actions.opportunities.fields import field_of, fields_of
from bot.actions.ports import Desk
from bot.conversations.field_names import label_of
from bot.domain.facts import Name, Term
from bot.domain.filters import (
    AnyOf,
    Between,
    Condition,
    Field,
    FieldKind,
    Filter,
    Mentions,
    SavedFilter,
    subject_of,
)
from bot.domain.listings import Kind, Listing
from bot.domain.people import USUAL_CALENDAR, Locale, Member
from bot.handlers.lists.begun import begun_from
from bot.handlers.screens.lists.filter_values import SOUGHT, offered
from bot.handlers.turns.looks import TYPED, Next, Screen, reader_of, screen
from bot.handlers.turns.turn import Act, Turn
from bot.reading.folding import fold_text
from bot.reading.questions.compared import STATUS_WORDS
from bot.reading.questions.conditions import TypedFilter, read_conditions
from bot.reading.questions.known import Called, Known, Value
from bot.reading.questions.said import STATUS
from bot.reports.spans import days_of
from bot.speech.reader import Reader
from bot.speech.reply import say_of
from bot.speech.translator import Translator

ROOM = frozenset({"filters", "filter", "filter-fields", "filter-field"})
"""Where whoever types is putting a filter together."""
LIST = "list"
"""Where what reads as a filter from beginning to end narrows what is in view."""

LIKELIEST = (
    *(STATUS, "stage_id", "assignee_id", "priority", "source_id", "type_id", "pipeline_id"),
    *("campaign_id", "competitor_id", "loss_reason_id", "win_reason_id"),
)
"""Whose value a word is that several fields have; then all others in their order."""

LEAST_LABEL = 2
"""Letters of a value that can be typed."""
MOST_FOUND = 8
"""Customers or products that some words may mean together."""


@dataclass(frozen=True)
class _Said:
    where: Screen
    typed: TypedFilter
    conditions: tuple[Condition, ...]
    unknown: tuple[str, ...]


async def answer(turn: Turn, text: str) -> bool:
    """Narrows the filter under way; False where the words speak of no filter.

    Where a part of them was not understood, nothing changes and that part is named.
    """
    said = await turn.kit.work.read(lambda desk: _read(desk, turn, text))
    if said is None:
        return False
    if not said.conditions and said.typed.field is not None and not said.unknown:
        await turn.look(screen("filter-field", field=said.typed.field))
        return True
    if not (said.conditions or said.typed.sought):
        return False
    if not said.unknown:
        await turn.do(_narrowed(said))
        return True
    if not said.typed.begins_known:
        return False
    words = Name(" ".join(said.unknown))
    await turn.look(said.where, above=(say_of("filter-typed-unknown", words=words),))
    return True


def at_list(desk: Desk, turn: Turn, text: str) -> Act | None:
    """Narrows the list in view; None where any of the words may say something else.

    A line that is an opportunity, a report or a customer's name is one here as everywhere.
    """
    said = _read(desk, turn, text)
    if said is None or said.unknown or not said.conditions:
        return None
    named, _ = desk.store.catalogue.parties(text, page=0, size=1)
    return None if named else _narrowed_list(said)


async def conditions_behind(turn: Turn, text: str) -> tuple[Condition, ...]:
    """What words behind a command say of a filter; what is left of them is looked for.

    None where the words are a customer's name, or say nothing of a filter.
    """

    def read(desk: Desk) -> tuple[Condition, ...]:
        said = _read(desk, turn, text)
        if said is None or not said.conditions:
            return ()
        named, _ = desk.store.catalogue.parties(text, page=0, size=1)
        if named:
            return ()
        rest = " ".join(said.unknown)
        return (*said.conditions, *((Mentions(rest),) if rest else ()))

    return await turn.kit.work.read(read)


def narrowed_from(
    actor: Member, desk: Desk, chosen: Filter, conditions: tuple[Condition, ...]
) -> SavedFilter:
    """The filter under way, begun with `chosen` and narrowed by these."""
    filtering.begin(actor, desk, chosen)
    _add(actor, desk, conditions)
    return filtering.under_way(actor, desk)


def _narrowed_list(said: _Said) -> Act:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        present = listing_of(actor, desk, str(said.where.params.get("listing", "")))
        found = narrowed_from(actor, desk, select(actor, desk, present).filter, said.conditions)
        made = Listing(whose=present.whose, order=present.order)
        narrowed = made.about(Kind.FILTER, found.id)
        return Next(
            screen("list", listing=narrowed.code, **{TYPED: Filter(said.conditions).to_json()})
        )

    return inside


def _read(desk: Desk, turn: Turn, text: str) -> _Said | None:
    member = desk.store.people.member_of(turn.origin.person)
    if member is None:
        return None
    dialog = desk.store.dialogs.of(turn.origin.chat, turn.origin.person)
    where = Screen.from_json(dialog.screen)
    about = field_of(desk, str(where.params.get("field", ""))) if "field" in where.params else None
    typed = read_conditions(text, known_to(member, desk, turn.kit.tr), about=about)
    unknown, conditions = list(typed.unknown), list(typed.conditions)
    for name, words in typed.sought.items():
        ids = _found(desk, name, words)
        if ids:
            conditions.append(AnyOf(name, ids))
        else:
            unknown.append(words)
    return _Said(where, typed, tuple(conditions), tuple(unknown))


def _found(desk: Desk, name: str, words: str) -> tuple[int, ...]:
    """Those that are called so; none where they are too many to be meant."""
    if name == "party_id":
        parties, more = desk.store.catalogue.parties(words, page=0, size=MOST_FOUND)
        ids = [each.id for each in parties]
    else:
        products, more = desk.store.set_up.products(words, page=0, size=MOST_FOUND)
        ids = [each.id for each in products]
    return () if more else tuple(ids)


def _narrowed(said: _Said) -> Act:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        _begin(actor, desk, said.where)
        _add(actor, desk, said.conditions)
        return Next(screen("filter", filter=filtering.under_way(actor, desk).id))

    return inside


def _add(actor: Member, desk: Desk, conditions: tuple[Condition, ...]) -> None:
    for each in conditions:
        present = filtering.under_way(actor, desk).chosen.about(subject_of(each))
        filtering.narrow(actor, desk, _joined(each, present))


def _begin(actor: Member, desk: Desk, where: Screen) -> None:
    """Anew from the list of the kept ones, like one that stays and is in view; else it goes on."""
    if where.name == "filters":
        filtering.begin(actor, desk, begun_from(where))
    elif where.name == "filter":
        shown = filter_for(actor, desk, int(where.params["filter"]))
        if shown.stays:
            filtering.begin(actor, desk, shown.chosen)


def _joined(said: Condition, present: Condition | None) -> Condition:
    """Of a range the end that was not typed stays as it is."""
    if not isinstance(said, Between) or not isinstance(present, Between):
        return said
    if said.least is None:
        return replace(said, least=present.least)
    return replace(said, most=present.most) if said.most is None else said


# What words mean ------------------------------------------------------------------------


def known_to(actor: Member, desk: Desk, tr: Translator) -> Known:
    """The fields and values there are, as they are called in every language."""
    reader = reader_of(actor, desk)
    key = ("what is called how", reader.locale)
    return Known(
        called=desk.store.remembered(key, lambda: _called_here(desk, reader, tr)),
        sought=frozenset(SOUGHT),
        lang=reader.locale.value,
        calendar=reader.calendar.value,
        today=desk.today,
        currency=desk.organisation.currency,
        toman=reader.toman,
        days_of=partial(days_of, today=desk.today, reader=reader),
        me=actor.id,
    )


def _called_here(desk: Desk, reader: Reader, tr: Translator) -> Called:
    fields = fields_of(desk)
    readers = [replace(reader, locale=each, calendar=USUAL_CALENDAR[each]) for each in Locale]
    readers.sort(key=lambda each: each.locale is reader.locale)
    return Called(_called(fields, readers, tr), _values(desk, fields, readers, tr))


def _called(
    fields: Mapping[str, Field], readers: list[Reader], tr: Translator
) -> dict[str, Field]:
    """Of two fields of one label the one that the writer's own language calls so is meant, then
    one of an admin's; what ours are called in other languages gives way to both.
    """
    ours = [each for each in fields.values() if each.label is None]
    theirs = [each for each in fields.values() if each.label is not None]
    others, own = readers[:-1], readers[-1:]
    ways = ((ours, others), (theirs, own), (ours, own))
    return {
        text: field
        for some, spoken in ways
        for field in some
        for text in _texts(field, spoken, tr)
    }


def _texts(field: Field, readers: list[Reader], tr: Translator) -> Iterator[str]:
    yield from (each for each in _said(label_of(field), readers, tr) if _can_be_typed(each))


def _said(label: Name | Term, readers: list[Reader], tr: Translator) -> Iterator[str]:
    if isinstance(label, Name):
        yield label.text
    else:
        yield from (tr.plain(label.key, each) for each in readers)


def _values(
    desk: Desk, fields: Mapping[str, Field], readers: list[Reader], tr: Translator
) -> dict[str, list[Value]]:
    found: dict[str, list[Value]] = {}
    for name in sorted(fields, key=_likelihood):
        kind = fields[name].kind
        if kind not in (FieldKind.CHOICE, FieldKind.REFERENCE) or name in SOUGHT:
            continue
        for value, label in offered(desk, fields[name]):
            for text in _said(label, readers, tr):
                _put(found, text, (name, value))
    for form, status in STATUS_WORDS.items():
        _put(found, form, (STATUS, status), first=True)
    _first_names(desk, found)
    return found


def _first_names(desk: Desk, found: dict[str, list[Value]]) -> None:
    """Members by what one calls them, where only one is called so."""
    members = desk.store.people.colleagues()
    first = {each.id: each.name.split()[0] for each in members if each.name.split()}
    times = Counter(map(fold_text, first.values()))
    for number, name in first.items():
        if times[fold_text(name)] == 1 and fold_text(name).strip() not in found:
            for field in ("assignee_id", "created_by", "converted_by"):
                _put(found, name, (field, number))


def _put(found: dict[str, list[Value]], text: str, value: Value, *, first: bool = False) -> None:
    key = fold_text(text).strip()
    if not _can_be_typed(key) or value in found.get(key, ()):
        return
    found.setdefault(key, []).insert(0 if first else len(found[key]), value)


def _can_be_typed(text: str) -> bool:
    return sum(each.isalnum() for each in text) >= LEAST_LABEL


def _likelihood(name: str) -> int:
    return LIKELIEST.index(name) if name in LIKELIEST else len(LIKELIEST)

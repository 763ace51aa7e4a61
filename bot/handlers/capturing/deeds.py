"""What typed words ask for with a card in view: a stage, a product of it, that it goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.actions.ports import Desk
from bot.conversations.context import Context
from bot.domain.lists import Stage, StageKind
from bot.domain.opportunities import Opportunity
from bot.domain.parties import ProductGroup
from bot.domain.people import Locale
from bot.handlers.capturing.ends_told import told_in
from bot.handlers.capturing.lines_typed import OfLine, of_line_in
from bot.reading.lines.deleting import asks_to_delete
from bot.reading.lines.ending_words import ended_in
from bot.reading.lines.group_words import group_in
from bot.reading.lines.stage_words import Beside, StageSaid, stage_in
from bot.reading.names import search_key
from bot.reading.words.near import begun_names, near_names
from bot.speech.reply import say_of
from bot.speech.translator import Translator

_MOST_STAGE = 3
"""Words of a stage that is not known: more of them tell a story."""


@dataclass(frozen=True)
class Deed:
    """One of these is asked for."""

    stages: tuple[Stage, ...] = ()
    """Where it shall go; of several one is chosen."""
    moves: bool = False
    deletes: bool = False
    group: ProductGroup | None = None
    """From which a product shall be added."""
    of_line: OfLine | None = None
    sure: bool = False
    """Nothing else can be meant."""
    told: Mapping[str, Any] | None = None
    """Why it was won or lost: answers of the form of that end."""
    unknown: bool = False
    """A stage was named that nobody knows; or it is a note: "phase two is late"."""


def deed_in(
    desk: Desk, tr: Translator, opportunity: Opportunity, text: str, context: Context
) -> Deed | None:
    if asks_to_delete(text):
        return Deed(deletes=True)
    of_line = of_line_in(desk, opportunity, text, context)
    if of_line is not None:
        return Deed(of_line=of_line, sure=of_line.sure)
    ended = _ended(desk, tr, opportunity, text, context)
    moved = ended or _moved_to(desk, tr, opportunity, text, context)
    if moved is not None:
        return moved
    group = _group(desk, text)
    return None if group is None else Deed(group=group, sure=True)


def _ended(
    desk: Desk, tr: Translator, opportunity: Opportunity, text: str, context: Context
) -> Deed | None:
    """With why, its form is shown, filled in so far; without, the button for it."""
    said = ended_in(text)
    told = told_in(desk, tr, opportunity, said, context) if said else None
    if said is None or (said.why and told is None):
        return None
    kind = StageKind.WON if said.won else StageKind.LOST
    stages = tuple(desk.store.lists.stages(opportunity.pipeline_id))
    ends = tuple(each for each in stages if each.kind is kind)
    return Deed(ends, moves=True, sure=told is not None, told=told) if ends else None


def _moved_to(
    desk: Desk, tr: Translator, opportunity: Opportunity, text: str, context: Context
) -> Deed | None:
    stages = tuple(desk.store.lists.stages(opportunity.pipeline_id))
    said = stage_in(text)
    if said is not None and isinstance(said.name, Beside):
        beside = _beside(stages, opportunity.stage_id, said.name)
        return Deed(stages=beside, moves=True, sure=True)
    name = text if said is None or isinstance(said.name, Beside) else said.name
    meant = _stages_called(stages, tr, context, name, said=said)
    if not meant:
        lost = said is not None and said.surely and len(name.split()) <= _MOST_STAGE
        return Deed(stages, moves=True, unknown=True) if lost else None
    return Deed(meant, moves=True, sure=said is not None and len(meant) == 1)


def _beside(stages: tuple[Stage, ...], here: int, which: Beside) -> tuple[Stage, ...]:
    opened = [each for each in stages if each.kind is StageKind.OPEN]
    at = next((index for index, each in enumerate(opened) if each.id == here), 0)
    wanted = at + 1 if which is Beside.NEXT else at - 1
    return (opened[wanted],) if 0 <= wanted < len(opened) else ()


def _stages_called(
    stages: tuple[Stage, ...],
    tr: Translator,
    context: Context,
    name: str,
    *,
    said: StageSaid | None,
) -> tuple[Stage, ...]:
    """By the reader's words first, then by those of other languages; bare, by the whole name."""
    for locale in (context.reader.locale, *Locale):
        reader = replace(context.reader, locale=locale)
        names = {
            each.id: tr.plain(say_of("form-row", value=each.label), reader) for each in stages
        }
        if said is None:
            ids = tuple(i for i, each in names.items() if search_key(each) == search_key(name))
        else:
            ids = begun_names(name, names) or (near_names(name, names) if said.surely else ())
        if ids:
            return tuple(each for each in stages if each.id in ids)
    return ()


def _group(desk: Desk, text: str) -> ProductGroup | None:
    """Named in full, with the word for a group before it or by itself."""
    named = group_in(text) or text
    for each in desk.store.catalogue.sold_groups():
        if search_key(each.name) == search_key(named):
            return each
    return None

"""What the groups of a report are called, and in which order they stand by themselves."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Select, select

from bot.domain.facts import Name, Term
from bot.domain.lists import ListItem, Pipeline, Stage
from bot.domain.opportunities import Priority
from bot.domain.reports import IN_TIME, Grouping
from bot.domain.tallies import NO_TEAM, Key, Labels
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.tables.lists import list_item, pipeline, stage
from bot.persistence.tables.parties import party, product
from bot.persistence.tables.people import member, team

Label = Name | Term
Rank = tuple[Any, ...]

_AT_ONCE = 500
"""Ids in one question: both engines take far more, none needs them."""

_OF_LISTS = frozenset(
    {
        Grouping.REASON,
        Grouping.TYPE,
        Grouping.SOURCE,
        Grouping.CAMPAIGN,
        Grouping.COMPETITOR,
    }
)
_NAMED = {
    Grouping.PRODUCT: product,
    Grouping.MEMBER: member,
    Grouping.CUSTOMER: party,
    Grouping.TEAM: team,
}
_LAST = ("\U0010ffff",)
"""After every name."""
_PRIORITIES = tuple(each.value for each in reversed(Priority))


def labels(
    session: AuditedSession, grouping: Grouping, keys: Collection[Any]
) -> Mapping[Any, tuple[Label, Rank]]:
    """For each key its label and its rank: the place in its list, else the name."""
    if grouping is Grouping.PRIORITY:
        return {
            each: (Term(f"priority-{each}"), (_PRIORITIES.index(each),)) for each in keys if each
        }
    ids = sorted({each for each in keys if each is not None})
    if grouping is Grouping.TEAM and NO_TEAM in ids:
        named = labels(session, grouping, ids[1:])
        return {**named, NO_TEAM: (Term("report-no-team"), _LAST)}
    return {
        row.id: _labelled(grouping, row)
        for part in _parts(ids)
        for row in session.execute(_asked(grouping, part))
    }


def _parts(ids: list[int]) -> Iterator[list[int]]:
    return (ids[at : at + _AT_ONCE] for at in range(0, len(ids), _AT_ONCE))


def _asked(grouping: Grouping, ids: list[int]) -> Select[Any]:
    if grouping in _OF_LISTS:
        return select(list_item.c.id, ListItem).where(list_item.c.id.in_(ids))
    if grouping is Grouping.STAGE:
        staged = select(stage.c.id, Stage, pipeline.c.position.label("line"))
        joined = staged.join(pipeline, pipeline.c.id == stage.c.pipeline_id)
        return joined.where(stage.c.id.in_(ids))
    if grouping is Grouping.PIPELINE:
        return select(pipeline.c.id, Pipeline).where(pipeline.c.id.in_(ids))
    named = _NAMED[grouping]
    return select(named.c.id, named.c.name).where(named.c.id.in_(ids))


def _labelled(grouping: Grouping, row: Any) -> tuple[Label, Rank]:
    if grouping in _NAMED:
        return Name(row.name), (row.name, row.id)
    item = row[1]
    if grouping is Grouping.STAGE:
        return item.label, (row.line, item.pipeline_id, item.position, item.id)
    return item.label, (item.position, item.id)


def ranked(
    session: AuditedSession, by: Sequence[Grouping], groups: Collection[tuple[Key, ...]]
) -> list[tuple[tuple[Key, ...], Labels]]:
    """Each key with its labels, in their own order; those without a group last."""
    known = [
        _named(session, grouping, {key[n] for key in groups}) for n, grouping in enumerate(by)
    ]

    def rank(key: tuple[Key, ...]) -> tuple[Any, ...]:
        return tuple(
            (1,) if part is None or part not in names else (0, *names[part][1])
            for part, names in zip(key, known, strict=True)
        )

    return [
        (
            key,
            tuple(
                names[part][0] if part in names else None
                for part, names in zip(key, known, strict=True)
            ),
        )
        for key in sorted(groups, key=rank)
    ]


def _named(session: AuditedSession, grouping: Grouping, keys: set[Any]) -> Mapping[Any, Any]:
    if grouping in IN_TIME:
        return {each: (each, (each,)) for each in keys if each is not None}
    return labels(session, grouping, keys)

"""What a typed report is shown as: its choice, what it leaves out, and who else may be meant."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from bot.actions.dialogs import Dialog
from bot.actions.lists.behind_reports import fix
from bot.actions.lists.listing import select
from bot.actions.ports import Desk
from bot.domain.facts import Name, Term
from bot.domain.filters import AnyOf, Condition, Filter
from bot.domain.listings import Kind, Listing, Which
from bot.domain.people import Member
from bot.domain.reports import Grouping
from bot.domain.tallies import FIELD_OF
from bot.handlers.turns.inside import Act
from bot.handlers.turns.looks import Next, screen
from bot.reading.questions.asked import Asked
from bot.reading.questions.rules import Meant
from bot.reports.catalogue import REPORTS
from bot.reports.choice import Choice, list_of
from bot.speech.reply import Say, say_of


def show(found: Meant, asked: Asked, text: str, on: Listing | None = None) -> Act:
    """The report; of a name that several have, first whose it is to be.

    on: the list that it was asked about.
    """

    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        if asked.namesakes:
            each = [replace(asked, members=(*asked.members, one)) for one in asked.namesakes]
            near = [choice_of(found, one, actor, desk, on).params for one in each]
            where = screen("report-nearest", text=text, near=near, whose=True)
            return Next(where, above=tuple(remarks(found, asked)))
        choice = choice_of(found, asked, actor, desk, on)
        return Next(screen("report", **choice.params), above=tuple(remarks(found, asked)))

    return inside


def choice_of(
    found: Meant, asked: Asked, actor: Member, desk: Desk, on: Listing | None = None
) -> Choice:
    report = REPORTS[found.report]
    by, several = found.by, len(asked.members) > 1
    if by is None and several and Grouping.MEMBER in report.definition.by:
        by = Grouping.MEMBER
    by = by or _telling_apart(report.definition.by, asked)
    span = found.span if report.windows else None
    only = _only(found.which, asked, actor, desk, on)
    return Choice(report, by=by, span=span, listing=only)


def _telling_apart(has: Sequence[Grouping], asked: Asked) -> Grouping | None:
    """Another than the usual grouping where all rows of that would be what is named."""
    if not asked.named or not has or not _rows_named(has[0], asked.named):
        return None
    return next((each for each in has if not _rows_named(each, asked.named)), None)


def _rows_named(grouping: Grouping, named: Collection[str]) -> bool:
    if grouping is Grouping.REASON:
        return not {"loss_reason_id", "win_reason_id"}.isdisjoint(named)
    return FIELD_OF.get(grouping) in named


def _only(
    which: Which | None, asked: Asked, actor: Member, desk: Desk, on: Listing | None
) -> Listing | None:
    """The list of those that were asked for; None for all there are."""
    if which is None and not asked.members and not asked.conditions:
        return on
    if on is not None:
        return _of_these(on, which, asked, actor, desk)
    every = list_of(actor, desk, None)
    every = replace(every, which=(which or Which.ANY).value, archived=which is not None)
    if len(asked.members) < 2 and not asked.conditions:  # noqa: PLR2004 - a list is of one member, or else of a filter
        return replace(every, member=next(iter(asked.members), None))
    kept = fix(actor, desk, Filter(tuple(_conditions(which, asked))))
    desk.store.flush()
    return replace(every, archived=False).about(Kind.FILTER, kept.id)


def _of_these(
    on: Listing, which: Which | None, asked: Asked, actor: Member, desk: Desk
) -> Listing:
    """Those of the list that are won, lost or open, or that some members work on."""
    chosen = select(actor, desk, on).filter
    for each in _conditions(which, asked):
        chosen = chosen.narrowed(each)
    kept = fix(actor, desk, chosen)
    desk.store.flush()
    return Listing(on.whose, order=on.order).about(Kind.FILTER, kept.id)


def _conditions(which: Which | None, asked: Asked) -> Iterator[Condition]:
    if which is not None:
        yield AnyOf("status", (which.value,))
    if asked.members:
        yield AnyOf("assignee_id", asked.members)
    yield from asked.conditions


def remarks(found: Meant, asked: Asked) -> list[Say]:
    """What was asked for and is not in the picture."""
    said = [
        say_of("report-read-as", typed=Name(typed), meant=Name(known))
        for typed, known in asked.read_as
    ]
    if asked.unknown:
        said.append(say_of("report-words-unknown", words=Name(" ".join(asked.unknown))))
    if found.missing is not None:
        said.append(say_of("report-not-by", by=Term(f"group-{found.missing.value}")))
    if found.beside is not None and not asked.named:
        said.append(say_of("report-not-at-once", by=Term(f"group-{found.beside.value}")))
    return [*said, *own_days(found)]


def own_days(found: Meant) -> list[Say]:
    kept = found.span is None or bool(REPORTS[found.report].windows)
    return [] if kept else [say_of("report-own-days")]

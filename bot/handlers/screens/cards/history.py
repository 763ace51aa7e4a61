"""The history of an opportunity or a customer: records and changes in one order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.actions.records.timeline import history_of, may_see_changes
from bot.domain.contacts import CONTACT_KINDS
from bot.domain.facts import Fact, Name, Term
from bot.domain.history import Record, Step, StepKind
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.domain.timeline import Entry, Moment, Shown, Subject, TimelineSelection
from bot.handlers.cards.history_presses import TurnHistory
from bot.handlers.customers.presses import OpenCustomer
from bot.handlers.screens.cards.change_words import changes_said, currency_of
from bot.handlers.screens.cards.paper_changes import papers_said
from bot.handlers.screens.records.words import record_lines, state_of, what_of
from bot.handlers.turns.looks import Sight
from bot.speech.moves import OpenCard
from bot.speech.reply import Button, Flow, Reply, Say, say_of

PAGE = 8
MOST_CHANGES = 6
"""Of one step; the rest is counted."""


@dataclass(frozen=True)
class _About:
    subject: Subject
    id: int
    shown: Shown


def history(sight: Sight) -> Reply:
    """Eight entries, the newest first; by kind where there are two kinds to read."""
    about = _about(sight)
    selection = history_of(sight.actor, sight.desk, about.subject, about.id, about.shown)
    entries, newer, older = _page(sight, selection)
    lines: list[Say | None] = [say_of("history-title", title=_titled(sight, about, selection.id))]
    for each in entries:
        lines += [None, *_said(sight, each)]
    if not entries:
        lines += [None, say_of("history-none")]
    turns = _turns(about, entries, newer=newer, older=older)
    rows = (turns, Flow(_chips(sight, about)), (_back(about),))
    return Reply(lines=tuple(lines), rows=tuple(row for row in rows if row))


def _about(sight: Sight) -> _About:
    shown = str(sight.params.get("shown", Shown.ALL))
    kind = Shown(shown) if shown in set(Shown) else Shown.ALL
    if "party" in sight.params:
        return _About(Subject.CUSTOMER, int(sight.params["party"]), kind)
    return _About(Subject.OPPORTUNITY, int(sight.params["opportunity"]), kind)


def _page(sight: Sight, selection: TimelineSelection) -> tuple[list[Entry], bool, bool]:
    """Its entries, and whether there are newer and older ones."""
    place = Moment(int(sight.params.get("at", 0)), int(sight.params.get("rank", 0)))
    way, store = sight.params.get("way", "f"), sight.desk.store.timeline
    if way == "b":
        found = list(store.page(selection, size=PAGE + 1, before=place))
        return found[-PAGE:], len(found) > PAGE, True
    found = list(store.page(selection, size=PAGE + 1, after=place if way == "a" else None))
    return found[:PAGE], way == "a", len(found) > PAGE


def _titled(sight: Sight, about: _About, found: int) -> Name:
    if about.subject is Subject.CUSTOMER:
        party = sight.desk.store.get(Party, found)
        return Name(party.name if party else "")
    opportunity = sight.desk.store.get(Opportunity, found)
    return Name(opportunity.title if opportunity else "")


def _said(sight: Sight, entry: Entry) -> Iterator[Say]:
    if entry.record is not None:
        yield from _record(sight, entry.record)
    if entry.step is not None:
        yield from _step(sight, entry.step)
    if entry.view is not None:
        seen = {"member": _member(sight, entry.view.by), "at": entry.view.at}
        yield Say("history-view", seen)


def _record(sight: Sight, record: Record) -> Iterator[Say]:
    facts = {"what": _what(record), "member": _member(sight, record.by), "at": record.at}
    yield Say("history-record", facts)
    if record.amount is not None and record.currency is not None:
        amount = Money(record.amount, record.currency)
        state = state_of(record)
        yield say_of("history-amount", amount=amount, state=state)
    yield from record_lines(record)


def _what(record: Record) -> Term:
    told = record.kind in CONTACT_KINDS or record.file_kind is not None
    return what_of(record) if told else Term(f"record-{record.kind.value}")


def _step(sight: Sight, step: Step) -> Iterator[Say]:
    """Who did what and when; struck through when it was undone; what it changed."""
    facts: dict[str, Fact] = {"member": _member(sight, step.by), "at": step.at}
    if step.kind is StepKind.REFUSED:
        yield Say("history-refused", {**facts, "note": Name(step.note or "")})
        return
    facts["what"] = Term(f"step-{step.kind.value}")
    undone = sight.desk.store.history.undone(step.id)
    yield Say("history-step-undone" if undone else "history-step", facts)
    taken_back = sight.desk.store.get(Step, step.undoes_id) if step.undoes_id else None
    if taken_back is not None:
        yield say_of("history-undid", what=Term(f"step-{taken_back.kind.value}"))
    if step.kind is StepKind.MERGE and step.note:
        yield say_of("history-merged", name=Name(step.note))
    changes = list(sight.desk.store.history.changes(step.id))
    if step.kind is StepKind.DOCUMENT:
        yield from papers_said(sight, changes)
    # What was taken back is gone: neither it nor the way back tells its values.
    own = step.by == sight.actor.id and step.undoes_id is None and not undone
    if not (own or may_see_changes(sight.actor)):
        changes = [each for each in changes if each.field == "stage_id"]
    said = list(changes_said(sight, changes, currency_of(sight, step.opportunity_id)))
    yield from said[:MOST_CHANGES]
    if len(said) > MOST_CHANGES:
        yield say_of("history-more", count=len(said) - MOST_CHANGES)


def _member(sight: Sight, member_id: int | None) -> Name | Term:
    member = sight.desk.store.get(Member, member_id) if member_id else None
    return Name(member.name) if member else Term("somebody-system")


def _turns(about: _About, entries: list[Entry], *, newer: bool, older: bool) -> tuple[Button, ...]:
    buttons = []
    if newer and entries:
        buttons.append(Button(say_of("button-newer"), _turn(about, "b", entries[0].place)))
    if older and entries:
        buttons.append(Button(say_of("button-older"), _turn(about, "a", entries[-1].place)))
    return tuple(buttons)


def _turn(about: _About, way: str, place: Moment) -> TurnHistory:
    at = (about.subject.value, about.id, about.shown.value)
    return TurnHistory(*at, way, place.at, place.rank)


def _chips(sight: Sight, about: _About) -> Iterator[Button]:
    """Everything, the records alone, the changes alone; of an opportunity, who opened it."""
    if not may_see_changes(sight.actor):
        return
    for each in Shown:
        kept = about.subject is Subject.OPPORTUNITY or each is not Shown.VIEWS
        if kept and each is not about.shown:
            press = TurnHistory(about.subject.value, about.id, each.value, "f", 0, 0)
            yield Button(say_of(f"button-history-{each.value}"), press)


def _back(about: _About) -> Button:
    if about.subject is Subject.CUSTOMER:
        return Button(say_of("button-back"), OpenCustomer(about.id))
    return Button(say_of("button-back"), OpenCard(about.id))

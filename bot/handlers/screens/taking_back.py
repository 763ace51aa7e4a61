"""What is or was taken back: which step, and of what."""

from __future__ import annotations

from collections.abc import Iterator

from bot.actions.lately import Lately, done_lately, knows
from bot.actions.lists.listing import usual
from bot.actions.ports import Desk
from bot.domain.facts import Name
from bot.domain.history import Step
from bot.domain.many import Many
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.domain.titles import with_party
from bot.handlers.customers.presses import UndoCustomerStep
from bot.handlers.home.presses import ShowHome, UndoStep
from bot.handlers.lists.many_presses import UndoMany
from bot.handlers.screens.records.words import done_by
from bot.handlers.turns.looks import Sight
from bot.speech.presses import Press
from bot.speech.reply import Button, Reply, Say, say_of


def took_back(actor: Member, desk: Desk, step: Step) -> tuple[Say, ...]:
    """Said once it is done, of one: what it was, and of what."""
    return (say_of("took-back", what=done_by(desk, step)), *done_on(actor, desk, step))


def took_many_back(desk: Desk, many: Many, step: Step) -> tuple[Say, ...]:
    """The same of many; nothing where all of them had to stay."""
    what = say_of("took-back", what=done_by(desk, step))
    return (what, *done_on_many(desk, many)) if many.changed else ()


def done_on_many(desk: Desk, many: Many) -> tuple[Say, ...]:
    """How many it is or was of: those that were taken back by themselves are not."""
    count = many.changed or len(many.refusals)
    if many.undone_at is None:
        every = [each.id for each in desk.store.many.steps(many.id)]
        count -= len(desk.store.history.undone_among(every))
    return (say_of("done-on-many", count=count),)


def done_on(actor: Member, desk: Desk, step: Step) -> tuple[Say, ...]:
    """The opportunity by its number and title, or the customer.

    One that is another's by now has no name.
    """
    party = desk.store.get(Party, step.party_id) if step.party_id is not None else None
    found = desk.store.get(Opportunity, step.opportunity_id or 0)
    if found is not None:
        if not knows(actor, desk, step):
            return ()
        party = desk.store.get(Party, found.party_id)
        title = with_party(found.title, party.name if party else "")
        return (say_of("done-on", number=found.number, title=Name(title)),)
    return (say_of("done-on-customer", party=Name(party.name)),) if party else ()


def which_to_take_back(sight: Sight) -> Reply:
    """Asked where what was done last is not what would be taken back, or not what is in view."""
    lately = done_lately(sight.actor, sight.desk)
    lines = [*_later(sight, lately)]
    home = Button(say_of("button-home"), ShowHome())
    if lately.step is None:
        return Reply(lines=(*lines, say_of(_nothing(lately))), rows=((home,),))
    what = done_by(sight.desk, lately.step)
    asked = say_of("take-back-which", what=what, at=lately.step.at)
    undo = Button(say_of("button-undo", what=what), _press(sight, lately.step))
    between = (None,) if lines else ()
    rest = (*between, asked, *_done_on(sight, lately.step))
    return Reply(lines=(*lines, *rest), rows=((undo,), (home,)))


def _nothing(lately: Lately) -> str:
    """Beside what was done last there is nothing else; alone it is nothing at all."""
    return "nothing-to-undo" if lately.later is None else "nothing-else-to-undo"


def _later(sight: Sight, lately: Lately) -> Iterator[Say]:
    if lately.later is not None:
        said = "take-back-gone" if lately.gone else "take-back-stays"
        yield say_of(said, what=done_by(sight.desk, lately.later))
        yield from _done_on(sight, lately.later, apart=lately.apart)


def _done_on(sight: Sight, step: Step, *, apart: bool = False) -> tuple[Say, ...]:
    many = sight.desk.store.get(Many, step.many_id) if step.many_id is not None else None
    if many is None or apart:
        return done_on(sight.actor, sight.desk, step)
    return done_on_many(sight.desk, many)


def _press(sight: Sight, step: Step) -> Press:
    if step.many_id is not None:
        return UndoMany(step.many_id, usual(sight.actor, sight.desk).code)
    if step.opportunity_id is not None:
        return UndoStep(step.id)
    return UndoCustomerStep(step.party_id or 0, step.id)

"""The opportunity's card: what matters first."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from zoneinfo import ZoneInfo

from bot.actions.access import reach
from bot.actions.opportunities.chances import experience_of
from bot.actions.opportunities.competitors import competitors_of
from bot.actions.opportunities.creating import PLAIN
from bot.actions.opportunities.fields import values_of
from bot.actions.records.timeline import card_opened
from bot.conversations import spoken
from bot.conversations.catalogue import FORMS
from bot.conversations.experience import experience_said
from bot.domain.custom_fields import custom_id
from bot.domain.facts import Fact, Name, Percent, Several
from bot.domain.followups import FollowUp, next_contact
from bot.domain.lists import ListItem, Stage
from bot.domain.money import Money
from bot.domain.moves import ENDED, Status
from bot.domain.opportunities import Opportunity, Priority
from bot.domain.opportunity_parts import Line
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.domain.rates import in_base
from bot.domain.rights import Act
from bot.handlers.screens.cards.balance import owed
from bot.handlers.screens.cards.card_buttons import card_rows
from bot.handlers.screens.cards.details import in_short
from bot.handlers.screens.cards.last_record import last_record
from bot.handlers.screens.cards.marks import stale_days_of
from bot.handlers.screens.cards.named import number_line
from bot.handlers.screens.cards.planned import Plan
from bot.handlers.screens.cards.rates import rate_spoken
from bot.handlers.screens.cards.waiting import asked_to_reopen, too_late, waiting
from bot.handlers.screens.forms.form import opportunity_form
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Reply, Say, say_of
from bot.speech.widths import in_row

MOST_LINES = 6
"""Product lines on the card itself; the rest stands behind its button."""
MOST_FIELDS = 6
"""Of an admin's own; all of them stand where they are changed."""


def card(sight: Sight) -> Reply:
    opportunity = reach(sight.actor, sight.desk, int(sight.params["opportunity"]), Act.SEE)
    card_opened(sight.actor, sight.desk, opportunity.id)
    plan = Plan.of(sight, opportunity)
    return Reply(
        lines=tuple(_lines(sight, opportunity, plan)), rows=card_rows(sight, opportunity, plan)
    )


def _lines(sight: Sight, opportunity: Opportunity, plan: Plan) -> Iterator[Say | None]:
    party = _party(sight, opportunity)
    yield from _merged(sight, opportunity)
    yield say_of("card-title", title=Name(opportunity.title))
    yield number_line(opportunity, party)
    yield None
    if opportunity.status in ENDED:
        yield from _ending(sight, opportunity)
    yield _amount(opportunity)
    yield from in_house_currency(sight, opportunity)
    if opportunity.status is Status.OPEN:
        yield _stage(sight, opportunity)
        yield from _experience(sight, opportunity)
        yield from waiting(sight, opportunity)
        yield from _next(sight, opportunity, plan)
    yield from _known(sight, opportunity)
    yield from owed(sight, opportunity)
    yield from last_record(sight, opportunity)
    yield from product_lines(opportunity)


def _merged(sight: Sight, opportunity: Opportunity) -> Iterator[Say | None]:
    """Where the button, the link or the number was that of another one, which this is now."""
    asked_for = int(sight.params["opportunity"])
    if asked_for == opportunity.id:
        return
    gone = sight.desk.store.get(Opportunity, asked_for)
    if gone is not None:
        yield say_of("card-merged", number=Name(gone.number))
        yield None


def _amount(opportunity: Opportunity) -> Say:
    chance = Percent(opportunity.effective_probability)
    amount, weighted = opportunity.money, opportunity.weighted
    if amount is None or weighted is None:
        return say_of("card-no-amount", probability=chance)
    if opportunity.status is not Status.OPEN:
        return say_of("card-amount-ended", amount=amount)
    return say_of("card-amount", amount=amount, probability=chance, weighted=weighted)


def in_house_currency(sight: Sight, opportunity: Opportunity) -> Iterator[Say]:
    """What it is worth in the organisation's currency, and by which rate."""
    base = sight.desk.organisation.currency
    if opportunity.currency == base:
        return
    facts: dict[str, Fact] = {
        "currency": Name(opportunity.currency),
        "rate": rate_spoken(sight, opportunity.rate),
        "unit": Name(sight.tr.formats(sight.reader).currency(base)),
    }
    if opportunity.money is None:
        yield Say("card-rate", facts)
        return
    worth = in_base(opportunity.money, opportunity.rate, base)
    yield Say("card-base", {**facts, "amount": worth})


def _stage(sight: Sight, opportunity: Opportunity) -> Say:
    stage = sight.desk.store.get(Stage, opportunity.stage_id)
    zone = ZoneInfo(sight.desk.organisation.zone)
    since = opportunity.stage_changed_at.astimezone(zone).date()
    label = stage.label if stage else ""
    return say_of("card-stage", stage=label, days=(sight.desk.today - since).days)


def _experience(sight: Sight, opportunity: Opportunity) -> Iterator[Say]:
    """Beside the chance somebody gave it: how those that stood here ended."""
    found = experience_of(sight.actor, sight.desk, opportunity.stage_id)
    if found is not None:
        yield experience_said(found)


def _next(sight: Sight, opportunity: Opportunity, plan: Plan) -> Iterator[Say]:
    """The next contact, how many more there are, and for how long it was left alone when that
    is too long.
    """
    coming = next_contact(plan.planned, sight.desk.now)
    if coming is not None:
        yield _contact(sight, coming)
    elif plan.ended:
        yield say_of("card-ended-planned", count=plan.ended, ahead=plan.ahead)
    else:
        yield say_of("card-no-next")
    if len(plan.planned) > 1:
        yield say_of("card-more-planned", count=len(plan.planned) - 1)
    untouched = stale_days_of(sight, opportunity, coming)
    if untouched:
        yield say_of("card-stale", days=untouched)


def _contact(sight: Sight, coming: FollowUp) -> Say:
    member = sight.desk.store.get(Member, coming.member_id)
    facts: dict[str, Fact] = {
        "due": coming.snoozed_to or coming.due_at,
        "member": Name(member.name if member else ""),
        "note": Name(coming.note),
        "has": 1 if coming.note else 0,
    }
    late = coming.due_at < sight.desk.now and coming.snoozed_to is None
    return Say("card-next-late" if late else "card-next", facts)


def _known(sight: Sight, opportunity: Opportunity) -> Iterator[Say]:
    if opportunity.close_date is not None:
        late = opportunity.past_due(sight.desk.today)
        yield say_of("card-past-due" if late else "card-close", day=opportunity.close_date)
    kind = sight.desk.store.get(ListItem, opportunity.type_id)
    source = opportunity.source_id and sight.desk.store.get(ListItem, opportunity.source_id)
    if kind and source:
        yield say_of("card-type-source", type=kind.label, source=source.label)
    elif kind:
        yield say_of("card-type", type=kind.label)
    yield from _asked(opportunity)
    yield from _of_lists(sight, opportunity)
    yield from _of_its_own(sight, opportunity)
    if opportunity.assignee_id != sight.actor.id:
        assignee = opportunity.assignee_id and sight.desk.store.get(
            Member, opportunity.assignee_id
        )
        yield (
            say_of("card-assignee", member=Name(assignee.name))
            if assignee
            else say_of("card-unassigned")
        )


def _asked(opportunity: Opportunity) -> Iterator[Say]:
    """Plain fields and who decides: whatever their question asked for, under its label."""
    for question in FORMS["new_opportunity"].questions:
        told = question.name in PLAIN or question.name == "buying_process"
        value = getattr(opportunity, question.name, None) if told else None
        if value is not None:
            facts = question.kind.facts(value, ())
            yield from (spoken.line(question.label, fact) for fact in facts)


def _of_lists(sight: Sight, opportunity: Opportunity) -> Iterator[Say]:
    """Its campaign and its competitors, each under the label of its question."""
    campaign = opportunity.campaign_id and sight.desk.store.get(ListItem, opportunity.campaign_id)
    listed = {
        "campaign": [campaign] if campaign else [],
        "competitors": competitors_of(sight.desk, opportunity),
    }
    for question in FORMS["new_opportunity"].questions:
        yield from spoken.lines(
            question.label, [each.label for each in listed.get(question.name, ())]
        )


def _of_its_own(sight: Sight, opportunity: Opportunity) -> Iterator[Say]:
    """A priority that is not the usual one, and what an admin's own fields hold."""
    held: set[int] = set()
    if sight.desk.store.fields.defined():
        held = {each.field_id for each in opportunity.custom}
    urgent = opportunity.priority is not Priority.NORMAL
    if not held and not urgent:
        return
    asked = [
        each
        for each in opportunity_form(sight.desk).questions
        if (each.name == "priority" and urgent) or custom_id(each.name) in held
    ]
    for question in asked[:MOST_FIELDS]:
        facts = values_of(sight.desk, opportunity, question.name)
        yield from spoken.lines(question.title, [in_short(each) for each in facts])


def _ending(sight: Sight, opportunity: Opportunity) -> Iterator[Say | None]:
    day = opportunity.ended_on
    if day is None:
        return
    yield say_of(f"card-{opportunity.status.value}", day=day)
    reasons = [each.reason_id for each in opportunity.lost_for]
    if opportunity.win_reason_id is not None:
        reasons = [opportunity.win_reason_id]
    found = [sight.desk.store.get(ListItem, each) for each in reasons]
    words = tuple(each.label for each in found if each is not None)
    if words:
        yield say_of("card-reason", reason=Several(words))
    if opportunity.reason_note:
        yield say_of("card-note", note=Name(opportunity.reason_note))
    asked = asked_to_reopen(sight.desk, opportunity)
    if asked is not None:
        yield asked
    elif too_late(sight, opportunity):
        yield say_of("card-reopen-by-manager")
    yield None


def product_lines(opportunity: Opportunity, most: int = MOST_LINES) -> Iterator[Say | None]:
    """The products, one a line; the rest as a count."""
    if not opportunity.lines:
        return
    yield None
    for line in opportunity.lines[:most]:
        yield product_line(line, opportunity.currency)
    if len(opportunity.lines) > most:
        yield say_of("card-more-lines", count=len(opportunity.lines) - most)


def product_line(line: Line, currency: str) -> Say:
    facts: dict[str, Fact] = {
        "quantity": Decimal(line.quantity) / 1000,
        "product": Name(in_row(line.name)),
        "price": Money(line.unit_price, currency),
        "total": Money(line.total, currency),
    }
    if line.discount:
        return Say("card-line-less", {**facts, "discount": line.discount})
    return Say("card-line", facts)


def _party(sight: Sight, opportunity: Opportunity) -> str:
    party = sight.desk.store.get(Party, opportunity.party_id)
    return party.name if party else ""

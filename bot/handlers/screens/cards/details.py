"""Everything that is known of an opportunity, field by field; a tap changes one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.actions.access import acts, reach
from bot.actions.opportunities.creating import ATTRIBUTES, act_to_change
from bot.actions.opportunities.fields import values_of
from bot.conversations import spoken
from bot.conversations.form import Question
from bot.conversations.new_opportunity import APART
from bot.domain.custom_fields import custom_id
from bot.domain.facts import Fact, Name, Percent
from bot.domain.lists import ListKind
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.rights import Act
from bot.handlers.cards.card_presses import ChangeCurrency, ShowCopy, ShowDetails, ShowHeirs
from bot.handlers.customers.merge_presses import ShowTwins
from bot.handlers.home.presses import DeleteIt, EditField
from bot.handlers.screens.cards.card_buttons import back_to_card
from bot.handlers.screens.forms.form import opportunity_form
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Button, Flow, Reply, Say, say_of

FIELDS_A_PAGE = 18
LONGEST = 120
"""Letters of a text among others."""

Row = tuple[Button, ...]


def fields(sight: Sight) -> Reply:
    """A page of its fields as "label: value", those an admin added among them."""
    opportunity = reach(sight.actor, sight.desk, int(sight.params["opportunity"]), Act.SEE)
    may = acts(sight.actor, sight.desk, opportunity)
    changes = opportunity.status is Status.OPEN and Act.EDIT in may
    page = max(0, int(sight.params.get("page", 0)))
    asked = list(_asked(sight, opportunity))
    shown = asked[page * FIELDS_A_PAGE : (page + 1) * FIELDS_A_PAGE]
    title = say_of("details-change" if changes else "details-title", title=Name(opportunity.title))
    lines = (title, None, *_told(sight, opportunity, shown))
    rows: list[Row] = (
        [Flow(_changes(opportunity, shown, may, _pointless(sight, opportunity)))]
        if changes
        else []
    )
    rows.append(tuple(_pager(opportunity, page, more=len(asked) > (page + 1) * FIELDS_A_PAGE)))
    rows.append(Flow(_around(opportunity, may)))
    return Reply(lines=lines, rows=(*(row for row in rows if row), back_to_card(opportunity.id)))


def _asked(sight: Sight, opportunity: Opportunity) -> Iterator[Question]:
    """The fields of a card; of an admin's, those that are for its pipeline."""
    theirs = {
        each.key
        for each in sight.desk.store.fields.defined()
        if each.is_for(opportunity.pipeline_id)
    }
    for question in opportunity_form(sight.desk).questions:
        if question.name not in APART and (
            custom_id(question.name) is None or question.name in theirs
        ):
            yield question


def _told(sight: Sight, opportunity: Opportunity, asked: Sequence[Question]) -> Iterator[Say]:
    for question in asked:
        name = ATTRIBUTES.get(question.name, question.name)
        facts = values_of(sight.desk, opportunity, name)
        if name == "probability":
            # The stored one waits for a reopening: of an ended one it is not the chance.
            facts = (Percent(opportunity.effective_probability),)
        yield from spoken.lines(question.title, [in_short(each) for each in facts])


def in_short(fact: Fact) -> Fact:
    """For a line among others; the whole text is shown where it is changed."""
    if isinstance(fact, Name) and len(fact.text) > LONGEST:
        return Name(fact.text[: LONGEST - 1].rstrip() + "…")
    return fact


def _pointless(sight: Sight, opportunity: Opportunity) -> frozenset[str]:
    """Nobody is asked for a campaign where there is none."""
    campaigns = opportunity.campaign_id or sight.desk.store.lists.items(ListKind.CAMPAIGN)
    return frozenset() if campaigns else frozenset({"campaign"})


def _changes(
    opportunity: Opportunity,
    asked: Sequence[Question],
    may: frozenset[Act],
    pointless: frozenset[str],
) -> Iterator[Button]:
    at = (opportunity.id, opportunity.version)
    for question in asked:
        if act_to_change(question.name) not in may or question.name in pointless:
            continue
        yield Button(question.button, EditField(*at, question.name))
        if question.name == "amount":
            yield Button(say_of("ask-currency.label"), ChangeCurrency(*at))


def _pager(opportunity: Opportunity, page: int, *, more: bool) -> Iterator[Button]:
    if page:
        yield Button(say_of("form-page-before"), ShowDetails(opportunity.id, page - 1))
    if more:
        yield Button(say_of("form-page-after"), ShowDetails(opportunity.id, page + 1))


def _around(opportunity: Opportunity, may: frozenset[Act]) -> Iterator[Button]:
    if Act.EDIT not in may:
        return
    yield Button(say_of("button-duplicate"), ShowCopy(opportunity.id))
    if Act.REASSIGN in may:
        yield Button(say_of("button-give"), ShowHeirs(opportunity.id, 0))
    if opportunity.status is not Status.OPEN:
        return
    yield Button(say_of("button-merge"), ShowTwins(opportunity.id))
    if Act.DELETE in may:
        delete = DeleteIt(opportunity.id, opportunity.version)
        yield Button(say_of("button-delete"), delete)

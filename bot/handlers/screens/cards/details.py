"""Everything that is known of an opportunity, field by field; a tap changes one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.actions.access import acts, reach
from bot.actions.opportunities.creating import ATTRIBUTES, act_to_change
from bot.actions.opportunities.fields import values_of
from bot.conversations import spoken
from bot.conversations.form import Question, never
from bot.conversations.new_opportunity import APART
from bot.domain.custom_fields import custom_id
from bot.domain.facts import Fact, Name, Percent
from bot.domain.lists import ListKind
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.rights import Act
from bot.handlers.cards.card_presses import ChangeCurrency, ShowDetails
from bot.handlers.home.presses import EditField
from bot.handlers.screens.cards.card_buttons import back_to_card, folds
from bot.handlers.screens.cards.whole_card import whole_card
from bot.handlers.screens.forms.form import opportunity_form
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Button, Flow, Reply, Say, say_of

FIELDS_READ, FIELDS_CHANGED = 18, 8
"""On a page: with a button for each there is less room."""
LONGEST = 120
"""Letters of a text among others."""

Row = tuple[Button, ...]


def fields(sight: Sight) -> Reply:
    """A page of its fields as "label: value", those an admin added among them."""
    opportunity = reach(sight.actor, sight.desk, int(sight.params["opportunity"]), Act.SEE)
    may = acts(sight.actor, sight.desk, opportunity)
    changes = opportunity.status is Status.OPEN and Act.EDIT in may
    page = max(0, int(sight.params.get("page", 0)))
    pages = _pages(list(_asked(sight, opportunity)), changes=changes)
    page = min(page, len(pages) - 1)
    shown = pages[page]
    title = say_of("details-change" if changes else "details-title", title=Name(opportunity.title))
    lines = (title, None, *_told(sight, opportunity, shown))
    rows: list[Row] = (
        [Flow(_changes(opportunity, shown, may, _pointless(sight, opportunity)))]
        if changes
        else []
    )
    if not folds(opportunity, may):
        rows.append(Flow(whole_card(opportunity, may)))
    pager = tuple(_pager(opportunity, page, more=page + 1 < len(pages)))
    last = (*back_to_card(opportunity.id), *pager)
    return Reply(lines=lines, rows=(*(row for row in rows if row), last))


def _pages(asked: Sequence[Question], *, changes: bool) -> list[Sequence[Question]]:
    """What is changed often on the first, so that text and buttons are in view together."""
    if not changes:
        most = FIELDS_READ
        return [asked[at : at + most] for at in range(0, len(asked), most)]
    often = [each for each in asked if each.later is never and custom_id(each.name) is None]
    rest = [each for each in asked if each not in often]
    most = FIELDS_CHANGED
    return [often, *(rest[at : at + most] for at in range(0, len(rest), most))]


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

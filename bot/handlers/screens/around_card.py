"""What stands behind a card's buttons: its lines to change, its products, its history."""

from __future__ import annotations

from decimal import Decimal

from bot.actions.access import acts, reach
from bot.conversations.catalogue import FORMS
from bot.conversations.new_opportunity import APART
from bot.domain.facts import Fact, Name, Term
from bot.domain.opportunities import Line
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.handlers.looks import Sight
from bot.handlers.merge_presses import ShowTwins
from bot.handlers.pipeline_presses import ShowPassage
from bot.handlers.presses import AddProduct, DeleteIt, DropLine, EditField, ShowHome, UndoStep
from bot.handlers.screens.card import product_line
from bot.handlers.screens.card_buttons import back_to_card
from bot.speech.reply import Button, Reply, Say, say_of

MOST_STEPS = 10
MOST_PRODUCTS = 20


def product_lines(sight: Sight) -> Reply:
    """Every product line, each with a button that removes it."""
    opportunity = reach(sight.actor, sight.desk, int(sight.params["opportunity"]), Act.LINES)
    at = (opportunity.id, opportunity.version)
    shown = opportunity.lines[:MOST_PRODUCTS]
    lines: list[Say | None] = [say_of("lines-title", title=Name(opportunity.title)), None]
    lines += [product_line(line, opportunity.currency) for line in shown]
    if opportunity.money is not None:
        lines += [None, say_of("lines-total", amount=opportunity.money)]
    rows = [(Button(_dropping(line), DropLine(*at, line.id)),) for line in shown]
    more = (Button(say_of("button-product"), AddProduct(*at)),)
    return Reply(lines=tuple(lines), rows=(*rows, more, back_to_card(opportunity.id)))


def _dropping(line: Line) -> Say:
    """With its quantity: the same product may stand on two lines."""
    quantity = Decimal(line.quantity) / 1000
    return say_of("button-drop", quantity=quantity, product=Name(line.name))


def fields(sight: Sight) -> Reply:
    """Every line of the card as a button; a tap asks its question again."""
    opportunity = reach(sight.actor, sight.desk, int(sight.params["opportunity"]), Act.EDIT)
    form = FORMS["new_opportunity"]
    rows = [
        (
            Button(
                Say(question.label),
                EditField(opportunity.id, opportunity.version, question.name),
            ),
        )
        for question in form.questions
        if question.name not in APART
    ]
    rows.append((Button(say_of("button-merge"), ShowTwins(opportunity.id)),))
    may_delete = Act.DELETE in acts(sight.actor, sight.desk, opportunity)
    delete = DeleteIt(opportunity.id, opportunity.version)
    last = (Button(say_of("button-delete"), delete),) if may_delete else ()
    lines = (say_of("fields-title", title=Name(opportunity.title)),)
    split = tuple(sum(rows[i : i + 2], ()) for i in range(0, len(rows), 2))
    back = back_to_card(opportunity.id)
    return Reply(lines=lines, rows=tuple(row for row in (*split, last, back) if row))


def deleted(sight: Sight) -> Reply:
    """Hidden; for ten minutes one tap brings it back."""
    undo = Button(
        say_of("button-undo", what=Term("step-delete")), UndoStep(int(sight.params["step"]))
    )
    return Reply(
        lines=(say_of("deleted"),), rows=((undo,), (Button(say_of("button-home"), ShowHome()),))
    )


def history(sight: Sight) -> Reply:
    """Who did what and when, the latest first."""
    opportunity = reach(sight.actor, sight.desk, int(sight.params["opportunity"]), Act.SEE)
    steps = sight.desk.store.history.steps(opportunity.id, MOST_STEPS)
    lines: list[Say | None] = [say_of("history-title", title=Name(opportunity.title)), None]
    for step in steps:
        member = step.by and sight.desk.store.get(Member, step.by)
        facts: dict[str, Fact] = {
            "what": Term(f"step-{step.kind.value}"),
            "member": Name(member.name) if member else Term("somebody-system"),
            "at": step.at,
        }
        undone = sight.desk.store.history.undone(step.id)
        lines.append(Say("history-step-undone" if undone else "history-step", facts))
    passage = (Button(say_of("button-passage"), ShowPassage(opportunity.id)),)
    return Reply(lines=tuple(lines), rows=(passage, back_to_card(opportunity.id)))

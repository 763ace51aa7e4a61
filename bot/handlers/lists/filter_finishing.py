"""What was typed or searched for a filter becomes one of its conditions, or its name."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from bot.actions.lists import filtering
from bot.actions.opportunities.fields import field_of
from bot.conversations.answers import Answer
from bot.domain.custom_fields import THOUSAND
from bot.domain.errors import Invalid
from bot.domain.filters import AnyOf, Between, Condition, Contains, FieldKind
from bot.domain.money import Money, rounded
from bot.handlers.forms.filled import Finished
from bot.handlers.turns.looks import Next, Screen, screen
from bot.speech.reply import say_of


def filter_answered(filled: Finished) -> Next:
    question = str(filled.draft.only)
    answer = filled.answers.get(question)
    if question == "filter_name":
        kept = filtering.keep(filled.actor, filled.desk, filled.words(question))
        return Next(screen("filter", filter=kept.id), above=(say_of("filter-kept"),))
    name = str(filled.known["field"])
    field = field_of(filled.desk, name)
    if field is None:
        raise Invalid("field-unknown")
    if isinstance(answer, Decimal) and field.kind is FieldKind.DECIMAL:
        answer = rounded(answer * THOUSAND)
    if answer is not None:
        present = filtering.under_way(filled.actor, filled.desk).chosen.about(name)
        condition = condition_of(name, question, answer, present)
        filtering.narrow(filled.actor, filled.desk, condition)
    return Next(Screen.from_json(filled.known["back"]))


def condition_of(name: str, question: str, answer: Answer, present: Condition | None) -> Condition:
    """What an answer says of a field; of a range the other end stays as it is at present."""
    match answer:
        case str():
            return Contains(name, answer)
        case tuple():
            return AnyOf(name, tuple(each for each in answer if isinstance(each, int)))
    least, most = (present.least, present.most) if isinstance(present, Between) else (None, None)
    if question.startswith("least"):
        return Between(name, _whole(answer), most)
    return Between(name, least, _whole(answer))


def _whole(answer: Answer) -> int:
    match answer:
        case Money():
            return answer.minor
        case date():
            return answer.toordinal()
        case Decimal() | int():
            return int(answer)
    raise Invalid("field-unknown")

"""What the finished forms of the set-up do."""

from __future__ import annotations

from collections.abc import Callable

from bot.actions.people.teams import add_team, let_team_speak, rename_team
from bot.actions.set_up.company import change_setting, rename_company
from bot.actions.set_up.lists import Shelf, add_entry, rename_entry
from bot.actions.set_up.pipelines import add_pipeline, rename_pipeline
from bot.actions.set_up.products import add_product, edit_product
from bot.actions.set_up.stages import (
    add_stage,
    rename_stage,
    set_stage_probability,
    set_stale_days,
)
from bot.actions.wishes.settling import grant_wish
from bot.conversations.answers import Answer
from bot.conversations.company_setting import value_of
from bot.domain.errors import Invalid
from bot.domain.people import Locale
from bot.domain.pipeline_templates import TemplateName
from bot.domain.wishes import Wish
from bot.handlers.cards.filling_in import FORM_FINISHERS, ask_questions
from bot.handlers.forms.filled import Finished
from bot.handlers.set_up.fields import FIELD_FINISHERS
from bot.handlers.set_up.goods import GOODS_FINISHERS, ask_percent
from bot.handlers.set_up.wishes import WISH_FINISHERS
from bot.handlers.turns.looks import Next, Screen, screen
from bot.speech.reply import say_of


def _kept(filled: Finished, where: Screen | None = None) -> Next:
    """Back to where it was asked from, which shows it as it is now."""
    back = where or Screen.from_json(filled.known["back"])
    return Next(back, above=(say_of("setup-kept"),))


def _name(filled: Finished) -> Next:
    """One typed name: of a list's value, or of the company."""
    if filled.known["of"] == "company":
        rename_company(filled.actor, filled.desk, filled.words("name"))
        return _kept(filled)
    shelf = Shelf(filled.known["shelf"])
    if "id" in filled.known:
        rename_entry(
            filled.actor, filled.desk, shelf, int(filled.known["id"]), filled.words("name")
        )
        return _kept(filled)
    added = add_entry(filled.actor, filled.desk, shelf, filled.words("name"))
    if shelf is Shelf.TAX:
        return ask_percent(filled.dialog, added.id)
    if shelf is Shelf.FORM:
        return ask_questions(filled.dialog, added.id)
    return _kept(filled, screen("setup-entry", shelf=shelf.value, entry=added.id))


def _product(filled: Finished) -> Next:
    only = filled.draft.only
    if only is not None:
        value = _product_value(only, filled.answers.get(only))
        product_id = int(filled.known["id"])
        edit_product(filled.actor, filled.desk, product_id, field=only, value=value)
        return _kept(filled)
    answers = {
        field: _product_value(field, answer)
        for field, answer in filled.answers.items()
        if field not in ("name", "code")
    }
    added = add_product(
        filled.actor,
        filled.desk,
        name=filled.words("name"),
        code=filled.words("code"),
        answers=answers,
    )
    wish = filled.desk.store.get(Wish, int(filled.known.get("wish", 0)))
    if wish is not None and wish.is_open:
        # Under another name than the one that was asked for.
        grant_wish(filled.actor, filled.desk, wish.id, added.id)
    return _kept(filled, screen("setup-product", product=added.id))


def _product_value(field: str, answer: Answer | None) -> Answer | bool | None:
    if field in ("whole", "sellable", "tracked") and answer is not None:
        return answer == "yes"
    return answer


def _found(filled: Finished) -> Next:
    return Next(screen("setup-products", text=filled.words("text"), page=0))


def _stage(filled: Finished) -> Next:
    only = filled.draft.only
    if only is not None:
        _edit_stage(filled, only)
        return _kept(filled)
    added = add_stage(
        filled.actor,
        filled.desk,
        int(filled.known["pipeline"]),
        name=filled.words("name"),
        probability=_number(filled.answers["probability"]),
        stale_days=_number(filled.answers.get("stale_days") or 0),
    )
    return _kept(filled, screen("setup-stage", stage=added.id))


def _pipeline(filled: Finished) -> Next:
    name = filled.words("name")
    if filled.draft.only:
        rename_pipeline(filled.actor, filled.desk, int(filled.known["id"]), name)
        return _kept(filled)
    template = TemplateName(filled.words("template"))
    added = add_pipeline(filled.actor, filled.desk, name=name, template=template)
    return _kept(filled, screen("setup-pipeline", pipeline=added.id))


def _edit_stage(filled: Finished, only: str) -> None:
    at = (filled.actor, filled.desk, int(filled.known["id"]))
    answer = filled.answers.get(only)
    match only:
        case "name":
            rename_stage(*at, filled.words("name"))
        case "probability":
            set_stage_probability(*at, _number(answer))
        case _:
            set_stale_days(*at, _number(answer or 0))


def _team(filled: Finished) -> Next:
    language = filled.words("language")
    locale = Locale(language) if language else None
    match filled.draft.only:
        case "name":
            rename_team(filled.actor, filled.desk, int(filled.known["id"]), filled.words("name"))
            return _kept(filled)
        case "language":
            spoken = locale or filled.desk.organisation.locale
            let_team_speak(filled.actor, filled.desk, int(filled.known["id"]), spoken)
            return _kept(filled)
    added = add_team(filled.actor, filled.desk, name=filled.words("name"), locale=locale)
    return _kept(filled, screen("setup-team", team=added.id))


def _setting(filled: Finished) -> Next:
    key = filled.draft.only or ""
    change_setting(filled.actor, filled.desk, key, value_of(filled.answers.get(key)))
    return _kept(filled)


def _number(answer: Answer | None) -> int:
    if not isinstance(answer, int):
        raise Invalid("choice-unknown")
    return answer


SETUP_FINISHERS: dict[str, Callable[[Finished], Next]] = {
    "setup_name": _name,
    "setup_product": _product,
    "find_product": _found,
    "setup_pipeline": _pipeline,
    "setup_stage": _stage,
    "setup_team": _team,
    "company_setting": _setting,
    **FIELD_FINISHERS,
    **GOODS_FINISHERS,
    **FORM_FINISHERS,
    **WISH_FINISHERS,
}

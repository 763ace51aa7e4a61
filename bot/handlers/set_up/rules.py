"""The buttons of the assignment rules, and what the answers to their questions do."""

from __future__ import annotations

from collections.abc import Callable

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.assigning import rules as acts
from bot.actions.dialogs import Dialog
from bot.actions.opportunities.fields import rule_field_of
from bot.actions.ports import Desk
from bot.conversations.answers import Answers
from bot.domain.errors import NotFound
from bot.domain.filters import Empty, Field
from bot.domain.people import Member
from bot.handlers.screens.lists.filters import questions_of
from bot.handlers.screens.set_up.rules import JOINS, MODES
from bot.handlers.set_up.rule_presses import (
    AddRule,
    AskRule,
    AskToDropRule,
    DropRule,
    PreviewRule,
    RenameRule,
    SetJoin,
    SetMode,
    SetRuleEmpty,
    ShiftRule,
    ShowRule,
    ShowRuleField,
    ShowRuleFields,
    ShowRuleMembers,
    ShowRules,
    SwitchRule,
    TakeIn,
    ToggleRuleValue,
    WidenRule,
)
from bot.handlers.set_up.setting_up import ask, change, look
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.reply import say_of

router = Router(name="rules")

ALL = screen("rules", page=0)

VIEWS: dict[type, str] = {
    ShowRule: "rule",
    PreviewRule: "rule-trial",
    ShowRuleMembers: "rule-members",
    AskToDropRule: "rule-drop",
}


def _rule(rule_id: int) -> Screen:
    return screen("rule", rule=rule_id)


def _group(press: ShowRuleFields | WidenRule) -> Screen:
    return screen("rule-group", rule=press.rule, group=press.group)


def _field(press: ShowRuleField | ToggleRuleValue | SetRuleEmpty | AskRule) -> Screen:
    return screen("rule-field", rule=press.rule, group=press.group, field=press.field)


def _known(desk: Desk, name: str) -> Field:
    field = rule_field_of(desk, name)
    if field is None:
        raise NotFound
    return field


@router.callback_query(Pressed(ShowRules))
async def show_all(_query: CallbackQuery, press: ShowRules, turn: Turn) -> None:
    await look(turn, screen("rules", page=press.page))


@router.callback_query(Pressed(*VIEWS))
async def show(_query: CallbackQuery, press: ShowRule, turn: Turn) -> None:
    await look(turn, screen(VIEWS[type(press)], rule=press.rule))


@router.callback_query(Pressed(AddRule))
async def add(_query: CallbackQuery, turn: Turn) -> None:
    await ask(turn, "setup_rule", ALL, only="name")


@router.callback_query(Pressed(RenameRule))
async def rename(_query: CallbackQuery, press: RenameRule, turn: Turn) -> None:
    def present(desk: Desk) -> Answers:
        return {"name": acts.rule_of(desk, press.rule).name}

    back = _rule(press.rule)
    await ask(turn, "setup_rule", back, only="name", answers=present, rule=press.rule)


@router.callback_query(Pressed(SwitchRule))
async def switch(_query: CallbackQuery, press: SwitchRule, turn: Turn) -> None:
    await _change(
        turn,
        _rule(press.rule),
        lambda actor, desk: acts.switch_rule(actor, desk, press.rule, active=bool(press.active)),
    )


@router.callback_query(Pressed(ShiftRule))
async def shift(_query: CallbackQuery, press: ShiftRule, turn: Turn) -> None:
    await _change(
        turn, ALL, lambda actor, desk: acts.shift_rule(actor, desk, press.rule, press.by)
    )


@router.callback_query(Pressed(SetMode))
async def mode(_query: CallbackQuery, press: SetMode, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        if press.mode not in MODES:
            raise NotFound
        return acts.set_mode(actor, desk, press.rule, MODES[press.mode])

    await _change(turn, _rule(press.rule), act)


@router.callback_query(Pressed(SetJoin))
async def join(_query: CallbackQuery, press: SetJoin, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        if press.join not in JOINS:
            raise NotFound
        return acts.set_join(actor, desk, press.rule, JOINS[press.join])

    await _change(turn, _rule(press.rule), act)


@router.callback_query(Pressed(TakeIn))
async def take_in(_query: CallbackQuery, press: TakeIn, turn: Turn) -> None:
    await _change(
        turn,
        screen("rule-members", rule=press.rule),
        lambda actor, desk: acts.take_in(
            actor, desk, press.rule, press.member, takes=bool(press.takes)
        ),
    )


@router.callback_query(Pressed(DropRule))
async def drop(_query: CallbackQuery, press: DropRule, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        acts.drop_rule(actor, desk, press.rule)
        return Next(ALL, above=(say_of("rule-dropped"),))

    await turn.do(inside, present=ALL)


# Comparisons ----------------------------------------------------------------------------


@router.callback_query(Pressed(ShowRuleFields))
async def fields(_query: CallbackQuery, press: ShowRuleFields, turn: Turn) -> None:
    await look(turn, _group(press))


@router.callback_query(Pressed(ShowRuleField))
async def field(_query: CallbackQuery, press: ShowRuleField, turn: Turn) -> None:
    await look(turn, _field(press))


@router.callback_query(Pressed(ToggleRuleValue))
async def toggle(_query: CallbackQuery, press: ToggleRuleValue, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        field = _known(desk, press.field)
        return acts.toggle_value(
            actor, desk, press.rule, press.group, field=field, value=press.value
        )

    await _change(turn, _field(press), act)


@router.callback_query(Pressed(SetRuleEmpty))
async def empty(_query: CallbackQuery, press: SetRuleEmpty, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        condition = Empty(_known(desk, press.field).name, bool(press.filled))
        return acts.compare(actor, desk, press.rule, press.group, condition)

    await _change(turn, _field(press), act)


@router.callback_query(Pressed(WidenRule))
async def widen(_query: CallbackQuery, press: WidenRule, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        return acts.compare_no_more(actor, desk, press.rule, press.group, press.field)

    await _change(turn, _rule(press.rule), act)


@router.callback_query(Pressed(AskRule))
async def ask_value(_query: CallbackQuery, press: AskRule, turn: Turn) -> None:
    def fitting(desk: Desk) -> Answers:
        acts.rule_of(desk, press.rule)
        if press.question not in questions_of(_known(desk, press.field)):
            raise NotFound
        return {}

    known = {"rule": press.rule, "group": press.group, "field": press.field}
    if press.question.startswith(("least_", "most_", "filter_")):
        back = _field(press)
        await ask(turn, "filter", back, only=press.question, answers=fitting, **known)
    else:
        await look(turn, _rule(press.rule))


async def _change(turn: Turn, where: Screen, act: Callable[[Member, Desk], object]) -> None:
    await change(turn, where, act)

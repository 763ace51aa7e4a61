"""/list, /find and the buttons of lists."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from bot.actions.dialogs import Dialog
from bot.actions.lists import filtering
from bot.actions.lists.filtering import find
from bot.actions.lists.finding import EVERY, id_numbered, opportunities_seen
from bot.actions.lists.grouping import grouped_by, only_group
from bot.actions.lists.listing import listing_of, put_in_order, usual
from bot.actions.ports import Desk
from bot.domain.filters import Filter
from bot.domain.listings import OPEN, Kind
from bot.domain.people import Member
from bot.handlers.home.presses import ShowList
from bot.handlers.lists.list_presses import (
    OnlyTyped,
    OpenListed,
    PickGroup,
    PickOrder,
    ShowGroups,
    ShowListing,
    ShowListMore,
    ShowOrders,
)
from bot.handlers.lists.typed_filters import conditions_behind, narrowed_from
from bot.handlers.screens.lists.filter_in_force import typed_at
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import InPrivate, Pressed
from bot.speech.reply import say_of

router = Router(name="lists")
router.message.filter(InPrivate())


@router.message(Command("list"))
async def first_page(_message: Message, command: CommandObject, turn: Turn) -> None:
    """With words behind it, the open ones of them, unless they say which."""
    text = (command.args or "").strip()
    if text:
        await _look_for(turn, text, among=OPEN)
    else:
        await turn.look(screen("list"))


@router.callback_query(Pressed(ShowList))
async def usual_list(_query: CallbackQuery, press: ShowList, turn: Turn) -> None:
    """The list in its usual order, where a button of it once led to."""
    await turn.look(screen("list", way=press.way, key=press.touched, row=press.row))


@router.callback_query(Pressed(ShowListing))
async def turn_page(_query: CallbackQuery, press: ShowListing, turn: Turn) -> None:
    where = screen("list", listing=press.listing, way=press.way, key=press.key, row=press.row)
    await turn.look(where)


@router.callback_query(Pressed(ShowOrders))
async def choose_order(_query: CallbackQuery, press: ShowOrders, turn: Turn) -> None:
    await turn.look(screen("orders", listing=press.listing))


@router.callback_query(Pressed(PickOrder))
async def take_order(_query: CallbackQuery, press: PickOrder, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        listing = listing_of(actor, desk, press.listing)
        if listing.plain:
            put_in_order(actor, desk, listing.order)
        return Next(screen("list", listing=listing.code))

    await turn.do(inside)


@router.callback_query(Pressed(OnlyTyped))
async def only_what_was_typed(_query: CallbackQuery, press: OnlyTyped, turn: Turn) -> None:
    """Without what the list was narrowed to before; once something else is in view, nothing."""

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        where = Screen.from_json(dialog.screen)
        here = where.name == "list" and where.params.get("listing") == press.listing
        typed = typed_at(where.params)
        if here and typed.conditions:
            filtering.keep_only(actor, desk, typed)
        return Next(screen("list", listing=press.listing))

    await turn.do(inside)


@router.callback_query(Pressed(ShowListMore))
async def more_of_it(_query: CallbackQuery, press: ShowListMore, turn: Turn) -> None:
    await turn.look(screen("list-more", listing=press.listing))


@router.callback_query(Pressed(ShowGroups))
async def in_groups(_query: CallbackQuery, press: ShowGroups, turn: Turn) -> None:
    await turn.look(screen("list-groups", listing=press.listing, by=press.by))


@router.callback_query(Pressed(PickGroup))
async def one_group(_query: CallbackQuery, press: PickGroup, turn: Turn) -> None:
    there = screen("list-groups", listing=press.listing, by=press.by)

    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        listing = listing_of(actor, desk, press.listing)
        only = only_group(actor, desk, listing, grouped_by(listing, press.by), press.place)
        return Next(screen("list", listing=only.code))

    await turn.do(inside, present=there)


@router.callback_query(Pressed(OpenListed))
async def open_listed(_query: CallbackQuery, press: OpenListed, turn: Turn) -> None:
    await turn.look(screen("card", opportunity=press.opportunity, among=press.listing))


@router.message(Command("find"))
async def find_by_words(_message: Message, command: CommandObject, turn: Turn) -> None:
    text = (command.args or "").strip()
    if not text:
        await turn.look(screen("list"), above=(say_of("find-what"),))
        return
    await _look_for(turn, text, among=EVERY)


async def _look_for(turn: Turn, text: str, *, among: Filter) -> None:
    """What was looked for is a filter, so the list of it is like any other.

    One hit is opened at once; its card leads to that list. A number needs no list.
    """
    conditions = await conditions_behind(turn, text)

    def look(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        exact = id_numbered(actor, desk, text)
        if exact is not None:
            return Next(screen("card", opportunity=exact))
        if conditions:
            narrowed = narrowed_from(actor, desk, among, conditions)
            there = usual(actor, desk).about(Kind.FILTER, narrowed.id)
            return Next(screen("list", listing=there.code))
        return _mentioning(actor, desk, text, among=among)

    await turn.do(look)


def _mentioning(actor: Member, desk: Desk, text: str, *, among: Filter) -> Next:
    """Ended ones rather than none, where open ones were asked for."""
    hits = opportunities_seen(actor, desk, text, size=2, among=among)
    if not hits and among.conditions:
        return _mentioning(actor, desk, text, among=EVERY)
    sought = find(actor, desk, text, among=among)
    listing = usual(actor, desk).about(Kind.FILTER, sought.id)
    if len(hits) == 1:
        return Next(screen("card", opportunity=hits[0].id, among=listing.code))
    return Next(screen("list", listing=listing.code))

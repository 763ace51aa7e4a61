"""A report asked for in words, typed in the chat or behind the command."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from aiogram.types import Message

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.domain.listings import Listing
from bot.domain.people import Member
from bot.handlers.capturing import capture
from bot.handlers.reports.asked_for import choice_of, own_days, show
from bot.handlers.reports.in_view import told_again
from bot.handlers.reports.understood import has_digit, says_enough, understood
from bot.handlers.turns.inside import Act
from bot.handlers.turns.looks import Next, Screen, reader_of, screen
from bot.handlers.turns.turn import Turn
from bot.reading.names import search_key
from bot.reading.questions.asked import Asked
from bot.reading.questions.denying import denies
from bot.reading.questions.rules import Meant, meant, nearest, uncounted
from bot.reading.questions.words import MEASURES
from bot.reports.catalogue import REPORTS
from bot.speech.reader import Reader
from bot.speech.translator import Translator

ROOM = frozenset({"reports", "report", "report-shelf", "report-nearest", "report-numbers"})
"""Where whoever types is choosing a report."""

CHOOSING = frozenset({"reports", "report-shelf"})
"""Where it is said what list the report will be about."""

_MOST_TEXT = 200
_LEAST_NAME = 3
"""Letters of a report's name, at least: fewer are in too many."""
_MOST_NEAR = 5
_A_REPORT = re.compile(
    r"^\s*(?:(?:the |le )?(?:report|rapport)\b(?: on| of| sur)?|گزارش\b|รายงาน)\s*:?\s*|"
    r"\s+(?:report|rapport)\s*$",
    re.IGNORECASE,
)
"""As in "the report …": its name follows."""
_MOST_STRANGE = 8
"""Words that may be a customer's: each is looked for."""


async def answer(turn: Turn, message: Message, text: str, *, sure: bool = False) -> None:
    """A report that is asked for, in room of reports or anywhere; else a line or a search.

    `sure`: it is known to ask for a report.
    """
    heard = await turn.kit.work.read(lambda desk: _heard(desk, turn, text, sure=sure))
    asked, called = heard.asked, heard.called
    found = meant(asked)
    if heard.again is not None and not sure:
        await turn.do(heard.again)
    elif heard.customer:
        await capture.take(turn, message, text)
    elif heard.days_unclear:
        await turn.do(_offer(replace(asked, span=None), text, heard.on))
    elif called and (heard.about or called[0].exactly) and (found is None or called[0].exactly):
        await turn.do(_show_called(called, asked, text, heard.on))
    elif heard.about and denies(asked.unknown) and not has_digit(text):
        await turn.do(_offer(asked, text, heard.on))
    elif found is not None and (heard.about or (heard.may and _is_question(asked))):
        await turn.do(show(found, asked, text[:_MOST_TEXT], heard.on))
    elif heard.offers and (sure or not has_digit(text)):
        await turn.do(_offer(asked, text, heard.on))
    else:
        await capture.take(turn, message, text)


def instead_of_name(desk: Desk, turn: Turn, text: str) -> Act | None:
    """Shows a report that is asked for where a customer's name is; None when it is a name.

    Who is there and called like a report is a customer all the same.
    """
    asked, may = understood(desk, turn, text, in_room=False)
    called = _called(desk, turn, text, asked) if may else ()
    found = meant(asked)
    shown = None
    if called and called[0].exactly:
        shown = _show_called(called, asked, text)
    elif may and found is not None and asked.topics and _is_question(asked):
        shown = show(found, asked, text[:_MOST_TEXT])
    return None if shown is None or _names_customer(desk, text) else shown


async def answer_on_menu(turn: Turn, text: str) -> bool:
    """Shows a report that is asked for where reports are chosen; False when it is none.

    A form may be open behind the menu: what reads as no report is an answer to it.
    """
    heard = await turn.kit.work.read(lambda desk: _heard(desk, turn, text))
    found = meant(heard.asked)
    if heard.again is not None:
        await turn.do(heard.again)
        return True
    if heard.customer or not (heard.about and (found is not None or uncounted(heard.asked))):
        return False
    if heard.days_unclear:
        await turn.do(_offer(replace(heard.asked, span=None), text, heard.on))
    elif found is None or denies(heard.asked.unknown):
        await turn.do(_offer(heard.asked, text, heard.on))
    else:
        await turn.do(show(found, heard.asked, text[:_MOST_TEXT], heard.on))
    return True


@dataclass(frozen=True)
class _Heard:
    """What a text says of reports, to whom, and where."""

    asked: Asked
    called: tuple[_Called, ...]
    may: bool
    """Its writer has reports."""
    about: bool
    """It is about reports, whatever it says."""
    days_unclear: bool
    """It asks for one, but of which days is not known."""
    customer: bool
    """Somebody there is called like that: whoever types it means them."""
    again: Act | None = None
    """Tells the report in view once more, of other days or by something else."""
    on: Listing | None = None
    """The list that a report is being chosen about."""

    @property
    def offers(self) -> bool:
        """It is answered with what comes near: it means none, or one that there is not."""
        return self.about or (self.may and uncounted(self.asked) and _is_question(self.asked))


def _heard(desk: Desk, turn: Turn, text: str, *, sure: bool = False) -> _Heard:
    dialog = desk.store.dialogs.of(turn.origin.chat, turn.origin.person)
    in_view = Screen.from_json(dialog.screen)
    in_room = in_view.name in ROOM
    asked, may = understood(desk, turn, text, in_room=in_room or sure)
    called = _called(desk, turn, text, asked) if may else ()
    unclear = asked.days_unclear and (
        sure or (may and _asks_for_days(desk, asked, in_room=in_room))
    )
    # Figures that are no days are of a line, wherever it is typed.
    about = sure or (may and in_room and not _has_figures(asked))
    member = desk.store.people.member_of(turn.origin.person)
    again = told_again(member, desk, in_view, text) if member and may else None
    reads_as_one = not sure and bool(called or again or meant(asked))
    # Where nothing of it speaks of a report, the words of a name are one, too.
    strange = in_room and not (sure or reads_as_one or asked.span or unclear)
    customer = (reads_as_one and _is_customer(desk, text)) or (
        strange and _names_customer(desk, text)
    )
    choosing = in_view.name in CHOOSING and not sure
    return _Heard(
        asked,
        called,
        may,
        about=about,
        days_unclear=unclear,
        customer=customer,
        again=None if customer else again,
        on=Listing.of_code(str(in_view.params.get("listing", ""))) if choosing else None,
    )


def _is_customer(desk: Desk, text: str) -> bool:
    return desk.store.catalogue.party_named(search_key(text)) is not None


def _asks_for_days(desk: Desk, asked: Asked, *, in_room: bool) -> bool:
    """No line of an opportunity, nor a search, that only mentions a day: of these a figure goes
    elsewhere, more words than those beside the days are strange, or a customer is named.
    """
    if _has_figures(asked):
        return False
    if in_room:
        return True
    few = len(asked.unknown) <= _MOST_STRANGE
    alone = few and asked.beside_days.union(asked.no_days).issuperset(asked.unknown)
    return bool(asked.topics & MEASURES) and alone and not _names_any(desk, asked.unknown)


def _has_figures(asked: Asked) -> bool:
    """Whether figures were not understood, and are of no day that there is not."""
    return any(has_digit(each) for each in asked.unknown if each not in asked.no_days)


def _names_any(desk: Desk, words: Sequence[str]) -> bool:
    return any(_names_customer(desk, each) for each in words)


def _names_customer(desk: Desk, text: str) -> bool:
    found, _ = desk.store.catalogue.parties(text, page=0, size=1)
    return bool(found)


@dataclass(frozen=True)
class _Called:
    """A report whose name was typed, or words of it."""

    report: str
    exactly: bool


def _called(desk: Desk, turn: Turn, text: str, asked: Asked) -> tuple[_Called, ...]:
    """The reports whose names in the writer's language are this, with days or not, or hold it."""
    member = desk.store.people.member_of(turn.origin.person)
    typed = search_key(text)
    if member is None or len(typed) < _LEAST_NAME:
        return ()
    names = _names(desk, turn.kit.tr, reader_of(member, desk))
    said = (text, asked.besides) if asked.span else (text,)
    whole = {search_key(each) for words in said for each in (words, _A_REPORT.sub("", words))}
    exact = tuple(_Called(each, exactly=True) for each, name in names.items() if name in whole)
    within = (_Called(each, exactly=False) for each, name in names.items() if typed in name)
    return exact or tuple(within)


def _names(desk: Desk, tr: Translator, reader: Reader) -> dict[str, str]:
    """How each report is looked for by its name; every typed name of a customer is compared
    with them.
    """

    def named() -> dict[str, str]:
        reports = REPORTS.values()
        return {each.id: search_key(tr.plain(f"report-{each.key}", reader)) for each in reports}

    return desk.store.remembered(("names of reports", reader.locale), named)


def _show_called(
    called: tuple[_Called, ...], asked: Asked, text: str, on: Listing | None = None
) -> Act:
    """The report, or of several that may be meant the first ones as buttons."""
    several = [Meant(each.report, None, asked.span) for each in called]
    above = own_days(several[0])

    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        found = [choice_of(each, asked, actor, desk, on).params for each in several]
        if len(found) == 1:
            return Next(screen("report", **found[0]), above=tuple(above))
        near = found[:_MOST_NEAR]
        return Next(screen("report-nearest", text=text[:_MOST_TEXT], near=near))

    return inside


def _is_question(asked: Asked) -> bool:
    """Every word of it speaks of reports, and more than one does: no customer's name."""
    return not asked.unknown and says_enough(asked)


def _offer(asked: Asked, text: str, on: Listing | None = None) -> Act:
    several = [each for each in nearest(asked) if each.report in REPORTS]

    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        near = [choice_of(each, asked, actor, desk, on).params for each in several]
        where = screen(
            "report-nearest", text=text[:_MOST_TEXT], near=near, uncounted=uncounted(asked)
        )
        return Next(where)

    return inside

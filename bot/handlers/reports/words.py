"""A report asked for in words, typed in the chat or behind the command."""

from __future__ import annotations

from dataclasses import dataclass, replace

from aiogram.types import Message

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.domain.facts import Name, Term
from bot.domain.listings import Listing, Which, Whose
from bot.domain.people import Locale, Member, Role
from bot.handlers.capturing import capture
from bot.handlers.reports.people import without_person
from bot.handlers.turns.inside import Act
from bot.handlers.turns.looks import Next, Screen, reader_of, screen
from bot.handlers.turns.turn import Turn
from bot.reading.names import search_key
from bot.reading.questions.asked import Asked, read_asked
from bot.reading.questions.rules import Meant, meant, nearest
from bot.reading.questions.words import Topic
from bot.reports.catalogue import REPORTS
from bot.reports.choice import Choice
from bot.speech.reader import Reader
from bot.speech.reply import Say, say_of
from bot.speech.translator import Translator

ROOM = frozenset({"reports", "report", "report-shelf", "report-nearest", "report-numbers"})
"""Where whoever types is choosing a report."""

_ENOUGH = 2
"""So many things said of a report make a text a question, wherever it is typed."""
_MEASURES = frozenset({Topic.WON, Topic.LOST, Topic.RATE, Topic.FORECAST})
"""What reports alone speak of: with days that are unclear they are asked about anywhere."""
_MOST_TEXT = 200
_LEAST_NAME = 3
"""Letters of a report's name, at least: fewer are in too many."""
_MOST_NEAR = 5


async def answer(turn: Turn, message: Message, text: str, *, sure: bool = False) -> None:
    """Shows the report, or offers the nearest; what is none of it is taken as everywhere else.

    `sure`: it is known to ask for a report.
    """
    asked, in_room, may = await turn.kit.work.read(lambda desk: _read(desk, turn, text, sure=sure))
    found = meant(asked)
    about = sure or (may and in_room)
    called = await turn.kit.work.read(lambda desk: _called(desk, turn, text, asked)) if may else ()
    if asked.days_unclear and (about or (may and asked.topics & _MEASURES)):
        await turn.do(_offer(replace(asked, span=None), text))
    elif called and (about or called[0].exactly) and (found is None or called[0].exactly):
        await turn.do(_show_called(called, asked, text))
    elif found is not None and (about or (may and _is_question(asked))):
        await turn.do(_show(found, asked))
    elif about and (sure or not any(each.isdigit() for each in text)):
        await turn.do(_offer(asked, text))
    else:
        await capture.take(turn, message, text)


def instead_of_name(desk: Desk, turn: Turn, text: str) -> Act | None:
    """Shows a report that is asked for where a customer's name is; None when it is a name."""
    asked, may = _understood(desk, turn, text, in_room=False)
    called = _called(desk, turn, text, asked) if may else ()
    found = meant(asked)
    if called and called[0].exactly:
        return _show_called(called, asked, text)
    if may and found is not None and asked.topics and _is_question(asked):
        return _show(found, asked)
    return None


async def answer_on_menu(turn: Turn, text: str) -> bool:
    """Shows a report that is asked for where reports are chosen; False when it is none.

    For who left a form open on the way there: only what names a report is none of its answers.
    """
    asked, in_room, may = await turn.kit.work.read(lambda desk: _read(desk, turn, text))
    found = meant(asked)
    if found is None or not asked.topics or asked.unknown or not (in_room and may):
        return False
    await turn.do(_show(found, asked))
    return True


def _read(desk: Desk, turn: Turn, text: str, *, sure: bool = False) -> tuple[Asked, bool, bool]:
    """What it says, whether its writer is among reports, and whether they have any."""
    dialog = desk.store.dialogs.of(turn.origin.chat, turn.origin.person)
    in_room = Screen.from_json(dialog.screen).name in ROOM
    asked, may = _understood(desk, turn, text, in_room=in_room or sure)
    return asked, in_room, may


def _understood(desk: Desk, turn: Turn, text: str, *, in_room: bool) -> tuple[Asked, bool]:
    """What it says, and whether its writer has reports."""
    member = desk.store.people.member_of(turn.origin.person)
    if member is None:
        return Asked(frozenset(), (), None), False

    def read(words: str) -> Asked:
        return read_asked(
            words, lang=member.locale.value, calendar=member.calendar.value, today=desk.today
        )

    asked = read(text)
    # Nearly all that is typed elsewhere is no question, whoever is named in it.
    if asked.unknown and (asked.says_something if in_room else _says_enough(asked)):
        left, colleague = without_person(member, desk, text, asked.unknown)
        if colleague is not None:
            asked = replace(read(left), member=colleague.id)
    return asked, member.role is not Role.VIEWER or bool(member.permissions)


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
    names = _names(turn.kit.tr, reader_of(member, desk))
    whole = {typed, search_key(asked.besides)} if asked.span else {typed}
    exact = tuple(_Called(each, exactly=True) for each, name in names.items() if name in whole)
    within = (_Called(each, exactly=False) for each, name in names.items() if typed in name)
    return exact or tuple(within)


_KNOWN: dict[tuple[Translator, Locale], dict[str, str]] = {}


def _names(tr: Translator, reader: Reader) -> dict[str, str]:
    """How each report is looked for by its name; made once for a language, as every typed
    name of a customer is compared with them.
    """
    known = _KNOWN.get((tr, reader.locale))
    if known is None:
        known = _KNOWN[tr, reader.locale] = {
            each.id: search_key(tr.plain(f"report-{each.key}", reader))
            for each in REPORTS.values()
        }
    return known


def _show_called(called: tuple[_Called, ...], asked: Asked, text: str) -> Act:
    """The report, or of several that may be meant the first ones as buttons."""
    several = [Meant(each.report, None, asked.span) for each in called]
    found = [_choice(each, asked).params for each in several]
    above = _own_days(several[0])

    def inside(_actor: Member, _desk: Desk, _dialog: Dialog) -> Next:
        if len(found) == 1:
            return Next(screen("report", **found[0]), above=tuple(above))
        near = found[:_MOST_NEAR]
        return Next(screen("report-nearest", text=text[:_MOST_TEXT], near=near))

    return inside


def _is_question(asked: Asked) -> bool:
    """Every word of it speaks of reports, and more than one does: no customer's name."""
    return not asked.unknown and _says_enough(asked)


def _says_enough(asked: Asked) -> bool:
    return len(asked.topics) + len(asked.groupings) + (asked.span is not None) >= _ENOUGH


def _show(found: Meant, asked: Asked) -> Act:
    def inside(_actor: Member, _desk: Desk, _dialog: Dialog) -> Next:
        return Next(
            screen("report", **_choice(found, asked).params), above=tuple(_remarks(found, asked))
        )

    return inside


def _choice(found: Meant, asked: Asked) -> Choice:
    report = REPORTS[found.report]
    theirs = Listing(Whose.ALL, Which.ANY.value, member=asked.member) if asked.member else None
    span = found.span if report.windows else None
    return Choice(report, by=found.by, span=span, listing=theirs)


def _remarks(found: Meant, asked: Asked) -> list[Say]:
    """What was asked for and is not in the picture."""
    remarks = []
    if asked.unknown:
        remarks.append(say_of("report-words-unknown", words=Name(" ".join(asked.unknown))))
    if found.missing is not None:
        remarks.append(say_of("report-not-by", by=Term(f"group-{found.missing.value}")))
    return [*remarks, *_own_days(found)]


def _own_days(found: Meant) -> list[Say]:
    kept = found.span is None or bool(REPORTS[found.report].windows)
    return [] if kept else [say_of("report-own-days")]


def _offer(asked: Asked, text: str) -> Act:
    near = [_choice(each, asked).params for each in nearest(asked) if each.report in REPORTS]

    def inside(_actor: Member, _desk: Desk, _dialog: Dialog) -> Next:
        return Next(screen("report-nearest", text=text[:_MOST_TEXT], near=near))

    return inside

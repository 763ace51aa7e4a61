"""The buttons of a Reply, with labels that fit a phone and the direction of the language."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import takewhile
from typing import Any, TypeVar

from bot.domain.facts import Name
from bot.speech.markup import ELLIPSIS
from bot.speech.presses import pack
from bot.speech.reader import Reader
from bot.speech.reply import Button, Flow, MenuKey, Reply, Say
from bot.speech.translator import Translator
from bot.speech.widths import cells, room_in_row, shortened, shortened_inside

_T = TypeVar("_T")
_TRIPLE, _PAIR = 3, 2
_HALF = 16
"""Cells that half a row of 360 pixels shows, narrow as our own words are; more are cut."""
_SHORT = 10
"""Cells of a name that no label of ours cuts."""
_ASKS = {"contact": "request_contact", "location": "request_location"}


def keyboard(reply: Reply, reader: Reader, tr: Translator) -> dict[str, Any] | None:
    """`reply_markup` for rows of buttons or for a menu; ValueError for both at once."""
    if reply.rows and reply.menu is not None:
        raise ValueError("a message carries buttons or a menu, not both")
    if reply.rows:
        rows = _told_apart(reply.rows, reader, tr)
        laid_out = [row for each in rows for row in _laid_out(each, reader, tr)]
        return {"inline_keyboard": [_row(row, reader, tr) for row in laid_out]}
    if reply.menu is None:
        return None
    if not reply.menu:
        return {"remove_keyboard": True}
    keys = [[_key(key, reader, tr) for key in _ordered(row, reader)] for row in reply.menu]
    return {"keyboard": keys, "resize_keyboard": True, "is_persistent": True}


def label(said: Say, reader: Reader, tr: Translator, *, beside: int = 1) -> str:
    """A label for one of `beside` buttons in a row: what users typed in it is shortened."""
    room = room_in_row(beside)
    text = _one_line(tr.plain(said, reader))
    names = [cells(fact.text) for fact in said.facts.values() if isinstance(fact, Name)]
    if not names or cells(text) <= room:
        return text
    spare = room - (cells(text) - sum(names))
    text = _one_line(tr.plain(said, reader, room=_cap(names, spare)))
    return shortened(text, room)


def _told_apart(
    rows: tuple[tuple[Button, ...], ...], reader: Reader, tr: Translator
) -> tuple[tuple[Button, ...], ...]:
    """Those that would read the same, as cut, say what tells them apart."""
    alike: dict[str, list[Button]] = {}
    for button in (row[0] for row in rows if len(row) == 1 and _may_be_cut(row[0])):
        # Cut right behind where another ends, it reads like that one, too.
        read = _fitting(button, reader, tr).replace(ELLIPSIS, "")
        alike.setdefault(read, []).append(button)
    twins: dict[int, Button] = {}
    for among in (each for each in alike.values() if len(each) > 1):
        if all(each.apart for each in among):
            labels = [_apart(each, among, reader, tr) for each in among]
        else:
            labels = _cut_apart([each.label for each in among], reader, tr)
        pairs = zip(among, labels, strict=True)
        twins |= {id(each): replace(each, label=said, brief=None) for each, said in pairs}
    if not twins:
        return rows
    return tuple(
        (twins.get(id(row[0]), row[0]),) if len(row) == 1 and not isinstance(row, Flow) else row
        for row in rows
    )


def _may_be_cut(button: Button) -> bool:
    """Only of those it is worth asking how they read."""
    names = (each.text for each in button.label.facts.values() if isinstance(each, Name))
    return bool(button.apart) or any(cells(each) > _SHORT for each in names)


def _apart(button: Button, among: list[Button], reader: Reader, tr: Translator) -> Say:
    for at in range(len(button.apart)):
        said = [label(each.apart[min(at, len(each.apart) - 1)], reader, tr) for each in among]
        if len(set(said)) == len(said):
            return button.apart[at]
    return button.apart[-1]


def _cut_apart(labels: list[Say], reader: Reader, tr: Translator) -> list[Say]:
    """With names cut inside; where those read alike too, without what they begin with alike."""
    inside = [_with_names(each, reader, tr, shortened_inside) for each in labels]
    if len({tr.plain(each, reader) for each in inside}) == len(inside):
        return inside
    names = [
        fact.text for said in labels for fact in said.facts.values() if isinstance(fact, Name)
    ]
    common = len(list(takewhile(_is_one, zip(*names, strict=False))))
    begun = max((name.rfind(" ", 0, common) + 1 for name in names), default=0)

    def ending(name: str, room: int) -> str:
        rest = name[begun:]
        return shortened(ELLIPSIS + rest if begun and rest else name, room)

    return [_with_names(each, reader, tr, ending) for each in labels]


def _is_one(letters: tuple[str, ...]) -> bool:
    return len(set(letters)) == 1


def _with_names(said: Say, reader: Reader, tr: Translator, cut: Callable[[str, int], str]) -> Say:
    """The same with every name cut so that all of it fits a row."""
    names = {key: fact for key, fact in said.facts.items() if isinstance(fact, Name)}
    widths = [cells(each.text) for each in names.values()]
    if not names:
        return said
    spare = room_in_row(1) - (cells(_one_line(tr.plain(said, reader))) - sum(widths))
    room = _cap(widths, spare)
    return replace(
        said,
        facts={**said.facts, **{key: Name(cut(each.text, room)) for key, each in names.items()}},
    )


def _fitting(button: Button, reader: Reader, tr: Translator, *, beside: int = 1) -> str:
    """Its label; where that would cut a name, the `brief` one, which has all the room."""
    room = room_in_row(beside)
    if button.brief is None or cells(_one_line(tr.plain(button.label, reader))) <= room:
        return label(button.label, reader, tr, beside=beside)
    return shortened_inside(_one_line(tr.plain(button.brief, reader)), room)


def _cap(widths: list[int], spare: int) -> int:
    """The longest that any may be for all to fit together: short ones leave room to long."""
    return max(
        (cap for cap in range(1, max(widths) + 1) if sum(min(w, cap) for w in widths) <= spare),
        default=1,
    )


def _laid_out(
    row: tuple[Button, ...], reader: Reader, tr: Translator
) -> Iterable[tuple[Button, ...]]:
    """A Flow becomes rows of three where every label fits, else pairs, a long one by itself.

    A pair of which one would be cut stands below each other.
    """
    if not isinstance(row, Flow):
        pair = [cells(_fitting(each, reader, tr, beside=2)) for each in row if len(row) == _PAIR]
        return ((each,) for each in row) if max(pair, default=0) > _HALF else (row,)
    widths = [cells(_fitting(each, reader, tr)) for each in row]
    if max(widths, default=0) <= room_in_row(_TRIPLE):
        return (tuple(row[at : at + _TRIPLE]) for at in range(0, len(row), _TRIPLE))
    return _paired(row, widths)


def _paired(row: tuple[Button, ...], widths: list[int]) -> Iterable[tuple[Button, ...]]:
    """In their order: one long label must not set all the others below each other."""
    at = 0
    while at < len(row):
        beside = 2 if max(widths[at : at + 2]) <= room_in_row(2) else 1
        yield tuple(row[at : at + beside])
        at += beside


def _row(row: tuple[Button, ...], reader: Reader, tr: Translator) -> list[dict[str, Any]]:
    return [_button(each, len(row), reader, tr) for each in _ordered(row, reader)]


def _button(button: Button, beside: int, reader: Reader, tr: Translator) -> dict[str, Any]:
    text = _fitting(button, reader, tr, beside=beside)
    if button.press is not None:
        return {"text": text, "callback_data": pack(button.press)}
    if button.url is not None:
        return {"text": text, "url": button.url}
    if button.copy is not None:
        return {"text": text, "copy_text": {"text": button.copy}}
    raise ValueError(f"the button {button.label.key} does nothing")


def _key(key: MenuKey, reader: Reader, tr: Translator) -> dict[str, Any]:
    text = tr.plain(key.label, reader)
    return {"text": text, _ASKS[key.ask]: True} if key.ask else {"text": text}


def _ordered(row: tuple[_T, ...], reader: Reader) -> Iterable[_T]:
    """Telegram lays every row out from the left, in Persian too."""
    return reversed(row) if reader.rtl else row


def _one_line(text: str) -> str:
    return " ".join(text.split())

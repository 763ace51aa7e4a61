"""How many: presets, a number pad, or typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.conversations import spoken
from bot.conversations.answers import Answer
from bot.conversations.here import Given, Here
from bot.conversations.kinds.goods_said import goods_in
from bot.conversations.kinds.kind import Answered, Kind, Looking, Rows, Step, Trouble, in_rows
from bot.conversations.presses import PadKey
from bot.conversations.said import Said
from bot.domain.errors import Invalid
from bot.domain.parties import too_fine
from bot.reading.numbers.quantity import MOST, read_quantity
from bot.reading.result import Reason
from bot.speech.reply import Button, Say, say_of

_ANYTHING = "xyz"
"""In place of a name."""
_PLACES = 3
_THOUSANDTHS = 1000
_MOST_TYPED = 12
_PAD = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "dot", "0", "erase")
_SIGNS = {"dot": "form-pad-dot", "erase": "form-pad-erase", "done": "form-pad-done"}


def parts_allowed(given: Given) -> bool:
    """Nothing is known that would ask for whole numbers."""
    del given
    return False


@dataclass(frozen=True)
class Quantity(Kind[Decimal]):
    """A number above 0 with up to three decimals; none where `whole` says so."""

    presets: tuple[int, ...]
    whole: Callable[[Given], bool] = parts_allowed

    def fits(self, answer: Answer) -> bool:
        return isinstance(answer, Decimal) and 0 < answer <= MOST

    def token(self, answer: Decimal) -> str:
        return str(int(answer * _THOUSANDTHS))

    def answer_of(self, token: str, here: Here) -> Decimal | None:
        del here
        thousandths = int(token) if token.isascii() and token.isdecimal() else 0
        quantity = Decimal(thousandths) / _THOUSANDTHS
        return quantity if self.fits(quantity) else None

    def read(self, text: str, here: Here) -> Step:
        reading = read_quantity(text, lang=here.context.lang, whole=self.whole(here.given))
        return self.settled(reading, here, Decimal)

    def parted(self, text: str, here: Here) -> tuple[str, str] | None:
        """As in "2 at 300": how many, and for how much each."""
        said = goods_in(f"{_ANYTHING} {text}", here.context)
        if said is None or said.quantity is None or said.unit_price is None:
            return None
        return f"{said.quantity:f}", f"{said.unit_price:f} {said.currency or ''}".strip()

    def problem(self, answer: Decimal, here: Here) -> Invalid | None:
        if answer % 1 and self.whole(here.given):
            return Invalid(Reason.QUANTITY_WHOLE.value)
        return too_fine(answer, here.context.quantity_decimals)

    def hear(self, said: Said, here: Here) -> Step | None:
        match said:
            case PadKey(key="done"):
                return self._checked(self._padded(here.aside.entry), here)
            case PadKey(key=key) if key in _PAD:
                return Looking(replace(here.aside, entry=_typed(here.aside.entry, key)))
        return super().hear(said, here)

    def candidates(self, here: Here) -> Rows:
        """What a figure may have counted, as the usual ones are offered."""
        kept = ((token, self.answer_of(token, here)) for token in here.aside.doubt)
        return tuple(
            (here.choice(say_of("form-at-once", value=quantity), token),)
            for token, quantity in kept
            if quantity is not None
        )

    def _padded(self, entry: str) -> Step:
        quantity = Decimal(entry or 0)
        if quantity == 0:
            return Trouble(Invalid(Reason.QUANTITY_ZERO.value))
        return Answered(quantity)

    def lines(self, here: Here) -> tuple[Say, ...]:
        entry = here.aside.entry
        picked = here.given.rows.get("product", ())
        about = tuple(each for row in picked for each in row.about)
        return (*about, *((say_of("form-entry", value=Decimal(entry)),) if entry else ()))

    def rows(self, here: Here) -> Rows:
        presets = tuple(
            here.choice(say_of("form-at-once", value=each), self.token(Decimal(each)))
            for each in self.presets
        )
        keys: tuple[str, ...] = (*_PAD, "done") if here.aside.entry else _PAD
        # Where only whole numbers are sold there is no sign of decimals, and nothing like one.
        if self.whole(here.given) or not here.context.quantity_decimals:
            keys = tuple(each for each in keys if each != "dot")
        pad = tuple(self._key(key, here) for key in keys)
        return (presets, *_as_on_a_phone(in_rows(pad, 3), here))

    def _key(self, key: str, here: Here) -> Button:
        return Button(_face(key), PadKey(here.revision, key))


def _as_on_a_phone(rows: Rows, here: Here) -> Rows:
    """One stands before two in every language: rows that will be turned are turned before."""
    return tuple(row[::-1] for row in rows) if here.context.reader.rtl else rows


def _face(key: str) -> Say:
    return Say(_SIGNS[key]) if key in _SIGNS else spoken.on_button(int(key))


def _typed(entry: str, key: str) -> str:
    """The pad's figure after one more key; a key that makes no sense changes nothing."""
    if key == "erase":
        return entry[:-1]
    _, dot, decimals = entry.partition(".")
    if key == "dot":
        return entry if dot else (entry or "0") + "."
    if len(decimals) == _PLACES or len(entry) == _MOST_TYPED:
        return entry
    return key if entry == "0" else entry + key

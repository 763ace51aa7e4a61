"""Which number of a line is a quantity, a unit price, a total, an amount, or nothing known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TypeGuard

from bot.reading.lines.parts import (
    Break,
    Count,
    Number,
    Opaque,
    Part,
    Percent,
    ProductName,
    RoleWord,
    SourceName,
    When,
    Word,
)
from bot.reading.lines.words import Role

_SIDES = (Role.EACH, Role.PER, Role.TOTAL)


@dataclass(slots=True)
class Line:
    """One product of the line and the numbers that belong to it."""

    code: str
    quantity: Number | None = None
    price: Number | None = None
    many: bool = False


@dataclass(slots=True)
class Sorted:
    """All numbers of a line by their role."""

    lines: list[Line] = field(default_factory=list)
    totals: list[Number] = field(default_factory=list)
    bare: list[Number] = field(default_factory=list)
    unused: list[Number] = field(default_factory=list)
    uncounted: bool = False
    """So many pieces were said of nothing that is known."""


def sort_numbers(parts: Sequence[Part]) -> Sorted:
    """Every number gets one role from its neighbours; one without stays unused."""
    lines = {
        index: Line(part.code, many=part.many)
        for index, part in enumerate(parts)
        if isinstance(part, ProductName)
    }
    found = Sorted(lines=list(lines.values()))
    for index, part in enumerate(parts):
        if isinstance(part, Number):
            _sort(index, part, parts, lines, found)
    _count_behind(parts, lines, found)
    _price_behind(parts, lines, found)
    found.lines = _without_echoes(found.lines)
    return found


def _price_behind(parts: Sequence[Part], lines: dict[int, Line], found: Sorted) -> None:
    """As in "1 forklift 21500, 35%": behind one piece the only other figure is its price."""
    if len(lines) != 1 or found.totals or found.bare or len(found.unused) != 1:
        return
    ((index, line),) = lines.items()
    number, behind = _part(parts, index + 1), _part(parts, index + 2)
    alone = behind is None or isinstance(behind, Break | Percent | When | SourceName)
    if number in found.unused and alone and _one_piece(line) is line and not found.uncounted:
        line.price = found.unused.pop()


def _without_echoes(lines: list[Line]) -> list[Line]:
    """A product that is named twice, once with nothing of its own, is one."""
    told = {line.code for line in lines if line.quantity or line.price}
    return [line for line in lines if line.quantity or line.price or line.code not in told]


def _count_behind(parts: Sequence[Part], lines: dict[int, Line], found: Sorted) -> None:
    """As in "desks 30, 380 each": where the price is known, what is left counts the product."""
    for index, line in lines.items():
        number = _part(parts, index + 1)
        if isinstance(number, Break):
            number = _part(parts, index + 2)  # "film: 80 @ 5.25"
        if not (isinstance(number, Number) and number in found.unused):
            continue
        if isinstance(_part(parts, parts.index(number) + 1), Word):
            continue  # "pump 2400 W at 300"
        priced = line.price or (found.totals and len(lines) == 1)
        whole = len(number.values) == 1 and number.values[0] % 1 == 0
        if priced and whole and line.quantity is None and not found.uncounted:
            line.quantity = number
            found.unused.remove(number)


def _sort(
    index: int, number: Number, parts: Sequence[Part], lines: dict[int, Line], found: Sorted
) -> None:
    if _role_beside(index, parts) is Role.TOTAL:
        found.totals.append(number)
        return
    if _role_beside(index, parts) or _led_by_price(index, parts, lines):
        _take_price(index, number, lines, found)
        return
    counted = _counted_line(index, number, parts, lines)
    if counted:
        before = _part(parts, index - 1)
        ranged = isinstance(before, Opaque) and before.end == number.start  # "10-15 pumps"
        counted.quantity = replace(number, values=()) if ranged else number
    elif number.currency or number.scaled:
        only_one = _one_piece(_line_before(index, parts, lines)) if len(lines) > 1 else None
        single = _single(index - 1, parts, lines) if len(lines) > 1 else None
        if single:
            single.price = number
        elif only_one:
            only_one.price = number
        else:
            found.bare.append(number)
    else:
        found.unused.append(number)
        found.uncounted |= isinstance(_part(parts, index + 1), Count)


def _line_before(index: int, parts: Sequence[Part], lines: dict[int, Line]) -> Line | None:
    """The product right before: "1 pump 350", "ปั๊ม 1 เครื่อง 12,000"."""
    counted = isinstance(_part(parts, index - 1), Count)
    if counted and isinstance(_part(parts, index - 2), Number):
        return lines.get(index - 3)
    return lines.get(index - 1)


def _role_beside(index: int, parts: Sequence[Part]) -> Role | None:
    """EACH, PER or TOTAL before or behind; such a word serves one number only."""
    before, after = _part(parts, index - 1), _part(parts, index + 1)
    if _is(before, Role.MAKES):
        return Role.TOTAL
    another = isinstance(_part(parts, index + 2), Number)
    if _is(before, Role.AT) and _is(after, Role.TOTAL) and not another:
        return Role.TOTAL  # "at 3,000 eur total"
    if _is_side(before) and (before.role is Role.PER or not _takes_behind(index - 2, parts)):
        return before.role
    if _is_side(after) and not (after.role is Role.PER and another):
        return after.role if _takes_behind(index, parts) else None
    return None


def _is(part: Part | None, role: Role) -> bool:
    return isinstance(part, RoleWord) and part.role is role


def _is_side(part: Part | None) -> TypeGuard[RoleWord]:
    return isinstance(part, RoleWord) and part.role in _SIDES


def _takes_behind(index: int, parts: Sequence[Part]) -> bool:
    """Whether what stands at `index` is a number that still wants a role."""
    before = _part(parts, index - 1)
    led = isinstance(before, RoleWord) and before.role in (Role.AT, *_SIDES)
    if _is(before, Role.EACH) and isinstance(_part(parts, index - 2), Number):
        led = False  # of "£110 each £2,640 total"
    return isinstance(_part(parts, index), Number) and not led


def _led_by_price(index: int, parts: Sequence[Part], lines: dict[int, Line]) -> bool:
    """As in "at 350", "@ 350", "5 x 120", "5 valves x 120"."""
    before, second = _part(parts, index - 1), _part(parts, index - 2)
    if not isinstance(before, RoleWord):
        return False
    line = lines.get(index - 2)
    counted = isinstance(second, Number) or (line is not None and line.quantity is not None)
    counted |= isinstance(second, Count) and any(each.quantity for each in lines.values())
    return before.role is Role.AT or (before.role is Role.TIMES and counted)


def _take_price(index: int, number: Number, lines: dict[int, Line], found: Sorted) -> None:
    """A price belongs to the product before it, or else to the only one of the line."""
    before = [at for at in lines if at < index]
    line = lines[max(before)] if before else None
    if line is None and len(lines) == 1:
        line = next(iter(lines.values()))
    if line and line.price is None:
        line.price = number
    else:
        found.unused.append(number)


def _counted_line(
    index: int, number: Number, parts: Sequence[Part], lines: dict[int, Line]
) -> Line | None:
    """The product a quantity stands beside: "20 pumps", "5 x valve", "ปั๊ม 20 ตัว", "pump x5"."""
    before, after = index - 1, index + 1
    if number.currency or _is_plain(_part(parts, before)):
        return None  # of two numbers side by side nobody knows which counts
    if _is(_part(parts, before), Role.QUANTITY):
        return _nearest(before, lines)
    if _is_times(_part(parts, before)) and isinstance(_part(parts, before - 1), ProductName):
        return _free(lines.get(before - 1))
    behind = _part(parts, after)
    if number.scaled and _is_counted_behind(after, parts, lines):
        return None  # "2.5 ล้าน โฟล์คลิฟท์ 4 คัน"
    if _is_times(_part(parts, before)) and _is_side(_part(parts, before - 1)):
        return _nearest(before, lines)  # "gloves £5 ea x 30"
    left = _free(lines.get(before)) or _before_a_break(index, parts, lines)
    if left and (isinstance(behind, Count) or _is_times(behind) or _is_per(behind)):
        return left
    if isinstance(behind, Count) or _is_times(behind):
        after += 1
        after += isinstance(behind, Count) and _is_times(_part(parts, after))
    return _free(lines.get(after))


def _is_counted_behind(index: int, parts: Sequence[Part], lines: dict[int, Line]) -> bool:
    counted = isinstance(_part(parts, index + 1), Number)
    return index in lines and counted and isinstance(_part(parts, index + 2), Count)


def _before_a_break(index: int, parts: Sequence[Part], lines: dict[int, Line]) -> Line | None:
    """As in "gants : 50 boîtes", "ข้าว – 30 ถุง": pieces of what stands before the break."""
    if not (
        isinstance(_part(parts, index - 1), Break) and isinstance(_part(parts, index + 1), Count)
    ):
        return None
    return (
        None
        if isinstance(_part(parts, index + 2), ProductName | Word)
        else _free(lines.get(index - 2))
    )


def _nearest(index: int, lines: dict[int, Line]) -> Line | None:
    """The product last named before "qty 8", else the next one, that wants a quantity."""
    earlier = [at for at in lines if at < index]
    later = [at for at in lines if at > index]
    found = lines[max(earlier)] if earlier else lines[min(later)] if later else None
    return _free(found)


def _is_plain(part: Part | None) -> bool:
    return isinstance(part, Number) and not part.currency and not part.scaled


def _free(line: Line | None) -> Line | None:
    return line if line and line.quantity is None else None


def _one_piece(line: Line | None) -> Line | None:
    """Behind "1 pump" an amount is the price, whatever else the line sells."""
    if line is None or line.price or line.quantity is None:
        return None
    return line if line.quantity.values == (Decimal(1),) else None


def _single(index: int, parts: Sequence[Part], lines: dict[int, Line]) -> Line | None:
    """As in "+ installation 350 €" behind other products: one piece, its price behind it."""
    line = lines.get(index)
    apart = not isinstance(_part(parts, index - 1), Number | Count)
    alone = index > 0 and apart and not isinstance(_part(parts, index - 1), Opaque)
    settled = all(other.price for at, other in lines.items() if at < index)
    free = line and line.price is None and line.quantity is None
    return line if free and alone and settled else None


def _is_times(part: Part | None) -> bool:
    return _is(part, Role.TIMES)


def _is_per(part: Part | None) -> bool:
    return _is(part, Role.PER)


def _part(parts: Sequence[Part], index: int) -> Part | None:
    return parts[index] if 0 <= index < len(parts) else None

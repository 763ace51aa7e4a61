"""What a word of a line makes of the value beside it."""

from __future__ import annotations

from enum import Enum, auto


class Role(Enum):
    """What a word makes of the value beside it."""

    CLOSE = auto()  # a close date follows
    MAY_CLOSE = auto()  # so it does if a date follows
    FOLLOW_UP = auto()  # the date before or behind is the next contact
    PROBABILITY = auto()  # a percentage, its sign optional
    AT = auto()  # a unit price follows
    EACH = auto()  # a unit price stands before, or else behind
    PER = auto()  # a unit price follows, or else stands before
    TOTAL = auto()  # an amount for everything stands before or behind
    QUANTITY = auto()  # how many follows
    TIMES = auto()  # between a quantity and what it counts
    CHANGED_PRICE = auto()  # a discount or a tax: the price is not what it seems
    MET = auto()  # a source follows
    MAY_MEET = auto()  # so it does if a source follows
    OPENING = auto()  # says that this is an opportunity or a customer, no more
    FOR = auto()  # between what is sold and whom it is for
    OTHER_DAY = auto()  # the date before or behind is a delivery's or a payment's
    BOUND = auto()  # the number behind is a limit and no value
    BOUND_BEHIND = auto()  # so is the number before
    SEVERAL = auto()  # so many pieces that nobody knows how many
    INCLUDED = auto()  # the product beside is in another's price, or is a gift
    MAKES = auto()  # an amount for everything follows
    NET = auto()  # the price before is without tax, as a deal's worth is counted
    MAY_FOLLOW_UP = auto()  # the next contact's date follows, if one does
    RECURRING = auto()  # the amount beside is paid again and again

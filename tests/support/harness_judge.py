"""What became of everything people did and of everything others were to be told."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from support.harness_ledger import Interrupted, Kept, Outgoing, Truth
from support.harness_people import Deed

CUSTOMER = re.compile(r"Customer \d+ \d{3}")

Read = Mapping[int, Sequence[str]]
"""Texts by chat, oldest first."""


@dataclass(frozen=True)
class Verdict:
    kills: Sequence[Interrupted]
    deeds: int
    taps_again: int
    seconds: float
    lost: Sequence[str]
    """Customers without the opportunity that was made for them."""
    doubled: Sequence[str]
    """Customers or opportunities there are two of, and whatever was done twice."""
    strange: Sequence[str]
    """Kept otherwise than it was said, or said by nobody."""
    messages: int
    """To others."""
    untold: Sequence[Outgoing]
    """Messages that can be read nowhere although they are sent again when in doubt."""
    unknown: int
    """Messages that are sent once at most and can be read nowhere: a kill took them."""
    repeated: int
    """Messages that can be read once more than they should."""
    disordered: Sequence[int]
    """Chats that read something in another order than it happened."""

    @property
    def in_flight(self) -> int:
        return sum(each.in_flight for each in self.kills)

    @property
    def met(self) -> int:
        """Kills that met something half way: an update, a change or a message."""
        return sum(each.undone + each.unshown + each.in_flight > 0 for each in self.kills)

    def __str__(self) -> str:
        hit = [sum(getattr(each, name) > 0 for each in self.kills) for name in HITS]
        return (
            f"{len(self.kills)} kills, {self.met} of them with something under way: "
            f"{hit[0]} with an update stored and not done, "
            f"{hit[1]} with a change not yet shown, {hit[2]} with messages in flight "
            f"({self.in_flight} of them)\n"
            f"{self.deeds} opportunities ({self.taps_again} taps repeated): "
            f"lost {len(self.lost)}, doubled {len(self.doubled)}, strange {len(self.strange)}\n"
            f"{self.messages} messages to others: lost {len(self.untold)}, given up as unknown "
            f"{self.unknown}, repeated {self.repeated}, out of order {len(self.disordered)}\n"
            f"{self.seconds:.1f} seconds"
        )


HITS = ("undone", "unshown", "in_flight")


def judge(
    truth: Truth,
    *,
    deeds: Sequence[Deed],
    read: Read,
    kills: Sequence[Interrupted],
    taps_again: int,
    seconds: float,
) -> Verdict:
    said = {deed.customer: _as_said(deed) for deed in deeds}
    times = _times(read)
    silent = [each for each in truth.outgoing if not times[each.chat, each.customer]]
    return Verdict(
        kills=kills,
        deeds=len(deeds),
        taps_again=taps_again,
        seconds=seconds,
        lost=[name for name in said if not truth.kept.get(name)],
        doubled=sorted(_doubled(truth)),
        strange=[name for name, found in truth.kept.items() if found[:1] != [said.get(name)]],
        messages=len(truth.outgoing),
        untold=[each for each in silent if each.resend or each.state != "unknown"],
        unknown=sum(not each.resend and each.state == "unknown" for each in silent),
        repeated=sum(count - 1 for count in times.values()),
        disordered=[chat for chat in read if not _in_order(deeds, read[chat])],
    )


def _as_said(deed: Deed) -> Kept:
    won, reminded = deed.leads_to == "won", deed.leads_to == "reminded"
    return Kept(
        amount=deed.amount * 100,
        status="won" if won else "open",
        created=1,
        won=int(won),
        follow_ups=int(reminded),
    )


def _doubled(truth: Truth) -> set[str]:
    twins = {name for name, count in Counter(truth.customers).items() if count > 1}
    again = {name for name, found in truth.kept.items() if len(found) > 1 or _twice(found)}
    return twins | again


def _twice(found: Sequence[Kept]) -> bool:
    return any(max(each.created, each.won, each.follow_ups) > 1 for each in found)


def _times(read: Read) -> Counter[tuple[int, str]]:
    """How often each chat reads of each customer; nobody is written about in two ways."""
    return Counter((chat, name) for chat, texts in read.items() for name in _customers(texts))


def _customers(texts: Sequence[str]) -> list[str]:
    return [found[0] for found in map(CUSTOMER.search, texts) if found]


def _in_order(deeds: Sequence[Deed], texts: Sequence[str]) -> bool:
    """Two that people saved at the same moment have no order: either may be told first.

    PostgreSQL numbers a message when it is written and shows it when its transaction ends.
    """
    of = {deed.customer: deed for deed in deeds}
    told = [of[name] for name in _customers(texts)]
    return not any(after.shown < before.asked for before, after in combinations(told, 2))

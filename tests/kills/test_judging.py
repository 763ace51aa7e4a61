"""What the kills are judged by: who was told of what in which order."""

from __future__ import annotations

from support.harness_judge import Verdict, judge
from support.harness_ledger import Truth
from support.harness_people import Deed

GROUP = -1001
SOON, LATE = "Customer 7 001", "Customer 8 001"


def judged(told: list[str], **deeds: tuple[float, float]) -> Verdict:
    done = [Deed(name, 100, "won", *deeds[key]) for key, name in (("soon", SOON), ("late", LATE))]
    texts = [f"{name} – Bulk order is won" for name in told]
    truth = Truth([], {}, [])
    return judge(truth, deeds=done, read={GROUP: texts}, kills=[], taps_again=0, seconds=1.0)


def test_what_was_over_before_the_other_began_is_told_first() -> None:
    one_by_one = {"soon": (10.0, 11.0), "late": (12.0, 13.0)}
    assert not judged([SOON, LATE], **one_by_one).disordered
    assert judged([LATE, SOON], **one_by_one).disordered == [GROUP]


def test_what_two_people_saved_at_the_same_moment_has_no_order() -> None:
    at_once = {"soon": (10.0, 12.5), "late": (12.0, 13.0)}
    assert not judged([SOON, LATE], **at_once).disordered
    assert not judged([LATE, SOON], **at_once).disordered

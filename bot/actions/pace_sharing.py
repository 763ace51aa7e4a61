"""How processes that write with one token share what Telegram takes a second. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.actions.ports.duties import Standing


def fair_shares(all_of_them: Mapping[str, Standing], capacity: int) -> dict[str, int]:
    """Messages a second of each process, together the `capacity`.

    Answers to people come first, then the outbox, of which one a second goes in any case.
    What nobody asks for lies ready evenly with all that do not stand by, so that the first
    messages of a crowd need not wait for a share.
    """
    shares = dict.fromkeys(sorted(all_of_them), 0)
    sending = [name for name in shares if all_of_them[name].others]
    for name in sending[:capacity]:
        shares[name] = 1
    answers = {name: all_of_them[name].answers for name in shares}
    _deal(shares, answers, capacity)
    with_others = {name: answers[name] + (all_of_them[name].others or 0) for name in shares}
    _deal(shares, with_others, capacity)
    awake = [name for name in shares if all_of_them[name].others is not None]
    _deal(shares, dict.fromkeys(awake, capacity), capacity)
    return shares


def _deal(shares: dict[str, int], wanted: Mapping[str, int], capacity: int) -> None:
    """One each in turn, to whoever has less than wanted, until nothing is left."""
    left = capacity - sum(shares.values())
    while left > 0:
        lacking = [name for name, most in wanted.items() if shares[name] < most]
        if not lacking:
            return
        for name in _poorest(lacking, shares)[:left]:
            shares[name] += 1
            left -= 1


def _poorest(names: Iterable[str], shares: Mapping[str, int]) -> list[str]:
    """Those that have least so far."""
    among = list(names)
    least = min(shares[each] for each in among)
    return [each for each in among if shares[each] == least]


def granted(mine: Standing, target: int, held_by_others: int, capacity: int) -> int:
    """Of the `target` only what others have let go of; less than before at once."""
    free = capacity - held_by_others - mine.held
    return min(target, mine.held + max(free, 0))

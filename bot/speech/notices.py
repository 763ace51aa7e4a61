"""What others are told: a key and facts from the outbox become a Reply when they are sent.

| key               | to                    | facts                                           |
|-------------------|-----------------------|-------------------------------------------------|
| reminder          | next contact by       | CARD, follow_up, occurrence: int; due: instant; |
|                   |                       | note: Name (may be empty); late: 0 or 1        |
| group-won         | the team's group      | CARD, BY, amount?: Money                       |
| group-lost        | the team's group      | CARD, BY, amount?: Money; reason: Name or Term; |
|                   |                       | others: int, how many more reasons             |
| group-win-undone  | edits group-won       | CARD, BY                                       |
| group-lost-undone | edits group-lost      | CARD, BY                                       |
| group-reopened    | edits either          | CARD, BY                                       |
| assigned          | who has it now        | CARD, BY, amount?: Money                       |
| reassigned        | who had it before     | CARD, BY                                       |
| invite-used       | who made the invite   | member: Name                                   |

CARD is opportunity: int (its id), number: str, title: Name, party: Name.
BY is member: Name, who did it. More facts do no harm.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.domain.facts import Fact, Facts, Name
from bot.speech.moves import (
    FollowUpDismiss,
    FollowUpDone,
    FollowUpSnooze,
    FollowUpTomorrow,
    OpenCard,
)
from bot.speech.presses import Press
from bot.speech.reply import Button, Reply, Say, say_of

CARD_START = "o"
"""A deep link's start parameter is this and the opportunity's id: `o42`."""

_SNOOZES = {15: "notice-snooze-15", 60: "notice-snooze-60", 180: "notice-snooze-180"}


def notice(key: str, facts: Facts, *, bot_name: str = "") -> Reply:
    """The message of an outbox row; `bot_name` (without @) makes the deep links of groups.

    A row of another version, with a key or without a fact this one knows, is told as
    "something changed" with the card to open: nobody is left without a word.
    """
    build = _NOTICES.get(key)
    try:
        return build(key, facts, bot_name) if build else _unknown(facts)
    except KeyError:
        return _unknown(facts)


def _reminder(_key: str, facts: Facts, _bot_name: str) -> Reply:
    lines = [Say("reminder", facts)]
    lines.append(Say("reminder-late" if facts["late"] else "reminder-due", facts))
    if facts["note"] != Name(""):
        lines.append(Say("notice-note", facts))
    follow_up, occurrence = _number(facts["follow_up"]), _number(facts["occurrence"])
    snoozes = tuple(
        _button(label, FollowUpSnooze(follow_up, occurrence, minutes))
        for minutes, label in _SNOOZES.items()
    )
    return Reply(
        lines=tuple(lines),
        rows=(
            (_button("notice-done", FollowUpDone(follow_up, occurrence)), _open(facts)),
            snoozes,
            (
                _button("notice-tomorrow", FollowUpTomorrow(follow_up, occurrence)),
                _button("notice-dismiss", FollowUpDismiss(follow_up, occurrence)),
            ),
        ),
    )


def _group_won(_key: str, facts: Facts, bot_name: str) -> Reply:
    key = "group-won-amount" if "amount" in facts else "group-won"
    return _to_group(facts, bot_name, Say(key, facts))


def _group_lost(_key: str, facts: Facts, bot_name: str) -> Reply:
    key = "group-lost-amount" if "amount" in facts else "group-lost"
    return _to_group(facts, bot_name, Say(key, facts), Say("group-lost-reason", facts))


def _taken_back(key: str, facts: Facts, bot_name: str) -> Reply:
    return _to_group(facts, bot_name, Say(key, facts))


def _assigned(_key: str, facts: Facts, _bot_name: str) -> Reply:
    lines = [Say("assigned", facts)]
    if "amount" in facts:
        lines.append(Say("notice-amount", facts))
    return Reply(lines=tuple(lines), rows=((_open(facts),),))


def _reassigned(_key: str, facts: Facts, _bot_name: str) -> Reply:
    return Reply(lines=(Say("reassigned", facts),))


def _invite_used(_key: str, facts: Facts, _bot_name: str) -> Reply:
    return Reply(lines=(Say("invite-used", {"member": facts["member"]}),))


def _unknown(facts: Facts) -> Reply:
    rows = ((_open(facts),),) if "opportunity" in facts else ()
    return Reply(lines=(say_of("notice-unknown"),), rows=rows)


_NOTICES: dict[str, Callable[[str, Facts, str], Reply]] = {
    "reminder": _reminder,
    "group-won": _group_won,
    "group-lost": _group_lost,
    "group-win-undone": _taken_back,
    "group-lost-undone": _taken_back,
    "group-reopened": _taken_back,
    "assigned": _assigned,
    "reassigned": _reassigned,
    "invite-used": _invite_used,
}

KEYS = frozenset(_NOTICES)


def _to_group(facts: Facts, bot_name: str, *lines: Say) -> Reply:
    """Short and silent; what is behind it opens in the private chat, where rights are asked."""
    link = f"https://t.me/{bot_name}?start={CARD_START}{facts['opportunity']}"
    rows = ((Button(say_of("notice-open"), url=link),),) if bot_name else ()
    return Reply(lines=lines, rows=rows, silent=True)


def _open(facts: Facts) -> Button:
    return _button("notice-open", OpenCard(_number(facts["opportunity"])))


def _button(label: str, press: Press) -> Button:
    return Button(say_of(label), press=press)


def _number(fact: Fact) -> int:
    if not isinstance(fact, int):
        raise TypeError(f"not a number: {fact!r}")
    return fact

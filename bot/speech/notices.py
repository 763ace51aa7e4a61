"""What others are told: a key and facts from the outbox become a Reply when they are sent.

| key               | to                    | facts                                           |
|-------------------|-----------------------|-------------------------------------------------|
| reminder          | next contact by, or   | CARD (of a customer alone: party), follow_up,   |
|                   | their deputy          | occurrence: int; due: instant; note: Name (may  |
|                   |                       | be empty); late: minutes; for?: Name, who is    |
|                   |                       | away                                            |
| group-won         | the team's group      | CARD, BY, amount?: Money; reason?: Name or Term |
| group-lost        | the team's group      | CARD, BY, amount?: Money; reason: Name or Term; |
|                   |                       | others: int, how many more reasons              |
| group-win-undone  | edits group-won       | CARD, BY                                        |
| group-lost-undone | edits group-lost      | CARD, BY                                        |
| group-reopened    | edits either          | CARD, BY                                        |
| group-still-won   | edits it, once that   | CARD, BY, amount?: Money                        |
| and -still-lost   | was taken back        |                                                 |
| group-card        | the team's group      | CARD, BY (who works on it); status: str; stage: |
|                   |                       | Name or Term; probability: int; amount?: Money; |
|                   |                       | close?: day                                     |
| group-card-gone   | edits it, elsewhere   | which: Name, its number                         |
| group-big-deal    | the team's group      | CARD, BY, amount: Money                         |
| group-slipped     | the team's group      | CARD, BY; before, after: day                    |
| big-deal, slipped | who manages, and of a | the same                                        |
|                   | slip who works on it  |                                                 |
| group-out         | who manages           | team: Name; id: int                             |
| assigned          | who has it now        | CARD, BY, amount?: Money                        |
| reassigned        | who had it before     | CARD, BY                                        |
| taken-off         | who had it before     | CARD, BY; nobody has it now                     |
| many-assigned     | who has them now      | member: Name, who did it; count: int            |
| many-reassigned   | who had them before   | the same                                        |
| group-many-lost   | the team's group; the | the same                                        |
| and -undone       | other edits it        |                                                 |
| handed-over       | a successor           | BY; gone: Name, who left; count-KIND: int, how  |
|                   |                       | many of each of domain.estates.KINDS there are  |
| invite-used       | who made the invite   | member: Name                                    |
| set-aside         | admins                | member: Name, who wrote, may be empty; code:    |
|                   |                       | Name, what the log has it under                 |
| approval-discount | who decides           | CARD, BY, approval: int, product: Name,         |
|                   |                       | discount: Decimal, amount?: Money; given?:      |
|                   |                       | Decimal; now?, then?, cost?: Money, of the line |
| approval-stage    | who decides           | CARD, BY, approval: int, stage: Name or Term    |
| approval-reopen   | who decides           | CARD, BY, approval: int, status: str, day: date |
| approval-approved | who asked             | CARD, BY, kind: str, what: Name or Term,        |
| and -refused, -expired |                  | discount: Decimal                               |
| and -taken-back   |                       |                                                 |
| approval-run-out, | who else was asked,   | the same                                        |
| -approved, -refused | in its place        |                                                 |
| close-warning     | the owner             | CARD, days: int, how long nobody touched it     |
| auto-closed       | the owner             | CARD, days: int                                 |
| nobody-there      | admins, the manager   | CARD, BY; rule: Name, whose members are away    |
| quote-expired     | the owner             | CARD                                            |
| ask               | who works on it       | CARD, BY, enquiry: int; question: Name          |
| ask-answered      | who asked             | CARD, BY, question, answer: Name                |
| report-weekly     | who asked for it      | count: int, line0 …: Name, the caption; report, |
|                   |                       | by, span, theme, listing: str; late?: minutes   |
| group-report      | the team's group      | the same; member: Name, who sent it, sender:    |
|                   |                       | int, their id                                   |
| wish              | admins                | member: Name, who asked; wish: int; name: Name, |
|                   |                       | what is asked for; unsold?: Name, as it is in   |
|                   |                       | the price list; CARD?, what it is for           |
| wish-granted      | who asked, and who    | BY, name; product: Name; CARD? and wisher?: int |
|                   | works on it now       | of who may go on with it                        |
| wish-refused      | the same              | BY, name; CARD?; note: Name, may be empty       |
| changes-of-others | who works on them     | rows, more: int; number-1 …, title-1, party-1,  |
|                   |                       | member-1, what-1? and back-1?: Several;         |
|                   |                       | opportunity-1?, stage-1?, amount-1?             |
| rights-changed    | whose they are        | member: Several; role?: Term, team?: Name or    |
|                   |                       | Term; granted?, withdrawn?: Several             |
| deputy            | who stands in         | BY, until: day                                  |
| digest            | whose day it is       | day; late: minutes; see actions.digest_facts    |
| digest-group      | the team's group      | the same of one team                            |

CARD is opportunity: int (its id), number: str, title: Name, party: Name. Sentences say the
title alone: the customer's name is put behind one that does not begin with it.
BY is member: Name, who did it. More facts do no harm.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from bot.domain.estates import KINDS as ESTATE_KINDS
from bot.domain.facts import Facts, Name
from bot.domain.titles import with_party
from bot.speech.digest_notices import digest, group_digest
from bot.speech.moves import (
    AnswerEnquiry,
    ApproveIt,
    FollowUpDismiss,
    FollowUpDone,
    FollowUpSnooze,
    FollowUpTomorrow,
    KeepOpen,
    RefuseIt,
    ShowGroup,
    ShowInbox,
    ShowSettings,
)
from bot.speech.news_notices import changes_of_others, rights_changed
from bot.speech.notice_parts import button, card_button, number_in, opening
from bot.speech.reply import Button, Reply, Say, say_of
from bot.speech.report_notices import report_to_group, report_weekly
from bot.speech.wish_notices import wish, wish_granted, wish_refused

CARD_START = "o_"
"""A deep link's start parameter is this and the opportunity's id: `o_42`."""

_SNOOZES = {15: "reminder-snooze-15", 60: "reminder-snooze-60", 180: "reminder-snooze-180"}


def notice(key: str, facts: Facts, *, bot_name: str = "") -> Reply:
    """The message of an outbox row; `bot_name` (without @) makes the deep links of groups.

    A row of another version, with a key or without a fact this one knows, is told as
    "something changed" with the card to open: nobody is left without a word.
    """
    build, facts = _NOTICES.get(key), _told_once(facts)
    try:
        return build(key, facts, bot_name) if build else _unknown(facts)
    except KeyError:
        return _unknown(facts)


def _told_once(facts: Facts) -> Facts:
    """Whom an opportunity is with stands in its title, or behind it: never both."""
    title, party = facts.get("title"), facts.get("party")
    if not isinstance(title, Name) or not isinstance(party, Name):
        return facts
    return {**facts, "title": Name(with_party(title.text, party.text))}


def _reminder(_key: str, facts: Facts, _bot_name: str) -> Reply:
    follow_up, occurrence = number_in(facts["follow_up"]), number_in(facts["occurrence"])
    done = button("reminder-done", FollowUpDone(follow_up, occurrence))
    return Reply(
        lines=tuple(reminder_lines(facts)),
        rows=(
            (done, card_button(facts)) if "opportunity" in facts else (done,),
            tuple(
                button(label, FollowUpSnooze(follow_up, occurrence, minutes))
                for minutes, label in _SNOOZES.items()
            ),
            (
                button("reminder-tomorrow", FollowUpTomorrow(follow_up, occurrence)),
                button("reminder-dismiss", FollowUpDismiss(follow_up, occurrence)),
            ),
            (button("reminder-too-many", ShowSettings()),),
        ),
    )


def reminder_lines(facts: Facts) -> Iterator[Say]:
    """What it is about, when it was due and how long ago, and who it is really for."""
    yield Say("reminder" if "opportunity" in facts else "reminder-customer", facts)
    yield Say("reminder-late" if facts["late"] else "reminder-due", facts)
    if facts["note"] != Name(""):
        yield Say("reminder-note", facts)
    if "for" in facts:
        yield Say("reminder-for", facts)


def _to_group(key: str, facts: Facts, bot_name: str) -> Reply:
    """Short and silent; what is behind it opens in the private chat, where rights are asked."""
    link = f"https://t.me/{bot_name}?start={CARD_START}{number_in(facts['opportunity'])}"
    rows = ((Button(say_of("notice-open"), url=link),),) if bot_name else ()
    return Reply(lines=(Say(key, facts),), rows=rows, silent=True)


def _card(_key: str, facts: Facts, bot_name: str) -> Reply:
    """As it stands: what it is, how far it is, whose it is, when it is decided."""
    lines = [Say("group-card", facts), Say(f"group-card-{facts['status']}", facts)]
    if facts["member"] != Name(""):
        lines.append(Say("group-card-owner", facts))
    if "close" in facts and facts["status"] == "open":
        lines.append(Say("group-card-close", facts))
    open_it = _to_group("group-card", facts, bot_name).rows
    return Reply(lines=tuple(lines), rows=open_it, silent=True)


def _won(key: str, facts: Facts, bot_name: str) -> Reply:
    """With the reason, where one was given."""
    told = _to_group(key, facts, bot_name)
    why = (Say("card-reason", facts),) if "reason" in facts else ()
    return replace(told, lines=(*told.lines, *why))


def _group_out(key: str, facts: Facts, _bot_name: str) -> Reply:
    rows = ((button("button-group", ShowGroup(number_in(facts["id"]))),),)
    return Reply(lines=(Say(key, facts),), rows=rows)


def _assigned(key: str, facts: Facts, _bot_name: str) -> Reply:
    return Reply(lines=(Say(key, facts),), rows=((card_button(facts),),))


def _close_warning(key: str, facts: Facts, _bot_name: str) -> Reply:
    keep = button("button-keep-open", KeepOpen(number_in(facts["opportunity"])))
    return Reply(lines=(Say(key, facts),), rows=((keep,), (card_button(facts),)))


def _handed_over(key: str, facts: Facts, _bot_name: str) -> Reply:
    counts = ((kind, facts.get(f"count-{kind}")) for kind in ESTATE_KINDS)
    said = (say_of(f"estate-{kind}", count=count) for kind, count in counts if count)
    rows = ((button("button-inbox", ShowInbox()),),)
    return Reply(lines=(Say(key, facts), *said), rows=rows)


def _to_decide(key: str, facts: Facts, _bot_name: str) -> Reply:
    approval = number_in(facts["approval"])
    decide = (
        button("approval-approve", ApproveIt(approval)),
        button("approval-refuse", RefuseIt(approval)),
    )
    # Of a version before this one it is not said.
    costs = (Say("approval-costs", facts),) if "cost" in facts else ()
    return Reply(lines=(Say(key, facts), *costs), rows=(decide, (card_button(facts),)))


def _ask(key: str, facts: Facts, _bot_name: str) -> Reply:
    reply = button("button-answer", AnswerEnquiry(number_in(facts["enquiry"])))
    return Reply(lines=(Say(key, facts), say_of("ask-how")), rows=((reply, card_button(facts)),))


def _digest(key: str, facts: Facts, _bot_name: str) -> Reply:
    return digest(facts) if key == "digest" else group_digest(facts)


def _plain(key: str, facts: Facts, _bot_name: str) -> Reply:
    return Reply(lines=(Say(key, facts),))


def _set_aside(key: str, facts: Facts, _bot_name: str) -> Reply:
    """Of somebody who is no member there is no name."""
    known = facts["member"] != Name("")
    return Reply(lines=(Say(key if known else "set-aside-unknown", facts),))


def _silent(key: str, facts: Facts, _bot_name: str) -> Reply:
    return Reply(lines=(Say(key, facts),), silent=True)


def _unknown(facts: Facts) -> Reply:
    return Reply(lines=(say_of("notice-unknown"),), rows=opening(facts))


_NOTICES: dict[str, Callable[[str, Facts, str], Reply]] = {
    "reminder": _reminder,
    "group-won": _won,
    "group-lost": _to_group,
    "group-win-undone": _to_group,
    "group-lost-undone": _to_group,
    "group-reopened": _to_group,
    "group-still-won": _to_group,
    "group-still-lost": _to_group,
    "group-card": _card,
    "group-card-gone": _silent,
    "group-big-deal": _to_group,
    "group-slipped": _to_group,
    "big-deal": _assigned,
    "slipped": _assigned,
    "group-out": _group_out,
    "assigned": _assigned,
    "reassigned": _plain,
    "taken-off": _plain,
    "handed-over": _handed_over,
    "invite-used": _plain,
    "set-aside": _set_aside,
    "approval-discount": _to_decide,
    "approval-stage": _to_decide,
    "approval-reopen": _to_decide,
    "approval-approved": _assigned,
    "approval-refused": _assigned,
    "approval-expired": _assigned,
    "approval-run-out": _assigned,
    "approval-taken-back": _assigned,
    "ask": _ask,
    "ask-answered": _assigned,
    "wish": wish,
    "wish-granted": wish_granted,
    "wish-refused": wish_refused,
    "deputy": _plain,
    "report-weekly": report_weekly,
    "group-report": report_to_group,
    "digest": _digest,
    "digest-group": _digest,
    "many-assigned": _plain,
    "many-reassigned": _plain,
    "group-many-lost": _silent,
    "group-many-lost-undone": _silent,
    "close-warning": _close_warning,
    "auto-closed": _assigned,
    "nobody-there": _assigned,
    "quote-expired": _assigned,
    "changes-of-others": changes_of_others,
    "rights-changed": rights_changed,
}

KEYS = frozenset(_NOTICES)

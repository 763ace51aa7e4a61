"""What is told of products that nobody sells: to who decides, and to who asked."""

from __future__ import annotations

from bot.domain.facts import Facts, Name
from bot.speech.moves import AddWished, GoOnWith, RefuseWish, SellAgain, UseForWish
from bot.speech.notice_parts import button, number_in, opening
from bot.speech.reply import Button, Reply, Say, say_of


def wish(key: str, facts: Facts, _bot_name: str) -> Reply:
    name = facts["name"]
    typed, unsold = name.text if isinstance(name, Name) else "", "unsold" in facts
    said = Say("wish-unsold" if unsold else key, facts)
    rows = wish_rows(number_in(facts["wish"]), typed, unsold=unsold)
    return Reply(lines=(said, *wanted_said(facts), *_for_what(facts)), rows=rows)


def wanted_said(facts: Facts) -> tuple[Say, ...]:
    """How many, and for how much each, where it was said."""
    if "quantity" not in facts:
        return ()
    return (Say("wish-count-priced" if "price" in facts else "wish-count", facts),)


def wish_rows(wish: int, name: str, *, unsold: bool) -> tuple[tuple[Button, ...], ...]:
    """What an admin may answer to a product that was asked for."""
    add = Button(say_of("wish-add", name=Name(name)), AddWished(wish))
    return (
        (button("wish-sell", SellAgain(wish)) if unsold else add,),
        (button("wish-use", UseForWish(wish)), button("wish-refuse", RefuseWish(wish))),
    )


def wish_granted(_key: str, facts: Facts, _bot_name: str) -> Reply:
    same = facts["name"] == facts["product"]
    said = Say("wish-granted" if same else "wish-granted-as", facts)
    wisher = number_in(facts.get("wisher", 0))
    go_on = ((button("wish-go-on", GoOnWith(wisher)),),) if wisher else ()
    lines = (said, *wanted_said(facts), *_for_what(facts))
    return Reply(lines=lines, rows=(*go_on, *opening(facts)))


def wish_refused(key: str, facts: Facts, _bot_name: str) -> Reply:
    note = (Say("wish-note", facts),) if facts["note"] != Name("") else ()
    return Reply(lines=(Say(key, facts), *note, *_for_what(facts)), rows=opening(facts))


def _for_what(facts: Facts) -> tuple[Say, ...]:
    return (Say("wish-for", facts),) if "opportunity" in facts else ()

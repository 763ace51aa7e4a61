"""A product that was looked for elsewhere and that nobody sells: shall the admins be asked?"""

from __future__ import annotations

from bot.actions.wishes.asking import may_ask
from bot.domain.errors import Invalid, NotAllowed
from bot.domain.facts import Name
from bot.handlers.forms.wish_presses import AskForLinked
from bot.handlers.home.presses import ShowHome
from bot.handlers.turns.looks import Sight
from bot.reading.names import search_key
from bot.speech.reply import Button, Reply, say_of


def wish_link(sight: Sight) -> Reply:
    """Refused where it is sold by now, and to who may ask for nothing."""
    if not may_ask(sight.actor):
        raise NotAllowed("not-allowed")
    words = str(sight.params.get("words", ""))
    key, wishes = search_key(words), sight.desk.store.wishes
    there = wishes.sold_as(key)
    if there is not None:
        raise Invalid("wish-there", product=Name(there.name))
    unsold = wishes.unsold_as(key)
    said = say_of("wish-link-unknown", name=Name(words))
    if unsold is not None:
        said = say_of("wish-link-unsold", name=Name(unsold.name))
    ask = Button(say_of("wish-ask", text=Name(words)), AskForLinked())
    return Reply(lines=(said,), rows=((ask,), (Button(say_of("button-home"), ShowHome()),)))

"""Why it was won or lost, as it was typed on the card: answers of the form of that end."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.actions.ports import Desk
from bot.conversations.context import Context
from bot.domain.lists import ListItem, ListKind
from bot.domain.opportunities import Opportunity
from bot.domain.people import Locale
from bot.reading.lines.ending_words import EndSaid
from bot.reading.names import search_key
from bot.reading.words.near import begun_names
from bot.speech.reply import say_of
from bot.speech.translator import Translator

_LEAST = 3
"""Letters of a reason that is not written in full."""


def told_in(
    desk: Desk, tr: Translator, opportunity: Opportunity, said: EndSaid, context: Context
) -> dict[str, Any] | None:
    """As JSON, by the questions of the form; None where it may as well be a story.

    What is none of the house's reasons is the note, and the reason is asked.
    """
    if not said.why:
        return None
    if said.won:
        reason = _meant(desk, tr, context, ListKind.WIN_REASON, said.reasons())
        if reason is not None:
            return {"reason": reason}
    else:
        kind = ListKind.LOSS_REASON
        reason = _meant(desk, tr, context, kind, said.reasons())
        several = [_meant(desk, tr, context, kind, (each,)) for each in said.several()]
        reasons = [reason] if reason is not None else several
        if None not in reasons:
            return {"reasons": list(dict.fromkeys(reasons))}
        rival = _rival(desk, said)
        if rival is not None:
            noted = [each.competitor_id for each in opportunity.competing]
            return {"competitors": list(dict.fromkeys((*noted, rival)))}
    return {"note": said.why} if said.surely else None


def _meant(
    desk: Desk, tr: Translator, context: Context, kind: ListKind, typed: tuple[str, ...]
) -> int | None:
    """The only reason that is called so, in the reader's words first."""
    items = desk.store.lists.items(kind)
    for locale in dict.fromkeys((context.reader.locale, *Locale)):
        reader = replace(context.reader, locale=locale)
        names = {each.id: _named(each, tr, reader) for each in items}
        for each in typed:
            ids = begun_names(each, names)
            whole = any(search_key(names[one]) == search_key(each) for one in ids)
            if len(ids) == 1 and (whole or len(search_key(each)) >= _LEAST):
                return ids[0]
    return None


def _named(item: ListItem, tr: Translator, reader: Any) -> str:
    return tr.plain(say_of("form-row", value=item.label), reader)


def _rival(desk: Desk, said: EndSaid) -> int | None:
    """One of the house's competitors, by the whole name."""
    keys = {search_key(each) for each in said.reasons()}
    for each in desk.store.lists.items(ListKind.COMPETITOR):
        if search_key(each.name or "") in keys:
            return each.id
    return None

"""Follow-ups as a file for another calendar."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from bot.actions.ports import Desk
from bot.domain.followups import FollowUp
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.speech.formats import Formats
from bot.speech.icalendar import Event, calendar
from bot.speech.reply import Parcel, say_of


def parcel_of(
    follow_ups: Sequence[FollowUp], desk: Desk, formats: Formats, *, late: int = 0
) -> Parcel:
    """Titles as typed, since a calendar is read without the bot's buttons around it.

    `late` are overdue ones that were left out: the caption says how many.
    """
    events = [_event(each, desk, formats) for each in follow_ups]
    count = len(events)
    told = say_of("ics-caption-late", count=count, late=late) if late else None
    return Parcel(
        name="follow-ups.ics",
        make=partial(calendar, events, made_at=desk.now),
        caption=told or say_of("ics-caption", count=count),
    )


def _event(follow_up: FollowUp, desk: Desk, formats: Formats) -> Event:
    opportunity = (
        desk.store.get(Opportunity, follow_up.opportunity_id) if follow_up.opportunity_id else None
    )
    party_id = opportunity.party_id if opportunity else follow_up.party_id
    party = desk.store.get(Party, party_id or 0)
    about = [party.name if party else "", opportunity.title if opportunity else ""]
    title = " – ".join(dict.fromkeys(each for each in about if each))
    number = opportunity.number if opportunity else ""
    money = opportunity.money if opportunity else None
    text = [follow_up.note, number, formats.money(money) if money else ""]
    return Event(
        uid=f"follow-up-{follow_up.id}@forsat",
        at=follow_up.rings_at,
        title=title,
        text="\n".join(each for each in text if each),
    )

"""Coming in: by an invite that was opened or pasted, and home for who is in already."""

from __future__ import annotations

from bot.actions.dialogs import Dialog
from bot.actions.people.joining import join
from bot.actions.ports import Desk
from bot.domain.errors import Refused
from bot.domain.facts import Name
from bot.domain.people import Member
from bot.handlers.forms.starting import begin, keep_for_later
from bot.handlers.screens.home import greeting
from bot.handlers.turns.looks import Next, screen
from bot.handlers.turns.turn import Stranger, Turn
from bot.handlers.updates.strangers import answer_invite
from bot.speech.reply import say_of


def greet(actor: Member, desk: Desk, dialog: Dialog) -> Next:
    """The first time the first minute; later home, with what was left open kept."""
    if not actor.welcomed:
        return begin(dialog, "welcome")
    keep_for_later(dialog, desk.now)
    return Next(screen("home", first=1), greeting=greeting(actor))


async def join_by(turn: Turn, code: str) -> None:
    """Whoever opens an invite or sends its code; a member is just at home."""
    origin = turn.origin

    def enter(desk: Desk) -> Member | None:
        if not desk.store.dialogs.settle(origin.update_id):
            return None
        member = join(
            desk, code=code, person=origin.person, name=origin.name, language=origin.language
        )
        desk.store.flush()
        dialog = desk.store.dialogs.of(origin.chat, origin.person)
        first = begin(dialog, "welcome").screen
        dialog.screen, dialog.shown = first.to_json(), False
        return member

    try:
        member = await turn.kit.work.write(enter)
    except Refused:
        try:
            await turn.do(greet)
        except Stranger:
            await answer_invite(turn)
        return
    turn.settled = True
    if member is not None:
        await turn.tell(say_of("joined", name=Name(member.name)))
        await turn.reshow()

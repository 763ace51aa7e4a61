"""Beginning a form, and keeping for a day the one that was left."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from bot.actions.dialogs import Dialog
from bot.actions.opportunities.creating import first_stage, first_type
from bot.actions.ports import Desk
from bot.actions.set_up.rates import rates_today
from bot.actions.set_up.stocking import stock_mode
from bot.conversations import machine
from bot.conversations.answers import Answers
from bot.conversations.catalogue import FORMS
from bot.conversations.draft import Aside
from bot.conversations.new_opportunity import CHANCES, USUAL_TYPE
from bot.domain.lists import ListKind
from bot.domain.people import Member
from bot.domain.rights import Act, Standing, allowed
from bot.domain.stock import StockMode
from bot.handlers.turns.looks import Next, screen
from bot.speech.reply import Say

KEPT = timedelta(days=1)
"""How long a cancelled draft can be taken up again."""

WORTH_KEEPING = frozenset({"new_opportunity"})


def begin(
    dialog: Dialog,
    form: str,
    *,
    known: dict[str, Any] | None = None,
    answers: Answers | None = None,
    only: str | None = None,
    above: tuple[Say, ...] = (),
    aside: Aside | None = None,
) -> Next:
    """The first question of `form` without an answer; with `only`, that question alone."""
    draft = machine.start(FORMS[form], known or {}, answers=answers, only=only)
    dialog.draft = draft.beside(aside or Aside()).to_json()
    dialog.revision += 1
    return Next(screen("form"), above=above)


def begin_opportunity(
    actor: Member, desk: Desk, dialog: Dialog, *, above: tuple[Say, ...] = ()
) -> Next:
    known, answers = what_is_known(actor, desk), usual_pipeline(actor, desk)
    return begin(dialog, "new_opportunity", known=known, answers=answers, above=above)


def what_is_known(actor: Member, desk: Desk) -> dict[str, Any]:
    """What the form of a new opportunity must know: of rights, and of what there is."""
    pipelines = desk.store.lists.pipelines()
    return {
        **what_may(actor),
        "may_other": may_name_other(actor, desk),
        "home": desk.organisation.currency,
        "rates": rates_today(desk),
        "pipeline": pipelines[0].id,
        "pipelines": len(pipelines) > 1,
        USUAL_TYPE: first_type(desk),
        CHANCES: {str(each.id): first_stage(desk, each.id).probability for each in pipelines},
        "campaigns": bool(desk.store.lists.items(ListKind.CAMPAIGN)),
    }


def usual_pipeline(actor: Member, desk: Desk) -> Answers:
    """The member's last, where there are several and it is still in use."""
    offered = [each.id for each in desk.store.lists.pipelines()]
    last = desk.store.set_up.last_pipeline(actor.id) if len(offered) > 1 else None
    return {"pipeline": last} if last is not None and last in offered else {}


def may_name_other(actor: Member, desk: Desk) -> bool:
    """What stands in no price list has no serial numbers."""
    serial = stock_mode(desk) is StockMode.SERIAL
    return allowed(actor, Act.RENAME_LINE, Standing.OWN) and not serial


def what_may(actor: Member) -> dict[str, bool]:
    """What whoever fills it may do."""
    return {
        "may_pick": allowed(actor, Act.LINES, Standing.OWN),
        "may_price": allowed(actor, Act.PRICE, Standing.OWN),
    }


def keep_for_later(dialog: Dialog, now: datetime) -> None:
    """Leaves the form. An opportunity that was begun is offered again for a day."""
    draft = dialog.draft
    if _is_worth_keeping(draft):
        dialog.kept, dialog.kept_until = draft, now + KEPT
    if draft is not None:
        dialog.draft = None
        dialog.revision += 1


def keep_if_left(dialog: Dialog, before: dict[str, Any] | None, now: datetime) -> None:
    """After any act: an opportunity that was begun, when another form took its place."""
    present = dialog.draft
    if present is None or before is None or not _is_worth_keeping(before):
        return
    if any(present.get(each) != before.get(each) for each in ("form", "known", "only")):
        dialog.kept, dialog.kept_until = before, now + KEPT


def _is_worth_keeping(draft: Any) -> bool:
    """Of a draft nobody can read this must not be asked loudly: it is the way out of it."""
    match draft:
        case {"form": str(form), "answers": dict(answers), "only": None}:
            return form in WORTH_KEEPING and bool(answers)
    return False

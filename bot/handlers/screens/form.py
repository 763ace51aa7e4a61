"""The form somebody is filling: its present question or its review."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.conversations.catalogue import FORMS
from bot.conversations.context import Context
from bot.conversations.custom_questions import with_custom
from bot.conversations.draft import Draft
from bot.conversations.form import Form
from bot.conversations.given import lookups
from bot.conversations.lookups import Found, Lookup
from bot.conversations.new_opportunity import NEW_OPPORTUNITY
from bot.conversations.repairing import repair
from bot.conversations.said import Said
from bot.conversations.showing import show
from bot.conversations.welcome import WELCOME
from bot.domain.company_settings import setting
from bot.domain.opportunities import Opportunity
from bot.domain.people import Locale, Member
from bot.handlers.looks import Sight, reader_of
from bot.handlers.screens.home import home
from bot.handlers.screens.lookups import look_up
from bot.speech.reader import Reader
from bot.speech.reply import Reply
from bot.speech.translator import Translator


def form_named(desk: Desk, name: str) -> Form | None:
    """That of a new opportunity asks for what an admin added, too."""
    form = FORMS.get(name)
    if form is not NEW_OPPORTUNITY:
        return form
    return with_custom(form, [each for each in desk.store.fields.defined() if each.active])


def opportunity_form(desk: Desk) -> Form:
    return form_named(desk, NEW_OPPORTUNITY.name) or NEW_OPPORTUNITY


def present_draft(desk: Desk, dialog: Dialog) -> tuple[Form, Draft] | None:
    """The form and its draft as stored, mended where an older version left it."""
    stored = dialog.draft
    form = form_named(desk, str(stored.get("form"))) if isinstance(stored, dict) else None
    draft = repair(form, stored) if form is not None else None
    return (form, draft) if form is not None and draft is not None else None


def found_for(
    actor: Member, desk: Desk, form: Form, draft: Draft, said: Said | None = None
) -> Mapping[Lookup, Found]:
    currency = _currency(desk, draft)
    return {
        each: look_up(actor, desk, each, currency=currency) for each in lookups(form, draft, said)
    }


def context_of(actor: Member, desk: Desk, draft: Draft, tr: Translator) -> Context:
    reader = _in_chosen_language(reader_of(actor, desk), draft)
    decimals = setting(desk.organisation, "quantity_decimals")
    return Context(
        tr.formats(reader), desk.now, _currency(desk, draft), decimals, desk.organisation.currency
    )


def _currency(desk: Desk, draft: Draft) -> str:
    """What the talk is in: that of the opportunity it is about, else the organisation's."""
    about = draft.known.get("opportunity")
    opportunity = desk.store.get(Opportunity, about) if isinstance(about, int) else None
    return opportunity.currency if opportunity else desk.organisation.currency


def reader_at(actor: Member, desk: Desk, dialog: Dialog) -> Reader:
    """How this member reads now, the form they are filling considered."""
    reader = reader_of(actor, desk)
    if dialog.draft is None or dialog.draft.get("form") != WELCOME.name:
        return reader
    present = present_draft(desk, dialog)
    return _in_chosen_language(reader, present[1]) if present is not None else reader


def _in_chosen_language(reader: Reader, draft: Draft) -> Reader:
    """A language that was just chosen is spoken from the next question on."""
    chosen = draft.answers.get("language") if draft.form == "welcome" else None
    return replace(reader, locale=Locale(chosen)) if isinstance(chosen, str) else reader


def form(sight: Sight) -> Reply:
    present = present_draft(sight.desk, sight.dialog)
    if present is None:
        return home(sight)
    shape, draft = present
    return show(
        shape,
        draft,
        found_for(sight.actor, sight.desk, shape, draft),
        context_of(sight.actor, sight.desk, draft, sight.tr),
        revision=sight.dialog.revision,
    )

"""The form somebody is filling: its present question or its review."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.actions.dialogs import Dialog
from bot.actions.opportunities.chances import experience_of, experience_of_new
from bot.actions.people.working_days import work_days_of
from bot.actions.ports import Desk
from bot.actions.set_up.rates import rate_today
from bot.conversations.catalogue import FORMS
from bot.conversations.context import Context
from bot.conversations.custom_questions import with_custom
from bot.conversations.draft import Draft
from bot.conversations.exchanging import currency_said
from bot.conversations.filling_in import FILL_IN, fill_in_form
from bot.conversations.form import Form
from bot.conversations.given import lookups
from bot.conversations.lookups import Found, Lookup
from bot.conversations.new_opportunity import NEW_OPPORTUNITY
from bot.conversations.repairing import Mended, mend
from bot.conversations.said import Said
from bot.conversations.setting_up import SETUP_STAGE
from bot.conversations.showing import show
from bot.conversations.stage_move import STAGE_MOVE, stage_move
from bot.conversations.welcome import WELCOME
from bot.domain.chances import Experience
from bot.domain.company_settings import setting
from bot.domain.custom_fields import CustomField
from bot.domain.opportunities import Opportunity
from bot.domain.people import Locale, Member
from bot.handlers.screens.forms.lookups import Priced, look_up
from bot.handlers.screens.home import home
from bot.handlers.turns.looks import Sight, reader_of
from bot.speech.reader import Reader
from bot.speech.reply import Reply
from bot.speech.translator import Translator


def form_named(desk: Desk, name: str, known: Any = None) -> Form | None:
    """A new opportunity and a stage ask for what an admin added, too."""
    form = FORMS.get(name)
    if form is NEW_OPPORTUNITY:
        return with_custom(form, own_fields(desk))
    if form is FILL_IN and isinstance(known, dict):
        return fill_in_form(known)
    return stage_move(own_fields(desk)) if form is STAGE_MOVE else form


def own_fields(desk: Desk) -> list[CustomField]:
    """Those of an admin's that are in use."""
    return [each for each in desk.store.fields.defined() if each.active]


def opportunity_form(desk: Desk) -> Form:
    return form_named(desk, NEW_OPPORTUNITY.name) or NEW_OPPORTUNITY


def present_draft(desk: Desk, dialog: Dialog) -> tuple[Form, Draft] | None:
    """The form and its draft as stored, mended where an older version left it."""
    found = mended_draft(desk, dialog)
    return (found[0], found[1].draft) if found is not None else None


def mended_draft(desk: Desk, dialog: Dialog) -> tuple[Form, Mended] | None:
    """The same, with what people are to be told of a form that has changed."""
    stored = dialog.draft
    form = (
        form_named(desk, str(stored.get("form")), stored.get("known"))
        if isinstance(stored, dict)
        else None
    )
    mended = mend(form, stored) if form is not None else None
    return (form, mended) if form is not None and mended is not None else None


def found_for(
    actor: Member, desk: Desk, form: Form, draft: Draft, said: Said | None = None
) -> Mapping[Lookup, Found]:
    priced = Priced(_currency(desk, draft), _rate(desk, draft))
    return {each: look_up(actor, desk, each, priced=priced) for each in lookups(form, draft, said)}


def context_of(actor: Member, desk: Desk, draft: Draft, tr: Translator) -> Context:
    reader = _in_chosen_language(reader_of(actor, desk), draft)
    return Context(
        tr.formats(reader),
        desk.now,
        _currency(desk, draft),
        work=work_days_of(actor, desk),
        quantity_decimals=setting(desk.organisation, "quantity_decimals"),
        empty_group=setting(desk.organisation, "empty_group"),
        home=desk.organisation.currency,
        experience=_experience(actor, desk, draft),
    )


def _experience(actor: Member, desk: Desk, draft: Draft) -> Experience | None:
    """Asked for only where the chance is: it costs a question to the store."""
    if draft.at != "probability" or "many" in draft.known:
        return None
    about = draft.known.get("opportunity")
    opportunity = desk.store.get(Opportunity, about) if isinstance(about, int) else None
    if opportunity is not None:
        return experience_of(actor, desk, opportunity.stage_id)
    if draft.form == SETUP_STAGE.name:
        # A stage that is only being made has had nobody in it.
        stage = draft.known.get("id")
        return experience_of(actor, desk, stage) if isinstance(stage, int) else None
    line = draft.answers.get("pipeline")
    return experience_of_new(actor, desk, line if isinstance(line, int) else None)


def _currency(desk: Desk, draft: Draft) -> str:
    """That of the document or opportunity it is about, else what was said, else the house's."""
    paper = draft.known.get("currency")
    if isinstance(paper, str):
        return paper
    about = draft.known.get("opportunity")
    opportunity = desk.store.get(Opportunity, about) if isinstance(about, int) else None
    if opportunity is not None:
        return opportunity.currency
    return currency_said(draft.answers) or desk.organisation.currency


def _rate(desk: Desk, draft: Draft) -> int | None:
    """Of the currency of the talk; None where nobody knows it yet."""
    paper = draft.known.get("rate")
    if isinstance(paper, int):
        return paper
    about = draft.known.get("opportunity")
    opportunity = desk.store.get(Opportunity, about) if isinstance(about, int) else None
    if opportunity is not None:
        return opportunity.rate
    told = draft.answers.get("rate")
    return told if isinstance(told, int) else rate_today(desk, _currency(desk, draft))


def reader_at(actor: Member, desk: Desk, dialog: Dialog) -> Reader:
    """How this member reads now, the form they are filling considered."""
    reader = reader_of(actor, desk)
    draft = dialog.draft
    # A damaged one may be anything.
    if not isinstance(draft, dict) or draft.get("form") != WELCOME.name:
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

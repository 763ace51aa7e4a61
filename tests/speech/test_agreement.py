"""French adjectives agree with the document they are said of; titles tell a customer once."""

from __future__ import annotations

import pytest

from bot.domain.facts import Name, Term
from bot.domain.history import RecordKind, RecordState
from bot.domain.titles import with_party, without_party
from bot.handlers.screens.home import menu_labels
from bot.speech.notices import notice
from bot.speech.reader import Reader
from bot.speech.reply import Say
from bot.speech.translator import Translator

FEMININE = {RecordKind.INVOICE, RecordKind.SUPPLIER_REQUEST}
PAPERS = (
    RecordKind.QUOTE,
    RecordKind.INVOICE,
    RecordKind.SALES_RETURN,
    RecordKind.CONTRACT,
    RecordKind.RECEIPT,
    RecordKind.PAYMENT,
    RecordKind.SUPPLIER_REQUEST,
)


def title(tr: Translator, reader: Reader, kind: RecordKind, state: RecordState) -> str:
    facts = {
        "kind": Term(f"record-{kind.value}"),
        "number": Name("N-1"),
        "state": Term(f"record-state-{state.value}", noun=kind.value),
    }
    return tr.plain(Say("paper-title", facts), reader)


@pytest.mark.parametrize("kind", PAPERS)
def test_every_state_agrees_with_every_document(
    tr: Translator, fr: Reader, kind: RecordKind
) -> None:
    for state in RecordState:
        if state is RecordState.DRAFT:
            continue
        said = title(tr, fr, kind, state)
        assert said.endswith("ée" if kind in FEMININE else "é"), said


def test_other_languages_have_nothing_to_agree(tr: Translator, en: Reader, th: Reader) -> None:
    invoice = title(tr, en, RecordKind.INVOICE, RecordState.CONFIRMED)
    assert invoice == "🧾 Invoice N-1 · confirmed"
    assert title(tr, th, RecordKind.INVOICE, RecordState.CONFIRMED).endswith("ยืนยันแล้ว")


@pytest.mark.parametrize(
    ("called", "told"),
    [
        ("Acme – Standard 21 Nov 2026", "Acme – Standard 21 Nov 2026"),
        ("Pumps", "Pumps (Acme)"),
        ("Acme", "Acme"),
    ],
)
def test_a_group_reads_a_customer_once(tr: Translator, en: Reader, called: str, told: str) -> None:
    facts = {
        "opportunity": 1,
        "number": "OPP-1",
        "title": Name(called),
        "party": Name("Acme"),
        "member": Name("Nora"),
    }
    (line,) = notice("group-won", facts).lines
    assert line is not None
    assert tr.plain(line, en) == f"🎉 Nora won {told}"


def test_a_title_without_its_customer_is_never_empty() -> None:
    assert without_party("Acme – Standard", "Acme") == "Standard"
    assert without_party("Acme", "Acme") == "Acme"
    assert without_party("Pumps", "") == "Pumps"
    assert with_party("Pumps", "") == "Pumps"


def test_keys_that_were_called_otherwise_still_act(tr: Translator) -> None:
    labels = menu_labels(tr)
    assert labels["✨ Nouvelle opportunité"] == labels["✨ Nouvelle"] == "menu-new"
    assert labels["📋 My opportunities"] == labels["📋 Mine"] == "menu-list"

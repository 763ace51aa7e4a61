"""A title tells a customer once; keys that were called otherwise still act."""

from __future__ import annotations

import pytest

from bot.domain.facts import Name
from bot.domain.titles import with_party, without_party
from bot.handlers.screens.home import menu_labels
from bot.speech.notices import notice
from bot.speech.reader import Reader
from bot.speech.translator import Translator


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

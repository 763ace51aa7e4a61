"""Every source of the set-up is understood by what it is called in each language."""

import re
from pathlib import Path

import pytest

from bot.domain.lists import DEFAULT_ITEMS, ListKind
from bot.reading.names import search_key
from bot.reading.words.source_words import SOURCE_WORDS

LOCALES = Path(__file__).parents[2] / "bot" / "locales"


def test_there_are_words_for_exactly_the_sources_of_the_set_up():
    assert set(SOURCE_WORDS) == set(DEFAULT_ITEMS[ListKind.SOURCE])


def test_no_word_means_two_sources():
    keys = [key for words in SOURCE_WORDS.values() for key in {search_key(w) for w in words}]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("locale", ["en", "fa", "fr", "th"])
@pytest.mark.parametrize("code", SOURCE_WORDS)
def test_a_source_is_known_by_its_label(locale, code):
    texts = (LOCALES / locale / "items.ftl").read_text(encoding="utf-8")
    label = re.search(rf"^item-{code} = (.+)$", texts, re.MULTILINE)[1]
    assert search_key(label) in {search_key(word) for word in SOURCE_WORDS[code]}

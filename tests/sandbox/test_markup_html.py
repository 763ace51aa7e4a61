"""Telegram's HTML: entities in UTF-16 units, refusals in bytes."""

from __future__ import annotations

import pytest

from bot.sandbox.markup_html import read_html
from bot.sandbox.refusals import ApiError

REFUSED = {
    "5 < 6": 'Unsupported start tag "" at byte offset 2',
    "<x>a</x>": 'Unsupported start tag "x" at byte offset 0',
    "é<x>a": 'Unsupported start tag "x" at byte offset 2',
    "<b": "Unclosed start tag at byte offset 0",
    '<a href="x': "Unclosed start tag at byte offset 0",
    "<b ": 'Unclosed start tag "b" at byte offset 0',
    "<b>a": 'Can\'t find end tag corresponding to start tag "b"',
    "a</b>": "Unexpected end tag at byte offset 1",
    "<i>é</b>": 'Unmatched end tag at byte offset 5, expected "</i>", found "</b>"',
    "<i>a</i x>": "Unclosed end tag at byte offset 4",
    '<a ="x">a</a>': 'Empty attribute name in the tag "a" at byte offset 0',
    "<a href=x/y>a</a>": "Unexpected end of name token at byte offset 8",
    "<span>a</span>": 'Tag "span" must have class "tg-spoiler" at byte offset 0',
    "<tg-emoji emoji-id='x'>a</tg-emoji>": "Invalid custom emoji identifier specified",
}


@pytest.mark.parametrize(("source", "words"), REFUSED.items())
def test_bad_markup_is_refused_in_the_official_words(source: str, words: str) -> None:
    with pytest.raises(ApiError) as refused:
        read_html(source)
    assert refused.value.description == f"Bad Request: can't parse entities: {words}"


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("a &lt;b&gt; &amp; &quot;", 'a <b> & "', []),
        ("&nbsp;&#1588;&#x634;", "&nbsp;شش", []),
        ("<b></b>x", "x", []),
        ("<STRONG>x</strong>", "x", [("bold", 0, 1)]),
        ("😀<b>é<i>x</i></b>", "😀éx", [("bold", 2, 2), ("italic", 3, 1)]),
        ("<tg-spoiler>x</tg-spoiler>", "x", [("spoiler", 0, 1)]),
        ("<blockquote expandable>x</blockquote>", "x", [("expandable_blockquote", 0, 1)]),
        ("<a href='nothing'>x</a>", "x", []),
    ],
)
def test_text_and_entities(source: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    read, found = read_html(source)
    assert read == text
    assert [(e["type"], e["offset"], e["length"]) for e in found] == entities


def test_links_and_code_carry_their_argument() -> None:
    source = "<a href='https://a.example/?x=1&amp;y=2'>x</a> <a href='tg://user?id=7'>Sara</a> "
    _, found = read_html(f"{source}<pre><code class='language-sql'>select</code></pre>")
    assert [e["type"] for e in found] == ["text_link", "text_mention", "pre"]
    assert found[0]["url"] == "https://a.example/?x=1&y=2"
    assert found[1]["user"]["id"] == 7
    assert found[2]["language"] == "sql"

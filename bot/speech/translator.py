"""Sentences of the locale files, in the reader's language, ready for Telegram's HTML."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from functools import cache, partial
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern
from fluent.syntax import ast

from bot.domain.facts import Facts
from bot.domain.money import Money
from bot.domain.people import Locale
from bot.speech.arguments import MOST_TYPED, argument, functions
from bot.speech.formats import Formats
from bot.speech.markup import visible
from bot.speech.reader import Reader
from bot.speech.reply import Say

FOLDER = Path(__file__).parent.parent / "locales"
SOURCE = Locale.EN
PHRASES = "formats.ftl"
"""The file with what formats say; its messages take ready pieces and call no functions."""
WITHOUT_AMOUNTS = "without-amounts"
"""The attribute of a sentence for when no amount is known, or may be told to the reader."""

_log = logging.getLogger(__name__)


class BadLocaleFile(Exception):  # noqa: N818 - it names what is wrong, as all ours do
    """A locale file that Fluent would read only in part, silently."""


class Translator:
    """All sentences of some languages. Keys are "message" or "message.attribute".

    A strict one raises LookupError for a missing sentence and ValueError for a missing or
    wrong fact; else both are logged and the English sentence, or what is left, is said.
    """

    def __init__(self, bundles: dict[Locale, FluentBundle], *, strict: bool) -> None:
        self._bundles = bundles
        self._strict = strict
        self._fixed: dict[tuple[Locale, str], str] = {}
        """Sentences without facts, as they were said: most labels are such."""

    @classmethod
    def load(
        cls,
        locales: Iterable[Locale] = tuple(Locale),
        *,
        strict: bool = False,
        folder: Path = FOLDER,
    ) -> Translator:
        """Read every file of these languages and of English; BadLocaleFile for bad syntax."""
        wanted = {SOURCE, *locales}
        return cls({each: _bundle(each, folder / each) for each in wanted}, strict=strict)

    def text(self, said: str | Say, reader: Reader, *, room: int = MOST_TYPED) -> str:
        """The sentence as HTML; each piece of user data takes at most `room` cells."""
        key, facts = (said, {}) if isinstance(said, str) else (said.key, said.facts)
        return self._say(self._variant(key, facts, reader), facts, reader, room)

    def plain(self, said: str | Say, reader: Reader, *, room: int = MOST_TYPED) -> str:
        """The sentence without markup: for buttons, charts, tables and toasts."""
        return visible(self.text(said, reader, room=room))

    def formats(self, reader: Reader) -> Formats:
        return Formats(reader, partial(_phrase, self._bundles[reader.locale]))

    def knows(self, key: str) -> bool:
        """Whether English, the source of truth, has this sentence."""
        return _pattern(self._bundles[SOURCE], key) is not None

    def _variant(self, key: str, facts: Facts, reader: Reader) -> str:
        """The sentence without money, where there is one and no money is there to be told."""
        if reader.amounts and any(isinstance(fact, Money) for fact in facts.values()):
            return key
        quiet = f"{key}.{WITHOUT_AMOUNTS}"
        return quiet if self.knows(quiet) else key

    def _say(self, key: str, facts: Facts, reader: Reader, room: int) -> str:
        fixed = None if facts else self._fixed.get((reader.locale, key))
        if fixed is not None:
            return fixed
        bundle, pattern = self._find(key, reader.locale)
        if pattern is None:
            return key
        formats = self.formats(reader)
        term = partial(self._say, reader=reader, room=room)
        given = {name: argument(fact, formats, term, room) for name, fact in facts.items()}
        text, errors = bundle.format_pattern(pattern, given)
        if errors:
            self._complain(ValueError(f"{key} in {reader.locale}: {errors}"))
        elif not facts:
            self._fixed[reader.locale, key] = str(text)
        return str(text)

    def _find(self, key: str, locale: Locale) -> tuple[FluentBundle, Pattern | None]:
        bundle = self._bundles[locale]
        pattern = _pattern(bundle, key)
        if pattern is None:
            self._complain(LookupError(f"no sentence {key} in {locale}"))
            bundle = self._bundles[SOURCE]
            pattern = _pattern(bundle, key)
        return bundle, pattern

    def _complain(self, error: Exception) -> None:
        if self._strict:
            raise error
        _log.error("%s", error)


def _bundle(locale: Locale, folder: Path) -> FluentBundle:
    """The sentences of a language; its phrases stand behind the functions they call."""
    phrases = FluentBundle([locale], use_isolating=False)
    phrases.add_resource(_resource(folder / PHRASES))
    said = functions(locale, partial(_phrase, phrases))
    bundle = FluentBundle([locale], functions=said, use_isolating=False)
    for file in sorted(folder.glob("*.ftl")):
        resource = _resource(file)
        for entry in resource.body:
            if isinstance(entry, ast.Message) and bundle.has_message(entry.id.name):
                raise BadLocaleFile(f"{file}: {entry.id.name} is there twice")
        bundle.add_resource(resource)
    return bundle


def _resource(file: Path) -> Any:
    resource = _parsed(file.read_text(encoding="utf-8"))
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            reason = entry.annotations[0].message
            raise BadLocaleFile(f"{file}: {reason}: {(entry.content or '').strip()[:80]!r}")
    return resource


@cache
def _parsed(text: str) -> Any:
    """Once for each text in a process: reading all of them takes a second, and tests load often.

    Bundles only look at what was parsed.
    """
    return FluentResource(text)


def _pattern(bundle: FluentBundle, key: str) -> Pattern | None:
    name, _, attribute = key.partition(".")
    if not bundle.has_message(name):
        return None
    message = bundle.get_message(name)
    return message.attributes.get(attribute) if attribute else message.value


def _phrase(bundle: FluentBundle, key: str, **pieces: str | int) -> str:
    """A phrase of PHRASES: the walk over the locales proves that it exists and fits."""
    pattern = _pattern(bundle, key)
    if pattern is None:
        raise LookupError(f"no phrase {key} in {bundle.locales}")
    text, errors = bundle.format_pattern(pattern, pieces)
    if errors:
        raise ValueError(f"{key} in {bundle.locales}: {errors}")
    return str(text)

"""A walk over all locale files, and over the code that speaks of their sentences."""

from __future__ import annotations

import ast as python
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

import bot
from bot.actions.opportunities.fields import choice_label
from bot.conversations.catalogue import FORMS
from bot.conversations.company_setting import choice_term
from bot.conversations.field_names import field_label
from bot.domain.assignment import RULE_FIELDS
from bot.domain.company_settings import ROWS, SettingGroup
from bot.domain.facts import Fact, Name, Percent, Term
from bot.domain.filters import Mark
from bot.domain.history import StepKind
from bot.domain.lists import DEFAULT_ITEMS
from bot.domain.money import CURRENCIES, Money
from bot.domain.moves import Status
from bot.domain.opportunities import Engagement, Priority
from bot.domain.people import Calendar, Locale, Permission, Role
from bot.domain.pipeline_templates import MORE_TYPES, TEMPLATES
from bot.domain.reports import REPORTS
from bot.reading.result import Reason
from bot.speech.keyboards import label
from bot.speech.reader import Reader
from bot.speech.refusals import PREFIX
from bot.speech.reply import Say
from bot.speech.translator import FOLDER, PHRASES, WITHOUT_AMOUNTS, Translator
from bot.speech.widths import cells, room_in_row

CODE = Path(bot.__file__).parent
NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
TAGS = re.compile(r"</?(?:b|i|u|s|code|pre|blockquote)>|</?a(?: href=\"[^\"]*\")?>")
PLACES = re.compile(r"\{(?:year|month|n(?::05)?)\}")
"""What people type into the pattern of numbers."""
REFUSALS = {
    "StageNeeds",
    "Refused",
    "NotFound",
    "NotAllowed",
    "ChangedMeanwhile",
    "Invalid",
    "NoTable",
}


# What is in the files -----------------------------------------------------------------


@dataclass
class Sentence(Visitor):
    """One value or attribute: its own words, and its variables by what says them.

    A variable on its own is for words; numbers, money and times need a function.
    """

    words: list[str] = field(default_factory=list)
    variables: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    variants: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - Fluent's name
        self.words.append(node.value)

    def visit_Placeable(self, node: ast.Placeable) -> None:  # noqa: N802
        if isinstance(node.expression, ast.VariableReference):
            self.variables[node.expression.id.name].add("words")
        self.generic_visit(node)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        for each in node.arguments.positional:
            if isinstance(each, ast.VariableReference):
                self.variables[each.id.name].add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ast.VariableReference):
            name = node.selector.id.name
            keys = {_variant(each.key) for each in node.variants}
            self.variables[name].add("choice")
            self.variants[name] |= keys
        self.generic_visit(node)


def _variant(key: Any) -> str:
    return str(key.name if isinstance(key, ast.Identifier) else key.value)


def _read(file: Path) -> Iterator[tuple[str, Sentence]]:
    for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ast.Junk), (file, entry.content)
        if isinstance(entry, ast.Message):
            parts = {entry.id.name: entry.value} if entry.value else {}
            parts |= {f"{entry.id.name}.{each.id.name}": each.value for each in entry.attributes}
            for key, pattern in parts.items():
                sentence = Sentence()
                sentence.visit(pattern)
                yield key, sentence


def _locale(locale: Locale, *, phrases: bool) -> dict[str, Sentence]:
    files = sorted((FOLDER / locale).glob("*.ftl"))
    return dict(chain.from_iterable(_read(f) for f in files if (f.name == PHRASES) is phrases))


SENTENCES = {locale: _locale(locale, phrases=False) for locale in Locale}
PHRASE_FILES = {locale: _locale(locale, phrases=True) for locale in Locale}
ENGLISH = SENTENCES[Locale.EN]
KEYS = sorted(ENGLISH)
everywhere = pytest.mark.parametrize("locale", list(Locale))


# What is in the code ------------------------------------------------------------------


@dataclass
class Spoken(python.NodeVisitor):
    """The keys that the code names, the families it builds, and every other string."""

    said: set[str] = field(default_factory=set)
    labels: set[str] = field(default_factory=set)
    refused: set[str] = field(default_factory=set)
    families: set[str] = field(default_factory=set)
    strings: set[str] = field(default_factory=set)
    scope: python.AST | None = None

    def visit_FunctionDef(self, node: python.FunctionDef) -> None:
        outer, self.scope = self.scope, node
        self.generic_visit(node)
        self.scope = outer

    def visit_Call(self, node: python.Call) -> None:
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        first = node.args[0] if node.args else None
        if name in {"Say", "say_of", "Term"} and first is not None:
            self.said |= _constants(first)
        if name in REFUSALS and first is not None:
            self.refused |= _constants(first) or self._assigned(first)
        if name == "Button" and isinstance(first, python.Call) and first.args:
            self.labels |= _constants(first.args[0])
        self.generic_visit(node)

    def visit_JoinedStr(self, node: python.JoinedStr) -> None:
        head = node.values[0]
        if isinstance(head, python.Constant) and re.fullmatch(r"[a-z-]+-", str(head.value)):
            self.families.add(str(head.value))
        self.generic_visit(node)

    def visit_Constant(self, node: python.Constant) -> None:
        if isinstance(node.value, str):
            self.strings.add(node.value)

    def _assigned(self, name: python.expr) -> set[str]:
        """The strings a local name may hold: `key = "a" if … else "b"`."""
        found: set[str] = set()
        for each in python.walk(self.scope) if self.scope else ():
            if isinstance(each, python.Assign) and any(
                python.dump(target).startswith(f"Name(id='{getattr(name, 'id', '')}'")
                for target in each.targets
            ):
                found |= _constants(each.value)
        return found


def _constants(node: python.expr) -> set[str]:
    if isinstance(node, python.IfExp):
        return _constants(node.body) | _constants(node.orelse)
    is_text = isinstance(node, python.Constant) and isinstance(node.value, str)
    return {node.value} if is_text else set()


def _listen() -> Spoken:
    spoken = Spoken()
    for file in CODE.rglob("*.py"):
        spoken.visit(python.parse(file.read_text(encoding="utf-8")))
    spoken.refused |= {"not-found", "not-allowed", "changed-meanwhile"}
    return spoken


SPOKEN = _listen()


def _of(prefix: str, kind: type[StrEnum]) -> set[str]:
    return {f"{prefix}-{each.value}" for each in kind}


FAMILIES: dict[str, set[str]] = {
    "item": {
        f"item-{code}"
        for code in (
            *chain.from_iterable(DEFAULT_ITEMS.values()),
            *(code for stages in TEMPLATES.values() for code, _, _ in stages),
            *MORE_TYPES,
        )
    },
    "status": _of("status", Status),
    "engagement": _of("engagement", Engagement),
    "priority": _of("priority", Priority),
    "role": _of("role", Role),
    "field": {field_label(each).key for each in RULE_FIELDS},
    "choice": {
        choice_label(each.name, choice).key
        for each in RULE_FIELDS.values()
        for choice in each.choices
    },
    "mark": _of("mark", Mark),
    "permission": _of("permission", Permission),
    "setting": {f"setting-group-{each.value}" for each in SettingGroup}
    | {choice_term(row, each) for row in ROWS for each in row.choices},
    "language": _of("language", Locale),
    "calendar": _of("calendar", Calendar),
    "step": _of("step", StepKind) - {"step-refused"},
    "report": {f"report-{each.key}" for each in REPORTS.values()},
    "form": {form.title for form in FORMS.values()},
    "ask": set(
        chain.from_iterable(
            (each.sentence, each.label) for form in FORMS.values() for each in form.questions
        )
    ),
    "refused": {PREFIX + each for each in SPOKEN.refused | {each.value for each in Reason}},
}
"""Sentences by the values that name them: `<family>-<value>`."""


# The walk -----------------------------------------------------------------------------


@everywhere
def test_the_same_sentences_in_every_language(locale: Locale) -> None:
    assert sorted(SENTENCES[locale].keys() ^ ENGLISH.keys()) == []
    assert sorted(PHRASE_FILES[locale].keys() ^ PHRASE_FILES[Locale.EN].keys()) == []


@everywhere
def test_the_same_variables_said_in_the_same_way(locale: Locale) -> None:
    for key, sentence in SENTENCES[locale].items():
        english = ENGLISH[key].variables
        assert set(sentence.variables) == set(english), key
        for name, said in sentence.variables.items():
            assert said <= english[name] | {"choice"}, f"{key}: ${name}"


@everywhere
def test_no_junk_in_the_words(locale: Locale) -> None:
    for key, sentence in chain(SENTENCES[locale].items(), PHRASE_FILES[locale].items()):
        for words in (TAGS.sub("", each) for each in sentence.words):
            assert not re.search(r"[<>&\u202a-\u202e\ufffd]|  ", words), key


def test_french_has_its_spaces() -> None:
    for key, sentence in SENTENCES[Locale.FR].items():
        words = "".join(sentence.words)
        assert not re.search(r"[^\u202f][;!?]|[^\u00a0\dh]:|[^\u00a0]»|«[^\u00a0]", words), key
        assert "'" not in words, f"{key}: a curly apostrophe"


def test_persian_has_its_own_letters() -> None:
    for key, sentence in SENTENCES[Locale.FA].items():
        words = "".join(sentence.words)
        assert not re.search(r"[يكة0-9٠-٩]|,|\?|;", words), key
        assert not re.search(r"(?:^| )ن?می (?=\w)", words), f"{key}: a half space after می"
        assert not re.search(r"ه\u200cی(?!\w)", words), f"{key}: هٔ, as everywhere"


@pytest.fixture(params=list(Locale))
def reader(request: pytest.FixtureRequest) -> Reader:
    return Reader(request.param, Calendar.GREGORIAN, "UTC", now=NOW)


def test_every_sentence_can_be_said(tr: Translator, reader: Reader) -> None:
    for key in KEYS:
        for facts in _samples(key):
            text = tr.text(Say(key, facts), reader)
            assert text, key
            assert "{" not in PLACES.sub("", text), key


def test_amounts_can_be_left_out_of_what_a_group_is_told() -> None:
    for key in (each for each in KEYS if each.startswith("group-") and "." not in each):
        if any("MONEY" in said for said in ENGLISH[key].variables.values()):
            assert f"{key}.{WITHOUT_AMOUNTS}" in ENGLISH, key


def test_labels_of_buttons_fit_a_phone(tr: Translator, reader: Reader) -> None:
    chosen = {key for key in KEYS if key.startswith(("item-", "button-")) or key in SPOKEN.labels}
    for key in chosen:
        for facts in _samples(key):
            said = label(Say(key, facts), reader, tr)
            assert cells(said) <= room_in_row(1), f"{key}: {said}"


def test_every_sentence_the_code_speaks_of_is_there() -> None:
    wanted = SPOKEN.said | set(chain.from_iterable(FAMILIES.values()))
    assert sorted(wanted - set(KEYS)) == []


def test_no_sentence_is_left_over() -> None:
    used = SPOKEN.strings | set(chain.from_iterable(FAMILIES.values()))
    keys = {key.partition(".")[0] for key in KEYS}
    left = {key for key in keys - used if not key.startswith(tuple(SPOKEN.families))}
    assert sorted(left) == []


def test_every_phrase_is_a_currency_a_month_or_named_in_the_formats() -> None:
    built = {f"currency-{code}" for code in CURRENCIES} | {"currency-toman"}
    built |= {f"month-jalali-{each}" for each in range(1, 13)}
    keys = set(PHRASE_FILES[Locale.EN])
    assert built <= keys
    left = keys - built - SPOKEN.strings
    assert [key for key in left if not key.startswith(tuple(SPOKEN.families))] == []


def _samples(key: str) -> Iterator[dict[str, Fact]]:
    """Facts that fit what the English sentence does with them; one for each variant."""
    sentence = ENGLISH[key]
    plain = {name: _sample(said) for name, said in sentence.variables.items()}
    yield plain
    for name, variants in sentence.variants.items():
        for variant in variants - {"one", "many", "other"}:
            yield plain | {name: int(variant) if variant.isdigit() else variant}
        if "one" in variants:
            yield plain | {name: 1}


def _sample(said: set[str]) -> Fact:
    if said & {"MONEY"}:
        return Money.of("1234.5", "EUR")
    if said & {"DATE", "WHEN"}:
        return NOW
    if said & {"PCT"}:
        return Percent(60)
    if said & {"NAME"}:
        return Name("Acme")
    return Term("item-other") if said & {"words"} else 12

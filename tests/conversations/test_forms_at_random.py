"""Whatever is said in whatever order: nothing raises, nothing typed is lost."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.conversations.answers import Answers
from bot.conversations.catalogue import FORMS
from bot.conversations.presses import (
    Back,
    Cancel,
    Choose,
    Create,
    DoneChoosing,
    Edit,
    Keep,
    PadKey,
    Save,
    ShowMonth,
    ShowRest,
    Skip,
    Stay,
    Toggle,
    TurnPage,
)
from bot.conversations.repairing import repair
from bot.conversations.said import Said, SharedPlace, Typed
from bot.speech.presses import MOST_BYTES, unpack
from support.form_talk import Book, FormTalk, context_of, packed

NAMES = sorted({question.name for form in FORMS.values() for question in form.questions})

TEXTS = st.sampled_from(
    [
        "",
        " ",
        "acme",
        "Delta",
        "2500",
        "1.234",
        "-5",
        "60%",
        "140",
        "tomorrow",
        "9am",
        "03/04/2026",
        "15 Dec",
        "30/02/2026",
        "NaN",
        "12e400",
        "۵ میلیون",
        "فردا ساعت ۱۰",
        "22-7",
        "tehran",
        "san",
        "quality",
        "x" * 1500,
        "\u202e\ud800",
        "1/1/1300",
        "year 9999",
    ]
) | st.text(max_size=20)

TOKENS = st.sampled_from(
    [
        "",
        "0",
        "1",
        "10",
        "31",
        "39",
        "60",
        "101",
        "-1",
        "999999999999999999999",
        "2500:EUR",
        "1:XXX",
        ":",
        "2026-12-15",
        "2026-12-15T09:00",
        "0001-01-01",
        "9999-12-31T23:59",
        "2026-12-15T09:00+03:00",
        "21:00-08:00",
        "21:00-",
        "T",
        "fa",
        "Asia:Tehran",
        "Etc:Nowhere",
        "٣",
        "²",
    ]
)

QUESTION = st.sampled_from([*NAMES, "", "nobody"])
NUMBERS = st.integers(-(2**62), 2**62)

ASKED_AGAIN: st.SearchStrategy[Said] = st.one_of(
    st.builds(Toggle, NUMBERS, QUESTION, TOKENS),
    st.builds(DoneChoosing, NUMBERS, QUESTION),
    st.builds(Create, NUMBERS, QUESTION),
    st.builds(TurnPage, NUMBERS, NUMBERS),
    st.builds(ShowMonth, NUMBERS, st.dates()),
    st.builds(PadKey, NUMBERS, st.sampled_from(["1", "0", "dot", "erase", "done", "", "٣"])),
    st.builds(Back, NUMBERS),
    st.builds(Keep, NUMBERS),
    st.builds(Save, NUMBERS),
    st.builds(Cancel, NUMBERS),
    st.builds(Stay, NUMBERS),
    st.builds(Edit, NUMBERS, QUESTION),
    st.builds(ShowRest, NUMBERS),
    st.builds(SharedPlace, st.floats(-90, 90), st.floats(-180, 180)),
)
SAID: st.SearchStrategy[Said] = st.one_of(
    st.builds(Typed, TEXTS),
    st.builds(Choose, NUMBERS, QUESTION, TOKENS),
    st.builds(Skip, NUMBERS),
    ASKED_AGAIN,
)

at_leisure = settings(
    max_examples=30,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.mark.parametrize("name", FORMS)
@at_leisure
@given(said=st.lists(SAID, max_size=25), locale=st.sampled_from(["en", "fa", "fr", "th"]))
def test_nothing_said_raises_and_every_state_can_be_shown(
    book: Book, name: str, said: list[Said], locale: str
) -> None:
    talk = FormTalk(FORMS[name], book, context_of(locale))
    for each in said:
        talk.say(each)
        assert talk.reply.lines
        for data in packed(talk.reply):
            assert len(data.encode()) <= MOST_BYTES
            assert unpack(data) is not None


def is_kept(before: Answers, after: Answers, name: str) -> bool:
    """As it was, or with more words behind it."""
    was, now = before[name], after.get(name)
    return now == was or (
        isinstance(was, str) and isinstance(now, str) and now.startswith(f"{was}\n")
    )


@pytest.mark.parametrize("name", FORMS)
@at_leisure
@given(said=st.lists(SAID, max_size=25))
def test_an_answer_goes_only_when_it_is_answered_anew_or_cleared(
    book: Book, name: str, said: list[Said]
) -> None:
    talk = FormTalk(FORMS[name], book)
    for each in said:
        at, before = talk.at, talk.draft.answers
        talk.say(each)
        after = talk.draft.answers
        lost = {name for name in before if name != at and not is_kept(before, after, name)}
        assert lost <= {each.name for each in talk.form.questions if each.follows == at}
        if isinstance(each, Back | Keep | Save | Cancel | Stay | Edit | TurnPage | ShowMonth):
            assert after == before


@pytest.mark.parametrize("name", FORMS)
@at_leisure
@given(said=st.lists(SAID, max_size=15))
def test_a_draft_comes_back_from_its_json_as_it_was(
    book: Book, name: str, said: list[Said]
) -> None:
    talk = FormTalk(FORMS[name], book)
    for each in said:
        talk.say(each)
        draft = repair(talk.form, json.loads(json.dumps(talk.draft.to_json())))
        assert draft == talk.draft


@pytest.mark.parametrize("name", FORMS)
@at_leisure
@given(data=st.data())
def test_whoever_is_offered_save_can_save(book: Book, name: str, data: st.DataObject) -> None:
    """Tapping about on what is shown: where Save stands, it ends the form."""
    talk = FormTalk(FORMS[name], book)
    for _ in range(12):
        _, press = data.draw(st.sampled_from(talk.presses()))
        talk.say(press)
        if isinstance(press, Save):
            assert talk.answers.keys() == {question.name for question in talk.form.questions}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.floats(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["new", "hours", "money", "local", "date", "decimal", *NAMES]),
            inner,
            max_size=3,
        )
    ),
    max_leaves=6,
)


@pytest.mark.parametrize("name", FORMS)
@at_leisure
@given(
    damage=st.dictionaries(
        st.sampled_from(["version", "at", "answers", "skipped", "reviewed", "aside", "only"]),
        JSON,
        max_size=3,
    )
)
def test_a_damaged_draft_is_mended_or_given_up(
    book: Book, name: str, damage: dict[str, object]
) -> None:
    form = FORMS[name]
    stored = {**FormTalk(form, book).stored, **damage}
    draft = repair(form, stored)
    assert (draft is None) == (not isinstance(stored["answers"], dict))
    if draft is not None:
        assert repair(form, draft.to_json()) == draft


@at_leisure
@given(day=st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_every_day_can_be_reached_by_its_month(day: date) -> None:
    for locale in ("en", "fa", "th"):
        talk = FormTalk(FORMS["new_opportunity"], context=context_of(locale), only="close_date")
        talk.say(ShowMonth(talk.revision, day))
        chosen = Choose(talk.revision, "close_date", day.isoformat())
        assert chosen in [press for _, press in talk.presses()]
        assert talk.say(chosen).answers == {"close_date": day}

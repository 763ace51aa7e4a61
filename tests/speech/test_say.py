from __future__ import annotations

import re
from dataclasses import dataclass
from shutil import copytree

import pytest

from bot.domain.facts import AsIs, Name
from bot.domain.people import Locale
from bot.speech import markup
from bot.speech.keyboards import label
from bot.speech.presses import Press
from bot.speech.reader import Reader
from bot.speech.reply import Button, Flow, MenuKey, Picture, Reply, Say, say_of
from bot.speech.say import ATTACHED, Place, Wire, say, toast
from bot.speech.translator import FOLDER, Translator
from bot.speech.widths import cells

SENTENCES = """
note = <b>Note</b>: { NAME($text) }
long = <b>{ NAME($text) }</b> <i>and</i> our own words stay
open = Open { NAME($title) }
plain = Save
blank = { "" }
"""


@dataclass(frozen=True)
class Tap(Press, code="test-tap"):
    id: int


HERE = Place(chat=7)
SAVE = say_of("plain")


@pytest.fixture(scope="session")
def tr(tmp_path_factory: pytest.TempPathFactory) -> Translator:
    folder = tmp_path_factory.mktemp("locales")
    copytree(FOLDER, folder, dirs_exist_ok=True)
    for locale in Locale:
        (folder / locale / "trial.ftl").write_text(SENTENCES, encoding="utf-8")
    return Translator.load(strict=True, folder=folder)


def buttons(*names: str) -> tuple[Button, ...]:
    return tuple(
        Button(say_of("open", title=Name(name)), Tap(at)) for at, name in enumerate(names)
    )


def test_a_text(tr: Translator, en: Reader) -> None:
    reply = Reply((say_of("note", text=Name("A & B")), None, SAVE))
    assert say(reply, en, tr, to=HERE) == Wire(
        "sendMessage",
        {
            "chat_id": 7,
            "text": "<b>Note</b>: A &amp; B\n\nSave",
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        },
    )


def test_a_silent_text_in_a_topic(tr: Translator, en: Reader) -> None:
    wire = say(Reply((SAVE,), silent=True), en, tr, to=Place(chat=-5, topic=3))
    assert wire.params["disable_notification"] is True
    assert wire.params["message_thread_id"] == 3


def test_an_edit_in_place(tr: Translator, en: Reader) -> None:
    wire = say(Reply((SAVE,)), en, tr, to=Place(chat=7, message=9))
    assert wire.method == "editMessageText"
    assert wire.params["message_id"] == 9
    assert "disable_notification" not in wire.params


def test_a_picture_to_draw_and_one_that_telegram_has(tr: Translator, en: Reader) -> None:
    drawn = say(Reply((SAVE,), picture=Picture(spec="a chart")), en, tr, to=HERE)
    assert (drawn.method, drawn.params["photo"], drawn.draw) == ("sendPhoto", ATTACHED, "a chart")
    assert drawn.params["caption"] == "Save"
    known = say(Reply((SAVE,), picture=Picture(spec="a chart", file_id="AgAC")), en, tr, to=HERE)
    assert (known.params["photo"], known.draw) == ("AgAC", None)


def test_a_picture_takes_the_place_of_a_message(tr: Translator, en: Reader) -> None:
    reply = Reply((SAVE,), picture=Picture(spec="a chart"))
    wire = say(reply, en, tr, to=Place(chat=7, message=9, shown_picture=True))
    assert wire.method == "editMessageMedia"
    assert wire.params["media"] == {
        "type": "photo",
        "media": ATTACHED,
        "caption": "Save",
        "parse_mode": "HTML",
    }
    assert wire.draw == "a chart"


def test_what_cannot_be_edited_is_sent_anew(tr: Translator, en: Reader) -> None:
    over_picture = Place(chat=7, message=9, shown_picture=True)
    assert say(Reply((SAVE,)), en, tr, to=over_picture).method == "sendMessage"
    with_menu = Reply((SAVE,), menu=((MenuKey(SAVE),),))
    assert say(with_menu, en, tr, to=Place(chat=7, message=9)).method == "sendMessage"


def test_rows_run_with_the_language(tr: Translator, en: Reader, fa: Reader) -> None:
    reply = Reply((SAVE,), rows=(buttons("a", "b"),))
    rows = {
        reader.locale: [
            each["callback_data"]
            for each in say(reply, reader, tr, to=HERE).params["reply_markup"]["inline_keyboard"][
                0
            ]
        ]
        for reader in (en, fa)
    }
    assert rows == {"en": ["test-tap.0", "test-tap.1"], "fa": ["test-tap.1", "test-tap.0"]}


@pytest.mark.parametrize(
    ("names", "in_rows"),
    [
        (("a", "b", "c", "d"), [3, 1]),
        (("Monday", "Friday", "b", "c"), [2, 2]),
        (("a", "a name beyond a pair", "b", "c", "d"), [1, 1, 2, 1]),
        (("a", "b", "a name beyond a pair"), [2, 1]),
    ],
)
def test_one_long_label_stands_alone_and_the_others_stay_in_pairs(
    tr: Translator, en: Reader, names: tuple[str, ...], in_rows: list[int]
) -> None:
    wire = say(Reply((SAVE,), rows=(Flow(buttons(*names)),)), en, tr, to=HERE)
    rows = wire.params["reply_markup"]["inline_keyboard"]
    assert [len(row) for row in rows] == in_rows
    pressed = [each["callback_data"] for row in rows for each in row]
    assert pressed == [f"test-tap.{at}" for at in range(len(names))]


@pytest.mark.parametrize(
    ("names", "in_rows"),
    [
        (("no", "a name of sixteen"), [1, 1]),
        (("no", "just eleven"), [2]),
        (("a", "b", "a name of sixteen"), [3]),
    ],
)
def test_a_pair_of_which_one_would_be_cut_stands_below_each_other(
    tr: Translator, en: Reader, names: tuple[str, ...], in_rows: list[int]
) -> None:
    pair = tuple(
        Button(say_of("open", title=AsIs(name)), Tap(at)) for at, name in enumerate(names)
    )
    wire = say(Reply((SAVE,), rows=(pair,)), en, tr, to=HERE)
    assert [len(row) for row in wire.params["reply_markup"]["inline_keyboard"]] == in_rows


def test_buttons_with_a_link_and_a_copy(tr: Translator, en: Reader) -> None:
    row = (Button(SAVE, url="https://example.com"), Button(SAVE, copy="+33 1"))
    wire = say(Reply((SAVE,), rows=(row,)), en, tr, to=HERE)
    assert wire.params["reply_markup"]["inline_keyboard"] == [
        [
            {"text": "Save", "url": "https://example.com"},
            {"text": "Save", "copy_text": {"text": "+33 1"}},
        ]
    ]


def test_a_button_does_something_and_a_message_has_one_keyboard(
    tr: Translator, en: Reader
) -> None:
    with pytest.raises(ValueError, match="does nothing"):
        say(Reply((SAVE,), rows=((Button(SAVE),),)), en, tr, to=HERE)
    with pytest.raises(ValueError, match="not both"):
        say(Reply((SAVE,), rows=(buttons("a"),), menu=()), en, tr, to=HERE)


def test_the_menu_and_its_removal(tr: Translator, en: Reader, fa: Reader) -> None:
    keys = (MenuKey(SAVE), MenuKey(say_of("note", text=Name("x")), ask="contact"))
    shown = say(Reply((SAVE,), menu=(keys,)), fa, tr, to=HERE).params["reply_markup"]
    assert [key["text"] for key in shown["keyboard"][0]][1] == "Save"
    assert shown["keyboard"][0][0]["request_contact"] is True
    assert shown["resize_keyboard"] is True
    gone = say(Reply((SAVE,), menu=()), en, tr, to=HERE).params["reply_markup"]
    assert gone == {"remove_keyboard": True}


def test_a_message_without_text_is_a_mistake(tr: Translator, en: Reader) -> None:
    with pytest.raises(ValueError, match="text"):
        say(Reply((say_of("blank"), None)), en, tr, to=HERE)


@pytest.mark.parametrize(("picture", "most"), [(None, 4096), (Picture(file_id="x"), 1024)])
def test_user_data_gives_way_before_our_own_words(
    tr: Translator, en: Reader, picture: Picture | None, most: int
) -> None:
    lines: list[Say | None] = [say_of("long", text=Name("<word> " * 900)) for _ in range(5)]
    wire = say(Reply(tuple(lines), picture=picture), en, tr, to=HERE)
    text = wire.params.get("text") or wire.params["caption"]
    assert markup.length(text) <= most
    assert text.count("our own words stay") == 5
    assert text.count("…") == 5


def test_too_many_lines_are_cut_with_their_tags_closed(tr: Translator, en: Reader) -> None:
    lines = (say_of("long", text=Name("x" * 50)),) * 300
    text = say(Reply(lines), en, tr, to=HERE).params["text"]
    assert markup.length(text) == 4096
    assert "…" in text[-8:]
    for tag in "bi":
        assert len(re.findall(f"<{tag}>", text)) == len(re.findall(f"</{tag}>", text))


def test_texts_are_composed(tr: Translator, en: Reader) -> None:
    reply = Reply((say_of("note", text=Name("Le\u0301a")),))
    assert say(reply, en, tr, to=HERE).params["text"].endswith("Léa")


@pytest.mark.parametrize(("beside", "room"), [(1, 28), (2, 13), (3, 8)])
@pytest.mark.parametrize("name", ["Société Hydraulique du Rhône", "บริษัท สยามสตีล จำกัด", "東京" * 9])
def test_names_in_labels_are_shortened_by_what_is_seen(
    tr: Translator, en: Reader, beside: int, room: int, name: str
) -> None:
    said = label(say_of("open", title=Name(name)), en, tr, beside=beside)
    assert cells(said) <= room
    assert said.startswith("Open ")


def test_a_label_is_one_line_without_markup(tr: Translator, en: Reader) -> None:
    assert label(say_of("note", text=Name("a\n<b>")), en, tr) == "Note: a <b>"


def test_a_toast_is_short_and_plain(tr: Translator, en: Reader) -> None:
    wire = toast(say_of("note", text=Name("<x>" * 200)), en, tr, query="q1", alert=True)
    assert wire.method == "answerCallbackQuery"
    assert wire.params["text"].startswith("Note: <x><x>")
    assert len(wire.params["text"]) == 200
    assert wire.params["show_alert"] is True


def labels_of(reply: Reply, reader: Reader, tr: Translator) -> list[str]:
    rows = say(reply, reader, tr, to=HERE).params["reply_markup"]["inline_keyboard"]
    return [each["text"] for row in rows for each in row]


ALIKE = {
    "by the end": (
        ("Hydraulic Power Systems International", "Open Hydraulic Power…ational"),
        ("Hydraulic Power Systems International gear", "Open Hydraulic Power…al gear"),
        ("Hydraulic Power Systems", "Open Hydraulic Power Systems"),
    ),
    "one of which is the beginning of the other": (
        ("Brasseries du vieux Port", "Open Brasseries du v…ux Port"),
        ("Brasseries du vieux Po", "Open Brasseries du vieux Po"),
    ),
    "by what stands inside": (
        ("Association of the mills of eastern Lyon and Saône", "Open …eastern Lyon and Saône"),
        ("Association of the mills of western Lyon and Saône", "Open …western Lyon and Saône"),
    ),
}


@pytest.mark.parametrize("names", ALIKE.values(), ids=list(ALIKE))
def test_names_that_are_cut_alike_are_told_apart(
    tr: Translator, en: Reader, names: tuple[tuple[str, str], ...]
) -> None:
    rows = tuple((each,) for each in buttons(*(name for name, _ in names)))
    shown = labels_of(Reply((SAVE,), rows=rows), en, tr)
    assert shown == [label for _, label in names]
    assert all(cells(each) <= 28 for each in shown)

"""The recipe of docs/add-a-field.md, carried out in a copy: what it touches, and that it works."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

EDITS = {
    "bot/conversations/new_opportunity.py": (
        '        Question("source", FromList("source"), optional=always, usual=of_customer),\n',
        """        Question("source", FromList("source"), optional=always, usual=of_customer),
        Question("payment_method", Words(), optional=always),
""",
    ),
    "bot/domain/opportunities.py": (
        "    deleted_at: datetime | None = None\n",
        """    deleted_at: datetime | None = None
    payment_method: str | None = field(default=None, metadata=ASKED)
""",
    ),
    "bot/persistence/tables/opportunities.py": (
        '    Column("close_date", Day),\n',
        '    Column("close_date", Day),\n    Column("payment_method", String),\n',
    ),
}
SENTENCES = {
    "en": "ask-payment-method = How will they pay?\n    .label = Payment\n",
    "fr": "ask-payment-method = Comment paieront-ils ?\n    .label = Paiement\n",
    "fa": "ask-payment-method = چگونه پرداخت می‌کنند؟\n    .label = پرداخت\n",
    "th": "ask-payment-method = ลูกค้าจะชำระเงินอย่างไร\n    .label = การชำระเงิน\n",
}
IMPORT = "from bot.conversations.kinds.words import Words\n"

STORY = """
import asyncio
from support.form_talk import FormTalk
from support.databases import SetClock
from bot.actions.access import reach
from bot.actions.dialogs import Dialog
from bot.actions.people.joining import join
from bot.actions.opportunities.creating import create, edit
from bot.actions.set_up.founding import first_organisation, set_up
from bot.actions.undo import latest_undoable, undo
from bot.conversations.catalogue import FORMS
from bot.domain.people import Locale
from bot.domain.rights import Act
from bot.handlers.turns.looks import Sight, reader_of
from bot.handlers.screens.cards.card import card
from bot.persistence.migrate import upgrade
from bot.persistence.database.work import open_work
from bot.speech.say import Place, say
from bot.speech.translator import Translator

url = "sqlite+aiosqlite:///story.db"
upgrade(url)
talk = FormTalk(FORMS["new_opportunity"]).type("Acme").tap("Create “Acme”")
talk.go_to("payment_method").type("In cash").review()
assert "Payment: In cash" in talk.text, talk.text
tr = Translator.load(strict=True)


def begin(desk):
    organisation = first_organisation("Co", currency="EUR", zone="UTC", locale=Locale.EN)
    code = set_up(desk, organisation)
    member = join(desk, code=code, person=7, name="Nora", language="en")
    answers = {"payment_method": talk.draft.answers["payment_method"]}
    return create(member, desk, customer="Acme", answers=answers).id


def seen(desk, opportunity_id):
    member = desk.store.people.member_of(7)
    reader = reader_of(member, desk)
    dialog = Dialog(chat=7, person=7)
    sight = Sight(member, desk, dialog, reader, tr, {"opportunity": opportunity_id})
    return say(card(sight), reader, tr, to=Place(7)).params["text"]


def change(desk, opportunity_id):
    member = desk.store.people.member_of(7)
    there = reach(member, desk, opportunity_id, Act.SEE)
    edit(member, desk, there.id, version=there.version, name="payment_method", value="By card")


def back(desk, opportunity_id):
    member = desk.store.people.member_of(7)
    undo(member, desk, latest_undoable(member, desk, opportunity_id).id)


async def story():
    work = open_work(url, clock=SetClock(), bot=1)
    number = await work.write(begin)
    assert "Payment: In cash" in await work.read(lambda desk: seen(desk, number))
    await work.write(lambda desk: change(desk, number))
    assert "Payment: By card" in await work.read(lambda desk: seen(desk, number))
    await work.write(lambda desk: back(desk, number))
    assert "Payment: In cash" in await work.read(lambda desk: seen(desk, number))
    await work.close()
    print("told")


asyncio.run(story())
"""


def test_a_field_is_one_question_and_four_sentences_and_its_column(tmp_path: Path) -> None:
    skip = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "bot", tmp_path / "bot", ignore=skip)
    before = _files(tmp_path)

    for name, (old, new) in EDITS.items():
        _edit(tmp_path / name, old, new)
    question = tmp_path / "bot/conversations/new_opportunity.py"
    _edit(question, "\nNEW_OPPORTUNITY", f"{IMPORT}\nNEW_OPPORTUNITY")
    for locale, sentence in SENTENCES.items():
        with (tmp_path / f"bot/locales/{locale}/forms.ftl").open("a", encoding="utf-8") as file:
            file.write(f"\n{sentence}")
    draft = "from bot.persistence.migrate import draft, upgrade; u='sqlite+aiosqlite:///a.db'"
    _python(tmp_path, f"{draft}; upgrade(u); draft(u, 'payment method')")

    touched = {name for name, digest in _files(tmp_path).items() if before.get(name) != digest}
    revisions = {name for name in touched if "/migrations/versions/" in name}
    assert len(revisions) == 1
    assert touched - revisions == {
        *EDITS,
        *(f"bot/locales/{locale}/forms.ftl" for locale in SENTENCES),
    }
    assert "told" in _python(tmp_path, STORY)


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{path.name} no longer has {old!r} once"
    path.write_text(text.replace(old, new), encoding="utf-8")


def _files(root: Path) -> dict[str, str]:
    return {
        str(path.relative_to(root)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in (root / "bot").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def _python(folder: Path, code: str) -> str:
    path = os.pathsep.join((str(folder), str(ROOT / "tests")))
    done = subprocess.run(  # noqa: S603 - our own interpreter, our own words
        [sys.executable, "-c", code],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout

"""A new opportunity: who wants what, for how much, how likely, until when, and from where.

In `known`, "may_pick" says whether products may be chosen, "may_price" whether their prices
may be changed, "pipelines" whether there are several, and "contact_said" that a line spoke
of the next contact; "home" and "rates" are those of `exchanging`. What is taken where nothing
is said stands in "usual_type" and "chances".
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.conversations.exchanging import CURRENCY, RATE
from bot.conversations.form import Form, Question, always
from bot.conversations.here import Given
from bot.conversations.kinds.amounts import Amount, Percentage
from bot.conversations.kinds.days import Day
from bot.conversations.kinds.from_list import FromList
from bot.conversations.kinds.items import Items
from bot.conversations.kinds.moments import Moment
from bot.conversations.kinds.named import Named
from bot.conversations.kinds.options import Options
from bot.conversations.kinds.picker import Picker
from bot.conversations.kinds.words import Words
from bot.domain.facts import Fact, Percent
from bot.domain.opportunities import MOST_TITLE
from bot.reading.names import search_key

USUAL_TYPE = "usual_type"
CHANCES = "chances"
"""In `known`: of each pipeline, by its id, the chance of its first stage."""

APART = frozenset({"pipeline", "items", "currency", "rate", "follow_up"})
"""Questions that fill no field of the card: what they ask for has its own place there."""


def several_pipelines(given: Given) -> bool:
    """With only one there is nothing to choose."""
    return bool(given.known.get("pipelines"))


def may_pick(given: Given) -> bool:
    return bool(given.known.get("may_pick", True))


def no_items(given: Given) -> bool:
    """With products the amount is their sum."""
    return not (given.answers.get("items") and may_pick(given))


def contact_was_said(given: Given) -> bool:
    """Only a line that speaks of the next contact is asked for it."""
    return bool(given.known.get("contact_said"))


def is_kept(given: Given) -> bool:
    """It is a line of a card, or of many, that is changed."""
    return not {"opportunity", "many"}.isdisjoint(given.known)


def is_new(given: Given) -> bool:
    """Without a title it gets the usual one."""
    return not is_kept(given)


def no_campaigns(given: Given) -> bool:
    """Nobody is asked for what there is none of."""
    return not given.known.get("campaigns")


def first_type(given: Given) -> Fact | None:
    usual = given.known.get(USUAL_TYPE)
    row = given.row("type", usual) if isinstance(usual, int) else None
    return row.label if row else None


def of_first_stage(given: Given) -> Percent | None:
    """The chance of the stage that it will begin in."""
    chances = given.known.get(CHANCES)
    pipeline = given.answers.get("pipeline", given.known.get("pipeline"))
    chance = chances.get(str(pipeline)) if isinstance(chances, Mapping) else None
    return Percent(chance) if isinstance(chance, int) else None


def of_customer(given: Given) -> Fact | None:
    """How the customer came to know us."""
    return next((row.brings for row in given.rows.get("customer", ())), None)


BUYING_PROCESSES = {
    "individual": "buying-process-individual",
    "group": "buying-process-group",
}
BUYING_WORDS = {
    search_key(word): code
    for code, words in (
        ("individual", "one person|one|individual|alone|une personne|seul|individuel|un seul"),
        ("individual", "فردی|یک نفر|تک نفره|مدیرعامل|คนเดียว|คนเดียวตัดสินใจ|บุคคลเดียว"),
        ("group", "a group|group|committee|board|several people|team|un groupe|groupe|comité"),
        ("group", "plusieurs|گروهی|گروه|کمیته|هیئت مدیره|چند نفر|หลายคน|กลุ่ม|คณะกรรมการ|คณะ"),
    )
    for word in words.split("|")
}
"""What people type besides what stands on the buttons."""
PRIORITIES = {"low": "priority-low", "normal": "priority-normal", "high": "priority-high"}
PRIORITY_WORDS = {
    search_key(word): code
    for code, words in (
        ("high", "urgent|top|very high|urgente|élevée|haut|forte|maximale|فوری|زیاد|بالا|مهم|ด่วน"),
        ("high", "เร่งด่วน|สูงมาก|มาก"),
        ("normal", "medium|usual|moyenne|moyen|habituelle|عادی|معمولی|ธรรมดา|ปานกลาง|กลาง"),
        ("low", "not urgent|minor|faible|bas|basse|کم|غیر فوری|น้อย|ไม่ด่วน"),
    )
    for word in words.split("|")
}
ENGAGEMENT_WORDS = {
    search_key(word): code
    for code, words in (
        ("replied", "contacted|answered|in contact|contactée|contacté|répondu|en contact"),
        ("replied", "پاسخ داده شد|پاسخ دادیم|تماس گرفته شد|ตอบแล้ว|ติดต่อแล้ว"),
        ("quoted", "quote sent|offered|offer sent|devisée|offre envoyée|devis fait"),
        ("quoted", "پیش‌فاکتور فرستاده شد|پیش‌فاکتور|ส่งใบเสนอราคาแล้ว|ส่งราคาแล้ว"),
    )
    for word in words.split("|")
}
ENGAGEMENTS = {
    "new": "engagement-new",
    "replied": "engagement-replied",
    "quoted": "engagement-quoted",
}

NEW_OPPORTUNITY = Form(
    name="new_opportunity",
    version=1,
    questions=(
        Question("customer", Picker("party", creates=True)),
        Question("pipeline", FromList("pipeline"), when=several_pipelines, decides=True),
        Question("type", FromList("type"), optional=always, usual=first_type, taken=USUAL_TYPE),
        Question("items", Items(), optional=always, when=may_pick),
        Question("amount", Amount(), optional=always, when=no_items),
        CURRENCY,
        RATE,
        Question(
            "probability",
            Percentage(presets=tuple(range(10, 100, 10))),
            optional=always,
            usual=of_first_stage,
        ),
        Question("close_date", Day(), optional=always),
        Question("source", FromList("source"), optional=always, usual=of_customer),
        Question("campaign", FromList("campaign"), optional=always, later=no_campaigns),
        Question("competitors", Named("competitor"), optional=always, later=always),
        Question(
            "buying_process",
            Options(BUYING_PROCESSES, BUYING_WORDS),
            optional=always,
            later=always,
        ),
        Question("priority", Options(PRIORITIES, PRIORITY_WORDS), optional=always, later=always),
        Question("engagement", Options(ENGAGEMENTS, ENGAGEMENT_WORDS), when=is_kept, later=always),
        Question("converted_by", FromList("member"), optional=always, when=is_kept, later=always),
        Question("title", Words(most=MOST_TITLE), optional=is_new, later=always),
        Question("follow_up", Moment(), optional=always, when=contact_was_said),
    ),
)

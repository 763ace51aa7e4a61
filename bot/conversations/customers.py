"""A customer: a new one, one line of an old one, and looking for one."""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversations.form import Form, Question, always
from bot.conversations.here import Here
from bot.conversations.kinds.from_list import FromList
from bot.conversations.kinds.kind import Step, Trouble
from bot.conversations.kinds.options import Options
from bot.conversations.kinds.picker import Picker
from bot.conversations.kinds.words import Words
from bot.domain.errors import Invalid
from bot.domain.parties import MOST_ALIASES, PartyKind
from bot.reading.contacts import email_key, phone_key
from bot.reading.names import search_key

MOST_NAME, MOST_PLACE, MOST_CONTACT = 200, 300, 200

KINDS = {
    each.value: f"party-{each.value}"
    for each in (PartyKind.COMPANY, PartyKind.PERSON, PartyKind.LEAD)
}

KIND_WORDS = {
    search_key(word): kind.value
    for kind, words in {
        PartyKind.COMPANY: ("company", "firm", "شرکت", "société", "entreprise", "บริษัท"),
        PartyKind.PERSON: ("person", "شخص", "فرد", "personne", "บุคคล"),
        PartyKind.LEAD: ("lead", "سرنخ", "prospect", "ลูกค้ามุ่งหวัง"),
    }.items()
    for word in words
}


@dataclass(frozen=True)
class PhoneNumber(Words):
    """As it was typed, when there is a number in it."""

    def read(self, text: str, here: Here) -> Step:
        if phone_key(text) is None:
            return Trouble(Invalid("phone-unclear"))
        return super().read(text, here)


@dataclass(frozen=True)
class MailAddress(Words):
    def read(self, text: str, here: Here) -> Step:
        if email_key(text) is None:
            return Trouble(Invalid("email-unclear"))
        return super().read(text, here)


CUSTOMER = Form(
    name="customer",
    version=1,
    questions=(
        Question("name", Words(most=MOST_NAME), ask="ask-customer-name"),
        Question("kind", Options(KINDS, KIND_WORDS), ask="ask-customer-kind"),
        Question("phone", PhoneNumber(most=MOST_CONTACT), optional=always, ask="ask-phone"),
        Question("email", MailAddress(most=MOST_CONTACT), optional=always, ask="ask-email"),
        Question("place", Words(most=MOST_PLACE), optional=always, ask="ask-place"),
        Question("source", FromList("source"), optional=always),
        Question(
            "aliases",
            Words(most=MOST_ALIASES),
            optional=always,
            later=always,
            ask="ask-customer-aliases",
        ),
    ),
)

FIND_CUSTOMER = Form(
    name="find_customer",
    version=1,
    questions=(Question("text", Words(most=60), ask="ask-find-customer"),),
)

MERGE_CUSTOMER = Form(
    name="merge_customer",
    version=1,
    questions=(Question("other", Picker("party", but="party"), ask="ask-merge-customer"),),
)

CUSTOMER_FORMS = (CUSTOMER, FIND_CUSTOMER, MERGE_CUSTOMER)

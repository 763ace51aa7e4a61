"""The same number in every spelling is the same number."""

from __future__ import annotations

import pytest

from bot.reading.contacts import contact_keys, email_key, phone_key

SAME = {
    "9121234567": (
        "09121234567",
        "+98 912 123 4567",
        "0098 912 123 4567",
        "989121234567",
        "9121234567",
        "۰۹۱۲ ۱۲۳ ۴۵۶۷",
        "٠٩١٢١٢٣٤٥٦٧",
        "tel:+98-912-123-4567",
        "+98 (0)912 1234567",
    ),
    "812345678": ("081-234-5678", "+66 81 234 5678", "๐๘๑ ๒๓๔ ๕๖๗๘", "0066812345678"),
    "612345678": ("06 12 34 56 78", "+33 6 12 34 56 78", "+33 (0)6.12.34.56.78"),
}


@pytest.mark.parametrize(("key", "typed"), [(k, t) for k, all_ in SAME.items() for t in all_])
def test_one_number_in_many_spellings(key: str, typed: str) -> None:
    assert phone_key(typed) == key


def test_a_tehran_line_is_not_a_mobile_with_the_same_end() -> None:
    assert phone_key("021 2123 4567") != phone_key("0912 123 4567")


@pytest.mark.parametrize("typed", ["", "Acme", "12", "+98", "a1b2"])
def test_what_is_no_number(typed: str) -> None:
    assert phone_key(typed) is None


def test_addresses_in_small_letters() -> None:
    assert email_key(" Ana@Example.COM ") == "ana@example.com"
    assert [email_key(each) for each in ("ana", "a@b", "a b@c.de", "@x.y")] == [None] * 4


def test_each_key_once() -> None:
    keys = contact_keys(("0912 123 4567", "+98 912 123 4567", "no"), "A@b.de")
    assert keys == ("p9121234567", "ea@b.de")

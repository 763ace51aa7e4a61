"""The words of reports in all languages."""

from __future__ import annotations

from collections.abc import Mapping

from bot.reading.questions.asked_en import EN_ASKED
from bot.reading.questions.asked_fa import FA_ASKED
from bot.reading.questions.asked_fr import FR_ASKED
from bot.reading.questions.asked_th import TH_ASKED
from bot.reading.questions.words import AskedWords
from bot.reading.result import Lang

ASKED: Mapping[Lang, AskedWords] = {
    "en": EN_ASKED,
    "fr": FR_ASKED,
    "fa": FA_ASKED,
    "th": TH_ASKED,
}

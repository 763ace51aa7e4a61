"""What people call fields of a card besides their labels: "rival: Hydromark", "ผู้ตัดสินใจ หลายคน"."""

from __future__ import annotations

from bot.reading.words.phrases import Phrases

FIELD_WORDS = {
    "competitors": Phrases(
        dict.fromkeys(
            (
                *("competitor", "competitors", "competition", "rival", "rivals"),
                *("concurrent", "concurrents", "concurrence", "رقیب", "رقیبان", "رقبا"),
                *("رقیب ما", "رقیب‌ها", "คู่แข่ง", "คู่แข่งคือ"),
            ),
            True,
        )
    ),
    "campaign": Phrases(
        dict.fromkeys(("campaign", "campagne", "کمپین", "کارزار", "แคมเปญ", "แคมเปน"), True)
    ),
    "buying_process": Phrases(
        dict.fromkeys(
            (
                *("who decides", "decides", "decision maker", "decision makers", "decided by"),
                *("buying process", "qui décide", "décideur", "décideurs", "décision d'achat"),
                *("processus d'achat", "فرایند خرید", "فرآیند خرید", "تصمیم‌گیرنده"),
                *("تصمیم گیرنده", "ผู้ตัดสินใจซื้อ", "ผู้ตัดสินใจ", "ใครตัดสินใจ", "คนตัดสินใจ"),
            ),
            True,
        )
    ),
}

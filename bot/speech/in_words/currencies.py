"""What the currencies and their small coins are called when an amount is written out.

Of each currency: the unit and its coin, in English and French with their plurals, in
Persian and Thai in the one form they have. A currency that shows no decimals has no coin.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.people import Locale


@dataclass(frozen=True, slots=True)
class Noun:
    one: str
    more: str


def _noun(words: str) -> Noun:
    one, _, more = words.partition("/")
    return Noun(one, more or one)


def _row(en: str, fr: str, fa: str, th: str) -> dict[Locale, tuple[Noun, Noun | None]]:
    """Each is `unit` or `unit, coin`, a noun being `one/more` or one form for both."""
    spoken = {Locale.EN: en, Locale.FR: fr, Locale.FA: fa, Locale.TH: th}
    return {locale: _pair(words) for locale, words in spoken.items()}


def _pair(words: str) -> tuple[Noun, Noun | None]:
    unit, _, coin = words.partition(", ")
    return _noun(unit), _noun(coin) if coin else None


CURRENCY_WORDS: dict[str, dict[Locale, tuple[Noun, Noun | None]]] = {
    "IRR": _row("rial/rials", "rial/rials", "ریال", "เรียลอิหร่าน"),
    "EUR": _row(
        "euro/euros, cent/cents", "euro/euros, centime/centimes", "یورو, سنت", "ยูโร, เซนต์"
    ),
    "USD": _row(
        "US dollar/US dollars, cent/cents",
        "dollar américain/dollars américains, cent/cents",
        "دلار آمریکا, سنت",
        "ดอลลาร์สหรัฐ, เซนต์",
    ),
    "GBP": _row(
        "pound sterling/pounds sterling, penny/pence",
        "livre sterling/livres sterling, penny/pence",
        "پوند, پنی",
        "ปอนด์สเตอร์ลิง, เพนนี",
    ),
    "CHF": _row(
        "Swiss franc/Swiss francs, centime/centimes",
        "franc suisse/francs suisses, centime/centimes",
        "فرانک سوئیس, سانتیم",
        "ฟรังก์สวิส, ซองตีม",
    ),
    "CAD": _row(
        "Canadian dollar/Canadian dollars, cent/cents",
        "dollar canadien/dollars canadiens, cent/cents",
        "دلار کانادا, سنت",
        "ดอลลาร์แคนาดา, เซนต์",
    ),
    "THB": _row("baht, satang", "baht/bahts, satang/satangs", "بات, ساتانگ", "บาท, สตางค์"),
    "JPY": _row("yen", "yen/yens", "ین", "เยน"),
    "CNY": _row("yuan, fen", "yuan/yuans, fen/fens", "یوان, فن", "หยวน, เฟิน"),
    "INR": _row(
        "rupee/rupees, paisa/paise", "roupie/roupies, paisa/paise", "روپیه, پایسه", "รูปี, ไปซา"
    ),
    "AED": _row(
        "UAE dirham/UAE dirhams, fils",
        "dirham des Émirats/dirhams des Émirats, fils",
        "درهم امارات, فلس",
        "เดอร์แฮม, ฟิลส์",
    ),
    "TRY": _row(
        "Turkish lira, kuruş", "livre turque/livres turques, kuruş", "لیر, قروش", "ลีรา, คูรุช"
    ),
    "IQD": _row(
        "Iraqi dinar/Iraqi dinars", "dinar irakien/dinars irakiens", "دینار عراق", "ดีนาร์อิรัก"
    ),
    "KWD": _row(
        "Kuwaiti dinar/Kuwaiti dinars, fils",
        "dinar koweïtien/dinars koweïtiens, fils",
        "دینار کویت, فلس",
        "ดีนาร์คูเวต, ฟิลส์",
    ),
    "OMR": _row(
        "Omani rial/Omani rials, baisa",
        "rial omanais/rials omanais, baïsa/baïsas",
        "ریال عمان, بیسه",
        "เรียลโอมาน, ไบซา",
    ),
    "SGD": _row(
        "Singapore dollar/Singapore dollars, cent/cents",
        "dollar de Singapour/dollars de Singapour, cent/cents",
        "دلار سنگاپور, سنت",
        "ดอลลาร์สิงคโปร์, เซนต์",
    ),
    "MYR": _row("ringgit, sen", "ringgit/ringgits, sen/sens", "رینگیت, سن", "ริงกิต, เซน"),
    "VND": _row("dong", "dong/dongs", "دونگ", "ดอง"),
    "KES": _row(
        "Kenyan shilling/Kenyan shillings, cent/cents",
        "shilling kényan/shillings kényans, cent/cents",
        "شیلینگ کنیا, سنت",
        "ชิลลิงเคนยา, เซนต์",
    ),
    "XOF": _row("CFA franc/CFA francs", "franc CFA/francs CFA", "فرانک سیفا", "ฟรังก์เซฟา"),
}

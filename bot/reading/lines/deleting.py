"""Words that ask to delete: the whole of it, or one of its products by name."""

from __future__ import annotations

import re
from functools import cache

from bot.reading.folding import fold
from bot.reading.names import search_key

_WHOLE = (
    *("delete", "delete it", "delete this", "delete opportunity", "delete this opportunity"),
    *("delete the opportunity", "delete deal", "delete this deal", "delete card", "please delete"),
    *("remove", "remove it", "remove this opportunity", "erase", "erase it"),
    *("supprimer", "supprime", "supprimez", "supprime-la", "supprimer l'opportunité", "effacer"),
    *("supprimer cette opportunité", "supprimer l'affaire", "supprimer cette affaire", "efface"),
    *("supprimer la fiche", "à supprimer", "supprime cette opportunité", "supprime l'affaire"),
    *("supprime l'opportunité", "supprimez cette opportunité", "supprime cette affaire"),
    *("حذف", "حذف کن", "حذفش کن", "حذف شود", "پاک کن", "پاکش کن", "حذف فرصت", "این را حذف کن"),
    *("این فرصت را حذف کن", "فرصت را حذف کن", "حذف این فرصت", "لطفا حذف کن"),
    *("ลบ", "ลบทิ้ง", "ลบเลย", "ลบโอกาสนี้", "ลบโอกาสขาย", "ลบโอกาสขายนี้", "ลบอันนี้", "ลบดีลนี้", "ขอลบ"),
)
_LEADS = re.compile(
    r"\s*(?:please\s+)?(?:delete|remove|erase|drop|take\s+out|take\s+off)\s+(?:the\s+)?"
    r"|\s*(?:supprime[rz]?|efface[rz]?|retire[rz]?|enleve[rz]?|ote[rz]?)\s+(?:les?\s+|la\s+|l'\s*)?"
    r"|\s*(?:حذف|حذف\s+کردن)\s+"
    r"|\s*(?:ช่วย|ขอ)?(?:ลบ|เอาออก|ตัดออก)\s*"
)
_PRODUCT = re.compile(
    r"(?:products?|items?|lines?|produits?|articles?|lignes?|محصول|کالا|ردیف|สินค้า|รายการ)\s*"
)
_ENDS = re.compile(
    r"\s+(?:(?:را|رو)\s+)?(?:حذف\s+(?:کن(?:ید)?|شود)|بردار(?:ید)?|پاک\s+کن(?:ید)?)\s*[.!]?\s*$"
)
_THAI_ENDS = re.compile(r"\s*(?:ออก|ทิ้ง)\s*$")


@cache
def _keys() -> frozenset[str]:
    return frozenset(map(search_key, _WHOLE))


def asks_to_delete(text: str) -> bool:
    """Whether it is nothing else: who tells what was deleted does not ask for it."""
    return search_key(text) in _keys()


def product_to_delete(text: str) -> str:
    """What shall be taken away, as it was typed; empty where nothing is."""
    folded = fold(text)
    begin, until = 0, len(folded.text)
    ends = _ENDS.search(folded.text)
    leads = _LEADS.match(folded.text)
    if ends:
        until = ends.start()
    elif leads:
        begin = leads.end()
        thai = _THAI_ENDS.search(folded.text, begin)
        until = thai.start() if thai else until
    else:
        return ""
    product = _PRODUCT.match(folded.text, begin, until)
    begin = product.end() if product and product.end() < until else begin
    return folded.typed(begin, max(begin, until)).strip(" .!،,:")

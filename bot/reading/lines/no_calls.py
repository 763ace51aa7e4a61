"""Things that begin with a word for making contact and are none: « appel d'offres », "ضد زنگ"."""

from __future__ import annotations

from bot.reading.words.phrases import Phrases

_WORDS = Phrases(
    dict.fromkeys(
        (
            *("call for tenders", "call for tender", "call for bids", "call for bid"),
            *("call for proposals", "call for proposal", "call for offers", "tender call"),
            *(
                "call for quotes",
                "call for quotations",
                "call centre",
                "call center",
                "call button",
            ),
            *("appel d'offres", "appels d'offres", "appel d'offre", "appel à projets"),
            *(
                "appel à projet",
                "appel à candidatures",
                "appel à la concurrence",
                "centre d'appel",
            ),
            *("centre d'appels", "appel de fonds", "appel à manifestation d'intérêt"),
            *("point de vente", "points de vente", "point d'eau", "points d'eau"),
            *("ضد زنگ", "زنگ اخبار", "زنگ نزن", "قرار داد", "قرار دادن", "فراخوان مناقصه"),
            *("โทรทัศน์", "โทรสาร", "โทรคมนาคม", "โทรเลข", "โทรมาตร", "เรียกประกวดราคา"),
        ),
        True,
    )
)


def no_call_at(text: str, at: int) -> int | None:
    """Where such a thing ends that begins at `at`."""
    found = _WORDS.at(text, at)
    return found[1] if found else None

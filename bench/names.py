"""Invented names of very many companies, of as many different words as a country has.

A name of two words and a trade, or of two people: a piece from inside one is then in few
names, and a trade in thousands of them, as in a real register.
"""

from __future__ import annotations

import random

BEGINNINGS = (
    *("Ka", "Tu", "Ban", "Soho", "Fin", "Zo", "Pash", "Quig", "Mer", "Al", "Bre", "Cor", "Da"),
    *("El", "Fro", "Gal", "Her", "Ili", "Jan", "Kle", "Lor", "Mon", "Ner", "Ost", "Pel", "Rav"),
    *("San", "Tre", "Ulm", "Ver", "Wal", "Xan", "Yar", "Zim", "Chal", "Stav", "Gren", "Hol"),
)
MIDDLES = (
    *("ra", "vex", "mi", "del", "co", "lo", "sha", "gi", "ton", "ber", "na", "ri", "sel", "do"),
    *("ma", "ne", "fur", "ga", "le", "po", "sto", "ti", "va", "wi", "zen", "bru", "kan", "lin"),
)
ENDINGS = (
    *("lo", "xi", "ra", "del", "ra", "ne", "mi", "ra", "son", "berg", "etti", "ov", "ard"),
    *("stein", "sen", "ez", "aux", "ini", "ski", "wood", "land", "feld", "mann", "ic", "as"),
)
TRADES = (
    *("Steel", "Pumps", "Foods", "Textile", "Chemicals", "Motors", "Systems", "Logistics"),
    *("Foundry", "Glass", "Paper", "Cement", "Plastics", "Electric", "Machines", "Tools"),
    *("Trading", "Supply", "Services", "Engineering", "Marine", "Aviation", "Pharma", "Dairy"),
    *("Mills", "Mining", "Energy", "Solar", "Water", "Gas", "Optics", "Robotics", "Packaging"),
    *("Furniture", "Clinic", "Hotels", "Printing", "Seeds", "Bakery", "Brewery", "Farms"),
)
LEGAL = ("", "", "", " Ltd", " GmbH", " SA", " LLC", " & Sons", " Group", " Co")


def word(chance: random.Random) -> str:
    middle = "".join(chance.choice(MIDDLES) for _ in range(chance.randint(0, 2)))
    return chance.choice(BEGINNINGS) + middle + chance.choice(ENDINGS)


def company(number: int) -> str:
    """The same for the same number."""
    chance = random.Random(number)
    if number % 4 == 0:
        return f"{word(chance)} {word(chance)}"
    first = f"{word(chance)} " if number % 3 else ""
    return f"{first}{word(chance)} {chance.choice(TRADES)}{chance.choice(LEGAL)}"

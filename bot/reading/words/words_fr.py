"""French words for numbers, money, days and times."""

from __future__ import annotations

from bot.reading.words.vocabulary import Near, Part, Vocabulary, spelled

_TEENS = spelled(
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
    "seize dix-sept dix-huit dix-neuf"
)
_MONTHS = spelled(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
)
_DAYS = spelled("lundi mardi mercredi jeudi vendredi samedi dimanche")

FR = Vocabulary(
    units={word: value for value, word in enumerate(_TEENS)}
    | dict.fromkeys(("demi-douzaine", "demi-douzaine de", "demi-douzaine d'"), 6)
    | dict.fromkeys(("une demi-douzaine", "une demi-douzaine de", "une demi-douzaine d'"), 6)
    | {"une": 1, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
    | {"septante": 70, "quatre-vingt": 80, "quatre-vingts": 80, "huitante": 80, "octante": 80}
    | {"nonante": 90},
    spelled=frozenset({"cent", "cents"}),
    rooms={60: 20, 80: 20},
    scales={
        **dict.fromkeys(("cent", "cents"), 100),
        **dict.fromkeys(("douzaine", "douzaines", "une douzaine"), 12),
        **dict.fromkeys(("douzaine de", "douzaines de", "une douzaine de"), 12),
        **dict.fromkeys(("douzaine d'", "douzaines d'", "une douzaine d'"), 12),
        "mille": 10**3,
        **dict.fromkeys(("million", "millions"), 10**6),
        **dict.fromkeys(("milliard", "milliards"), 10**9),
    },
    letters=dict.fromkeys(("md", "mds", "mrd", "mrds"), 10**9),
    halves=("demi", "demie", "un demi"),
    ands=("et",),
    loose_from=10**6,
    loose_by=10,
    minus=("moins",),
    # A French billion is a million millions, an English one a thousand: nobody can tell.
    not_here=frozenset({"p", "billion", "billions", "a billion", "trillion", "trillions"}),
    currencies={
        "dollars us": "USD",
        **dict.fromkeys(("dollar américain", "dollars américains"), "USD"),
        **dict.fromkeys(("dollar canadien", "dollars canadiens", "$ CA"), "CAD"),
        **dict.fromkeys(("dollar de Singapour", "dollars de Singapour", "$ SG"), "SGD"),
        **dict.fromkeys(("livre sterling", "livres sterling"), "GBP"),
        **dict.fromkeys(("franc suisse", "francs suisses"), "CHF"),
        **dict.fromkeys(("roupie", "roupies"), "INR"),
        "yens": "JPY",
        "yuans": "CNY",
        **dict.fromkeys(("livre turque", "livres turques"), "TRY"),
        **dict.fromkeys(("balles", "euro ht", "euros ht"), "EUR"),
        **dict.fromkeys(("franc cfa", "francs cfa"), "XOF"),
        **dict.fromkeys(("shilling kényan", "shillings kényans"), "KES"),
    },
    percents=("pour cent", "pourcent", "pourcents", "p. cent", "pour-cent"),
    counters=(
        *("pièce", "pièces", "pce", "pces", "unité", "unités", "u.", "fois", "lots", "lot"),
        *("boîtes", "boîte", "cartons", "carton", "exemplaires", "exemplaire", "jours"),
        *("paires", "paire", "rouleaux", "rouleau", "sacs", "sac", "palettes", "palette"),
        *("licences", "jeux", "heures", "mètre", "mètres", "mètres de", "mètre de", "ml"),
        *("flacon", "flacons", "bouteille", "bouteilles", "pot", "pots", "tube", "tubes"),
        *("bidon", "bidons", "tonne", "tonnes", "ramette", "ramettes", "caisse", "caisses"),
        *("fût", "fûts", "colis", "bobine", "bobines", "litre", "litres", "m2", "m²", "licence"),
        *("btl", "btls", "btlle", "seau", "seaux", "sachet", "sachets", "rame", "rames"),
        *(
            "barquette",
            "barquettes",
            "plaque",
            "plaques",
            "planche",
            "planches",
            "barre",
            "barres",
        ),
        *("cageot", "cageots", "filet", "filets", "botte", "bottes", "dose", "doses", "plateau"),
        *("plateaux", "mètre carré", "mètres carrés", "m3", "kit", "kits", "bac", "bacs"),
        *("conteneur", "conteneurs", "touret", "tourets", "pack", "packs"),
        *("jour", "heure", "jeu", "postes", "poste", "personnes", "personne", "pcs", "ex."),
    ),
    days={"aujourd'hui": 0, "auj.": 0, "demain": 1, "après-demain": 2, "hier": -1}
    | {"avant-hier": -2},
    evenings={
        "ce soir": Part.EVENING,
        "ce matin": Part.MORNING,
        "cet après-midi": Part.AFTERNOON,
        "cette nuit": Part.NIGHT,
    },
    weekdays={word: index for index, word in enumerate(_DAYS)}
    | {
        "merc.": 2,
        "mercr.": 2,
        "vend.": 4,
        "vendr.": 4,
        "lun.": 0,
        "mer.": 2,
        "jeu.": 3,
        "ven.": 4,
        "sam.": 5,
        "dim.": 6,
    },
    weekday_marks={"mar.": "mardi", "mar": "mardi"},
    near_before={"ce": Near.THIS},
    near_after={
        "prochain": Near.COMING,
        "qui vient": Near.COMING,
        "en huit": Near.IN_EIGHT,
        "en 8": Near.IN_EIGHT,
        "en quinze": Near.IN_FIFTEEN,
        "en 15": Near.IN_FIFTEEN,
        "dernier": Near.LAST,
        "passé": Near.LAST,
    },
    months={word: ("gregorian", index) for index, word in enumerate(_MONTHS, 1)}
    | {"janv.": ("gregorian", 1), "févr.": ("gregorian", 2), "fév.": ("gregorian", 2)}
    | {"avr.": ("gregorian", 4), "juil.": ("gregorian", 7), "déc.": ("gregorian", 12)},
    ordinals={"premier": 1, "première": 1},
    day_leads=("le", "au", "du"),
    year_leads=("de",),
    fillers=(
        *("le", "pour le", "avant le", "avant", "d'ici le", "d'ici", "au", "du", "pour", "en"),
        *("jusqu'au", "la", "d'ici la", "avant la", "à la", "l'"),
    ),
    spans={
        **dict.fromkeys(("heure", "heures"), "hour"),
        **dict.fromkeys(("jour", "jours"), "day"),
        **dict.fromkeys(("semaine", "semaines", "sem."), "week"),
        "mois": "month",
        **dict.fromkeys(("an", "ans", "année", "années"), "year"),
    },
    ahead_before=("dans", "d'ici", "sous"),
    ahead_after=("plus tard",),
    jumps={
        "semaine prochaine": ("week", 1),
        "sem. prochaine": ("week", 1),
        "mois prochain": ("month", 1),
        "année prochaine": ("year", 1),
        "an prochain": ("year", 1),
        "semaine dernière": ("week", -1),
        "mois dernier": ("month", -1),
    },
    this_month=("ce mois", "ce mois ci", "de ce mois", "de ce mois ci", "mois en cours"),
    of_month=("du mois",),
    edges={
        f"{lead} {scope}": (edge, span, ahead)
        for lead, edge in (
            *(("fin", "last"), ("la fin", "last"), ("dernier jour", "last")),
            *(("début", "first"), ("premier jour", "first"), ("1er", "first")),
        )
        for scope, span, ahead in (
            *(("du mois", "month", 0), ("de mois", "month", 0), ("de ce mois", "month", 0)),
            *(("du mois prochain", "month", 1), ("mois prochain", "month", 1)),
            *(("de trimestre", "quarter", 0), ("du trimestre", "quarter", 0)),
            *(("du trimestre prochain", "quarter", 1), ("de l'année", "year", 0)),
            *(("d'année", "year", 0), ("de l'année prochaine", "year", 1)),
            *(("de semaine", "week", 0), ("de la semaine", "week", 0)),
            *(("de semaine prochaine", "week", 1), ("de la semaine prochaine", "week", 1)),
            ("semaine prochaine", "week", 1),
        )
    }
    | {"fin mois": ("last", "month", 0), "fin année": ("last", "year", 0)},
    edge_leads={"fin": "last", "fin de": "last", "la fin de": "last"},
    at=("à", "vers", "dès"),
    parts={
        **dict.fromkeys(("du matin", "au matin", "le matin", "matin"), Part.MORNING),
        **dict.fromkeys(("de l'après-midi", "après-midi", "l'après-midi"), Part.AFTERNOON),
        **dict.fromkeys(("dans l'après-midi", "aprem"), Part.AFTERNOON),
        **dict.fromkeys(("du soir", "au soir", "le soir", "soir"), Part.EVENING),
    },
    noons=("midi",),
    midnights=("minuit",),
    hours=("h", "heure", "heures", "h."),
    past={"et demie": 30, "et demi": 30, "et quart": 15, "moins le quart": -15}
    | {"moins quart": -15},
)

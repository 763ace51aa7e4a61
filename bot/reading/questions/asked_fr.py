"""French words for reports."""

from __future__ import annotations

from bot.domain.reports import Grouping
from bot.reading.questions.words import AskedWords, Connector, Topic, forms, of_last_year

_TOPICS = {
    Topic.WON: ("gagne | gagnes | gagnee | gagnees | gains | gain"),
    Topic.ENDS: (
        "bilan | comment s'en sort | comment s'en sortent | comment s'est passe | "
        "comment s'est passee | comment ca s'est passe | comment se sont passes"
    ),
    Topic.SALES: (
        "vendu | vendue | vendues | vendus | ventes | chiffre d'affaires | chiffre d'affaire | "
        "ca | revenu | revenus | "
        "vend | vendre | vendons | vendent | avons nous vendu | a vendu | rapporte | rapportent"
    ),
    Topic.LOST: (
        "perdu | perdus | perdue | perdues | pertes | perte | perdons nous | perdons | "
        "perd | perdre | perdu contre | perdus contre | perdue contre | perdues contre | "
        "pertes contre"
    ),
    Topic.RECENT: "gagne et perdu dernierement | resultats recents | dernierement | recemment",
    Topic.AMOUNT: "montant | montants | valeur | somme | combien d'argent",
    Topic.RATE: (
        "convertit | convertissent | taux de reussite | taux de gain | "
        "taux de succes | taux de closing | "
        "taux de transformation | pourcentage | quel pourcentage"
    ),
    Topic.FOLLOW_UPS: "relances | relance | rappels | suivis",
    Topic.OPEN: "ouvertes | ouverte | ouverts | ouvert | en cours",
    Topic.CLOSED: "cloturees | cloturee | terminees | terminee | fermees",
    Topic.LIST: "liste | lignes | lesquelles",
    Topic.CYCLE: (
        "duree moyenne de vente | duree moyenne des ventes | jours pour conclure | "
        "delai de vente | duree de vente | cycle de vente | "
        "delai moyen | temps pour gagner | duree avant gain | "
        "combien de temps pour conclure | temps pour conclure | "
        "combien de temps pour conclure une vente | temps pour conclure une vente | "
        "combien de temps pour conclure une affaire | delai de signature | "
        "delai moyen de signature | delai de conclusion | delai moyen de conclusion"
    ),
    Topic.PIPELINE: (
        "pipeline | entonnoir | tunnel | tableau | "
        "entonnoir de vente | entonnoir des ventes | tunnel de vente"
    ),
    Topic.FORECAST: "prevision | previsions | previsionnel | attendu",
    Topic.CLOSING: (
        "va t on signer | que va t on signer | allons nous signer | que va t on conclure | "
        "a conclure | date de conclusion | echeance | echeances | conclusion prevue | "
        "mois de cloture | date de cloture | va t on conclure | allons nous conclure | "
        "vont se conclure | vont conclure | a signer | a cloturer"
    ),
    Topic.SHARE: (
        "part | parts | repartition | d'ou viennent les clients | "
        "d'ou viennent nos clients | d'ou viennent nos prospects | "
        "d'ou viennent les prospects | d'ou viennent nos leads | d'ou viennent nos opportunites | "
        "d'ou viennent les opportunites | d'ou viennent nos affaires | d'ou viennent les affaires"
    ),
    Topic.RESPONSE: (
        "premiere reponse | delai de reponse | temps de reponse | premier contact | "
        "rapidite de reponse | rapidite de premiere reponse | vitesse de reponse"
    ),
    Topic.ENGAGED: "non convertis | jamais achete | sans achat | contactes sans gain",
    Topic.EFFICIENCY: (
        "efficacite | performance de l'equipe | performances de l'equipe | performance | "
        "performances | productivite"
    ),
    Topic.COHORT: "cohorte | cohortes | conversion | conversions | taux de conversion",
    Topic.IN_STAGE: (
        "temps par etape | temps passe a chaque etape | temps passe par etape | "
        "temps passe dans chaque etape | jours passes a chaque etape | duree par etape | "
        "temps dans l'etape | jours par etape | "
        "ou ca bloque | ou est ce que ca bloque | ou bloquent les affaires | "
        "ou les affaires bloquent | ou sont bloquees les affaires | ou ca coince | "
        "ou les affaires sont elles bloquees | goulot | goulots | goulot d'etranglement"
    ),
    Topic.NEGLECTED: (
        "sans suite | negligees | en retard | oubliees | dormantes | sans prochaine action | "
        "sans prochaine etape | "
        "pas contactes | pas contactees | pas contactes depuis longtemps | "
        "pas contactees depuis longtemps | pas parle depuis longtemps | "
        "sans contact depuis longtemps | plus contactes | sans nouvelles | "
        "en sommeil | endormies | endormie | a l'abandon"
    ),
    Topic.STUCK: (
        "bloque | bloquee | bloquees | bloques | bloquent | qu'est ce qui est bloque | coincent | "
        "trainent | stagnent | trainent elles | stagnent elles | bloquent elles"
    ),
    Topic.CHANGED: (
        "ce qui a change | changements | evolution du pipeline | evolution du pipe | "
        "mouvements | qu'est ce qui a change"
    ),
    Topic.GOALS: (
        "objectifs | objectif | en retard sur ses objectifs | en retard sur les objectifs | "
        "cibles | quota | quotas | avons nous atteint nos objectifs | "
        "avancement des objectifs"
    ),
    Topic.CREATED: (
        "creees | cree | crees | nouvelles | nouvelle | nouveaux | nouveau | opportunites | "
        "opportunite | "
        "affaires | affaire | nombre | prospects"
    ),
    Topic.TOTALS: "totaux | total | tableau de bord | kpi | chiffres cles",
    Topic.BEST: (
        "meilleur | meilleure | meilleurs | meilleures | top | le plus | les plus | "
        "le mieux | mieux | plus gros | plus grosse | plus grosses | plus grands | plus grandes | "
        "le plus souvent | plus souvent | souvent | premiers | premieres | principaux"
    ),
    Topic.COMPARED: (
        "comparer | compare | comparaison | comparez | par rapport | contre | versus | vs | "
        "difference | comparees | comparee | compares a | comparees a | comparees au | "
        "compare au | par rapport au | par rapport a | compare a"
    ),
    Topic.AHEAD: (
        "mois prochain | le mois prochain | prochains mois | trimestre prochain | "
        "prochain trimestre | semaine prochaine | annee prochaine | l'annee prochaine | "
        "du mois prochain | de la semaine prochaine | a venir"
    ),
    Topic.CONTACTS: (
        "appels | appels telephoniques | nombre d'appels | nombre de visites | nombre de "
        "rendez vous | coups de fil | visites | rendez vous | "
        "reunions | messages | emails | e mails | appels passes | appels a t on passes "
        "| appels avons nous passes | on a appele | appele de fois"
    ),
    Topic.DURATION: (
        "combien de temps | duree | combien de jours | temps moyen | duree moyenne | "
        "le plus longtemps | plus longtemps | la plus longue | les plus longues | la plus lente | "
        "les plus lentes"
    ),
}

_GROUPINGS = {
    Grouping.REASON: "raison | raisons | motif | motifs | pourquoi",
    Grouping.PRODUCT: "produit | produits",
    Grouping.MEMBER: (
        "commercial | commerciaux | vendeur | vendeurs | membre | membres | personne | "
        "collaborateur | qui | commerciale | commerciales | vendeuse | vendeuses | "
        "nos commerciaux"
    ),
    Grouping.TYPE: "type | types",
    Grouping.SOURCE: "origine | origines | provenance | source | sources | canal | canaux",
    Grouping.CAMPAIGN: "campagne | campagnes",
    Grouping.CUSTOMER: "client | clients | compte | comptes",
    Grouping.STAGE: "etape | etapes",
    Grouping.PIPELINE: "chaque pipeline | pipelines",
    Grouping.PRIORITY: "priorite | priorites",
    Grouping.COMPETITOR: "concurrent | concurrents | concurrence",
    Grouping.TEAM: "equipe | equipes",
    Grouping.DAY: "par jour | chaque jour | quotidien | tous les jours | jour par jour",
    Grouping.WEEK: (
        "par semaine | chaque semaine | hebdomadaire | hebdomadaires | hebdo | semaine "
        "par semaine | "
        "toutes les semaines"
    ),
    Grouping.MONTH: (
        "evolution | tendance | par mois | chaque mois | mensuel | mensuelle | "
        "mensuelles | mois par mois | dans "
        "le temps | "
        "tous les mois | mois apres mois"
    ),
    Grouping.QUARTER: (
        "par trimestre | chaque trimestre | trimestriel | trimestrielle | trimestre par "
        "trimestre | "
        "tous les trimestres | trimestriels | trimestrielles"
    ),
    Grouping.YEAR: (
        "par an | par annee | chaque annee | annuel | annuelle | annuels | annuelles | "
        "annee par annee | d'annee en annee | tous les ans"
    ),
}

_SPANS = {
    "d0": "aujourd'hui",
    "d1": "hier",
    "w0": "cette semaine | de la semaine | depuis le debut de la semaine",
    "w1": (
        "la semaine derniere | semaine derniere | semaine passee | semaine precedente | "
        "de la semaine derniere | de la semaine passee | de la semaine precedente"
    ),
    "m0": "ce mois ci | ce mois | du mois | depuis le debut du mois | mois en cours",
    "m1": (
        "le mois dernier | mois dernier | mois passe | mois precedent | "
        "du mois dernier | du mois passe | du mois precedent"
    ),
    "q0": "ce trimestre | trimestre | trimestre en cours",
    "q1": (
        "le trimestre dernier | dernier trimestre | trimestre dernier | trimestre passe | "
        "trimestre precedent"
    ),
    "y0": "cette annee | de l'annee | depuis le debut de l'annee | annee en cours",
    "y1": (
        "l'an dernier | l'annee derniere | annee derniere | an dernier | annee passee | "
        "annee precedente | de l'annee derniere | de l'annee passee | de l'annee precedente"
    ),
}

_A_YEAR_AGO = of_last_year(
    weeks="cette semaine | meme semaine | la meme semaine | de la meme semaine",
    months="ce mois | ce mois ci | meme mois | le meme mois | du meme mois",
    quarters="ce trimestre | meme trimestre | le meme trimestre | du meme trimestre",
    years=(
        "l'an dernier | l'annee derniere | l'annee passee | l'an passe | l'annee precedente | "
        "il y a un an"
    ),
    of="de | d'",
)

FR_ASKED = AskedWords(
    topics={form: topic for topic, words in _TOPICS.items() for form in forms(words)},
    groupings={form: each for each, words in _GROUPINGS.items() for form in forms(words)},
    spans={
        form: code
        for table in (_SPANS, _A_YEAR_AGO)
        for code, words in table.items()
        for form in forms(words)
    },
    connectors={
        **dict.fromkeys(forms("depuis | a partir du | a partir de | des le"), Connector.SINCE),
        **dict.fromkeys(forms("du | de | d'"), Connector.OF),
        **dict.fromkeys(forms("entre"), Connector.BETWEEN),
        **dict.fromkeys(forms("au | a | jusqu'au | jusqu'a"), Connector.TO),
        **dict.fromkeys(forms("maintenant | aujourd'hui | ce jour"), Connector.NOW),
    },
    articles=forms("le | la"),
    starts=forms("le debut de | debut de | le debut d' | debut d' | le debut du | debut du"),
    nothing=forms(
        "par | au | aux | du | le | la | les | l' | des | d' | un | une | en | et | avec | "
        "rapport | rapports | montre | montrez | moi | s'il vous plait | svp | nos | mes | "
        "toutes | tous | sur | pendant | pour | voir | graphique | diagramme | camembert | "
        "carte de chaleur | combien | je veux | "
        "on a | avons nous | sont | quelles | quels | chaque | resultats | de | dans | ont | "
        "a | qui | plus | moins | ce | cet | cette | quel | quelle | avancement | atteint | "
        "face | gros | grosse | grosses | restent | reste | temps | t on | moyen | moyenne | "
        "annee | donne | donnez | se | fait | faites | ou | est | qu' | bien | "
        "elles | restent elles | "
        "ce qui | issu | issue | issus | issues | venant | provenant | vaut | valent | ses | "
        "leurs | "
        "a cause | a cause de | a cause du | en raison | en raison de | en raison du | grace | "
        "depuis longtemps | son | sa | cumule | cumulee | cumules | cumulees | venu | "
        "venus | venue | venues | n'a | n'avons | n'ont | qu'on | "
        "jusqu'ici | jusqu'a present | a ce jour | actuellement | en ce moment | maintenant | pas"
    ),
    lasts=(
        r"(?:[cl]es\s+)?(\d{1,3})\s+derni(?:ers|eres)\s+([a-z]+)",
        r"(?:[cl]es\s+)?derni(?:ers|eres)\s+(\d{1,3})\s+([a-z]+)",
        r"sur\s+(\d{1,3})\s+([a-z]+)",
    ),
    units={
        form: unit
        for unit, words in {
            "d": "jour | jours",
            "w": "semaine | semaines",
            "m": "mois",
            "y": "an | ans | annees",
        }.items()
        for form in forms(words)
    },
    quarters=(
        r"\bt([1-4])\b",
        r"(?:au\s+)?([a-z]+) trimestre",
        r"(?:au\s+)?([1-4])\s?(?:er|nd|d|eme|e)\s+trimestre\b",
        r"\btrimestre\s+([1-4])\b",
    ),
    ordinals={"premier": 1, "deuxieme": 2, "troisieme": 3, "quatrieme": 4},
)

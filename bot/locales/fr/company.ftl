# The company’s settings: `ask-setting-` and the key of the setting.

setting-group-numbers = <b>Numéros et montants</b>
setting-group-selling = <b>Vente</b>
setting-group-following = <b>Suivi</b>
setting-group-chat = <b>Messagerie</b>
setting-usual = selon la devise
setting-off = désactivé
setting-no-limit = sans limite
form-company-setting = <b>Réglage</b>

ask-setting-number-pattern = Comment numéroter les nouvelles opportunités ? { "{year}" } devient l’année, { "{month}" } le mois et { "{n:05}" } un compteur à cinq chiffres.
    .label = Numérotation
    .title = Numéros des opportunités
ask-setting-amount-decimals = Combien de décimales au moins pour les montants ? Les chiffres présents ne sont jamais supprimés.
    .label = Déc. montants
    .title = Décimales des montants
ask-setting-quantity-decimals = Combien de décimales une quantité peut-elle avoir ? 0 signifie des nombres entiers.
    .label = Déc. quantité
    .title = Décimales des quantités
ask-setting-toman = Faut-il dire et lire les montants en tomans ?
    .label = Tomans
    .title = Montants en tomans

refused-count-range = Veuillez choisir un nombre entre { NUM($least) } et { NUM($most) }. Par exemple : { NUM($within) }
refused-pattern-unclear = Ce modèle ne numérote rien. Il faut { "{n}" } une fois, et { "{year}" } dès qu’il y a { "{month}" }. Par exemple : OPP-{ "{year}" }-{ "{n:05}" }
refused-quantity-decimals = { $most ->
    [one] Les quantités ont ici au plus { NUM($most) } décimale.
   *[other] Les quantités ont ici au plus { NUM($most) } décimales.
} Par exemple : { NUM($fraction) }

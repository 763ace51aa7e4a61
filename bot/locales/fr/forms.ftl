# Forms: `ask-` and a question’s name, `form-` for what all questions share.

# A new opportunity

form-new-opportunity = <b>Nouvelle opportunité</b>
ask-customer = Qui est le client ? Tapez un nom ou choisissez.
    .label = Client
ask-type = De quel type d’opportunité s’agit-il ?
    .label = Type
ask-items = Quels produits ? Tapez quelques lettres ou un code.
    .label = Produits
ask-amount = Quel est son montant ?
    .label = Montant
ask-probability = Quelle est sa probabilité ?
    .label = Probabilité
ask-close-date = Quand pensez-vous la conclure ?
    .label = Conclusion
ask-source = Par quel biais le contact est-il venu ?
    .label = Origine
ask-follow-up = Quand est prévu le prochain contact ?
    .label = Relance

# A product on an opportunity

form-add-line = <b>Ajouter un produit</b>
form-add-lines = <b>Ajouter des produits</b>
ask-product = Quel produit ? Tapez quelques lettres ou son code.
    .label = Produit
ask-quantity = Combien ?
    .label = Quantité
ask-unit-price = Quel est le prix unitaire ?
    .label = Prix unitaire
ask-discount = Y a-t-il une remise ?
    .label = Remise

# How it ended

form-won = <b>Gagnée</b>
ask-reason = Qu’est-ce qui l’a fait gagner ?
    .label = Raison
ask-win-note = Y a-t-il quelque chose à retenir ?
    .label = Note
form-lost = <b>Perdue</b>
ask-reasons = Pourquoi est-elle perdue ? Cochez toutes les raisons, la principale d’abord.
    .label = Raisons
ask-loss-note = Que s’est-il passé, en quelques mots ?
    .label = Note

# The next contact

form-follow-up = <b>Relance</b>
form-put-off = <b>Autre moment</b>
ask-when = Quand faut-il vous le rappeler ?
    .label = Quand
ask-follow-up-note = De quoi s’agit-il ?
    .label = Sujet

# The first minute

form-welcome = <b>Vos réglages</b>
ask-language = Quelle langue préférez-vous ?
    .label = Langue
ask-zone = Où êtes-vous ? Choisissez, tapez une ville ou partagez votre position.
    .label = Fuseau
ask-calendar = Quel calendrier utilisez-vous ?
    .label = Calendrier
ask-quiet = Quand ne pas vous écrire ? Par exemple : 22-7
    .label = Heures calmes
form-no-hours = À toute heure
form-zone-tehran = Téhéran
form-zone-bangkok = Bangkok
form-zone-paris = Paris
form-zone-london = Londres
form-zone-dubai = Dubaï
form-zone-istanbul = Istanbul
form-zone-toronto = Toronto
form-zone-new-york = New York

# Ways through a form

form-save = ✔ Enregistrer
form-cancel = Annuler
form-rest = ☰ Autres…
form-back = Retour
form-keep = Garder
form-another-day = 📅 Un autre jour
form-skip = Passer
form-clear = Effacer
form-done = ✅ Terminé
form-left-over = Note : { NAME($note) }
form-kept-words = Je garde vos mots ({ NAME($label) }). Choisissez aussi une réponse.
form-kept-enough = Je garde vos mots ({ NAME($label) }). Vous pouvez continuer, ou choisir encore.
capture-goods = « { NAME($text) } » est gardé : vous choisirez le produit après le client.
goods-as-other = « Autre article » le reprend tel que vous l’avez tapé.
line-count-or-price = Ce nombre est-il la quantité ou le prix d’une pièce ?
form-price-far = { NAME($product) } : { MONEY($price) } est loin du tarif, qui est de { MONEY($listed) }. Quel prix unitaire faut-il prendre ?
form-unsure = Je ne suis pas sûr de cette partie de votre ligne : { NAME($label) }. Vérifiez-la, s’il vous plaît.
form-tap-a-line = Touchez une ligne pour la modifier, ou enregistrez.
form-which = Qu’entendez-vous par là ?
form-which-day = De quel jour parlez-vous ?
form-choose-first = { NAME($label) } : choisissez d’abord ce que vous vouliez dire, ou passez la question, puis enregistrez.

# The review: a line for each answer

form-line-words = { NAME($label) } : { NAME($value) }
form-line-money = { NAME($label) } : { MONEY($value) }
form-line-percent = { NAME($label) } : { PCT($value) }
form-line-number = { NAME($label) } : { NUM($value) }
form-line-days = { $value ->
    [one] { NAME($label) } : { NUM($value) } jour
   *[other] { NAME($label) } : { NUM($value) } jours
}
form-line-day = { NAME($label) } : { DATE($value) }
form-line-moment = { NAME($label) } : { DATE($day) } à { WHEN($clock) }
form-line-hours = { NAME($label) } : { WHEN($start) }–{ WHEN($end) }
form-line-empty = { NAME($label) } : —
form-usual-words = { NAME($label) } : { NAME($value) } (par défaut)
form-usual-percent = { NAME($label) } : { PCT($value) } (par défaut)
form-line-item = • { NUM($quantity) } × { NAME($product) } à { MONEY($price) } = { MONEY($total) }
form-line-item-less = • { NUM($quantity) } × { NAME($product) } à { MONEY($price) } moins { PCT($discount) } = { MONEY($total) }
form-line-item-unpriced = • { NUM($quantity) } × { NAME($product) } – prix à préciser
form-line-item-uncounted = • { NAME($product) } – quantité à préciser
form-line-sum = Total : { MONEY($value) }
form-gone = n’existe plus

# Answers on buttons

form-value-words = { NAME($value) }
form-value-money = { MONEY($value) }
form-value-percent = { PCT($value) }
form-value-number = { NUM($value) }
form-value-day = { DATE($value) }
form-value-moment = { WHEN($clock) }, { DATE($day) }
form-value-hours = { WHEN($start) }–{ WHEN($end) }

# Pickers

form-row = { NAME($value) }
form-row-money = { NAME($value) } · { MONEY($hint) }
form-row-worth = { NAME($value) } · { MONEY($hint, form: "compact") }
form-row-hint = { NAME($value) } · { NAME($hint) }
form-ticked = ✅ { NAME($value) }
form-unticked = ⬜ { NAME($value) }
form-create = ➕ Créer « { NAME($text) } »
form-found = Résultats pour « { NAME($text) } » :
form-nothing-found = Rien trouvé pour « { NAME($text) } ». Essayez d’autres lettres.
form-nothing-found-new = Rien trouvé pour « { NAME($text) } ». Créez-le ou essayez d’autres lettres.
form-in-group = Famille : <b>{ NAME($group) }</b>
form-nothing-in-group = Rien dans cette famille ne s’appelle « { NAME($text) } ».
button-every-product = Tous les produits
form-page-before = ‹ Précédents
form-page-after = Suivants ›

# Several products

form-item-about = <b>{ NAME($product) }</b>
form-item-change = ✏️ { NAME($product) }
form-item-more = ➕ Un autre produit
form-item-remove = 🗑 Retirer
form-item-which = Que faut-il modifier ?

# Number pad

form-at-once = × { NUM($value) }
form-entry = Saisi : <b>{ NUM($value) }</b>
form-pad-dot = ,
form-pad-erase = ⌫
form-pad-done = OK

# Days and hours

form-text = { NAME($value) }
form-blank = ·
form-today-cell = •{ NUM($value) }
form-month-before = ‹ { NAME($value) }
form-month-after = { NAME($value) } ›
form-today = Aujourd’hui
form-tomorrow = Demain
form-in-a-week = Dans 7 jours
form-end-of-month = Fin du mois
form-in-an-hour = Dans une heure
form-tomorrow-at = Demain à { WHEN($clock) }
form-weekday-at = { NAME($weekday) } { DATE($day, form: "short") } à { WHEN($clock) }
form-pick-a-day = Un autre jour…
form-which-hour = { DATE($day) }. À quelle heure ?
form-clock = { WHEN($value) }

# What a form cannot read

refused-choice-unclear = Choisissez l’une de ces réponses.
refused-hours-unclear = Il me faut deux heures. Par exemple : 22-7
refused-text-too-long = C’est trop long. Pas plus de { NUM($longest) } caractères.

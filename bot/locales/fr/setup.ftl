# The set-up: what an admin arranges for everybody, all of it in the chat.

button-set-up = 🛠 Configuration
setup-title = <b>Configuration de { NAME($company) }</b>
    Que souhaitez-vous régler ?
setup-kept = ✅ C’est enregistré.
setup-shifted = Déplacé
setup-add = ➕ Ajouter
setup-rename = ✏️ Renommer
setup-up = ▲ Monter
setup-down = ▼ Descendre
setup-retire = Ne plus utiliser
setup-revive = Utiliser à nouveau
setup-none = Rien ici pour l’instant.
setup-out-of-use = Hors d’usage : plus proposé, mais conservé là où il figure.
setup-row = { NUM($place) }. { NAME($value) }
setup-row-off = { NUM($place) }. <s>{ NAME($value) }</s> · hors d’usage
setup-row-with = { NUM($place) }. { NAME($value) } · { NAME($more) }
setup-name = { NAME($value) }
setup-entry-title = <b>{ NAME($value) }</b>
setup-place = Place { NUM($place) } sur { NUM($count) }
setup-yes = Oui
setup-no = Non

# Lists

setup-shelf-source = Origines
setup-shelf-type = Types
setup-shelf-win-reason = Raisons du gain
setup-shelf-loss-reason = Raisons de la perte
setup-shelf-group = Familles
setup-shelf-source-title = <b>Origines</b> : comment clients et opportunités viennent à vous
setup-shelf-type-title = <b>Types d’opportunité</b> : le premier est pris quand personne ne choisit
setup-shelf-win-reason-title = <b>Raisons des gains</b>
setup-shelf-loss-reason-title = <b>Raisons des pertes</b>
setup-shelf-group-title = <b>Familles de produits</b>
setup-needs-note = Demander une note

# Products

setup-products = Produits
setup-products-title = <b>Produits</b>
setup-products-found = <b>Produits</b> · « { NAME($text) } »
setup-product-row = { NUM($place) }. { NAME($product) } · { NAME($code) }
setup-product-row-off = { NUM($place) }. <s>{ NAME($product) }</s> · { NAME($code) } · pas en vente
setup-product-row-priced = { NUM($place) }. { NAME($product) } · { NAME($code) } · { MONEY($price) }
setup-find = 🔎 Chercher
setup-all-products = Tous les produits

# Stages

setup-stages = Étapes
setup-stages-title = <b>Étapes</b>, du premier contact à la fin
setup-stage-row = { NUM($place) }. { NAME($value) } · { PCT($probability) }
setup-stage-row-off = { NUM($place) }. <s>{ NAME($value) }</s> · hors d’usage
setup-stage-probability = Probabilité à l’entrée : { PCT($probability) }
setup-stage-stays = Une fin du pipeline : elle se renomme, mais elle reste.
setup-never-stale = Jamais en sommeil
setup-stale = { $days ->
    [one] En sommeil après { NUM($days) } jour sans contact
   *[other] En sommeil après { NUM($days) } jours sans contact
}
setup-stage-holds = { $count ->
    [0] Aucune opportunité ouverte ici.
    [one] { NUM($count) } opportunité ouverte ici.
   *[other] { NUM($count) } opportunités ouvertes ici.
}
setup-heir-title = { $count ->
    [0] Des opportunités terminées reviendraient à <b>{ NAME($value) }</b>. Quelle étape la remplace ?
    [one] { NUM($count) } opportunité ouverte se trouve à <b>{ NAME($value) }</b>. Où doit-elle aller ?
   *[other] { NUM($count) } opportunités ouvertes se trouvent à <b>{ NAME($value) }</b>. Où doivent-elles aller ?
}
setup-heir-sure = { $count ->
    [0] <b>{ NAME($value) }</b> ne servira plus, et <b>{ NAME($stage) }</b> la remplacera.
    [one] <b>{ NAME($value) }</b> ne servira plus, et { NUM($count) } opportunité ouverte passera à <b>{ NAME($stage) }</b>.
   *[other] <b>{ NAME($value) }</b> ne servira plus, et { NUM($count) } opportunités ouvertes passeront à <b>{ NAME($stage) }</b>.
}
setup-heir-chance = Leur probabilité passe de { PCT($before) } à { PCT($after) }, et le montant attendu suit ; une probabilité saisie à la main reste.
setup-heir-undo = Vous pouvez défaire cela pendant dix minutes.
setup-heir-go = ✅ Confirmer
setup-stage-back = { $count ->
    [0] ✅ De nouveau en service.
    [one] ✅ De nouveau en service, avec { NUM($count) } opportunité.
   *[other] ✅ De nouveau en service, avec { NUM($count) } opportunités.
}
setup-stage-stayed = { $count ->
    [one] { NUM($count) } opportunité modifiée depuis reste où elle est.
   *[other] { NUM($count) } opportunités modifiées depuis restent où elles sont.
}
setup-stage-handed-over = { $count ->
    [0] ✅ Hors d’usage ; { NAME($stage) } la remplace.
    [one] ✅ Hors d’usage ; { NUM($count) } opportunité est passée à { NAME($stage) }.
   *[other] ✅ Hors d’usage ; { NUM($count) } opportunités sont passées à { NAME($stage) }.
}

# Teams

setup-teams = Équipes
setup-teams-title = <b>Équipes</b>
setup-team-manager = Responsable : { NAME($member) }
setup-team-no-manager = Pas encore de responsable
setup-team-members = { $count ->
    [one] { NUM($count) } membre
   *[other] { NUM($count) } membres
}
setup-choose-manager = 👤 Choisir le responsable
setup-manager-title = Qui dirige <b>{ NAME($team) }</b> ? Toute autre personne doit d’abord recevoir le rôle de responsable.
setup-nobody = Personne

# Members

setup-members = Membres
setup-members-title = <b>Membres</b>
setup-member-role = Rôle : { NAME($role) }
setup-member-team = Équipe : { NAME($team) }
setup-member-no-team = Dans aucune équipe
setup-member-may = Droits accordés :
setup-permission = • { NAME($permission) }
setup-role = Rôle
setup-team = Équipe
setup-permissions = ☑️ Droits
setup-new-link = 🔗 Lien pour un autre compte
setup-remove = Retirer
setup-remove-now = Oui, retirer
setup-remove-title = Retirer <b>{ NAME($member) }</b> ? L’accès cesse aussitôt.
setup-removed = ✅ { NAME($member) } n’a plus accès.
setup-role-title = Quel rôle pour <b>{ NAME($member) }</b> ?
setup-into-title = Dans quelle équipe est <b>{ NAME($member) }</b> ?
setup-no-team = Aucune équipe
setup-permissions-title = Quels droits pour <b>{ NAME($member) }</b> ? Un appui suffit, l’effet est immédiat.
setup-link = Qui ouvre ce lien prend la place de { NAME($member) }. Il sert une fois, pendant deux semaines :
    { NAME($link) }

# The company

setup-company = Entreprise
setup-lists = 🗂 Listes…
setup-lists-title = <b>Listes</b>
    Ce parmi quoi l’on choisit, partout dans le bot.
setup-company-title = <b>{ NAME($company) }</b>

# What is asked

form-setup-name = <b>Nom</b>
ask-setup-name = Quel nom lui donnez-vous ?
    .label = Nom
form-setup-product = <b>Produit</b>
ask-product-name = Comment s’appelle le produit ? Une ligne peut tout dire : Pompe X 1200 € famille Pompes
    .label = Nom
ask-product-code = Quel est son code ? Par exemple : P-100. Un nouveau produit en reçoit un si vous passez.
    .label = Code
ask-product-group = À quelle famille appartient-il ?
    .label = Famille
ask-product-price = Quel est son prix unitaire ? Sans prix, il est saisi à chaque fois.
    .label = Prix
ask-product-unit = En quoi se compte-t-il ? Par exemple : pièce, mètre, heure
    .label = Unité
ask-product-whole = Se vend-il par unités entières seulement ?
    .label = Entiers
ask-product-sellable = Est-il en vente ?
    .label = En vente
form-find-product = <b>Chercher un produit</b>
ask-find-product = Lequel ? Tapez quelques lettres ou son code.
    .label = Produit
form-setup-stage = <b>Étape</b>
ask-stage-name = Comment s’appelle l’étape ?
    .label = Nom
ask-stage-probability = Quelle est la probabilité de gagner à partir d’ici ?
    .label = Probabilité
ask-stale-days = Après combien de jours sans contact est-elle en sommeil ? 0 : jamais.
    .label = Sommeil
form-setup-team = <b>Équipe</b>
ask-team-name = Comment s’appelle l’équipe ?
    .label = Nom
ask-team-language = Quelle langue parle son groupe ?
    .label = Langue

# What is refused

refused-last-of-list = Il doit en rester un en usage. Ajoutez-en d’abord un autre.
refused-name-taken = Ce nom existe déjà. Choisissez-en un autre.
refused-code-taken = Un autre produit porte ce code. Choisissez-en un autre.
refused-stage-last-open = La dernière étape ouverte doit rester.
refused-stage-needs-heir = Des opportunités dépendent de cette étape. Choisissez où elles doivent aller.
refused-stage-must-stay = Les étapes « gagnée » et « perdue » doivent rester.
refused-days-range = Choisissez entre { NUM($least) } et { NUM($most) } jours. Par exemple : { NUM($within) }
refused-not-a-manager = Donnez-lui d’abord le rôle de responsable.

# Out of use: what has it, and back again

setup-retired = Retiré à partir de maintenant.
setup-retire-undo = ↩ Défaire : remettre
setup-held = { $count ->
    [0] Aucune opportunité ne l’utilise.
    [one] { NUM($count) } opportunité l’utilise.
   *[other] { NUM($count) } opportunités l’utilisent.
}

# Customers: their card, their lists, leads, and who somebody may be already.

button-customers = 👥 Clients
help-customers = /customers – clients et prospects
command-customers = Clients et prospects

party-lead = Prospect
party-person = Personne
party-company = Société
lead-unknown = à qualifier
lead-qualified = qualifié
lead-disqualified = disqualifié

# The card

customer-title = <b>{ NAME($name) }</b>
customer-kind = 🏷 { $kind }
customer-lead = 🏷 { $kind } · { $state }
customer-inactive = ⛔ Hors d’usage : pas de nouvelle opportunité
customer-place = 📍 { NAME($place) }
customer-owner = 👤 { NAME($member) }
customer-no-owner = 👤 Sans référent
customer-ask = { NAME($member) } en sait plus. Adressez-vous à cette personne.
customer-phone = 📞 { NAME($phone) }
customer-email = ✉️ { NAME($email) }
customer-source = 🧭 { $source }
customer-converted = ⬆ Prospect converti : { WHEN($at) } · { NAME($member) }
customer-no-opportunities = Aucune opportunité pour l’instant.
customer-opportunities = { $count ->
    [one] { NUM($count) } opportunité
   *[other] { NUM($count) } opportunités
}, dont { $open ->
    [one] { NUM($open) } ouverte
   *[other] { NUM($open) } ouvertes
}
customer-created = ✅ Client enregistré : { NAME($name) }.
customer-kept = C’est enregistré
customer-closed = { $count ->
    [one] { NUM($count) } opportunité clôturée
   *[other] { NUM($count) } opportunités clôturées
}
button-to-company = 🏢 En faire une société
button-to-person = 🧑 En faire une personne
button-lead-qualify = ✅ Qualifié
button-lead-disqualify = 🚫 Disqualifier
button-lead-requalify = ↩ Requalifier
button-close-open = ◻ Clôturer ce qui est ouvert

# Its lines

customer-fields-title = <b>{ NAME($name) }</b>
    Touchez une ligne pour la modifier. Toucher un numéro le retire.
button-drop-phone = 🗑 { NAME($phone) }
button-owner = 👤 Référent
button-nobody = Personne
button-customer-retire = ⛔ Mettre hors d’usage
button-customer-revive = ✅ Réutiliser
customer-owners-title = <b>{ NAME($name) }</b>
    Qui suit ce client ?
form-customer = <b>Client</b>
ask-customer-name = Comment s’appelle le client ?
    .label = Nom
ask-customer-kind = De qui s’agit-il ?
    .label = Nature
ask-phone = Quel numéro de téléphone ?
    .label = Téléphone
ask-email = Quelle adresse e-mail ?
    .label = E-mail
ask-place = Où se trouve-t-il ? Une ville ou une adresse.
    .label = Lieu
form-find-customer = <b>Chercher un client</b>
ask-find-customer = Qui cherchez-vous ? Quelques lettres suffisent.
    .label = Nom

# Lists

customers-m = suivis par vous, ou avec une opportunité à vous
customers-t = suivis par votre équipe, ou avec une opportunité à elle
customers-a = tous
customers-title = <b>Clients</b> · { $whose } · { NUM($count) }
customers-found = <b>Clients</b> · { $whose } · « { NAME($text) } » · { NUM($count) }
customers-group = <b>Clients</b> · { $whose } · { NAME($group) } · { NUM($count) }
customers-none = Personne ici.
customers-row = <b>{ NUM($place) }.</b> { $off ->
    [1] <s>{ NAME($name) }</s>
   *[other] { NAME($name) }
}{ $has ->
    [1] { " " }· { NAME($around) }
   *[other] { "" }
}
customers-paid = 💰 { MONEY($amount) }
customers-chance = 🎯 { PCT($probability) }
customers-priority = ❗ { $priority }
button-customers-m = 👤 Les miens
button-customers-t = 👥 Mon équipe
button-customers-a = 👥 Tous
button-find-customer = 🔎 Chercher
button-new-customer = ➕ Nouveau client
button-groups = ▦ Groupes
customer-order-n = Par nom
customer-order-r = Par montant payé
customer-order-p = Par probabilité
customer-order-u = Par priorité
customer-groups-title = <b>Clients</b> · { $order }
customer-group = • { NAME($group) } : { NUM($count) } · ouvert { MONEY($amount) }
customer-group-paid = • { NAME($group) } : { NUM($count) } · { MONEY($amount) }
customers-kept-row = { NUM($place) }. { $order } : { NAME($group) } · { $whose }
button-drop-kept = 🗑 { NUM($place) }
refused-groups-too-many = Vous avez déjà { NUM($most) } groupes de clients enregistrés, c’est le maximum. Supprimez-en un d’abord.
customer-group-from = à partir de { MONEY($amount) }
customer-group-unpaid = Rien de payé
customer-group-chance = { PCT($least) } à { PCT($most) }
customer-group-nothing-open = Rien d’ouvert

# Is it somebody we know?

customer-alike = Cela ressemble à un client connu. Est-ce l’un de ceux-ci ?
customer-alike-contact = • { NAME($name) } – même téléphone ou e-mail
customer-alike-name = • { NAME($name) } – nom proche
customer-alike-kept = • { NAME($name) } – suivi par { NAME($member) }, à qui vous adresser
customer-alike-unkept = • { NAME($name) }
button-make-anyway = ➕ Non, créer un client

step-customer = client
step-lead = suivi du prospect
step-merge = fusion

refused-phone-unclear = Je n’y lis aucun numéro de téléphone. Par exemple : 06 12 34 56 78
refused-phones-too-many = Un client a au plus { NUM($most) } numéros.
refused-email-unclear = Je n’y lis aucune adresse e-mail. Par exemple : ana@example.com
refused-customer-inactive = Ce client est hors d’usage : pas de nouvelle opportunité avec lui.
refused-not-a-lead = Ce n’est plus un prospect.
refused-lead-disqualified = Ce prospect est disqualifié. Requalifiez-le d’abord.
refused-lead-converts = Un prospect devient une personne ou une société par les boutons de sa fiche.
refused-not-disqualified = Ce prospect n’est pas disqualifié.

# Other names
customer-aliases = 🗣 Dit aussi : { NAME($names) }
ask-customer-aliases = Quels autres noms lui donne-t-on ? Séparez-les par des virgules.
    .label = Autres noms
refused-alias-too-short = C’est trop court pour être reconnu : au moins { NUM($least) } lettres, s’il vous plaît.

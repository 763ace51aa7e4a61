# The history of an opportunity and of a customer: records and changes in one order.

history-none = Rien n’est encore noté.
history-record = { WHEN($at) } · { $member } · { $what }
history-view = { WHEN($at) } · { $member } · 👁 fiche ouverte
history-refused = ⛔ { WHEN($at) } · { $member } · refusé : { NAME($note) }
history-amount = 💰 { MONEY($amount) } · { $state }
history-paper = { $kind } { NAME($number) } · { $state }
history-undid = ↩ défait : { $what }
history-merged = 🔗 avec { NAME($name) }
history-change = • { $field } : { NAME($old) } → { NAME($new) }
history-set = • { $field } : { NAME($new) }
history-cleared = • { $field } : <s>{ NAME($old) }</s>
history-more = … et { $count ->
    [one] { NUM($count) } autre modification
   *[other] { NUM($count) } autres modifications
}
history-lead = Prospect
history-other-phones = Autres téléphones
history-owner = Référent
history-in-use = En usage
history-text = Texte
history-kind = Nature
history-line = Produit
history-lost-for = Raison
history-competitor = Concurrent
history-follow-up = Relance
history-reminder = Rappel
history-contact-by = Contact par
button-newer = ‹ Plus récent
button-older = Plus ancien ›
button-history-a = 🕘 Tout
button-history-r = 🗂 Entrées
button-history-c = 🛠 Modifications
button-history-v = 👁 Ouvertures

record-call = 📞 Appel
record-message = 💬 Message
record-note = 🗒 Note
record-visit = 🚗 Visite
record-appointment = 📅 Rendez-vous
record-task = ✅ Relance faite
record-file = 📎 Fichier
record-form = 📝 Formulaire
record-quote = 🧾 Devis
record-invoice = 🧾 Facture
record-sales-return = ↩ Avoir
record-contract = 📜 Contrat
record-receipt = 💵 Encaissement
record-payment = 💸 Paiement au client
record-supplier-request = 🏭 Demande de prix
record-state-draft = { $of ->
   *[other] brouillon
}
record-state-sent = { $of ->
    [invoice] envoyée
    [supplier-request] envoyée
   *[other] envoyé
}
record-state-confirmed = { $of ->
    [invoice] confirmée
    [supplier-request] confirmée
   *[other] confirmé
}
record-state-expired = { $of ->
    [invoice] expirée
    [supplier-request] expirée
   *[other] expiré
}
record-state-rejected = { $of ->
    [invoice] refusée
    [supplier-request] refusée
   *[other] refusé
}
record-state-cancelled = { $of ->
    [invoice] annulée
    [supplier-request] annulée
   *[other] annulé
}
follow-up-state-pending = à faire
follow-up-state-done = faite
follow-up-state-dismissed = ignorée

ask-setting-carry-comments = Les notes et messages d’un prospect figurent-ils aussi dans l’historique de ses opportunités ?
    .label = Notes d’avant
    .title = Les notes du prospect suivent

# What was taken back, or could be: which step, and of what.

took-back = ↩ Défait : <b>{ $what }</b>
done-on = { NAME($title) } · { NAME($number) }
done-on-customer = { NAME($party) }
done-on-many = { $count ->
    [one] sur { NUM($count) } opportunité
   *[other] sur { NUM($count) } opportunités
}
take-back-gone = Déjà défait : <b>{ $what }</b>
take-back-stays = Votre dernière action reste, elle ne peut pas être défaite ici : <b>{ $what }</b>
take-back-which = Défaire ceci ? <b>{ $what }</b>, { WHEN($at) }

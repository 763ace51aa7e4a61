# The opportunity's card, what stands behind its buttons, and what is said after a change.

card-title = <b>{ NAME($title) }</b>
card-of = { NAME($number) } · { NAME($party) }
card-number = { NAME($number) }
card-amount = 💰 { MONEY($amount) } · { PCT($probability) } → { MONEY($weighted) }
card-amount-ended = 💰 { MONEY($amount) }
card-no-amount = 💰 Pas encore de montant · { PCT($probability) }
card-stage = 📍 { $stage } · { $days ->
    [0] depuis aujourd’hui
    [one] depuis { NUM($days) } jour
   *[other] depuis { NUM($days) } jours
}
card-next = ⏰ Relance : { WHEN($due) } · { NAME($member) }{ $has ->
    [1] { " " }– { NAME($note) }
   *[other] { "" }
}
card-next-late = ⏰ En retard : { WHEN($due) } · { NAME($member) }{ $has ->
    [1] { " " }– { NAME($note) }
   *[other] { "" }
}
card-more-planned = ⏰ … et { NUM($count) } de plus en vue
card-no-next = ⏰ Pas encore de suite prévue
card-ended-planned = ⏰ Pas de suite prévue : { $count ->
    [one] sa relance s’est arrêtée
   *[other] ses { NUM($count) } relances se sont arrêtées
} avec la clôture{ $ahead ->
    [0] , et { $count ->
        [one] sa date est passée
       *[other] leurs dates sont passées
    }
   *[other] { "" }
}.
card-close = 📅 Conclusion : { DATE($day) }
card-past-due = 📅 Conclusion dépassée : { DATE($day) }
card-type = 🏷 { $type }
card-type-source = 🏷 { $type } · { $source }
card-assignee = 👤 { NAME($member) }
card-unassigned = 👤 Encore personne
card-won = 🏆 <b>Gagnée</b> le { DATE($day) }
card-lost = ❌ <b>Perdue</b> le { DATE($day) }
card-closed = ◻ <b>Clôturée</b> le { DATE($day) }
card-reopen-by-manager = Votre délai pour la rouvrir est passé ; votre responsable peut encore le faire.
card-reason = Raison : { $reason }
card-note = « { NAME($note) } »
card-line = • { NUM($quantity) } × { NAME($product) } à { MONEY($price) } = { MONEY($total) }
card-line-less = • { NUM($quantity) } × { NAME($product) } à { MONEY($price) } moins { PCT($discount) } = { MONEY($total) }
card-more-lines = … et { NUM($count) } de plus
default-title = { NAME($party) } – { $type } { DATE($day, form: "day") }

button-product = ➕ Produit
button-follow-up = ⏰ Relance
button-planned = ⏰ Prévu : { NUM($count) }
button-stages = 📍 Étape
button-next-stage = { $stage } ›
button-stage = { $stage }
button-stage-here = ● { $stage }
button-won = 🏆 Gagnée
button-lost = ❌ Perdue
button-edit = ✏️ Modifier
button-lines = 🧾 Produits
button-its-customer = 👤 Client
button-history = 🕘 Historique
button-reopen = ↩ Rouvrir
button-ask-reopen = 🙋 Demander à rouvrir
button-bring-back = ↩ Remettre les relances : { NUM($count) }
button-delete = 🗑 Supprimer
button-undo = ↩ Défaire : { $what }

stages-title = <b>{ NAME($title) }</b>
    À quelle étape en est-elle ?
lines-title = <b>{ NAME($title) }</b>
    Touchez un produit pour le modifier.
lines-total = Total : { MONEY($amount) }
history-title = <b>{ NAME($title) }</b> · qui a fait quoi
history-step = { WHEN($at) } · { $member } · { $what }
history-step-undone = { WHEN($at) } · { $member } · <s>{ $what }</s>
somebody-system = Forsat

step-create = création
step-edit = modification
step-ask = demande de réouverture
step-lines = produits
step-stage = étape
step-win = gagnée
step-lose = perdue
step-close = clôture
step-reopen = réouverture
step-delete = suppression
step-follow-up = relance
step-record = entrée d’historique
step-reassign = transfert
step-undo = annulation
step-settings = réglages
step-set-up = configuration
step-import = import

created = ✅ Enregistrée sous { NAME($number) }.
changed = ✅ Modifiée.
changed-amount = ✅ Modifiée. Ce montant vaut jusqu’au prochain changement de produits.
line-added = ✅ Ajouté ; le montant est maintenant la somme des produits.
line-dropped = Retiré
won-cheer = 🎉 Bravo !
lost-saved = C’est noté. Les raisons figureront dans les rapports.
stage-moved = Déplacée
reopened = De nouveau ouverte
brought-back = { $count ->
    [one] La relance est de nouveau prévue.
   *[other] { NUM($count) } relances sont de nouveau prévues.
}
undone = C’est défait
deleted = Supprimée. Elle reste récupérable pendant dix minutes.
follow-up-set = ✅ Je vous le rappellerai.
follow-up-done = ✅ C’est fait. Quelle est la suite ?
follow-up-snoozed = Prochain rappel : { WHEN($due) }.
follow-up-dismissed = Plus de rappel pour ceci.

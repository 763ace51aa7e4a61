# Le groupe d’une équipe : ce qui y est annoncé, ses fiches à jour, ce qui y reçoit réponse.

stranger-in-group = Je ne réponds qu’aux membres de cette équipe de vente.
group-unknown = Ce groupe n’est encore celui d’aucune équipe. Le responsable l’enregistre avec /register.
group-private = Vos chiffres ne regardent que vous : ils sont dans notre conversation privée.
group-not-yours = Ces boutons sont ceux de { NAME($member) }. Écrivez /report, /board ou /today pour les vôtres.
group-show-report = 📊 Gagné, perdu
group-show-board = 🗂 Étapes
group-show-today = ☀️ Aujourd’hui
button-private = 🔒 Ouvrir en privé
button-group = 📣 Annonces du groupe
group-quiet-day = Rien de gagné, de perdu ni de commencé aujourd’hui.
digests-group = 📣 Groupe de { NAME($team) }

# Its page

group-title = <b>Le groupe de { NAME($team) }</b>
group-how = Il n’y a pas encore de groupe. Ajoutez-moi au groupe de l’équipe et écrivez-y /register.
group-hears = Cochez ce qui y est annoncé. Les détails s’ouvrent en privé.
group-deaf = ⚠️ Je ne peux plus y écrire. Faites-moi revenir, laissez-moi écrire, ou écrivez /register dans un sujet où je le peux ; les annonces attendent jusque-là.
group-event-cards = Les opportunités, en fiches à jour
group-event-won = Les opportunités gagnées
group-event-lost = Les opportunités perdues
group-event-big = Les grosses affaires
group-event-slipped = Les dates reportées
group-amounts = Les montants
group-leave = 🚪 Ne plus rien annoncer ici
refused-group-none = L’équipe n’a pas de groupe pour l’instant.

# What it is told

group-card = 🗂 <b>{ NAME($title) }</b>
group-card-open = { NAME($stage) } · { PCT($probability) } · { MONEY($amount) }
    .without-amounts = { NAME($stage) } · { PCT($probability) }
group-card-won = 🎉 Gagnée : { MONEY($amount) }
    .without-amounts = 🎉 Gagnée
group-card-lost = Perdue : { MONEY($amount) }
    .without-amounts = Perdue
group-card-closed = Clôturée
group-card-deleted = Supprimée
group-card-owner = 👤 { NAME($member) }
group-card-close = 📅 Conclusion prévue : { DATE($close) }
group-card-gone = { NAME($which) } est désormais suivie par une autre équipe.
group-big-deal = 💎 Une grosse affaire de { NAME($member) } : <b>{ NAME($title) }</b>, { MONEY($amount) }
    .without-amounts = 💎 Une grosse affaire de { NAME($member) } : <b>{ NAME($title) }</b>
group-slipped = 📅 { NAME($member) } reporte <b>{ NAME($title) }</b> du { DATE($before) } au { DATE($after) }.

# What who leads the team is told

big-deal = 💎 Une grosse affaire de { NAME($member) } : <b>{ NAME($title) }</b>, { MONEY($amount) }
    .without-amounts = 💎 Une grosse affaire de { NAME($member) } : <b>{ NAME($title) }</b>
slipped = 📅 { NAME($member) } reporte <b>{ NAME($title) }</b> du { DATE($before) } au { DATE($after) }.
group-out = ⚠️ Je ne peux plus écrire dans le groupe de { NAME($team) }. Les annonces attendent et partiront dès que je le pourrai, ou après /register dans un autre sujet.
ask-setting-big-deal = À partir de quel montant une affaire est-elle grosse ? Le responsable de l’équipe en est averti, et le groupe s’il le veut.
    .label = Gros montant
    .title = Une affaire est grosse à partir de

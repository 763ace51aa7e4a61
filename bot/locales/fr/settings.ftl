# What each person sets for themselves, and invites.

settings-title = <b>Vos réglages</b>
settings-language = 🌐 { $language }
settings-calendar = 📅 { $calendar }
settings-zone = 🕑 { NAME($zone) }
settings-quiet = 🌙 Heures calmes de { WHEN($from) } à { WHEN($until) }
settings-quiet-never = 🌙 Sans heures calmes
setting-kept = ✅ C’est enregistré.
welcome-first = ✅ C’est enregistré. Maintenant votre première opportunité : je demande, vous répondez ou passez.

button-set-language = 🌐 Langue
button-set-calendar = 📅 Calendrier
button-set-zone = 🕑 Fuseau
button-set-quiet = 🌙 Heures calmes

invite-title = <b>Qui voulez-vous inviter ?</b>
    Le lien sert une fois, pendant deux semaines.
invite-link = Envoyez ce lien à votre collègue ({ $role }) :
    { NAME($link) }
button-invite-as = { $role }
invite-team = Équipe : { NAME($team) }
button-invite-to = { NUM($place) } · { $role }
group-registered = Ce groupe est désormais celui de { NAME($team) }. Le responsable choisit ce qui y est annoncé.

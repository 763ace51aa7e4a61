# Home, help, coming in, and what stands on the keyboard under the input field.

menu-new = ✨ Nouvelle
    .before = ✨ Nouvelle opportunité
menu-list = 📋 Ma liste
    .before = 📋 Mes opportunités
menu-report = 📊 Rapports
menu-settings = ⚙️ Réglages

home-hello = Bonjour <b>{ NAME($name) }</b>, ravi de vous revoir.
home-open = { $count ->
    [one] { NUM($count) } opportunité ouverte
   *[other] { NUM($count) } opportunités ouvertes
} · { MONEY($amount) }
    Attendu : { MONEY($weighted) }
home-none = Aucune opportunité ouverte. Un bouton suffit pour en créer une.
unknown-text = Je n’ai pas compris. Voici ce que je sais faire :
outdated = Ce bouton vient d’un ancien message. Voici l’état actuel.

button-new = ✨ Nouvelle opportunité
button-list = 📋 Opportunités
button-reports = 📊 Rapports
button-settings = ⚙️ Réglages
button-invite = 👋 Inviter
button-home = 🏠 Accueil
button-back = ‹ Retour
button-resume = ↪ Reprendre mon brouillon
button-copy = Copier le lien

help-intro = <b>Forsat</b> garde vos opportunités de vente.
help-new = /new – une nouvelle opportunité
help-list = /list – les opportunités ouvertes
help-find = /find – par numéro, client, produit ou mots
help-board = /board – étape par étape
help-report = /report – les chiffres en images
help-settings = /settings – langue, calendrier, fuseau horaire, heures calmes
help-invite = /invite – inviter un collègue
help-register = /register – tapé dans un groupe : il reçoit les nouvelles de votre équipe
help-cancel = /cancel – abandonner la saisie en cours ; le brouillon est gardé un jour

joined = Bienvenue, { NAME($name) } ! Une minute de questions et vous pourrez commencer.
stranger = Bonjour ! Ce bot est celui d’une équipe de vente. Demandez un lien d’invitation à votre responsable.
cancelled = C’est abandonné. Votre brouillon est gardé un jour.
nothing-to-cancel = Il n’y avait rien à abandonner.
nothing-to-resume = Ce brouillon n’existe plus.
gone = Cet élément n’existe plus, ou vous n’y avez pas accès.
error-code = Un problème est survenu de notre côté, pas du vôtre. Réessayez ; s’il persiste, donnez au support le code { NAME($code) }.

command-new = Nouvelle opportunité
command-list = Opportunités ouvertes
command-find = Chercher une opportunité
nothing-else-to-undo = Avant cela, rien de ces dix dernières minutes ne peut être défait.
nothing-to-undo = Rien de ce que vous avez fait ces dix dernières minutes ne peut être défait.
command-board = Étape par étape
command-report = Rapports
command-settings = Langue, calendrier, heures calmes
command-invite = Inviter un collègue
command-help = Ce que je sais faire
command-cancel = Abandonner la saisie en cours
command-register = Faire de ce groupe celui de votre équipe
only-private = Cela se fait dans votre conversation privée avec moi.
button-first-steps = 👣 Revoir les premiers pas

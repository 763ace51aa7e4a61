# What is refused and why: `refused-` and the key of the refusal.

# What was typed cannot be read; the example is one the reader could type

refused-empty = Il me faut quelques mots ici.
refused-number-unclear = Je ne lis pas ce nombre. Par exemple : { NUM($number) }
refused-number-negative = Un nombre négatif ne convient pas ici. Par exemple : { NUM($number) }
refused-money-unclear = Je ne lis pas ce montant. Par exemple : { MONEY($money) }
refused-money-negative = Un montant ne peut pas être négatif. Par exemple : { MONEY($money) }
refused-money-too-large = Ce montant dépasse ce que je peux garder. Vérifiez les zéros. Par exemple : { MONEY($money) }
refused-money-too-fine = C’est plus de décimales que n’en a la devise. Par exemple : { MONEY($money) }
refused-quantity-zero = La quantité doit être supérieure à zéro. Par exemple : { NUM($quantity) }
refused-quantity-not-positive = La quantité doit être supérieure à zéro. Par exemple : { NUM($quantity) }
refused-quantity-too-large = Cette quantité dépasse ce que je peux garder. Par exemple : { NUM($quantity) }
refused-quantity-too-fine = Une quantité a au plus trois décimales. Par exemple : { NUM($fraction) }
refused-quantity-whole = Ceci se vend à l’unité entière. Par exemple : { NUM($quantity) }
refused-quantity-not-whole = Ceci se vend à l’unité entière. Par exemple : { NUM($quantity) }
refused-percent-unclear = Je ne lis pas de pourcentage. Par exemple : { PCT($percent) }
refused-percent-range = Un pourcentage va de { NUM($least) } à { NUM($most) }. Par exemple : { PCT($percent) }
refused-percent-whole = Il me faut un pourcentage entier. Par exemple : { PCT($percent) }
refused-moment-unclear = Je ne comprends pas quand. Juste le jour et l’heure, comme « demain 10h » ou « { DATE($day, form: "day") } ».
refused-date-unclear = Je ne lis pas cette date. Par exemple : { DATE($day, form: "day") }
refused-date-impossible = Ce jour n’existe pas. Par exemple : { DATE($day, form: "day") }
refused-date-year = Cette année me semble fausse. Par exemple : { DATE($day, form: "day") }
refused-date-weekday = Le jour de la semaine ne correspond pas à la date. Par exemple : { DATE($day) }
refused-time-unclear = Je ne lis pas cette heure. Par exemple : { WHEN($time) }
refused-time-impossible = Cette heure n’existe pas. Par exemple : { WHEN($time) }
refused-name-empty = Il me faut un nom ici.
refused-title-empty = Il me faut un titre ici.
refused-zone-unknown = Je ne connais pas cette ville. Par exemple : Paris
refused-follow-up-past = Ce moment est passé. Choisissez-en un plus tard. Par exemple : { DATE($day, form: "day") }

# An opportunity cannot be treated so

refused-already-ended = Cette opportunité est déjà terminée ; rouvrez-la d’abord.
refused-not-ended = Cette opportunité est encore ouverte.
refused-stage-not-here = Cette étape n’est pas une étape ouverte de ce pipeline.
refused-stage-already = Elle est déjà à cette étape.
refused-win-needs-amount = Avant de la gagner, indiquez son montant.
refused-lose-needs-reason = Choisissez au moins une raison.
refused-lose-has-quote = Un devis est encore chez le client ; annulez-le d’abord.
refused-reason-needs-note = Pour cette raison, ajoutez une courte note.
refused-delete-has-money = Des documents financiers y sont liés : impossible de la supprimer.
refused-reopen-too-late = Vous pouvez rouvrir les vôtres pendant { SPAN($reopen) }. Ensuite, demandez à votre responsable.
refused-product-not-sold = Ce produit n’est plus vendu.
refused-other-in-serial = Avec les numéros de série, seuls les produits du catalogue se vendent.
refused-price-needed = Ce produit n’a pas encore de prix. Indiquez-le. Par exemple : { MONEY($money) }
refused-currency-other = Cette opportunité est en { NAME($currency) }, pas en { NAME($typed) }.
refused-field-unknown = Ceci ne se modifie pas ici.

# Somebody may not, or came too late

refused-not-found = Je ne trouve pas cela.
refused-not-allowed = Vous n’avez pas le droit de faire cela.
refused-changed-meanwhile = Quelqu’un a fait une modification entre-temps. Voici l’état actuel.
refused-undo-too-late = Il est trop tard pour défaire cela.
refused-undo-twice = C’est déjà défait.
refused-undo-others = Seuls son auteur ou un responsable peuvent le défaire.
refused-invite-unknown = Cette invitation a déjà servi ou a expiré. Demandez-en une nouvelle.
unknown-command = La commande { NAME($command) } n’existe pas. Toutes les commandes : /help
refused-invite-already-in = Vous êtes déjà membre.
refused-last-admin = Le dernier administrateur doit rester. Nommez-en d’abord un autre.
refused-no-team = Vous n’avez pas d’équipe à inscrire ici.
refused-group-taken = Ce groupe appartient déjà à une autre équipe.
refused-choice-unknown = Ce choix n’existe plus. Choisissez à nouveau.
refused-not-set-up = Forsat n’est pas encore installé ici. Prévenez votre administrateur.
refused-filter-empty = Ce filtre n’a pas encore de condition.
refused-filter-too-long = Un filtre a au plus { NUM($most) } conditions.
refused-filter-no-team = Vous n’êtes encore dans aucune équipe.
refused-which-team = Quelle équipe ? Envoyez /register suivi de son nom : { NAME($teams) }

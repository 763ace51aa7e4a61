# An opportunity in one line, and what a few words find.

capture-note = Je n’ai pas compris ceci, gardé en note : « { NAME($note) } »
product-for-which = Pour quelle opportunité ? Ouvrez-la, puis tapez-y le produit.
capture-again = Ce message est déjà enregistré. Voici où il en est.

found-title = Résultats pour « { NAME($text) } » :
button-found-customer = 👤 { NAME($name) }
button-found = { NAME($title) }

# An opportunity in one line, and what a few words find.

capture-note = Gardé en note, je ne l’ai pas compris : « { NAME($note) } »
capture-again = Ce message est déjà enregistré. Voici où il en est.

found-title = Trouvé pour « { NAME($text) } » :
button-found = { NAME($title) }

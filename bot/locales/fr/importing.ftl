# Ce qui ne fait refuser qu’une ligne d’un tableau importé.

refused-import-empty = Cette cellule ne doit pas être vide.
refused-import-yes-no = « { NAME($typed) } » n’est ni oui ni non.
refused-import-two-meanings = « { NAME($typed) } » peut signifier deux choses. Écrivez une date comme 2026-12-15, un montant sans séparateurs.
refused-import-day-ahead = { NAME($typed) } est encore à venir.
refused-import-not-listed = « { NAME($typed) } » ne figure pas parmi : { NAME($known) }.
refused-import-number-long = Un numéro compte au plus { NUM($longest) } caractères.
refused-import-open-ended = Une opportunité ouverte n’a ni fin ni raison.
refused-import-ended-first = Elle s’est terminée avant d’avoir commencé.
refused-import-one-reason = Une opportunité est gagnée pour une seule raison au plus.
refused-import-closed-stage = Une opportunité clôturée garde son étape ouverte : indiquez cette étape et le motif de clôture.
refused-import-no-product = Aucun produit ne porte le code { NAME($typed) }.
refused-import-no-field = Son pipeline n’a pas ce champ.

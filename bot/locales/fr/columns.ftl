# Les champs d’une ligne, et les fichiers d’une liste.

cell-next = prochain contact { WHEN($value) }
cell-close = conclusion le { DATE($value, form: "day") }
cell-percent = { PCT($value) }
cell-weighted = attendu { MONEY($value, form: "compact") }
cell-money = { $field } : { MONEY($value, form: "compact") }
cell-day = { $field } : { DATE($value, form: "day") }
cell-number = { $field } : { NUM($value) }
cell-words = { NAME($value) }
field-next-contact = Prochain contact
field-weighted = Montant attendu
button-export = ⬇ Fichier
button-columns = ⚙ Champs
button-xlsx = ⬇ Excel
button-csv = ⬇ CSV
button-xlsx-all = ⬇ Excel complet
button-csv-all = ⬇ CSV complet
button-file-fields = ⚙ Champs du fichier
button-columns-usual = ↺ Par défaut
export-title = <b>{ $which }</b> · { $count ->
    [one] { NUM($count) } opportunité
   *[other] { NUM($count) } opportunités
} en fichier
export-fields = Champs : { NAME($fields) }.
export-most = Un fichier contient jusqu’à { NUM($most) } lignes.
columns-of-row = <b>Quels champs montrer sur une ligne de vos listes ?</b> { NUM($most) } au plus.
columns-of-file = <b>Quels champs mettre dans vos fichiers ?</b>
file-name = Opportunités
file-caption = { $count ->
    [one] { NUM($count) } opportunité
   *[other] { NUM($count) } opportunités
}
refused-columns-too-many = Une ligne a la place pour { NUM($most) } champs. Retirez-en d’abord un.
refused-columns-none = Un fichier a besoin d’au moins un champ.
refused-export-too-many = Un fichier contient ici { NUM($most) } lignes au plus. Restreignez la liste par un filtre, ou demandez le tout à votre administrateur.
refused-export-empty = Il n’y a rien à exporter dans cette liste.

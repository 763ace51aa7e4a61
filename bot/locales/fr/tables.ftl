# Un tableur envoyé par un administrateur : ce qu’il en adviendrait, puis ce qu’il en est advenu.

button-bring-in = 📥 Importer { NUM($count) }
button-refused-rows = 📄 { NUM($count) } refus en fichier
table-customers = clients
table-products = produits
table-members = membres
table-opportunities = opportunités
button-keep-as-file = 📎 Garder comme fichier
table-unfit = <b>{ NAME($file) }</b> ressemble à un tableau ({ $table }), mais { $count ->
        [one] il manque cette colonne
       *[other] il manque ces colonnes
    } : { NAME($names) }.
    Ajoutez-{ $count ->
        [one] la
       *[other] les
    } et renvoyez le fichier pour l’importer.
table-left-out = { $count ->
        [one] Colonne laissée de côté
       *[other] Colonnes laissées de côté
    } : { NAME($names) }
table-tried = <b>{ NAME($file) }</b> : { $table }
    Rien n’est encore enregistré.
table-brought = <b>✅ { NAME($file) }</b> : { $table }
table-added = Nouveaux éléments : { NUM($count) }
table-changed = Complétés ou modifiés : { NUM($count) }
table-known = Déjà présents : { NUM($count) }
table-refused = Refusés et laissés de côté : { NUM($count) }
table-refused-row = · ligne { NUM($row) }, { NAME($column) } : { NAME($why) }
table-alike = Avec le téléphone ou l’e-mail d’un autre client : { NUM($count) }. S’il s’agit du même, fusionnez-les depuis la fiche du client.
table-nothing = Il n’y a rien à importer.
table-first = Premières lignes :
table-row = · { NAME($row) }
table-column-row = ligne
table-column-column = colonne
table-column-why = motif du refus
table-refused-page = refus
table-refused-caption = Lignes refusées de { NAME($file) } : { NUM($count) }. Corrigez-les, retirez les trois dernières colonnes et renvoyez le fichier.

refused-table-empty = Le fichier commence par une ligne vide ; les noms des colonnes doivent s’y trouver.
refused-table-unknown = Colonne inconnue : { NAME($names) }. Colonnes possibles : { NAME($known) }.
refused-table-twice = Cette colonne figure deux fois : { NAME($names) }.
refused-table-missing = Il manque cette colonne : { NAME($names) }.
refused-table-cells = La ligne { NUM($number) } a plus de cellules que de noms. Mettez entre guillemets les montants à virgule.
refused-table-unreadable = Le fichier ne se lit pas comme un tableur. Enregistrez-le de nouveau en XLSX ou CSV.
refused-table-encoding = Le fichier n’est pas en UTF-8. Enregistrez-le de nouveau en CSV UTF-8.
refused-table-broken = Le fichier CSV est mal formé. Enregistrez-le de nouveau en XLSX.
refused-table-too-long = Un fichier compte ici { NUM($most) } lignes au plus. Envoyez-le en plusieurs parties, ou passez par la ligne de commande.
refused-table-away = Telegram n’a pas transmis le fichier. Veuillez le renvoyer.
refused-table-too-much = Le fichier est trop lourd, ou n’est pas un tableur valable.

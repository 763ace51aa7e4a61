# Les messages qui ne sont pas arrivés, pour les administrateurs.

button-undelivered = 📮 Non remis ({ NUM($count) })
undelivered-title = { $count ->
    [one] <b>{ NUM($count) } message n’a pas été remis</b>
   *[other] <b>{ NUM($count) } messages n’ont pas été remis</b>
}
undelivered-none = Tous les messages ont été remis.
undelivered-row = { NUM($place) }. <b>{ NAME($whom) }</b>
undelivered-row-gone = { NUM($place) }. <b>Quelqu’un qui n’est plus ici</b>
undelivered-why = <i>{ NAME($why) }</i>
undelivered-how = Un numéro renvoie le message correspondant.
undelivered-all = 🔁 Tout renvoyer
undelivered-forget = 🗑 Vider cette liste
undelivered-sent = { $count ->
    [one] { NUM($count) } message repart.
   *[other] { NUM($count) } messages repartent.
}

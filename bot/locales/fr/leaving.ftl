# Quelqu’un s’en va : ce qui l’attend est compté et confié à qui prend le relais.

estate-waits = Ceci l’attend encore et sera confié à quelqu’un d’autre :
estate-opportunities = { $count ->
    [one] • { NUM($count) } opportunité ouverte
   *[other] • { NUM($count) } opportunités ouvertes
}
estate-follow-ups = { $count ->
    [one] • { NUM($count) } relance
   *[other] • { NUM($count) } relances
}
estate-customers = { $count ->
    [one] • { NUM($count) } client
   *[other] • { NUM($count) } clients
}
estate-approvals = { $count ->
    [one] • { NUM($count) } demande d’accord
   *[other] • { NUM($count) } demandes d’accord
}
estate-questions = { $count ->
    [one] • { NUM($count) } question sans réponse
   *[other] • { NUM($count) } questions sans réponse
}
estate-teams = { $count ->
    [one] • { NUM($count) } équipe à diriger
   *[other] • { NUM($count) } équipes à diriger
}
estate-rules = { $count ->
    [one] • une place dans { NUM($count) } règle d’attribution
   *[other] • une place dans { NUM($count) } règles d’attribution
}
estate-reports = { $count ->
    [one] • { NUM($count) } rapport hebdomadaire
   *[other] • { NUM($count) } rapports hebdomadaires
}
setup-choose-successor = 👤 Choisir qui prend le relais
setup-successor-title = Qui prend le relais de <b>{ NAME($member) }</b> ?
setup-hand-over-title = De <b>{ NAME($member) }</b> à <b>{ NAME($heir) }</b> :
setup-hand-over-now = Oui, confier et retirer
setup-handed-over = { $count ->
    [one] Le relais est pris par { NAME($member) } : { NUM($count) } élément.
   *[other] Le relais est pris par { NAME($member) } : { NUM($count) } éléments.
}
handed-over = { NAME($gone) } a quitté l’entreprise. { NAME($member) } vous confie ce qui restait à faire :

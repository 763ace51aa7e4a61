# Pipelines and stages: setting them up, moving between them, what a stage asks for.

item-prospecting = Prospection
item-needs-analysis = Analyse des besoins
item-value-proposition = Proposition de valeur
item-decision-makers = Identifier les décideurs
item-perception-analysis = Analyse de la perception
item-price-quote = Offre de prix
item-negotiation-review = Négociation et révision
item-support = Assistance
item-maintenance = Maintenance

# The set-up

setup-pipelines = Pipelines
setup-pipelines-title = <b>Pipelines</b> : le premier est retenu quand personne ne choisit
setup-pipeline-stage = • { NAME($stage) }
setup-pipeline-holds = { $count ->
    [0] Aucune opportunité ouverte ici.
    [one] { NUM($count) } opportunité ouverte ici.
   *[other] { NUM($count) } opportunités ouvertes ici.
}
setup-pipeline-heir-title = { $count ->
    [one] { NUM($count) } opportunité ouverte se trouve dans <b>{ NAME($value) }</b>. Quel pipeline la reprend ?
   *[other] { NUM($count) } opportunités ouvertes se trouvent dans <b>{ NAME($value) }</b>. Quel pipeline les reprend ?
}
setup-map-title = { $count ->
    [one] { NUM($count) } opportunité ouverte se trouve à <b>{ NAME($stage) }</b>. Quelle étape de { NAME($heir) } la reprend ?
   *[other] { NUM($count) } opportunités ouvertes se trouvent à <b>{ NAME($stage) }</b>. Quelle étape de { NAME($heir) } les reprend ?
}
pipeline-handed-over = { $count ->
    [one] ✅ Hors d’usage ; { NUM($count) } opportunité est passée dans { NAME($heir) }.
   *[other] ✅ Hors d’usage ; { NUM($count) } opportunités sont passées dans { NAME($heir) }.
}
setup-template-empty = Une étape ouverte
setup-template-usual = Les six habituelles
setup-template-eight = Huit étapes de vente
setup-required = ☑️ Demandé à l’entrée
setup-required-title = Que faut-il savoir avant qu’une opportunité entre à l’étape <b>{ NAME($stage) }</b> ? Seul ce qui manque est demandé.
setup-stage-needs = ☑️ Demandé à l’entrée : { NAME($fields) }
setup-more-types = ➕ Ventes, assistance, maintenance
setup-more-types-take = ➕ Les ajouter
setup-more-types-title = Ajouter aux types : { $types } ?
form-setup-pipeline = <b>Pipeline</b>
ask-pipeline-name = Comment s’appelle le pipeline ?
    .label = Nom
ask-pipeline-template = Avec quelles étapes commence-t-il ? Vous pourrez les modifier ensuite.
    .label = Étapes

# An opportunity on its way

ask-pipeline = Dans quel pipeline se trouve-t-elle ?
    .label = Pipeline
form-dropped = { $others ->
    [0] Ce n’est plus demandé ici, donc retiré : { NAME($label) }
    [one] Ce n’est plus demandé ici, donc retiré : { NAME($label) } et { NUM($others) } autre
   *[other] Ce n’est plus demandé ici, donc retiré : { NAME($label) } et { NUM($others) } autres
}
form-stage-move = <b>Avant de changer d’étape</b>
stage-asks = L’étape { NAME($stage) } demande d’abord quelques précisions.
button-passage = 🧭 Parcours des étapes
button-other-pipeline = Autre pipeline…
passage-title = <b>{ NAME($title) }</b> · parcours des étapes
passage-step = { WHEN($at) } · { NAME($member) } · { NAME($from) } → { NAME($to) } · après { SPAN($minutes) }
passage-created = { WHEN($at) } · { NAME($member) } · création
pipelines-title = <b>{ NAME($title) }</b>
    Vers quel pipeline va-t-elle ?
its-stages-title = À quelle étape de <b>{ NAME($pipeline) }</b> se trouve-t-elle ?

refused-close-how = Une opportunité se clôture comme annulée ou comme doublon.
refused-pipeline-last = Le dernier pipeline doit rester.
refused-pipeline-needs-heir = Des opportunités ouvertes sont dans ce pipeline. Veuillez choisir où elles doivent aller.
refused-stage-needs = { $others ->
    [0] L’étape { NAME($stage) } demande d’abord : { NAME($field) }
    [one] L’étape { NAME($stage) } demande d’abord : { NAME($field) } et { NUM($others) } autre
   *[other] L’étape { NAME($stage) } demande d’abord : { NAME($field) } et { NUM($others) } autres
}

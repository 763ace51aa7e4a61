# Objectifs.

report-goals = Objectifs
report-goals-what = Part de l’objectif atteinte
report-goals-none = <b>Aucun objectif en cours</b>
report-goals-total = <b>{ $ahead ->
    [one] { NUM($ahead) } objectif
   *[other] { NUM($ahead) } objectifs
} sur { NUM($count) } en bonne voie</b>
report-goals-amount = montant
report-goals-count = ventes
report-goals-between = { " · " }
report-goals-of = { PCT($share) } de { $target }
report-goals-today = Aujourd’hui
report-line-goal = { $label } : { PCT($share) }, attendu à ce jour { PCT($expected) } · jusqu’au { DATE($day, form: "short") }
report-figure-goal = Objectif
report-figure-target = Cible
report-figure-reached = Atteint
report-figure-reached-share = Atteint, %
report-figure-expected = Attendu à ce jour
report-figure-elapsed = Temps écoulé
refused-goal-target = Un objectif doit être supérieur à zéro. Par exemple : { MONEY($money) }
refused-goal-days = Un objectif se termine après son début, sous { NUM($most) } jours. Par exemple : { DATE($day, form: "day") }

# Setting goals in the chat

button-goals = 🎯 Objectifs
goals-title = <b>🎯 Objectifs</b>
goals-none = Aucun objectif n’est fixé pour l’instant.
goals-row = { NUM($place) }. { NAME($whose) } · { MONEY($target) } · { DATE($first, form: "short") } – { DATE($last, form: "short") }
goals-row-count = { NUM($place) }. { NAME($whose) } · { $count ->
    [one] { NUM($count) } vente
   *[other] { NUM($count) } ventes
} · { DATE($first, form: "short") } – { DATE($last, form: "short") }
goals-new = ➕ Nouvel objectif
goals-whose = Pour qui est cet objectif ?
goals-team = 👥 { NAME($team) }
goals-member = 👤 { NAME($member) }
goal-one = <b>🎯 { NAME($whose) }</b>
goal-target = Cible : { MONEY($target) }
goal-target-count = Cible : { $count ->
    [one] { NUM($count) } vente
   *[other] { NUM($count) } ventes
}
goal-days = { DATE($first) } – { DATE($last) }
goal-reached = Atteint : { MONEY($reached) }, attendu à ce jour { MONEY($expected, form: "whole") }
goal-reached-count = Atteint : { NUM($reached) }, attendu à ce jour { NUM($expected) }
goal-on-course = ✅ En bonne voie
goal-behind = ⚠️ En retard
goal-not-begun = Il n’a pas encore commencé.
goal-change = ✏️ Cible
goal-drop = 🗑 Supprimer
goal-dropped = Supprimé
goal-kept = ✅ Enregistré.
form-goal = <b>🎯 Objectif</b>
goal-measure-amount = 💰 Montant gagné
goal-measure-count = 🏆 Nombre de ventes
ask-goal-measure = Que faut-il atteindre ?
    .label = Mesure
ask-goal-from = À partir de quel jour ?
    .label = Du
ask-goal-to = Jusqu’à quel jour ?
    .label = Au
ask-goal-target = Quel montant faut-il gagner ?
    .label = Cible
ask-goal-won = Combien de ventes faut-il gagner ?
    .label = Cible
goal-from-month = Ce mois-ci
goal-from-next-month = Mois prochain
goal-from-quarter = Ce trimestre
goal-from-year = Cette année
goal-to-month = Fin du mois
goal-to-quarter = Fin du trimestre
goal-to-year = Fin de l’année
digest-goal = 🎯 { NAME($goal) } : { MONEY($reached) } gagnés sur { MONEY($target) }, { MONEY($expected, form: "whole") } attendus d’ici le { DATE($until, form: "short") }
digest-goal-count = 🎯 { NAME($goal) } : { $won ->
    [one] { NUM($won) } vente
   *[other] { NUM($won) } ventes
} sur { NUM($of) }, jusqu’au { DATE($until, form: "short") }

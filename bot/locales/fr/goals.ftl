# Objectifs.

report-goals = Objectifs
report-goals-what = Part de l’objectif atteinte
report-goals-none = <b>Aucun objectif en cours</b>
report-goals-total = <b>{ NUM($ahead) } objectifs sur { NUM($count) } en bonne voie</b>
report-goals-of = { PCT($share) } de { $target }
report-goals-today = Aujourd’hui
report-line-goal = { $label } : { PCT($share) }, attendu { PCT($expected) } · jusqu’au { DATE($day, form: "short") }
report-figure-goal = Objectif
report-figure-target = Cible
report-figure-reached = Atteint
report-figure-reached-share = Atteint, %
report-figure-expected = Attendu à ce jour
report-figure-elapsed = Temps écoulé
refused-goal-target = Un objectif est supérieur à zéro et reste dénombrable.
refused-goal-days = Un objectif se termine après son début, sous { NUM($most) } jours.

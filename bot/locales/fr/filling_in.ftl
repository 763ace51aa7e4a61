# Formulaires d’un administrateur : leurs questions, et comment on les remplit.

setup-shelf-form = Formulaires
setup-shelf-form-title = <b>Formulaires</b> : des questions à remplir sur une opportunité ou un client
setup-form-questions = ❓ Questions
form-form-questions = <b>Questions</b>
ask-form-questions = Que demande ce formulaire ? Une question par ligne, { NUM(12) } au plus.
    .label = Questions
form-asks = { NUM($place) }. { NAME($question) }
form-asks-nothing = Il ne demande encore rien.
button-forms = 📋 Formulaire…
button-form-named = 📋 { NAME($form) }
forms-title = Quel formulaire remplir pour « { NAME($title) } » ?
forms-none = Il n’y a aucun formulaire à remplir. Un administrateur les ajoute dans la configuration.
form-begun = <b>{ NAME($form) }</b>
form-fill-in = <b>Formulaire</b>
ask-form-asked = { NAME($field) }
ask-form-answer = Quelle est la réponse ?
    .label = Réponse
form-kept = Le formulaire est dans l’historique.
kept-what-form = formulaire
refused-too-many-questions = Un formulaire pose { NUM($most) } questions au plus.

# Records made of messages: what was kept, calls and visits, files, where something belongs.

kept-title = ✅ Ajouté à <b>{ NAME($title) }</b>
kept-as = { $what } · { WHEN($at) }
kept-from = De { NAME($name) }
kept-file-name = { NAME($name) }
kept-text = « { NAME($text) } »
kept-far = 📏 À { NUM($distance) } { $unit } de chez le client
kept-marked = { $what }
kept-none = L’ajout est défait.
kept-before = Ce message est déjà enregistré. Le voici à sa place.
kept-many = ✅ { $count ->
    [one] { NUM($count) } élément ajouté
   *[other] { NUM($count) } éléments ajoutés
}
kept-sum-note = • { $count ->
    [one] { NUM($count) } note
   *[other] { NUM($count) } notes
} sur { NAME($title) }
kept-sum-message = • { $count ->
    [one] { NUM($count) } message
   *[other] { NUM($count) } messages
} sur { NAME($title) }
kept-sum-call = • { $count ->
    [one] { NUM($count) } appel
   *[other] { NUM($count) } appels
} sur { NAME($title) }
kept-sum-visit = • { $count ->
    [one] { NUM($count) } visite
   *[other] { NUM($count) } visites
} sur { NAME($title) }
kept-sum-photo = • { $count ->
    [one] { NUM($count) } photo
   *[other] { NUM($count) } photos
} sur { NAME($title) }
kept-sum-voice = • { $count ->
    [one] { NUM($count) } message vocal
   *[other] { NUM($count) } messages vocaux
} sur { NAME($title) }
kept-sum-video = • { $count ->
    [one] { NUM($count) } vidéo
   *[other] { NUM($count) } vidéos
} sur { NAME($title) }
kept-sum-file = • { $count ->
    [one] { NUM($count) } fichier
   *[other] { NUM($count) } fichiers
} sur { NAME($title) }

kept-what-note = 🗒 Note
kept-what-message-in = 💬 Message du client
kept-what-message-out = 💬 Message au client
kept-what-message-none = 💬 Message
kept-what-call-in = 📞 Appel du client
kept-what-call-out = 📞 Appel
kept-what-call-none = 📞 Appel sans réponse
kept-what-visit = 🚗 Visite
kept-what-photo = 🖼 Photo
kept-what-voice = 🎤 Message vocal
kept-what-video = 🎬 Vidéo
kept-what-file = 📎 Fichier

button-mark-note = 🗒 Note
button-mark-message = 💬 Message
button-mark-call = 📞 Appel
button-mark-visit = 🚗 Visite
button-mark-in = ⬅ Du client
button-mark-out = ➡ Au client
button-keep-place = 📌 C’est l’adresse du client
button-open = 📂 Ouvrir
place-kept = Enregistré comme adresse du client

card-last = { $what } · { WHEN($at) } · { NAME($member) }
card-last-text = { $what } · { WHEN($at) } · { NAME($member) } : « { NAME($text) } »

# A call or a visit by two taps

button-call = 📞 Appel
button-visit = 🚗 Visite
call-title = 📞 <b>{ NAME($title) }</b>
    Comment s’est passé l’appel ?
button-reached = ✅ Contact établi
button-no-answer = 🔕 Pas de réponse
button-they-called = ⬅ Le client a appelé
visit-title = 🚗 <b>{ NAME($title) }</b>
    Envoyez votre position avec 📎, ou touchez le bouton. Une photo ou un message vocal est gardé aussi.
button-visited = ✅ Visite, sans position
contact-told = ✅ Noté : { $what }
contact-kept = ✅ C’est noté.
form-contact-note = <b>Ce qui s’est dit</b>
ask-contact-note = Que s’est-il dit ? Écrivez quelques mots ou envoyez un message vocal.
    .label = Propos
ask-contact-next = À quand le prochain contact ?
    .label = Relance

# Files

button-files = 📎 Fichiers
button-file = { $what } · { WHEN($at) }
button-file-named = 📎 { NAME($name) }
files-title = <b>{ NAME($title) }</b>
    Touchez un fichier pour le recevoir à nouveau.
files-none = <b>{ NAME($title) }</b>
    Aucun fichier pour l’instant. Répondez à la fiche avec une photo ou un fichier.

# Where it belongs

form-file-it = <b>Où le ranger</b>
ask-opportunity = À quelle opportunité faut-il l’ajouter ? Choisissez, ou tapez un nom ou un numéro.
    .label = Opportunité
unfiled = 📥 { $count ->
    [one] { NUM($count) } message à ranger.
   *[other] { NUM($count) } messages à ranger.
}
near-customer = 📍 { NAME($customer) } · { NUM($distance) } { $unit }
unit-metres = m
unit-kilometres = km

permission-comment = Noter chez les autres

# A shared contact

contact-shared = 👤 <b>{ NAME($name) }</b> · { NAME($phone) }
contact-known = Votre client : { NAME($name) }
contact-kept-by = Ce client est suivi par { NAME($member) }. Adressez-vous à cette personne.
contact-unkept = Ce numéro est déjà celui d’un client. Adressez-vous à votre responsable.
contact-new = Personne n’a encore ce numéro. Faut-il en faire un client ?
contact-made = ✅ Enregistré comme client.
button-as-lead = 🌱 Un prospect
button-as-person = 👤 Une personne
button-file-contact = 📥 Pour une opportunité

# Inline mode, and two settings

inline-title = { NAME($title) }
inline-about = { NAME($party) } · { NAME($number) } · { $stage }
inline-card = <b>{ NAME($title) }</b>
    { NAME($party) } · { NAME($number) } · { $stage }

ask-setting-keep-copies = Faut-il garder sur le serveur une copie des photos et fichiers envoyés ?
    .label = Copies
    .title = Copies des fichiers sur le serveur
ask-setting-inline-mode = Les membres peuvent-ils chercher une fiche en tapant le nom du bot dans un chat privé ?
    .label = Mode inline
    .title = Fiches trouvées depuis d’autres chats

words-on-card = Je n’ai pas compris « { NAME($text) } ». Le garder en note ?
words-left = Rien n’a été prévu. Garder « { NAME($text) } » en note ?
button-keep-words = 🗒 Note : { NAME($title) }
words-mean = « { NAME($text) } » : que faut-il en faire ?
words-again = « { NAME($text) } » : ce produit y est déjà. Modifier sa ligne ou en ajouter une ?
words-several = « { NAME($text) } » : une partie y est déjà. La modifier ainsi, ou tout ajouter en lignes nouvelles ?
words-one-more = ➕ { NAME($text) }
words-unknown = Je n’ai pas compris « { NAME($text) } ».
customer-stays = Une fiche garde son client. Pour un autre, on peut en faire une copie.
words-off-nothing = Aucun produit ici dont on puisse baisser le prix. Ajoutez d’abord le produit.
button-plan-words = ⏰ Planifier une relance
button-take-off = Remise : { NAME($product) }
button-price-words = { NAME($product) } : { MONEY($price) }
button-drop-words = Retirer : { NAME($product) }
button-count-words = { NAME($product) } : { NUM($before) } → { NUM($count) }
button-line-words = { NAME($product) } : { NUM($count) } × { MONEY($price) }{ $discount ->
    [0] { "" }
   *[other] { " " }−{ PCT($discount) }
}
button-another-line = ➕ Une ligne de plus
button-change-several = ✅ Modifier ainsi
button-all-new-lines = ➕ Tout en lignes nouvelles
help-line = Une ligne suffit pour une opportunité, à relire avant d’enregistrer : <code>{ NAME($line) }</code>
help-example = { NAME($customer) } 20 { NAME($product) } à { MONEY($price) }, 60 %
help-example-usual = Acme 20 pompes à { MONEY($price) }, 60 %
help-notes = Répondez à une fiche, ou écrivez quand elle est ouverte : vos mots y restent
help-undo = Une erreur ? Défaire reste sur la fiche dix minutes après chaque modification ; /undo fait de même

# What happens by itself: warnings, endings, quotes that expire.

close-warning = { $days ->
    [one] 🕯 <b>{ NAME($title) }</b> est en sommeil depuis { NUM($days) } jour et le client n’a pas répondu. Elle sera clôturée automatiquement demain.
   *[other] 🕯 <b>{ NAME($title) }</b> est en sommeil depuis { NUM($days) } jours et le client n’a pas répondu. Elle sera clôturée automatiquement demain.
}
auto-closed = { $days ->
    [one] <b>{ NAME($title) }</b> a été clôturée automatiquement après { NUM($days) } jour sans réponse.
   *[other] <b>{ NAME($title) }</b> a été clôturée automatiquement après { NUM($days) } jours sans réponse.
}
quote-expired = 🧾 Un devis pour <b>{ NAME($title) }</b> a expiré.
button-keep-open = ↩ Garder ouverte
kept-open = { $days ->
    [0] ✅ Elle reste ouverte.
    [one] ✅ Elle reste ouverte ; le délai de { NUM($days) } jour repart de zéro.
   *[other] ✅ Elle reste ouverte ; le délai de { NUM($days) } jours repart de zéro.
}
step-keep-open = gardée ouverte
ask-setting-auto-close-days = Après combien de jours sans réponse une opportunité est-elle clôturée automatiquement ? La personne en charge est prévenue la veille.
    .label = Clôture auto
    .title = Clôturée d’elle-même, sans réponse

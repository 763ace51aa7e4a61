# What others are told; a sentence without amounts is for when none is known or may be told.

# Said in a team’s group

group-won = 🎉 { NAME($member) } a gagné <b>{ NAME($title) }</b> : { MONEY($amount) }
    .without-amounts = 🎉 { NAME($member) } a gagné <b>{ NAME($title) }</b>
group-lost = { NAME($member) } a perdu <b>{ NAME($title) }</b>, { MONEY($amount) } : { $others ->
    [0] { NAME($reason) }
    [one] { NAME($reason) } et { NUM($others) } autre raison
   *[other] { NAME($reason) } et { NUM($others) } autres raisons
 }
    .without-amounts = { NAME($member) } a perdu <b>{ NAME($title) }</b> : { $others ->
    [0] { NAME($reason) }
    [one] { NAME($reason) } et { NUM($others) } autre raison
   *[other] { NAME($reason) } et { NUM($others) } autres raisons
 }
group-reopened = { NAME($member) } a rouvert <b>{ NAME($title) }</b>.
group-still-won = { NAME($member) } a annulé la réouverture : <b>{ NAME($title) }</b> reste gagnée.
group-still-lost = { NAME($member) } a annulé la réouverture : <b>{ NAME($title) }</b> reste perdue.
group-win-undone = Rectifié par { NAME($member) } : <b>{ NAME($title) }</b> n’est pas encore gagnée.
group-lost-undone = Rectifié par { NAME($member) } : <b>{ NAME($title) }</b> n’est pas perdue.

# Said to one person

assigned = { NAME($member) } vous a confié <b>{ NAME($title) }</b>, { MONEY($amount) }.
    .without-amounts = { NAME($member) } vous a confié <b>{ NAME($title) }</b>.
reassigned = { NAME($member) } a confié <b>{ NAME($title) }</b> à quelqu’un d’autre.
taken-off = { NAME($member) } vous a retiré <b>{ NAME($title) }</b>, dont personne n’est en charge pour l’instant.
invite-used = { NAME($member) } a rejoint l’équipe grâce à votre invitation.
set-aside = Un message de { NAME($member) } a échoué cinq fois. Il a été écarté et n’a rien changé ; la suite se poursuit. Code pour le support : { NAME($code) }
set-aside-unknown = Un message d’une personne inconnue a échoué cinq fois. Il a été écarté et n’a rien changé. Code pour le support : { NAME($code) }

# What others did to one’s own opportunities, and to one’s rights

changes-of-one = 🔔 Modifiée par { NAME($member) } : <b>{ NAME($title) }</b> · { NAME($number) }
changes-of-others = { $count ->
   *[other] 🔔 <b>{ NUM($count) } de vos opportunités ont été modifiées par d’autres</b>
}
changes-which = { NUM($place) }. <b>{ NAME($title) }</b> · { NAME($number) }
changes-what = { NAME($what) }
changes-by = { NAME($member) } : { NAME($what) }
changes-back = Défait par { NAME($member) } : { NAME($back) }
changes-stage = Maintenant : 📍 { NAME($stage) }
changes-stage-amount = Maintenant : 📍 { NAME($stage) } · 💰 { MONEY($amount) }
changes-more = … et { NUM($more) } de plus.
rights-changed = 🔑 { NAME($member) } a modifié ce que vous pouvez faire ici.
rights-role = • Votre rôle désormais : { NAME($role) }
rights-team = • Votre équipe désormais : { NAME($team) }
rights-granted = • Désormais permis : { NAME($granted) }
rights-withdrawn = • Plus permis : { NAME($withdrawn) }
rights-no-team = aucune

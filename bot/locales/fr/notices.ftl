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
group-win-undone = { NAME($member) } est revenu dessus : <b>{ NAME($title) }</b> n’est pas encore gagnée.
group-lost-undone = { NAME($member) } est revenu dessus : <b>{ NAME($title) }</b> n’est pas perdue.

# Said to one person

assigned = { NAME($member) } vous a confié <b>{ NAME($title) }</b>, { MONEY($amount) }.
    .without-amounts = { NAME($member) } vous a confié <b>{ NAME($title) }</b>.
reassigned = { NAME($member) } a confié <b>{ NAME($title) }</b> à quelqu’un d’autre.
taken-off = { NAME($member) } vous a retiré <b>{ NAME($title) }</b>, dont personne n’est en charge pour l’instant.
invite-used = { NAME($member) } a rejoint l’équipe grâce à votre invitation.
set-aside = Un message de { NAME($member) } a échoué cinq fois. Il a été écarté et n’a rien changé ; la suite se poursuit. Code pour le support : { NAME($code) }
set-aside-unknown = Un message d’une personne inconnue a échoué cinq fois. Il a été écarté et n’a rien changé. Code pour le support : { NAME($code) }

# What others are told; a sentence without amounts is for when none is known or may be told.

# Said in a team’s group

group-won = 🎉 { NAME($member) } a gagné <b>{ NAME($title) }</b> ({ NAME($party) }) : { MONEY($amount) }
    .without-amounts = 🎉 { NAME($member) } a gagné <b>{ NAME($title) }</b> ({ NAME($party) })
group-lost = { NAME($member) } a perdu <b>{ NAME($title) }</b> ({ NAME($party) }), { MONEY($amount) } : { $others ->
    [0] { NAME($reason) }
    [one] { NAME($reason) } et { NUM($others) } autre raison
   *[other] { NAME($reason) } et { NUM($others) } autres raisons
 }
    .without-amounts = { NAME($member) } a perdu <b>{ NAME($title) }</b> ({ NAME($party) }) : { $others ->
    [0] { NAME($reason) }
    [one] { NAME($reason) } et { NUM($others) } autre raison
   *[other] { NAME($reason) } et { NUM($others) } autres raisons
 }
group-reopened = { NAME($member) } a rouvert <b>{ NAME($title) }</b> ({ NAME($party) }).
group-win-undone = { NAME($member) } a corrigé : <b>{ NAME($title) }</b> ({ NAME($party) }) n’est pas encore gagnée.
group-lost-undone = { NAME($member) } a corrigé : <b>{ NAME($title) }</b> ({ NAME($party) }) n’est pas perdue.

# Said to one person

assigned = { NAME($member) } vous a confié <b>{ NAME($title) }</b> ({ NAME($party) }), { MONEY($amount) }.
    .without-amounts = { NAME($member) } vous a confié <b>{ NAME($title) }</b> ({ NAME($party) }).
reassigned = { NAME($member) } a confié <b>{ NAME($title) }</b> ({ NAME($party) }) à quelqu’un d’autre.
invite-used = { NAME($member) } a rejoint l’équipe grâce à votre invitation.

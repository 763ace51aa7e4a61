# Plusieurs à la fois : cocher des lignes, un seul changement, ce qu’il en est advenu.

permission-bulk-edit = Modifier en lot
button-many = ☑ Plusieurs
many-title = <b>{ $which }</b> · { $count ->
    [0] rien de coché ; touchez les numéros
    [one] { NUM($count) } cochée
   *[other] { NUM($count) } cochées
}
many-ticked = ☑ { NUM($place) }
many-unticked = ☐ { NUM($place) }
many-all = ☑ Tout ({ NUM($most) } max.)
many-none = ☐ Aucune
many-go = Modifier { NUM($count) } ›
many-what = { $count ->
    [one] Que faire de cette <b>{ NUM($count) } opportunité</b> ?
   *[other] Que faire de ces <b>{ NUM($count) } opportunités</b> ?
}
many-field = ✏️ Modifier un champ
many-stage = ⇄ Étape
many-heir = 👤 En charge
many-lose = ❌ Perdues, une seule raison
many-which-field = Quel champ sera le même pour les { NUM($count) } ?
many-to-whom = { $count ->
    [one] À qui confier cette { NUM($count) } opportunité ?
   *[other] À qui confier ces { NUM($count) } opportunités ?
}
many-where = { $count ->
    [one] À quelle étape passe cette { NUM($count) } opportunité ?
   *[other] À quelle étape passent ces { NUM($count) } opportunités ?
}
many-stage-of = { $pipeline } : { $stage }
many-changed = <b>{ $count ->
    [one] { NUM($count) } modifiée
   *[other] { NUM($count) } modifiées
}</b>{ $refused ->
    [0] .
    [one] , { NUM($refused) } refusée :
   *[other] , { NUM($refused) } refusées :
}
many-undone = <b>{ $count ->
    [one] { NUM($count) } rétablie
   *[other] { NUM($count) } rétablies
}</b>{ $refused ->
    [0] .
    [one] , { NUM($refused) } laissée telle quelle :
   *[other] , { NUM($refused) } laissées telles quelles :
}
many-refused = • { NAME($number) } { NAME($party) } : { NAME($why) }
many-one-changed = ✓ { NAME($number) } { NAME($party) }
many-more = … et { NUM($count) } de plus.
many-undo = ↩ Défaire les { NUM($count) }
many-again = ☑ Encore
refused-many-none = Rien n’est coché. Veuillez d’abord cocher des lignes.
refused-many-too-many = { NUM($most) } au plus à la fois. Modifiez d’abord celles-ci.
refused-many-has-it = { NAME($member) } l’a déjà.
many-assigned = { $count ->
    [one] { NAME($member) } vous a confié { NUM($count) } opportunité. Elle est dans /list.
   *[other] { NAME($member) } vous a confié { NUM($count) } opportunités. Elles sont dans /list.
}
many-reassigned = { $count ->
    [one] { NAME($member) } a confié { NUM($count) } de vos opportunités à quelqu’un d’autre.
   *[other] { NAME($member) } a confié { NUM($count) } de vos opportunités à quelqu’un d’autre.
}
group-many-lost = { $count ->
    [one] { NAME($member) } a classé { NUM($count) } opportunité comme perdue.
   *[other] { NAME($member) } a classé { NUM($count) } opportunités comme perdues.
}
group-many-lost-undone = { $count ->
    [one] Rectifié par { NAME($member) } : { NUM($count) } opportunité n’est pas perdue.
   *[other] Rectifié par { NAME($member) } : { NUM($count) } opportunités ne sont pas perdues.
}

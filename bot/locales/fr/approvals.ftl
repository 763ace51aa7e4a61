# Changes that wait for the manager.

approval-discount = 🙋 { NAME($member) } demande une remise de { PCT($discount) } sur { NAME($product) }
    <b>{ NAME($title) }</b> · { NAME($number) }
approval-costs = Aujourd’hui { PCT($given) }, soit { MONEY($now) } ; avec { PCT($discount) }, { MONEY($then) } : { MONEY($cost) } de moins
    .without-amounts = Aujourd’hui { PCT($given) }, ensuite { PCT($discount) }
approval-stage = 🙋 { NAME($member) } demande à passer à l’étape <b>{ NAME($stage) }</b>
    <b>{ NAME($title) }</b> · { NAME($number) }
approval-reopen = 🙋 { NAME($member) } demande à rouvrir ({ $status ->
    [won] gagnée
    [lost] perdue
   *[closed] clôturée
} le { DATE($day) })
    <b>{ NAME($title) }</b> · { NAME($number) }
approval-approve = ✅ Approuver
approval-refuse = ✖ Refuser
approval-approved = ✅ { NAME($member) } a approuvé { $kind ->
    [stage] l’étape { NAME($what) }
    [reopen] la réouverture
   *[discount] une remise de { PCT($discount) } sur { NAME($what) }
} : <b>{ NAME($title) }</b> · { NAME($number) }
approval-refused = ✖ { NAME($member) } a refusé { $kind ->
    [stage] l’étape { NAME($what) }
    [reopen] la réouverture
   *[discount] une remise de { PCT($discount) } sur { NAME($what) }
} : <b>{ NAME($title) }</b> · { NAME($number) }
approval-expired = ⌛ Personne n’a décidé à temps pour { $kind ->
    [stage] l’étape { NAME($what) }
    [reopen] la réouverture
   *[discount] une remise de { PCT($discount) } sur { NAME($what) }
} : <b>{ NAME($title) }</b> · { NAME($number) }
    Rien ne change. Vous pouvez redemander.
approval-run-out = ⌛ Personne n’a décidé à temps pour { $kind ->
    [stage] l’étape { NAME($what) }
    [reopen] la réouverture
   *[discount] une remise de { PCT($discount) } sur { NAME($what) }
} : <b>{ NAME($title) }</b> · { NAME($number) }
approval-taken-back = ↩ Décision reprise par { NAME($member) } pour { $kind ->
    [stage] l’étape { NAME($what) }
    [reopen] la réouverture
   *[discount] une remise de { PCT($discount) } sur { NAME($what) }
} : <b>{ NAME($title) }</b> · { NAME($number) }
    Votre demande est de nouveau en attente.
approval-asked = En attente de l’accord du responsable.
discount-waits = ⏳ { PCT($discount) } de remise sur { NAME($product) }, c’est plus que ce que vous pouvez accorder sans demander : la demande attend l’accord du responsable. D’ici là, { PCT($given) } s’applique.
approval-is-approved = C’est approuvé
approval-is-refused = C’est refusé
approval-is-expired = Le délai de cette décision est passé.
approval-was-approved = { NAME($member) } a déjà donné son accord.
approval-was-refused = { NAME($member) } a déjà refusé.
card-waits = ⏳ En attente d’accord : { $kind ->
    [stage] { NAME($what) }
    [reopen] réouverture
   *[discount] remise de { PCT($discount) } sur { NAME($what) } (pour l’instant { PCT($given) })
}
setup-approval = Accord du responsable
setup-stage-waits = ⏳ L’entrée attend le responsable
ask-setting-discount-limit = Jusqu’à quelle remise peut-on accorder sans demander ? Au-delà, le responsable décide. Sans limite, chacun accorde ce qu’il veut.
    .label = Remise libre
    .title = Remise accordée sans demander
ask-setting-approval-days = Après combien de jours une demande d’accord expire-t-elle ?
    .label = Délai accord
    .title = Une demande d’accord attend
refused-approval-waits = La demande attend déjà le responsable.
refused-stage-needs-approval = L’étape { NAME($stage) } demande l’accord du responsable. Demandez-le depuis la fiche.

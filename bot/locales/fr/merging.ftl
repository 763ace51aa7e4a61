# Merging customers and opportunities, and the doubt at creation.


button-merge = 🔗 Fusionner
button-merge-now = 🔗 Fusionner les deux
button-twin = { NAME($number) }
button-save-anyway = ➕ Non, en créer une autre
merged = C’est fusionné
form-merge-customer = <b>Fusion</b>
ask-merge-customer = Quel autre client est le même ?
    .label = Client
merge-customers = <b>{ NAME($goes) }</b> et <b>{ NAME($stays) }</b> sont-ils le même client ?
merge-customers-what = Toutes les opportunités, entrées d’historique, relances et téléphones vont à { NAME($stays) }. Vous pouvez défaire cela pendant dix minutes.
merge-which = <b>{ NAME($number) }</b> · { NAME($title) }
    Laquelle est la même ?
merge-none = <b>{ NAME($number) }</b> · { NAME($title) }
    Ce client n’a pas d’autre opportunité ouverte.
merge-opportunities = <b>{ NAME($goes) }</b> et <b>{ NAME($stays) }</b> sont-elles la même ?
merge-one = • { NAME($number) } · { NAME($title) } · { MONEY($amount) }
merge-one-no-amount = • { NAME($number) } · { NAME($title) }
merge-what = Produits, historique et relances vont à { NAME($stays) } ; { NAME($goes) } y mènera. Vous pouvez défaire cela pendant dix minutes.
merge-amount = Le montant sera de { MONEY($amount) }.
opportunity-alike = Cela ressemble à une opportunité existante. Est-ce celle-ci ?
refused-merge-same = Ces deux-là n’en font déjà qu’un.
refused-merge-other-customer = Ces deux opportunités ont des clients différents. Fusionnez d’abord les clients.
card-merged = 🔗 { NAME($number) } a été fusionnée avec celle-ci.
customer-merged = 🔗 { NAME($name) } a été fusionné avec ce client.

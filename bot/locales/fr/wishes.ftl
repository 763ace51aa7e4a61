# Products that nobody sells yet: a rep asks for one, the admins answer.

wish-ask = 🙋 Demander « { NAME($text) } »
wish-unknown = Aucun produit ne s’appelle « { NAME($text) } ». Choisissez-en un autre ou demandez à l’administrateur de l’ajouter.
wish-not-for-sale = « { NAME($name) } » est au catalogue, mais n’est pas en vente pour le moment. Choisissez un autre produit ou demandez à l’administrateur.
wish-link-unknown = Aucun produit ne s’appelle « { NAME($name) } ». Dois-je demander aux administrateurs de l’ajouter ?
wish-link-unsold = « { NAME($name) } » est au catalogue, mais n’est pas en vente pour le moment. Dois-je demander aux administrateurs ?
wish-sent = J’ai demandé « { NAME($name) } » aux administrateurs. Continuez sans lui : je vous préviens dès qu’il est là.
wish-waiting = 🙋 Demandé : { NAME($name) }

# To the admins, and back

wish = 🙋 { NAME($member) } demande un produit qui n’est pas au catalogue : <b>{ NAME($name) }</b>
wish-unsold = 🙋 { NAME($member) } demande un produit du catalogue qui n’est pas en vente : <b>{ NAME($unsold) }</b>
wish-for = { NAME($title) } · { NAME($number) }
wish-count = Quantité : { NUM($quantity) }
wish-count-priced = Quantité : { NUM($quantity) }, à { MONEY($price) }
wish-add = ➕ Ajouter « { NAME($name) } »
wish-sell = ✅ Remettre en vente
wish-use = Il y en a un
wish-refuse = ✖ Non
wish-granted = ✅ <b>{ NAME($name) }</b> est désormais au catalogue.
wish-granted-as = ✅ « { NAME($name) } » est au catalogue sous le nom <b>{ NAME($product) }</b>.
wish-go-on = 📦 Continuer avec lui
wish-refused = ✖ { NAME($member) } n’ajoute pas « { NAME($name) } ».
wish-note = « { NAME($note) } »
refused-wish-there = Ce produit est déjà au catalogue : { NAME($product) }

# What the admin is asked

form-wish-product = <b>Un produit demandé</b>
ask-wish-product = De quel produit s’agit-il ? Tapez quelques lettres ou son code.
    .label = Produit
form-wish-refused = <b>Un produit demandé</b>
ask-wish-note = Pourquoi non, en une phrase ? Vous pouvez passer.
    .label = Motif

# In the set-up

setup-wishes = 🙋 Demandés : { NUM($count) }
setup-wishes-title = <b>Produits demandés</b>
setup-wish-row = { NUM($place) }. { NAME($name) } · { NAME($people) }
setup-wish-people = Demandé par { NAME($people) }, { DATE($day) }
setup-wish-unsold = Il est au catalogue sous le nom « { NAME($name) } », mais n’est pas en vente.

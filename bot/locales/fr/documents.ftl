# Documents in the chat: quotes, invoices, money, and who owes whom.

button-papers = 📄 Documents
button-of-kind = { $kind }
button-contract-counts = 📜 Contrat au solde
button-balance = ⚖️ Solde
papers-title = 📄 <b>{ NAME($title) }</b>
papers-none = Aucun document pour l’instant. Un appui en crée un avec les produits.
papers-no-lines = Aucun document pour l’instant. Ajoutez d’abord un produit ; un appui en fera un devis.
paper-row = { NUM($place) }. { $kind } { NAME($number) } · { $state } · { MONEY($amount) }
paper-row-unpriced = { NUM($place) }. { $kind } { NAME($number) } · { $state }

balance-title = ⚖️ <b>{ NAME($title) }</b> · solde
balance-none = Aucun mouvement d’argent pour l’instant.
balance-earlier = … { $count ->
    [one] { NUM($count) } écriture antérieure
   *[other] { NUM($count) } écritures antérieures
}
balance-more = { NUM($place) }. ➕ { MONEY($amount) } · { $kind } { NAME($number) } · { DATE($day, form: "short") }
balance-less = { NUM($place) }. ➖ { MONEY($amount) } · { $kind } { NAME($number) } · { DATE($day, form: "short") }
balance-debtor = ⚖️ Solde : { MONEY($amount) } · débiteur
balance-creditor = ⚖️ Solde : { MONEY($amount) } · créditeur
balance-even = ⚖️ Solde : { MONEY($amount) } · soldé
paper-loose = 🔗 { $kind } { NAME($number) } de { MONEY($amount) } ({ DATE($day, form: "short") }) : sur une facture seulement, ne compte pas encore ici.
button-attach = 🔗 Compter { NAME($number) }
paper-attached = Compte ici désormais

lose-quotes = Un devis pour <b>{ NAME($title) }</b> est encore chez le client. L’annuler avec la perte ?
button-lose-quotes = ❌ Annuler et continuer

paper-title = <b>{ $kind } { NAME($number) }</b> · { $state }
paper-for = { NAME($buyer) } · { DATE($day) }
paper-counts = Compte dans le solde
paper-until = ⏳ Valable jusqu’au { DATE($day) }
paper-parent = ↳ d’après { NAME($number) }
paper-on-invoice = 🔗 Sur la facture seulement ; ne compte pas encore pour l’opportunité.
paper-line = { NUM($place) }. { NAME($product) } : { NUM($quantity) } × { MONEY($price) }{ $less ->
    [1] { " " }– { PCT($discount) }
   *[other] { "" }
} = { MONEY($total) }{ $taxed ->
    [1] { " " }· { NAME($tax) } { PCT($percent) }
   *[other] { "" }
}
paper-net = Total hors taxe : { MONEY($amount) }
paper-tax = { NAME($tax) } { PCT($percent) } : { MONEY($amount) }
paper-total = <b>Total : { MONEY($amount) }</b>
paper-place = 📦 Entrepôt : { NAME($place) }
paper-note = « { NAME($note) } »

button-paper-confirm = ✅ Confirmer
button-one-more = ➕ Encore : { $kind }
button-paper-send = 📤 Noter l’envoi
button-paper-reject = 👎 Refusé
button-paper-cancel = ✖ Annuler le document
button-paper-tax = % Taxe
button-paper-place = 📦 Entrepôt
button-paper-line = ✏️ { NUM($quantity) } × { NAME($product) }
button-tax = { NAME($tax) } { PCT($percent) }
button-no-tax = Sans taxe
paper-now-confirm = C’est confirmé
paper-now-send = Envoi noté
paper-now-reject = Refus noté
paper-now-cancel = C’est annulé
paper-made = Brouillon rempli avec tout ce qui est connu
paper-there-already = Il en existe déjà : voici ce document. Rien de nouveau n’a été créé.
paper-changed = ✅ C’est modifié.
paper-line-added = ✅ C’est ajouté au document.
paper-money-kept = ✅ C’est enregistré.
paper-money-beyond = ✅ C’est enregistré. C’est { MONEY($amount) } de plus que le reste dû : le client a désormais ce crédit. Si c’est une erreur, Défaire reprend l’encaissement.
paper-tap-line = Touchez une ligne pour la modifier.
button-paper-more = ⋯ Plus
paper-change-what = Que faut-il modifier ?
paper-address = { NAME($address) }
paper-made-of-it = → { $kind } { NAME($number) } · { $state } · { MONEY($amount) }
paper-left = Reste à payer : { MONEY($amount) }
paper-left-beyond = Payé en trop : { MONEY($amount) }
paper-cancel-really = Annuler ce document ? C’est définitif ; son numéro reste pris, le stock et le solde redeviennent ce qu’ils étaient avant.
button-paper-cancel-it = ✖ Annuler pour de bon
paper-which-tax = Quelle taxe s’applique à toutes les lignes ?
paper-which-tax-line = Quelle taxe s’applique à { NAME($product) } ?
paper-which-place = Par quel entrepôt passent les marchandises ?

form-paper-line = <b>Ligne</b>
form-paper-add = <b>Ajouter un produit</b>
form-paper-other = <b>Autre article</b>
form-paper-edit = <b>Document</b>
form-money-taken = <b>Argent</b>
ask-paper-until = Jusqu’à quel jour le devis est-il valable ?
    .label = Valable au
ask-paper-buyer = Quel nom doit figurer sur le document ?
    .label = Client
ask-paper-address = À quelle adresse ? Plusieurs lignes conviennent.
    .label = Adresse
ask-paper-note = Que faut-il écrire sous les lignes ?
    .label = Note
ask-money-taken = Quel était le montant ?
    .label = Montant

refused-document-kind = Ce document ne peut pas être tiré de celui-là.
refused-document-needs-lines = Un document a besoin d’une ligne. Ajoutez d’abord un produit.
refused-document-not-so = Ce n’est plus possible avec ce document. Voici où il en est.
refused-document-empty = Son total est nul : il ne peut pas être confirmé. Donnez-lui d’abord un prix.
refused-document-discount = Vous pouvez accorder { PCT($percent) } ici. Au-delà, indiquez la remise sur l’opportunité ; votre responsable sera consulté.
refused-day-past = Ce jour est passé. Choisissez-en un plus tard. Par exemple : { DATE($day, form: "day") }
refused-money-not-positive = Le montant doit être supérieur à zéro. Par exemple : { MONEY($money) }

ask-setting-quote-validity-days = Combien de jours un nouveau devis est-il valable ?
    .label = Durée devis
    .title = Un nouveau devis est valable
ask-setting-stock-mode = Le stock est-il compté, et qui le voit ?
    .label = Stock
    .title = Stock
setting-stock-mode-off = Désactivé
setting-stock-mode-quantity = Visible de tous
setting-stock-mode-serial = Selon les droits

permission-see-balance = Voir le solde
permission-see-stock = Voir le stock
step-document = document

# On paper

button-pdf = 📄 PDF
button-pdf-in = 🌐 PDF en…
button-card-pdf = 📄 Fiche en PDF
paper-text-title = <b>{ $kind } { NAME($number) }</b> · { NAME($company) }
paper-which-language = Dans quelle langue faut-il le PDF ?
paper-caption = { $kind } { NAME($number) } · { NAME($buyer) }
paper-kind-quote = Devis
paper-kind-invoice = Facture
paper-kind-sales-return = Avoir
paper-kind-contract = Contrat
paper-kind-receipt = Reçu
paper-kind-payment = Paiement
paper-kind-supplier-request = Demande de prix
paper-kind-opportunity = Opportunité
paper-in-words = En lettres
paper-to = À
paper-to-supplier = Fournisseur
paper-fact-day = Date
paper-fact-until = Valable jusqu’au
paper-fact-about = Référence
paper-fact-state = État
paper-column-place = N°
paper-column-product = Désignation
paper-column-quantity = Quantité
paper-column-price = Prix unitaire
paper-column-discount = Remise
paper-column-tax = Taxe
paper-column-total = Montant
paper-sum-net = Total hors taxe
paper-sum-total = Total
paper-sum-paid = Montant réglé
ask-setting-letterhead = Que faut-il écrire sous le nom de l’entreprise ? Adresse, téléphone, numéro de TVA ; plusieurs lignes conviennent.
    .label = En-tête
    .title = En-tête des documents

# Taxes and stock in the set-up

setup-shelf-tax = Taux de taxe
setup-shelf-tax-title = <b>Taux de taxe</b> que portent les documents
setup-shelf-warehouse = Entrepôts
setup-shelf-warehouse-title = <b>Entrepôts</b> ; les marchandises partent du premier, sauf indication contraire
setup-row-tax = { NUM($place) }. { NAME($value) } · { PCT($percent) }
setup-row-tax-default = { NUM($place) }. { NAME($value) } · { PCT($percent) } · nouveaux documents
setup-tax-default = Sur tout nouveau document
setup-stock = 📦 Stock
setup-percent = % Taux : { PCT($percent) }
ask-product-tracked = Le stock de ce produit est-il compté ?
    .label = Stock compté
form-tax-percent = <b>Taux de taxe</b>
ask-tax-percent = Quel pourcentage ?
    .label = Pour cent
form-stock-count = <b>Stock</b>
ask-stock-count = Combien y en a-t-il maintenant ?
    .label = Décompte
stock-together = 📦 En stock : { NUM($on_hand) } · bloqué par des devis : { NUM($frozen) }
stock-at = 📦 { NAME($place) } : { NUM($on_hand) } · bloqué par des devis : { NUM($frozen) }
stock-no-place = Il n’y a pas encore d’entrepôt. Ajoutez-en un d’abord dans la configuration.
stock-is-off = Le stock est désactivé dans les réglages : personne d’autre ne le voit.

# Asking a supplier

form-supplier-request = <b>🏭 Fournisseur</b>
form-supplier-cost = <b>🏭 Fournisseur</b>
form-margin-quote = <b>Marge</b>
ask-supplier = À quel fournisseur faut-il demander ? Tapez un nom ou choisissez.
    .label = Fournisseur
ask-supplier-cost = Quel prix unitaire le fournisseur demande-t-il ?
    .label = Prix
ask-margin = Quel pourcentage ajouter aux prix du fournisseur ?
    .label = Marge
supplier-line = { NUM($place) }. { NAME($product) } : { NUM($quantity) } { NAME($unit) }
supplier-cost = → demande { MONEY($amount) }
supplier-margin = → marge { MONEY($amount) } ({ PCT($percent) })
button-request-text = 💬 En texte
button-supplier-cost = { NUM($place) }. Prix : { NAME($product) }
button-margin-quote = 🧾 Devis avec marge
supplier-text = <b>Demande de prix { NAME($number) }</b>
    { NAME($buyer) }, merci de nous indiquer vos prix pour :
supplier-text-end = Merci, { NAME($company) }
refused-supplier-answer-missing = Le fournisseur n’a pas encore répondu pour { NAME($product) }.
refused-margin-range = Une marge se situe entre { NUM($least) } et { NUM($most) } pour cent. Par exemple : { NUM($within) }

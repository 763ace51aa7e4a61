# Values of the lists that come with the set-up; `item-` and the code of the value.

# Types of opportunity

item-standard = Standard
item-bulk-order = Commande en gros
item-delivery = Livraison
item-special-order = Commande spéciale

# Sources

item-phone = Téléphone
item-advertising = Publicité
item-exhibition = Salon
item-referral = Recommandation
item-website = Site web
item-walk-in = Visite spontanée
item-existing-customer = Client existant
item-cold-call = Prospection
item-supplier-reference = Conseil d’un fournisseur
item-mass-mailing = Envoi en nombre
item-customers-vendor = Fournisseur du client
item-campaign = Campagne

# Why an opportunity was won

item-best-price = Meilleur prix
item-quality = Qualité
item-relationship = Bonne relation
item-delivery-time = Délai de livraison
item-service = Service
item-win-other = Autre

# Why an opportunity was lost

item-price = Prix
item-competitor = Concurrent
item-budget = Budget
item-missing-feature = Fonction manquante
item-timing = Mauvais moment
item-no-decision-maker = Pas de décideur
item-unresponsive = Sans réponse
item-poor-fit = Peu adapté
item-other = Autre

# The first pipeline and its stages

item-sales = Ventes
item-contact = Contact
item-qualification = Qualification
item-proposal = Proposition
item-negotiation = Négociation
item-won = Gagnée
item-lost = Perdue

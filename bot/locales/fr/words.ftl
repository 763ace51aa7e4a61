# Words for what the domain knows by name: the name of the kind and its value.

# How an opportunity stands

status-open = Ouverte
status-won = Gagnée
status-lost = Perdue
status-closed = Clôturée
engagement-new = Nouvelle
engagement-replied = Contact établi
engagement-quoted = Devis envoyé
priority-low = Basse
priority-normal = Normale
priority-high = Haute

# What somebody may do here

role-admin = Administrateur
role-manager = Responsable
role-rep = Commercial
role-viewer = Lecture seule
permission-view-list = Voir les listes des autres
permission-delete = Supprimer
permission-pick-products = Choisir des produits
permission-change-price = Modifier un prix
permission-rename-line = Renommer une ligne
permission-see-change-log = Voir l’historique
permission-export-shown = Exporter une liste
permission-edit-related = Changer le client
permission-customise = Choisir ses colonnes
permission-export-all = Tout exporter

# Languages and calendars; a language is named in itself

language-en = English
language-fa = فارسی
language-fr = Français
language-th = ไทย
calendar-gregorian = Grégorien
calendar-jalali = Persan (jalali)
calendar-buddhist = Thaï (bouddhique)

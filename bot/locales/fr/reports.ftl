# Reports: the title of each is `report-` and its key.

report-won-lost = Gagnées et perdues
report-pipeline = Pipeline par étape
report-forecast = Prévision par mois

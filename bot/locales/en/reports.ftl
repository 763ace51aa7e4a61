# Reports: the title of each is `report-` and its key.

report-won-lost = Won and lost
report-pipeline = Pipeline by stage
report-forecast = Forecast by month

# Reports: the title of each is `report-` and its key.

report-won-lost = برد و باخت
report-pipeline = فرصت‌ها به تفکیک مرحله
report-forecast = پیش‌بینی ماهانه

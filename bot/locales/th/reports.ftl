# Reports: the title of each is `report-` and its key.

report-won-lost = ปิดได้และปิดไม่ได้
report-pipeline = โอกาสขายตามขั้นตอน
report-forecast = คาดการณ์รายเดือน

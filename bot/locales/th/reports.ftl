# Reports: the title of each is `report-` and its key.

report-won-lost = ปิดได้และปิดไม่ได้
report-pipeline = โอกาสขายตามขั้นตอน
report-forecast = คาดการณ์รายเดือน

# What all reports say. The bold sentences are findings: they head the picture, too.
# Their words stand apart by U+200B, which nobody sees: there a picture may break the line.

report-empty = ไม่พบข้อมูล
report-period = { DATE($first, form: "short") } – { DATE($last, form: "day") }
report-period-so-far = { DATE($first, form: "short") } – { DATE($last, form: "day") } (ถึงวันนี้)
report-period-day = { DATE($day, form: "day") }
report-as-of = ณ { DATE($day, form: "day") }
report-months = { $first } – { $last }
report-scope-all = ทั้งบริษัท
report-scope-teams = { $count ->
   *[other] ทีมของคุณและตัวคุณ
}
report-scope-group = ทั้งทีม
report-scope-own = โอกาสขายของคุณ
report-unit-0 = { $currency }
report-unit-3 = พัน{ $currency }
report-unit-6 = ล้าน{ $currency }
report-unit-9 = พันล้าน{ $currency }

# Won and lost

report-won-lost-nothing = <b>{ $when ->
    [today] วันนี้​ไม่มี​โอกาสขาย​ที่สิ้นสุด
    [day] วันนั้น​ไม่มี​โอกาสขาย​ที่สิ้นสุด
    [running] จนถึงวันนี้​ยังไม่มี​โอกาสขาย​ที่สิ้นสุด
   *[over] ไม่มี​โอกาสขาย​ที่สิ้นสุด​ในช่วง { NUM($days) } วันนี้
}</b>
report-won-lost-no-loss = <b>{ $when ->
    [today] วันนี้​ไม่มี​โอกาสขาย​ที่ปิดไม่ได้
    [day] วันนั้น​ไม่มี​โอกาสขาย​ที่ปิดไม่ได้
    [running] จนถึงวันนี้​ยังไม่มี​โอกาสขาย​ที่ปิดไม่ได้
   *[over] ไม่มี​โอกาสขาย​ที่ปิดไม่ได้​ในช่วง { NUM($days) } วันนี้
}</b>
report-won-lost-no-reason = <b>{ $lost ->
    [1] รายการเดียว​ที่ปิดไม่ได้​ไม่มี​เหตุผล
   *[other] ปิดไม่ได้ { NUM($count) } จาก { NUM($lost) } รายการ​โดย​ไม่ระบุ​เหตุผล
}</b>
report-won-lost-one = <b>รายการเดียว​ที่ปิดไม่ได้​เป็นเพราะ “{ $reason }”</b>
report-won-lost-all = <b>ปิดไม่ได้​ทั้ง { NUM($lost) } รายการ​เพราะ “{ $reason }”</b>
report-won-lost-half = <b>ครึ่งหนึ่ง​ที่ปิดไม่ได้​เป็นเพราะ “{ $reason }”</b>
report-won-lost-tenths = <b>ปิดไม่ได้​เพราะ “{ $reason }” { NUM($tenths) } ใน 10 รายการ</b>
report-won-lost-of = <b>ปิดไม่ได้​เพราะ “{ $reason }” { NUM($count) } จาก { NUM($lost) } รายการ</b>
report-won-lost-tie = <b>“{ $first }” และ “{ $second }” ทำให้​ปิดไม่ได้​มากที่สุด อย่างละ { NUM($count) } รายการ</b>
report-won-lost-both = <b>ปิดได้ { NUM($won) } ปิดไม่ได้ { NUM($lost) }</b>
report-won-lost-lost = โอกาสขายที่ปิดไม่ได้ตามเหตุผล
report-won-lost-won = โอกาสขายที่ปิดได้ตามเหตุผล
report-strip-won = ปิดได้ { NUM($count) }
report-strip-lost = ปิดไม่ได้ { NUM($count) }
report-strip-open = เปิดอยู่ { NUM($count) }
report-won = ปิดได้: { NUM($count) } · { MONEY($amount) }
    .without-amounts = ปิดได้: { NUM($count) }
report-lost = ปิดไม่ได้: { NUM($count) } · { MONEY($amount) }
    .without-amounts = ปิดไม่ได้: { NUM($count) }
report-open-now = เปิดอยู่ตอนนี้: { NUM($count) }
report-why-lost = <b>เหตุผลที่ปิดไม่ได้</b> จาก { NUM($count) } รายการ
report-why-won = <b>เหตุผลที่ปิดได้</b> จาก { NUM($count) } รายการ
report-reason = { $reason }: { NUM($count) } · { PCT($share) }
report-reason-sum = { $reason }: { NUM($count) }
report-other-reasons = เหตุผลที่พบน้อยกว่ารวมกัน
report-none-given = ไม่ระบุเหตุผล
report-several-reasons = { $count ->
   *[other] { NUM($count) } รายการปิดไม่ได้ด้วยหลายเหตุผล นับในทุกเหตุผล
}

# Pipeline by stage

report-pipeline-nothing = <b>ไม่มี​โอกาสขาย​ที่เปิดอยู่</b>
report-pipeline-all = <b>{ $count ->
    [1] โอกาสขาย​รายการเดียว​ที่เปิดอยู่​อยู่ใน​ขั้นตอน “{ $stage }”
   *[other] โอกาสขาย​ที่เปิดอยู่​ทั้ง { NUM($count) } รายการ​อยู่ใน​ขั้นตอน “{ $stage }”
}</b>
report-pipeline-half = <b>ครึ่งหนึ่ง​ของ​โอกาสขาย​ที่เปิดอยู่​อยู่ใน​ขั้นตอน “{ $stage }”</b>
report-pipeline-most = <b>เกินครึ่ง​ของ​โอกาสขาย​ที่เปิดอยู่​อยู่ใน​ขั้นตอน “{ $stage }”</b>
report-pipeline-sum = <b>ยอดเงิน​มากที่สุด​อยู่ใน​ขั้นตอน “{ $stage }”: { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>ยอดเงิน​มากที่สุด​อยู่ใน​ขั้นตอน “{ $stage }”</b>
report-pipeline-open = <b>เปิดอยู่ { NUM($count) } โอกาสขาย มูลค่า { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>เปิดอยู่ { NUM($count) } โอกาสขาย</b>
report-pipeline-what = โอกาสขายที่เปิดอยู่ตามขั้นตอน
report-pipeline-what-worth = มูลค่าโอกาสขายที่เปิดอยู่ตามขั้นตอน
report-pipeline-so-many = { NUM($count) } รายการ
report-stage = { $stage }: { NUM($count) } · { MONEY($amount) }
    .without-amounts = { $stage }: { NUM($count) }
report-pipeline-total = รวมทั้งหมด: { NUM($count) } · { MONEY($amount) }
    คาดว่าจะได้: { MONEY($weighted) }
    .without-amounts = รวมทั้งหมด: { NUM($count) }
report-other-stages = ขั้นตอนอื่น ๆ

# Forecast by month

report-forecast-nothing = <b>ไม่มี​ยอดที่ปิดได้ และ​ไม่มี​ยอดที่คาดไว้</b>
report-forecast-best = <b>{ $month } เป็น​เดือน​ที่ดีที่สุด​แล้ว: ปิดได้ { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>{ $month } เป็น​เดือน​ที่ดีที่สุด​แล้ว</b>
report-forecast-ahead = <b>{ $month } น่าจะ​ได้ยอด​มากที่สุด: { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>{ $month } น่าจะ​ได้ยอด​มากที่สุด</b>
report-forecast-reached = <b>{ $month } ปิดได้แล้ว { PCT($share) } ของ​ยอดคาดการณ์</b>
report-forecast-begun = <b>{ $month } ปิดได้แล้วไม่ถึง { PCT($share) } ของ​ยอดคาดการณ์</b>
report-forecast-expected = <b>{ $month } คาดว่า​จะได้ { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>{ $month } ยังไม่มี​ยอดที่ปิดได้</b>
report-forecast-done = <b>{ $month } ปิดได้ { MONEY($amount, form: "compact") } และ​ไม่มี​ยอดที่คาดไว้​อีก</b>
    .without-amounts = <b>{ $month } ไม่มี​ยอดที่คาดไว้​อีก</b>
report-forecast-coming = <b>{ NUM($months) } เดือนข้างหน้า​คาดว่า​จะได้ { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>เดือนนี้​ยังไม่มียอด แต่ { NUM($months) } เดือนข้างหน้า​คาดว่า​จะมี</b>
report-forecast-over = <b>ไม่มี​ยอดที่คาดไว้​ตั้งแต่ { $month } เป็นต้นไป</b>
report-forecast-what = ยอดที่ปิดได้และที่คาดไว้ ({ $unit })
report-month = { $month }: { MONEY($won) } + { MONEY($open) }
report-month-won = { $month }: { MONEY($won) }
report-month-open = { $month }: + { MONEY($open) }
report-month-nothing = { $month }: –
report-forecast-total = รวมทั้งหมด: ปิดได้ { MONEY($won) } คาดว่าจะได้ { MONEY($open) }
report-forecast-elsewhere = ไม่อยู่ในเดือนเหล่านี้: เปิดอยู่ { NUM($count) } รายการที่ไม่มีวันปิด หรือวันปิดอยู่ก่อนหรือหลังจากนี้ · คาดว่าจะได้ { MONEY($amount) }
    .without-amounts = ไม่อยู่ในเดือนเหล่านี้: เปิดอยู่ { NUM($count) } รายการที่ไม่มีวันปิด หรือวันปิดอยู่ก่อนหรือหลังจากนี้
report-weighted = คาดว่าจะได้ (หลังเครื่องหมายบวก): รายการที่เปิดอยู่และครบกำหนดปิดในเดือนนั้น คิดตามโอกาสสำเร็จ

# Columns and totals of tables

report-figure-outcome = ผล
report-figure-reason = เหตุผล
report-figure-stage = ขั้นตอน
report-figure-month = เดือน
report-figure-first = ตั้งแต่
report-figure-last = ถึง
report-figure-count = จำนวน
report-figure-share = สัดส่วน
report-figure-amount = มูลค่า
report-figure-weighted = คาดว่าจะได้
report-figure-won = ปิดได้
report-figure-lost = ปิดไม่ได้
report-figure-open = เปิดอยู่ตอนนี้
report-figure-won-amount = มูลค่าที่ปิดได้
report-figure-lost-amount = มูลค่าที่ปิดไม่ได้
report-figure-several-reasons = ปิดไม่ได้ด้วยหลายเหตุผล
report-figure-weighted-open = คาดว่าจะได้
report-figure-forecast = คาดการณ์
report-figure-open-elsewhere = เปิดอยู่นอกเดือนเหล่านี้
report-figure-weighted-elsewhere = คาดว่าจะได้นอกเดือนเหล่านี้

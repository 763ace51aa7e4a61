# ชื่อรายงาน และสิ่งที่ภาพแสดง

report-follow-ups = การติดตาม
report-follow-ups-what = การติดตามที่เลยกำหนดตามสมาชิก
report-lists = รายการที่เปิดและสิ้นสุด
report-lists-what = ผลรวมของรายการ
report-lost-reasons = เหตุผลตามช่วงเวลา
report-lost-reasons-what = โอกาสที่ปิดไม่ได้ตามเหตุผล
report-days-to-close = จำนวนวันจนปิดได้
report-days-to-close-what = จำนวนวันจากสร้างจนปิดได้ ค่าเฉลี่ยและควอร์ไทล์
report-lately = 1 ถึง 90 วันที่ผ่านมา
report-lately-what = ปิดได้และปิดไม่ได้ล่าสุด
report-totals = ผลรวม
report-totals-what = ผลรวมของโอกาสขายทั้งหมด
report-closing = กำหนดปิดตามเดือน
report-closing-what = โอกาสที่เปิดอยู่ตามวันที่คาดว่าจะปิด
report-first-response = การตอบครั้งแรก
report-first-response-what = นาทีจนตอบครั้งแรก เฉลี่ยรายวัน
report-engaged = ติดต่อมาแต่ยังไม่ซื้อ
report-engaged-what = ลูกค้าที่ติดต่อมาแต่ยังไม่ได้ซื้อ
report-efficiency = ประสิทธิภาพ
report-efficiency-what = มูลค่าที่ปิดได้จากที่เริ่ม
report-cohort = อัตราสำเร็จตามวันเริ่ม
report-cohort-what = ร้อยละที่ปิดได้ ตามวันเริ่มและวันสิ้นสุด
report-stage-time = เวลาในแต่ละขั้นตอน
report-stage-time-what = จำนวนวันในขั้นตอนก่อนออก
report-neglected = เลยกำหนดและค้างนาน
report-neglected-what = โอกาสที่เปิดอยู่และเลยกำหนด ตามสมาชิก
report-neglected-what-stale = โอกาสที่เปิดอยู่และค้างนาน ตามสมาชิก
report-neglected-what-no-next-step = โอกาสที่เปิดอยู่และไม่มีขั้นต่อไป ตามสมาชิก
report-competitors = คู่แข่ง
report-competitors-what = โอกาสที่ปิดไม่ได้ตามคู่แข่งและเหตุผล
report-campaign = ภาพรวมแคมเปญ
report-campaign-what = สิ่งที่เชื่อมกับแคมเปญ

# ข้อค้นพบ

report-follow-ups-total = <b>เลยกำหนด { NUM($overdue) } ​ทำแล้ว { NUM($done) } ​รออยู่ { NUM($ahead) }</b>
report-lists-open = <b>ใหม่และยังเปิดอยู่ ​{ NUM($count) } รายการ</b>
report-lists-ended = <b>สิ้นสุด { NUM($count) } รายการ: ​ปิดได้ { NUM($won) } ​ปิดไม่ได้ { NUM($lost) }</b>
report-lost-reasons-top = <b>{ $label } ​ปิดไม่ได้​มากที่สุด { NUM($lost) } รายการ</b>
report-lost-reasons-total = <b>ปิดไม่ได้ { NUM($lost) } รายการ</b>
report-days-to-close-top = <b>{ $label } ​ใช้เวลาปิดได้​นานที่สุด: { NUM($days) } วัน</b>
report-days-to-close-total = <b>ปิดได้ใช้เวลาเฉลี่ย { NUM($days) } วัน ​ครึ่งหนึ่งไม่เกิน { NUM($median) } วัน</b>
report-lately-total = <b>30 วัน: ​ปิดได้ { NUM($won) } ​ปิดไม่ได้ { NUM($lost) }</b>
report-totals-total = <b>โอกาสขาย { NUM($count) } รายการ ​คาดว่าจะได้ { MONEY($estimated, form: "compact") }</b>
    .without-amounts = <b>โอกาสขาย { NUM($count) } รายการ</b>
report-closing-top = <b>{ $label } ​มีกำหนดปิด​มากที่สุด: { NUM($count) } รายการ</b>
report-closing-total = <b>เปิดอยู่ { NUM($count) } รายการ</b>
report-first-response-total = <b>ตอบครั้งแรกใน { NUM($minutes) } นาที ​ยังไม่ได้ตอบ { NUM($without) } รายการ</b>
report-first-response-none = <b>ยังไม่ได้ตอบเลย ​{ NUM($without) } รายการ</b>
report-engaged-total = <b>{ $count ->
   *[other] ลูกค้า { NUM($count) } ราย ​ติดต่อมา​แต่ยังไม่ได้ซื้อ
}</b>
report-efficiency-top = <b>{ $label } ​ปิดได้มูลค่า​สูงสุด: { MONEY($won_amount, form: "compact") }</b>
    .without-amounts = <b>{ $label } ​ปิดได้มูลค่า​สูงสุด</b>
report-efficiency-total = <b>ปิดได้ { NUM($won) } ​จาก { NUM($count) } รายการ</b>
report-efficiency-leads = <b>ลูกค้ามุ่งหวัง { NUM($leads) } ราย ​ยังไม่มีโอกาสการขาย</b>
report-cohort-total = <b>เริ่ม { NUM($number) } รายการ ​ปิดได้แล้ว { NUM($converted) }</b>
report-cohort-note = ตามวันเริ่ม: ที่เริ่มช่วงนั้นและปิดได้ถึงวันนี้ ตามวันสิ้นสุด: ที่ปิดได้จากที่ปิดได้และปิดไม่ได้ช่วงนั้น
report-stage-time-total = <b>แต่ละขั้นตอน​ใช้เวลาเฉลี่ย { NUM($days) } วัน</b>
report-stage-time-top = <b>“{ $label }” ​ใช้เวลานานที่สุด: { NUM($days) } วัน</b>
report-neglected-total = <b>เลยกำหนด { NUM($past_due) } ​ค้างนาน { NUM($stale) } ​ไม่มีขั้นต่อไป { NUM($no_next_step) }</b>
report-neglected-none = <b>ไม่มีโอกาสขายที่ถูกละเลย</b>
report-competitors-top = <b>แพ้ { $label } ​มากที่สุด: { NUM($lost) } รายการ</b>
report-competitors-unnamed = <b>ปิดไม่ได้ { NUM($lost) } รายการ โดยไม่มีการระบุคู่แข่ง</b>
report-competitors-total = <b>ปิดไม่ได้ { NUM($lost) } รายการ</b>
report-campaign-total = <b>แคมเปญนำมา { NUM($count) } โอกาสขาย ​และ { NUM($invoices) } ใบแจ้งหนี้</b>

# บรรทัดใต้ภาพ

report-days = { NUM($days) } วัน
report-done = ทำแล้ว { NUM($count) }
report-won-short = ปิดได้ { NUM($count) }
report-last-days = { $days ->
    [1] วันนี้
   *[other] { NUM($days) } วัน
}
report-line-days = { $label }: { NUM($days) } วัน ครึ่งหนึ่งไม่เกิน { NUM($median) } · n = { NUM($count) }
report-line-response = ครึ่งหนึ่งใน { NUM($p50) } นาที เก้าในสิบใน { NUM($p90) } นาที · n = { NUM($answered) }
report-line-unanswered = ยังไม่ได้ตอบ: { NUM($without) }
report-line-final = ผลรวมมูลค่า: { MONEY($amount) }
    .without-amounts = ผลรวมมูลค่า: –
report-line-estimated = คาดว่าจะได้: { MONEY($amount) }
    .without-amounts = คาดว่าจะได้: –
report-line-realised = ออกใบแจ้งหนี้: { MONEY($amount) }
    .without-amounts = ออกใบแจ้งหนี้: –
report-line-net = หลังหักรับคืน: { MONEY($amount) }
    .without-amounts = หลังหักรับคืน: –
report-line-lately = { $days ->
    [1] วันนี้
   *[other] { NUM($days) } วัน
}: ปิดได้ { NUM($won) } ปิดไม่ได้ { NUM($lost) }
report-line-follow-ups = { $label }: เลยกำหนด { NUM($overdue) } รออยู่ { NUM($ahead) } ทำแล้ว { NUM($done) }
report-line-engaged = { $label }: { NUM($records) } ครั้ง ล่าสุด { DATE($day, form: "short") }
report-line-neglected = { $label }: เลยกำหนด { NUM($past_due) } ค้างนาน { NUM($stale) } ไม่มีขั้นต่อไป { NUM($no_next_step) }
report-line-efficiency = { $label }: { NUM($won) } จาก { NUM($count) } · { MONEY($won_amount) }
    .without-amounts = { $label }: { NUM($won) } จาก { NUM($count) }
report-line-efficiency-leads = { $label }: ลูกค้ามุ่งหวัง { NUM($leads) } ราย
report-line-campaign = { $label }: { NUM($count) } · { MONEY($amount) } · ใบแจ้งหนี้ { NUM($invoices) }
    .without-amounts = { $label }: { NUM($count) } · ใบแจ้งหนี้ { NUM($invoices) }
report-line-cohort = { $label }: { NUM($converted) } จาก { NUM($number) } · สิ้นสุด: ปิดได้ { NUM($won) } ปิดไม่ได้ { NUM($lost) }
report-line-closing = { $label }: { NUM($count) } · { MONEY($amount) }
    .without-amounts = { $label }: { NUM($count) }

# คอลัมน์

report-figure-day = วัน
report-figure-days = วัน
report-figure-number = เลขที่
report-figure-title = ชื่อเรื่อง
report-figure-status = สถานะ
report-figure-currency = สกุลเงิน
report-figure-created = สร้างเมื่อ
report-figure-ended = สิ้นสุดเมื่อ
report-figure-close-date = วันที่คาดว่าจะปิด
report-figure-final = ผลรวมมูลค่า
report-figure-estimated = คาดว่าจะได้
report-figure-realised = ออกใบแจ้งหนี้
report-figure-net = หลังหักรับคืน
report-figure-mean-days = วันเฉลี่ย
report-figure-median-days = วันมัธยฐาน
report-figure-without = ยังไม่ตอบ
report-figure-mean-minutes = นาทีเฉลี่ย
report-figure-p50 = ครึ่งหนึ่งใน
report-figure-p90 = 9 ใน 10 ภายใน
report-figure-overdue = เลยกำหนด
report-figure-ahead = รออยู่
report-figure-done = ทำแล้ว
report-figure-done-late = ทำช้า
report-figure-delay-hours = ช้า (ชั่วโมง)
report-figure-dismissed = ไม่เตือน
report-figure-records = การติดต่อ
report-figure-last-heard = ล่าสุด
report-figure-customers = ลูกค้า
report-figure-past-due = เลยกำหนด
report-figure-stale = ค้างนาน
report-figure-no-next-step = ไม่มีขั้นต่อไป
report-figure-leads = ลูกค้ามุ่งหวัง
report-figure-opportunities = โอกาสขาย
report-figure-quotes = ใบเสนอราคา
report-figure-invoices = ใบแจ้งหนี้
report-figure-value = มูลค่าที่ปิดได้
report-figure-opportunities-per-lead = ต่อลูกค้ามุ่งหวัง
report-figure-won-per-opportunity = ปิดได้ %
report-figure-realised-per-value = ใบแจ้งหนี้ %
report-figure-opportunities-amount = มูลค่าโอกาส
report-figure-quotes-amount = มูลค่าเสนอราคา
report-figure-invoices-amount = มูลค่าแจ้งหนี้
report-figure-converted = สำเร็จ
report-figure-conversion-rate = ตามวันเริ่ม
report-figure-winning-rate = ตามวันสิ้นสุด

group-open = ที่เปิดอยู่
    .option = ที่เปิดอยู่
group-ended = ที่สิ้นสุด
    .option = ที่สิ้นสุด
report-unrated = เอกสาร { NUM($count) } รายการเป็นสกุลเงินที่ไม่มีอัตราแลกเปลี่ยน จึงไม่รวมในยอด

# รายงานที่นับเป็นกลุ่ม: ชื่อ สิ่งที่ภาพแสดง และข้อค้นพบ

report-lost-by-member = มูลค่าที่ปิดไม่ได้ตามสมาชิก
report-lost-by-member-what = มูลค่าที่ปิดไม่ได้ตามสมาชิก
report-lost-by-member-top = <b>{ $label } ​ปิดไม่ได้​มูลค่าสูงสุด: { MONEY($lost_amount, form: "compact") }</b>
    .without-amounts = <b>{ $label } ​ปิดไม่ได้​มูลค่าสูงสุด</b>
report-lost-by-member-total = <b>ปิดไม่ได้ { NUM($lost) } รายการ ​มูลค่า { MONEY($lost_amount, form: "compact") }</b>
    .without-amounts = <b>ปิดไม่ได้ { NUM($lost) } รายการ</b>
report-lost-by-source = มูลค่าที่ปิดไม่ได้ตามแหล่งที่มา
report-lost-by-source-what = มูลค่าที่ปิดไม่ได้ตามแหล่งที่มา
report-lost-by-source-top = <b>ปิดไม่ได้​มูลค่าสูงสุด​มาจาก “{ $label }”: { MONEY($lost_amount, form: "compact") }</b>
    .without-amounts = <b>ปิดไม่ได้​มูลค่าสูงสุด​มาจาก “{ $label }”</b>
report-lost-by-source-total = <b>ปิดไม่ได้ { NUM($lost) } รายการ ​มูลค่า { MONEY($lost_amount, form: "compact") }</b>
    .without-amounts = <b>ปิดไม่ได้ { NUM($lost) } รายการ</b>
report-won-amount = มูลค่าที่ปิดได้
report-won-amount-what = มูลค่าที่ปิดได้
report-won-amount-what-inside = มูลค่าทั้งรายการที่ปิดได้
report-won-amount-top = <b>ปิดได้​มูลค่าสูงสุด​จาก { $label }: { MONEY($won_amount, form: "compact") }</b>
    .without-amounts = <b>ปิดได้​มูลค่าสูงสุด​จาก { $label }</b>
report-won-amount-top-inside = <b>ปิดได้​สูงสุด​เมื่อมี { $label }: { MONEY($won_amount, form: "compact") }</b>
    .without-amounts = <b>ปิดได้​สูงสุด​เมื่อมี { $label }</b>
report-won-amount-zero = <b>ยัง​ไม่มี​ยอดขาย: { MONEY($won_amount, form: "compact") }</b>
    .without-amounts = <b>ยัง​ไม่มี​ยอดขาย</b>
report-won-amount-total = <b>ปิดได้ { NUM($won) } รายการ ​มูลค่า { MONEY($won_amount, form: "compact") }</b>
    .without-amounts = <b>ปิดได้ { NUM($won) } รายการ</b>
report-won-amount-two-more = <b>{ $label }: { MONEY($won_amount, form: "compact") } ​มากกว่า { $before } ​อยู่ { PCT($share) } ({ MONEY($was, form: "compact") })</b>
    .without-amounts = <b>{ $label }: ​มากกว่า { $before } ​อยู่ { PCT($share) }</b>
report-won-amount-two-less = <b>{ $label }: { MONEY($won_amount, form: "compact") } ​น้อยกว่า { $before } ​อยู่ { PCT($share) } ({ MONEY($was, form: "compact") })</b>
    .without-amounts = <b>{ $label }: ​น้อยกว่า { $before } ​อยู่ { PCT($share) }</b>
report-won-amount-two-even = <b>{ $label }: { MONEY($won_amount, form: "compact") } ​เท่ากับ { $before }</b>
    .without-amounts = <b>{ $label }: ​เท่ากับ { $before }</b>
report-won-amount-two-new = <b>{ $label }: { MONEY($won_amount, form: "compact") } ​ส่วน { $before } ​ยังไม่มียอด</b>
    .without-amounts = <b>{ $label }: ปิดได้ { NUM($won) } รายการ ​ส่วน { $before } ​ยังไม่มี</b>
report-won-amount-two-none = <b>{ $label } ​ยังไม่มียอด ​ส่วน { $before } ​ปิดได้ { MONEY($was, form: "compact") }</b>
    .without-amounts = <b>{ $label } ​ยังปิดการขายไม่ได้ ​ต่างจาก { $before }</b>
report-created = โอกาสขายใหม่
report-created-what = โอกาสขายใหม่
report-created-top = <b>{ $label } ​มีโอกาสขายใหม่​มากที่สุด: { NUM($count) } รายการ</b>
report-created-total = <b>{ $count ->
   *[other] โอกาสขายใหม่ { NUM($count) } รายการ
}</b>
report-sources = สัดส่วนแหล่งที่มา
report-sources-what = โอกาสขายใหม่ตามแหล่งที่มา
report-sources-top = <b>ส่วนใหญ่​มาจาก “{ $label }”: { NUM($count) } รายการ</b>
report-sources-total = <b>{ $count ->
   *[other] โอกาสขายใหม่ { NUM($count) } รายการ
}</b>
report-win-rate = อัตราปิดการขาย
report-win-rate-what = ปิดได้ จากปิดได้และปิดไม่ได้
report-win-rate-top = <b>{ $label } ​มีอัตราปิดการขาย​สูงสุด: { $win_rate }</b>
report-win-rate-total = <b>ปิดได้ { NUM($won) } ​ปิดไม่ได้ { NUM($lost) }: { $win_rate }</b>
report-too-few = ผู้ที่มีรายการสิ้นสุดน้อยกว่า { NUM($least) } รายการยังเทียบกันไม่ได้ จึงอยู่ท้ายสุด
report-won-lost-what = โอกาสขายที่ปิดได้และปิดไม่ได้
report-won-lost-top = <b>{ $label } ​มากที่สุด: ปิดได้ { NUM($won) } ​ปิดไม่ได้ { NUM($lost) }</b>
report-won-lost-total = <b>ปิดได้ { NUM($won) } ​ปิดไม่ได้ { NUM($lost) }</b>

# สิ่งที่ใช้ร่วมกัน

report-nothing = <b>ไม่พบข้อมูล</b>
report-none = ไม่ระบุ
report-nobody = ยังไม่มีผู้ดูแล
report-no-date = ไม่มีวันที่
report-before = ก่อนนั้น
report-later = หลังจากนั้น
report-no-team = ไม่มีทีม
report-others = อื่น ๆ
report-all = รวมทั้งหมด
report-n = n = { NUM($count) }
report-no-rate = ไม่มีข้อมูล
report-week = สัปดาห์ { DATE($first, form: "day") }
report-quarter = ไตรมาส { NUM($quarter) }/{ $year }
report-first-of = แสดง { NUM($count) } รายการแรกจาก { NUM($groups) } ที่เหลือรวมเป็นแถวเดียว ไฟล์มีครบทุกรายการ
report-rows-first = ตารางมี { NUM($count) } แถวแรกจาก { NUM($rows) } แถว ส่วนไฟล์มี { NUM($file) } แถว
report-rows-left-out = ไฟล์มีเพียง { NUM($count) } แถวแรกจาก { NUM($rows) } แถว ไม่มี { NUM($left) } แถวท้าย
report-last-of = แสดง { NUM($count) } ช่วงล่าสุดจาก { NUM($spans) } ไฟล์มีครบทุกช่วง
report-alone-of = แสดงแยก { NUM($count) } ช่วงจาก { NUM($spans) } ​ส่วนก่อนและส่วนหลัง​รวมเป็นส่วนละแท่ง ไฟล์มีครบทุกช่วง
report-what-in = { $what }, { $unit }
report-in-several = { $count ->
   *[other] { NUM($count) } รายการอยู่ในหลายแถว แต่นับครั้งเดียวในผลรวม
}
report-worth-in-several = { $count ->
   *[other] { NUM($count) } รายการอยู่ในหลายแถว ​โดยแต่ละแถวนับเต็มมูลค่า ​แต่นับครั้งเดียวในผลรวม
}
report-line-lost = { $label }: { NUM($lost) } · { MONEY($lost_amount) }
    .without-amounts = { $label }: { NUM($lost) }
report-line-won = { $label }: { NUM($won) } · { MONEY($won_amount) }
    .without-amounts = { $label }: { NUM($won) }
report-line-count = { $label }: { NUM($count) } · { MONEY($amount) }
    .without-amounts = { $label }: { NUM($count) }
report-line-counted = { $label }: { NUM($count) }
report-line-counted-share = { $label }: { NUM($count) } · { PCT($share) }
report-line-rate = { $label }: { $win_rate } · ปิดได้ { NUM($won) } ปิดไม่ได้ { NUM($lost) }
report-line-won-lost = { $label }: ปิดได้ { NUM($won) } ปิดไม่ได้ { NUM($lost) }

# คอลัมน์

report-figure-product = สินค้า
report-figure-member = สมาชิก
report-figure-type = ประเภท
report-figure-source = แหล่งที่มา
report-figure-campaign = แคมเปญ
report-figure-customer = ลูกค้า
report-figure-competitor = คู่แข่ง
report-figure-pipeline = ไปป์ไลน์
report-figure-priority = ความสำคัญ
report-figure-quarter = ไตรมาส
report-figure-week = สัปดาห์
report-figure-year = ปี
report-figure-team = ทีม
report-figure-win-rate = อัตราปิดการขาย

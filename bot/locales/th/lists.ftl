# Lists of opportunities: what stands on a page, and the other pages.

list-title = <b>{ $which }</b> · { $whose } · { NUM($count) }
list-order = ⇅ { $order }
list-added = เพิ่มเข้ากับเงื่อนไขเดิม​ของรายการนี้
button-only-typed = ✂️ เฉพาะที่พิมพ์
list-more-title = <b>{ $which }</b> · { $whose }
list-lacking = 🔒 { $which ->
    [files] สิทธิ์ส่งออกรายการ
    [many] สิทธิ์แก้หลายรายการพร้อมกัน
   *[both] สิทธิ์ส่งออกรายการและแก้หลายรายการพร้อมกัน
} ผู้ดูแลระบบเป็นผู้ให้ กรุณาขอจาก { NAME($admins) }
file-of-this-report = ⬇ ปุ่มด้านล่างทำเป็นไฟล์ได้
file-of-a-report = ⬇ เลือกรายงานก่อน แล้วใช้ปุ่มใต้รายงานทำเป็นไฟล์ ถ้าต้องการรายการโอกาสขาย พิมพ์ /list แล้วแตะ “ไฟล์”
list-empty = ไม่มีรายการ
list-row = { NUM($place) }. <b>{ NAME($party) }</b> · { MONEY($amount, form: "compact") }{ $staged ->
    [1] { " " }· { $stage }
   *[other] { "" }
}{ $late ->
    [1] { " " }· เลยกำหนด
   *[other] { "" }
}
list-row-no-amount = { NUM($place) }. <b>{ NAME($party) }</b>{ $staged ->
    [1] { " " }· { $stage }
   *[other] { "" }
}{ $late ->
    [1] { " " }· เลยกำหนด
   *[other] { "" }
}
list-number = { NAME($number) }
list-ended-won = ปิดได้เมื่อ { DATE($day, form: "day") }
list-ended-lost = ปิดไม่ได้เมื่อ { DATE($day, form: "day") }
list-ended-closed = ปิดแล้วเมื่อ { DATE($day, form: "day") }
list-final = มูลค่ารวม: { MONEY($amount) }
list-estimated = มูลค่าที่คาดว่าจะได้ (ตามโอกาสสำเร็จ): { MONEY($amount) }
list-realised = ออกใบแจ้งหนี้แล้ว (รวมภาษี): { MONEY($amount) }
list-net = หลังหักรับคืน: { MONEY($amount) }
list-with-won = ในมูลค่าที่คาดว่าจะได้ นับที่ปิดได้ { NUM($won) } รายการเต็มมูลค่า
list-with-lost = ในมูลค่าที่คาดว่าจะได้ ไม่นับที่ปิดไม่ได้ { NUM($lost) } รายการ
list-with-closed = ในมูลค่าที่คาดว่าจะได้ ไม่นับที่ปิดแล้ว { NUM($closed) } รายการ (ไม่ใช่ทั้งปิดได้และปิดไม่ได้)
button-number = { NUM($place) }
button-earlier = ‹ ก่อนหน้า
button-later = ถัดไป ›
button-order = ⇅ เรียงลำดับ
button-to-list = 📋 รายการ
button-back-to-report = ‹ กลับไปที่รายงาน
button-before = ‹ ก่อน
button-after = ถัดไป ›
orders-title = ให้อะไรขึ้นก่อน
order-t = เคลื่อนไหวล่าสุด
order-c = ใกล้ปิดที่สุด
order-a = มูลค่าสูงสุด
order-p = โอกาสสำเร็จสูงสุด
order-w = มูลค่าที่คาดว่าจะได้สูงสุด
order-i = ความสำคัญสูงสุด
find-what = กรุณาพิมพ์คำที่ต้องการค้นหา ตัวอย่าง: /find ปั๊ม

# Which opportunities, and whose

which-open = เปิดอยู่
which-late = เลยกำหนด
which-nostep = ยังไม่มีขั้นต่อไป
which-stale = ค้างนาน
which-nobody = ยังไม่มีผู้ดูแล
which-won = ปิดได้ใน 30 วันที่ผ่านมา
which-lost = ปิดไม่ได้ใน 30 วันที่ผ่านมา
which-any = ทั้งหมด รวมที่สิ้นสุดแล้ว
which-filtered = ผลการค้นหา
button-which-open = เปิดอยู่
button-which-late = เลยกำหนด
button-which-nostep = ไม่มีขั้นต่อ
button-which-stale = ค้างนาน
button-which-nobody = ไม่มีผู้ดูแล
button-which-won = ปิดได้
button-which-lost = ปิดไม่ได้
button-which-any = ทั้งหมด
whose-m = ของคุณ
whose-t = ของทีมคุณ
whose-a = ของทุกคน
button-whose-m = 👤 ของฉัน
button-whose-t = 👥 ทีม
button-whose-a = 🌐 ทุกคน

# The board

button-board = 🗂 กระดาน
button-as-list = 📋 แบบรายการ
button-move = ⇄ ย้าย
button-stage-before = ‹ { $stage }
button-stage-after = { $stage } ›
board-title = <b>{ $stage }</b> · { $whose }
board-sum = { $count ->
   *[other] โอกาสขาย { NUM($count) } รายการ
} · { MONEY($amount) }
board-lately = ใน 30 วันที่ผ่านมา
board-empty = ไม่มีโอกาสขายในขั้นตอนนี้
board-pick = จะย้ายรายการไหน แตะหมายเลข
board-where = <b>{ NAME($title) }</b> · { NAME($number) }
    ย้ายไปขั้นตอนไหน
board-moved = ✅ <b>{ NAME($title) }</b> · { NAME($number) }: ตอนนี้อยู่ที่ { $stage }

# Reports: choosing one, its range and its look.

reports-title = <b>ต้องการดูรายงานไหน</b>
button-theme-dark = 🌙 มืด
button-theme-light = ☀️ สว่าง

# A list in groups

list-groups-title = <b>{ $which }</b> · { $whose } · { $order }
list-group = • { NAME($group) }: { NUM($count) } · { MONEY($amount) }
list-by-amount = ตามมูลค่า
list-by-probability = ตามความน่าจะเป็น
list-by-priority = ตามความสำคัญ
button-group-by = { $order }
list-group-below = ต่ำกว่า { MONEY($amount) }
list-group-none = ไม่มีมูลค่า
list-by-product-group = ตามกลุ่มสินค้า
list-group-named = { NAME($name) }
list-group-no-product-group = ไม่มีกลุ่มสินค้า
list-groups-several = โอกาสขายที่มีสินค้าหลายกลุ่มจะนับอยู่ในทุกกลุ่มนั้น
list-groups-beyond = ยังมีอีก { NUM($count) } กลุ่มที่ไม่ได้แสดง ใช้ตัวกรองเพื่อค้นหา

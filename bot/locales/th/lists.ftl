# The list of open opportunities.

list-empty = ไม่มีโอกาสขายที่เปิดอยู่
list-mine = { $count ->
   *[other] <b>โอกาสขายที่เปิดอยู่ของคุณ { NUM($count) } รายการ</b>
}
list-all = { $count ->
   *[other] <b>โอกาสขายที่เปิดอยู่ { NUM($count) } รายการ</b>
}
list-row = { NUM($place) }. <b>{ NAME($party) }</b> · { MONEY($amount, form: "compact") } · { $stage }{ $late ->
    [1] { " " }· เลยกำหนด
   *[other] { "" }
}
list-row-no-amount = { NUM($place) }. <b>{ NAME($party) }</b> · { $stage }{ $late ->
    [1] { " " }· เลยกำหนด
   *[other] { "" }
}
list-total = รวมทั้งหมด: { MONEY($amount) } · คาดว่าจะได้ { MONEY($weighted) }
button-number = { NUM($place) }
button-earlier = ‹ ก่อนหน้า
button-later = ถัดไป ›
reports-title = <b>ต้องการดูรายงานไหน</b>
button-days = { NUM($days) } วัน
button-days-here = ● { NUM($days) }
button-theme-dark = 🌙 มืด
button-theme-light = ☀️ สว่าง

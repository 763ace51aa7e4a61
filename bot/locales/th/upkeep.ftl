# What happens by itself: warnings, endings, quotes that expire.

close-warning = { $days ->
   *[other] 🕯 ไม่มีความเคลื่อนไหวใน <b>{ NAME($title) }</b> มา { NUM($days) } วัน และลูกค้ายังไม่ตอบ ระบบจะปิดให้อัตโนมัติพรุ่งนี้
}
auto-closed = { $days ->
   *[other] ระบบปิด <b>{ NAME($title) }</b> อัตโนมัติแล้ว หลังไม่มีคำตอบ { NUM($days) } วัน
}
quote-expired = 🧾 ใบเสนอราคาของ <b>{ NAME($title) }</b> หมดอายุแล้ว
button-keep-open = ↩ เปิดไว้ต่อ
kept-open = { $days ->
    [0] ✅ เปิดไว้ต่อแล้ว
   *[other] ✅ เปิดไว้ต่อแล้ว เริ่มนับ { NUM($days) } วันใหม่
}
step-keep-open = เปิดไว้ต่อ
ask-setting-auto-close-days = ให้ปิดโอกาสขายอัตโนมัติหลังลูกค้าไม่ตอบกี่วัน ผู้ดูแลจะได้รับการเตือนล่วงหน้าหนึ่งวัน
    .label = ปิดอัตโนมัติ
    .title = ปิดเองเมื่อไม่มีคำตอบ

# หลายรายการพร้อมกัน

permission-bulk-edit = แก้ไขหลายรายการ
button-many = ☑ เลือกหลายรายการ
many-title = <b>{ $which }</b> · { $count ->
    [0] ยังไม่ได้เลือก แตะตัวเลขเพื่อเลือก
   *[other] เลือกแล้ว { NUM($count) } รายการ
}
many-ticked = ☑ { NUM($place) }
many-unticked = ☐ { NUM($place) }
many-all = ☑ ทั้งหมด ไม่เกิน { NUM($most) }
many-none = ☐ ไม่เลือก
many-go = แก้ไข { NUM($count) } รายการ ›
many-what = จะทำอะไรกับ <b>โอกาสขาย { NUM($count) } รายการ</b>ที่เลือก
many-field = ✏️ แก้ไขหนึ่งช่อง
many-stage = ⇄ ขั้นตอน
many-heir = 👤 ผู้ดูแล
many-lose = ❌ ปิดไม่ได้ เหตุผลเดียวกัน
many-which-field = จะแก้ช่องไหนให้เหมือนกันทั้ง { NUM($count) } รายการ
many-to-whom = จะมอบโอกาสขาย { NUM($count) } รายการนี้ให้ใครดูแล
many-where = จะย้ายโอกาสขาย { NUM($count) } รายการนี้ไปขั้นตอนไหน
many-stage-of = { $pipeline }: { $stage }
many-changed = <b>แก้ไขแล้ว { NUM($count) } รายการ</b>{ $refused ->
    [0] { "" }
   *[other] { " " }ไม่สำเร็จ { NUM($refused) } รายการ:
}
many-undone = <b>เลิกทำแล้ว { NUM($count) } รายการ</b>{ $refused ->
    [0] { "" }
   *[other] { " " }คงไว้ตามเดิม { NUM($refused) } รายการ:
}
many-refused = • { NAME($number) } { NAME($party) }: { NAME($why) }
many-one-changed = ✓ { NAME($number) } { NAME($party) }
many-more = … และอีก { NUM($count) } รายการ
many-undo = ↩ เลิกทำทั้ง { NUM($count) } รายการ
many-again = ☑ เลือกอีกครั้ง
refused-many-none = ยังไม่ได้เลือกรายการ กรุณาเลือกก่อน
refused-many-too-many = แก้ไขได้ครั้งละไม่เกิน { NUM($most) } รายการ กรุณาแก้ไขชุดนี้ก่อน
refused-many-has-it = { NAME($member) } ดูแลอยู่แล้ว
many-assigned = { NAME($member) } มอบหมายโอกาสขายให้คุณ { NUM($count) } รายการ ดูได้ที่ /list
many-reassigned = { NAME($member) } ย้ายโอกาสขายของคุณ { NUM($count) } รายการให้คนอื่นดูแลแล้ว
group-many-lost = { NAME($member) } บันทึกว่าปิดไม่ได้ { NUM($count) } รายการ
group-many-lost-undone = { NAME($member) } แก้ไข: ยังเปิดอยู่ { NUM($count) } รายการ

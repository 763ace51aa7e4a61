# The opportunity's card, what stands behind its buttons, and what is said after a change.

card-title = <b>{ NAME($title) }</b>
card-of = { NAME($number) } · { NAME($party) }
card-number = { NAME($number) }
card-amount = 💰 { MONEY($amount) } · { PCT($probability) } → { MONEY($weighted) }
card-amount-ended = 💰 { MONEY($amount) }
card-no-amount = 💰 ยังไม่มีมูลค่า · { PCT($probability) }
card-stage = 📍 { $stage } · { $days ->
    [0] ตั้งแต่วันนี้
   *[other] มา { NUM($days) } วันแล้ว
}
card-next = ⏰ ติดต่อครั้งถัดไป: { WHEN($due) } · { NAME($member) }{ $has ->
    [1] { " " }– { NAME($note) }
   *[other] { "" }
}
card-next-late = ⏰ เลยกำหนด: { WHEN($due) } · { NAME($member) }{ $has ->
    [1] { " " }– { NAME($note) }
   *[other] { "" }
}
card-more-planned = ⏰ … และอีก { NUM($count) } นัดที่วางไว้
card-no-next = ⏰ ยังไม่มีขั้นต่อไป
card-ended-planned = ⏰ ยังไม่มีขั้นต่อไป: การติดตาม { NUM($count) } รายการสิ้นสุดไปพร้อมกับการปิดโอกาสขาย{ $ahead ->
    [0] {" "}และเลยกำหนดแล้ว
   *[other] { "" }
}
card-close = 📅 วันที่คาดว่าจะปิด: { DATE($day) }
card-past-due = 📅 เลยวันที่คาดว่าจะปิด: { DATE($day) }
card-type = 🏷 { $type }
card-type-source = 🏷 { $type } · { $source }
card-assignee = 👤 { NAME($member) }
card-unassigned = 👤 ยังไม่มีผู้ดูแล
card-won = 🏆 <b>ปิดการขายได้</b> เมื่อ { DATE($day) }
card-lost = ❌ <b>ปิดการขายไม่ได้</b> เมื่อ { DATE($day) }
card-closed = ◻ <b>ปิดแล้ว</b> เมื่อ { DATE($day) }
card-reopen-by-manager = เลยเวลาที่คุณเปิดใหม่เองได้แล้ว แต่ผู้จัดการยังเปิดใหม่ให้ได้
card-reason = เหตุผล: { $reason }
card-note = “{ NAME($note) }”
card-line = • { NUM($quantity) } × { NAME($product) } หน่วยละ { MONEY($price) } = { MONEY($total) }
card-line-less = • { NUM($quantity) } × { NAME($product) } หน่วยละ { MONEY($price) } ลด { PCT($discount) } = { MONEY($total) }
card-more-lines = … และอีก { NUM($count) } รายการ
default-title = { NAME($party) } – { $type } { DATE($day, form: "day") }

button-product = ➕ สินค้า
button-follow-up = ⏰ ติดตาม
button-planned = ⏰ นัดไว้: { NUM($count) }
button-stages = 📍 ขั้นตอน
button-next-stage = { $stage } ›
button-stage = { $stage }
button-stage-here = ● { $stage }
button-won = 🏆 ปิดได้
button-lost = ❌ ปิดไม่ได้
button-edit = ✏️ แก้ไข
button-lines = 🧾 สินค้า
button-its-customer = 👤 ลูกค้า
button-history = 🕘 ประวัติ
button-reopen = ↩ เปิดใหม่
button-ask-reopen = 🙋 ขอเปิดใหม่
button-bring-back = ↩ นำการติดตามกลับมา: { NUM($count) }
button-delete = 🗑 ลบ
button-undo = ↩ เลิกทำ: { $what }

stages-title = <b>{ NAME($title) }</b>
    ตอนนี้อยู่ขั้นตอนไหน
lines-title = <b>{ NAME($title) }</b>
    แตะสินค้าที่ต้องการแก้ไข
lines-total = รวม: { MONEY($amount) }
history-title = <b>{ NAME($title) }</b> · ใครทำอะไรไว้บ้าง
history-step = { WHEN($at) } · { $member } · { $what }
history-step-undone = { WHEN($at) } · { $member } · <s>{ $what }</s>
somebody-system = Forsat

step-create = สร้าง
step-edit = แก้ไข
step-ask = ขอเปิดใหม่
step-lines = สินค้า
step-stage = ขั้นตอน
step-win = ปิดได้
step-lose = ปิดไม่ได้
step-close = ปิด
step-reopen = เปิดใหม่
step-delete = ลบ
step-follow-up = ติดตาม
step-record = บันทึกการติดต่อ
step-reassign = เปลี่ยนผู้ดูแล
step-undo = เลิกทำ
step-settings = ตั้งค่า
step-set-up = จัดการระบบ
step-import = นำเข้าข้อมูล

created = ✅ บันทึกแล้ว เลขที่ { NAME($number) }
changed = ✅ แก้ไขแล้ว
changed-amount = ✅ เปลี่ยนแล้ว มูลค่านี้จะใช้จนกว่าจะมีการเปลี่ยนสินค้า
line-added = ✅ เพิ่มแล้ว มูลค่าตอนนี้คือยอดรวมของสินค้า
line-dropped = เอาออกแล้ว
won-cheer = 🎉 เยี่ยมมาก!
lost-saved = บันทึกแล้ว เหตุผลจะแสดงในรายงาน
stage-moved = ย้ายแล้ว
reopened = เปิดใหม่แล้ว
brought-back = นำการติดตามกลับมาแล้ว { NUM($count) } รายการ
undone = เลิกทำแล้ว
deleted = ลบแล้ว กู้คืนได้ภายในสิบนาที
follow-up-set = ✅ จะเตือนให้
follow-up-done = ✅ เรียบร้อย ขั้นต่อไปคืออะไร
follow-up-snoozed = จะเตือนอีกครั้ง { WHEN($due) }
follow-up-dismissed = จะไม่เตือนเรื่องนี้อีก

# สิ่งที่มาเองตามเวลา: สรุป และ /subscriptions

digest-late = แจ้งช้าไป { SPAN($late) }
digest-morning = ☀️ <b>{ DATE($day) }</b>
digest-evening = 🌙 <b>งานค้างของวันนี้</b> · ✅ เสร็จ { NUM($done) }
digest-overdue = ⚠️ <b>เลยกำหนด</b>
digest-today = ⏰ <b>วันนี้</b>
digest-stale = 💤 <b>ค้างนาน</b>
digest-row = { NUM($place) }. { WHEN($at) } <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
}
digest-row-stale = { NUM($place) }. <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
} · { NUM($days) } วัน
digest-more = … และอีก { NUM($more) } รายการใน /today
digest-idle = ❗ ยังไม่มีขั้นต่อไป: { NUM($idle) }
digest-unassigned = 👤 ยังไม่มีผู้ดูแล: { NUM($unassigned) } (ใน /list ไม่มีผู้ดูแล)
digest-open = เปิดอยู่: { NUM($open) } · { MONEY($amount) } คาดว่าจะได้ { MONEY($weighted) }
    .without-amounts = เปิดอยู่: { NUM($open) }
digest-since = ตั้งแต่ครั้งก่อน: ปิดได้ { NUM($won) } รายการ · { MONEY($won-amount) } และปิดไม่ได้ { NUM($lost) } รายการ
digest-walk = ▶ ทีละรายการ
digest-week = 📊 <b>{ DATE($first, form: "short") } – { DATE($last, form: "short") }</b>
digest-group = 📊 <b>วันนี้ { DATE($last) }</b>
digest-won = 🎉 ปิดได้: { NUM($won) } · { MONEY($won-amount) }
    .without-amounts = 🎉 ปิดได้: { NUM($won) }
digest-lost = ปิดไม่ได้: { NUM($lost) } · { MONEY($lost-amount) }
    .without-amounts = ปิดไม่ได้: { NUM($lost) }
digest-new = ใหม่: { NUM($new) } · { MONEY($new-amount) }
    .without-amounts = ใหม่: { NUM($new) }
digest-slipped = ↪️ เลื่อนพ้นสัปดาห์นี้: { NUM($slipped) } · { MONEY($slipped-amount) }
digest-forecast = เดือนนี้: ปิดได้ { MONEY($won-month) } คาดว่าจะได้ทั้งหมด { MONEY($forecast) }

# /subscriptions

command-subscriptions = ข้อความอัตโนมัติ
help-subscriptions = /subscriptions – ข้อความอัตโนมัติตอนเช้า เย็น และรายสัปดาห์
button-digests = 🔔 ข้อความอัตโนมัติ
digests-title = <b>ข้อความอัตโนมัติ</b>
digests-row = { NUM($place) }. { NAME($what) }{ $group ->
    [1] { " " }({ NAME($team) })
   *[other] { "" }
} · { WHEN($at) }
digests-row-paused = { NUM($place) }. <s>{ NAME($what) }{ $group ->
    [1] { " " }({ NAME($team) })
   *[other] { "" }
}</s> · หยุดไว้
digests-none = ยังไม่มีข้อความอัตโนมัติ
digests-news-switch = สิ่งที่คนอื่นทำ
digests-news = 📣 เมื่อคนอื่นแก้ไขโอกาสขายของคุณ ระบบจะแจ้งให้ทราบในไม่กี่นาที
digests-no-news = 📣 ไม่แจ้งเมื่อคนอื่นแก้ไขโอกาสขายของคุณ ดูได้ในประวัติ
digest-one = <b>{ NAME($what) }</b>{ $group ->
    [1] { " " }({ NAME($team) })
   *[other] { "" }
}
digest-kind-morning = สรุปตอนเช้า
digest-kind-evening = สรุปตอนเย็น
digest-kind-rescue = รายการที่ต้องกู้
digest-kind-week = สรุปสัปดาห์
digest-kind-group = สรุปของกลุ่ม
digest-tells-morning = ที่เลยกำหนด ที่ต้องทำวันนี้ และที่ค้างนาน ถ้าไม่มีอะไรก็ไม่ส่ง
digest-tells-evening = ที่ยังไม่เสร็จของวันนี้ ถ้าเสร็จหมดก็ไม่ส่ง
digest-tells-rescue = สัปดาห์ละครั้ง รายการทั้งหมดที่ไม่มีใครดูแลนานเกินไป นานที่สุดก่อน ถ้าไม่มีก็ไม่ส่ง
digest-tells-week = ปิดได้ ปิดไม่ได้ ใหม่ และที่เลื่อนในเจ็ดวันที่ผ่านมา พร้อมคาดการณ์เดือนนี้
digest-tells-group = สิ่งที่ทีมปิดได้ ปิดไม่ได้ และเริ่มวันนี้ แจ้งในกลุ่มของทีม
digest-next = ครั้งถัดไป: { WHEN($due) }
digest-paused = หยุดไว้
digest-pause = ⏸ หยุดไว้
digest-start = ▶ เริ่ม
digest-hour = { WHEN($value) }
digest-hour-on = ✅ { WHEN($value) }
refused-digest-no-day = ต้องเหลืออย่างน้อยหนึ่งวัน ถ้าไม่ต้องการรับ ให้หยุดไว้

digest-part-overdue = เลยกำหนด
digest-part-today = กำหนดวันนี้
digest-part-stale = ค้างนาน
digest-part-idle = ยังไม่มีขั้นต่อไปหรือผู้ดูแล
digest-part-open = ที่เปิดอยู่และมูลค่า
digest-part-ended = ปิดได้และปิดไม่ได้
digest-part-new = ใหม่
digest-part-slipped = เลื่อนออกไป
digest-part-forecast = คาดการณ์
refused-digest-no-part = ต้องเหลืออย่างน้อยหนึ่งส่วน ถ้าไม่ต้องการรับ ให้หยุดไว้
digest-evening-how = ✅ ทำแล้ว · ⏭ พรุ่งนี้ 9 โมง · 📝 บันทึก · 🏆 ปิดได้ · ❌ ปิดไม่ได้
digest-row-done = ✅ { NUM($place) }
digest-row-tomorrow = ⏭ { NUM($place) }
digest-row-card = 📂 { NUM($place) }
digest-row-note = 📝 { NUM($place) }
digest-row-won = 🏆 { NUM($place) }
digest-row-lost = ❌ { NUM($place) }
evening-over = ✅ งานของวันนี้เรียบร้อยแล้ว
form-evening-note = <b>บันทึก</b>
ask-evening-note = จะบันทึกอะไร
    .label = บันทึก
evening-noted = ✅ บันทึกแล้ว

digest-rescue = 🍂 <b>ช่วยกู้รายการเหล่านี้ ไม่มีใครดูแลมานานแล้ว</b>
digest-row-rescue = { NUM($place) }. <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
} · { NUM($days) } วัน{ $worth ->
    [1] { " " }· { MONEY($amount) }
   *[other] { "" }
}
digest-rescue-more = … และอีก { NUM($more) } รายการ
digest-rescue-how = ⏭ ติดต่อวันทำงานถัดไป 9 โมง · 📂 การ์ด
rescue-over = ✅ ไม่มีรายการที่ต้องกู้แล้ว

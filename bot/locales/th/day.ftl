# วันนี้: การติดตามทีละรายการ ปฏิทินและไฟล์ กล่องข้อความ คำถาม วันลา

today-title = <b>วันนี้ { DATE($day) }</b>
today-counts = ✅ ทำแล้ว { NUM($done) } · ⏳ เหลือ { NUM($left) }
today-overdue = ⚠️ <b>เลยกำหนด</b> · { NUM($count) }
today-today = <b>ยังเหลือวันนี้</b> · { NUM($count) }
today-tomorrow = <b>พรุ่งนี้</b> · { NUM($count) }
today-later = <b>หลังจากนั้น</b> · { NUM($count) }
today-none = ❗ <b>ยังไม่มีขั้นต่อไป</b> · { NUM($count) }
today-free = ยังไม่มีนัด พักได้เลย หรือโทรหาลูกค้าสักราย
today-row = { NUM($place) }. { WHEN($clock) } <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
}
today-row-late = { NUM($place) }. { WHEN($at) } <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
}
today-row-note = “{ NAME($note) }”
today-idle-row =
    { NUM($place) }. <b>{ NAME($party) }</b>
    { NAME($number) }
button-all-unplanned = ❗ ยังไม่มีขั้นต่อไปทั้ง { NUM($count) }
button-walk = ▶ ทีละรายการ ({ NUM($count) })
button-today = 📅 วันนี้
button-week = 🗓 สัปดาห์
button-month = 🗓 เดือน
walk-title = ทีละรายการ
walk-over = ✅ หมดรายการของวันนี้แล้ว
button-skip-one = ข้าม ›

# การติดตามหนึ่งรายการ

follow-up-title = <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
}
follow-up-due = ⏰ { WHEN($due) }
follow-up-late = ⚠️ { WHEN($due) } ผ่านมา { SPAN($late) } แล้ว
follow-up-by = 👤 { NAME($member) }
button-follow-up-done = ✅ ทำแล้ว
button-contact-by = 👤 ผู้ติดต่อ
button-another-time = 📅 เวลาอื่น…
button-ics = 📎 ไฟล์ .ics
steps-title = <b>{ NAME($title) }</b>
    นัดที่วางไว้
steps-row = { NUM($place) }. { WHEN($at) } · { NAME($member) }
button-add-follow-up = ➕ เพิ่มการติดตาม
contact-by-title = ใครจะติดต่อ <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }({ NAME($title) })
   *[other] { "" }
} ครั้งต่อไป
contact-by-set = ✅ จะเตือนคนนั้นให้
done-of = <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
}
done-what = ผลเป็นอย่างไร แตะเลือกหรือพิมพ์สั้น ๆ แล้วเลือกขั้นต่อไป
done-named-day = คุณระบุวันไว้ แตะ “{ $button }” เพื่อวางแผนได้เลย
done-call = 📞 โทร
done-message = 💬 ข้อความ
done-visit = 🚗 เข้าพบ
did-call = ✅ โทร
did-message = ✅ ข้อความ
did-visit = ✅ เข้าพบ
done-noted = ✅ บันทึกแล้ว
done-no-next = ไม่มีขั้นต่อไป
ics-caption-late = สำหรับปฏิทินของคุณ: { NUM($count) } ไม่รวมที่เลยกำหนด: { NUM($late) }
ics-caption = { $count ->
   *[other] การติดตาม { NUM($count) } รายการสำหรับปฏิทินของคุณ
}

# ปฏิทิน

plan-month = <b>{ NAME($month) }</b> · { $count ->
   *[other] การติดตาม { NUM($count) } รายการ
}
plan-month-how = ตัวเลขเล็กคือจำนวนนัด แตะวันเพื่อดู
plan-cell = { NUM($value) }{ NAME($count) }
plan-cell-today = •{ NUM($value) }{ NAME($count) }
plan-week = <b>{ DATE($first, form: "short") } – { DATE($last, form: "short") }</b>
plan-day-of-week = <b>{ DATE($day) }</b>
plan-day = <b>{ DATE($day) }</b>
plan-nothing = ยังไม่มีนัด
plan-more = … และยังมีอีก
plan-week-before = ‹ สัปดาห์ก่อน
plan-week-after = สัปดาห์หน้า ›

# กล่องข้อความ

inbox-title = <b>กล่องข้อความ</b> · { $count ->
    [0] อ่านครบแล้ว
   *[other] ยังไม่อ่าน { NUM($count) }
}
inbox-counts = วันนี้: ✅ ทำแล้ว { NUM($done) } · ⏳ เหลือ { NUM($left) } · ทั้งหมด { NUM($today) }
inbox-row = { NUM($place) }. { WHEN($at) }
inbox-row-unread = 🔵 { NUM($place) }. <b>{ WHEN($at) }</b>
inbox-unsure = การแจ้งเตือนนี้อาจไม่ถึงคุณ
inbox-empty = ยังไม่มีข้อความถึงคุณ
button-inbox = 📥 กล่องข้อความ
button-inbox-unread = 📥 กล่องข้อความ ({ NUM($count) })
button-read-all = ✅ อ่านทั้งหมดแล้ว

# คำถาม

button-ask = 💬 ถาม
form-ask = <b>คำถามของคุณ</b>
ask-question = อยากทราบเรื่องอะไร
    .label = คำถาม
form-answer = <b>คำตอบของคุณ</b>
ask-answer = คำตอบของคุณคืออะไร
    .label = คำตอบ
button-answer = 💬 ตอบ
ask = 💬 { NAME($member) } ถามเรื่อง <b>{ NAME($title) }</b>: “{ NAME($question) }”
ask-how = ตอบกลับข้อความนี้ หรือแตะปุ่มตอบ
ask-answered = 💬 { NAME($member) } เรื่อง <b>{ NAME($title) }</b>: “{ NAME($answer) }”
    คุณถามว่า “{ NAME($question) }”
ask-sent = ✅ ถามแล้ว คำตอบจะส่งกลับมาหาคุณ
answer-kept = ✅ ส่งคำตอบและบันทึกในประวัติแล้ว
refused-ask-nobody = ไม่มีผู้อื่นดูแลรายการนี้ที่จะตอบได้

# วันทำงาน วันลา ผู้แทน

button-work = 🏖 วันทำงานและวันลา
work-title = <b>วันทำงานของคุณ</b>
work-days = แตะวันเพื่อเลือกหรือยกเลิกวันทำงาน:
work-away = 🏖 ลาถึง { DATE($until) }
work-deputy = ผู้แทน: { NAME($member) }
work-no-deputy = ยังไม่มีผู้แทน
button-away = 🏖 ขอลา
button-back-again = กลับมาแล้ว
button-deputy = 👤 ผู้แทน
button-no-deputy = ไม่มี
deputy-title = ระหว่างที่คุณลา ให้แจ้งเตือนใคร
form-away = <b>วันลา</b>
ask-until = ลาถึงวันไหน
    .label = ลาถึง
refused-away-past = วันนั้นผ่านไปแล้ว กรุณาเลือกวันอื่น ตัวอย่าง: { DATE($day, form: "day") }
deputy = คุณแทน { NAME($member) } ถึง { DATE($until) } และจะได้รับการแจ้งเตือนแทน

# วันหยุดของบริษัท

setup-days-off = 🏖 วันหยุด
days-off-title = <b>วันหยุด</b>
    เวลาที่เสนอและสรุปประจำวันจะข้ามวันเหล่านี้
days-off-country = วันหยุดราชการ: { NAME($country) }
days-off-no-country = วันหยุดราชการ: ไม่ใช้
days-off-row = { NUM($place) }. { DATE($day) } · { NAME($name) }
days-off-row-worked = { NUM($place) }. <s>{ DATE($day) } · { NAME($name) }</s>
button-add-day-off = ➕ วันหยุด
button-country = 🌍 ประเทศ
button-no-country = ไม่ใช้
countries-title = ใช้วันหยุดของประเทศใด สมาชิกที่อยู่ที่อื่นใช้ของที่นั่น
form-day-off = <b>วันหยุด</b>
ask-day-off = วันไหน
    .label = วัน
ask-day-off-name = ชื่อวันหยุด
    .label = ชื่อ
refused-week-empty = ต้องมีวันทำงานอย่างน้อยหนึ่งวัน

help-today = /today – การติดตามของคุณ ทีละรายการ
help-inbox = /inbox – เรื่องที่แจ้งถึงคุณ
command-today = การติดตามของฉันวันนี้
command-inbox = เรื่องที่แจ้งถึงฉัน

# What is left alone

card-stale = { $days ->
   *[other] 🍂 ไม่มีความเคลื่อนไหวมา { NUM($days) } วัน
}
mark-row-no-next = ❗ ยังไม่มีขั้นต่อไป
mark-row-stale = { $days ->
   *[other] 🍂 ค้างนาน { NUM($days) } วัน
}

# What others are told; a sentence without amounts is for when none is known or may be told.

# Said in a team’s group

group-won = 🎉 { NAME($member) } ปิดการขายได้: <b>{ NAME($title) }</b> { MONEY($amount) }
    .without-amounts = 🎉 { NAME($member) } ปิดการขายได้: <b>{ NAME($title) }</b>
group-lost = { NAME($member) } ปิดการขายไม่ได้: <b>{ NAME($title) }</b> { MONEY($amount) } เหตุผล: { $others ->
    [0] { NAME($reason) }
   *[other] { NAME($reason) } และอีก { NUM($others) } เหตุผล
 }
    .without-amounts = { NAME($member) } ปิดการขายไม่ได้: <b>{ NAME($title) }</b> เหตุผล: { $others ->
    [0] { NAME($reason) }
   *[other] { NAME($reason) } และอีก { NUM($others) } เหตุผล
 }
group-reopened = { NAME($member) } เปิดใหม่: <b>{ NAME($title) }</b>
group-still-won = { NAME($member) } ยกเลิกการเปิดใหม่: <b>{ NAME($title) }</b> ยังคงปิดการขายได้ตามเดิม
group-still-lost = { NAME($member) } ยกเลิกการเปิดใหม่: <b>{ NAME($title) }</b> ยังคงปิดการขายไม่ได้ตามเดิม
group-win-undone = { NAME($member) } แก้ไข: <b>{ NAME($title) }</b> ยังไม่ได้ปิดการขาย
group-lost-undone = { NAME($member) } แก้ไข: <b>{ NAME($title) }</b> ยังเปิดอยู่

# Said to one person

assigned = { NAME($member) } มอบหมายให้คุณดูแล <b>{ NAME($title) }</b> { MONEY($amount) }
    .without-amounts = { NAME($member) } มอบหมายให้คุณดูแล <b>{ NAME($title) }</b>
reassigned = { NAME($member) } ย้าย <b>{ NAME($title) }</b> ให้คนอื่นดูแลแล้ว
taken-off = { NAME($member) } นำ <b>{ NAME($title) }</b> ออกจากงานของคุณแล้ว ขณะนี้ยังไม่มีผู้ดูแล
invite-used = { NAME($member) } เข้าร่วมด้วยคำเชิญของคุณแล้ว
set-aside = ข้อความจาก { NAME($member) } เกิดข้อผิดพลาดห้าครั้ง ระบบจึงข้ามไปโดยไม่ได้ทำอะไรกับข้อความนี้ ข้อความถัดไปทำงานตามปกติ รหัสสำหรับฝ่ายสนับสนุน: { NAME($code) }
set-aside-unknown = ข้อความจากบุคคลที่ไม่รู้จักเกิดข้อผิดพลาดห้าครั้ง ระบบจึงข้ามไปโดยไม่ได้ทำอะไรกับข้อความนี้ รหัสสำหรับฝ่ายสนับสนุน: { NAME($code) }

# What others did to one’s own opportunities, and to one’s rights

changes-of-one = 🔔 { NAME($member) } แก้ไข <b>{ NAME($title) }</b> · { NAME($number) }
changes-of-others = 🔔 <b>มีผู้อื่นแก้ไขโอกาสขายของคุณ { NUM($count) } รายการ</b>
changes-which = { NUM($place) }. <b>{ NAME($title) }</b> · { NAME($number) }
changes-what = { NAME($what) }
changes-by = { NAME($member) }: { NAME($what) }
changes-back = { NAME($member) } เลิกทำ: { NAME($back) }
changes-stage = ขณะนี้: 📍 { NAME($stage) }
changes-stage-amount = ขณะนี้: 📍 { NAME($stage) } · 💰 { MONEY($amount) }
changes-more = … และอีก { NUM($more) } รายการ
rights-changed = 🔑 { NAME($member) } เปลี่ยนสิทธิ์การใช้งานของคุณ
rights-role = • บทบาทของคุณตอนนี้: { NAME($role) }
rights-team = • ทีมของคุณตอนนี้: { NAME($team) }
rights-granted = • ทำได้แล้ว: { NAME($granted) }
rights-withdrawn = • ทำไม่ได้แล้ว: { NAME($withdrawn) }
rights-no-team = ไม่มี

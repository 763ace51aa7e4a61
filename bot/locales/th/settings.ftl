# What each person sets for themselves, and invites.

settings-title = <b>การตั้งค่าของคุณ</b>
settings-language = 🌐 { $language }
settings-calendar = 📅 { $calendar }
settings-zone = 🕑 { NAME($zone) }
settings-quiet = 🌙 งดแจ้งเตือน { WHEN($from) } ถึง { WHEN($until) }
settings-quiet-never = 🌙 แจ้งเตือนได้ตลอด
setting-kept = ✅ บันทึกแล้ว
welcome-first = ✅ บันทึกแล้ว ต่อไปคือโอกาสขายแรกของคุณ ตอบคำถามหรือข้ามได้เลย

button-set-language = 🌐 ภาษา
button-set-calendar = 📅 ปฏิทิน
button-set-zone = 🕑 เขตเวลา
button-set-quiet = 🌙 งดแจ้งเตือน

invite-title = <b>ต้องการเชิญใคร</b>
    ลิงก์ใช้ได้ครั้งเดียว ภายในสองสัปดาห์
invite-link = ส่งลิงก์นี้ให้เพื่อนร่วมงาน ({ $role }):
    { NAME($link) }
button-invite-as = { $role }
invite-team = ทีม: { NAME($team) }
button-invite-to = { NUM($place) } · { $role }
group-registered = กลุ่มนี้เป็นของทีม { NAME($team) } แล้ว ผู้จัดการเลือกได้ว่าจะแจ้งอะไรที่นี่

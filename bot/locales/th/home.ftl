# Home, help, coming in, and what stands on the keyboard under the input field.

menu-new = ✨ โอกาสใหม่
    .before = ✨ โอกาสขายใหม่
menu-list = 📋 ของฉัน
    .before = 📋 โอกาสขายของฉัน
menu-report = 📊 รายงาน
menu-settings = ⚙️ ตั้งค่า

home-hello = สวัสดี <b>{ NAME($name) }</b>
home-open = { $count ->
   *[other] โอกาสขายที่เปิดอยู่ { NUM($count) } รายการ
} · { MONEY($amount) }
    คาดว่าจะได้: { MONEY($weighted) }
home-none = ยังไม่มีโอกาสขายที่เปิดอยู่ เริ่มใหม่ได้ด้วยปุ่มเดียว
unknown-text = ไม่เข้าใจข้อความนี้ นี่คือสิ่งที่ทำได้:
outdated = ปุ่มนี้มาจากข้อความเก่า นี่คือสถานะล่าสุด

button-new = ✨ โอกาสขายใหม่
button-list = 📋 โอกาสขาย
button-reports = 📊 รายงาน
button-settings = ⚙️ ตั้งค่า
button-invite = 👋 เชิญ
button-home = 🏠 หน้าหลัก
button-back = ‹ กลับ
button-resume = ↪ ทำร่างต่อ
button-copy = คัดลอกลิงก์

help-intro = <b>Forsat</b> ช่วยดูแลโอกาสขายของคุณ
help-new = /new – โอกาสขายใหม่
help-list = /list – โอกาสขายที่เปิดอยู่
help-find = /find – ค้นหาด้วยเลขที่ ลูกค้า สินค้า หรือคำ
help-board = /board – ดูทีละขั้นตอน
help-report = /report – ตัวเลขเป็นภาพ
help-settings = /settings – ภาษา ปฏิทิน เขตเวลา ช่วงงดแจ้งเตือน
help-invite = /invite – เชิญเพื่อนร่วมงาน
help-register = /register – พิมพ์ในกลุ่ม แล้วกลุ่มจะได้รับข่าวของทีมคุณ
help-cancel = /cancel – ออกจากสิ่งที่ทำอยู่ ร่างจะเก็บไว้หนึ่งวัน

joined = ยินดีต้อนรับ { NAME($name) } ตอบคำถามสักหนึ่งนาที แล้วเริ่มได้เลย
stranger = สวัสดี บอตนี้เป็นของทีมขาย กรุณาขอลิงก์เชิญจากผู้จัดการของคุณ
cancelled = ออกแล้ว ร่างของคุณจะเก็บไว้หนึ่งวัน
nothing-to-cancel = ไม่มีอะไรต้องออก
nothing-to-resume = ไม่มีร่างนั้นแล้ว
gone = ไม่มีรายการนี้แล้ว หรือคุณไม่มีสิทธิ์ดู
error-code = เกิดข้อผิดพลาดที่ระบบ ไม่ใช่ที่คุณ กรุณาลองใหม่ หากยังเป็นอยู่ แจ้งรหัส { NAME($code) } กับฝ่ายสนับสนุน

command-new = โอกาสขายใหม่
command-list = โอกาสขายที่เปิดอยู่
command-find = ค้นหาโอกาสขาย
nothing-else-to-undo = ก่อนหน้านั้นในสิบนาทีที่ผ่านมาก็ไม่มีรายการอื่นให้เลิกทำ
nothing-to-undo = ไม่มีสิ่งที่คุณทำในสิบนาทีที่ผ่านมาให้เลิกทำ
command-board = ดูทีละขั้นตอน
command-report = รายงาน
command-settings = ภาษา ปฏิทิน ช่วงงดแจ้งเตือน
command-invite = เชิญเพื่อนร่วมงาน
command-help = ทำอะไรได้บ้าง
command-cancel = ออกจากสิ่งที่ทำอยู่
command-register = ให้กลุ่มนี้เป็นของทีมคุณ
only-private = ใช้ได้ในแชตส่วนตัวกับบอตเท่านั้น
button-first-steps = 👣 ดูคำแนะนำเริ่มต้น

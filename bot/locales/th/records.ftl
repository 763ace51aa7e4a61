# Records made of messages: what was kept, calls and visits, files, where something belongs.

kept-title = ✅ บันทึกไว้ที่ <b>{ NAME($title) }</b> แล้ว
kept-as = { $what } · { WHEN($at) }
kept-from = จาก { NAME($name) }
kept-file-name = { NAME($name) }
kept-text = “{ NAME($text) }”
kept-far = 📏 ห่างจากที่ตั้งลูกค้า { NUM($distance) } { $unit }
kept-marked = { $what }
kept-none = ยกเลิกบันทึกนี้แล้ว
kept-before = ข้อความนี้บันทึกไว้แล้ว อยู่ที่นี่
kept-many = ✅ บันทึกแล้ว { $count ->
   *[other] { NUM($count) } รายการ
}
kept-sum-note = • { $count ->
   *[other] โน้ต { NUM($count) } รายการ
} ที่ { NAME($title) }
kept-sum-message = • { $count ->
   *[other] ข้อความ { NUM($count) } รายการ
} ที่ { NAME($title) }
kept-sum-call = • { $count ->
   *[other] โทร { NUM($count) } ครั้ง
} ที่ { NAME($title) }
kept-sum-visit = • { $count ->
   *[other] เข้าพบ { NUM($count) } ครั้ง
} ที่ { NAME($title) }
kept-sum-photo = • { $count ->
   *[other] รูป { NUM($count) } รูป
} ที่ { NAME($title) }
kept-sum-voice = • { $count ->
   *[other] ข้อความเสียง { NUM($count) } รายการ
} ที่ { NAME($title) }
kept-sum-video = • { $count ->
   *[other] วิดีโอ { NUM($count) } รายการ
} ที่ { NAME($title) }
kept-sum-file = • { $count ->
   *[other] ไฟล์ { NUM($count) } ไฟล์
} ที่ { NAME($title) }

kept-what-note = 🗒 โน้ต
kept-what-message-in = 💬 ข้อความจากลูกค้า
kept-what-message-out = 💬 ข้อความถึงลูกค้า
kept-what-message-none = 💬 ข้อความ
kept-what-call-in = 📞 ลูกค้าโทรมา
kept-what-call-out = 📞 โทร
kept-what-call-none = 📞 โทรแล้วไม่รับสาย
kept-what-visit = 🚗 เข้าพบ
kept-what-photo = 🖼 รูปภาพ
kept-what-voice = 🎤 ข้อความเสียง
kept-what-video = 🎬 วิดีโอ
kept-what-file = 📎 ไฟล์

button-mark-note = 🗒 โน้ต
button-mark-message = 💬 ข้อความ
button-mark-call = 📞 โทร
button-mark-visit = 🚗 เข้าพบ
button-mark-in = ⬅ จากลูกค้า
button-mark-out = ➡ ถึงลูกค้า
button-keep-place = 📌 ใช้เป็นที่ตั้งลูกค้า
button-open = 📂 เปิด
place-kept = บันทึกเป็นที่ตั้งลูกค้าแล้ว

card-last = { $what } · { WHEN($at) } · { NAME($member) }
card-last-text = { $what } · { WHEN($at) } · { NAME($member) }: “{ NAME($text) }”

# A call or a visit by two taps

button-call = 📞 โทร
button-visit = 🚗 เข้าพบ
call-title = 📞 <b>{ NAME($title) }</b>
    ผลการโทรเป็นอย่างไร
button-reached = ✅ ได้คุยแล้ว
button-no-answer = 🔕 ไม่รับสาย
button-they-called = ⬅ ลูกค้าโทรมา
visit-title = 🚗 <b>{ NAME($title) }</b>
    ส่งตำแหน่งของคุณด้วย 📎 หรือแตะปุ่มด้านล่าง ส่งรูปหรือข้อความเสียงได้ด้วย
button-visited = ✅ เข้าพบแล้ว ไม่ระบุตำแหน่ง
contact-told = ✅ บันทึกแล้ว: { $what }
contact-kept = ✅ บันทึกแล้ว
form-contact-note = <b>คุยอะไรกันบ้าง</b>
ask-contact-note = คุยอะไรกันบ้าง พิมพ์สั้น ๆ หรือส่งข้อความเสียง
    .label = รายละเอียด
ask-contact-next = จะติดต่อครั้งถัดไปเมื่อไร
    .label = ติดต่อครั้งถัดไป

# Files

button-files = 📎 ไฟล์
button-file = { $what } · { WHEN($at) }
button-file-named = 📎 { NAME($name) }
files-title = <b>{ NAME($title) }</b>
    แตะไฟล์ที่ต้องการ แล้วจะส่งให้อีกครั้ง
files-none = <b>{ NAME($title) }</b>
    ยังไม่มีไฟล์ ตอบกลับการ์ดด้วยรูปหรือไฟล์ได้เลย

# Where it belongs

form-file-it = <b>เป็นของโอกาสขายใด</b>
ask-opportunity = เป็นของโอกาสขายใด เลือกจากรายการ หรือพิมพ์ชื่อหรือเลขที่
    .label = โอกาสขาย
unfiled = 📥 { $count ->
   *[other] มี { NUM($count) } ข้อความรออยู่
}
near-customer = 📍 { NAME($customer) } · { NUM($distance) } { $unit }
unit-metres = ม.
unit-kilometres = กม.

permission-comment = บันทึกให้งานของคนอื่น

# A shared contact

contact-shared = 👤 <b>{ NAME($name) }</b> · { NAME($phone) }
contact-known = ลูกค้าของคุณ: { NAME($name) }
contact-kept-by = ลูกค้ารายนี้มี { NAME($member) } ดูแลอยู่ กรุณาสอบถามผู้ดูแล
contact-unkept = เบอร์นี้เป็นของลูกค้าที่มีอยู่แล้ว กรุณาสอบถามผู้จัดการ
contact-new = ยังไม่มีใครบันทึกเบอร์นี้ ต้องการบันทึกเป็นลูกค้าไหม
contact-made = ✅ บันทึกเป็นลูกค้าแล้ว
button-as-lead = 🌱 ลูกค้ามุ่งหวัง
button-as-person = 👤 บุคคล
button-file-contact = 📥 สำหรับโอกาสขาย

# Inline mode, and two settings

inline-title = { NAME($title) }
inline-about = { NAME($party) } · { NAME($number) } · { $stage }
inline-card = <b>{ NAME($title) }</b>
    { NAME($party) } · { NAME($number) } · { $stage }

ask-setting-keep-copies = ต้องการเก็บสำเนารูปและไฟล์ที่ส่งมาไว้บนเซิร์ฟเวอร์ไหม
    .label = สำเนาไฟล์
    .title = เก็บสำเนาไฟล์ไว้ที่เซิร์ฟเวอร์
ask-setting-inline-mode = ให้สมาชิกค้นหาการ์ดโดยพิมพ์ชื่อบอตในแชตส่วนตัวได้ไหม
    .label = โหมดอินไลน์
    .title = ค้นการ์ดจากแชตอื่น

words-on-card = ไม่เข้าใจ “{ NAME($text) }” ต้องการเก็บเป็นโน้ตไหม
words-left = ยังไม่ได้นัดติดตาม ต้องการเก็บ “{ NAME($text) }” เป็นโน้ตไหม
button-keep-words = 🗒 โน้ตใน “{ NAME($title) }”
words-mean = ต้องการให้ทำอะไรกับ “{ NAME($text) }”
words-again = “{ NAME($text) }” มีสินค้านี้อยู่แล้ว ต้องการแก้รายการเดิม หรือเพิ่มอีกรายการ
words-several = “{ NAME($text) }” บางรายการมีอยู่แล้ว ต้องการแก้ตามนี้ หรือเพิ่มเป็นรายการใหม่ทั้งหมด
words-one-more = ➕ { NAME($text) }
words-unknown = ไม่เข้าใจ “{ NAME($text) }”
customer-stays = การ์ดนี้เปลี่ยนลูกค้าไม่ได้ แต่ทำสำเนาให้ลูกค้ารายอื่นได้
words-off-nothing = ยังไม่มีสินค้าที่จะให้ส่วนลด กรุณาเพิ่มสินค้าก่อน
button-plan-words = ⏰ ตั้งการติดตาม
button-take-off = ส่วนลด: { NAME($product) }
button-price-words = { NAME($product) }: { MONEY($price) }
button-drop-words = นำออก: { NAME($product) }
button-count-words = { NAME($product) }: { NUM($before) } → { NUM($count) }
button-line-words = { NAME($product) }: { NUM($count) } × { MONEY($price) }{ $discount ->
    [0] { "" }
   *[other] { " " }−{ PCT($discount) }
}
button-another-line = ➕ เพิ่มอีกรายการ
button-change-several = ✅ แก้ตามนี้
button-all-new-lines = ➕ เพิ่มเป็นรายการใหม่ทั้งหมด
help-line = พิมพ์บรรทัดเดียวก็ได้โอกาสขายใหม่ โดยตรวจทานก่อนบันทึก: <code>{ NAME($line) }</code>
help-example = { NAME($customer) } { NAME($product) } 20 หน่วย หน่วยละ { MONEY($price) } 60%
help-example-usual = Acme ปั๊ม 20 ตัว ตัวละ { MONEY($price) } 60%
help-notes = ตอบกลับการ์ด หรือพิมพ์ตอนเปิดการ์ดอยู่ ข้อความจะเก็บไว้ที่การ์ดนั้น
help-undo = พลาดไปหรือ ปุ่มเลิกทำอยู่บนการ์ดนานสิบนาทีหลังการเปลี่ยนแปลงแต่ละครั้ง หรือพิมพ์ /undo

# Forms: `ask-` and a question’s name, `form-` for what all questions share.

# A new opportunity

form-new-opportunity = <b>โอกาสขายใหม่</b>
ask-customer = ลูกค้าคือใคร พิมพ์ชื่อหรือเลือกจากรายการ
    .label = ลูกค้า
ask-type = เป็นโอกาสขายประเภทใด
    .label = ประเภท
ask-items = สินค้าอะไรบ้าง พิมพ์ตัวอักษรสองสามตัวหรือรหัสสินค้า
    .label = สินค้า
ask-amount = มูลค่าเท่าไร
    .label = มูลค่า
ask-probability = มีโอกาสสำเร็จกี่เปอร์เซ็นต์
    .label = โอกาสสำเร็จ
ask-close-date = คาดว่าจะปิดการขายวันไหน
    .label = วันที่คาดว่าจะปิด
ask-source = ลูกค้ามาจากช่องทางใด
    .label = แหล่งที่มา
ask-follow-up = จะติดต่อครั้งถัดไปเมื่อไร
    .label = ติดต่อครั้งถัดไป

# A product on an opportunity

form-add-line = <b>เพิ่มสินค้า</b>
form-add-lines = <b>เพิ่มสินค้าหลายรายการ</b>
ask-product = สินค้าใด พิมพ์ชื่อบางส่วนหรือรหัสสินค้า
    .label = สินค้า
ask-quantity = จำนวนเท่าไร
    .label = จำนวน
ask-unit-price = ราคาต่อหน่วยเท่าไร
    .label = ราคาต่อหน่วย
ask-discount = มีส่วนลดไหม
    .label = ส่วนลด

# How it ended

form-won = <b>ปิดการขายได้</b>
ask-reason = ปิดการขายได้เพราะอะไร
    .label = เหตุผล
ask-win-note = มีอะไรที่ควรจดไว้ไหม
    .label = โน้ต
form-lost = <b>ปิดการขายไม่ได้</b>
ask-reasons = ปิดไม่ได้เพราะอะไร เลือกได้หลายข้อ เริ่มจากเหตุผลหลัก
    .label = เหตุผล
ask-loss-note = เกิดอะไรขึ้น เล่าสั้น ๆ ได้เลย
    .label = โน้ต

# The next contact

form-follow-up = <b>การติดตาม</b>
form-put-off = <b>เวลาอื่น</b>
ask-when = ให้เตือนเมื่อไร
    .label = เวลา
ask-follow-up-note = ติดตามเรื่องอะไร
    .label = เรื่อง

# The first minute

form-welcome = <b>การตั้งค่าของคุณ</b>
ask-language = ใช้ภาษาใดดี
    .label = ภาษา
ask-zone = คุณอยู่ที่ไหน เลือกเมือง พิมพ์ชื่อเมือง หรือแชร์ตำแหน่ง
    .label = เขตเวลา
ask-calendar = ใช้ปฏิทินแบบใด
    .label = ปฏิทิน
ask-quiet = ไม่ให้ส่งข้อความช่วงเวลาใด ตัวอย่าง: 22-7
    .label = งดแจ้งเตือน
form-no-hours = ส่งได้ทุกเวลา
form-zone-tehran = เตหะราน
form-zone-bangkok = กรุงเทพฯ
form-zone-paris = ปารีส
form-zone-london = ลอนดอน
form-zone-dubai = ดูไบ
form-zone-istanbul = อิสตันบูล
form-zone-toronto = โตรอนโต
form-zone-new-york = นิวยอร์ก

# Ways through a form

form-save = ✅ บันทึก
form-cancel = ยกเลิก
form-rest = ☰ เพิ่มเติม…
form-back = กลับ
form-keep = คงไว้
form-another-day = 📅 วันอื่น
form-skip = ข้าม
form-clear = ล้าง
form-done = ✅ เสร็จแล้ว
form-left-over = โน้ต: { NAME($note) }
form-kept-words = เก็บข้อความไว้แล้ว ({ NAME($label) }) กรุณาเลือกคำตอบด้วย
form-kept-enough = เก็บข้อความไว้แล้ว ({ NAME($label) }) ไปต่อได้เลย หรือเลือกเพิ่ม
capture-goods = เก็บ “{ NAME($text) }” ไว้แล้ว เลือกสินค้าได้หลังจากระบุลูกค้า
goods-as-other = กด “รายการอื่น” เพื่อเพิ่มรายการนี้ตามที่พิมพ์ไว้
line-count-or-price = ตัวเลขนี้คือจำนวน หรือราคาต่อหน่วย
form-price-far = { NAME($product) }: { MONEY($price) } ต่างจากราคาในรายการ { MONEY($listed) } มาก ใช้ราคาต่อหน่วยใด
form-unsure = ส่วนนี้ของข้อความยังไม่ชัดเจน: { NAME($label) } กรุณาตรวจสอบ
form-tap-a-line = แตะรายการที่ต้องการแก้ไข หรือกดบันทึก
form-which = หมายถึงรายการไหน
form-which-day = หมายถึงวันไหน
form-choose-first = { NAME($label) }: กรุณาเลือกก่อนว่าหมายถึงรายการไหน หรือข้ามไป แล้วจึงบันทึก

# The review: a line for each answer

form-line-words = { NAME($label) }: { NAME($value) }
form-line-money = { NAME($label) }: { MONEY($value) }
form-line-percent = { NAME($label) }: { PCT($value) }
form-line-number = { NAME($label) }: { NUM($value) }
form-line-days = { NAME($label) }: { NUM($value) } วัน
form-line-day = { NAME($label) }: { DATE($value) }
form-line-moment = { NAME($label) }: { DATE($day) } { WHEN($clock) }
form-line-hours = { NAME($label) }: { WHEN($start) }–{ WHEN($end) }
form-line-empty = { NAME($label) }: —
form-usual-words = { NAME($label) }: { NAME($value) } (ค่าเริ่มต้น)
form-usual-percent = { NAME($label) }: { PCT($value) } (ค่าเริ่มต้น)
form-line-item = • { NUM($quantity) } × { NAME($product) } หน่วยละ { MONEY($price) } = { MONEY($total) }
form-line-item-less = • { NUM($quantity) } × { NAME($product) } หน่วยละ { MONEY($price) } ลด { PCT($discount) } = { MONEY($total) }
form-line-item-unpriced = • { NUM($quantity) } × { NAME($product) } – ยังไม่ได้ระบุราคา
form-line-item-uncounted = • { NAME($product) } – ยังไม่ได้ระบุจำนวน
form-line-sum = รวม: { MONEY($value) }
form-gone = ไม่มีแล้ว

# Answers on buttons

form-value-words = { NAME($value) }
form-value-money = { MONEY($value) }
form-value-percent = { PCT($value) }
form-value-number = { NUM($value) }
form-value-day = { DATE($value) }
form-value-moment = { WHEN($clock) } { DATE($day) }
form-value-hours = { WHEN($start) }–{ WHEN($end) }

# Pickers

form-row = { NAME($value) }
form-row-money = { NAME($value) } · { MONEY($hint) }
form-row-worth = { NAME($value) } · { MONEY($hint, form: "compact") }
form-row-hint = { NAME($value) } · { NAME($hint) }
form-ticked = ✅ { NAME($value) }
form-unticked = ⬜ { NAME($value) }
form-create = ➕ สร้าง “{ NAME($text) }”
form-found = ผลการค้นหา “{ NAME($text) }”
form-nothing-found = ไม่พบ “{ NAME($text) }” ลองพิมพ์คำอื่น
form-nothing-found-new = ไม่พบ “{ NAME($text) }” สร้างใหม่หรือลองพิมพ์คำอื่น
form-in-group = กลุ่ม: <b>{ NAME($group) }</b>
form-nothing-in-group = ไม่มีสินค้าชื่อ “{ NAME($text) }” ในกลุ่มนี้
button-every-product = สินค้าทั้งหมด
form-page-before = ‹ ก่อนหน้า
form-page-after = ถัดไป ›

# Several products

form-item-about = <b>{ NAME($product) }</b>
form-item-change = ✏️ { NAME($product) }
form-item-more = ➕ สินค้าอีกรายการ
form-item-remove = 🗑 ลบออก
form-item-which = ต้องการแก้ไขอะไร

# Number pad

form-at-once = × { NUM($value) }
form-entry = พิมพ์แล้ว: <b>{ NUM($value) }</b>
form-pad-dot = .
form-pad-erase = ⌫
form-pad-done = ตกลง

# Days and hours

form-text = { NAME($value) }
form-blank = ·
form-today-cell = •{ NUM($value) }
form-month-before = ‹ { NAME($value) }
form-month-after = { NAME($value) } ›
form-today = วันนี้
form-tomorrow = พรุ่งนี้
form-in-a-week = อีก 1 สัปดาห์
form-end-of-month = สิ้นเดือน
form-in-an-hour = อีก 1 ชั่วโมง
form-tomorrow-at = พรุ่งนี้ { WHEN($clock) }
form-weekday-at = { NAME($weekday) } { DATE($day, form: "short") } { WHEN($clock) }
form-pick-a-day = วันอื่น…
form-which-hour = { DATE($day) } เวลาใด
form-clock = { WHEN($value) }

# What a form cannot read

refused-choice-unclear = กรุณาเลือกข้อใดข้อหนึ่ง
refused-hours-unclear = ต้องระบุสองเวลา ตัวอย่าง: 22-7
refused-text-too-long = ข้อความยาวเกินไป ใช้ได้ไม่เกิน { NUM($longest) } ตัวอักษร

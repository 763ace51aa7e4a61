# What stands behind the card: all its fields, its currency, its lines, a copy of it.

details-title = <b>{ NAME($title) }</b>
details-change = <b>{ NAME($title) }</b>
    แตะรายการที่ต้องการแก้ไข
button-details = ☰ เพิ่มเติม
ask-currency = โอกาสขายนี้ใช้สกุลเงินใด
    .label = สกุลเงิน
form-exchange = <b>สกุลเงิน</b>
currency-changed = ✅ เปลี่ยนแล้ว มูลค่าและราคายังเท่าเดิม
card-base = ≈ { MONEY($amount) } · 1 { NAME($currency) } = { NUM($rate) } { NAME($unit) }
card-rate = 1 { NAME($currency) } = { NUM($rate) } { NAME($unit) }
refused-rate-needed = ยังไม่มีอัตราแลกเปลี่ยนของ { NAME($currency) } กรุณาเลือกสกุลเงินก่อน แล้วระบบจะถามอัตรา

ask-line-name = รายการนี้ใช้ชื่อว่าอะไร
    .label = ชื่อ
ask-lost-competitors = แพ้ให้ใคร หรือมีคู่แข่งรายใดอีก พิมพ์ชื่อ หรือเลือกจากรายการถ้ามี
    .label = คู่แข่ง
competitors-noted = บันทึกไว้แล้ว: { NAME($names) }
ask-product-aliases = มีชื่อเรียกอื่นอีกไหม คั่นด้วยจุลภาค
    .label = ชื่ออื่น
form-change-line = <b>สินค้า</b>
form-other-line = <b>รายการอื่น</b>
form-copy = <b>สำเนา</b>
button-line = ✏️ { NUM($quantity) } × { NAME($product) }
button-from-group = 🗂 เลือกจากกลุ่ม…
button-other-item = ✏️ รายการอื่น…
button-another-from = ➕ เพิ่มอีก: { NAME($group) }
button-duplicate = 📑 ทำสำเนา
button-duplicate-other = ลูกค้ารายอื่น…
line-groups-title = กลุ่มใด
line-changed = ✅ เปลี่ยนแล้ว
copy-title = <b>{ NAME($title) }</b>
    สำเนานี้สำหรับลูกค้ารายใด
copy-left-out = มีสินค้า { NUM($count) } รายการที่เลิกขายแล้วจึงไม่ได้คัดลอกมา

button-give = 👤 มอบให้…
heirs-title = <b>{ NAME($title) }</b>
    ใครจะรับช่วงต่อ
given = มอบให้แล้ว
given-away = ✅ มอบให้แล้ว โอกาสขายนี้ไม่ใช่ของคุณอีกต่อไป จึงไม่แสดงที่นี่
button-board-picture = 🖼 รูปภาพ
button-board-find = 🔎 ค้นหา…
form-board-find = <b>กระดาน</b>
ask-board-find = ต้องการค้นหาอะไรบนกระดาน พิมพ์เลขที่ ชื่อ สินค้า หรือคำในบันทึก
    .label = คำค้น
button-board-customer = ลูกค้า…
button-board-people = เพื่อนร่วมงาน…
button-board-whole = ✕ ทั้งกระดาน
button-board-archive = รวมที่เก่ากว่า
button-board-lately = 30 วันล่าสุด
board-of = เฉพาะ: { NAME($name) }
board-people-title = โอกาสขายของใคร
board-picture-title = กระดานโอกาสขาย
board-picture-lately = ปิดได้และปิดไม่ได้: 30 วันที่ผ่านมา
board-panel = { NUM($count) } · { MONEY($amount, form: "compact") }
board-figure = { MONEY($amount, form: "compact") }
board-line = { $stage }: { NUM($count) } · { MONEY($amount) }

customers-ticking = <b>เลือกลูกค้าหลายราย</b> · { NUM($count) } จากสูงสุด { NUM($most) }
customers-each = ➕ สร้างโอกาสขายทุกราย ({ NUM($count) })
customers-each-sure = <b>สร้างโอกาสขายใหม่ให้ลูกค้า { NUM($count) } ราย รายละหนึ่งรายการหรือไม่</b>
customers-each-have = รายที่มีโอกาสขายเปิดอยู่แล้ว: { $names }{ $more ->
    [0] { "" }
   *[other] { " " }(และอีก { NUM($more) } ราย)
}
customers-each-all = ✅ สร้าง { NUM($count) } รายการ
customers-each-fresh = ➕ เฉพาะ { NUM($count) } รายที่ยังไม่มี
customers-made = โอกาสขายใหม่ { NUM($count) } รายการ
customers-made-row = ✅ { NAME($number) } · { NAME($name) }
customers-made-none = ✖ { NAME($name) }: { NAME($why) }

ask-setting-empty-group = ให้ล้างกลุ่มสินค้าหลังเลือกสินค้าแต่ละรายการหรือไม่ หากตอบ “ไม่ใช่” รายการถัดไปจะเลือกจากกลุ่มเดิม
    .label = ล้างกลุ่ม
    .title = ล้างกลุ่มหลังเลือกสินค้าแต่ละรายการ
filter-pipeline-first = กรุณาเลือกไปป์ไลน์ก่อน แล้วขั้นตอนจะแสดงที่นี่
form-board-of = <b>กระดาน</b>

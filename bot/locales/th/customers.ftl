# Customers: their card, their lists, leads, and who somebody may be already.

button-customers = 👥 ลูกค้า
help-customers = /customers – ลูกค้าและลูกค้ามุ่งหวัง
command-customers = ลูกค้าและลูกค้ามุ่งหวัง

party-lead = ลูกค้ามุ่งหวัง
party-person = บุคคล
party-company = บริษัท
lead-unknown = ยังไม่ทราบ
lead-qualified = ผ่านเกณฑ์
lead-disqualified = ไม่ผ่านเกณฑ์

# The card

customer-title = <b>{ NAME($name) }</b>
customer-kind = 🏷 { $kind }
customer-lead = 🏷 { $kind } · { $state }
customer-inactive = ⛔ เลิกใช้แล้ว สร้างโอกาสขายใหม่ไม่ได้
customer-place = 📍 { NAME($place) }
customer-owner = 👤 { NAME($member) }
customer-no-owner = 👤 ยังไม่มีผู้ดูแล
customer-ask = ข้อมูลอื่นอยู่ที่ { NAME($member) } กรุณาสอบถาม
customer-phone = 📞 { NAME($phone) }
customer-email = ✉️ { NAME($email) }
customer-source = 🧭 { $source }
customer-converted = ⬆ เป็นลูกค้ามุ่งหวังจนถึง { WHEN($at) } · { NAME($member) }
customer-no-opportunities = ยังไม่มีโอกาสขาย
customer-opportunities = { $count ->
   *[other] โอกาสขาย { NUM($count) } รายการ
} เปิดอยู่ { NUM($open) }
customer-created = ✅ บันทึก { NAME($name) } แล้ว
customer-kept = บันทึกแล้ว
customer-closed = { $count ->
   *[other] โอกาสขายที่ปิดแล้ว { NUM($count) } รายการ
}
button-to-company = 🏢 เปลี่ยนเป็นบริษัท
button-to-person = 🧑 เปลี่ยนเป็นบุคคล
button-lead-qualify = ✅ ผ่านเกณฑ์
button-lead-disqualify = 🚫 ไม่ผ่านเกณฑ์
button-lead-requalify = ↩ ให้ผ่านเกณฑ์อีกครั้ง
button-close-open = ◻ ปิดโอกาสขายที่เปิดอยู่

# Its lines

customer-fields-title = <b>{ NAME($name) }</b>
    แตะรายการเพื่อแก้ไข แตะหมายเลขเพื่อลบออก
button-drop-phone = 🗑 { NAME($phone) }
button-owner = 👤 ผู้ดูแลลูกค้า
button-nobody = ไม่มีผู้ดูแล
button-customer-retire = ⛔ เลิกใช้
button-customer-revive = ✅ ใช้อีกครั้ง
customer-owners-title = <b>{ NAME($name) }</b>
    ใครเป็นผู้ดูแลลูกค้ารายนี้
form-customer = <b>ลูกค้า</b>
ask-customer-name = ลูกค้าชื่ออะไร
    .label = ชื่อ
ask-customer-kind = เป็นลูกค้าประเภทใด
    .label = ประเภทลูกค้า
ask-phone = เบอร์โทรศัพท์ของลูกค้าคือเบอร์อะไร
    .label = โทรศัพท์
ask-email = อีเมลของลูกค้าคืออะไร
    .label = อีเมล
ask-place = อยู่ที่ไหน พิมพ์ชื่อเมืองหรือที่อยู่
    .label = สถานที่
form-find-customer = <b>ค้นหาลูกค้า</b>
ask-find-customer = กำลังหาใคร พิมพ์เพียงไม่กี่ตัวอักษรก็พอ
    .label = ชื่อ

# Lists

customers-m = ที่คุณดูแล หรือมีโอกาสขายของคุณ
customers-t = ที่ทีมคุณดูแล หรือมีโอกาสขายของทีม
customers-a = ทั้งหมด
customers-title = <b>ลูกค้า</b> · { $whose } · { NUM($count) }
customers-found = <b>ลูกค้า</b> · { $whose } · “{ NAME($text) }” · { NUM($count) }
customers-group = <b>ลูกค้า</b> · { $whose } · { NAME($group) } · { NUM($count) }
customers-none = ไม่มีใครในรายการนี้
customers-row = <b>{ NUM($place) }.</b> { $off ->
    [1] <s>{ NAME($name) }</s>
   *[other] { NAME($name) }
}{ $has ->
    [1] { " " }· { NAME($around) }
   *[other] { "" }
}
customers-paid = 💰 { MONEY($amount) }
customers-chance = 🎯 { PCT($probability) }
customers-priority = ❗ { $priority }
button-customers-m = 👤 ของฉัน
button-customers-t = 👥 ทีมฉัน
button-customers-a = 👥 ทั้งหมด
button-find-customer = 🔎 ค้นหา
button-new-customer = ➕ ลูกค้าใหม่
button-groups = ▦ กลุ่ม
customer-order-n = ตามชื่อ
customer-order-r = ตามยอดที่ชำระแล้ว
customer-order-p = ตามโอกาสสำเร็จ
customer-order-u = ตามความสำคัญ
customer-groups-title = <b>ลูกค้า</b> · { $order }
customer-group = • { NAME($group) }: { NUM($count) } · เปิดอยู่ { MONEY($amount) }
customer-group-paid = • { NAME($group) }: { NUM($count) } · { MONEY($amount) }
customers-kept-row = { NUM($place) }. { $order }: { NAME($group) } · { $whose }
button-drop-kept = 🗑 { NUM($place) }
refused-groups-too-many = บันทึกกลุ่มลูกค้าได้ไม่เกิน { NUM($most) } กลุ่ม กรุณาลบสักกลุ่มก่อน
customer-group-from = ตั้งแต่ { MONEY($amount) }
customer-group-unpaid = ยังไม่มีการชำระ
customer-group-chance = { PCT($least) } ถึง { PCT($most) }
customer-group-nothing-open = ไม่มีที่เปิดอยู่

# Is it somebody we know?

customer-alike = คล้ายกับลูกค้าที่มีอยู่แล้ว ใช่รายใดรายหนึ่งนี้หรือไม่
customer-alike-contact = • { NAME($name) } – โทรศัพท์หรืออีเมลเดียวกัน
customer-alike-name = • { NAME($name) } – ชื่อใกล้เคียงกัน
customer-alike-kept = • { NAME($name) } – ดูแลโดย { NAME($member) } กรุณาสอบถาม
customer-alike-unkept = • { NAME($name) }
button-make-anyway = ➕ ไม่ใช่ สร้างลูกค้าใหม่

step-customer = ลูกค้า
step-lead = ลูกค้ามุ่งหวัง
step-merge = รวมรายการ

refused-phone-unclear = ไม่พบหมายเลขโทรศัพท์ ตัวอย่าง: 081 234 5678
refused-phones-too-many = ลูกค้าหนึ่งรายมีได้ไม่เกิน { NUM($most) } หมายเลข
refused-email-unclear = ไม่พบอีเมล ตัวอย่าง: ana@example.com
refused-customer-inactive = ลูกค้ารายนี้เลิกใช้แล้ว จึงสร้างโอกาสขายใหม่ไม่ได้
refused-not-a-lead = รายนี้ไม่ใช่ลูกค้ามุ่งหวังแล้ว
refused-lead-disqualified = ลูกค้ามุ่งหวังรายนี้ไม่ผ่านเกณฑ์ กรุณาให้ผ่านเกณฑ์ก่อน
refused-lead-converts = ลูกค้ามุ่งหวังเปลี่ยนเป็นบุคคลหรือบริษัทได้ด้วยปุ่มบนการ์ด
refused-not-disqualified = ลูกค้ามุ่งหวังรายนี้ไม่ได้อยู่ในสถานะไม่ผ่านเกณฑ์

# Other names
customer-aliases = 🗣 ชื่ออื่น: { NAME($names) }
ask-customer-aliases = มีชื่อเรียกอื่นอีกไหม คั่นด้วยจุลภาค
    .label = ชื่ออื่น
refused-alias-too-short = ชื่อนี้สั้นเกินไป อาจสับสนกับคำอื่น กรุณาพิมพ์อย่างน้อย { NUM($least) } ตัวอักษร

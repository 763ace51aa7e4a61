# Documents in the chat: quotes, invoices, money, and who owes whom.

button-papers = 📄 เอกสาร
button-of-kind = { $kind }
button-contract-counts = 📜 สัญญารวมยอด
button-balance = ⚖️ ยอดค้าง
papers-title = 📄 <b>{ NAME($title) }</b>
papers-none = ยังไม่มีเอกสาร แตะครั้งเดียวเพื่อออกเอกสารจากสินค้า
papers-no-lines = ยังไม่มีเอกสาร เพิ่มสินค้าก่อน แล้วแตะครั้งเดียวเพื่อออกใบเสนอราคา
paper-row = { NUM($place) }. { $kind } { NAME($number) } · { $state } · { MONEY($amount) }
paper-row-unpriced = { NUM($place) }. { $kind } { NAME($number) } · { $state }

balance-title = ⚖️ <b>{ NAME($title) }</b> · ยอดค้าง
balance-none = ยังไม่มีรายการเงิน
balance-earlier = … { $count ->
   *[other] ก่อนหน้านี้ { NUM($count) } รายการ
}
balance-more = { NUM($place) }. ➕ { MONEY($amount) } · { $kind } { NAME($number) } · { DATE($day, form: "short") }
balance-less = { NUM($place) }. ➖ { MONEY($amount) } · { $kind } { NAME($number) } · { DATE($day, form: "short") }
balance-debtor = ⚖️ ยอดค้าง: { MONEY($amount) } · ลูกหนี้
balance-creditor = ⚖️ ยอดค้าง: { MONEY($amount) } · เจ้าหนี้
balance-even = ⚖️ ยอดค้าง: { MONEY($amount) } · ครบแล้ว
paper-loose = 🔗 { $kind } { NAME($number) } จำนวน { MONEY($amount) } ({ DATE($day, form: "short") }) ผูกกับใบแจ้งหนี้เท่านั้น ยังไม่นับในโอกาสขายนี้
button-attach = 🔗 นับ { NAME($number) }
paper-attached = นับรวมที่นี่แล้ว

lose-quotes = ใบเสนอราคาของ <b>{ NAME($title) }</b> ยังอยู่กับลูกค้า ให้ยกเลิกพร้อมบันทึกว่าปิดไม่ได้หรือไม่
button-lose-quotes = ❌ ยกเลิกแล้วทำต่อ

paper-title = <b>{ $kind } { NAME($number) }</b> · { $state }
paper-for = { NAME($buyer) } · { DATE($day) }
paper-counts = นับรวมในยอดค้าง
paper-until = ⏳ ใช้ได้ถึง { DATE($day) }
paper-parent = ↳ จาก { NAME($number) }
paper-on-invoice = 🔗 ผูกกับใบแจ้งหนี้เท่านั้น ยังไม่นับในโอกาสขาย
paper-line = { NUM($place) }. { NAME($product) }: { NUM($quantity) } × { MONEY($price) }{ $less ->
    [1] { " " }ลด { PCT($discount) }
   *[other] { "" }
} = { MONEY($total) }{ $taxed ->
    [1] { " " }· { NAME($tax) } { PCT($percent) }
   *[other] { "" }
}
paper-net = ก่อนภาษี: { MONEY($amount) }
paper-tax = { NAME($tax) } { PCT($percent) }: { MONEY($amount) }
paper-total = <b>รวมทั้งสิ้น: { MONEY($amount) }</b>
paper-place = 📦 คลัง: { NAME($place) }
paper-note = “{ NAME($note) }”

button-paper-confirm = ✅ ยืนยัน
button-one-more = ➕ อีกฉบับ: { $kind }
button-paper-send = 📤 บันทึกว่าส่งแล้ว
button-paper-reject = 👎 ลูกค้าปฏิเสธ
button-paper-cancel = ✖ ยกเลิกเอกสาร
button-paper-tax = % ภาษี
button-paper-place = 📦 คลังสินค้า
button-paper-line = ✏️ { NUM($quantity) } × { NAME($product) }
button-tax = { NAME($tax) } { PCT($percent) }
button-no-tax = ไม่มีภาษี
paper-now-confirm = ยืนยันแล้ว
paper-now-send = บันทึกว่าส่งแล้ว
paper-now-reject = บันทึกว่าถูกปฏิเสธ
paper-now-cancel = ยกเลิกแล้ว
paper-made = ออกฉบับร่างพร้อมข้อมูลทั้งหมดแล้ว
paper-there-already = มีอยู่แล้ว คือฉบับนี้ ยังไม่ได้ออกฉบับใหม่
paper-changed = ✅ แก้ไขแล้ว
paper-line-added = ✅ เพิ่มในเอกสารแล้ว
paper-money-kept = ✅ บันทึกแล้ว
paper-money-beyond = ✅ บันทึกแล้ว ยอดนี้เกินยอดที่ค้างอยู่ { MONEY($amount) } ลูกค้าจึงมีเครดิตเท่านี้ หากบันทึกผิด กด “ยกเลิก” เพื่อถอนใบเสร็จนี้
paper-tap-line = แตะรายการเพื่อแก้ไข
button-paper-more = ⋯ เพิ่มเติม
paper-change-what = ต้องการแก้อะไร
paper-address = { NAME($address) }
paper-made-of-it = → { $kind } { NAME($number) } · { $state } · { MONEY($amount) }
paper-left = ยอดที่ยังไม่ได้รับ: { MONEY($amount) }
paper-left-beyond = ชำระเกิน: { MONEY($amount) }
paper-cancel-really = ยกเลิกเอกสารนี้ไหม ยกเลิกแล้วเรียกคืนไม่ได้ เลขที่จะไม่ถูกใช้ซ้ำ ส่วนสต็อกและยอดค้างจะเป็นเหมือนไม่เคยมีเอกสารนี้
button-paper-cancel-it = ✖ ยกเลิกถาวร
paper-which-tax = ทุกรายการคิดภาษีใด
paper-which-tax-line = { NAME($product) } คิดภาษีใด
paper-which-place = สินค้าผ่านคลังใด

form-paper-line = <b>รายการ</b>
form-paper-add = <b>เพิ่มสินค้า</b>
form-paper-other = <b>รายการอื่น</b>
form-paper-edit = <b>เอกสาร</b>
form-money-taken = <b>เงิน</b>
ask-paper-until = ใบเสนอราคาใช้ได้ถึงวันใด
    .label = ใช้ได้ถึง
ask-paper-buyer = จะให้ใช้ชื่อใดในเอกสาร
    .label = ลูกค้า
ask-paper-address = ที่อยู่ใด พิมพ์หลายบรรทัดได้
    .label = ที่อยู่
ask-paper-note = ให้เขียนอะไรไว้ใต้รายการ
    .label = หมายเหตุ
ask-money-taken = จำนวนเงินเท่าไร
    .label = จำนวนเงิน

refused-document-kind = ออกเอกสารนี้จากเอกสารนั้นไม่ได้
refused-document-needs-lines = เอกสารต้องมีอย่างน้อยหนึ่งรายการ กรุณาเพิ่มสินค้าก่อน
refused-document-not-so = ทำสิ่งนี้กับเอกสารนี้ไม่ได้แล้ว สถานะปัจจุบันเป็นดังนี้
refused-document-empty = ยอดรวมเป็นศูนย์ จึงยืนยันไม่ได้ กรุณาใส่ราคาก่อน
refused-document-discount = ที่นี่ให้ส่วนลดได้ { PCT($percent) } ถ้าต้องการมากกว่านี้ ให้ใส่ส่วนลดที่โอกาสขาย แล้วระบบจะถามผู้จัดการ
refused-day-past = วันนั้นผ่านไปแล้ว กรุณาเลือกวันอื่น ตัวอย่าง: { DATE($day, form: "day") }
refused-money-not-positive = จำนวนเงินต้องมากกว่าศูนย์ ตัวอย่าง: { MONEY($money) }

ask-setting-quote-validity-days = ใบเสนอราคาใหม่ใช้ได้กี่วัน
    .label = อายุใบเสนอราคา
    .title = ใบเสนอราคาใหม่มีอายุ
ask-setting-stock-mode = ให้นับสต็อกหรือไม่ และใครเห็นได้บ้าง
    .label = สต็อก
    .title = สต็อก
setting-stock-mode-off = ปิด
setting-stock-mode-quantity = ทุกคนเห็น
setting-stock-mode-serial = ตามสิทธิ์

permission-see-balance = ดูยอดค้าง
permission-see-stock = ดูสต็อก
step-document = เอกสาร

# On paper

button-pdf = 📄 PDF
button-pdf-in = 🌐 ภาษาอื่น
button-card-pdf = 📄 การ์ดเป็น PDF
paper-text-title = <b>{ $kind } { NAME($number) }</b> · { NAME($company) }
paper-which-language = ให้ PDF เป็นภาษาใด
paper-caption = { $kind } { NAME($number) } · { NAME($buyer) }
paper-kind-quote = ใบเสนอราคา
paper-kind-invoice = ใบแจ้งหนี้
paper-kind-sales-return = ใบลดหนี้
paper-kind-contract = สัญญา
paper-kind-receipt = ใบเสร็จรับเงิน
paper-kind-payment = ใบสำคัญจ่าย
paper-kind-supplier-request = ใบขอราคา
paper-kind-opportunity = โอกาสขาย
paper-in-words = ตัวอักษร
paper-to = ถึง
paper-to-supplier = ผู้ขาย
paper-fact-day = วันที่
paper-fact-until = ใช้ได้ถึง
paper-fact-about = อ้างอิง
paper-fact-state = สถานะ
paper-column-place = ที่
paper-column-product = รายการ
paper-column-quantity = จำนวน
paper-column-price = ราคาต่อหน่วย
paper-column-discount = ส่วนลด
paper-column-tax = ภาษี
paper-column-total = จำนวนเงิน
paper-sum-net = รวมก่อนภาษี
paper-sum-total = รวมทั้งสิ้น
paper-sum-paid = ยอดที่ชำระ
ask-setting-letterhead = ให้เขียนอะไรใต้ชื่อบริษัทบนกระดาษ เช่น ที่อยู่ โทรศัพท์ เลขผู้เสียภาษี เขียนหลายบรรทัดได้
    .label = หัวกระดาษ
    .title = หัวกระดาษของเอกสาร

# Taxes and stock in the set-up

setup-shelf-tax = อัตราภาษี
setup-shelf-tax-title = <b>อัตราภาษี</b> ที่ใช้ในเอกสาร
setup-shelf-warehouse = คลังสินค้า
setup-shelf-warehouse-title = <b>คลังสินค้า</b> สินค้าออกจากคลังแรก เว้นแต่จะระบุเป็นอย่างอื่น
setup-row-tax = { NUM($place) }. { NAME($value) } · { PCT($percent) }
setup-row-tax-default = { NUM($place) }. { NAME($value) } · { PCT($percent) } · เอกสารใหม่
setup-tax-default = ใช้กับเอกสารใหม่ทุกฉบับ
setup-stock = 📦 สต็อก
setup-percent = % ร้อยละ: { PCT($percent) }
ask-product-tracked = ให้นับสต็อกของสินค้านี้หรือไม่
    .label = นับสต็อก
form-tax-percent = <b>อัตราภาษี</b>
ask-tax-percent = กี่เปอร์เซ็นต์
    .label = ร้อยละ
form-stock-count = <b>สต็อก</b>
ask-stock-count = ตอนนี้มีเท่าไร
    .label = จำนวนนับ
stock-together = 📦 คงเหลือ: { NUM($on_hand) } · จองโดยใบเสนอราคา: { NUM($frozen) }
stock-at = 📦 { NAME($place) }: { NUM($on_hand) } · จองโดยใบเสนอราคา: { NUM($frozen) }
stock-no-place = ยังไม่มีคลังสินค้า กรุณาเพิ่มในหน้าจัดการระบบก่อน
stock-is-off = สต็อกปิดอยู่ในการตั้งค่า คนอื่นจึงไม่เห็น

# Asking a supplier

form-supplier-request = <b>🏭 ผู้จำหน่าย</b>
form-supplier-cost = <b>🏭 ผู้จำหน่าย</b>
form-margin-quote = <b>กำไร</b>
ask-supplier = จะถามผู้จำหน่ายรายใด พิมพ์ชื่อหรือเลือกหนึ่งราย
    .label = ผู้จำหน่าย
ask-supplier-cost = ผู้จำหน่ายเสนอราคาต่อหน่วยเท่าไร
    .label = ราคา
ask-margin = บวกเพิ่มจากราคาผู้จำหน่ายกี่เปอร์เซ็นต์
    .label = กำไร
supplier-line = { NUM($place) }. { NAME($product) }: { NUM($quantity) } { NAME($unit) }
supplier-cost = → เสนอ { MONEY($amount) }
supplier-margin = → กำไร { MONEY($amount) } ({ PCT($percent) })
button-request-text = 💬 ข้อความ
button-supplier-cost = { NUM($place) }. ราคา { NAME($product) }
button-margin-quote = 🧾 เสนอราคาบวกกำไร
supplier-text = <b>ใบขอราคา { NAME($number) }</b>
    เรียน { NAME($buyer) } กรุณาแจ้งราคารายการต่อไปนี้
supplier-text-end = ขอบคุณ { NAME($company) }
refused-supplier-answer-missing = ผู้จำหน่ายยังไม่ได้เสนอราคา { NAME($product) }
refused-margin-range = กำไรอยู่ระหว่าง { NUM($least) } ถึง { NUM($most) } เปอร์เซ็นต์ ตัวอย่าง: { NUM($within) }

# Merging customers and opportunities, and the doubt at creation.


button-merge = 🔗 รวมรายการ
button-merge-now = 🔗 รวมสองรายการนี้
button-twin = { NAME($number) }
button-save-anyway = ➕ ไม่ใช่ บันทึกเป็นรายการใหม่
merged = รวมแล้ว
form-merge-customer = <b>รวมรายการ</b>
ask-merge-customer = ลูกค้ารายใดคือรายเดียวกัน
    .label = ลูกค้า
merge-customers = <b>{ NAME($goes) }</b> คือรายเดียวกับ <b>{ NAME($stays) }</b> ใช่หรือไม่
merge-customers-what = โอกาสขาย บันทึก การติดตาม และโทรศัพท์ทั้งหมดจะย้ายไปที่ { NAME($stays) } เลิกทำได้ภายในสิบนาที
merge-which = <b>{ NAME($number) }</b> · { NAME($title) }
    รายการใดคือรายการเดียวกัน
merge-none = <b>{ NAME($number) }</b> · { NAME($title) }
    ลูกค้ารายนี้ไม่มีโอกาสขายอื่นที่เปิดอยู่
merge-opportunities = <b>{ NAME($goes) }</b> คือรายการเดียวกับ <b>{ NAME($stays) }</b> ใช่หรือไม่
merge-one = • { NAME($number) } · { NAME($title) } · { MONEY($amount) }
merge-one-no-amount = • { NAME($number) } · { NAME($title) }
merge-what = สินค้า บันทึก และการติดตามจะย้ายไปที่ { NAME($stays) } และ { NAME($goes) } จะพาไปที่นั่น เลิกทำได้ภายในสิบนาที
merge-amount = มูลค่าจะเป็น { MONEY($amount) }
opportunity-alike = คล้ายกับรายการที่มีอยู่แล้ว ใช่รายการนี้หรือไม่
refused-merge-same = สองรายการนี้เป็นรายการเดียวกันอยู่แล้ว
refused-merge-other-customer = สองรายการนี้เป็นของลูกค้าคนละราย กรุณารวมลูกค้าก่อน
card-merged = 🔗 { NAME($number) } รวมเข้ากับรายการนี้แล้ว
customer-merged = 🔗 { NAME($name) } รวมเข้ากับลูกค้ารายนี้แล้ว

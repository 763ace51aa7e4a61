# Values of the lists that come with the set-up; `item-` and the code of the value.

# Types of opportunity

item-standard = ทั่วไป
item-bulk-order = สั่งซื้อจำนวนมาก
item-delivery = จัดส่งสินค้า
item-special-order = สั่งซื้อพิเศษ

# Sources

item-phone = โทรศัพท์
item-advertising = โฆษณา
item-exhibition = งานแสดงสินค้า
item-referral = มีผู้แนะนำ
item-website = เว็บไซต์
item-walk-in = เดินเข้ามาเอง
item-existing-customer = ลูกค้าเดิม
item-cold-call = โทรหาลูกค้าใหม่
item-supplier-reference = ผู้จัดจำหน่ายแนะนำ
item-mass-mailing = อีเมลหรือจดหมายหมู่
item-customers-vendor = ผู้ขายของลูกค้า
item-campaign = แคมเปญ

# Why an opportunity was won

item-best-price = ราคาดีที่สุด
item-quality = คุณภาพ
item-relationship = ความสัมพันธ์ที่ดี
item-delivery-time = ส่งได้เร็ว
item-service = บริการ
item-win-other = อื่น ๆ

# Why an opportunity was lost

item-price = ราคา
item-competitor = คู่แข่ง
item-budget = งบประมาณ
item-missing-feature = ขาดคุณสมบัติที่ต้องการ
item-timing = จังหวะเวลา
item-no-decision-maker = ไม่พบผู้ตัดสินใจ
item-unresponsive = ติดต่อไม่ได้
item-poor-fit = ไม่ตรงความต้องการ
item-other = อื่น ๆ

# The first pipeline and its stages

item-sales = งานขาย
item-contact = ติดต่อ
item-qualification = คัดกรอง
item-proposal = ยื่นข้อเสนอ
item-negotiation = เจรจา
item-won = ปิดการขายได้
item-lost = ปิดการขายไม่ได้

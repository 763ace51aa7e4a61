# The set-up: what an admin arranges for everybody, all of it in the chat.

button-set-up = 🛠 จัดการระบบ
setup-title = <b>จัดการระบบของ { NAME($company) }</b>
    ต้องการจัดการเรื่องใด
setup-kept = ✅ บันทึกแล้ว
setup-shifted = ย้ายแล้ว
setup-add = ➕ เพิ่ม
setup-rename = ✏️ เปลี่ยนชื่อ
setup-up = ▲ เลื่อนขึ้น
setup-down = ▼ เลื่อนลง
setup-retire = เลิกใช้
setup-revive = กลับมาใช้
setup-none = ยังไม่มีรายการ
setup-out-of-use = เลิกใช้แล้ว: ไม่มีให้เลือก แต่ยังอยู่ในรายการเดิม
setup-row = { NUM($place) }. { NAME($value) }
setup-row-off = { NUM($place) }. <s>{ NAME($value) }</s> · เลิกใช้
setup-row-with = { NUM($place) }. { NAME($value) } · { NAME($more) }
setup-name = { NAME($value) }
setup-entry-title = <b>{ NAME($value) }</b>
setup-place = ลำดับที่ { NUM($place) } จาก { NUM($count) }
setup-yes = ใช่
setup-no = ไม่ใช่

# Lists

setup-shelf-source = แหล่งที่มา
setup-shelf-type = ประเภท
setup-shelf-win-reason = เหตุผลที่ปิดได้
setup-shelf-loss-reason = เหตุผลที่ปิดไม่ได้
setup-shelf-group = กลุ่มสินค้า
setup-shelf-source-title = <b>แหล่งที่มา</b>ของลูกค้าและโอกาสขาย
setup-shelf-type-title = <b>ประเภทโอกาสขาย</b> หากไม่ได้เลือกจะใช้ประเภทแรก
setup-shelf-win-reason-title = <b>เหตุผลที่ปิดการขายได้</b>
setup-shelf-loss-reason-title = <b>เหตุผลที่ปิดการขายไม่ได้</b>
setup-shelf-group-title = <b>กลุ่มสินค้า</b>
setup-needs-note = ต้องมีโน้ต

# Products

setup-products = สินค้า
setup-products-title = <b>สินค้า</b>
setup-products-found = <b>สินค้า</b> · “{ NAME($text) }”
setup-product-row = { NUM($place) }. { NAME($product) } · { NAME($code) }
setup-product-row-off = { NUM($place) }. <s>{ NAME($product) }</s> · { NAME($code) } · ไม่ขาย
setup-product-row-priced = { NUM($place) }. { NAME($product) } · { NAME($code) } · { MONEY($price) }
setup-find = 🔎 ค้นหา
setup-all-products = สินค้าทั้งหมด

# Stages

setup-stages = ขั้นตอน
setup-stages-title = <b>ขั้นตอน</b> ตั้งแต่ติดต่อครั้งแรกจนสิ้นสุด
setup-stage-row = { NUM($place) }. { NAME($value) } · { PCT($probability) }
setup-stage-row-off = { NUM($place) }. <s>{ NAME($value) }</s> · เลิกใช้
setup-stage-probability = โอกาสสำเร็จเมื่อเข้าขั้นนี้: { PCT($probability) }
setup-stage-stays = ขั้นตอนสุดท้ายนี้เปลี่ยนชื่อได้ แต่เลิกใช้ไม่ได้
setup-never-stale = ไม่นับว่าค้างนาน
setup-stale = { $days ->
   *[other] นับว่าค้างนานเมื่อไม่มีความเคลื่อนไหว { NUM($days) } วัน
}
setup-stage-holds = { $count ->
    [0] ไม่มีโอกาสขายที่เปิดอยู่ในขั้นนี้
   *[other] มีโอกาสขายที่เปิดอยู่ { NUM($count) } รายการในขั้นนี้
}
setup-heir-title = { $count ->
    [0] โอกาสขายที่สิ้นสุดแล้วอาจกลับมาที่ <b>{ NAME($value) }</b> ให้ใช้ขั้นตอนใดแทน
   *[other] มีโอกาสขายที่เปิดอยู่ { NUM($count) } รายการใน <b>{ NAME($value) }</b> ให้ย้ายไปขั้นตอนใด
}
setup-heir-sure = { $count ->
    [0] จะเลิกใช้ <b>{ NAME($value) }</b> และใช้ <b>{ NAME($stage) }</b> แทน
   *[other] จะเลิกใช้ <b>{ NAME($value) }</b> และย้ายโอกาสขายที่เปิดอยู่ { NUM($count) } รายการไปที่ <b>{ NAME($stage) }</b>
}
setup-heir-chance = ความเป็นไปได้จะเปลี่ยนจาก { PCT($before) } เป็น { PCT($after) } และยอดที่คาดว่าจะได้จะเปลี่ยนตาม ค่าที่กำหนดเองจะคงเดิม
setup-heir-undo = เลิกทำได้ภายในสิบนาที
setup-heir-go = ✅ ดำเนินการ
setup-stage-back = { $count ->
    [0] ✅ นำกลับมาใช้แล้ว
   *[other] ✅ นำกลับมาใช้แล้ว และย้าย { NUM($count) } โอกาสขายกลับมา
}
setup-stage-stayed = มี { NUM($count) } โอกาสขายที่ถูกแก้ไขหลังจากนั้น จึงอยู่ที่เดิม
setup-stage-handed-over = { $count ->
    [0] ✅ เลิกใช้แล้ว ใช้ { NAME($stage) } แทน
   *[other] ✅ เลิกใช้แล้ว ย้าย { NUM($count) } โอกาสขายไปที่ { NAME($stage) }
}

# Teams

setup-teams = ทีม
setup-teams-title = <b>ทีม</b>
setup-team-manager = ผู้จัดการ: { NAME($member) }
setup-team-no-manager = ยังไม่มีผู้จัดการ
setup-team-members = { $count ->
   *[other] สมาชิก { NUM($count) } คน
}
setup-choose-manager = 👤 เลือกผู้จัดการ
setup-manager-title = ใครเป็นผู้จัดการของ <b>{ NAME($team) }</b> คนอื่นต้องได้รับบทบาทผู้จัดการก่อน
setup-nobody = ไม่มี

# Members

setup-members = สมาชิก
setup-members-title = <b>สมาชิก</b>
setup-member-role = บทบาท: { NAME($role) }
setup-member-team = ทีม: { NAME($team) }
setup-member-no-team = ไม่อยู่ในทีมใด
setup-member-may = สิทธิ์เพิ่มเติม:
setup-permission = • { NAME($permission) }
setup-role = บทบาท
setup-team = ทีม
setup-permissions = ☑️ สิทธิ์
setup-new-link = 🔗 ลิงก์สำหรับบัญชีใหม่
setup-remove = นำออก
setup-remove-now = ใช่ นำออก
setup-remove-title = นำ <b>{ NAME($member) }</b> ออกไหม จะหมดสิทธิ์ใช้งานทันที
setup-removed = ✅ { NAME($member) } หมดสิทธิ์ใช้งานแล้ว
setup-role-title = ให้ <b>{ NAME($member) }</b> มีบทบาทใด
setup-into-title = ให้ <b>{ NAME($member) }</b> อยู่ทีมใด
setup-no-team = ไม่มีทีม
setup-permissions-title = ให้ <b>{ NAME($member) }</b> มีสิทธิ์อะไรเพิ่ม แตะเพื่อเปลี่ยนได้ทันที
setup-link = ใครเปิดลิงก์นี้จะใช้งานแทนบัญชีเดิมของ { NAME($member) } ลิงก์ใช้ได้ครั้งเดียว ภายในสองสัปดาห์:
    { NAME($link) }

# The company

setup-company = บริษัท
setup-lists = 🗂 รายการ…
setup-lists-title = <b>รายการ</b>
    ตัวเลือกต่าง ๆ ที่ใช้ในทุกที่ของบอต
setup-company-title = <b>{ NAME($company) }</b>

# What is asked

form-setup-name = <b>ชื่อ</b>
ask-setup-name = จะใช้ชื่อว่าอะไร
    .label = ชื่อ
form-setup-product = <b>สินค้า</b>
ask-product-name = สินค้าชื่ออะไร บอกทั้งหมดในบรรทัดเดียวได้ เช่น ปั๊ม X 1200 บาท กลุ่ม ปั๊ม
    .label = ชื่อ
ask-product-code = รหัสสินค้าคืออะไร ตัวอย่าง: P-100 หากข้าม สินค้าใหม่จะได้รหัสเอง
    .label = รหัส
ask-product-group = อยู่ในกลุ่มใด
    .label = กลุ่ม
ask-product-price = ราคาต่อหน่วยเท่าไร หากไม่ระบุ ต้องพิมพ์ราคาทุกครั้ง
    .label = ราคา
ask-product-unit = นับเป็นหน่วยอะไร ตัวอย่าง: ชิ้น เมตร ชั่วโมง
    .label = หน่วย
ask-product-whole = ขายเป็นหน่วยเต็มเท่านั้นใช่ไหม
    .label = หน่วยเต็ม
ask-product-sellable = มีไว้ขายใช่ไหม
    .label = มีไว้ขาย
form-find-product = <b>ค้นหาสินค้า</b>
ask-find-product = สินค้าใด พิมพ์ชื่อบางส่วนหรือรหัสสินค้า
    .label = สินค้า
form-setup-stage = <b>ขั้นตอน</b>
ask-stage-name = ขั้นตอนชื่ออะไร
    .label = ชื่อ
ask-stage-probability = จากขั้นนี้มีโอกาสปิดได้กี่เปอร์เซ็นต์
    .label = โอกาสสำเร็จ
ask-stale-days = ไม่มีความเคลื่อนไหวกี่วันจึงนับว่าค้างนาน 0 คือไม่นับ
    .label = ค้างนานหลัง
form-setup-team = <b>ทีม</b>
ask-team-name = ทีมชื่ออะไร
    .label = ชื่อ
ask-team-language = กลุ่มของทีมใช้ภาษาใด
    .label = ภาษา

# What is refused

refused-last-of-list = ต้องเหลืออย่างน้อยหนึ่งรายการ กรุณาเพิ่มรายการอื่นก่อน
refused-name-taken = มีชื่อนี้แล้ว กรุณาใช้ชื่ออื่น
refused-code-taken = สินค้าอื่นใช้รหัสนี้แล้ว กรุณาใช้รหัสอื่น
refused-stage-last-open = ต้องเหลือขั้นตอนที่เปิดอยู่อย่างน้อยหนึ่งขั้น
refused-stage-needs-heir = มีโอกาสขายที่ผูกกับขั้นตอนนี้ กรุณาเลือกว่าจะย้ายไปที่ใด
refused-stage-must-stay = ต้องมีขั้นตอนปิดได้และปิดไม่ได้เสมอ
refused-days-range = กรุณาเลือกระหว่าง { NUM($least) } ถึง { NUM($most) } วัน ตัวอย่าง: { NUM($within) }
refused-not-a-manager = กรุณาให้บทบาทผู้จัดการก่อน

# Out of use: what has it, and back again

setup-retired = เลิกใช้ตั้งแต่ตอนนี้
setup-retire-undo = ↩ เลิกทำ: ใช้ต่อ
setup-held = { $count ->
    [0] ไม่มีโอกาสขายที่ใช้อยู่
   *[other] มีโอกาสขายที่ใช้อยู่ { NUM($count) } รายการ
}

# The history of an opportunity and of a customer: records and changes in one order.

history-none = ยังไม่มีบันทึก
history-record = { WHEN($at) } · { $member } · { $what }
history-view = { WHEN($at) } · { $member } · 👁 เปิดดู
history-refused = ⛔ { WHEN($at) } · { $member } · ถูกปฏิเสธ: { NAME($note) }
history-amount = 💰 { MONEY($amount) } · { $state }
history-paper = { $kind } { NAME($number) } · { $state }
history-undid = ↩ เลิกทำ: { $what }
history-merged = 🔗 กับ { NAME($name) }
history-change = • { $field }: { NAME($old) } → { NAME($new) }
history-set = • { $field }: { NAME($new) }
history-cleared = • { $field }: <s>{ NAME($old) }</s>
history-more = … และอีก { $count ->
   *[other] { NUM($count) } การแก้ไข
}
history-lead = ลูกค้ามุ่งหวัง
history-other-phones = โทรศัพท์อื่น
history-owner = ผู้ดูแลลูกค้า
history-in-use = ใช้งานอยู่
history-text = ข้อความ
history-kind = ประเภท
history-line = สินค้า
history-lost-for = เหตุผล
history-competitor = คู่แข่ง
history-follow-up = การติดตาม
history-reminder = การเตือน
history-contact-by = ผู้ติดต่อ
button-newer = ‹ ใหม่กว่า
button-older = เก่ากว่า ›
button-history-a = 🕘 ทั้งหมด
button-history-r = 🗂 บันทึก
button-history-c = 🛠 การแก้ไข
button-history-v = 👁 การเปิดดู

record-call = 📞 โทร
record-message = 💬 ข้อความ
record-note = 🗒 โน้ต
record-visit = 🚗 เข้าพบ
record-appointment = 📅 นัดหมาย
record-task = ✅ ติดตามแล้ว
record-file = 📎 ไฟล์
record-form = 📝 แบบฟอร์ม
record-quote = 🧾 ใบเสนอราคา
record-invoice = 🧾 ใบแจ้งหนี้
record-sales-return = ↩ รับคืนสินค้า
record-contract = 📜 สัญญา
record-receipt = 💵 ใบเสร็จ
record-payment = 💸 จ่ายให้ลูกค้า
record-supplier-request = 🏭 ใบขอราคา
record-state-draft = { $of ->
   *[other] ฉบับร่าง
}
record-state-sent = { $of ->
   *[other] ส่งแล้ว
}
record-state-confirmed = { $of ->
   *[other] ยืนยันแล้ว
}
record-state-expired = { $of ->
   *[other] หมดอายุ
}
record-state-rejected = { $of ->
   *[other] ถูกปฏิเสธ
}
record-state-cancelled = { $of ->
   *[other] ยกเลิกแล้ว
}
follow-up-state-pending = รออยู่
follow-up-state-done = ทำแล้ว
follow-up-state-dismissed = ไม่ต้องเตือน

ask-setting-carry-comments = ให้โน้ตและข้อความของลูกค้ามุ่งหวังอยู่ในประวัติของโอกาสขายด้วยหรือไม่
    .label = โน้ตลูกค้ามุ่งหวัง
    .title = นำโน้ตของลูกค้ามุ่งหวังมาด้วย

# What was taken back, or could be: which step, and of what.

took-back = ↩ เลิกทำแล้ว: <b>{ $what }</b>
done-on = { NAME($title) } · { NAME($number) }
done-on-customer = { NAME($party) }
done-on-many = ของโอกาสขาย { NUM($count) } รายการ
take-back-gone = เลิกทำไปแล้ว: <b>{ $what }</b>
take-back-stays = สิ่งที่คุณทำล่าสุดยังคงอยู่ เลิกทำจากตรงนี้ไม่ได้: <b>{ $what }</b>
take-back-which = ต้องการเลิกทำรายการนี้หรือไม่ <b>{ $what }</b>, { WHEN($at) }

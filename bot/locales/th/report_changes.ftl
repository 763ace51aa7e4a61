# สิ่งที่เปลี่ยนไประหว่างสองวัน

report-changed = สิ่งที่เปลี่ยนไป
report-changed-what = จากเช้าวันหนึ่งถึงอีกวัน
report-changed-unknown = <b>ช่วงนี้มีภาพประจำวัน​ไม่ถึงสองภาพ</b>
report-changed-up = <b>มูลค่าที่เปิดอยู่​เพิ่มขึ้น { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>มูลค่าที่เปิดอยู่​เพิ่มขึ้น</b>
report-changed-down = <b>มูลค่าที่เปิดอยู่​ลดลง { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>มูลค่าที่เปิดอยู่​ลดลง</b>
report-changed-same = <b>มูลค่าที่เปิดอยู่​ยังคงเป็น { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>มูลค่าที่เปิดอยู่​ไม่เปลี่ยน</b>
report-changed-days = ภาพเช้าวันที่ { DATE($first, form: "day") } และ { DATE($last, form: "day") }
report-line-changed = { $label }: { NUM($count) } · { MONEY($amount) }
    .without-amounts = { $label }: { NUM($count) }
report-changed-opening = ต้นงวด
report-changed-new = ใหม่
report-changed-reopened = เปิดใหม่
report-changed-moved-in = ย้ายเข้า
report-changed-grown = มูลค่าเพิ่ม
report-changed-shrunk = มูลค่าลด
report-changed-won = ปิดได้
report-changed-lost = ปิดไม่ได้
report-changed-closed = ปิดหรือลบ
report-changed-moved-out = ย้ายออก
report-changed-slipped = เลื่อนออกไป
report-changed-closing = ปลายงวด
report-figure-step = ขั้น
report-figure-change = เปลี่ยนแปลง

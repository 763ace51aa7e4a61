# Changes that wait for the manager.

approval-discount = 🙋 { NAME($member) } ขอส่วนลด { PCT($discount) } สำหรับ { NAME($product) }
    <b>{ NAME($title) }</b> · { NAME($number) }
approval-costs = ตอนนี้ { PCT($given) } เป็นเงิน { MONEY($now) } ถ้าอนุมัติ { PCT($discount) } เป็นเงิน { MONEY($then) } ลดลง { MONEY($cost) }
    .without-amounts = ตอนนี้ { PCT($given) } ถ้าอนุมัติ { PCT($discount) }
approval-stage = 🙋 { NAME($member) } ขอย้ายไปขั้นตอน <b>{ NAME($stage) }</b>
    <b>{ NAME($title) }</b> · { NAME($number) }
approval-reopen = 🙋 { NAME($member) } ขอเปิดใหม่ ({ $status ->
    [won] ปิดการขายได้
    [lost] ปิดการขายไม่ได้
   *[closed] ปิดแล้ว
} เมื่อ { DATE($day) })
    <b>{ NAME($title) }</b> · { NAME($number) }
approval-approve = ✅ อนุมัติ
approval-refuse = ✖ ไม่อนุมัติ
approval-approved = ✅ { NAME($member) } อนุมัติ { $kind ->
    [stage] ขั้นตอน { NAME($what) }
    [reopen] การเปิดใหม่
   *[discount] ส่วนลด { PCT($discount) } ของ { NAME($what) }
}: <b>{ NAME($title) }</b> · { NAME($number) }
approval-refused = ✖ { NAME($member) } ไม่อนุมัติ { $kind ->
    [stage] ขั้นตอน { NAME($what) }
    [reopen] การเปิดใหม่
   *[discount] ส่วนลด { PCT($discount) } ของ { NAME($what) }
}: <b>{ NAME($title) }</b> · { NAME($number) }
approval-expired = ⌛ ไม่มีผู้ตัดสินใจทันเวลา { $kind ->
    [stage] ขั้นตอน { NAME($what) }
    [reopen] การเปิดใหม่
   *[discount] ส่วนลด { PCT($discount) } ของ { NAME($what) }
}: <b>{ NAME($title) }</b> · { NAME($number) }
    ทุกอย่างยังคงเดิม ขอใหม่ได้
approval-run-out = ⌛ ไม่มีผู้ตัดสินใจทันเวลา { $kind ->
    [stage] ขั้นตอน { NAME($what) }
    [reopen] การเปิดใหม่
   *[discount] ส่วนลด { PCT($discount) } ของ { NAME($what) }
}: <b>{ NAME($title) }</b> · { NAME($number) }
approval-taken-back = ↩ { NAME($member) } ถอนการตัดสินใจเรื่อง{ $kind ->
    [stage] ขั้นตอน { NAME($what) }
    [reopen] การเปิดใหม่
   *[discount] ส่วนลด { PCT($discount) } ของ { NAME($what) }
}: <b>{ NAME($title) }</b> · { NAME($number) }
    คำขอของคุณกลับไปรอการตัดสินใจอีกครั้ง
approval-asked = กำลังรอผู้จัดการอนุมัติ
discount-waits = ⏳ ส่วนลด { PCT($discount) } ของ { NAME($product) } มากกว่าที่คุณให้เองได้ กำลังรอผู้จัดการอนุมัติ ระหว่างนี้ยังคิดส่วนลด { PCT($given) }
approval-is-approved = อนุมัติแล้ว
approval-is-refused = ไม่อนุมัติ
approval-is-expired = หมดเวลาตัดสินใจเรื่องนี้แล้ว
approval-was-approved = { NAME($member) } อนุมัติเรื่องนี้ไปแล้ว
approval-was-refused = { NAME($member) } ไม่อนุมัติเรื่องนี้ไปแล้ว
card-waits = ⏳ รออนุมัติ: { $kind ->
    [stage] { NAME($what) }
    [reopen] การเปิดใหม่
   *[discount] ส่วนลด { PCT($discount) } ของ { NAME($what) } (ตอนนี้ { PCT($given) })
}
setup-approval = ผู้จัดการอนุมัติ
setup-stage-waits = ⏳ ต้องรอผู้จัดการอนุมัติก่อนเข้า
ask-setting-discount-limit = ให้ส่วนลดได้ถึงเท่าใดโดยไม่ต้องขออนุมัติ มากกว่านี้ต้องรอผู้จัดการ ถ้าไม่กำหนด ทุกคนให้ส่วนลดได้ตามต้องการ
    .label = ส่วนลดอิสระ
    .title = ส่วนลดที่ให้ได้โดยไม่ต้องขอ
ask-setting-approval-days = คำขออนุมัติหมดอายุในกี่วัน
    .label = วันรออนุมัติ
    .title = คำขออนุมัติรอได้
refused-approval-waits = เรื่องนี้กำลังรอผู้จัดการอยู่แล้ว
refused-stage-needs-approval = { NAME($stage) } ต้องให้ผู้จัดการอนุมัติก่อน กรุณาขอจากการ์ด

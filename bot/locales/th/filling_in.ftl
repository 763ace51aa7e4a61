# แบบฟอร์มที่ผู้ดูแลระบบสร้างเอง คำถามและการกรอก

setup-shelf-form = แบบฟอร์ม
setup-shelf-form-title = <b>แบบฟอร์ม</b> คำถามที่กรอกไว้กับโอกาสขายหรือลูกค้า
setup-form-questions = ❓ คำถาม
form-form-questions = <b>คำถาม</b>
ask-form-questions = แบบฟอร์มนี้ถามอะไรบ้าง พิมพ์บรรทัดละหนึ่งคำถาม ไม่เกิน { NUM(12) } ข้อ
    .label = คำถาม
form-asks = { NUM($place) }. { NAME($question) }
form-asks-nothing = ยังไม่มีคำถาม
button-forms = 📋 แบบฟอร์ม…
button-form-named = 📋 { NAME($form) }
forms-title = จะกรอกแบบฟอร์มใดสำหรับ “{ NAME($title) }”
forms-none = ยังไม่มีแบบฟอร์มให้กรอก ผู้ดูแลระบบเพิ่มได้ในหน้าตั้งค่าระบบ
form-begun = <b>{ NAME($form) }</b>
form-fill-in = <b>แบบฟอร์ม</b>
ask-form-asked = { NAME($field) }
ask-form-answer = คำตอบคืออะไร
    .label = คำตอบ
form-kept = บันทึกแบบฟอร์มในประวัติแล้ว
kept-what-form = แบบฟอร์ม
refused-too-many-questions = แบบฟอร์มหนึ่งมีได้ไม่เกิน { NUM($most) } คำถาม

# Pipelines and stages: setting them up, moving between them, what a stage asks for.

item-prospecting = หาลูกค้า
item-needs-analysis = วิเคราะห์ความต้องการ
item-value-proposition = นำเสนอคุณค่า
item-decision-makers = หาผู้มีอำนาจตัดสินใจ
item-perception-analysis = วิเคราะห์มุมมองลูกค้า
item-price-quote = เสนอราคา
item-negotiation-review = เจรจาและทบทวน
item-support = บริการสนับสนุน
item-maintenance = บำรุงรักษา

# The set-up

setup-pipelines = ไปป์ไลน์
setup-pipelines-title = <b>ไปป์ไลน์</b> ถ้าไม่มีใครเลือก จะใช้ไปป์ไลน์แรก
setup-pipeline-stage = • { NAME($stage) }
setup-pipeline-holds = { $count ->
    [0] ไม่มีโอกาสขายที่เปิดอยู่ในไปป์ไลน์นี้
   *[other] มีโอกาสขายที่เปิดอยู่ { NUM($count) } รายการในไปป์ไลน์นี้
}
setup-pipeline-heir-title = { $count ->
   *[other] มีโอกาสขายที่เปิดอยู่ { NUM($count) } รายการใน <b>{ NAME($value) }</b> ให้ย้ายไปไปป์ไลน์ใด
}
setup-map-title = { $count ->
   *[other] มีโอกาสขายที่เปิดอยู่ { NUM($count) } รายการใน <b>{ NAME($stage) }</b> ให้ย้ายไปขั้นตอนใดของ { NAME($heir) }
}
pipeline-handed-over = { $count ->
   *[other] ✅ เลิกใช้แล้ว ย้าย { NUM($count) } โอกาสขายไปที่ { NAME($heir) }
}
setup-template-empty = ขั้นตอนเปิดเดียว
setup-template-usual = หกขั้นตอนปกติ
setup-template-eight = แปดขั้นตอนการขาย
setup-required = ☑️ ข้อมูลที่ต้องมีก่อนเข้า
setup-required-title = ต้องทราบอะไรก่อนที่โอกาสขายจะเข้า <b>{ NAME($stage) }</b> ระบบจะถามเฉพาะข้อมูลที่ยังขาด
setup-stage-needs = ☑️ ข้อมูลที่ต้องมีก่อนเข้า: { NAME($fields) }
setup-more-types = ➕ ขาย สนับสนุน บำรุงรักษา
setup-more-types-take = ➕ เพิ่ม
setup-more-types-title = เพิ่มในประเภท: { $types } ใช่ไหม
form-setup-pipeline = <b>ไปป์ไลน์</b>
ask-pipeline-name = ไปป์ไลน์นี้ชื่ออะไร
    .label = ชื่อ
ask-pipeline-template = เริ่มด้วยขั้นตอนแบบใด แก้ไขภายหลังได้
    .label = ขั้นตอน

# An opportunity on its way

ask-pipeline = อยู่ในไปป์ไลน์ใด
    .label = ไปป์ไลน์
form-dropped = { $others ->
    [0] ที่นี่ไม่ถามข้อนี้แล้ว จึงตัดออก: { NAME($label) }
   *[other] ที่นี่ไม่ถามข้อเหล่านี้แล้ว จึงตัดออก: { NAME($label) } และอีก { NUM($others) } ข้อ
}
form-stage-move = <b>ก่อนย้ายขั้นตอน</b>
stage-asks = ก่อนเข้า { NAME($stage) } ต้องมีข้อมูลเพิ่มเล็กน้อย
button-passage = 🧭 เส้นทางขั้นตอน
button-other-pipeline = ไปป์ไลน์อื่น…
passage-title = <b>{ NAME($title) }</b> · เส้นทางขั้นตอน
passage-step = { WHEN($at) } · { NAME($member) } · { NAME($from) } → { NAME($to) } · หลังจาก { SPAN($minutes) }
passage-created = { WHEN($at) } · { NAME($member) } · สร้าง
pipelines-title = <b>{ NAME($title) }</b>
    ย้ายไปไปป์ไลน์ใด
its-stages-title = อยู่ในขั้นตอนใดของ <b>{ NAME($pipeline) }</b>

refused-close-how = ปิดโอกาสขายได้เฉพาะแบบยกเลิกหรือซ้ำเท่านั้น
refused-pipeline-last = ต้องมีไปป์ไลน์เหลืออย่างน้อยหนึ่งรายการ
refused-pipeline-needs-heir = มีโอกาสขายที่เปิดอยู่ในไปป์ไลน์นี้ กรุณาเลือกว่าจะย้ายไปที่ใด
refused-stage-needs = { $others ->
    [0] { NAME($stage) } ต้องมีข้อมูลนี้ก่อน: { NAME($field) }
   *[other] { NAME($stage) } ต้องมีข้อมูลนี้ก่อน: { NAME($field) } และอีก { NUM($others) } ข้อ
}

# มีคนลาออก: นับงานที่ค้างอยู่แล้วส่งต่อให้ผู้รับช่วง

estate-waits = งานต่อไปนี้ยังค้างอยู่ และจะส่งต่อให้คนอื่น
estate-opportunities = • โอกาสขายที่เปิดอยู่ { NUM($count) } รายการ
estate-follow-ups = • การติดตาม { NUM($count) } รายการ
estate-customers = • ลูกค้า { NUM($count) } ราย
estate-approvals = • คำขออนุมัติ { NUM($count) } รายการ
estate-questions = • คำถามที่ยังไม่ได้ตอบ { NUM($count) } ข้อ
estate-teams = • ทีมที่ดูแล { NUM($count) } ทีม
estate-rules = • กฎมอบหมาย { NUM($count) } ข้อ
estate-reports = • รายงานประจำสัปดาห์ { NUM($count) } ฉบับ
setup-choose-successor = 👤 เลือกผู้รับช่วงต่อ
setup-successor-title = ใครจะรับช่วงต่อจาก <b>{ NAME($member) }</b>
setup-hand-over-title = ส่งต่อจาก <b>{ NAME($member) }</b> ให้ <b>{ NAME($heir) }</b>
setup-hand-over-now = ใช่ ส่งต่อแล้วนำออก
setup-handed-over = { NAME($member) } รับช่วงต่อแล้วทั้งหมด { NUM($count) } รายการ
handed-over = { NAME($gone) } ออกแล้ว { NAME($member) } ส่งต่องานที่ค้างอยู่ให้คุณ

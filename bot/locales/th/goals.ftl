# เป้าหมาย

report-goals = เป้าหมาย
report-goals-what = ทำได้เทียบเป้าหมาย
report-goals-none = <b>วันนี้ไม่มีเป้าหมายที่ใช้อยู่</b>
report-goals-total = <b>เป้าหมายเป็นไปตามแผน ​{ NUM($ahead) } จาก { NUM($count) }</b>
report-goals-amount = มูลค่า
report-goals-count = จำนวน
report-goals-between = { " · " }
report-goals-of = { PCT($share) } ของ { $target }
report-goals-today = วันนี้
report-line-goal = { $label }: { PCT($share) } ถึงวันนี้ควรได้ { PCT($expected) } · ถึง { DATE($day, form: "short") }
report-figure-goal = เป้าหมาย
report-figure-target = เป้า
report-figure-reached = ทำได้
report-figure-reached-share = ทำได้ %
report-figure-expected = ควรได้ถึงวันนี้
report-figure-elapsed = เวลาที่ผ่านไป
refused-goal-target = เป้าหมายต้องมากกว่าศูนย์ ตัวอย่าง: { MONEY($money) }
refused-goal-days = เป้าหมายต้องสิ้นสุดหลังวันเริ่ม ภายใน { NUM($most) } วัน ตัวอย่าง: { DATE($day, form: "day") }

# Setting goals in the chat

button-goals = 🎯 เป้าหมาย
goals-title = <b>🎯 เป้าหมาย</b>
goals-none = ยังไม่ได้ตั้งเป้าหมาย
goals-row = { NUM($place) }. { NAME($whose) } · { MONEY($target) } · { DATE($first, form: "short") } – { DATE($last, form: "short") }
goals-row-count = { NUM($place) }. { NAME($whose) } · { $count ->
   *[other] ปิดได้ { NUM($count) } รายการ
} · { DATE($first, form: "short") } – { DATE($last, form: "short") }
goals-new = ➕ ตั้งเป้าหมายใหม่
goals-whose = เป้าหมายของใคร
goals-team = 👥 { NAME($team) }
goals-member = 👤 { NAME($member) }
goal-one = <b>🎯 { NAME($whose) }</b>
goal-target = เป้าหมาย: { MONEY($target) }
goal-target-count = เป้าหมาย: { $count ->
   *[other] ปิดได้ { NUM($count) } รายการ
}
goal-days = { DATE($first) } – { DATE($last) }
goal-reached = ทำได้แล้ว { MONEY($reached) } จากที่ควรได้ถึงวันนี้ { MONEY($expected, form: "whole") }
goal-reached-count = ทำได้แล้ว { NUM($reached) } จากที่ควรได้ถึงวันนี้ { NUM($expected) }
goal-on-course = ✅ เป็นไปตามเป้า
goal-behind = ⚠️ ต่ำกว่าเป้า
goal-not-begun = ยังไม่ถึงวันเริ่ม
goal-change = ✏️ แก้เป้าหมาย
goal-drop = 🗑 ลบ
goal-dropped = ลบแล้ว
goal-kept = ✅ บันทึกแล้ว
form-goal = <b>🎯 เป้าหมาย</b>
goal-measure-amount = 💰 มูลค่าที่ปิดได้
goal-measure-count = 🏆 จำนวนที่ปิดได้
ask-goal-measure = ต้องการวัดจากอะไร
    .label = วัดจาก
ask-goal-from = เริ่มวันไหน
    .label = ตั้งแต่
ask-goal-to = ถึงวันไหน
    .label = ถึง
ask-goal-target = ต้องปิดให้ได้มูลค่าเท่าไร
    .label = เป้าหมาย
ask-goal-won = ต้องปิดให้ได้กี่รายการ
    .label = เป้าหมาย
goal-from-month = เดือนนี้
goal-from-next-month = เดือนหน้า
goal-from-quarter = ไตรมาสนี้
goal-from-year = ปีนี้
goal-to-month = สิ้นเดือน
goal-to-quarter = สิ้นไตรมาส
goal-to-year = สิ้นปี
digest-goal = 🎯 { NAME($goal) }: ปิดได้ { MONEY($reached) } จากเป้า { MONEY($target) } คาดว่าจะได้ { MONEY($expected, form: "whole") } ภายใน { DATE($until, form: "short") }
digest-goal-count = 🎯 { NAME($goal) }: ปิดได้ { NUM($won) } จากเป้า { NUM($of) } รายการ ภายใน { DATE($until, form: "short") }

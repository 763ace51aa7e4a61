# เป้าหมาย

report-goals = เป้าหมาย
report-goals-what = ทำได้เทียบเป้าหมาย
report-goals-none = <b>วันนี้ไม่มีเป้าหมายที่ใช้อยู่</b>
report-goals-total = <b>เป้าหมายเป็นไปตามแผน ​{ NUM($ahead) } จาก { NUM($count) }</b>
report-goals-of = { PCT($share) } ของ { $target }
report-goals-today = วันนี้
report-line-goal = { $label }: { PCT($share) } ถึงวันนี้ควรได้ { PCT($expected) } · ถึง { DATE($day, form: "short") }
report-figure-goal = เป้าหมาย
report-figure-target = เป้า
report-figure-reached = ทำได้
report-figure-reached-share = ทำได้ %
report-figure-expected = ควรได้ถึงวันนี้
report-figure-elapsed = เวลาที่ผ่านไป
refused-goal-target = เป้าหมายต้องมากกว่าศูนย์ และไม่เกินที่นับได้
refused-goal-days = เป้าหมายต้องสิ้นสุดหลังวันเริ่ม ภายใน { NUM($most) } วัน

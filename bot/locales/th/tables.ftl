# ตารางที่ผู้ดูแลระบบส่งมา: จะได้อะไร และได้อะไรมาแล้ว

button-bring-in = 📥 นำเข้า { NUM($count) } แถว
button-refused-rows = 📄 แถวที่ไม่ผ่าน { NUM($count) }
table-customers = ลูกค้า
table-products = สินค้า
table-members = สมาชิก
table-opportunities = โอกาสขาย
button-keep-as-file = 📎 เก็บเป็นไฟล์
table-unfit = <b>{ NAME($file) }</b> ดูเหมือนตาราง{ $table } แต่{ $count ->
       *[other] ขาดคอลัมน์
    }: { NAME($names) }
    กรุณาเพิ่มคอลัมน์แล้วส่งไฟล์อีกครั้งเพื่อนำเข้า
table-left-out = { $count ->
       *[other] คอลัมน์ที่ไม่นำเข้า
    }: { NAME($names) }
table-tried = <b>{ NAME($file) }</b>: { $table }
    ยังไม่มีการบันทึก
table-brought = <b>✅ { NAME($file) }</b>: { $table }
table-added = ใหม่: { NUM($count) }
table-changed = เติมหรือแก้ไข: { NUM($count) }
table-known = มีอยู่แล้ว: { NUM($count) }
table-refused = ไม่ผ่านและไม่นำเข้า: { NUM($count) }
table-refused-row = · แถว { NUM($row) } { NAME($column) }: { NAME($why) }
table-alike = ใช้โทรศัพท์หรืออีเมลเดียวกับลูกค้ารายอื่น: { NUM($count) } หากเป็นรายเดียวกัน ให้รวมจากการ์ดลูกค้า
table-nothing = ไม่มีรายการให้นำเข้า
table-first = แถวแรก ๆ:
table-row = · { NAME($row) }
table-column-row = แถว
table-column-column = คอลัมน์
table-column-why = เหตุที่ไม่ผ่าน
table-refused-page = ไม่ผ่าน
table-refused-caption = แถวที่ไม่ผ่านของ { NAME($file) }: { NUM($count) } กรุณาแก้ไข ลบสามคอลัมน์สุดท้าย แล้วส่งไฟล์อีกครั้ง

refused-table-empty = ไฟล์เริ่มด้วยแถวว่าง แถวแรกต้องเป็นชื่อคอลัมน์
refused-table-unknown = ไม่รู้จักคอลัมน์: { NAME($names) } คอลัมน์ที่มี: { NAME($known) }
refused-table-twice = คอลัมน์นี้ซ้ำกัน: { NAME($names) }
refused-table-missing = ขาดคอลัมน์: { NAME($names) }
refused-table-cells = แถว { NUM($number) } มีช่องมากกว่าชื่อคอลัมน์ กรุณาใส่เครื่องหมายคำพูดรอบจำนวนเงินที่มีจุลภาค
refused-table-unreadable = อ่านไฟล์เป็นตารางไม่ได้ กรุณาบันทึกใหม่เป็น XLSX หรือ CSV
refused-table-encoding = ไฟล์ไม่ใช่ UTF-8 กรุณาบันทึกใหม่เป็น CSV UTF-8
refused-table-broken = ไฟล์ CSV ไม่ถูกต้อง กรุณาบันทึกใหม่เป็น XLSX
refused-table-too-long = ไฟล์ที่นี่มีได้ไม่เกิน { NUM($most) } แถว กรุณาแบ่งส่ง หรือใช้บรรทัดคำสั่ง
refused-table-away = Telegram ไม่ได้ส่งมอบไฟล์ กรุณาส่งอีกครั้ง
refused-table-too-much = ไฟล์ใหญ่เกินไป หรือไม่ใช่ตารางที่ใช้ได้

# เหตุที่แถวในตารางนำเข้าถูกปฏิเสธ

refused-import-empty = ช่องนี้ห้ามว่าง
refused-import-yes-no = “{ NAME($typed) }” ต้องเป็นใช่หรือไม่ใช่
refused-import-two-meanings = “{ NAME($typed) }” ตีความได้สองแบบ กรุณาเขียนวันที่แบบ 2026-12-15 และจำนวนเงินโดยไม่มีเครื่องหมายคั่น
refused-import-day-ahead = { NAME($typed) } ยังมาไม่ถึง
refused-import-not-listed = “{ NAME($typed) }” ไม่อยู่ในรายการ: { NAME($known) }
refused-import-number-long = เลขที่ยาวได้ไม่เกิน { NUM($longest) } ตัวอักษร
refused-import-open-ended = โอกาสขายที่ยังเปิดอยู่ต้องไม่มีวันสิ้นสุดและเหตุผล
refused-import-ended-first = สิ้นสุดก่อนเริ่มต้น
refused-import-one-reason = ปิดการขายได้ด้วยเหตุผลเดียวเท่านั้น
refused-import-closed-stage = โอกาสขายที่ปิดแล้วยังอยู่ในขั้นตอนเดิม กรุณาระบุขั้นตอนนั้นและวิธีที่ปิด
refused-import-no-product = ไม่มีสินค้ารหัส { NAME($typed) }
refused-import-no-field = ไปป์ไลน์นี้ไม่มีช่องข้อมูลนี้

# What is refused and why: `refused-` and the key of the refusal.

# What was typed cannot be read; the example is one the reader could type

refused-empty = กรุณาพิมพ์ข้อความสักหน่อย
refused-number-unclear = อ่านตัวเลขนี้ไม่ออก ตัวอย่าง: { NUM($number) }
refused-number-negative = ตรงนี้ใช้ตัวเลขติดลบไม่ได้ ตัวอย่าง: { NUM($number) }
refused-money-unclear = อ่านจำนวนเงินนี้ไม่ออก ตัวอย่าง: { MONEY($money) }
refused-money-negative = จำนวนเงินติดลบไม่ได้ ตัวอย่าง: { MONEY($money) }
refused-money-too-large = จำนวนเงินนี้มากเกินไป กรุณาตรวจสอบจำนวนศูนย์ ตัวอย่าง: { MONEY($money) }
refused-money-too-fine = ทศนิยมเกินกว่าที่สกุลเงินนี้มี ตัวอย่าง: { MONEY($money) }
refused-quantity-zero = จำนวนต้องมากกว่าศูนย์ ตัวอย่าง: { NUM($quantity) }
refused-quantity-not-positive = จำนวนต้องมากกว่าศูนย์ ตัวอย่าง: { NUM($quantity) }
refused-quantity-too-large = จำนวนนี้มากเกินไป ตัวอย่าง: { NUM($quantity) }
refused-quantity-too-fine = จำนวนมีทศนิยมได้ไม่เกินสามตำแหน่ง ตัวอย่าง: { NUM($fraction) }
refused-quantity-whole = สินค้านี้ขายเป็นจำนวนเต็มเท่านั้น ตัวอย่าง: { NUM($quantity) }
refused-quantity-not-whole = สินค้านี้ขายเป็นจำนวนเต็มเท่านั้น ตัวอย่าง: { NUM($quantity) }
refused-percent-unclear = อ่านเป็นเปอร์เซ็นต์ไม่ได้ ตัวอย่าง: { PCT($percent) }
refused-percent-range = เปอร์เซ็นต์ต้องอยู่ระหว่าง { NUM($least) } ถึง { NUM($most) } ตัวอย่าง: { PCT($percent) }
refused-percent-whole = ใส่เปอร์เซ็นต์เป็นจำนวนเต็ม ตัวอย่าง: { PCT($percent) }
refused-moment-unclear = อ่านเวลาไม่ออก พิมพ์แค่วันและเวลา เช่น “พรุ่งนี้ 10 โมง” หรือ “{ DATE($day, form: "day") }”
refused-date-unclear = อ่านวันที่นี้ไม่ออก ตัวอย่าง: { DATE($day, form: "day") }
refused-date-impossible = ไม่มีวันที่นี้ในปฏิทิน ตัวอย่าง: { DATE($day, form: "day") }
refused-date-year = ปีนี้ดูไม่ถูกต้อง ตัวอย่าง: { DATE($day, form: "day") }
refused-date-weekday = วันในสัปดาห์ไม่ตรงกับวันที่ ตัวอย่าง: { DATE($day) }
refused-time-unclear = อ่านเวลานี้ไม่ออก ตัวอย่าง: { WHEN($time) }
refused-time-impossible = ไม่มีเวลานี้ ตัวอย่าง: { WHEN($time) }
refused-name-empty = กรุณาพิมพ์ชื่อ
refused-title-empty = กรุณาพิมพ์ชื่อเรื่อง
refused-zone-unknown = ไม่รู้จักเมืองนี้ ตัวอย่าง: กรุงเทพฯ
refused-follow-up-past = เวลานี้ผ่านไปแล้ว กรุณาเลือกเวลาอื่น ตัวอย่าง: { DATE($day, form: "day") }

# An opportunity cannot be treated so

refused-already-ended = โอกาสขายนี้สิ้นสุดแล้ว กรุณาเปิดใหม่ก่อน
refused-not-ended = โอกาสขายนี้ยังเปิดอยู่
refused-stage-not-here = ขั้นตอนนี้ไม่ใช่ขั้นตอนที่เปิดอยู่ของไปป์ไลน์นี้
refused-stage-already = อยู่ในขั้นตอนนี้แล้ว
refused-win-needs-amount = ก่อนบันทึกว่าปิดได้ กรุณาใส่มูลค่า
refused-lose-needs-reason = กรุณาเลือกอย่างน้อยหนึ่งเหตุผล
refused-lose-has-quote = ยังมีใบเสนอราคาอยู่กับลูกค้า กรุณายกเลิกก่อน
refused-reason-needs-note = เหตุผลนี้ต้องมีโน้ตสั้น ๆ
refused-delete-has-money = มีเอกสารทางการเงินผูกอยู่ จึงลบไม่ได้
refused-reopen-too-late = คุณเปิดของตัวเองใหม่ได้ภายใน { SPAN($reopen) } หลังจากนั้นกรุณาแจ้งผู้จัดการ
refused-product-not-sold = สินค้านี้เลิกขายแล้ว
refused-other-in-serial = เมื่อใช้หมายเลขซีเรียล ขายได้เฉพาะสินค้าในรายการราคา
refused-price-needed = สินค้านี้ยังไม่มีราคา กรุณาพิมพ์ราคา ตัวอย่าง: { MONEY($money) }
refused-currency-other = โอกาสขายนี้ใช้สกุลเงิน { NAME($currency) } ไม่ใช่ { NAME($typed) }
refused-field-unknown = แก้ไขรายการนี้ที่นี่ไม่ได้

# Somebody may not, or came too late

refused-not-found = ไม่พบรายการนี้
refused-not-allowed = คุณไม่มีสิทธิ์ทำรายการนี้
refused-changed-meanwhile = มีคนแก้ไขไปแล้วระหว่างนี้ นี่คือสถานะล่าสุด
refused-undo-too-late = เลยเวลาที่จะเลิกทำได้แล้ว
refused-undo-twice = เลิกทำไปแล้ว
refused-undo-others = เลิกทำได้เฉพาะคนที่ทำหรือผู้จัดการ
refused-invite-unknown = คำเชิญนี้ถูกใช้แล้วหรือหมดอายุ กรุณาขอคำเชิญใหม่
unknown-command = ไม่มีคำสั่ง { NAME($command) } ดูคำสั่งทั้งหมดได้ที่ /help
refused-invite-already-in = คุณเป็นสมาชิกอยู่แล้ว
refused-last-admin = ต้องมีผู้ดูแลระบบอย่างน้อยหนึ่งคน กรุณาตั้งคนอื่นก่อน
refused-no-team = คุณไม่มีทีมที่จะลงทะเบียนที่นี่
refused-group-taken = กลุ่มนี้เป็นของทีมอื่นอยู่แล้ว
refused-choice-unknown = ไม่มีตัวเลือกนี้แล้ว กรุณาเลือกใหม่
refused-not-set-up = Forsat ยังไม่ได้ตั้งค่าที่นี่ กรุณาแจ้งผู้ดูแลระบบ
refused-filter-empty = ตัวกรองนี้ยังไม่มีเงื่อนไข
refused-filter-too-long = ตัวกรองหนึ่งมีได้ไม่เกิน { NUM($most) } เงื่อนไข
refused-filter-no-team = คุณยังไม่อยู่ในทีม
refused-which-team = ทีมไหน ส่ง /register ตามด้วยชื่อทีม: { NAME($teams) }

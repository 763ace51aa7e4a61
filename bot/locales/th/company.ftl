# The company’s settings: `ask-setting-` and the key of the setting.

setting-group-numbers = <b>เลขที่และจำนวนเงิน</b>
setting-group-selling = <b>การขาย</b>
setting-group-following = <b>การติดตาม</b>
setting-group-chat = <b>แชต</b>
setting-usual = ตามสกุลเงิน
setting-off = ปิด
setting-no-limit = ไม่จำกัด
form-company-setting = <b>การตั้งค่า</b>

ask-setting-number-pattern = ต้องการให้โอกาสขายใหม่มีเลขที่แบบใด { "{year}" } คือปี { "{month}" } คือเดือน และ { "{n:05}" } คือลำดับห้าหลัก
    .label = รูปแบบเลขที่
    .title = เลขที่โอกาสขาย
ask-setting-amount-decimals = จำนวนเงินควรมีทศนิยมอย่างน้อยกี่ตำแหน่ง ตัวเลขที่มีอยู่จะไม่ถูกตัดออก
    .label = ทศนิยมเงิน
    .title = ทศนิยมของจำนวนเงิน
ask-setting-quantity-decimals = จำนวนมีทศนิยมได้กี่ตำแหน่ง 0 คือจำนวนเต็มเท่านั้น
    .label = ทศนิยมจำนวน
    .title = ทศนิยมของจำนวน
ask-setting-toman = ต้องการแสดงและอ่านจำนวนเงินเป็นโตมันหรือไม่
    .label = โตมัน
    .title = จำนวนเงินเป็นโตมัน

refused-count-range = กรุณาเลือกตัวเลขระหว่าง { NUM($least) } ถึง { NUM($most) } ตัวอย่าง: { NUM($within) }
refused-pattern-unclear = รูปแบบนี้ใช้ออกเลขที่ไม่ได้ ต้องมี { "{n}" } หนึ่งครั้ง และถ้ามี { "{month}" } ต้องมี { "{year}" } ด้วย ตัวอย่าง: OPP-{ "{year}" }-{ "{n:05}" }
refused-quantity-decimals = จำนวนมีทศนิยมได้ไม่เกิน { NUM($most) } ตำแหน่ง ตัวอย่าง: { NUM($fraction) }

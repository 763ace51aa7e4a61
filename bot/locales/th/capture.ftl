# An opportunity in one line, and what a few words find.

capture-note = ส่วนนี้ยังไม่เข้าใจ จึงเก็บไว้เป็นโน้ต: “{ NAME($note) }”
product-for-which = สินค้านี้เป็นของโอกาสขายใด เปิดโอกาสขายนั้นก่อน แล้วพิมพ์ชื่อสินค้าที่นั่น
capture-again = ข้อความนี้บันทึกไว้แล้ว สถานะล่าสุดเป็นดังนี้

found-title = ผลการค้นหา “{ NAME($text) }”:
button-found-customer = 👤 { NAME($name) }
button-found = { NAME($title) }

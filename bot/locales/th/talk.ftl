# Lines that are typed while another opportunity is open.

line-waits = เก็บไว้ทำต่อจากรายการนี้: “{ NAME($line) }” (รออยู่ { NUM($count) } บรรทัด)
line-saved = ✅ บันทึกให้ { NAME($customer) } แล้ว ต่อไปคือบรรทัดถัดไป (เหลือ { NUM($count) })
line-too-many = มีบรรทัดรออยู่มากเกินไป กรุณาบันทึกรายการที่เปิดอยู่ก่อน แล้วส่งบรรทัดนี้อีกครั้ง

# Near misses

form-did-you-mean = ไม่พบชื่อ “{ NAME($text) }” หมายถึงรายการนี้หรือไม่:

# ข้อความที่ส่งไม่ถึง สำหรับผู้ดูแลระบบ

button-undelivered = 📮 ส่งไม่ถึง ({ NUM($count) })
undelivered-title = <b>ส่งไม่ถึง { NUM($count) } ข้อความ</b>
undelivered-none = ส่งถึงครบทุกข้อความแล้ว
undelivered-row = { NUM($place) }. <b>{ NAME($whom) }</b>
undelivered-row-gone = { NUM($place) }. <b>คนที่ไม่ได้อยู่ที่นี่แล้ว</b>
undelivered-why = <i>{ NAME($why) }</i>
undelivered-how = แตะหมายเลขเพื่อส่งข้อความนั้นอีกครั้ง
undelivered-all = 🔁 ส่งทั้งหมดอีกครั้ง
undelivered-forget = 🗑 ล้างรายการนี้
undelivered-sent = กำลังส่งอีกครั้ง { NUM($count) } ข้อความ

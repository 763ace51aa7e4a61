# Words for what the domain knows by name: the name of the kind and its value.

# How an opportunity stands

status-open = เปิดอยู่
status-won = ปิดการขายได้
status-lost = ปิดการขายไม่ได้
status-closed = ปิดแล้ว
engagement-new = ใหม่
engagement-replied = ตอบกลับแล้ว
engagement-quoted = เสนอราคาแล้ว
priority-low = ต่ำ
priority-normal = ปกติ
priority-high = สูง

# What somebody may do here

role-admin = ผู้ดูแลระบบ
role-manager = ผู้จัดการ
role-rep = พนักงานขาย
role-viewer = ผู้ดูข้อมูล
permission-view-list = ดูรายการของคนอื่น
permission-delete = ลบ
permission-pick-products = เลือกสินค้า
permission-change-price = แก้ราคา
permission-rename-line = เปลี่ยนชื่อรายการ
permission-see-change-log = ดูประวัติการแก้ไข
permission-export-shown = ส่งออกรายการ
permission-edit-related = เปลี่ยนลูกค้า
permission-customise = เลือกคอลัมน์เอง
permission-export-all = ส่งออกทั้งหมด

# Languages and calendars; a language is named in itself

language-en = English
language-fa = فارسی
language-fr = Français
language-th = ไทย
calendar-gregorian = ค.ศ.
calendar-jalali = ปฏิทินอิหร่าน
calendar-buddhist = พ.ศ.

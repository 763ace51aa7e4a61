# A follow-up that is due

reminder = <b>ติดตาม: { NAME($title) }</b>
    { NAME($number) }
reminder-customer = <b>ติดตาม: { NAME($party) }</b>
reminder-due = กำหนด: { WHEN($due) }
reminder-late = กำหนด: { WHEN($due) } ตอนนั้นระบบหยุดทำงาน จึงแจ้งช้าไป { SPAN($late) }
reminder-note = “{ NAME($note) }”
reminder-for = แทน { NAME($for) } ซึ่งลาอยู่
reminder-done = ทำแล้ว
reminder-snooze-15 = 15 นาที
reminder-snooze-60 = 1 ชม.
reminder-snooze-180 = 3 ชม.
reminder-tomorrow = พรุ่งนี้ 9:00
reminder-dismiss = ไม่ต้องเตือน
reminder-too-many = 🔕 เตือนบ่อยไปไหม

# Under any notice

notice-open = เปิดดู
notice-unknown = มีการเปลี่ยนแปลง เปิดดูสถานะล่าสุดได้เลย

# กลุ่มของทีม: แจ้งอะไรบ้าง การ์ดที่อัปเดตเอง และสิ่งที่ตอบในกลุ่ม

stranger-in-group = บอตนี้ตอบเฉพาะสมาชิกของทีมขายเท่านั้น
group-unknown = กลุ่มนี้ยังไม่ได้เป็นของทีมใด ผู้จัดการทีมลงทะเบียนได้ด้วย /register
group-private = ตัวเลขของคุณเป็นเรื่องส่วนตัว ดูได้ในแชตส่วนตัวกับบอต
group-not-yours = ปุ่มเหล่านี้เป็นของ { NAME($member) } พิมพ์ /report, /board หรือ /today เพื่อดูของคุณเอง
group-show-report = 📊 ปิดได้ ปิดไม่ได้
group-show-board = 🗂 ขั้นตอน
group-show-today = ☀️ วันนี้
button-private = 🔒 เปิดในแชตส่วนตัว
button-group = 📣 สิ่งที่แจ้งในกลุ่ม
group-quiet-day = วันนี้ยังไม่มีผลปิดการขายหรือโอกาสขายใหม่
digests-group = 📣 กลุ่มของทีม { NAME($team) }

# Its page

group-title = <b>กลุ่มของทีม { NAME($team) }</b>
group-how = ยังไม่มีกลุ่ม เพิ่มบอตเข้ากลุ่มของทีม แล้วพิมพ์ /register ที่นั่น
group-hears = เลือกสิ่งที่จะแจ้งในกลุ่ม รายละเอียดเปิดได้ในแชตส่วนตัวเท่านั้น
group-deaf = ⚠️ บอตส่งข้อความในกลุ่มนี้ไม่ได้ โปรดเพิ่มบอตอีกครั้ง ให้สิทธิ์ส่งข้อความ หรือพิมพ์ /register ในหัวข้อที่บอตส่งได้ ข้อความที่ค้างจะรออยู่
group-event-cards = การ์ดโอกาสขายที่อัปเดตเสมอ
group-event-won = ปิดการขายได้
group-event-lost = ปิดการขายไม่ได้
group-event-big = ดีลใหญ่
group-event-slipped = เลื่อนวันที่คาดว่าจะปิด
group-amounts = จำนวนเงิน
group-leave = 🚪 ไม่ต้องแจ้งกลุ่มนี้อีก
refused-group-none = ตอนนี้ทีมยังไม่มีกลุ่ม

# What it is told

group-card = 🗂 <b>{ NAME($title) }</b>
group-card-open = { NAME($stage) } · { PCT($probability) } · { MONEY($amount) }
    .without-amounts = { NAME($stage) } · { PCT($probability) }
group-card-won = 🎉 ปิดได้: { MONEY($amount) }
    .without-amounts = 🎉 ปิดได้
group-card-lost = ปิดไม่ได้: { MONEY($amount) }
    .without-amounts = ปิดไม่ได้
group-card-closed = ปิดแล้ว
group-card-deleted = ลบแล้ว
group-card-owner = 👤 { NAME($member) }
group-card-close = 📅 วันที่คาดว่าจะปิด: { DATE($close) }
group-card-gone = { NAME($which) } ย้ายไปทีมอื่นแล้ว
group-big-deal = 💎 ดีลใหญ่ของ { NAME($member) }: <b>{ NAME($title) }</b> { MONEY($amount) }
    .without-amounts = 💎 ดีลใหญ่ของ { NAME($member) }: <b>{ NAME($title) }</b>
group-slipped = 📅 { NAME($member) } เลื่อนวันปิดของ <b>{ NAME($title) }</b> จาก { DATE($before) } เป็น { DATE($after) }

# What who leads the team is told

big-deal = 💎 ดีลใหญ่ของ { NAME($member) }: <b>{ NAME($title) }</b> { MONEY($amount) }
    .without-amounts = 💎 ดีลใหญ่ของ { NAME($member) }: <b>{ NAME($title) }</b>
slipped = 📅 { NAME($member) } เลื่อนวันปิดของ <b>{ NAME($title) }</b> จาก { DATE($before) } เป็น { DATE($after) }
group-out = ⚠️ บอตส่งข้อความในกลุ่มของทีม { NAME($team) } ไม่ได้แล้ว ข้อความที่ค้างจะรออยู่ และส่งเมื่อบอตส่งได้อีกครั้ง หรือหลัง /register ในหัวข้ออื่น
ask-setting-big-deal = ตั้งแต่จำนวนเงินเท่าใดจึงเป็นดีลใหญ่ ผู้จัดการทีมจะได้รับแจ้ง และกลุ่มด้วยถ้าเลือกไว้
    .label = ดีลใหญ่ตั้งแต่
    .title = ดีลใหญ่ตั้งแต่

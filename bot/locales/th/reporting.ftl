# Choosing a report, what stands under it, and asking for one in words.

reports-ask = หรือพิมพ์ถามได้เลย ตัวอย่าง: <i>ปิดไม่ได้ตามแหล่งที่มาไตรมาสที่แล้ว</i>
reports-title-of = <b>รายงานของ: { $which }</b> · { $whose }
report-only = เฉพาะรายการนี้: { $which } · { $whose }
report-only-member = เฉพาะ { NAME($member) }
report-not-understood = ไม่พบรายงานชื่อ “{ NAME($text) }” หมายถึงรายงานใดต่อไปนี้หรือไม่
report-uncounted = การโทร การเข้าพบ และข้อความอยู่ในการ์ด ไม่มีรายงานใดนับให้ รายงานที่ใกล้เคียงคือ:
report-whose = มีหลายคนใช้ชื่อนี้ ต้องการรายงานของใคร: “{ NAME($text) }”
button-report-of = { NAME($member) }
button-report-of-team = { NAME($member) } · { NAME($team) }
report-words-unknown = คำที่ไม่ได้ใช้: { NAME($words) }
report-read-as = อ่าน “{ NAME($typed) }” เป็น “{ NAME($meant) }”
report-not-by = รายงานนี้แยกตาม{ $by }ไม่ได้
report-not-at-once = รายงานนี้แยกได้ทีละอย่าง จึงไม่ได้แยกตาม{ $by }ไปพร้อมกัน
report-own-days = รายงานนี้มีช่วงวันของตัวเอง
report-file-caption = { $report }: { NUM($count) } แถว
    { $about }
report-file-about = เกี่ยวกับรายงานนี้
report-numbers-head = <i>{ NAME($columns) }</i>
report-numbers-row = <b>{ NAME($label) }</b>: { NAME($figures) }
report-numbers-total = { NAME($name) }: { NAME($figure) }
button-report-on = 📊 รายงาน
button-report-days = 📅 { NAME($days) }
button-report-by = ▤ แยกตาม{ $by }
button-report-rows = 🔎 รายการ
button-report-numbers = 🔢 ตัวเลข
button-report-picture = 🖼 กราฟ
button-report-row = { NAME($label) }: { NAME($figure) }
button-report-row-ended = { NAME($label) }: ปิดได้ { NAME($won) } ปิดไม่ได้ { NAME($lost) }
button-report-row-past-due = { NAME($label) }: เลยกำหนด { NAME($figure) }
button-report-row-stale = { NAME($label) }: ค้างนาน { NAME($figure) }
button-report-row-no-next-step = { NAME($label) }: ไม่มีขั้นต่อไป { NAME($figure) }
button-report-named = { $report }: { $by }
button-search-instead = 🔎 ค้นหาคำนี้
button-pick-days = 📅 เลือกวัน
choice-here = ● { $choice }
choice-other = { $choice }

# Days

span-day-this = วันนี้
span-day-before = เมื่อวาน
span-day-ago = { NUM($count) } วันก่อน
span-week-this = สัปดาห์นี้
span-week-before = สัปดาห์ที่แล้ว
span-week-ago = { NUM($count) } สัปดาห์ก่อน
span-week-and-before = { $count ->
    [1] สัปดาห์นี้กับสัปดาห์ก่อน
   *[other] สัปดาห์นี้กับ { NUM($count) } สัปดาห์ก่อน
}
    .ended = { NUM($last) } ถึง { NUM($first) } สัปดาห์ก่อน
span-month-this = เดือนนี้
span-month-before = เดือนที่แล้ว
span-month-ago = { NUM($count) } เดือนก่อน
span-month-and-before = { $count ->
    [1] เดือนนี้กับเดือนก่อน
   *[other] เดือนนี้กับ { NUM($count) } เดือนก่อน
}
    .ended = { NUM($last) } ถึง { NUM($first) } เดือนก่อน
span-quarter-this = ไตรมาสนี้
span-quarter-before = ไตรมาสที่แล้ว
span-quarter-ago = { NUM($count) } ไตรมาสก่อน
span-quarter-and-before = { $count ->
    [1] ไตรมาสนี้กับไตรมาสก่อน
   *[other] ไตรมาสนี้กับ { NUM($count) } ไตรมาสก่อน
}
    .ended = { NUM($last) } ถึง { NUM($first) } ไตรมาสก่อน
span-year-this = ปีนี้
span-year-before = ปีที่แล้ว
span-year-ago = { NUM($count) } ปีก่อน
span-year-and-before = { $count ->
    [1] ปีนี้กับปีก่อน
   *[other] ปีนี้กับ { NUM($count) } ปีก่อน
}
    .ended = { NUM($last) } ถึง { NUM($first) } ปีก่อน
span-last = { NUM($days) } วันล่าสุด
form-report-days = <b>ช่วงวันของรายงาน</b>
ask-days-from = ตั้งแต่วันไหน
    .label = ตั้งแต่
ask-days-to = ถึงวันไหน
    .label = ถึง
days-from-month = ต้นเดือนนี้
days-from-month-before = ต้นเดือนที่แล้ว
days-from-year = ต้นปีนี้
days-to-today = วันนี้
days-to-month-before = สิ้นเดือนที่แล้ว
days-to-month = สิ้นเดือนนี้
refused-report-days-order = วันสุดท้ายต้องอยู่หลังวันแรก และห่างกันไม่เกินสิบปี ตัวอย่าง: { DATE($day, form: "day") }

# What the rows of a report stand for

group-reason = เหตุผล
    .option = เหตุผล
group-product = สินค้า
    .option = สินค้า
group-member = ผู้ดูแล
    .option = ผู้ดูแล
group-type = ประเภท
    .option = ประเภท
group-source = แหล่งที่มา
    .option = แหล่งที่มา
group-campaign = แคมเปญ
    .option = แคมเปญ
group-customer = ลูกค้า
    .option = ลูกค้า
group-stage = ขั้นตอน
    .option = ขั้นตอน
group-pipeline = ไปป์ไลน์
    .option = ไปป์ไลน์
group-priority = ความสำคัญ
    .option = ความสำคัญ
group-competitor = คู่แข่ง
    .option = คู่แข่ง
group-team = ทีม
    .option = ทีม
group-day = วัน
    .option = วัน
group-week = สัปดาห์
    .option = สัปดาห์
group-month = เดือน
    .option = เดือน
group-quarter = ไตรมาส
    .option = ไตรมาส
group-year = ปี
    .option = ปี
group-window = ช่วงวัน

# Shelves

shelf-results = <b>ผลการขาย: ปิดได้และปิดไม่ได้</b>
shelf-pipeline = <b>โอกาสที่เปิดอยู่ และยอดที่คาดว่าจะได้</b>
shelf-customers = <b>ลูกค้าและแหล่งที่มา</b>
shelf-team = <b>ทีม</b>
shelf-speed = <b>ระยะเวลา</b>
button-shelf-results = 🏆 ผลการขาย
button-shelf-pipeline = 📈 ไปป์ไลน์
button-shelf-customers = 👥 ลูกค้า
button-shelf-team = 🧑 ทีม
button-shelf-speed = ⏱ เวลา

# Sent by itself, and to a group

report-told-title = <b>{ NAME($line) }</b>
report-told-line = { NAME($line) }
report-weekly = 📨 รายงานประจำวันจันทร์ของคุณ
button-weekly = 📨 ทุกวันจันทร์
button-report-open = 🎛 เปิดรายงาน
button-weekly-here = ● ทุกวันจันทร์
weekly-begun = จะส่งทุกวันจันทร์ ครั้งถัดไป { DATE($at, form: "day") }
weekly-stopped = จะไม่ส่งอีกแล้ว
button-report-group = 👥 ส่งเข้ากลุ่ม
button-to-group = 👥 { NAME($team) }
report-sent = ส่งเข้ากลุ่มของ { NAME($team) } แล้ว
group-report = ส่งโดย { NAME($member) }
refused-subscriptions-too-many = รับรายงานทุกวันจันทร์ได้ไม่เกิน { NUM($most) } รายงาน กรุณาเลิกรับสักรายงานก่อน
digests-reports = 📊 ทุกวันจันทร์เวลาเก้าโมง รายงานละหนึ่งข้อความ:

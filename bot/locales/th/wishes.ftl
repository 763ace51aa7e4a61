# Products that nobody sells yet: a rep asks for one, the admins answer.

wish-ask = 🙋 ขอเพิ่ม “{ NAME($text) }”
wish-unknown = ไม่มีสินค้าชื่อ “{ NAME($text) }” เลือกสินค้าอื่น หรือขอให้ผู้ดูแลระบบเพิ่ม
wish-not-for-sale = “{ NAME($name) }” มีในรายการราคา แต่ขณะนี้ไม่เปิดขาย เลือกสินค้าอื่น หรือแจ้งผู้ดูแลระบบ
wish-link-unknown = ไม่มีสินค้าชื่อ “{ NAME($name) }” ให้ขอผู้ดูแลระบบเพิ่มหรือไม่
wish-link-unsold = “{ NAME($name) }” มีในรายการราคา แต่ขณะนี้ไม่เปิดขาย ให้แจ้งผู้ดูแลระบบหรือไม่
wish-sent = ส่งคำขอเพิ่ม “{ NAME($name) }” ให้ผู้ดูแลระบบแล้ว ทำรายการต่อไปก่อนได้ เมื่อเพิ่มแล้วจะแจ้งให้ทราบทันที
wish-waiting = 🙋 ขอเพิ่มสินค้า: { NAME($name) }

# To the admins, and back

wish = 🙋 { NAME($member) } ขอสินค้าที่ยังไม่มีในรายการ: <b>{ NAME($name) }</b>
wish-unsold = 🙋 { NAME($member) } ขอสินค้าที่มีในรายการแต่ไม่ได้เปิดขาย: <b>{ NAME($unsold) }</b>
wish-for = { NAME($title) } · { NAME($number) }
wish-count = จำนวน: { NUM($quantity) }
wish-count-priced = จำนวน: { NUM($quantity) } หน่วยละ { MONEY($price) }
wish-add = ➕ เพิ่ม “{ NAME($name) }”
wish-sell = ✅ เปิดขายอีกครั้ง
wish-use = มีอยู่แล้ว
wish-refuse = ✖ ไม่เพิ่ม
wish-granted = ✅ เพิ่ม <b>{ NAME($name) }</b> ในรายการราคาแล้ว
wish-granted-as = ✅ “{ NAME($name) }” อยู่ในรายการราคาในชื่อ <b>{ NAME($product) }</b>
wish-go-on = 📦 ใช้สินค้านี้ต่อ
wish-refused = ✖ { NAME($member) } ไม่เพิ่มสินค้า “{ NAME($name) }”
wish-note = “{ NAME($note) }”
refused-wish-there = มีสินค้านี้ในรายการแล้ว: { NAME($product) }

# What the admin is asked

form-wish-product = <b>สินค้าที่มีผู้ขอ</b>
ask-wish-product = คือสินค้าใด พิมพ์ชื่อบางส่วนหรือรหัสสินค้า
    .label = สินค้า
form-wish-refused = <b>สินค้าที่มีผู้ขอ</b>
ask-wish-note = บอกเหตุผลสั้น ๆ หนึ่งประโยค หรือข้ามก็ได้
    .label = เหตุผล

# In the set-up

setup-wishes = 🙋 คำขอเพิ่มสินค้า: { NUM($count) }
setup-wishes-title = <b>สินค้าที่มีผู้ขอ</b>
setup-wish-row = { NUM($place) }. { NAME($name) } · { NAME($people) }
setup-wish-people = ขอโดย { NAME($people) } { DATE($day) }
setup-wish-unsold = มีในรายการราคาในชื่อ “{ NAME($name) }” แต่ไม่ได้เปิดขาย

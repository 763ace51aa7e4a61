"""Thai words for numbers, money, days and times. The Thai clock is in `thai_clock.py`."""

from __future__ import annotations

from bot.reading.words.vocabulary import Near, Part, Vocabulary, spelled

_UNITS = spelled("ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า")
_MONTHS = spelled(
    "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม"
)
_CUT = spelled("มกรา กุมภา มีนา เมษา พฤษภา มิถุนา กรกฎา สิงหา กันยา ตุลา พฤศจิกา ธันวา")
_SHORT = spelled("ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.")
_PERSIAN_MONTHS = spelled(
    "ฟาร์วาร์ดิน ออร์ดีเบเฮชต์ คอร์ดาด ตีร์ มอร์ดาด ชาห์รีวาร์ เมห์ร อาบาน อาซาร์ เดย์ บาห์มัน เอสฟันด์"
)
_DAYS = {"จันทร์": 0, "อังคาร": 1, "พุธ": 2, "พฤหัสบดี": 3, "พฤหัส": 3, "พฤหัสฯ": 3, "ศุกร์": 4} | {
    "เสาร์": 5,
    "อาทิตย์": 6,
}
_SCOPES = {"เดือน": "month", "สัปดาห์": "week", "อาทิตย์": "week", "ปี": "year"} | {"ไตรมาส": "quarter"}
_EDGES = {"สิ้น": "last", "ปลาย": "last", "วันสุดท้ายของ": "last", "สุด": "last"} | {
    "ต้น": "first",
    "วันแรกของ": "first",
}
_NEXT = ("หน้า", "ถัดไป")

TH = Vocabulary(
    units={word: value for value, word in enumerate(_UNITS)} | {"เอ็ด": 1, "ยี่": 2},
    scales=(
        {"สิบ": 10, "ร้อย": 100, "พัน": 10**3, "หมื่น": 10**4, "แสน": 10**5, "ล้าน": 10**6} | {"โหล": 12}
    ),
    halves=("ครึ่ง",),
    loose_from=100,
    loose_by=10,
    drops_from=1000,
    ones=frozenset({"เอ็ด"}),
    minus=("ลบ", "ติดลบ"),
    # "500b" is five hundred baht to a Thai, five hundred billion to others.
    not_here=frozenset({"b", "cent", "cents", "p"}),
    currencies={
        **dict.fromkeys(("บาท", "บาทไทย", "บาทถ้วน", "บ."), "THB"),
        **dict.fromkeys(("ยูโร",), "EUR"),
        **dict.fromkeys(("ดอลลาร์", "ดอลล่าร์", "ดอลลาร์สหรัฐ", "เหรียญสหรัฐ"), "USD"),
        "ดอลลาร์สิงคโปร์": "SGD",
        "ดอลลาร์แคนาดา": "CAD",
        **dict.fromkeys(("เดอร์แฮม", "ดีร์แฮม"), "AED"),
        **dict.fromkeys(("ลีรา", "ลีราตุรกี"), "TRY"),
        "ดีนาร์อิรัก": "IQD",
        "ดีนาร์คูเวต": "KWD",
        "เรียลโอมาน": "OMR",
        **dict.fromkeys(("เรียลอิหร่าน", "เรียล"), "IRR"),
        "ปอนด์": "GBP",
        "ฟรังก์สวิส": "CHF",
        "เยน": "JPY",
        "หยวน": "CNY",
        **dict.fromkeys(("รูปี", "รูปีอินเดีย"), "INR"),
        "ริงกิต": "MYR",
        **dict.fromkeys(("ดอง", "ด่อง"), "VND"),
        **dict.fromkeys(("ชิลลิง", "ชิลลิงเคนยา"), "KES"),
        **dict.fromkeys(("ฟรังก์เซฟา",), "XOF"),
        **dict.fromkeys(("โตมาน", "โทมาน", "โตมัน"), "toman"),
    },
    percents=("เปอร์เซ็นต์", "เปอร์เซนต์", "เปอเซ็น", "เปอร์เซ็น"),
    counters=spelled(
        "ตัว อัน ชิ้น เครื่อง ชุด หน่วย ลูก กล่อง ฉบับ ใบ เส้น คัน ลำ แผ่น ม้วน ถุง ลัง ห้อง"
        " หลัง แท่ง ต้น ครั้ง วัน เดือน ปี คน ที่ เล่ม คู่ ขวด แพ็ค กระสอบ พาเลท ตู้ ถัง"
        " หัว บาน แห่ง ชั่วโมง สัญญา รายการ เมตร กิโล กก. หลอด กระปุก ซอง กระป๋อง แกลลอน ลิตร ตัน"
        " กรัม กิโลกรัม มัด ก้อน เม็ด ผืน พับ คอร์ส เซ็ต เซต แพค แถว แผง ปี๊บ ดอก"
        " ตลับ ฟุต ตร.ม. ตารางเมตร พวง เซ็ท รีม ถาด โอ่ง ม. หีบ เข่ง แกลอน"
    ),
    days={
        **dict.fromkeys(("วันนี้",), 0),
        **dict.fromkeys(("พรุ่งนี้", "วันพรุ่งนี้", "พรุ้งนี้", "วันรุ่งขึ้น"), 1),
        **dict.fromkeys(("มะรืน", "มะรืนนี้", "วันมะรืน", "วันมะรืนนี้"), 2),
        **dict.fromkeys(("เมื่อวาน", "เมื่อวานนี้"), -1),
    },
    evenings=(
        {"เช้านี้": Part.MORNING, "บ่ายนี้": Part.AFTERNOON, "เย็นนี้": Part.EVENING}
        | {"คืนนี้": Part.NIGHT, "ค่ำนี้": Part.EVENING}
    ),
    weekdays=_DAYS | {f"วัน{word}": index for word, index in _DAYS.items()},
    # Elsewhere these are a province, a district, a village.
    weekday_marks=dict(
        zip(
            spelled("จ. อ. พ. พฤ. ศ. ส. อา."),
            spelled("วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์"),
            strict=True,
        )
    ),
    near_after=(
        {"หน้า": Near.NEXT, "ถัดไป": Near.NEXT, "นี้": Near.THIS, "ที่จะถึง": Near.COMING}
        | {"ที่จะถึงนี้": Near.COMING, "ที่แล้ว": Near.LAST, "ก่อน": Near.LAST}
    ),
    months={
        form: ("gregorian", index)
        for names in (_MONTHS, _CUT, _SHORT)
        for index, name in enumerate(names, 1)
        for form in (name, f"เดือน{name}")
    }
    | {name: ("jalali", index) for index, name in enumerate(_PERSIAN_MONTHS, 1)},
    day_leads=("วันที่", "ที่"),
    year_leads=("ปี", "พ.ศ.", "ค.ศ.", "ปี พ.ศ."),
    fillers=("วันที่", "ที่", "วัน", "ใน", "ภายใน", "ก่อน", "ถึง", "ตอน", "ช่วง", "เดือน"),
    spans={
        "นาที": "minute",
        **dict.fromkeys(("ชั่วโมง", "ชม."), "hour"),
        "วัน": "day",
        **dict.fromkeys(("สัปดาห์", "อาทิตย์"), "week"),
        "เดือน": "month",
        "ปี": "year",
    },
    ahead_before=("อีก", "ใน", "ภายใน", "ในอีก", "ภายในอีก"),
    ahead_after=("ข้างหน้า", "หลังจากนี้", "จากนี้", "จากวันนี้", "ถัดไป"),
    jumps={f"{scope}{near}": (span, 1) for scope, span in _SCOPES.items() for near in _NEXT}
    | {f"{scope}ที่แล้ว": (span, -1) for scope, span in _SCOPES.items()},
    this_month=("เดือนนี้", "ของเดือนนี้", "ในเดือนนี้"),
    of_month=("ของเดือน", "นี้"),
    edges={
        f"{lead}{scope}{tail}": (edge, span, ahead)
        for lead, edge in _EDGES.items()
        for scope, span in _SCOPES.items()
        for tail, ahead in (("", 0), ("นี้", 0), *((near, 1) for near in _NEXT))
    },
    edge_leads={"สิ้น": "last", "สิ้นสุด": "last", "ปลาย": "last"}
    | {"สิ้นเดือน": "last", "ปลายเดือน": "last"},
    at=("เวลา", "ตอน"),
    parts={
        **dict.fromkeys(("เช้า", "ตอนเช้า", "ช่วงเช้า", "สาย", "ตอนสาย"), Part.MORNING),
        **dict.fromkeys(("บ่าย", "ตอนบ่าย", "ช่วงบ่าย"), Part.AFTERNOON),
        **dict.fromkeys(("เย็น", "ตอนเย็น", "ช่วงเย็น", "ค่ำ", "ตอนค่ำ"), Part.EVENING),
        **dict.fromkeys(("กลางคืน", "ตอนกลางคืน"), Part.NIGHT),
    },
    noons=("เที่ยง", "เที่ยงวัน", "ตอนเที่ยง"),
    midnights=("เที่ยงคืน",),
    hours=("น.", "นาฬิกา"),
    past={"ครึ่ง": 30},
)

"""Thai words for reports."""

from __future__ import annotations

from bot.domain.reports import Grouping
from bot.reading.questions.words import AskedWords, Connector, Topic, forms

_TOPICS = {
    Topic.WON: "ปิดการขายได้ | ปิดได้ | ชนะ | ขายได้ | ยอดขาย | ได้งาน",
    Topic.LOST: "ปิดการขายไม่ได้ | ปิดไม่ได้ | แพ้ | เสียโอกาส | เสียไป | เสียงาน | ที่เสีย",
    Topic.RECENT: "ผลล่าสุด | ช่วงนี้ | ผลระยะนี้",
    Topic.AMOUNT: "มูลค่า | จำนวนเงิน | ยอดเงิน | กี่บาท | เท่าไร | เท่าไหร่",
    Topic.RATE: "อัตราชนะ | อัตราปิดการขาย | อัตราการปิดการขาย | อัตราสำเร็จ | เปอร์เซ็นต์ชนะ",
    Topic.FOLLOW_UPS: "การติดตาม | ติดตาม | นัดติดตาม | การแจ้งเตือน",
    Topic.OPEN: "เปิดอยู่ | ที่เปิดอยู่ | ที่เปิด | ยังเปิด | กำลังทำ",
    Topic.CLOSED: "ปิดแล้ว | สิ้นสุดแล้ว | จบแล้ว",
    Topic.LIST: "รายการ | รายชื่อ | ลิสต์",
    Topic.CYCLE: (
        "วันจนปิดการขาย | จำนวนวันจนปิด | ระยะเวลาขาย | รอบการขาย | ใช้เวลากี่วัน | วันกว่าจะปิด | "
        "ปิดการขายใช้เวลากี่วัน"
    ),
    Topic.PIPELINE: "ไปป์ไลน์ | กรวยการขาย | สถานะการขาย | กระดาน",
    Topic.FORECAST: "คาดการณ์ | พยากรณ์ | ประมาณการ",
    Topic.CLOSING: "คาดว่าจะปิด | วันที่คาดว่าจะปิด | กำหนดปิด | จะปิด",
    Topic.SHARE: "สัดส่วน | ส่วนแบ่ง | มาจากไหน | ลูกค้ามาจากไหน",
    Topic.RESPONSE: "ตอบครั้งแรก | เวลาตอบ | เวลาตอบกลับ | ติดต่อครั้งแรก | ความเร็วในการตอบ",
    Topic.ENGAGED: "ยังไม่ซื้อ | ไม่เคยซื้อ | คุยแล้วไม่ซื้อ | ติดต่อแล้วไม่ซื้อ",
    Topic.EFFICIENCY: "ประสิทธิภาพ | ผลงาน | ผลการทำงาน",
    Topic.COHORT: "การเปลี่ยนเป็นลูกค้า | อัตราการเปลี่ยน | คอนเวอร์ชัน",
    Topic.IN_STAGE: ("เวลาในแต่ละขั้นตอน | เวลาในขั้นตอน | อยู่ในขั้นตอนนานแค่ไหน | จำนวนวันในขั้นตอน"),
    Topic.NEGLECTED: (
        "ค้าง | ค้างอยู่ | อะไรค้างอยู่ | เกินกำหนด | เลยกำหนด | ไม่มีขั้นต่อไป | ถูกลืม | ไม่เคลื่อนไหว"
    ),
    Topic.CHANGED: "มีอะไรเปลี่ยน | อะไรเปลี่ยนไป | การเปลี่ยนแปลง | เปลี่ยนแปลง",
    Topic.GOALS: "เป้าหมาย | เป้า | โควตา",
    Topic.CREATED: "สร้างใหม่ | โอกาสขาย | โอกาส | ใหม่ | ดีล | จำนวนโอกาส",
    Topic.TOTALS: "ยอดรวม | รวมทั้งหมด",
}

_GROUPINGS = {
    Grouping.REASON: "เหตุผล | สาเหตุ | ทำไม",
    Grouping.PRODUCT: "สินค้า | ผลิตภัณฑ์",
    Grouping.MEMBER: "พนักงานขาย | พนักงาน | ผู้ดูแล | เซลส์ | เซล | คน | ใคร | สมาชิก",
    Grouping.TYPE: "ประเภท | ชนิด",
    Grouping.SOURCE: "แหล่งที่มา | แหล่ง | ช่องทาง",
    Grouping.CAMPAIGN: "แคมเปญ",
    Grouping.CUSTOMER: "ลูกค้า",
    Grouping.STAGE: "ขั้นตอน | ขั้น",
    Grouping.PIPELINE: "แต่ละไปป์ไลน์",
    Grouping.PRIORITY: "ความสำคัญ | ลำดับความสำคัญ",
    Grouping.COMPETITOR: "คู่แข่ง",
    Grouping.TEAM: "ทีม",
    Grouping.DAY: "รายวัน | ตามวัน | แต่ละวัน",
    Grouping.MONTH: "รายเดือน | ตามเดือน | แต่ละเดือน | ตามเวลา",
    Grouping.QUARTER: "รายไตรมาส | ตามไตรมาส | แต่ละไตรมาส",
}

_SPANS = {
    "d0": "วันนี้",
    "d1": "เมื่อวาน | เมื่อวานนี้",
    "w0": "สัปดาห์นี้ | อาทิตย์นี้",
    "w1": "สัปดาห์ที่แล้ว | สัปดาห์ก่อน | อาทิตย์ที่แล้ว | อาทิตย์ก่อน",
    "m0": "เดือนนี้",
    "m1": "เดือนที่แล้ว | เดือนก่อน",
    "q0": "ไตรมาสนี้",
    "q1": "ไตรมาสที่แล้ว | ไตรมาสก่อน",
    "y0": "ปีนี้",
    "y1": "ปีที่แล้ว | ปีก่อน",
}

TH_ASKED = AskedWords(
    topics={form: topic for topic, words in _TOPICS.items() for form in forms(words)},
    groupings={form: each for each, words in _GROUPINGS.items() for form in forms(words)},
    spans={form: code for code, words in _SPANS.items() for form in forms(words)},
    connectors={
        **dict.fromkeys(forms("ตั้งแต่ | จาก"), Connector.FROM),
        **dict.fromkeys(forms("ถึง | จนถึง"), Connector.TO),
    },
    nothing=forms(
        "ตาม | แยกตาม | แบ่งตาม | โดย | ของ | ใน | ที่ | และ | รายงาน | ขอ | ดู | ขอดู | "
        "แสดง | หน่อย | ครับ | ค่ะ | คะ | เรา | ฉัน | ผม | ทั้งหมด | แต่ละ | กราฟ | กี่ | "
        "มี | เป็น | การ | กับ | จำนวน | ช่วง | ต่อ | มากที่สุด | รายใหญ่"
    ),
    lasts=(r"(\d{1,3})\s*(วัน|สัปดาห์|อาทิตย์|เดือน|ปี)\s*(?:ที่ผ่านมา|ล่าสุด|ย้อนหลัง|หลังสุด)",),
    units={
        form: unit
        for unit, words in {"d": "วัน", "w": ("สัปดาห์ | อาทิตย์"), "m": "เดือน", "y": "ปี"}.items()
        for form in forms(words)
    },
    quarters=(r"ไตรมาส(?:ที่)?\s*([1-4])",),
    ordinals={},
)

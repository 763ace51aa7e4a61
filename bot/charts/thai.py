"""Where Thai words begin, as far as the words of a sales team go: Thai writes without spaces.

A heading of a narrow column is a stage, a reason or a source, most of them made of these words.
A word that is not here is broken at its syllables, as well as letters alone tell.
"""

from __future__ import annotations

from bisect import bisect_right

_VOCABULARY = """
การ ความ ผู้ ไม่ มี ได้ ที่ สุด ดี แล้ว และ หรือ ของ ใน จาก ให้ กับ เพราะ ยัง เกินไป เกิน
ราคา สูง ต่ำ แพง ถูก ถูกกว่า ส่วนลด งบ~ประมาณ งบ เงินทุน เงิน ยอด มูลค่า
คู่แข่ง เลือก เจ้าอื่น ขาด คุณสมบัติ คุณภาพ ฟังก์ชัน ความต้องการ ต้องการ ตรง ตาม
ตอบกลับ ตอบ กลับ ติดต่อ โทรศัพท์ โทร อีเมล จดหมาย เว็บไซต์ โฆษณา งานแสดงสินค้า แคมเปญ
ลูกค้า เดิม ใหม่ แนะนำ เดิน เข้ามา เอง หา จำหน่าย ขาย งานขาย งาน
สินค้า บริการ ส่งมอบ จัดส่ง ส่ง เร็ว ช้า เวลา ระยะเวลา จังหวะ เลื่อน ยกเลิก โครงการ
ประเมิน คัดกรอง เสนอราคา เสนอ ยื่น ข้อเสนอ ใบเสนอราคา เจรจา ต่อรอง ต่อ
ปิด เปิดอยู่ เปิด อยู่ การขาย ปิดการขาย ไม่ได้ ชนะ แพ้ รอ พบ ตัดสินใจ อนุมัติ
สั่งซื้อ ซื้อ จำนวน มาก พิเศษ ทั่วไป
ความสัมพันธ์ สัมพันธ์ เหตุผล อื่น ขั้นตอน ขั้น โอกาส ครึ่งหนึ่ง หยุด
"""
"""A "~" is where a word too long for its line parts best."""
_WORDS = {each.replace("~", ""): each.find("~") for each in _VOCABULARY.split()}
_LONGEST = max(map(len, _WORDS))


def word_edges(text: str) -> tuple[list[int], list[tuple[int, int]]]:
    """Where a known word begins or ends inside `text`, and the spans that no break may tear."""
    edges: set[int] = set()
    spans: list[tuple[int, int]] = []
    at = 0
    while at < len(text):
        word = _longest(text, at)
        if word:
            spans.append((at, at + len(word)))
            edges |= {at, at + len(word)}
        at += len(word) or 1
    return sorted(edges - {0, len(text)}), spans


def seams(text: str) -> list[int]:
    """Where the long ones among the known words part, for a column that is too narrow for them."""
    _, spans = word_edges(text)
    parted = ((first, _WORDS[text[first:last]]) for first, last in spans)
    return [first + seam for first, seam in parted if seam > 0]


def inside_word(at: int, spans: list[tuple[int, int]]) -> bool:
    """Tell whether a break at `at` would tear one of the `spans`, which are in their order."""
    before = bisect_right(spans, (at, -1)) - 1
    return before >= 0 and spans[before][0] < at < spans[before][1]


def _longest(text: str, at: int) -> str:
    for length in range(min(_LONGEST, len(text) - at), 1, -1):
        if (word := text[at : at + length]) in _WORDS:
            return word
    return ""

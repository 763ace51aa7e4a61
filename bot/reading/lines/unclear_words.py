"""Words because of which something beside them is asked for, in four languages."""

from __future__ import annotations

from bot.reading.lines.roles import Role

UNCLEAR: dict[Role, tuple[str, ...]] = {
    Role.OTHER_DAY: (
        *("delivery", "deliver", "delivered", "deliver by", "delivery by", "delivery on"),
        *("ship",),
        *("shipping", "ships", "shipment", "payment", "paid", "installed", "start", "starts"),
        *("starting", "opening on", "invoice", "invoiced", "needed", "needed by", "valid until"),
        *("livraison", "livrer", "livré", "livrés", "livraison le", "expédition", "paiement"),
        *("facture", "facturation", "démarrage", "début le", "mise en service", "validité"),
        *("valable jusqu'au", "à livrer", "livraison prévue", "livraison prévue le"),
        *("تحویل", "تحویل تا", "ارسال", "ارسال تا", "پرداخت", "تسویه", "شروع", "راه اندازی"),
        *("تاریخ تحویل", "فاکتور", "حمل", "بارگیری", "اعتبار تا"),
        *("ส่งของ", "จัดส่ง", "ส่งมอบ", "ส่งสินค้า", "ส่งภายใน", "วางบิล", "จ่ายเงิน", "ชำระ"),
        *("ชำระเงิน", "รับของ", "รับสินค้า", "กำหนดส่ง", "เริ่มงาน", "เริ่ม", "เปิดร้าน"),
    ),
    Role.BOUND: (
        *("up to", "at least", "at most", "more than", "less than", "over", "under", "max"),
        *("maximum", "min", "minimum", "no more than", "not more than", "no less than"),
        *("upwards of", "between", "from", "starting at", "starting from"),
        *("jusqu'à", "au moins", "au plus", "plus de", "moins de", "minimum", "maximum", "maxi"),
        *("mini", "à partir de", "entre", "pas plus de", "au maximum", "au minimum"),
        *("بیش از", "بیشتر از", "کمتر از", "حداقل", "حداکثر", "بالای", "زیر", "تا سقف"),
        *("دست کم", "لااقل", "بین", "از حدود", "سقف", "کف"),
        *("เกิน", "ไม่เกิน", "มากกว่า", "น้อยกว่า", "อย่างน้อย", "ไม่ต่ำกว่า", "ต่ำกว่า"),
        *("สูงสุด",),
        *("ขั้นต่ำ", "อย่างมาก", "ระหว่าง", "เริ่มต้นที่", "เริ่มที่", "ไม่ถึง", "เกือบ"),
    ),
    Role.BOUND_BEHIND: (
        *("max", "maximum", "min", "minimum", "or more", "or so", "or less", "ish", "odd"),
        *("plus", "tops", "maxi", "mini", "ou plus", "ou moins", "au plus", "au moins"),
        *("به بالا", "به پایین", "حداکثر", "حداقل", "و خرده ای", "و خورده ای", "خورده ای"),
        *("กว่า", "กว่าๆ", "ขึ้นไป", "นิดๆ", "ปลายๆ", "ต้นๆ"),
    ),
    Role.SEVERAL: (
        *("several", "a few", "some", "a couple of", "a couple", "couple of", "various", "many"),
        *("a pair of", "pair of", "une paire de", "un couple de", "quelque"),
        *("a lot of", "lots of", "loads of", "dozens of", "hundreds of", "thousands of"),
        *("quelques", "plusieurs", "beaucoup de", "des dizaines de", "des centaines de"),
        *("une dizaine de", "une quinzaine de", "une vingtaine de", "une trentaine de"),
        *("une quarantaine de", "une cinquantaine de", "une soixantaine de", "une centaine de"),
        *("un millier de", "une dizaine", "une vingtaine", "une trentaine", "une centaine"),
        *("چند", "چند تا", "چندتا", "چند عدد", "چند دستگاه", "تعدادی", "یه تعداد", "یک سری"),
        *("مقداری", "یه مقدار", "کلی", "چندین", "یه چند تا", "ده ها", "صدها"),
        *("หลาย", "ไม่กี่", "จำนวนหนึ่ง", "บางส่วน", "สองสาม", "สามสี่", "สี่ห้า", "เยอะ"),
        *("หลายสิบ",),
    ),
    Role.INCLUDED: (
        *("included", "including", "incl.", "thrown in", "inclus", "incluse", "inclues"),
        *("incluses", "compris", "comprise", "comprises", "y compris", "avec pose"),
        *("شامل", "همراه با", "به همراه", "به علاوه", "رایگان با", "รวมติดตั้ง"),
        *("พร้อมติดตั้ง", "พร้อม"),
        *("per dozen", "/dozen", "a dozen each", "la douzaine", "par douzaine", "โหลละ"),
        *("ต่อโหล",),
        *("دوجینی", "هر دوجین", "per hundred", "per thousand", "le cent", "le mille"),
    ),
    Role.RECURRING: (
        *("per month", "/month", "a month", "pm", "p.m.", "monthly", "/mo", "per year", "/year"),
        *("a year", "p.a.", "pa", "yearly", "annually", "per annum", "pcm", "per week", "/week"),
        *("a week", "weekly", "pw", "per quarter", "quarterly", "per day", "/day", "each month"),
        *("every month", "/mois", "par mois", "le mois", "mensuel", "mensuels", "mensuelle"),
        *("/an", "par an", "l'an", "annuel", "annuels", "/semaine", "par semaine", "/jour"),
        *("par jour", "hebdo", "trimestriel", "par trimestre", "chaque mois"),
        *("ماهی", "ماهانه", "ماهیانه", "در ماه", "هر ماه", "سالی", "سالیانه", "هر سال"),
        *("هفته ای", "هفتگی", "هر هفته", "روزانه", "در سال", "قسطی", "قسط", "اقساط"),
        *("ต่อเดือน", "/เดือน", "รายเดือน", "ทุกเดือน", "ต่อปี", "/ปี", "รายปี"),
        *("ต่อสัปดาห์", "ผ่อน"),
    ),
}

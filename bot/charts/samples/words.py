"""Words for sample charts in the four languages: names, months, titles, and digits."""

from __future__ import annotations

from dataclasses import dataclass

_PERSIAN = str.maketrans("0123456789.,", "۰۱۲۳۴۵۶۷۸۹٫٬")


@dataclass(frozen=True, slots=True)
class Words:
    """One language. Eight names, stages and reasons; six months; a title for each kind."""

    names: tuple[str, ...]
    stages: tuple[str, ...]
    reasons: tuple[str, ...]
    months: tuple[str, ...]
    won: str
    lost: str
    open: str
    others: str
    target: str
    forecast: str
    days: str
    what: str
    footer: str
    titles: dict[str, str]
    rtl: bool = False
    before: str = ""
    """Before a figure of money; `after` behind it."""
    after: str = ""

    def number(self, value: float, decimals: int = 0) -> str:
        text = f"{value:,.{decimals}f}".replace("-", "−")
        if not self.rtl:
            return text
        told = text.translate(_PERSIAN)
        return f"\u2066{told}\u2069" if value < 0 else told

    def money(self, value: float) -> str:
        return f"{self.before}{self.number(value)}{self.after}"

    def count(self, value: int) -> str:
        """As in "n = 12", read from left to right in every language."""
        told = f"n = {self.number(value)}"
        return f"\u2066{told}\u2069" if self.rtl else told

    def percent(self, value: int) -> str:
        return f"{self.number(value)}٪" if self.rtl else f"{value}%"


def _names(text: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in text.split("|"))


EN = Words(
    names=_names(
        "Maryam Karimi|Somchai Prasert|Claire Dubois|Ali Rezaei|Nok Wattana|Jean-Luc Moreau"
    ),
    stages=_names("Contact|Qualification|Proposal|Negotiation|Won"),
    reasons=_names("Price too high|Chose a competitor|No budget|Missing feature|No answer|Other"),
    months=_names("Jun|Jul|Aug|Sep|Oct|Nov"),
    won="Won",
    lost="Lost",
    open="Open",
    others="Others",
    target="Target",
    forecast="Expected",
    days="days",
    what="Opportunities · 1 Jun – 30 Nov 2026",
    footer="312 opportunities · The whole company",
    titles={
        "FunnelSpec": "Half of the pipeline stands at “Proposal”",
        "ReasonsSpec": "“Price too high” costs us 4 in 10 lost opportunities",
        "LeadersSpec": "Maryam Karimi leads with €412k won",
        "WonLostSpec": "Somchai Prasert lost more than he won",
        "TrendSpec": "November is 12% above target",
        "StackedSpec": "Price costs more every month",
        "LineSpec": "First answers come twice as fast",
        "WaterfallSpec": "The pipeline shrank by €40k in a month",
        "DaysSpec": "Large ones take twice as long",
        "TilesSpec": "Win rate rises to 45%",
        "HeatSpec": "Globex wins on price, Umbrella on delivery",
        "ProgressSpec": "Two of three are ahead of the quarter",
        "BoardSpec": "86 open, €3.4M on the board",
    },
    before="€",
    after="k",
)
FR = Words(
    names=EN.names,
    stages=_names("Contact|Qualification|Proposition|Négociation|Gagnée"),
    reasons=_names(
        "Prix trop élevé|Choix d’un concurrent|Pas de budget|Fonction absente|Sans réponse|Autre"
    ),
    months=_names("juin|juil.|août|sept.|oct.|nov."),
    won="Gagnées",
    lost="Perdues",
    open="Ouvertes",
    others="Autres",
    target="Objectif",
    forecast="Attendu",
    days="jours",
    what="Opportunités · 1er juin – 30 nov. 2026",
    footer="312 opportunités · Toute l’entreprise",
    titles={
        "FunnelSpec": "La moitié du pipeline est à « Proposition »",
        "ReasonsSpec": "« Prix trop élevé » nous coûte 4 opportunités perdues sur 10",
        "LeadersSpec": "Maryam Karimi est en tête avec 412 k€ gagnés",
        "WonLostSpec": "Somchai Prasert a plus perdu que gagné",
        "TrendSpec": "Novembre dépasse l’objectif de 12 %",
        "StackedSpec": "Le prix nous coûte plus chaque mois",
        "LineSpec": "Les premières réponses vont deux fois plus vite",
        "WaterfallSpec": "Le pipeline a perdu 40 k€ en un mois",
        "DaysSpec": "Les grandes affaires durent deux fois plus longtemps",
        "TilesSpec": "Le taux de réussite monte à 45 %",
        "HeatSpec": "Globex gagne sur le prix, Umbrella sur la livraison",
        "ProgressSpec": "Deux sur trois sont en avance sur le trimestre",
        "BoardSpec": "86 ouvertes, 3,4 M€ au tableau",
    },
    after=" k€",
)
FA = Words(
    names=_names("مریم کریمی|سمچای پراسرت|Claire Dubois|علی رضایی|نوک واتانا|ژان‌لوک مورو"),
    stages=_names("تماس|نیازسنجی|پیشنهاد قیمت|مذاکره|برد"),
    reasons=_names("قیمت بالا|انتخاب رقیب|نبود بودجه|کمبود امکانات|بی‌پاسخ|دیگر"),
    months=_names("خرداد|تیر|مرداد|شهریور|مهر|آبان"),
    won="برد",
    lost="باخت",
    open="باز",
    others="دیگران",
    target="هدف",
    forecast="مورد انتظار",
    days="روز",
    what="فرصت‌ها · ۱ خرداد تا ۳۰ آبان ۱۴۰۵",
    footer="۳۱۲ فرصت · همهٔ شرکت",
    titles={
        "FunnelSpec": "نیمی از فرصت‌های باز در «پیشنهاد قیمت» است",
        "ReasonsSpec": "از هر ده باخت، چهار تا به خاطر «قیمت بالا» است",
        "LeadersSpec": "مریم کریمی با ۴۱۲ میلیون تومان پیشتاز است",
        "WonLostSpec": "باخت سمچای پراسرت از بردش بیشتر است",
        "TrendSpec": "آبان ۱۲٪ بالاتر از هدف است",
        "StackedSpec": "قیمت هر ماه گران‌تر تمام می‌شود",
        "LineSpec": "نخستین پاسخ‌ها دو برابر تندتر شده است",
        "WaterfallSpec": "در یک ماه ۴۰ میلیون تومان کم شد",
        "DaysSpec": "فرصت‌های بزرگ دو برابر طول می‌کشد",
        "TilesSpec": "نرخ برد به ۴۵٪ رسید",
        "HeatSpec": "Globex با قیمت می‌برد و Umbrella با تحویل",
        "ProgressSpec": "دو نفر از سه نفر از برنامهٔ فصل جلوترند",
        "BoardSpec": "۸۶ فرصت باز، ۳٫۴ میلیارد تومان",
    },
    rtl=True,
    after=" م",
)
TH = Words(
    names=_names("มาริยัม คาริมี|สมชาย ประเสริฐ|Claire Dubois|อาลี เรซาอี|นก วัฒนา|ฌอง-ลุค โมโร"),
    stages=_names("ติดต่อ|ประเมินความต้องการ|เสนอราคา|เจรจาต่อรอง|ปิดได้"),
    reasons=_names("ราคาสูงเกินไป|เลือกคู่แข่ง|ไม่มีงบประมาณ|ขาดคุณสมบัติ|ไม่ตอบกลับ|อื่น ๆ"),
    months=_names("มิ.ย.|ก.ค.|ส.ค.|ก.ย.|ต.ค.|พ.ย."),
    won="ปิดได้",
    lost="ปิดไม่ได้",
    open="เปิดอยู่",
    others="อื่น ๆ",
    target="เป้าหมาย",
    forecast="คาดว่าจะได้",
    days="วัน",
    what="โอกาสขาย · 1 มิ.ย. – 30 พ.ย. 2569",
    footer="312 โอกาส · ทั้งบริษัท",
    titles={
        "FunnelSpec": "โอกาสครึ่งหนึ่ง\u200bอยู่ที่ขั้น\u200bเสนอราคา",
        "ReasonsSpec": "เสียโอกาส\u200bสี่ในสิบ\u200bเพราะราคา\u200bสูงเกินไป",
        "LeadersSpec": "มาริยัม\u200bนำด้วยยอดขาย\u200b฿412k",
        "WonLostSpec": "สมชาย\u200bปิดไม่ได้\u200bมากกว่า\u200bปิดได้",
        "TrendSpec": "พฤศจิกายน\u200bสูงกว่า\u200bเป้า 12%",
        "StackedSpec": "เสียเพราะราคา\u200bเพิ่มขึ้น\u200bทุกเดือน",
        "LineSpec": "ตอบลูกค้า\u200bเร็วขึ้น\u200bสองเท่า",
        "WaterfallSpec": "ยอดที่เปิดอยู่\u200bลดลง ฿40k\u200bในหนึ่งเดือน",
        "DaysSpec": "รายใหญ่\u200bใช้เวลา\u200bนานกว่า\u200bสองเท่า",
        "TilesSpec": "อัตราปิดการขาย\u200bเพิ่มเป็น 45%",
        "HeatSpec": "Globex ชนะ\u200bด้วยราคา Umbrella \u200bด้วยการส่งมอบ",
        "ProgressSpec": "สองในสามคน\u200bเร็วกว่า\u200bแผนไตรมาส",
        "BoardSpec": "เปิดอยู่ 86 โอกาส ฿3.4 ล้าน",
    },
    before="฿",
    after="k",
)
TONGUES = (EN, FR, FA, TH)

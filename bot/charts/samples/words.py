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
    today: str
    what: str
    footer: str
    titles: dict[str, str]
    rtl: bool = False
    before: str = ""
    """Before a figure of money; `after` behind it."""
    after: str = ""
    marks: str = ",."
    """Between thousands, and before decimals."""
    percent_sign: str = "%"

    def number(self, value: float, decimals: int = 0) -> str:
        text = f"{value:,.{decimals}f}".replace("-", "−")
        if not self.rtl:
            return text.translate(str.maketrans(",.", self.marks))
        told = text.translate(_PERSIAN)
        return f"\u2066{told}\u2069" if value < 0 else told

    def money(self, value: float) -> str:
        return f"{self.before}{self.number(value)}{self.after}"

    def count(self, value: int) -> str:
        """As in "n = 12", read from left to right in every language."""
        told = f"n = {self.number(value)}"
        return f"\u2066{told}\u2069" if self.rtl else told

    def percent(self, value: int) -> str:
        return f"{self.number(value)}٪" if self.rtl else f"{value}{self.percent_sign}"


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
    today="Today: 56% has passed",
    what="Opportunities · 1 Jun – 30 Nov 2026",
    footer="312 opportunities · The whole company",
    titles={
        "FunnelSpec": "“Proposal” is the fullest stage",
        "ReasonsSpec": "“Price too high” costs us 4 in 10 lost opportunities",
        "LeadersSpec": "Maryam Karimi leads with €412k won",
        "WonLostSpec": "Somchai Prasert lost more than he won",
        "TrendSpec": "November is 12% above target",
        "StackedSpec": "Price costs more every month",
        "LineSpec": "First answers come twice as fast",
        "WaterfallSpec": "The pipeline shrank by €40k in a month",
        "DaysSpec": "Claire Dubois takes the longest",
        "TilesSpec": "Win rate rises to 45%",
        "HeatSpec": "We lose to Globex on price",
        "ProgressSpec": "Two of three are ahead of the quarter",
        "BoardSpec": "353 on the board, €2.5M",
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
    today="Aujourd’hui : 56\u202f% du temps écoulé",
    what="Opportunités · 1er juin – 30 nov. 2026",
    footer="312 opportunités · Toute l’entreprise",
    titles={
        "FunnelSpec": "L’étape la plus remplie est « Proposition »",
        "ReasonsSpec": "« Prix trop élevé » nous coûte 4 opportunités perdues sur 10",
        "LeadersSpec": "Maryam Karimi est en tête avec 412 k€ gagnés",
        "WonLostSpec": "Somchai Prasert a plus perdu que gagné",
        "TrendSpec": "Novembre dépasse l’objectif de 12 %",
        "StackedSpec": "Le prix nous coûte plus chaque mois",
        "LineSpec": "Les premières réponses vont deux fois plus vite",
        "WaterfallSpec": "Le pipeline a perdu 40 k€ en un mois",
        "DaysSpec": "Les affaires de Claire Dubois durent le plus",
        "TilesSpec": "Le taux de réussite monte à 45 %",
        "HeatSpec": "Globex nous bat sur le prix",
        "ProgressSpec": "Deux sur trois sont en avance sur le trimestre",
        "BoardSpec": "353 au tableau, 2,5 M€",
    },
    after="\u00a0k€",
    marks="\u202f,",
    percent_sign="\u202f%",
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
    today="امروز: ۵۶٪ از زمان گذشته",
    what="فرصت‌ها · ۱ خرداد تا ۳۰ آبان ۱۴۰۵",
    footer="۳۱۲ فرصت · همهٔ شرکت",
    titles={
        "FunnelSpec": "پرترین مرحله «پیشنهاد قیمت» است",
        "ReasonsSpec": "از هر ده باخت، چهار تا به خاطر «قیمت بالا» است",
        "LeadersSpec": "مریم کریمی با ۴۱۲ میلیون تومان پیشتاز است",
        "WonLostSpec": "باخت سمچای پراسرت از بردش بیشتر است",
        "TrendSpec": "آبان ۱۲٪ بالاتر از هدف است",
        "StackedSpec": "قیمت هر ماه گران‌تر تمام می‌شود",
        "LineSpec": "نخستین پاسخ‌ها دو برابر تندتر شده است",
        "WaterfallSpec": "در یک ماه ۴۰ میلیون تومان کم شد",
        "DaysSpec": "فرصت‌های Claire Dubois بیش از همه طول می‌کشد",
        "TilesSpec": "نرخ برد به ۴۵٪ رسید",
        "HeatSpec": "در قیمت به Globex می‌بازیم",
        "ProgressSpec": "دو نفر از سه نفر از برنامهٔ فصل جلوترند",
        "BoardSpec": "۳۵۳ فرصت، ۲٫۵ میلیارد تومان",
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
    today="วันนี้: ผ่านไป 56%",
    what="โอกาสขาย · 1 มิ.ย. – 30 พ.ย. 2569",
    footer="312 โอกาส · ทั้งบริษัท",
    titles={
        "FunnelSpec": "โอกาสค้างที่ขั้น\u200bเสนอราคา\u200bมากที่สุด",
        "ReasonsSpec": "เสียโอกาส\u200bสี่ในสิบ\u200bเพราะราคา\u200bสูงเกินไป",
        "LeadersSpec": "มาริยัม\u200bนำด้วยยอดขาย ฿412k",
        "WonLostSpec": "สมชาย\u200bปิดไม่ได้\u200bมากกว่า\u200bปิดได้",
        "TrendSpec": "พฤศจิกายน\u200bสูงกว่า\u200bเป้า 12%",
        "StackedSpec": "เสียเพราะราคา\u200bเพิ่มขึ้น\u200bทุกเดือน",
        "LineSpec": "ตอบลูกค้า\u200bเร็วขึ้น\u200bสองเท่า",
        "WaterfallSpec": "ยอดที่เปิดอยู่\u200bลดลง ฿40k ในหนึ่งเดือน",
        "DaysSpec": "Claire Dubois ใช้เวลานานที่สุด",
        "TilesSpec": "อัตราปิดการขาย\u200bเพิ่มเป็น 45%",
        "HeatSpec": "แพ้ Globex เพราะราคา",
        "ProgressSpec": "สองในสามคน\u200bเร็วกว่า\u200bแผนไตรมาส",
        "BoardSpec": "353 โอกาส ฿2.5 ล้าน",
    },
    before="฿",
    after="k",
)
TONGUES = (EN, FR, FA, TH)

"""Words around a customer's name that are talk and no name: "just left Acme", "J'ai vu"."""

from __future__ import annotations

from bot.reading.folding import Folded
from bot.reading.lines.parts import Word
from bot.reading.names import search_key
from bot.reading.words.vocabulary import spelled

_TALK = frozenset(
    map(
        search_key,
        (
            *spelled(
                "another more extra further additional repeat same get buy buying buys hi"
                " hello hey boss just left visited seen saw spoke spoken called rang rung"
                " met had have has got been was were is are be will would should could may"
                " might can i we he she they it i've we've they've i'm he's she's their them"
                " our us his her said says say yes no ok okay verbal re regarding about"
                " approx approximately around roughly circa nearly almost some via after"
                " before morning afternoon lunch today wants want needs need wanted needed"
                " likes liked looking interested asked asking asks order orders ordering"
                " ordered quote quoted quoting offer offered to at by from on in of a an or"
                " w/ maybe perhaps probably likely still again also then but so very good"
                " chat call calling text email mail msg ask give gave send sent tel phone"
                " confirmed agreed accepted came come coming back please pls thx thanks fyi"
                " asap not only now soon yesterday this that there here chief team guys"
                " price budget"
            ),
            *spelled(
                "autre autres encore supplémentaires bonjour salut coucou j'ai je tu il elle"
                " ils elles nous vous on ont a as avons est sont sera serait veut veulent"
                " voudrait voudraient souhaite souhaitent intéressé intéressée intéressés"
                " intéressées demande demandent commande commandent devis tel tél appelé"
                " appelée eu vu vue visité passé passée chez environ vers entre ce cet cette"
                " matin suite ok oui non presque peut-être sûr sûrs quasi très bien bon"
                " bonne aujourd'hui hier soir pour par avec sur qui que dit disent confirmé"
                " confirmée accord d'accord merci svp prix budget besoin veux faut leur"
                " leurs lui de du des faire fait mail sms reçu envoyé envoyer rdv aussi mais"
                " donc reste attend attendent prend prennent prendrait achète achètent"
            ),
            *spelled(
                "سلام درود با صحبت کردم کردیم رفتم رفتیم گفت گفتن گفتند میخوان میخواد میخوام"
                " میخواهند خواستن خواست خواستند لازم دارن دارند داره دارد نیاز سفارش درخواست"
                " حدود حدودا تقریبا بین از تا به رو را در زدم زد بزن بزنم شد شدن شده کرد"
                " کردن کردند دیدم دیدیم اومد اومدن بود بودن هست هستن الان دیروز امروز صبح"
                " عصر آقای مهندس قراره قرار میگیرن میگیره میگه بگیرن احتمالا حتما شاید فعلا"
                " ممنون مرسی لطفا بودجه قیمت گرفتم گرفتیم تماس زنگ پیش خرید بخرن بخره فقط هم"
                " موافقت تایید بله نه خوب واسه برای که این اون می خوان خواد"
            ),
            *spelled(
                "สวัสดี วันนี้ เมื่อวาน เมื่อเช้า คุยกับ คุย เข้าไป ไปหา ไป พบ เจอ เอา ขอ"
                " สั่ง อยากได้ ต้องการ สนใจ ประมาณ ราวๆ ราว แล้ว มา ครับ ค่ะ คะ นะ จ้า อยู่"
                " ว่า จะ ได้ ให้ กับ ที่ จาก ชื่อ งบ งบประมาณ มั่นใจ น่าจะ คิดว่า ตกลง ซื้อ"
                " ราคา เพิ่ม อีก ด้วย ก่อน พี่ น้อง"
            ),
        ),
    )
)
"""Keys. At the edges of what may be a name these are left out; inside they stay."""

_THAI_BEFORE = (
    *("เข้าไปหา", "เข้าไปพบ", "เข้าไป", "ไปพบ", "ไปหา", "คุยกับ", "นัดกับ", "พบกับ", "ไปเจอ"),
    *("ฝ่ายจัดซื้อ", "แผนกจัดซื้อ", "จัดซื้อ", "ลูกค้าชื่อ", "ชื่อ", "วันนี้", "เมื่อเช้า", "เมื่อวาน", "ทาง", "ฝั่ง"),
)
_THAI_BEHIND = (
    *("ครับ", "ค่ะ", "คะ", "นะ", "จ้า", "แล้ว", "มา", "เอา", "สั่ง", "ขอ", "สนใจ", "อยากได้", "ต้องการ"),
    *("ตกลง", "จะเอา", "จะซื้อ", "จะสั่ง"),
)


def is_talk(text: str) -> bool:
    """Whether a folded word says nothing about the deal."""
    return search_key(text) in _TALK


def without_talk(run: list[Word], folded: Folded) -> list[Word]:
    """The run without talk before and behind; what is written large inside a line stays."""
    words = list(run)
    while words and _is_talk(words[0], folded, at_start=words[0].start == 0):
        words = words[1:]
    while words and _is_talk(words[-1], folded, at_start=False):
        words = words[:-1]
    return words


def without_particles(text: str) -> str:
    """A Thai name without the verbs and particles that are written onto it."""
    for before in _THAI_BEFORE:
        if text.startswith(before) and len(text) > len(before):
            return without_particles(text[len(before) :].strip())
    for behind in _THAI_BEHIND:
        if text.endswith(behind) and len(text) > len(behind):
            return without_particles(text[: -len(behind)].strip())
    return text


def _is_talk(word: Word, folded: Folded, *, at_start: bool) -> bool:
    typed = folded.typed(word.start, word.end)
    large = typed[:1] != typed[:1].casefold() and not at_start
    return not (word.known or large) and is_talk(folded.text[word.start : word.end])

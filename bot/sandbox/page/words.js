// What the page itself says; everything else on it comes from the bot and the host.

export const WORDS = {
  en: {
    who: "Who am I", time: "The bot’s time", hour: "+1 hour", day: "+1 day", monday: "Next Monday",
    theme: "Light or dark", local: "A pretend Telegram on this machine",
    message: "Message", send: "Send", attach: "Attach", menu: "Commands", keys: "Keyboard",
    typing: "typing…", sending: "sending a file…", bot: "bot", members: "{count} members",
    start: "Start", restart: "Restart the bot", add: "Add the bot to this group",
    what: "What can this bot do?", empty: "No messages here yet",
    reply: "Reply", edited: "edited", cancel: "Cancel", share: "Share", ok: "OK", close: "Close",
    phone: "Share your phone number?", place: "Share your location?",
    sample: "A sample is sent: {what}", file: "Photo or file", location: "Location",
    contact: "Contact", photo: "Photo", voice: "Voice message", as: "Writing as",
    down: "To the newest message", forwarded: "Forwarded from", pinned: "{name} pinned a message",
    joined: "{name} joined the group", left: "{name} left the group", copied: "Copied",
    today: "Today", lost: "Connecting…", moved: "The group has become a supergroup",
  },
  fa: {
    who: "من کیستم", time: "ساعت ربات", hour: "+۱ ساعت", day: "+۱ روز", monday: "دوشنبهٔ بعد",
    theme: "روشن یا تیره", local: "تلگرامی ساختگی روی همین دستگاه",
    message: "پیام", send: "ارسال", attach: "پیوست", menu: "فرمان‌ها", keys: "صفحه‌کلید",
    typing: "در حال نوشتن…", sending: "در حال ارسال فایل…", bot: "ربات", members: "{count} عضو",
    start: "شروع", restart: "شروع دوباره", add: "افزودن ربات به گروه",
    what: "این ربات چه می‌کند؟", empty: "هنوز پیامی نیست",
    reply: "پاسخ", edited: "ویرایش‌شده", cancel: "انصراف", share: "ارسال", ok: "باشه", close: "بستن",
    phone: "شماره‌تان را می‌فرستید؟", place: "موقعیت‌تان را می‌فرستید؟",
    sample: "نمونه‌ای فرستاده می‌شود: {what}", file: "عکس یا فایل", location: "موقعیت",
    contact: "مخاطب", photo: "عکس", voice: "پیام صوتی", as: "به نام",
    down: "به آخرین پیام", forwarded: "بازارسال از", pinned: "{name} پیامی را سنجاق کرد",
    joined: "{name} به گروه پیوست", left: "{name} گروه را ترک کرد", copied: "رونوشت شد",
    today: "امروز", lost: "در حال اتصال…", moved: "گروه به ابرگروه تبدیل شد",
  },
  th: {
    who: "ฉันคือใคร", time: "เวลาของบอต", hour: "+1 ชั่วโมง", day: "+1 วัน", monday: "จันทร์หน้า",
    theme: "สว่างหรือมืด", local: "เทเลแกรมจำลองบนเครื่องนี้",
    message: "ข้อความ", send: "ส่ง", attach: "แนบ", menu: "คำสั่ง", keys: "แป้นพิมพ์",
    typing: "กำลังพิมพ์…", sending: "กำลังส่งไฟล์…", bot: "บอต", members: "สมาชิก {count} คน",
    start: "เริ่ม", restart: "เริ่มบอตใหม่", add: "เพิ่มบอตในกลุ่มนี้",
    what: "บอตนี้ทำอะไรได้บ้าง", empty: "ยังไม่มีข้อความ",
    reply: "ตอบกลับ", edited: "แก้ไขแล้ว", cancel: "ยกเลิก", share: "แชร์", ok: "ตกลง", close: "ปิด",
    phone: "แชร์เบอร์โทรของคุณไหม", place: "แชร์ตำแหน่งของคุณไหม",
    sample: "ส่งข้อมูลตัวอย่าง: {what}", file: "รูปหรือไฟล์", location: "ตำแหน่ง",
    contact: "รายชื่อ", photo: "รูปภาพ", voice: "ข้อความเสียง", as: "ในนาม",
    down: "ไปยังข้อความล่าสุด", forwarded: "ส่งต่อจาก", pinned: "{name} ปักหมุดข้อความ",
    joined: "{name} เข้าร่วมกลุ่ม", left: "{name} ออกจากกลุ่ม", copied: "คัดลอกแล้ว",
    today: "วันนี้", lost: "กำลังเชื่อมต่อ…", moved: "กลุ่มกลายเป็นซูเปอร์กรุ๊ปแล้ว",
  },
  fr: {
    who: "Qui suis-je", time: "L’heure du bot", hour: "+1 heure", day: "+1 jour",
    monday: "À lundi", theme: "Clair ou sombre", local: "Un faux Telegram sur cette machine",
    message: "Message", send: "Envoyer", attach: "Joindre", menu: "Commandes", keys: "Clavier",
    typing: "écrit…", sending: "envoie un fichier…", bot: "bot", members: "{count} membres",
    start: "Démarrer", restart: "Relancer le bot", add: "Ajouter le bot au groupe",
    what: "Que peut faire ce bot ?", empty: "Aucun message pour l’instant",
    reply: "Répondre", edited: "modifié", cancel: "Annuler", share: "Partager", ok: "OK",
    close: "Fermer", phone: "Partager votre numéro ?", place: "Partager votre position ?",
    sample: "Un exemple est envoyé : {what}", file: "Photo ou fichier", location: "Position",
    contact: "Contact", photo: "Photo", voice: "Message vocal", as: "Au nom de",
    down: "Au dernier message", forwarded: "Transféré de", pinned: "{name} a épinglé un message",
    joined: "{name} a rejoint le groupe", left: "{name} a quitté le groupe", copied: "Copié",
    today: "Aujourd’hui", lost: "Connexion…", moved: "Le groupe est devenu un supergroupe",
  },
};

const REGIONS = { fa: "fa-IR", th: "th-TH", fr: "fr-FR", en: "en-GB" };

export function wordsFor(language) {
  return WORDS[(language || "en").slice(0, 2)] || WORDS.en;
}

export function regionFor(language) {
  return REGIONS[(language || "en").slice(0, 2)] || language;
}

export function fill(words, facts) {
  return words.replace(/\{(\w+)\}/g, (_, name) => facts[name]);
}

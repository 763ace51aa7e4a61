# Records made of messages: what was kept, calls and visits, files, where something belongs.

kept-title = ✅ ثبت شد در <b>{ NAME($title) }</b>
kept-as = { $what } · { WHEN($at) }
kept-from = از { NAME($name) }
kept-file-name = { NAME($name) }
kept-text = { "\u200F" }«{ NAME($text) }»
kept-far = 📏 { NUM($distance) } { $unit } تا محل مشتری
kept-marked = { $what }
kept-none = این مورد برگردانده شد.
kept-before = این پیام پیش‌تر ثبت شده است. اینجاست.
kept-many = ✅ { $count ->
   *[other] { NUM($count) } مورد ثبت شد
}
kept-sum-note = • { $count ->
   *[other] { NUM($count) } یادداشت
} در { NAME($title) }
kept-sum-message = • { $count ->
   *[other] { NUM($count) } پیام
} در { NAME($title) }
kept-sum-call = • { $count ->
   *[other] { NUM($count) } تماس
} در { NAME($title) }
kept-sum-visit = • { $count ->
   *[other] { NUM($count) } بازدید
} در { NAME($title) }
kept-sum-photo = • { $count ->
   *[other] { NUM($count) } عکس
} در { NAME($title) }
kept-sum-voice = • { $count ->
   *[other] { NUM($count) } پیام صوتی
} در { NAME($title) }
kept-sum-video = • { $count ->
   *[other] { NUM($count) } ویدئو
} در { NAME($title) }
kept-sum-file = • { $count ->
   *[other] { NUM($count) } فایل
} در { NAME($title) }

kept-what-note = 🗒 یادداشت
kept-what-message-in = 💬 پیام مشتری
kept-what-message-out = 💬 پیام به مشتری
kept-what-message-none = 💬 پیام
kept-what-call-in = 📞 تماس از سوی مشتری
kept-what-call-out = 📞 تماس
kept-what-call-none = 📞 تماس بی‌پاسخ
kept-what-visit = 🚗 بازدید
kept-what-photo = 🖼 عکس
kept-what-voice = 🎤 پیام صوتی
kept-what-video = 🎬 ویدئو
kept-what-file = 📎 فایل

button-mark-note = 🗒 یادداشت
button-mark-message = 💬 پیام
button-mark-call = 📞 تماس
button-mark-visit = 🚗 بازدید
button-mark-in = ⬅ از مشتری
button-mark-out = ➡ به مشتری
button-keep-place = 📌 محل مشتری همین‌جاست
button-open = 📂 باز کردن
place-kept = به‌عنوان محل مشتری ثبت شد

card-last = { $what } · { WHEN($at) } · { NAME($member) }
card-last-text = { $what } · { WHEN($at) } · { NAME($member) }: «{ NAME($text) }»

# A call or a visit by two taps

button-call = 📞 تماس
button-visit = 🚗 بازدید
call-title = 📞 <b>{ NAME($title) }</b>
    نتیجهٔ تماس چه بود؟
button-reached = ✅ پاسخ داد
button-no-answer = 🔕 پاسخ نداد
button-they-called = ⬅ مشتری تماس گرفت
visit-title = 🚗 <b>{ NAME($title) }</b>
    موقعیت خود را با 📎 بفرستید یا دکمهٔ زیر را بزنید. عکس و پیام صوتی هم ثبت می‌شود.
button-visited = ✅ بازدید، بدون موقعیت
contact-told = ✅ ثبت شد: { $what }
contact-kept = ✅ ثبت شد.
form-contact-note = <b>شرح گفت‌وگو</b>
ask-contact-note = چه گفته شد؟ چند کلمه بنویسید یا پیام صوتی بفرستید.
    .label = شرح
ask-contact-next = تماس بعدی چه زمانی باشد؟
    .label = تماس بعدی

# Files

button-files = 📎 فایل‌ها
button-file = { $what } · { WHEN($at) }
button-file-named = 📎 { NAME($name) }
files-title = <b>{ NAME($title) }</b>
    روی هر فایل بزنید تا دوباره فرستاده شود.
files-none = <b>{ NAME($title) }</b>
    هنوز فایلی نیست. در پاسخ به کارت، عکس یا فایل بفرستید.

# Where it belongs

form-file-it = <b>مربوط به کدام فرصت</b>
ask-opportunity = این مربوط به کدام فرصت است؟ انتخاب کنید، یا نام یا شماره را بنویسید.
    .label = فرصت
unfiled = 📥 { $count ->
   *[other] { NUM($count) } پیام در انتظار است.
}
near-customer = 📍 { NAME($customer) } · { NUM($distance) } { $unit }
unit-metres = متر
unit-kilometres = کیلومتر

permission-comment = ثبت سابقه برای دیگران

# A shared contact

contact-shared = 👤 <b>{ NAME($name) }</b> · { NAME($phone) }
contact-known = مشتری شما: { NAME($name) }
contact-kept-by = مسئول این مشتری { NAME($member) } است. لطفاً از او بپرسید.
contact-unkept = این شماره از آنِ مشتری دیگری است. لطفاً از مدیر خود بپرسید.
contact-new = این شماره هنوز ثبت نشده است. آن را به‌عنوان مشتری ثبت کنم؟
contact-made = ✅ به‌عنوان مشتری ثبت شد.
button-as-lead = 🌱 سرنخ
button-as-person = 👤 شخص
button-file-contact = 📥 برای یک فرصت

# Inline mode, and two settings

inline-title = { NAME($title) }
inline-about = { NAME($party) } · { NAME($number) } · { $stage }
inline-card = <b>{ NAME($title) }</b>
    { NAME($party) } · { NAME($number) } · { $stage }

ask-setting-keep-copies = از عکس‌ها و فایل‌های فرستاده‌شده روی سرور نسخه‌ای نگه داشته شود؟
    .label = نسخهٔ فایل
    .title = نگهداری نسخهٔ فایل‌ها
ask-setting-inline-mode = اعضا بتوانند با نوشتن نام ربات در گفت‌وگوی خصوصی، کارت را پیدا کنند؟
    .label = جست‌وجوی درجا
    .title = یافتن کارت از گفت‌وگوهای دیگر

words-on-card = { "\u200F" }«{ NAME($text) }» را نشناختم. به‌عنوان یادداشت نگه دارم؟
words-left = پیگیری ثبت نشد. «{ NAME($text) }» را به‌عنوان یادداشت نگه دارم؟
button-keep-words = 🗒 یادداشت برای «{ NAME($title) }»
words-mean = { "\u200F" }با «{ NAME($text) }» چه کنم؟
words-again = { "\u200F" }«{ NAME($text) }»: این محصول از قبل اینجاست. ردیفش تغییر کند یا یک ردیف دیگر اضافه شود؟
words-several = { "\u200F" }«{ NAME($text) }»: بخشی از این‌ها از قبل اینجاست. همین‌طور تغییر کند یا برای همه ردیف تازه اضافه شود؟
words-one-more = { "\u200F" }➕ { NAME($text) }
words-unknown = { "\u200F" }«{ NAME($text) }» را نشناختم.
customer-stays = { "\u200F" }مشتری این فرصت عوض نمی‌شود. برای مشتری دیگر می‌توان از آن رونوشت گرفت.
words-off-nothing = هنوز محصولی نیست که تخفیف بگیرد. اول محصول را اضافه کنید.
button-plan-words = ⏰ ثبت پیگیری
button-take-off = تخفیف: { NAME($product) }
button-price-words = { NAME($product) }: { MONEY($price) }
button-drop-words = حذف: { NAME($product) }
button-count-words = { NAME($product) }: { NUM($before) } ← { NUM($count) }
button-line-words = { NAME($product) }: { NUM($count) } × { MONEY($price) }{ $discount ->
    [0] { "" }
   *[other] { " " }−{ PCT($discount) }
}
button-another-line = ➕ یک ردیف دیگر
button-change-several = ✅ همین‌طور تغییر بده
button-all-new-lines = ➕ ردیف تازه برای همه
help-line = با یک خط هم فرصت تازه ساخته می‌شود و پیش از ذخیره آن را می‌بینید: <code>{ NAME($line) }</code>
help-example = { NAME($customer) } ۲۰ عدد { NAME($product) } هر کدام { MONEY($price) }، ۶۰٪
help-example-usual = آکمه ۲۰ پمپ هر کدام { MONEY($price) }، ۶۰٪
help-notes = به کارت پاسخ دهید یا وقتی باز است بنویسید: نوشته‌تان روی آن می‌ماند
help-undo = اشتباه شد؟ دکمهٔ برگرداندن تا ده دقیقه پس از هر تغییر روی کارت است؛ یا بنویسید: /undo

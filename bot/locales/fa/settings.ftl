# What each person sets for themselves, and invites.

settings-title = <b>تنظیمات شما</b>
settings-language = 🌐 { $language }
settings-calendar = 📅 { $calendar }
settings-zone = 🕑 { NAME($zone) }
settings-quiet = 🌙 سکوت از { WHEN($from) } تا { WHEN($until) }
settings-quiet-never = 🌙 بدون ساعت سکوت
setting-kept = ✅ ذخیره شد.
welcome-first = ✅ ذخیره شد. حالا نخستین فرصت شما: من می‌پرسم، شما پاسخ می‌دهید یا رد می‌کنید.

button-set-language = 🌐 زبان
button-set-calendar = 📅 تقویم
button-set-zone = 🕑 منطقهٔ زمانی
button-set-quiet = 🌙 ساعت سکوت

invite-title = <b>چه کسی را دعوت می‌کنید؟</b>
    پیوند یک بار و تا دو هفته کار می‌کند.
invite-link = این پیوند را برای همکارتان بفرستید ({ $role }):
    { NAME($link) }
button-invite-as = { $role }
invite-team = تیم: { NAME($team) }
button-invite-to = { NUM($place) } · { $role }
group-registered = این گروه از این پس گروه { NAME($team) } است. مدیر تیم انتخاب می‌کند که چه چیزی اینجا گفته شود.

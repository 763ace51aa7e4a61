# What others are told; a sentence without amounts is for when none is known or may be told.

# Said in a team’s group

group-won = 🎉 برد تازه از { NAME($member) }: <b>{ NAME($title) }</b>، { MONEY($amount) }
    .without-amounts = 🎉 برد تازه از { NAME($member) }: <b>{ NAME($title) }</b>
group-lost = باخت از { NAME($member) }: <b>{ NAME($title) }</b>، { MONEY($amount) }. دلیل: { $others ->
    [0] { NAME($reason) }
   *[other] { NAME($reason) } و { NUM($others) } دلیل دیگر
 }
    .without-amounts = باخت از { NAME($member) }: <b>{ NAME($title) }</b>. دلیل: { $others ->
    [0] { NAME($reason) }
   *[other] { NAME($reason) } و { NUM($others) } دلیل دیگر
 }
group-reopened = بازگشایی از سوی { NAME($member) }: <b>{ NAME($title) }</b>
group-still-won = بازگشایی از سوی { NAME($member) } پس گرفته شد: <b>{ NAME($title) }</b> همچنان برد است.
group-still-lost = بازگشایی از سوی { NAME($member) } پس گرفته شد: <b>{ NAME($title) }</b> همچنان باخت است.
group-win-undone = اصلاح از سوی { NAME($member) }: <b>{ NAME($title) }</b> هنوز برد نیست.
group-lost-undone = اصلاح از سوی { NAME($member) }: <b>{ NAME($title) }</b> باخت نیست.

# Said to one person

assigned = فرصتی از { NAME($member) } به شما سپرده شد: <b>{ NAME($title) }</b>، { MONEY($amount) }
    .without-amounts = فرصتی از { NAME($member) } به شما سپرده شد: <b>{ NAME($title) }</b>
reassigned = فرصتی که با شما بود از سوی { NAME($member) } به همکار دیگری سپرده شد: <b>{ NAME($title) }</b>
taken-off = فرصتی که با شما بود از سوی { NAME($member) } از شما گرفته شد و فعلاً مسئولی ندارد: <b>{ NAME($title) }</b>
invite-used = عضو تازه با دعوت شما: { NAME($member) }
set-aside = پیامی از { NAME($member) } پنج بار با خطا روبه‌رو شد. این پیام کنار گذاشته شد و چیزی از آن انجام نشد؛ پیام‌های بعدی ادامه دارند. کد پشتیبانی: { NAME($code) }
set-aside-unknown = پیامی از فردی ناشناس پنج بار با خطا روبه‌رو شد. این پیام کنار گذاشته شد و چیزی از آن انجام نشد. کد پشتیبانی: { NAME($code) }

# What others did to one’s own opportunities, and to one’s rights

changes-of-one = 🔔 تغییر از سوی { NAME($member) }: <b>{ NAME($title) }</b> · { NAME($number) }
changes-of-others = 🔔 <b>همکارانتان { NUM($count) } فرصت شما را تغییر دادند</b>
changes-which = { NUM($place) }. <b>{ NAME($title) }</b> · { NAME($number) }
changes-what = { NAME($what) }
changes-by = { NAME($member) }: { NAME($what) }
changes-back = برگردانده شد از سوی { NAME($member) }: { NAME($back) }
changes-stage = اکنون: 📍 { NAME($stage) }
changes-stage-amount = اکنون: 📍 { NAME($stage) } · 💰 { MONEY($amount) }
changes-more = … و { NUM($more) } فرصت دیگر.
rights-changed = 🔑 اختیارات شما را { NAME($member) } تغییر داد.
rights-role = • نقش شما از این پس: { NAME($role) }
rights-team = • تیم شما از این پس: { NAME($team) }
rights-granted = • از این پس مجازید: { NAME($granted) }
rights-withdrawn = • دیگر مجاز نیستید: { NAME($withdrawn) }
rights-no-team = هیچ‌کدام

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
